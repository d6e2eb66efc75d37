"""Origins: which are the same, which nobody names, and how many statements rest on."""

import pytest

from generator.plan.groups import answers
from generator.plan.origins import Origins, Weight
from generator.resolve.model import Alias, Party
from tests.making import a_briefing, a_claim, a_question, a_quote, a_relation, a_source, an_entity

WIRE = Party("The Wire")


def origin(name: str) -> tuple[Party, ...]:
    return (Party(name.title(), entity=name),)


def test_the_same_origin_twice_counts_once():
    """Two articles that relay one wire are two articles and one origin."""
    wire = [a_claim(origins=origin("wire"), evidence=(a_quote(source),)) for source in ("one", "two")]
    assert Weight.of(wire) == Weight(2, 1, 0)


def test_an_article_and_a_wire_are_two_origins():
    """An article's own reporting is an origin of its own."""
    own = a_claim(origins=(Party("the article itself", source="one"),))
    assert Weight.of([own, a_claim(origins=origin("wire"), evidence=(a_quote("two"),))]) == Weight(2, 2, 0)


def test_an_article_that_relays_an_origin_is_no_further_one():
    """What it says besides in its own words is not independent of what it relays."""
    own = a_claim(origins=(Party("the article itself", source="one"),))
    assert Weight.of([own, a_claim(origins=origin("wire"))]) == Weight(1, 1, 0)


def test_an_origin_in_free_text_is_not_identified():
    """“Media reports” may be any of the others, and is counted apart; in whatever case it is one."""
    reports = [a_claim(origins=(Party(name),)) for name in ("media reports", "Media reports", "people")]
    assert Weight.of([*reports, a_claim(origins=origin("wire"))]) == Weight(1, 1, 2)


@pytest.mark.parametrize(
    ("relation", "origins"),
    [("chief_executive_of", 1), ("part_of", 1), ("visited", 2), ("comments_on", 2)],
)
def test_who_leads_or_belongs_to_a_body_is_no_origin_beside_it(relation, origins):
    """What a head says does not confirm what the house says; who only has to do with it can."""
    answering = {"answers": ("why",)}
    claims = (
        a_claim(id="acme-1", origins=(Party("Acme", entity="acme"),), **answering),
        a_claim(id="acme-2", origins=(Party("Bolt", entity="bolt"),), **answering),
    )
    tie = a_relation(subject="bolt", to="acme", type=relation)
    things = (an_entity("acme", claims=claims), an_entity("bolt", relations=(tie,)), a_question("why"))
    found = answers(a_briefing(*things))
    assert found["why"].weight.origins == origins


def test_nothing_weighs_nothing():
    """No statement, no article, no origin."""
    assert Weight.of([]) == Weight(0, 0, 0)


ITSELF = tuple(Party("the article itself", source=id) for id in ("one", "two"))


def weighed(origins: list[Party], *things, **changed) -> tuple[int, int]:
    """Return how many origins are identified and how many are not, each with a claim of an article of its own."""
    claims = [a_claim(origins=(one,), evidence=(a_quote(f"of-{n}"),)) for n, one in enumerate(origins)]
    found = Weight.of(claims, Origins.of(a_briefing(*things, **changed)))
    return found.origins, found.unidentified


def test_what_a_source_names_as_its_origin_is_identified():
    """An agency needs no page to be known by its name, in whatever way its name is written."""
    assert weighed([WIRE, Party("the  wire")], a_source("Acme", origin=WIRE)) == (1, 0)


def test_a_name_without_a_page_is_identified():
    """The editors know it for a name."""
    assert weighed([WIRE], no_page=("The Wire",)) == (1, 0)


@pytest.mark.parametrize(
    "name", ["media reports, not named", "Two people familiar with the matter", "the agencies"]
)
def test_words_that_name_nobody_are_not_identified(name):
    """Even where a source gives them as its origin."""
    assert weighed([Party(name)], a_source("Acme", origin=Party(name))) == (0, 1)


def test_a_name_in_words_is_the_entity_that_has_it():
    """Written as an id or by a name, in a claim or as a publisher, it is one origin."""
    wire = an_entity("wire", name="The Wire", aliases=(Alias("Wire Agency"),))
    written = [Party("The Wire", entity="wire"), WIRE, Party("Wire Agency"), ITSELF[0]]
    assert weighed(written, wire, a_source("Acme", publisher="The Wire")) == (1, 0)


def test_a_name_of_several_entities_is_nobody_in_particular():
    """It may be either of them."""
    twins = [an_entity(id, name="The Wire") for id in ("wire", "other")]
    assert weighed([WIRE], *twins, a_source("Acme", origin=WIRE)) == (0, 1)


@pytest.mark.parametrize(
    ("publishers", "count"), [(("Daily", "daily"), 1), (("Daily", "News"), 2), ((None, None), 2)]
)
def test_articles_of_one_publisher_are_one_origin(publishers, count):
    """A newspaper does not confirm itself; where no publisher is stated, an article stands for itself."""
    sources = (a_source("Acme", id, publisher=name) for id, name in zip(("one", "two"), publishers, strict=True))
    assert weighed([*ITSELF], *sources) == (count, 0)


def test_an_article_that_relays_a_named_agency_is_no_further_origin():
    """As where the agency has a page."""
    claims = [a_claim(origins=(one,)) for one in (WIRE, ITSELF[0])]
    assert Weight.of(claims, Origins.of(a_briefing(no_page=("The Wire",)))) == Weight(1, 1, 0)
