"""Two states of a briefing compared."""

import dataclasses

import pytest

from generator.plan.changes import FIELDS, Side, compare
from generator.plan.index import build_index
from generator.resolve.model import Briefing, Claim, Entity, Event, Party, Question, Relation, Source
from tests.making import a_briefing, a_claim, a_date, a_question, a_quote, a_source, an_entity


def side(*things) -> Side:
    briefing = a_briefing(*things)
    return Side(briefing, build_index(briefing))


def compared(before: list, after: list):
    return compare(side(*before), side(*after))


def test_the_same_is_no_change():
    """Neither a page nor a dispute."""
    things = [a_source("Acme"), an_entity(claims=(a_claim(),))]
    changes = compared(things, things)
    assert (changes.pages, changes.contested, changes.settled) == ((), (), ())


def test_a_thing_of_another_kind_is_another_page():
    """Its address is another one."""
    changes = compared([an_entity("ada")], [an_entity("ada", kind="person")])
    assert [(bool(page.before), bool(page.after)) for page in changes.pages] == [(False, True), (True, False)]


@pytest.mark.parametrize(
    "changed",
    [{"published": a_date("2021-05")}, {"origin": Party("Agency")}],
)
def test_what_a_statement_takes_from_its_article_does_not_change_with_it(changed):
    """The article's page tells it once."""

    def things(source):
        claim = a_claim(date=source.published, origins=(source.origin,))
        return [source, an_entity(claims=(claim,))]

    before, after = a_source("Acme", published=a_date("2021-04")), a_source("Acme", published=a_date("2021-04"))
    changes = compared(things(before), things(dataclasses.replace(after, **changed)))
    assert [(page.id, len(page.fields), page.statements) for page in changes.pages] == [("one", 1, ())]


def test_a_dispute_begins_and_ends():
    """It is told by its claims, as they are now and as they were."""
    one, other = a_claim("big", id="a"), a_claim("small", id="b", evidence=(a_quote("one", 1, 2, "m"),))
    quiet = [a_source("Acme"), an_entity(claims=(one,))]
    loud = [a_source("Acme"), an_entity(claims=(one, other))]
    assert [group.claims for group in compared(quiet, loud).contested] == [(one, other)]
    assert [group.claims for group in compared(loud, quiet).settled] == [(one, other)]


def test_an_answered_question_is_a_change_of_its_page():
    """Though its file has not changed."""
    claim = a_claim(answers=("why",))
    before = [a_source("Acme"), an_entity(claims=(dataclasses.replace(claim, answers=()),)), a_question()]
    changes = compared(before, [a_source("Acme"), an_entity(claims=(claim,)), a_question()])
    assert [(page.id, page.fields) for page in changes.pages if page.id == "why"] == [("why", ("state",))]


#: What readers do not see by itself, or see under another name: ids, places, and what is compared as pages.
UNSEEN = {
    *("id", "kind", "place", "subject", "article", "sentences", "repository", "mentions", "ambiguities"),
    *("claims", "relations", "sources", "entities", "events", "questions", "no_page"),
}
NAMES = {
    "property": "subject matter",
    "by": "voice",
    "origins": "origin",
    "evidence": "quote",
    "difference": "explanation",
    "to": "with",
    "aliases": "other names",
    "not_same_as": "not to be confused with",
    "where": "place",
    "bottom_line": "bottom line",
    "would_settle": "would settle it",
    "url": "address",
    "set_aside": "set aside",
    "reviewed": "reading reviewed",
}


@pytest.mark.parametrize("kind", [Claim, Relation, Entity, Event, Question, Source, Briefing])
def test_every_field_that_a_reader_sees_is_compared(kind):
    """A new field of the model is either compared or listed here as unseen."""
    names = {NAMES.get(field.name, field.name) for field in dataclasses.fields(kind) if field.name not in UNSEEN}
    renamed = {
        (Relation, "type"): "kind of relation",
        (Question, "title"): "question",
    }
    names = {renamed.get((kind, name), name) for name in names}
    assert names - set(FIELDS[kind]) == set()
