"""Dates, numbers and weights in words."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.fields import Number
from generator.dates import DateError, parse_edtf
from generator.plan.origins import Weight
from generator.render import words

MONTHS = "January February March April May June July August September October November December".split()


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2021", "2021"),
        ("2021-09", "September 2021"),
        ("2021-03-30", "30 March 2021"),
        ("2021-XX", "2021"),
        ("2021-09-XX", "September 2021"),
        ("201X", "2010s"),
        ("19XX", "19XX"),
        ("2021~", "about 2021"),
        ("2021-09~", "about September 2021"),
        ("2021?", "2021 (uncertain)"),
        ("2021-03-30?", "30 March 2021 (uncertain)"),
        ("2021%", "about 2021 (uncertain)"),
        ("2021?-03-30", "30 March 2021 (year inferred)"),
        ("2021?-03", "March 2021 (year inferred)"),
        ("2021~-03", "March 2021 (year approximate)"),
        ("2021-03?-30", "30 March 2021 (year and month uncertain)"),
        ("2021/2022", "2021 to 2022"),
        ("2021-11/2022-02", "November 2021 to February 2022"),
        ("2021~/2022?", "about 2021 to 2022 (uncertain)"),
        ("../..", "at any time"),
    ],
)
def test_dates_in_words(edtf, said):
    """A date is said at the precision it has, with what is doubtful about it."""
    assert words.date(edtf) == said


@pytest.mark.parametrize("edtf", ["../2021-09-10", "2021-09-10/.."])
def test_an_open_interval_names_its_one_end(edtf):
    """The end that is known is said, and nothing is said of the other."""
    assert "10 September 2021" in words.date(edtf) != "10 September 2021"


def test_an_interval_within_a_month_names_both_days():
    """Both ends are said even where month and year are the same."""
    assert words.date("2026-04-12/2026-04-30").replace("12 April to", "12 to") == "12 to 30 April 2026"


def test_an_interval_of_a_year_and_one_of_its_months_names_both():
    """An approximate year is not lost when the other end lies in the same year."""
    assert words.date("2021~/2021-06") == "about 2021 to June 2021"


@pytest.mark.parametrize(
    ("edtf", "inferred", "said"),
    [
        ("2021-03", False, "March 2021"),
        ("2021-03", True, "March 2021 (inferred)"),
        ("2021?-03-30", False, "30 March 2021 (year inferred)"),
        ("2021?-03-30", True, "30 March 2021 (year inferred)"),
    ],
)
def test_inferred_dates_look_inferred(edtf, inferred, said):
    """What was inferred, the date or its year alone, is said."""
    assert words.dated(edtf, inferred) == said


points = st.builds(
    "{}{}{}{}{}{}".format,
    st.sampled_from(["2021", "0001", "9999", "201X", "19XX"]),
    st.sampled_from(["", "?", "~", "%"]),
    st.sampled_from(["", "-01", "-09", "-12", "-XX"]),
    st.sampled_from(["", "", "?", "~"]),
    st.sampled_from(["", "-01", "-28", "-31", "-XX"]),
    st.sampled_from(["", "", "?", "~"]),
)


@given(points | st.builds("{}/{}".format, points | st.just(".."), points | st.just("..")))
def test_every_date_that_passes_the_check_can_be_said(edtf):
    """Words hold no sign of the notation, and name a month only where the date has one."""
    try:
        parse_edtf(edtf)
    except (DateError, TypeError):
        return
    said = words.date(edtf)
    assert set(said) & set("?~%/") == set()
    has_month = any(part.split("-")[1].strip("?~%").isdigit() for part in edtf.split("/") if "-" in part)
    assert any(month in said for month in MONTHS) == has_month or "half of" in said or "quarter of" in said


@pytest.mark.parametrize("edtf", ["../201X", "../19XX"])
def test_an_open_interval_that_ends_in_a_decade_is_no_fault_of_the_program(edtf):
    """It is a date or a problem of the seeds."""
    try:
        assert parse_edtf(edtf).latest
    except DateError as problem:
        assert edtf in str(problem)


@pytest.mark.parametrize("edtf", ["2020-XX/2021"])
def test_reading_a_date_prints_nothing(edtf, capsys):
    """Standard output belongs to the problems, which other programs read."""
    parse_edtf.cache_clear()
    with suppress(DateError):
        parse_edtf(edtf)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("0", "0"),
        ("5", "5"),
        ("1000", "1,000"),
        ("900000", "900,000"),
        ("1000000", "1 million"),
        ("1500000", "1.5 million"),
        ("1234567", "1,234,567"),
        ("10000000000", "10 billion"),
        ("6200000000", "6.2 billion"),
        ("412000000", "412 million"),
        ("1000000000000", "1 trillion"),
        ("999999999", "999,999,999"),
        ("-4.6", "-4.6"),
        ("-2000000", "-2 million"),
        ("10.50", "10.5"),
        ("0.1", "0.1"),
        ("0.000000000001", "0.000000000001"),
        ("1000000.5", "1,000,000.5"),
    ],
)
def test_numbers_in_words(value, said):
    """Words of scale are used only where nothing is rounded away."""
    assert words.number(Decimal(value)) == said


@pytest.mark.parametrize(
    ("value", "said"), [("900000", "900,000"), ("18400", "18,400"), ("1500000", "1,500,000"), ("-12", "-12")]
)
def test_counts_keep_their_digits(value, said):
    """A count below a thousand million is grouped digits."""
    assert words.quantity(Decimal(value)) == said


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=3))
def test_no_number_is_rounded(value):
    """The number can be read back from its words."""
    scales = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
    for said in (words.number(value), words.quantity(value)):
        digits, _, scale = said.partition(" ")
        assert Decimal(digits.replace(",", "")) * scales.get(scale, 1) == value


@pytest.mark.parametrize("value", ["12345678901234567", "9999999999999999999999999.999999999999"])
def test_every_number_that_passes_the_check_can_be_said(value):
    """The longest numbers that the check lets through are printed too, digit by digit."""
    assert Number.__metadata__[0].func(value) == Decimal(value)
    assert words.number(Decimal(value)).replace(",", "") == value


@pytest.mark.parametrize(
    ("count", "noun", "plural", "said"),
    [
        (0, "article", None, "0 articles"),
        (1, "article", None, "1 article"),
        (2, "article", None, "2 articles"),
        (1200, "company", "companies", "1,200 companies"),
    ],
)
def test_counts_agree_with_their_noun(count, noun, plural, said):
    """One is singular, all else plural."""
    assert words.counted(count, noun, plural) == said


@pytest.mark.parametrize(
    ("weight", "said"),
    [
        (Weight(4, 2, 0), "4 articles, 2 origins"),
        (Weight(1, 1, 0), "1 article, 1 origin"),
        (Weight(4, 2, 1), "4 articles, 2 origins and 1 not identified"),
        (Weight(1, 0, 1), "1 article, 1 origin not identified"),
        (Weight(3, 0, 2), "3 articles, 2 origins not identified"),
    ],
)
def test_weights_in_words(weight, said):
    """Origins that the articles do not identify are told apart from those that they do."""
    assert words.weight(weight) == said


@pytest.mark.parametrize(
    ("state", "judged", "said"),
    [
        ("answered", True, "judged"),
        ("answered", False, "no judgement yet"),
        ("contested", True, "contested"),
        ("gap", False, "gap"),
    ],
)
def test_a_question_is_not_said_to_be_answered_because_something_bears_on_it(state, judged, said):
    """What the statements come to is for the editors to say, and may be that it is not known."""
    assert words.standing(state, judged) == said
