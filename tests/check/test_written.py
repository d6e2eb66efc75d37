"""The models of what editors write have the contract's fields, its fixed words, and its rules across fields."""

from decimal import Decimal
from typing import get_args

import pytest
from pydantic import ValidationError

from generator.check.written import MODELS, Claim, DateField, Entity, Event, Evidence, Question, Relation, Source
from generator.vocabulary import Confidence, EventStatus, Status

EVIDENCE = [{"source": "one", "quote": "Acme opened"}]
CLAIM = {"property": "p", "value": "v", "status": "stated", "evidence": EVIDENCE}
EVENT = {"title": "t", "date": "2021", "status": "happened", "evidence": EVIDENCE}

CONTRACT = {
    "briefing": "title scope bottom_line evidence coverage",
    "source": "article title publisher authors published url language origin set_aside notes",
    "company": "name type aliases summary evidence claims relations not_same_as",
    "person": "name type aliases summary evidence claims relations not_same_as",
    "event": "title date status place participants summary claims evidence follows",
    "question": "question judgement confidence because would_settle",
}
#: Fields that the contract leaves to the developers.
ADDED = {"briefing": "questions no_page repository"}


@pytest.mark.parametrize("kind", CONTRACT)
def test_a_seed_file_has_the_fields_of_the_contract_and_no_others_than_those_added_here(kind):
    fields = f"{CONTRACT[kind]} {ADDED.get(kind, '')}".split()
    assert set(MODELS[kind].model_json_schema()["properties"]) == set(fields)


def test_every_kind_of_seed_file_has_a_model():
    assert set(MODELS) == set(CONTRACT)


def test_a_claim_has_the_fields_of_the_contract_and_those_added_here():
    expected = "property value status by date origin answers note difference reviewed evidence"
    assert set(Claim.model_fields) == set(expected.split())


def test_the_words_are_those_of_the_contract():
    """And one more: what was called off is neither planned nor denied."""
    claim = ("stated", "announced", "reported", "rumoured", "denied")
    assert get_args(Status) == claim
    assert get_args(EventStatus) == ("happened", "planned", "cancelled", *claim)
    assert get_args(Confidence) == ("high", "moderate", "low")


VALUES = [
    ("by 2023", "by 2023"),
    (
        {"money": "10_000_000_000", "currency": "CNY"},
        {"money": Decimal(10**10), "currency": "CNY", "qualifier": None},
    ),
    (
        {"quantity": "900_000", "unit": "vehicles"},
        {"quantity": Decimal(900_000), "unit": "vehicles", "qualifier": None},
    ),
    ({"percent": "10", "qualifier": "about"}, {"percent": Decimal(10), "qualifier": "about"}),
    ({"date": "2024-01/2024-06"}, {"date": "2024-01/2024-06"}),
    ({"entity": "faw-group"}, {"entity": "faw-group"}),
]


@pytest.mark.parametrize("typed, expected", VALUES)
def test_a_value_is_text_or_one_of_the_typed_forms(typed, expected):
    value = Claim.model_validate(CLAIM | {"value": typed}).value
    assert (value if isinstance(value, str) else value.model_dump()) == expected


@pytest.mark.parametrize("typed", [[], ["a"], {}, {"weight": "5"}])
def test_any_other_value_is_refused(typed):
    with pytest.raises(ValidationError) as caught:
        Claim.model_validate(CLAIM | {"value": typed})
    assert [error["type"] for error in caught.value.errors()] == ["bad-value"]


@pytest.mark.parametrize("typed", ["12:30", "2021-09", "NO", "5%"])
def test_a_value_that_is_text_is_never_read_as_anything_else(typed):
    assert Claim.model_validate(CLAIM | {"value": typed}).value == typed


def test_a_date_is_stated_unless_the_editor_says_otherwise():
    assert Event.model_validate(EVENT).date == DateField(edtf="2021", basis="stated", because=None)


def test_a_date_is_a_string_or_a_mapping():
    expected = Source.model_validate({"article": "a", "published": "2021-09~"})
    assert Source.model_validate({"article": "a", "published": {"edtf": "2021-09~"}}) == expected


def test_an_alias_is_a_string_or_a_mapping():
    aliases = ["A", {"text": "the firm", "only_in": "one"}]
    entity = Entity.model_validate({"name": "n", "type": "t", "aliases": aliases})
    assert [(alias.text, alias.only_in) for alias in entity.aliases] == [("A", []), ("the firm", ["one"])]


def test_the_language_is_english_unless_the_editor_says_otherwise():
    assert Source.model_validate({"article": "a"}).language == "en"


def test_a_judgement_may_be_empty():
    assert Question.model_validate({"question": "q", "judgement": ""}).judgement is None


RULES = [
    (DateField, {"edtf": "2021", "basis": "inferred"}, "missing-field"),
    (Entity, {"name": "n", "type": "t", "summary": "s"}, "missing-evidence"),
    (MODELS["briefing"], {"title": "t", "scope": "s", "bottom_line": "b"}, "missing-evidence"),
    (Question, {"question": "q", "judgement": "j"}, "missing-field"),
    (Question, {"question": "q", "judgement": "j", "confidence": "low"}, "missing-field"),
    (Question, {"question": "q", "judgement": "j", "because": "b"}, "missing-field"),
    (Event, {**EVENT, "evidence": []}, "too_short"),
    (Claim, {**CLAIM, "evidence": []}, "too_short"),
    (Relation, {"type": "leads", "to": "a", "status": "stated", "evidence": []}, "too_short"),
]


@pytest.mark.parametrize("model, written, code", RULES)
def test_a_rule_across_fields_is_kept(model, written, code):
    with pytest.raises(ValidationError) as caught:
        model.model_validate(written)
    assert [error["type"] for error in caught.value.errors()] == [code]


def test_an_unknown_field_is_refused_at_every_depth():
    with pytest.raises(ValidationError) as caught:
        Claim.model_validate(CLAIM | {"a": "b", "evidence": [{**EVIDENCE[0], "c": "d"}]})
    assert [error["loc"] for error in caught.value.errors()] == [("evidence", 0, "c"), ("a",)]


def test_nothing_changes_after_it_is_read():
    with pytest.raises(ValidationError):
        Evidence.model_validate(EVIDENCE[0]).quote = "other"


@pytest.mark.parametrize("coverage", [{"from": "2022", "to": "2021"}, {"from": "2021/2022"}, {"to": "2021/.."}, {}])
def test_a_coverage_is_one_day_month_or_year_to_a_later_one(coverage):
    with pytest.raises(ValidationError):
        MODELS["briefing"].model_validate({"title": "t", "scope": "s", "coverage": coverage})
