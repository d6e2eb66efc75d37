"""The typographic fold: what it makes equal, what it leaves alone, and the way back to the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.resolve.fold import fold

#: Text rich in what the fold changes, and any other text.
TYPOGRAPHIC = st.text(
    st.one_of(
        st.sampled_from("ab1-'\".,% \t\r\n\u00a0\u2009\u202f\u3000‘’“”„‐–—−ﬀﬁﬃﬆ😀e\u0301潮"),
        st.characters(codec="utf-8"),
    )
)

EQUAL = [
    ("‘a’ ‚a‛ aʼb", "'a' 'a' a'b"),
    ("“a” „a‟", '"a" "a"'),
    ("a‐b a‑b a‒b a–b a—b a―b −5", "a-b a-b a-b a-b a-b a-b -5"),
    ("ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ", "ff fi fl ffi ffl st st"),
    ("a\u00a0b\u2009c\u202fd\u2007e\u3000f", "a b c d e f"),
    ("a  b \t c\n\nd\r\ne\r f", "a b c d e f"),
    ("a \u00a0 b\u00a0 \u00a0c", "a b c"),
]
KEPT = [
    "Aa",
    "éè",
    "e\u0301",
    "1,000.5",
    "5%",
    "$10",
    "+5 ±5",
    "«a»",
    "a…",
    "a/b",
    "×",
    "½",
    "²",
    "Ａ１",
    "潮汐",
    "\u200b",
    "\u200d",
    "٣٫٥",
    "œæß",
]


@pytest.mark.parametrize("text, expected", EQUAL)
def test_quotes_dashes_ligatures_and_white_space_become_plain(text, expected):
    assert fold(text).text == expected


@pytest.mark.parametrize("text", KEPT)
def test_nothing_else_is_changed(text):
    assert fold(text).text == text


def test_an_empty_text_folds_to_itself():
    assert fold("").text == ""


SPANS = [
    # (original, folded part, the original's part it leads back to)
    ("a “b” c", '"b"', "“b”"),
    ("x  y\r\n\r\nz", "y z", "y\r\n\r\nz"),
    ("x  y\r\n\r\nz", "x y", "x  y"),
    ("the ﬁrst oﬃce", "first office", "ﬁrst oﬃce"),
    ("the ﬁrst oﬃce", "irst off", "ﬁrst oﬃ"),
    ("a \u00a0 b c", "b c", "b c"),
    ("a \u00a0 b c", "a b", "a \u00a0 b"),
    ("😀ﬁ😀ﬁx", "😀fix", "😀ﬁx"),
    ("ﬁ", "f", "ﬁ"),
    ("ﬁ", "i", "ﬁ"),
]


@pytest.mark.parametrize("text, part, expected", SPANS)
def test_a_folded_part_leads_back_to_the_original(text, part, expected):
    folded = fold(text)
    start = folded.text.index(part)
    assert text[slice(*folded.span(start, start + len(part)))] == expected


@given(TYPOGRAPHIC)
def test_folding_twice_changes_nothing_more(text):
    once = fold(text).text
    assert fold(once).text == once


@given(TYPOGRAPHIC)
def test_a_folded_text_has_single_plain_spaces_only(text):
    folded = fold(text).text
    assert "  " not in folded
    assert all(letter == " " for letter in folded if letter.isspace())


@given(TYPOGRAPHIC.filter(bool))
def test_the_whole_leads_back_to_the_whole(text):
    folded = fold(text)
    assert folded.span(0, len(folded.text)) == (0, len(text))


@given(TYPOGRAPHIC.filter(bool), st.data())
def test_every_part_leads_back_to_a_passage_that_folds_to_it_or_around_it(text, data):
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.span(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.text[start:end] in fold(text[first:last]).text


@given(st.lists(TYPOGRAPHIC.filter(bool), min_size=1, max_size=6))
def test_passages_that_touch_lead_back_to_passages_that_touch(parts):
    text = "x".join(parts)
    folded = fold(text)
    for edge in range(1, len(folded.text)):
        if "x" in folded.text[edge - 1 : edge + 1]:
            assert folded.span(edge - 1, edge)[1] == folded.span(edge, edge + 1)[0]


@given(TYPOGRAPHIC, TYPOGRAPHIC)
def test_what_stands_before_does_not_change_how_a_word_folds(before, after):
    assert fold(f"{before}x{after}").text == fold(before).text + "x" + fold(after).text
