"""Names that look like another way to write a known one."""

import pytest

from generator.plan.variants import KnownNames
from generator.resolve.model import Alias
from tests.making import an_entity

KNOWN = KnownNames(
    [
        an_entity("motor", name="Great Wall Motor", aliases=(Alias("GWM"), Alias("the firm"))),
        an_entity("bank", name="Great River Bank"),
        an_entity("nio", name="Nio"),
    ]
)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("NIO", "nio"),
        ("Great Wall", "motor"),
        ("Great Wall Motor Company", "motor"),
        ("Great Wal Motor", "motor"),
        ("GRB", "bank"),
        ("gwm", "motor"),
    ],
)
def test_a_variant_is_known_by_case_beginning_initials_or_likeness(name, id):
    """Aliases count like names."""
    assert KNOWN.like(name).id == id


@pytest.mark.parametrize("name", ["Great", "Wall Motor", "grb", "Nia", "THE FIRMS", "", "Motor Great Wall"])
def test_other_names_are_not_variants(name):
    """One word of several is too little; initials are capitals; an alias in lower case is a word."""
    assert KNOWN.like(name) is None


def test_what_looks_like_two_is_a_variant_of_neither():
    """An editor decides."""
    known = KnownNames([an_entity("one", name="Great Wall Motor"), an_entity("two", name="Great Wall Bank")])
    assert known.like("Great Wall") is None


def test_asking_changes_nothing():
    """The same question has the same answer."""
    assert [KNOWN.like("Great Wall").id for _ in range(3)] == ["motor"] * 3
