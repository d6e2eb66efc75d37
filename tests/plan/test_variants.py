"""Names that look like another way to write a known one."""

import pytest

from generator.plan.variants import KnownNames


def known_names(**names: list[str]) -> KnownNames:
    """Return the names of some; the id of a person begins with `p_`."""
    known = KnownNames()
    for id, own in names.items():
        known.add(id, own, id.startswith("p_"))
    return known


KNOWN = known_names(
    motor=["Great Wall Motor", "GWM", "the firm"],
    bank=["Great River Bank"],
    nio=["Nio"],
    steel=["Vulkan AS"],
    p_lien=["Kari Lien"],
    p_berg=["Ada Eva Berg"],
    p_aasen=["Tor Aasen"],
    p_aas=["Tor Aas"],
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
        ("Vulkan", "steel"),
        ("Kari Oddsdatter Lien", "p_lien"),
        ("Lien", "p_lien"),
        ("Kari", "p_lien"),
        ("Ada Berg", "p_berg"),
        ("Ada K. Berg", "p_berg"),
    ],
)
def test_a_variant_is_known_by_case_part_initials_or_likeness(name, id):
    """Aliases count like names. A part is the beginning of a name; of a person's, its first and last word."""
    assert KNOWN.like(name) == id


@pytest.mark.parametrize(
    "name", ["Great", "Wall Motor", "grb", "Nia", "THE FIRMS", "", "Motor Great Wall", "Tor", "Oda Lien"]
)
def test_other_names_are_not_variants(name):
    """One word of several is too little; initials are capitals; an alias in lower case is a word."""
    assert KNOWN.like(name) is None


def test_what_looks_like_two_is_a_variant_of_neither():
    """An editor decides."""
    known = known_names(one=["Great Wall Motor"], two=["Great Wall Bank"])
    assert known.like("Great Wall") is None


def test_asking_changes_nothing():
    """The same question has the same answer."""
    assert [KNOWN.like("Great Wall") for _ in range(3)] == ["motor"] * 3
