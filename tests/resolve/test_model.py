"""The resolved things: what makes two parties or values the same, how dates are ordered, what is set aside."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import parse_edtf
from generator.resolve.model import Date, Party, Quote, SetAside, Value
from tests.conftest import resolved


def date(edtf: str) -> Date:
    return Date(edtf, parse_edtf(edtf))


def dated(edtf: str) -> Value:
    return Value("date", date=date(edtf))


ORDERED = ["2020", "2021-01-01", "2021-01", "2021", "2021-03", "../2021-03-05", "2022"]


@pytest.mark.parametrize("earlier, later", list(pairwise(ORDERED)))
def test_dates_are_ordered_by_first_day_then_by_last_and_open_beginnings_by_their_end(earlier, later):
    assert date(earlier).sort_key < date(later).sort_key


def test_an_open_end_counts_as_the_beginning():
    assert date("2021/..").sort_key == date("2021-01-01").sort_key


@given(st.lists(st.dates().filter(lambda day: day.year < 9999), min_size=2))
def test_plain_days_are_ordered_like_the_calendar(days):
    texts = [day.isoformat() for day in days]
    assert sorted(texts, key=lambda text: date(text).sort_key) == sorted(texts)


def test_an_entity_a_source_and_a_text_are_never_the_same_party():
    parties = [Party("acme", entity="acme"), Party("acme", source="acme"), Party("acme")]
    assert len({party.key for party in parties}) == 3


def test_parties_named_in_text_are_the_same_without_regard_to_case():
    assert Party("The Wire").key == Party("the wire").key


SAME = [
    (Value("text", text="By  2023"), Value("text", text="by 2023"), True),
    (Value("text", text="5"), Value("quantity", number=Decimal(5)), False),
    (Value("money", number=Decimal("5.0"), unit="EUR"), Value("money", number=Decimal(5), unit="EUR"), True),
    (Value("money", number=Decimal(5), unit="EUR"), Value("money", number=Decimal(5), unit="USD"), False),
    (Value("quantity", number=Decimal(5), unit="Cars"), Value("quantity", number=Decimal(5), unit="cars"), True),
    (Value("percent", number=Decimal(5)), Value("percent", number=Decimal(-5)), False),
    (Value("percent", number=Decimal(5)), Value("percent", number=Decimal(5), qualifier="about"), False),
    (Value("entity", entity="a"), Value("entity", entity="b"), False),
    (dated("2021"), dated("2021~"), True),
    (dated("2021"), dated("2022"), False),
]


@pytest.mark.parametrize("one, other, expected", SAME)
def test_values_are_the_same_when_their_keys_are(one, other, expected):
    assert (one.key == other.key) is expected


AGREE = [
    (dated("2021-03"), dated("2021"), True),
    (dated("2021-03"), dated("2021-04"), False),
    (dated("2021-03/2021-05"), dated("2021-04/2021-06"), False),
    (dated("../2023"), dated("2022-06"), True),
    (dated("2021"), Value("text", text="2021"), False),
    (Value("percent", number=Decimal(5)), Value("percent", number=Decimal(5)), True),
]


@pytest.mark.parametrize("one, other, expected", AGREE)
def test_values_agree_when_they_are_the_same_or_one_date_lies_within_the_other(one, other, expected):
    assert (one.agrees_with(other), other.agrees_with(one)) == (expected, expected)


def test_the_anchor_of_a_quote_is_made_of_its_offsets():
    assert Quote("one", (3, 17), "…").anchor == "q-3-17"


def test_a_source_without_title_is_headed_by_its_first_words():
    briefing, _ = resolved({"sources/one.yml": "article: one.txt\n"})
    assert briefing.sources["one"].heading == "Untitled: “Acme opened a plant in Oslo. Ada Berg runs …”"


def test_a_source_with_a_title_is_headed_by_it():
    assert resolved()[0].sources["one"].heading == "Plant opened"


@pytest.mark.parametrize(
    "span, expected", [((0, 5), False), ((0, 6), True), ((9, 12), True), ((10, 12), False), ((6, 7), True)]
)
def test_a_span_is_set_aside_when_it_touches_a_passage_that_is(span, expected):
    source = replace(resolved()[0].sources["one"], set_aside=(SetAside((5, 10), "an advertisement"),))
    assert source.is_set_aside(span) is expected
