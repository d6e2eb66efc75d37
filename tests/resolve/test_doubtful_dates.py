"""Warnings about dates: after the articles which could know of them, or other than quotes and articles have."""

import pytest

from tests.conftest import SMALL, resolved
from tests.resolve.test_doubts import ACME, warned

SOURCE = "article: one.txt\npublished: DATE\n"
EVENT = SMALL["events/opening.yml"]
CLAIM = (
    "claims:\n  - property: p\n    value: v\n    status: reported\n    date: DATE\n"
    "    evidence: [{source: one, quote: Ada Berg runs Acme}]\n"
)

DATES = [
    # (date of what happened or was said, date of the article, whether that is doubted)
    ("2021-03-30", "2021-03-30", False),
    ("2021-03-31", "2021-03-30", False),  # it is the next day elsewhere
    ("2021-04-01", "2021-03-30", True),
    ("2021-04", "2021-03-30", True),
    ("2021-03", "2021-03-30", False),
    ("2021", "2021-03-30", False),
    ("2022", "2021-03-30", True),
    ("2021-03-01/2022-01-01", "2021-03-30", False),
    ("2022-01-01/..", "2021-03-30", True),
    ("../2030", "2021-03-30", False),
    ("2021-04-02", "2021-04", False),
    ("2030", "2021/..", False),
]


@pytest.mark.parametrize("date, published, doubted", DATES)
def test_an_event_that_happened_after_its_articles_is_doubted(date, published, doubted):
    event = EVENT.replace("2021-03", f"'{date}'")
    found = warned({"events/opening.yml": event, "sources/one.yml": SOURCE.replace("DATE", published)})
    assert found == ([("events/opening.yml:2:7", "late-date", "")] if doubted else [])


@pytest.mark.parametrize("date, published, doubted", DATES)
def test_a_claim_that_was_made_after_its_articles_is_doubted(date, published, doubted):
    claim = ACME + CLAIM.replace("DATE", f"'{date}'")
    found = warned({"companies/acme.yml": claim, "sources/one.yml": SOURCE.replace("DATE", published)})
    assert found == ([("companies/acme.yml:7:11", "late-date", "")] if doubted else [])


@pytest.mark.parametrize("status", ["planned", "announced", "denied"])
def test_an_event_that_is_not_said_to_have_happened_may_lie_later(status):
    assert warned({"events/opening.yml": EVENT.replace("2021-03", "2030").replace("happened", status)}) == []


def test_nothing_is_late_for_an_article_without_a_date():
    files = {"events/opening.yml": EVENT.replace("2021-03", "2030"), "sources/one.yml": "article: one.txt\n"}
    assert warned(files) == []


def test_one_article_that_could_know_of_it_is_enough():
    files = {
        "events/opening.yml": EVENT.replace("2021-03", "2030") + "  - {source: two, quote: It stands}\n",
        "articles/two.txt": "It stands.\n",
        "sources/two.yml": "article: two.txt\npublished: 2030-05\n",
    }
    assert warned(files) == []


VALUE = (
    "claims:\n  - property: p\n    value: {date: DATE}\n    status: reported\n"
    "    evidence: [{source: one, quote: 'QUOTE'}]\n"
)


@pytest.mark.parametrize(
    "date, quote, doubted",
    [
        ("2026-04", "It opens in April 2026", False),
        ("2026-05", "It opens in April 2026", True),
        ("2027-04", "It opens in April 2026", True),
        ("2026-04-15", "It opens in April", False),
        ("2026-05-15", "It opens in April", True),
        ("2024-01/2024-06", "in the first half of 2024", False),
        ("2024-01/2024-03", "from January to March", False),
        ("../2023", "by 2023", False),
        ("../2024", "by 2023", True),
        ("2024", "by March 2024", False),
        ("2024", "in three years", False),
        ("2024~", "about 2023", True),
        ("2024-05", "It may open soon", False),
        # A number that is no year.
        ("2024", "It has 12020 workers", False),
    ],
)
def test_a_value_that_is_another_date_than_its_quote_has_is_doubted(date, quote, doubted):
    claim = ACME + VALUE.replace("DATE", date).replace("QUOTE", quote)
    article = f"{SMALL['articles/one.txt']} {quote}.\n"
    found = warned({"companies/acme.yml": claim, "articles/one.txt": article})
    assert found == ([("companies/acme.yml:5:19", "date-not-in-quote", "")] if doubted else [])


def test_months_are_read_in_the_language_of_the_article():
    files = {
        "companies/acme.yml": ACME + VALUE.replace("DATE", "2026-05").replace("QUOTE", "Ouverture en avril"),
        "articles/one.txt": SMALL["articles/one.txt"] + "Ouverture en avril.\n",
    }
    french = {"sources/one.yml": "article: one.txt\nlanguage: fr\n"}
    assert ([code for _, code, _ in warned(files | french)], warned(files)) == (["date-not-in-quote"], [])


def test_a_note_tells_readers_how_a_date_comes_about():
    claim = ACME + VALUE.replace("DATE", "2026-05").replace("QUOTE", "In April")
    files = {"articles/one.txt": SMALL["articles/one.txt"] + "In April.\n"}
    assert warned({**files, "companies/acme.yml": claim + "    note: They mean May.\n"}) == []


def test_nothing_is_said_of_a_date_whose_quote_is_not_found():
    claim = ACME + VALUE.replace("DATE", "2026-05").replace("QUOTE", "In Apil 2026")
    _, problems = resolved({"companies/acme.yml": claim})
    assert [one.code for one in problems] == ["quote-not-found"]


