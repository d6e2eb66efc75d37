"""Warnings about dates of events and of values: other than their quotes plainly give them, or finer."""

import pytest

from tests.conftest import SMALL, resolved
from tests.resolve.test_doubtful_dates import VALUE
from tests.resolve.test_doubts import ACME, warned

EVENT = "title: The plant opens\ndate: DATE\nstatus: happened\nevidence:\n  - {source: one, quote: 'QUOTE'}\n"
#: A Tuesday.
SOURCE = "article: one.txt\ntitle: Plant opened\npublished: 2021-03-30\n"


def files(date: str, quote: str, before: str = "", source: str = SOURCE) -> dict[str, str]:
    return {
        "articles/one.txt": f"{before}{SMALL['articles/one.txt']} {quote}.\n",
        "sources/one.yml": source,
        "events/opening.yml": EVENT.replace("DATE", date).replace("QUOTE", quote),
    }


ANOTHER = [
    # (date, quote, whether it is doubted)
    ("2020-03", "It was signed in March 2020", False),
    ("2019-03", "It was signed in March 2020", True),
    ("2020-04", "It was signed in March 2020", True),
    ("2020-03-12", "It was signed on 12 March 2020", False),
    ("2020-03-21", "It was signed on 12 March 2020", True),
    ("2020-03-21", "It was signed on 12 and 21 March 2020", False),
    ("2020-12-03", "It was signed on 2020-03-12", True),
    ("2020", "It was signed in March 2020", False),
    ("2020~", "It was signed in March 2019", False),
    # A year alone may be that of anything, and so may a date beside words that lead to another one.
    ("2020-03", "It made a loss in 2019", False),
    ("2020-04", "It was opened a month after the contract of March 2020", False),
    ("2020-04", "It was opened in April, by the contract of March 2020", False),
    ("2021-03", "It ended the contract of May 2020", False),
    ("{edtf: 2019-03, because: The article errs.}", "It was signed in March 2020", False),
]


@pytest.mark.parametrize("date, quote, doubted", ANOTHER)
def test_an_event_that_its_quotes_date_otherwise_is_doubted(date, quote, doubted):
    expected = [("events/opening.yml:2:7", "date-not-in-quote", "")] if doubted else []
    assert warned(files(date, quote)) == expected


FINER = [
    # (date, quote, what it is as exactly as the quote gives it)
    ("2020-03-14", "It was signed in March 2020", "2020-03"),
    ("2020-03-14", "It was signed in March 2020, on the 14th", ""),
    ("2020-03-14", "It was signed on a Monday in March 2020", ""),
    ("2020-03-14", "It was signed late last week, in March 2020", ""),
    ("2020-03", "It was signed in 2020", "2020"),
    ("2020-03", "It was signed in spring 2020", ""),
    ("2020-03", "It was signed in the first quarter of 2020", ""),
    ("2020-03", "It was signed soon, in 2020", ""),
    ("2021-03-29", "It opened in March 2021", ""),
]


@pytest.mark.parametrize("date, quote, near", FINER)
def test_a_date_that_is_finer_than_its_quotes_is_doubted(date, quote, near):
    value = ACME + VALUE.replace("DATE", date).replace("QUOTE", quote)
    expected = [("events/opening.yml:2:7", "date-not-in-quote", near)] if near else []
    assert warned(files(date, quote)) == expected
    found = warned({**files("2020", quote), "companies/acme.yml": value})
    expected = [("companies/acme.yml:5:19", "date-not-in-quote", near)] if near else []
    assert [one for one in found if one[0].startswith("companies")] == expected


def test_a_day_that_another_sentence_of_the_article_gives_is_not_doubted():
    assert warned(files("2020-03-14", "It was signed in March 2020", "It was 14 March 2020. ")) == []
    assert warned(files("2020-03-14", "It was signed in March 2020", "It was 15 March 2020. ")) != []


WEEKDAYS = [
    # The article is of Tuesday, 30 March.
    ("2021-03-29", "It opened on Monday", False),
    ("2021-03-28", "It opened on Monday", True),
    ("2021-03-30", "It opened on Monday", False),
    ("2021-03-26", "It opened on Monday", True),
    ("2021-03-26", "It opened before Monday", False),
    ("2021-03-26", "It opened on Friday, it said on Monday", False),
    ("2021-03-26", "It said on Monday that it opened on 26 March", False),
    ("2021-03-12", "It opened on Monday", False),
    ("2021-03", "It opened on Monday", False),
    ("{edtf: 2021-03-28, because: Its own time zone.}", "It opened on Monday", False),
]


@pytest.mark.parametrize("date, quote, doubted", WEEKDAYS)
def test_a_day_of_the_week_before_the_article_that_is_another_weekday_is_doubted(date, quote, doubted):
    expected = [("events/opening.yml:2:7", "date-not-in-quote", "")] if doubted else []
    assert warned(files(date, quote)) == expected


def test_words_that_lead_to_a_date_are_known_in_english_alone():
    german = f"{SOURCE}language: de\n"
    assert warned(files("2019-03", "Im März 2020", source=german)) == []
    assert warned(files("2019-03", "In March 2020")) != []


def test_the_date_of_an_event_is_underlined_where_it_is_written():
    found = warned(files("\n  edtf: 2019-03", "It was signed in March 2020"))
    assert found == [("events/opening.yml:3:9", "date-not-in-quote", "")]


def test_nothing_is_said_of_an_event_of_which_a_quote_is_not_found():
    """It may be the one that gives the date."""
    dated = files("2019-03", "It ended the contract of March 2020")
    assert [code for _, code, _ in warned(dated)] == ["date-not-in-quote"]
    dated["events/opening.yml"] += "  - {source: one, quote: It was signed in Mach 2019}\n"
    assert [one.code for one in resolved(dated)[1]] == ["quote-not-found"]
