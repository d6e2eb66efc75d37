"""Everything that has a date: in which lane it is, where it is printed, and by what it is found."""

import pytest

from generator.plan.dated import all_dated, by_entity, by_year
from generator.plan.index import build_index
from generator.resolve.model import Mention, Party
from tests.making import a_briefing, a_claim, a_date, a_quote, a_relation, a_source, an_entity, an_event, day


def entries(*things, **changed):
    return build_index(a_briefing(*things, **changed)).dated


def lanes(*things) -> list[tuple[str, str]]:
    return [(entry.lane, entry.text) for entry in entries(*things)]


TOLD = a_source("Acme", published=a_date("2021-09-10"))


@pytest.mark.parametrize(
    ("edtf", "status", "lane"),
    [
        ("2021-03", "happened", "happened"),
        ("2021-03", "reported", "happened"),
        ("2021-03", "planned", "planned"),
        ("2021-03", "announced", "planned"),
        ("2021-03", "cancelled", "planned"),
        ("2024-01/2024-06", "reported", "planned"),
        ("../2023", "reported", "planned"),
        ("../2021-03", "reported", "happened"),
        ("2021", "rumoured", "happened"),
        ("2021-03/..", "stated", "happened"),
        ("../..", "happened", "happened"),
    ],
)
def test_what_lay_ahead_when_it_was_told_is_planned(edtf, status, lane):
    """By its status, or because it begins after the newest article that tells it."""
    event = an_event(date=a_date(edtf), status=status, evidence=(a_quote(),))
    assert lanes(TOLD, event) == [(lane, "Opening")]


def test_an_event_told_by_undated_articles_alone_is_planned_only_by_its_status():
    """Nothing is known of what lay ahead then."""
    event = an_event(date=a_date("2050"), status="reported", evidence=(a_quote(),))
    assert lanes(a_source("Acme"), event) == [("happened", "Opening")]


def test_a_claim_stands_at_the_date_it_was_said():
    """On the page of its subject, at its own anchor, under the subject and what it is about."""
    (found,) = entries(TOLD, an_entity(claims=(a_claim(date=a_date("2021-05")),)))
    assert (found.lane, found.date.edtf, found.text) == ("said", "2021-05", "Acme: size")
    assert (found.page, found.anchor, found.sources) == ("acme", "acme-1", ("one",))


def test_dates_that_several_voices_give_to_one_thing_are_told_apart_by_voice():
    """An article by its publisher or its title; where one voice gives all of them, it is not repeated."""
    voices = (Party("Acme", entity="acme"), Party("the article itself", source="one"), Party("somebody"))
    claims = [a_claim(day("2021"), id=f"acme-{n}", by=by) for n, by in enumerate(voices)]
    claims += [a_claim(day("2021"), id=f"acme-{n}", property="age") for n in (8, 9)]
    found = [text for lane, text in lanes(TOLD, an_entity(claims=tuple(claims))) if lane == "happened"]
    assert found == [
        "Acme: size (Acme)",
        "Acme: size (Title one)",
        "Acme: size (somebody)",
        "Acme: age",
        "Acme: age",
    ]


def test_a_claim_that_says_a_date_stands_there_too():
    """As planned where that date lay ahead when it was said, and else as having happened."""
    said = a_date("2021-05-01")
    claims = (
        a_claim(day("2024"), id="c1", property="first car", date=said),
        a_claim(day("1953"), id="c2", property="founded", date=said),
    )
    assert lanes(TOLD, an_entity(claims=claims)) == [
        ("happened", "Acme: founded"),
        ("said", "Acme: first car"),
        ("said", "Acme: founded"),
        ("planned", "Acme: first car"),
    ]


def test_an_entry_is_found_by_all_whom_it_concerns():
    """The subject, who says it, whom it names; for a claim on an event, those who took part."""
    claim = a_claim(by=Party("Ada", entity="ada"), date=a_date("2021"))
    event = an_event(
        participants=(("bolt", None), ("bolt", "host")), claims=(a_claim(subject="opening", id="o-1"),)
    )
    found = by_entity(entries(TOLD, an_entity(claims=(claim,)), an_entity("ada"), an_entity("bolt"), event))
    assert {id: [entry.lane for entry in one] for id, one in found.items()} == {
        "bolt": ["happened", "said"],
        "acme": ["said"],
        "ada": ["said"],
    }


def test_events_keep_the_order_in_which_they_follow_each_other():
    """Also where the date of the later one allows earlier days."""
    events = (an_event("b", date=a_date("2021"), follows=("a",)), an_event("a", date=a_date("2021-06")))
    assert [entry.page for entry in entries(*events)] == ["a", "b"]


def test_the_list_has_a_row_for_each_event_and_one_for_what_was_said_at_one_date():
    """A date that is stated and one that is inferred are two dates; what has none stands last."""
    dates = (a_date("2021-05"), a_date("2021-05"), a_date("2021-05", because="x"), None)
    claims = tuple(a_claim(id=f"c{n}", date=date) for n, date in enumerate(dates))
    years = by_year(entries(an_event(date=a_date("2020")), an_entity(claims=claims)))
    assert [(year, [len(row) for row in rows]) for year, rows in years] == [
        ("2020", [1]),
        ("2021", [2, 1]),
        ("Undated", [1]),
    ]


def test_a_relation_is_said_and_bears_on_both_its_ends_and_on_whom_its_quotes_name():
    """As a claim bears on its subject and on whom its quotes name."""
    mention = Mention("one", (0, 4), "Cog", "cog")
    acme = an_entity(relations=(a_relation(date=a_date("2021")),))
    [entry] = entries(TOLD, acme, an_entity("bolt"), an_entity("cog"), mentions=(mention,))
    assert (entry.lane, entry.text, entry.page, entry.anchor) == ("said", "Acme owns Bolt", "acme", "acme-2")
    assert set(entry.entities) == {"acme", "bolt", "cog"}


@pytest.mark.parametrize(("edtf", "lane"), [("2021", "happened"), ("../2021-01", "happened"), ("2030", "planned")])
def test_a_relation_with_a_date_of_its_own_stands_where_it_holds(edtf, lane):
    """Not where it was said, which is the day of its article."""
    relation = a_relation(date=a_date(edtf), dated=True)
    [entry] = entries(TOLD, an_entity(relations=(relation,)), an_entity("bolt"))
    assert (entry.lane, entry.date) == (lane, relation.date)


@pytest.mark.parametrize("status", ["rumoured", "denied"])
def test_a_rumour_of_a_relation_and_its_denial_are_said_and_never_held(status):
    """Even with a date of their own."""
    relation = a_relation(date=a_date("2021"), dated=True, status=status)
    [entry] = entries(TOLD, an_entity(relations=(relation,)), an_entity("bolt"))
    assert entry.lane == "said"


def test_all_dated_of_nothing_is_nothing():
    """A briefing without events and claims has an empty timeline."""
    assert all_dated(a_briefing(), [], {}, lambda *_: ()) == []
