"""EDTF dates: every form of the contract, the days it allows, and what is not a date."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.dates import DATE_FORMS, DateError, Span, date_readings, likely_edtf, parse_edtf

DAYS = st.dates(date(1, 1, 1), date(9998, 12, 31))

VALID = [
    # (text, first day, last day)
    ("2021", "2021-01-01", "2021-12-31"),
    ("2021-03", "2021-03-01", "2021-03-31"),
    ("2021-12", "2021-12-01", "2021-12-31"),
    ("2021-02", "2021-02-01", "2021-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2021-03-30", "2021-03-30", "2021-03-30"),
    ("2024-02-29", "2024-02-29", "2024-02-29"),
    ("2021-09~", "2021-09-01", "2021-09-30"),
    ("2021~", "2021-01-01", "2021-12-31"),
    ("2021-03-30~", "2021-03-30", "2021-03-30"),
    ("2021?", "2021-01-01", "2021-12-31"),
    ("2021%", "2021-01-01", "2021-12-31"),
    ("2021?-03", "2021-03-01", "2021-03-31"),
    ("2021?-03-30", "2021-03-30", "2021-03-30"),
    ("2021-03?-30", "2021-03-30", "2021-03-30"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2021-XX", "2021-01-01", "2021-12-31"),
    ("2021-03-XX", "2021-03-01", "2021-03-31"),
    ("2024-01/2024-06", "2024-01-01", "2024-06-30"),
    ("2021/2022", "2021-01-01", "2022-12-31"),
    ("2026-04-12/2026-04-30", "2026-04-12", "2026-04-30"),
    ("2021-03-30/2021-03-30", "2021-03-30", "2021-03-30"),
    ("2021-09~/2021-10?", "2021-09-01", "2021-10-31"),
    ("2021-06/2021", "2021-06-01", "2021-12-31"),
    ("../2021-09-10", None, "2021-09-10"),
    ("../2021~", None, "2021-12-31"),
    ("2024-06/..", "2024-06-01", None),
]
IMPOSSIBLE = """
    2021-13 2021-00 2021-02-29 2021-04-31 2021-03-00 2021-02-30~ 2021-13~ 2021?-02-30 2021?-13-01 0000
    2021-02-29/2021-03 2021-03/2021-02-29
""".split()
MALFORMED = """
    soon today 21 212 20211 2021-3-30 2021-0330 2021/03/30 30.03.2021 2021-W12 2020s 2021-09-10T10:10 2021-09~?
    2021/ /2021 2021//2022 2021/2022/2023 .. -2021 Y170000002 XXXX 1.5 NO 12:30
