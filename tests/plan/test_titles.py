"""What stands before a person's name and is no part of it."""

import pytest

from generator.plan.titles import title_length


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("Minister of Transport Kari Lien", "Kari Lien"),
        ("Minister of the Interior Kari Lien", "Kari Lien"),
        ("Transport Minister Kari Lien", "Kari Lien"),
        ("Chief Executive Officer Ada Berg", "Ada Berg"),
        ("Mr. Berg", "Berg"),
        ("Kari Lien", "Kari Lien"),
        ("President of Brazil", "President of Brazil"),
        ("Chief Executive", ""),
        ("General Motors", "General Motors"),
        ("Deputy Mayor", ""),
    ],
)
def test_a_title_is_what_stands_before_a_name(run, name):
    """An office belongs to it; a title alone names nobody."""
    words = run.split()
    assert " ".join(words[title_length(words) :]) == name
