"""A word that is no type of relation is answered with the type that it means, not with one that is spelt alike."""

import pytest

from generator.check.relation_types import meant_types, unknown_relation
from generator.problems import Place
from generator.vocabulary import RELATION_TYPES

MEANT = [
    # (what was typed, the types that it can mean, from the other side)
    ("ceo_of", ["chief_executive_of"], False),
    ("CEO", ["chief_executive_of"], False),
    ("chief-executive-of", ["chief_executive_of"], False),
    ("chief executive", ["chief_executive_of"], False),
    ("president_of", ["chief_executive_of", "leads"], False),
    ("manager_of", ["chief_executive_of", "leads"], False),
    ("mayor_of", ["leads"], False),
    ("lawyer_of", ["official_of", "related_to"], False),
    ("spokesman_for", ["official_of", "related_to"], False),
    ("chair", ["chairs"], False),
    ("members_of", ["member_of"], False),
    ("owns", ["owner_of"], False),
    ("works_for", ["employee_of"], False),
    ("predecessor_of", ["successor_of"], True),
    ("employer_of", ["employee_of"], True),
    ("owned_by", ["owner_of"], True),
    ("subsidiary", ["parent_of"], True),
    ("plaything", [], False),
    ("former_ceo_of", [], False),
]


@pytest.mark.parametrize("typed, types, turned", MEANT)
def test_a_word_means_the_types_that_have_it_or_are_known_for_it(typed, types, turned):
    assert meant_types(typed) == (tuple(types), turned)


@pytest.mark.parametrize("type", RELATION_TYPES)
def test_every_type_is_meant_by_its_own_words_and_in_capitals(type):
    assert meant_types(type.replace("_", " ").upper()) == ((type,), False)


@pytest.mark.parametrize("typed, nearest, listed", [("ceo_of", "chief_executive_of", 1), ("head_of", "", 2)])
def test_of_a_word_that_is_told_only_the_types_that_it_can_mean_are_listed(typed, nearest, listed):
    problem = unknown_relation(typed, Place("x"))
    assert (problem.nearest, len(problem.expected.splitlines())) == (nearest, listed)
