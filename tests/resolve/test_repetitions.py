"""Warnings about what stands twice in one list, and about differences from nothing."""

import pytest

from tests.conftest import SMALL
from tests.resolve.test_doubts import ACME, warned

EVENT = SMALL["events/opening.yml"]
QUOTED = "evidence: [{source: one, quote: Ada Berg runs Acme}]"
RELATION = f"  - type: leads\n    to: acme\n    status: stated\n    {QUOTED}\n"
PERSON = SMALL["people/ada-berg.yml"] + "relations:\n"

REPEATED = [
    # (file, text, place of the second)
    ("events/opening.yml", EVENT + "participants: [{entity: acme}, {entity: ada-berg}, {entity: acme}]\n", "6:52"),
    ("events/opening.yml", EVENT + "  - {quote: Acme opened a plant, source: one}\n", "6:5"),
    ("briefing.yml", SMALL["briefing.yml"] + "questions: [who, who]\n", "3:18"),
    ("companies/acme.yml", ACME + "not_same_as: [ada-berg, ada-berg]\n", "3:25"),
    ("companies/acme.yml", ACME + "aliases: [Oslo, Oslo]\n", "3:17"),
    ("people/ada-berg.yml", PERSON + RELATION * 2, "8:5"),
    # The same tie, whatever it rests on.
    ("people/ada-berg.yml", PERSON + RELATION + RELATION.replace("Ada Berg runs", "Berg runs"), "8:5"),
    ("people/ada-berg.yml", PERSON + RELATION + RELATION + "    note: Once more.\n    answers: who\n", "8:5"),
]


@pytest.mark.parametrize("file, text, place", REPEATED)
def test_what_stands_twice_in_a_list_is_doubted_at_the_second(file, text, place):
    assert warned({file: text}) == [(f"{file}:{place}", "repeated-item", "")]


def test_what_stands_many_times_is_doubted_once():
    assert len(warned({"people/ada-berg.yml": PERSON + RELATION * 50})) == 1


@pytest.mark.parametrize(
    "file, text",
    [
        ("events/opening.yml", EVENT + "participants: [{entity: acme, role: a}, {entity: acme, role: b}]\n"),
        ("events/opening.yml", EVENT + "  - {source: one, quote: opened a plant}\n"),
        ("people/ada-berg.yml", PERSON + RELATION + RELATION + "    date: 2021\n"),
        ("people/ada-berg.yml", PERSON + RELATION + RELATION + "    by: Oslo\n"),
        ("people/ada-berg.yml", PERSON + RELATION + RELATION.replace("stated", "denied")),
        ("people/ada-berg.yml", PERSON + RELATION + RELATION.replace("leads", "founder_of")),
    ],
)
def test_what_differs_in_anything_that_readers_are_told_is_not_the_same(file, text):
    assert warned({file: text}) == []


TIE = f"  - type: TYPE\n    to: TO\n    status: stated\n    {QUOTED}\n"


def tied(one: str, other: str) -> list[tuple[str, str, str]]:
    """Warn about a company and a person that are tied from both sides."""
    return warned(
        {
            "companies/acme.yml": ACME + "relations:\n" + one.replace("TO", "ada-berg"),
            "people/ada-berg.yml": PERSON + other.replace("TO", "acme"),
        }
    )


def test_a_relation_that_reads_the_same_from_both_sides_is_doubted_at_the_second():
    met = TIE.replace("TYPE", "met")
    assert tied(met, met) == [("people/ada-berg.yml:4:5", "repeated-item", "")]
    assert tied(met, met.replace("Ada Berg runs", "Berg runs")) == [
        ("people/ada-berg.yml:4:5", "repeated-item", "")
    ]


def test_a_relation_from_both_sides_that_tells_readers_more_is_none_twice():
    met = TIE.replace("TYPE", "met")
    assert tied(met, met.replace("stated", "denied")) == tied(met, met + "    date: 2021\n") == []
    assert tied(met, TIE.replace("TYPE", "partner_of")) == []
    assert tied(TIE.replace("TYPE", "sued"), TIE.replace("TYPE", "sued")) == []


def claims(*properties: str, difference: str = "difference: d") -> dict[str, str]:
    text = "".join(
        f"  - property: {name}\n    value: v{n}\n    status: reported\n    {QUOTED}\n"
        for n, name in enumerate(properties)
    )
    return {"companies/acme.yml": f"{ACME}claims:\n{text}    {difference}\n"}


@pytest.mark.parametrize("properties, doubted", [(["p", "p"], False), (["p", "q"], True), (["p"], True)])
def test_an_explanation_of_a_difference_from_nothing_is_doubted(properties, doubted):
    codes = [code for _, code, _ in warned(claims(*properties))]
    assert codes == (["lone-difference"] if doubted else [])


def test_claims_that_explain_nothing_may_stand_alone():
    assert warned(claims("p", "q", difference="note: d")) == []


@pytest.mark.parametrize(
    ("first", "second", "nearest"),
    [
        ("further payment asked for", "Further payment asked for", "further payment asked for"),
        ("further payment asked for", "further payments asked for", "further payment asked for"),
        ("further payment asked for", "further paymnet asked for", "further payment asked for"),
        ("take-over price", "take over price", "take-over price"),
        ("cost in 2024", "cost in 2025", None),
        ("phase A", "phase B", None),
        ("imports", "exports", None),
        ("further payment", "further payment asked for", None),
        ("first claim", "third claim", None),
    ],
)
def test_a_property_that_is_nearly_an_earlier_one_is_doubted(first, second, nearest):
    claim = f"    value: v\n    status: stated\n    {QUOTED}\n"
    claims = f"claims:\n  - property: {first}\n{claim}  - property: {second}\n{claim}    difference: Why.\n"
    found = [one for one in warned({"companies/acme.yml": ACME + claims}) if one[1] != "lone-difference"]
    assert found == ([] if nearest is None else [("companies/acme.yml:8:15", "near-property", nearest)])


def test_the_property_of_more_claims_is_taken_for_the_right_one():
    claims = [
        f"  - property: {one}\n    value: {one}\n    status: stated\n    {QUOTED}\n" for one in "Jobs jobs".split()
    ]
    claims.append(claims[1].replace("value: jobs", "value: many jobs"))
    expected = [("companies/acme.yml:4:15", "near-property", "jobs")]
    assert warned({"companies/acme.yml": f"{ACME}claims:\n{''.join(claims)}"}) == expected