""".split()


@pytest.mark.parametrize("text, first, last", VALID)
def test_a_date_allows_the_days_from_first_to_last(text, first, last):
    expected = Span(first and date.fromisoformat(first), last and date.fromisoformat(last))
    assert parse_edtf(text) == expected


@pytest.mark.parametrize("text", [*IMPOSSIBLE, *MALFORMED, "", " ", "2021 ", " 2021", "2021\n", "x" * 10_000])
def test_what_is_no_date_is_refused(text):
    with pytest.raises(DateError):
        parse_edtf(text)


@pytest.mark.parametrize("text", ["2021/2020", "2021-06/2021-03", "2021-03-02/2021-03-01", "2021~/2020~"])
def test_an_interval_that_ends_before_it_begins_says_so(text):
    with pytest.raises(DateError) as caught:
        parse_edtf(text)
    assert str(caught.value) == f"`{text}` ends before it begins"


def test_an_impossible_day_is_named_with_the_reason():
    with pytest.raises(DateError) as caught:
        parse_edtf("2021-02-29")
    assert str(caught.value).startswith("`2021-02-29` is not a date: day is out of range for month")


def test_a_malformed_date_is_said_to_be_none():
    with pytest.raises(DateError) as caught:
        parse_edtf("30.03.2021")
    assert str(caught.value) == "`30.03.2021` is not an EDTF date"


@pytest.mark.parametrize("form", re.findall(r"[.\d][^ ,]*", DATE_FORMS))
def test_every_form_that_is_shown_is_a_date(form):
    parse_edtf(form)


LIKELY = {
    "30 March 2021": "2021-03-30",
    "March 30, 2021": "2021-03-30",
    "March 2021": "2021-03",
    "2021/3/5": "2021-03-05",
    "2021-3-5": "2021-03-05",
    "c. 2021": "2021~",
    "in 2023": "2023",
    "4. juni 2026": "2026-06-04",
    "4. mars 2025": "2025-03-04",
    "4. januar 2025": "2025-01-04",
    "4 Sept. 2024": "2024-09-04",
    "30-04-2026": "2026-04-30",
    "12/13/2024": "2024-12-13",
    "5.5.2025": "2025-05-05",
    "2024–11–12": "2024-11-12",
    "2025-03-04T10:15": "2025-03-04",
    "spring 2026": "2026-21",
    "2026 to 2027": "2026/2027",
    "November 2024 to March 2025": "2024-11/2025-03",
    "from 2024-11 to 2025-03": "2024-11/2025-03",
    # What is open is not guessed.
    "03/04/2021": "",
    "03-04-2026": "",
    "12.11.2024": "",
    "4. mai 2025": "",
    "32 March 2025": "",
    "March 4 or 5 2025": "",
    "2027 to 2026": "",
    "early 2021": "",
    "Q1 2024": "",
    "2021-02-31": "",
    "soon": "",
    "": "",
}


@pytest.mark.parametrize("typed, likely", LIKELY.items())
def test_a_date_in_words_is_answered_with_the_one_that_is_meant(typed, likely):
    assert likely_edtf(typed) == likely


def test_of_a_day_and_a_month_in_figures_both_readings_are_given():
    assert date_readings("03-04-2026") == ["2026-04-03", "2026-03-04"]


@given(st.text())
def test_what_is_likely_is_always_a_date(typed):
    assert likely_edtf(typed) == "" or parse_edtf(likely_edtf(typed))


@given(DAYS)
def test_a_plain_day_allows_itself_and_no_other(day):
    assert parse_edtf(day.isoformat()) == Span(day, day)


@given(DAYS)
def test_a_month_ends_the_day_before_the_next_month(day):
    span = parse_edtf(day.isoformat()[:7])
    assert (span.earliest.day, (span.latest + timedelta(days=1)).day) == (1, 1)
    assert (span.latest.year, span.latest.month) == (day.year, day.month)


@settings(max_examples=30)
@given(DAYS, st.sampled_from("?~%"))
def test_a_doubt_changes_no_day(day, mark):
    assert parse_edtf(f"{day.isoformat()}{mark}") == parse_edtf(day.isoformat())


@settings(max_examples=30)
@given(DAYS, st.sampled_from(["?", "~"]))
def test_a_doubtful_year_changes_no_day(day, mark):
    year, rest = day.isoformat()[:4], day.isoformat()[4:]
    assert parse_edtf(f"{year}{mark}{rest}") == Span(day, day)


@settings(max_examples=30)
@given(DAYS, DAYS)
def test_an_interval_is_a_date_exactly_when_it_does_not_run_backwards(one, other):
    text = f"{one.isoformat()}/{other.isoformat()}"
    if one <= other:
        assert parse_edtf(text) == Span(one, other)
    else:
        with pytest.raises(DateError):
            parse_edtf(text)


@settings(max_examples=30)
@given(DAYS)
def test_an_open_interval_is_open_at_that_end_only(day):
    assert parse_edtf(f"../{day.isoformat()}") == Span(None, day)
    assert parse_edtf(f"{day.isoformat()}/..") == Span(day, None)


@given(st.text(alphabet="0123456789-/.~?%X ", max_size=45))
def test_any_text_is_a_date_or_a_fault_and_nothing_else(text):
    try:
        span = parse_edtf(text)
    except DateError:
        return
    assert span.earliest is None or span.latest is None or span.earliest <= span.latest


WITHIN = [
    ("2021-03", "2021", True),
    ("2021", "2021", True),
    ("2021", "2021-03", False),
    ("2021-03", "../2021-03", True),
    ("2021-04", "../2021-03", False),
    ("2021-03", "2021-03/..", True),
    ("2021-02", "2021-03/..", False),
    ("../2021", "../2022", True),
    ("../2021", "2020/2022", False),
    ("2021/..", "2020/2022", False),
]


@pytest.mark.parametrize("inner, outer, expected", WITHIN)
def test_a_span_is_within_another_when_the_other_allows_its_every_day(inner, outer, expected):
    assert parse_edtf(inner).within(parse_edtf(outer)) is expected


@pytest.mark.parametrize("text", ["9999", "9999-12"])
def test_the_last_year_of_the_notation_is_a_date(text):
    assert parse_edtf(text).latest == date(9999, 12, 31)


@pytest.mark.parametrize("text", ["٢٠٢١", "２０２１-０３"])
def test_digits_of_other_scripts_are_no_edtf(text):
    with pytest.raises(DateError):
        parse_edtf(text)


def test_reading_a_date_prints_nothing(capsys):
    with pytest.raises(DateError):
        parse_edtf("2021-0X")
    assert capsys.readouterr().out == ""
