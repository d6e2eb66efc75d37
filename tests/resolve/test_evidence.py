"""The exact evidence for a passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.resolve.evidence import evidence_for
from generator.resolve.model import SetAside
from generator.resolve.quotes import locate
from generator.resolve.text import Text
from tests.making import a_source


def evidence(words: str, span: tuple[int, int], **changed):
    return evidence_for(a_source(words, **changed), Text(words), span)


def test_a_passage_that_stands_once_needs_its_words_alone():
    """Line ends and runs of spaces are one space."""
    assert evidence("One  two\nthree.", (0, 14)) == {"source": "one", "quote": "One two three"}


def test_a_passage_that_stands_twice_is_named_by_a_neighbour():
    """By as few words as are needed, those before it first."""
    assert evidence("a cat, a dog, a cat", (14, 19)) == {"source": "one", "quote": "a cat", "before": "dog,"}


@pytest.mark.parametrize("words", ["Acme\x07 won", "x" * 4001, "   "])
def test_what_no_seed_file_can_hold_has_no_evidence(words):
    """Control characters, more than a field takes, nothing."""
    assert evidence(words, (0, len(words))) is None


def test_a_passage_set_aside_has_no_evidence():
    """Though the same words stand elsewhere."""
    assert evidence("won it. won it.", (0, 6), set_aside=(SetAside((0, 7), "x"),)) is None


@given(st.text("ab .5%-", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_evidence_leads_back_to_its_passage(words, start, end):
    """Every evidence that is given is located by the build, right there."""
    span = (min(start, end, len(words)), min(max(start, end), len(words)))
    if entry := evidence(words, span):
        found = locate(Text(words), entry["quote"], entry.get("before"), entry.get("after"))
        assert words[slice(*found)].split() == words[slice(*span)].split()
        assert found[0] < span[1] and span[0] < found[1]
