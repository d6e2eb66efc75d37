"""Warnings about relations that cannot be; a note silences each."""

import pytest

from tests.conftest import SMALL, resolved
from tests.resolve.test_doubts import ACME, warned

RELATION = (
    "relations:\n  - type: TYPE\n    to: TO\n    status: reported\n"
    "    evidence: [{source: one, quote: Ada Berg runs Acme}]\n"
)
BERG = SMALL["people/ada-berg.yml"]
HOLDING = "name: Berg Holding\ntype: holding\n"


def relation(type: str, to: str, more: str = "") -> str:
    return RELATION.replace("TYPE", type).replace("TO", to) + more


@pytest.mark.parametrize(
    ("of_acme", "of_ada", "places"),
    [
        (("leads", "ada-berg"), None, ["companies/acme.yml:5:9"]),
        (("chief_executive_of", "ada-berg"), ("chief_executive_of", "acme"), ["companies/acme.yml:4:11"]),
        (("owner_of", "ada-berg"), None, ["companies/acme.yml:5:9"]),
        (("owner_of", "ada-berg", "    note: She is a brand.\n"), None, []),
        (("official_of", "holding"), None, ["companies/acme.yml:4:11"]),
        (("met", "ada-berg"), ("owner_of", "acme"), []),
        (None, ("part_of", "acme"), ["people/ada-berg.yml:4:11"]),
        (None, ("leads", "acme"), []),
        (("customer_of", "holding"), None, []),
    ],
)
def test_an_end_of_a_kind_that_the_type_cannot_have_is_doubted(of_acme, of_ada, places):
    files = {
        "companies/holding.yml": HOLDING,
        "companies/acme.yml": ACME + (relation(*of_acme) if of_acme else ""),
        "people/ada-berg.yml": BERG + (relation(*of_ada) if of_ada else ""),
    }
    assert [(place, code) for place, code, _ in warned(files)] == [(place, "wrong-side") for place in places]


@pytest.mark.parametrize(
    ("type", "more", "places"),
    [
        ("owner_of", "", ["companies/holding.yml:5:9"]),
        ("successor_of", "", ["companies/holding.yml:5:9"]),
        ("owner_of", "    note: Each has half of the other.\n", []),
        ("owner_of", "    date: 2020\n", []),
        ("supplier_of", "", []),
    ],
)
def test_a_relation_that_stands_both_ways_is_doubted_where_one_alone_can_be_so(type, more, places):
    files = {
        "companies/holding.yml": HOLDING + relation(type, "acme", more),
        "companies/acme.yml": ACME + relation(type, "holding"),
    }
    assert [(place, code) for place, code, _ in warned(files)] == [(place, "wrong-side") for place in places]


def test_what_is_denied_may_be_said_of_both_sides():
    files = {
        "companies/holding.yml": HOLDING + relation("owner_of", "acme").replace("reported", "denied"),
        "companies/acme.yml": ACME + relation("owner_of", "holding"),
    }
    assert warned(files) == []


def test_a_relation_that_stands_the_right_way_too_is_to_be_removed():
    files = {
        "companies/acme.yml": ACME + relation("leads", "ada-berg"),
        "people/ada-berg.yml": BERG + relation("leads", "acme"),
    }
    _, [problem] = resolved(files)
    assert problem.help == "The other way round it stands in seeds/people/ada-berg.yml:4:5: remove this one."