@pytest.mark.parametrize(
    "date, quote, doubted",
    [
        ("2026-06-15", "It opens on 15 June", False),
        ("2026-06-16", "It opens on 15 June", True),
        ("2026-06-16", "It opens on June 15, 2026", True),
        ("2026-06-16", "It opens on 15 or 16 June", False),
        ("2026-06", "It opens on 15 June", False),
        ("2026-06-16", "It opens the day after 15 June", False),
    ],
)
def test_a_value_that_is_another_day_than_its_quote_has_is_doubted(date, quote, doubted):
    claim = ACME + VALUE.replace("DATE", date).replace("QUOTE", quote)
    article = f"{SMALL['articles/one.txt']} {quote}.\n"
    found = warned({"companies/acme.yml": claim, "articles/one.txt": article})
    assert found == ([("companies/acme.yml:5:19", "date-not-in-quote", "")] if doubted else [])


TEXT = SMALL["articles/one.txt"]
DATED = [
    # (article, date of the source, the date that is offered; None where nothing is doubted)
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "2021-04-03", None),
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "2021-04", None),
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "2021-03-04", "2021-04-03"),
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "2022-04-03", "2021-04-03"),
    # Before the event that the article tells of: that is no second doubt.
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "2020-04-03", "2021-04-03"),
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "{edtf: 2022-04-03, because: The address has it.}", None),
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "{edtf: 2022-04-03}", "2021-04-03"),
    (f"{TEXT}\nOslo Times, 3 April 2021\n", "2021-05-03", "2021-04-03"),
    # On the other side of the earth; some days after it was filed; a year that is not said.
    (f"Plant opened\n3 April 2021\n\n{TEXT}", "2021-04-04", None),
    (f"OSLO, 3 April 2021 (Wire) - {TEXT}", "2021-04-09", None),
    (f"OSLO, 3 April 2021 (Wire) - {TEXT}", "2021-04-30", "2021-04-03"),
    (f"OSLO, April 3 (Wire) - {TEXT}", "2021-04-03", None),
    (f"OSLO, April 3 (Wire) - {TEXT}", "2021-03-04", ""),
    # When it was changed is another day; what a line leaves open contradicts nothing.
    (f"Plant opened\nUpdated 3 April 2021\n\n{TEXT}", "2021-03-04", None),
    (f"Plant opened\nUpdated April 3\n\n{TEXT}", "2021-03-04", None),
    (f"Plant opened\n03/04/2021\n\n{TEXT}", "2021-05-06", None),
    (f"Plant opened\n3 April 2021\n5 May 2021\n{TEXT}", "2021-05-05", None),
]


@pytest.mark.parametrize("article, date, near", DATED)
def test_a_source_that_is_dated_otherwise_than_its_article_dates_itself_is_doubted(article, date, near):
    found = warned({"articles/one.txt": article, "sources/one.yml": SOURCE.replace("DATE", date)})
    column = 19 if date.startswith("{") else 12
    expected = [] if near is None else [(f"sources/one.yml:2:{column}", "other-date-line", near)]
    assert found == expected


def test_a_date_line_that_is_set_aside_is_no_date_of_the_article():
    aside = "set_aside: [{from: 3 April, to: '2021', because: Of a page beside it.}]\n"
    files = {"articles/one.txt": f"{TEXT}\n3 April 2021\n", "sources/one.yml": SOURCE.replace("DATE", "2021-05-03")}
    assert [code for _, code, _ in warned(files)] == ["other-date-line"]
    assert warned({**files, "sources/one.yml": files["sources/one.yml"] + aside}) == []


ORDERED = [
    # (date, date of the event that it follows, whether that is doubted)
    ("2021-03-02", "2021-03-01", False),
    ("2021-03-02", "2021-03-02", False),
    ("2021-03-02", "2021-03-03", True),
    ("2021-03", "2021-03-30", False),
    ("2021-02", "2021-03-01", True),
    ("2021-02/..", "2021-03-01", False),
    ("2021-02", "../2021-03", False),
]


@pytest.mark.parametrize("follows, place", [("contract", "4:10"), ("[other, contract]", "4:18")])
@pytest.mark.parametrize("date, earlier, doubted", ORDERED)
def test_an_event_that_follows_a_later_one_is_doubted(date, earlier, doubted, follows, place):
    files = {
        "events/opening.yml": EVENT.replace("2021-03", f"'{date}'").replace(
            "evidence", f"follows: {follows}\nevidence"
        ),
        "events/contract.yml": EVENT.replace("2021-03", f"'{earlier}'"),
        "events/other.yml": EVENT.replace("2021-03", "1999"),
    }
    assert warned(files) == ([(f"events/opening.yml:{place}", "wrong-order", "")] if doubted else [])


@pytest.mark.parametrize(
    "text, doubted",
    [
        ("2026-04", True),
        ("2026-04-12", True),
        ("2026-04/2026-06", True),
        ("2026-04/..", True),
        ("2026", False),  # it may be a number
        ("by 2026-04", False),
        ("2025-26", False),
        ("2026-04-31", False),
        ("555-1234", False),
    ],
)
def test_a_value_that_is_a_date_and_written_as_text_is_doubted(text, doubted):
    claim = ACME + VALUE.replace("{date: DATE}", text).replace("QUOTE", "Ada Berg runs Acme")
    found = [one for one in warned({"companies/acme.yml": claim}) if one[1] != "number-not-in-quote"]
    assert found == ([("companies/acme.yml:5:12", "date-as-text", f"{{date: {text}}}")] if doubted else [])


@pytest.mark.parametrize("published, told", [("2020-02-01", False), ("2020?-02-01", True)])
def test_a_late_date_may_be_for_a_day_of_its_article_that_is_not_certain(published, told):
    _, [problem] = resolved({"sources/one.yml": f"article: one.txt\npublished: {published}\n"})
    assert ("mend the day of the article, in seeds/sources/one.yml" in problem.help) == told
