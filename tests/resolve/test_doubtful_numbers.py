"""Warnings about numbers that no quote has, and amounts in another currency. A note silences each."""

import pytest

from tests.conftest import SMALL, resolved
from tests.resolve.test_doubts import ACME, CLAIM, warned

COUNTS = "Acme has 56 plants, of which six are new"


@pytest.mark.parametrize(
    "value, codes",
    [
        ("{quantity: 56, unit: plants}", []),
        ("{quantity: 65, unit: plants}", ["number-not-in-quote"]),
        ("{percent: -65}", ["number-not-in-quote"]),
        ("{money: 65, currency: EUR}", ["number-not-in-quote"]),
        ("{quantity: 56_000, unit: plants}", ["number-not-in-quote"]),
        # A small number may stand there as a word; a date is no number.
        ("{quantity: 6, unit: plants}", []),
        ("{date: 2065}", []),
        # The same in a text; a year, a day, a time and a part of a name are no numbers of something.
        ("56 plants", []),
        ("65 plants", ["number-not-in-quote"]),
        ("65 or 66 plants", ["number-not-in-quote"]),
        ("55 to 56 plants", ["number-not-in-quote"]),
        ("since 12 March 2020, at 12:30", []),
        ("the SU7 and the A-320 of 36kr", []),
        ("six plants, or 6", []),
        # A note tells the reader how the number comes about.
        ("{quantity: 50, unit: plants}\n    note: Those that are not new.", []),
    ],
)
def test_a_number_that_no_quote_has_is_doubted(value, codes):
    article = f"{COUNTS}.\n"
    files = {
        "articles/one.txt": SMALL["articles/one.txt"] + article,
        "companies/acme.yml": ACME + CLAIM.replace("QUOTE", f"'{COUNTS}'") + value + "\n",
    }
    assert [code for _, code, _ in warned(files)] == codes


SCALED = (
    "Acme paid 12 million euros for 3.1 tonnes, 380 to 450 million in all, 1,240 metres away, and €17m for a wall"
    " of 230 m"
)


@pytest.mark.parametrize(
    "value, nearest",
    [
        ("{money: 12_000_000, currency: EUR}", None),
        ("{money: 12, currency: EUR}", "12_000_000"),
        ("{money: -12_000, currency: EUR}", "-12_000_000"),
        ("{money: 450, currency: EUR}", "450_000_000"),
        ("{quantity: 12, unit: million euros}", None),
        ("{quantity: 31, unit: tonnes}", "3.1"),
        ("{quantity: 3.10, unit: tonnes}", None),
        ("{quantity: 1.24, unit: metres}", "1_240"),
        ("{quantity: 1_240, unit: metres}", None),
        ("{quantity: 77, unit: metres}", ""),
        ("{quantity: 230, unit: metres}", None),
        ("{money: 17_000_000, currency: EUR}", None),
        ("{money: 17, currency: EUR}", "17_000_000"),
        ("380 to 450 million", None),
        ("380 million", None),
    ],
)
def test_a_typed_number_is_the_whole_number_of_the_quote(value, nearest):
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']} {SCALED}.\n",
        "companies/acme.yml": ACME + CLAIM.replace("QUOTE", f"'{SCALED}'") + value + "\n",
    }
    assert [near for *_, near in warned(files)] == ([] if nearest is None else [nearest])


@pytest.mark.parametrize(
    "quote, codes",
    [
        ("Nobody runs it", ["number-not-in-quote"]),
        ("Acme has sixty-five plants", []),
        ("Acme doubled its plants", []),
        ("Acme owns a third of it", []),
    ],
)
def test_a_quote_without_digits_may_have_a_number_as_a_word(quote, codes):
    claim = CLAIM.replace("QUOTE", quote) + "{quantity: 65, unit: plants}\n"
    article = f"{SMALL['articles/one.txt']} {quote}.\n"
    assert [
        code for _, code, _ in warned({"companies/acme.yml": ACME + claim, "articles/one.txt": article})
    ] == codes


def test_numbers_in_words_are_known_in_english_alone():
    claim = CLAIM.replace("QUOTE", "Ada Berg runs Acme") + "{quantity: 65, unit: plants}\n"
    files = {"companies/acme.yml": ACME + claim, "sources/one.yml": "article: one.txt\nlanguage: fr\n"}
    assert warned(files) == []


def test_nothing_is_said_of_a_number_whose_quote_is_not_found():
    claim = CLAIM.replace("QUOTE", "Ada Berg runs Acne") + "{quantity: 65, unit: plants}\n"
    _, problems = resolved({"companies/acme.yml": ACME + claim})
    assert [one.code for one in problems] == ["quote-not-found"]


ROLE = (
    "relations:\n  - type: owner_of\n    to: acme\n    status: stated\n    role: ROLE\n"
    "    evidence: [{source: one, quote: owns 60 per cent}]\n"
)


