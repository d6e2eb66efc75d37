"""The figure of a network: each relation once, ties short, no more than can be read."""

from hypothesis import given
from hypothesis import strategies as st

from generator.plan.network import ALL, NEIGHBOURS, Network, neighbourhood, pairs, whole
from tests.making import a_relation

_ID = st.integers(0, 70).map("e{}".format)
RELATIONS = st.lists(st.tuples(_ID, _ID), max_size=150)


def made(ties) -> list:
    return [a_relation(to, subject=subject, id=f"r{n}") for n, (subject, to) in enumerate(ties)]


def drawn(network: Network | None) -> list[str]:
    return sorted(tie.id for node in network.nodes for tie in node.ties) if network else []


def order(*ties: tuple[str, str]) -> list[str]:
    return [node.id for node in whole(pairs(made(ties))).nodes]


@given(RELATIONS)
def test_each_relation_between_two_that_are_drawn_is_drawn_once(ties):
    """At the lower of its ends."""
    relations = made(ties)
    network = whole(pairs(relations))
    place = {node.id: n for n, node in enumerate(network.nodes)} if network else {}
    assert drawn(network) == sorted(one.id for one in relations if {one.subject, one.to} <= set(place))
    for node in network.nodes if network else ():
        assert all(max(place[tie.subject], place[tie.to]) == place[node.id] for tie in node.ties)


@given(RELATIONS)
def test_no_entity_is_forgotten(ties):
    """What is not drawn is counted."""
    network = whole(pairs(made(ties)))
    entities = {id for tie in ties for id in tie}
    assert (len(network.nodes) + network.more if network else 0) >= len(entities)
    assert not network or len(network.nodes) <= ALL


@given(RELATIONS)
def test_a_neighbourhood_begins_with_its_entity(ties):
    """It has each of the entity's relations to those shown, and those shown are tied to it."""
    relations = made(ties)
    own = [one for one in relations if "e0" in (one.subject, one.to)]
    network = neighbourhood("e0", own, pairs(relations))
    if not own:
        assert network is None
        return
    shown = {node.id for node in network.nodes}
    assert (network.nodes[0].id, len(shown) <= NEIGHBOURS + 1) == ("e0", True)
    assert shown - {"e0"} <= {id for one in own for id in (one.subject, one.to)}
    assert {one.id for one in own if {one.subject, one.to} <= shown} <= set(drawn(network))


def test_a_neighbourhood_is_cut_and_says_so():
    """Those with most ties stay."""
    ties = [("hub", f"e{n:03}") for n in range(40)] + [("hub", "e039")]
    network = neighbourhood("hub", made(ties), pairs(made(ties)))
    assert (len(network.nodes), network.more) == (NEIGHBOURS + 1, 10)
    assert "e039" in {node.id for node in network.nodes}


def test_ties_among_neighbours_are_drawn():
    """And those of a neighbour to anybody else are not."""
    ties = [("hub", "a"), ("hub", "b"), ("a", "b"), ("a", "far")]
    assert drawn(neighbourhood("hub", made(ties[:2]), pairs(made(ties)))) == ["r0", "r1", "r2"]


def test_an_entity_is_followed_by_those_that_only_it_is_tied_to():
    """The ones that lead on come last, with theirs behind them."""
    ties = [("hub", "other"), ("hub", "x"), ("hub", "y"), ("other", "z"), ("hub", "q")]
    assert order(*ties) == ["hub", "q", "x", "y", "other", "z"]


def test_what_is_not_connected_stands_apart():
    """The larger part first."""
    assert order(("a", "b"), ("m", "n"), ("m", "o")) == ["m", "n", "o", "a", "b"]


def test_the_order_does_not_depend_on_the_order_of_relations():
    """The same ties, written in another order, give the same picture."""
    ties = [("a", "b"), ("c", "b"), ("d", "a"), ("d", "c"), ("e", "a")]
    assert order(*ties) == order(*reversed(ties))


def test_relations_of_an_entity_to_itself_are_drawn():
    """A merger of a company with itself is odd, and not lost."""
    network = neighbourhood("a", made([("a", "a")]), pairs(made([("a", "a")])))
    assert drawn(network) == ["r0"]


def test_no_relations_are_no_network():
    """Neither of the whole nor of an entity."""
    assert (whole({}), neighbourhood("a", [], {})) == (None, None)
