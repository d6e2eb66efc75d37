"""Warnings: what is allowed and may be a slip. Each is about one thing; an explanation silences it."""

import pytest

from tests.conftest import SMALL, resolved

ACME = SMALL["companies/acme.yml"]
CLAIM = "claims:\n  - property: p\n    status: reported\n    evidence: [{source: one, quote: QUOTE}]\n    value: "


def warned(files: dict[str, str]) -> list[tuple[str, str, str]]:
    """Return place, code and the nearest valid thing of each warning."""
    _, problems = resolved(files)
    assert {problem.severity for problem in problems} <= {"warning"}
    return [(str(one.place).removeprefix("seeds/"), one.code, one.nearest) for one in sorted(problems)]


COUNTS = "Acme has 56 plants, of which six are new"


@pytest.mark.parametrize(
    "value, codes",
    [
        ("{quantity: 56, unit: plants}", []),
        ("{quantity: 65, unit: plants}", ["number-not-in-quote"]),
        ("{percent: -65}", ["number-not-in-quote"]),
        ("{money: 65, currency: EUR}", ["number-not-in-quote"]),
        ("{quantity: 56_000, unit: plants}", ["number-not-in-quote"]),
        # A small number may stand there as a word; text and dates are not numbers.
        ("{quantity: 6, unit: plants}", []),
        ("65 plants", []),
        ("{date: 2065}", []),
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


def test_a_quote_without_digits_is_not_doubted():
    claim = CLAIM.replace("QUOTE", "Ada Berg runs Acme") + "{quantity: 65, unit: plants}\n"
    assert warned({"companies/acme.yml": ACME + claim}) == []


@pytest.mark.parametrize(
    "alias, codes",
    [
        ("A", ["short-alias"]),
        ("潮", ["short-alias"]),
        ("'A.'", ["short-alias"]),
        ("AB", []),
        ("潮汐", []),
        ("{text: A, only_in: one}", []),
    ],
)
def test_a_name_of_one_letter_is_doubted_unless_it_is_limited(alias, codes):
    files = {"articles/one.txt": SMALL["articles/one.txt"] + "AB 潮汐\n"}
    assert [code for _, code, _ in warned(files | {"companies/acme.yml": ACME + f"aliases: [{alias}]\n"})] == codes


def test_an_article_that_is_there_twice_is_doubted_whatever_its_white_space():
    text = SMALL["articles/one.txt"].replace(" ", "\n ")
    files = {"articles/two.txt": text, "sources/two.yml": "title: Two\narticle: two.txt\n"}
    assert warned(files) == [("sources/two.yml:2:10", "duplicate-article", "")]


BERG = "name: Ada Berg\ntype: manager\naliases: [the boss, {text: Oslo, only_in: [one]}]\n"


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Oslo", []),  # one article alone means her by it
        ("oslo", []),
        ("OSLO", []),
        ("plant in Oslo", []),
        ("Ada Berg", ["name-has-page"]),
        ("the boss", ["name-has-page"]),
        ("Osl", ["name-not-found"]),
        ("slo", ["name-not-found"]),
        ("Bergen", ["name-not-found"]),
    ],
)
def test_a_name_that_needs_no_page_stands_in_an_article_and_has_none(name, codes):
    """Whole words, in any case."""
    briefing = f"{SMALL['briefing.yml']}no_page:\n  - {name}\n"
    found = warned({"briefing.yml": briefing, "people/ada-berg.yml": BERG})
    assert [one for one in found if one[1] != "unused-alias"] == [("briefing.yml:4:5", code, "") for code in codes]


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