@pytest.mark.parametrize(
    "role, places",
    [
        ("60 per cent", []),
        ("a majority", []),
        ("8 per cent", ["people/ada-berg.yml:7:11"]),
        ("70 per cent", ["people/ada-berg.yml:7:11"]),
        ("70 per cent\n    note: A part is her sister's.", []),
    ],
)
def test_a_number_of_a_role_that_no_quote_has_is_doubted(role, places):
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']} Ada Berg owns 60 per cent.\n",
        "people/ada-berg.yml": SMALL["people/ada-berg.yml"] + ROLE.replace("ROLE", role),
    }
    assert warned(files) == [(place, "number-not-in-quote", "") for place in places]


PAID = "Acme paid 12 million euros ($14 million)"


@pytest.mark.parametrize(
    "value, expected",
    [
        ("{money: 12_000_000, currency: EUR}", []),
        ("{money: 12_000_000, currency: USD}", ["EUR"]),
        ("{money: -12_000_000, currency: USD}", ["EUR"]),
        ("{money: 14_000_000, currency: USD}", []),
        ("{money: 14_000_000, currency: AUD}", []),
        ("{money: 14_000_000, currency: EUR}", [""]),
        ("{money: 12_000_000, currency: USD}\n    note: The article means dollars.", []),
    ],
)
def test_a_currency_that_the_quotes_do_not_give_is_doubted(value, expected):
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']}{PAID}.\n",
        "companies/acme.yml": ACME + CLAIM.replace("QUOTE", f"'{PAID}'") + value + "\n",
    }
    found = warned(files)
    assert [near for _, _, near in found] == expected
    assert {code for _, code, _ in found} <= {"currency-not-in-quote"}


def test_one_quote_that_gives_the_currency_is_enough():
    files = {
        "articles/one.txt": SMALL["articles/one.txt"] + "It paid 12 euros. They are 12 dollars.\n",
        "companies/acme.yml": ACME
        + CLAIM.replace("QUOTE", "It paid 12 euros}, {source: one, quote: They are 12 dollars")
        + "{money: 12, currency: USD}\n",
    }
    assert warned(files) == []


KINDS = "Acme took 85 euros per car, 45 per cent in cash, from 60 people: 12 million cars, 70 of them blue"


@pytest.mark.parametrize(
    "value, nearest",
    [
        ("{percent: 85}", "{money: 85, currency: EUR}"),
        ("{percent: 45}", None),
        ("{percent: -60}", ""),
        ("{percent: 70}", None),
        ("{percent: 85}\n    note: Of the old toll.", None),
        ("{money: 85, currency: EUR}", None),
        ("{money: 45, currency: NOK}", "{percent: 45}"),
        ("{money: 60, currency: NOK}", "{quantity: 60, unit: people}"),
        ("{money: 12_000_000, currency: NOK}", "{quantity: 12_000_000, unit: cars}"),
        ("{money: 70, currency: NOK}", None),
        ("{quantity: 60, unit: people}", None),
    ],
)
def test_a_number_that_the_quotes_give_as_another_kind_is_doubted(value, nearest):
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']} {KINDS}.\n",
        "companies/acme.yml": ACME + CLAIM.replace("QUOTE", f"'{KINDS}'") + value + "\n",
    }
    expected = [] if nearest is None else [("companies/acme.yml:7:12", "number-not-in-quote", nearest)]
    assert warned(files) == expected


FERRY = "Acme has run the ferry since 1998 with 2,000 seats"


@pytest.mark.parametrize(
    "summary, doubted",
    [
        ("Acme has run the ferry since 1998.", False),
        ("Acme has run the ferry since 1989.", True),
        ("Acme runs a ferry with 2000 seats.", False),
        ("Acme runs a ferry with 2,500 seats.", True),
        ("Acme ran a ferry in 2021.", False),  # the year of the article
        ("Acme runs two ferries.", False),
    ],
)
def test_a_number_of_a_summary_that_no_quote_has_is_doubted(summary, doubted):
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']} {FERRY}.\n",
        "companies/acme.yml": f"{ACME}summary: {summary}\nevidence: [{{source: one, quote: '{FERRY}'}}]\n",
    }
    expected = [("companies/acme.yml:3:10", "number-not-in-quote", "")] if doubted else []
    assert warned(files) == expected


@pytest.mark.parametrize("year, doubted", [("1998", False), ("2019", False), ("1989", True)])
def test_the_year_of_an_event_may_stand_in_its_summary(year, doubted):
    event = (
        "title: It begins\ndate: {edtf: 2019, because: As told.}\nstatus: happened\nsummary: It began in YEAR.\n"
    )
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']} {FERRY}.\n",
        "events/begin.yml": f"{event.replace('YEAR', year)}evidence: [{{source: one, quote: '{FERRY}'}}]\n",
    }
    assert [code for _, code, _ in warned(files)] == ["number-not-in-quote"] * doubted


def test_a_number_of_the_bottom_line_that_no_quote_has_is_doubted():
    briefing = (
        f"{SMALL['briefing.yml']}bottom_line: It has 2,500 seats.\nevidence: [{{source: one, quote: '{FERRY}'}}]\n"
    )
    files = {"articles/one.txt": f"{SMALL['articles/one.txt']} {FERRY}.\n", "briefing.yml": briefing}
    assert warned(files) == [("briefing.yml:3:14", "number-not-in-quote", "")]
