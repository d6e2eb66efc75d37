"""The drawing of a network: each tie leads to its statement and says what it is; each name to its page."""

from pathlib import Path

import pytest

from generator.build import check
from generator.plan.network import neighbourhood, whole
from tests.conftest import MUSEUM
from tests.htmltree import ROOT
from tests.making import a_briefing, a_date, a_relation, an_entity
from tests.render.drawing import as_read, figures, links, texts


def drawn(*relations, path: str = "network.md", **names):
    """Return the network of Acme and Bolt."""
    things = (an_entity(relations=relations, **names), an_entity("bolt"))
    made, index = figures(a_briefing(*things), path)
    return as_read(made.network(whole(index.pairs)))


def test_a_tie_leads_to_its_statement():
    """On the page of the one who has it, at the anchor where its quote stands."""
    tree = drawn(a_relation(), path="people/ada.md")
    assert [found["href"] for found in links(tree)] == [
        "../companies/acme.html",
        "../companies/acme.html#acme-2",
        "../companies/bolt.html",
    ]


def test_a_tie_says_who_what_how_sure_and_when():
    """Whichever end stands above, the sentence is the relation's own."""
    tree = drawn(
        a_relation(role="main < owner", status="rumoured", date=a_date("2021-09~", because="x"), dated=True)
    )
    assert texts(tree, "title") == ["Acme owns Bolt, main < owner: rumoured, said about September 2021 (inferred)"]
    assert "rumoured: owned by: Acme" in texts(tree, "text")
    assert [found["class"] for found in links(tree) if "class" in found] == ["t-rumoured"]


def test_the_date_of_an_article_is_when_a_tie_was_said_and_not_when_it_held():
    """Only a date that the editor wrote is the tie's own; a tie with a note says that there is one."""
    tree = drawn(a_relation(date=a_date("2021"), note="As read."))
    assert texts(tree, "title") == ["Acme owns Bolt: stated, said 2021"]
    assert "owned by: Acme *" in texts(tree, "text")


def test_a_tie_without_a_date_says_so():
    """Nothing is made up."""
    assert texts(drawn(a_relation()), "title") == ["Acme owns Bolt: stated, date not stated"]


def test_the_entity_of_the_page_is_no_link():
    """It would lead to where the reader is."""
    tree = drawn(a_relation(), path="companies/acme.md")
    assert [found["href"] for found in links(tree)] == ["#acme-2", "bolt.html"]


def test_a_long_name_is_cut_in_the_drawing_and_whole_in_its_name():
    """What does not fit on a phone can still be heard, and read by resting on it."""
    name = "The Provincial Committee for Roads and Railways of the North"
    assert name in texts(drawn(a_relation(), name=name), "title")


def test_every_status_has_a_line_of_its_own_in_the_key():
    """All five, with the class that draws it."""
    tree = drawn(a_relation())
    assert [found["class"] for tag, found in tree.starts if tag == "svg" and "class" in found] == [
        "t-stated",
        "t-announced",
        "t-reported",
        "t-rumoured",
        "t-denied",
    ]


def test_what_is_left_out_is_counted():
    """A network of more than can be read says how much more there is."""
    names = [f"e{n:02}" for n in range(60)]
    things = [an_entity(name, relations=(a_relation("hub", subject=name, id=name),)) for name in names]
    made, index = figures(a_briefing(an_entity("hub"), *things), "network.md")
    assert "16 more companies and people not drawn." in as_read(made.network(whole(index.pairs))).text


@pytest.mark.parametrize("seeds", [MUSEUM, ROOT / "seeds"], ids=lambda path: Path(path).name)
def test_figure_and_table_agree(seeds):
    """As many ties as rows: of the whole, and for each entity as many as its page lists with those drawn."""
    briefing = check(seeds).briefing
    made, index = figures(briefing, "network.md")
    tree = as_read(made.network(whole(index.pairs)))
    assert len([one for one in links(tree) if "class" in one]) == len(briefing.relations)
    for entity in briefing.entities:
        network = neighbourhood(entity, index.relations[entity], index.pairs)
        own = (
            [tie for node in network.nodes for tie in node.ties if entity in (tie.subject, tie.to)]
            if network
            else []
        )
        assert sorted(tie.id for tie in own) == sorted(tie.id for tie in index.relations[entity])
