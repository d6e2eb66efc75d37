"""Warnings about numbers that are more exact than their quotes. A note silences each."""

import pytest

from tests.conftest import SMALL
from tests.resolve.test_doubts import ACME, CLAIM, warned

PLANTS = "{quantity: 56, unit: plants}"


def nearest(told: str, value: str, language: str = "en", quote: str = "") -> list[tuple[str, str]]:
    """Return code and nearest value of each warning about a value that an article tells."""
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']}{told}.\n",
        "sources/one.yml": f"{SMALL['sources/one.yml']}language: {language}\n",
        "companies/acme.yml": f"{ACME}{CLAIM.replace('QUOTE', repr(quote or told))}{value}\n",
    }
    return [(code, near) for _, code, near in warned(files)]


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("about", "about"),
        ("some", "about"),
        ("around", "about"),
        ("nearly", "nearly"),
        ("almost", "nearly"),
        ("more than", "more than"),
        ("over", "more than"),
        ("fewer than", "less than"),
        ("up to", "up to"),
        ("at least", "at least"),
        ("at  most", "at most"),
    ],
)
def test_a_number_whose_qualifier_was_left_out_is_doubted(words, qualifier):
    """The nearest value has it."""
    expected = [("missing-qualifier", f"{{quantity: 56, unit: plants, qualifier: {qualifier}}}")]
    assert nearest(f"Acme has {words} 56 plants", PLANTS) == expected


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("It costs about RMB 10 billion", "money: 10_000_000_000, currency: CNY"),
        ("It costs about US$1.5", "money: 1.5, currency: USD"),
        ("It grew about 5%", "percent: 5"),
    ],
)
def test_a_currency_may_stand_between_a_qualifier_and_its_number(told, value):
    assert nearest(told, f"{{{value}}}") == [("missing-qualifier", f"{{{value}, qualifier: about}}")]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("Acme has 56 plants", PLANTS),
        ("Acme has about 56 plants", "{quantity: 56, unit: plants, qualifier: nearly}"),
        ("Acme has about 56 plants", f"{PLANTS}\n    note: It was counted."),
        ("Acme has about 56 plants", "56 plants"),
        ("Acme has about 56 plants, and 56 it is", PLANTS),
        ("Some of the 56 plants", PLANTS),
        ("Acme has no more than 56 plants", PLANTS),
        ("It takes over 56 months", "{quantity: 56, unit: months}"),
    ],
)
def test_a_number_that_is_told_as_it_stands_is_not_doubted(told, value):
    """Nor one to which the editor says something."""
    assert nearest(told, value) == []


def test_a_qualifier_just_before_the_quote_counts():
    """A quote that begins behind it hides it."""
    [(code, _)] = nearest("Acme has about 56 plants", PLANTS, quote="56 plants")
    assert code == "missing-qualifier"


def test_in_other_languages_words_before_numbers_are_not_read():
    """Some of them are words there too, and mean something else."""
    assert nearest("Acme hat about 56 plants", PLANTS, language="de") == []
