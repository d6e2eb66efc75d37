"""Names found by a trained recogniser; skipped where it is not installed."""

import pytest

from generator.read.recogniser import load_recogniser

RECOGNISE = load_recogniser()
pytestmark = pytest.mark.skipif(RECOGNISE is None, reason="pip install .[suggest]")


def test_companies_and_people_are_found_in_place():
    """By half-open spans in code points; towns and dates are neither."""
    text = "On Monday the chief executive, Angela Merkel, met Siemens in Berlin."
    assert [(text[start:end], kind) for start, end, kind in RECOGNISE(text)] == [
        ("Angela Merkel", "person"),
        ("Siemens", "company"),
    ]


def test_a_name_has_no_article_before_it_and_no_possessive_after_it():
    """So that it equals the name that an editor would write."""
    text = "He praised the Bolt Group and Apple’s shares fell."
    assert [text[start:end] for start, end, _ in RECOGNISE(text)] == ["Bolt Group", "Apple"]
