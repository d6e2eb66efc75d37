"""What joins two entities."""

from generator.plan.index import build_index
from generator.resolve.model import Mention, Party, Value
from tests.making import a_briefing, a_claim, a_date, a_quote, a_relation, a_source, an_entity, an_event


def common(*things, **changed) -> dict[str, list[tuple[str, list[str]]]]:
    """Return for each entity the others with the ids of what joins them."""
    found = build_index(a_briefing(a_source("Acme met Bolt."), *things, **changed)).common
    return {id: [(pair.other, [one.id for one in pair.joints]) for pair in pairs] for id, pairs in found.items()}


def test_statements_and_events_between_two_stand_on_both_sides_in_time_order():
    """Claims by their voice or value, relations, and events that both took part in; undated last."""
    claims = (
        a_claim(id="acme-voice", by=Party("Bolt", entity="bolt"), date=a_date("2022")),
        a_claim(Value("entity", entity="bolt"), id="acme-value", date=a_date("2020")),
    )
    event = an_event(date=a_date("2021"), participants=(("acme", None), ("bolt", None)))
    acme = an_entity(claims=claims, relations=(a_relation("bolt"),))
    joints = ["acme-value", "opening", "acme-voice", "acme-2"]
    assert common(acme, an_entity("bolt"), event) == {"acme": [("bolt", joints)], "bolt": [("acme", joints)]}


def test_a_claim_joins_its_subject_to_whom_its_quotes_name():
    """The article names both in one passage."""
    claims = tuple(a_claim(id=f"acme-{n}", evidence=(a_quote(end=14),)) for n in (1, 2))
    mention = Mention("one", (9, 13), "Bolt", "bolt")
    found = common(an_entity(claims=claims), an_entity("bolt"), mentions=(mention,))
    assert found["bolt"] == [("acme", ["acme-1", "acme-2"])]


def test_a_claim_on_an_event_joins_those_who_took_part_and_whom_it_bears_on():
    """Not everybody who took part: only its voice, what it says, and whom its quotes name."""
    voice, value = Party("Acme", entity="acme"), Value("entity", entity="bolt")
    claims = tuple(a_claim(value, id=f"opening-{n}", subject="opening", by=voice) for n in (1, 2))
    event = an_event(claims=claims, participants=(("acme", None), ("bolt", None), ("cog", None)))
    found = common(an_entity(), an_entity("bolt"), an_entity("cog"), event)
    assert found == {
        "acme": [("bolt", ["opening", "opening-1", "opening-2"])],
        "bolt": [("acme", ["opening", "opening-1", "opening-2"])],
    }


def test_one_thing_in_common_is_not_enough():
    """A single relation stands on both pages already."""
    assert common(an_entity(relations=(a_relation("bolt"),)), an_entity("bolt")) == {}


def test_those_with_most_in_common_come_first():
    """And of equal ones the first by id."""
    relations = tuple(a_relation(to, id=f"{to}-{n}") for to in ("core", "bolt", "dyno") for n in range(2))
    relations += (a_relation("dyno", id="dyno-3"),)
    others = common(an_entity(relations=relations), *map(an_entity, ("bolt", "core", "dyno")))["acme"]
    assert [other for other, _ in others] == ["dyno", "bolt", "core"]


def test_of_one_date_an_event_stands_before_what_follows_it_and_before_what_is_said():
    """The order of the timeline."""
    both = {"date": a_date("2021"), "participants": (("acme", None), ("bolt", None))}
    visit, report = an_event("visit", **both), an_event("report", follows=("visit",), **both)
    said = a_claim(id="acme-1", by=Party("Bolt", entity="bolt"), date=a_date("2021"))
    found = common(an_entity(claims=(said,)), an_entity("bolt"), report, visit)
    assert found["acme"] == [("bolt", ["visit", "report", "acme-1"])]
