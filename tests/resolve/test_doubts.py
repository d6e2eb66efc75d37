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


DENIED = [
    # (value, quote, whether it is doubted)
    ("it will not close", "We will not close it", True),
    ("that it won't close", "We won’t close it", True),
    ("no closure", "There is no plan to close it", True),
    ("that it will close", "We will not close it", False),
    ("that it will not close", "We will close it", False),
    # It may be the denial that is denied.
    ("that it will not close", "She denied that it would not close", False),
    ("that it will not close", "It is not true", False),
    ("that it will not close", "I never said that we would not close it", False),
    ("that it will not close\n    note: Both are meant.", "We will not close it", False),
]


@pytest.mark.parametrize("value, quote, doubted", DENIED)
def test_a_denied_value_that_is_the_denial_itself_is_doubted(value, quote, doubted):
    claim = CLAIM.replace("QUOTE", f'"{quote}"').replace("reported", "denied") + value + "\n"
    article = f"{SMALL['articles/one.txt']} {quote}.\n"
    expected = [("companies/acme.yml:7:12", "double-denial", "")] if doubted else []
    assert warned({"companies/acme.yml": ACME + claim, "articles/one.txt": article}) == expected
    stated = claim.replace("status: denied", "status: stated")
    assert warned({"companies/acme.yml": ACME + stated, "articles/one.txt": article}) == []


def test_denials_are_known_in_english_alone():
    claim = CLAIM.replace("QUOTE", "We will not close it").replace("reported", "denied") + "no closure\n"
    files = {
        "companies/acme.yml": ACME + claim,
        "articles/one.txt": f"{SMALL['articles/one.txt']} We will not close it.\n",
        "sources/one.yml": "article: one.txt\nlanguage: nl\n",
    }
    assert warned(files) == []


@pytest.mark.parametrize(
    ("file", "text", "place"),
    [
        ("companies/acme.yml", ACME, "companies/acme.yml:3:11"),
        ("companies/acme.yml", f"{ACME}summary: It has a plant.\n", None),
        ("briefing.yml", SMALL["briefing.yml"], "briefing.yml:3:11"),
        ("briefing.yml", f"{SMALL['briefing.yml']}bottom_line: Acme has a plant.\n", None),
    ],
)
def test_evidence_beside_no_summary_is_doubted(file, text, place):
    evidence = "evidence: [{source: one, quote: Acme opened a plant}]\n"
    assert warned({file: text + evidence}) == ([(place, "idle-evidence", "")] if place else [])
