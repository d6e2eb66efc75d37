"""A field that there is not is answered with the one that is meant, which is then not missed beside it."""

import pytest

from generator.check.validate import validate
from tests.conftest import SMALL, in_memory

EVIDENCE = "    evidence:\n      - {source: one, quote: Ada Berg}\n"
CLAIM = "name: Acme\ntype: x\nclaims:\n  - property: p\n    value: v\n    status: stated\n" + EVIDENCE
RELATION = "name: Ada\ntype: x\nrelations:\n  - type: met\n    to: acme\n    status: stated\n" + EVIDENCE
EVENT = SMALL["events/opening.yml"] + "participants:\n  - {entity: acme, role: host}\n"
JUDGED = "question: Who?\njudgement: J\nconfidence: low\nbecause: B\n"
MEANT = [
    # (file, its text, what is in it, what is typed instead, nearest)
    ("questions/who.yml", JUDGED, "judgement", "judgment", "judgement"),
    ("briefing.yml", SMALL["briefing.yml"], "scope", "description", "scope"),
    ("companies/acme.yml", CLAIM, "property", "title", "property"),
    ("companies/acme.yml", CLAIM, "quote", "text", "quote"),
    ("companies/acme.yml", CLAIM, "source", "article", "source"),
    ("events/opening.yml", EVENT, "date", "when", "date"),
    ("events/opening.yml", EVENT, "entity", "company", "entity"),
    ("events/opening.yml", EVENT, "entity: acme", "entity:acme", "entity: acme"),
    ("people/ada-berg.yml", RELATION, "to", "target", "to"),
    ("sources/one.yml", SMALL["sources/one.yml"], "published", "date", "published"),
]


@pytest.mark.parametrize("file, text, right, wrong, near", MEANT)
def test_a_field_of_another_name_is_one_problem_with_the_field_that_is_meant(file, text, right, wrong, near):
    _, problems = validate(in_memory({file: text.replace(right, wrong, 1)}))
    assert [(one.code, one.nearest) for one in problems] == [("unknown-field", near)]


def test_a_field_whose_value_the_missing_one_cannot_have_is_not_taken_for_it():
    text = CLAIM.replace("status: stated", "colour: red")
    _, problems = validate(in_memory({"companies/acme.yml": text}))
    assert [(one.code, one.nearest) for one in sorted(problems)] == [("missing-field", ""), ("unknown-field", "")]
