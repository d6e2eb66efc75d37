"""Escaping, judged by what Python-Markdown makes of it."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import product

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from generator.render.escape import Markdown, _escaped, clean, escape, spaced
from tests.hostile import FAMILIES, HOSTILE
from tests.htmltree import Tree, to_html

WORD = "harmlessword"

#: Places where pages print text; the section sign stands for the text.
CONTEXTS = {
    "paragraph": "§\n\nnext",
    "words of a paragraph": "before § after",
    "line of a paragraph": "before\n§\nafter",
    "paragraph with attributes": "§\n{ .lead }\n\nnext",
    "heading": "## § { #here }\n\nnext",
    "table cell": "| a | b |\n| --- | --- |\n| § | x |\n| x | § |\n\nnext",
    "table head": "| § | b |\n| --- | --- |\n| c | d |",
    "list item": "- §\n- next",
    "nested list item": "- first\n    - §\n    - next",
    "link text": "[§](there.md#here){ .src } next",
    "blockquote": "> §\n> [source](there.md){ .src }",
    "blockquote in a list": "- first\n\n    > §\n    > [source](there.md){ .src }\n\n    *Note:* §\n    { .note }",
    "strong": "- **§** next",
    "emphasis": "also *§*, next",
    "inline element": 'a <span class="said">§</span> b',
    "block element": '<details class="x">\n<summary>Why: §</summary>\n<p>§</p>\n</details>\n\nnext',
    "inline attribute": 'a <span title="§">b</span> c',
    "block attribute": '<div title="§">b</div>\n\nnext',
    "code element": "File <code>§</code> next",
}


def survives(put: Callable[[str], str], text: str, context: str) -> bool:
    """Tell whether a text in a page yields what a harmless word in its place yields, with that text in it."""
    shown, expected = clean(text).strip(), []
    for event in harmless(context):
        if event[0] == "text":
            event = ("text", event[1].replace(WORD, shown))
        elif event[0] == "<":
            event = (*event[:2], tuple((name, v.replace(WORD, shown)) for name, v in event[2]))
        expected.append(event)
    return Tree(to_html(CONTEXTS[context].replace("§", put(text)))).events == expected


@cache
def harmless(context: str) -> list[tuple]:
    """Return what a harmless word yields in a place."""
    return Tree(to_html(CONTEXTS[context].replace("§", WORD))).events


def broken(put: Callable[[str], str], texts: Sequence[str] = HOSTILE) -> Iterator[str]:
    """Yield the text of each case that does not hold; one that makes the converter itself fail is one of them."""
    for text, context in product(texts, CONTEXTS):
        try:
            held = survives(put, text, context)
        except Exception:
            held = False
        if not held:
            yield text


def test_there_are_enough_hostile_strings():
    """Five hundred and more, of many families, no two alike, and nothing in them cleans to nothing."""
    assert (len(HOSTILE) >= 500, len(FAMILIES) >= 10) == (True, True)
    assert len(set(HOSTILE)) == len(HOSTILE) == len({text for one in FAMILIES.values() for text in one})
    assert [family for family, texts in FAMILIES.items() if len(set(texts)) < 15] == []
    assert [text for text in HOSTILE if not clean(text).strip()] == []


@pytest.mark.parametrize("context", CONTEXTS)
def test_hostile_text_stays_text(context):
    """A hostile string changes no element and no attribute around it, and is read as it was written."""
    assert [text for text in HOSTILE if not survives(escape, text, context)] == []


def test_html_escaping_alone_does_not_hold():
    """With `html.escape` in its place, many of the same cases break: the cases can fail."""
    some = HOSTILE[::4]
    assert len(list(broken(html.escape, some))) > len(some) * len(CONTEXTS) // 10


def test_no_escaping_does_not_hold():
    """With nothing in its place, a third of the same cases breaks."""
    some = HOSTILE[::4]
    assert len(list(broken(str, some))) > len(some) * len(CONTEXTS) // 3


def forgetting(characters: str) -> Callable[[object], Markdown]:
    """Return an escape that leaves these characters as they are."""

    def put(text: object) -> Markdown:
        return Markdown(re.sub(r"&#(\d+);", lambda one: kept(one[0], chr(int(one[1]))), _escaped(str(text))))

    def kept(reference: str, character: str) -> str:
        return character if character in characters else reference

    return put


@pytest.mark.parametrize(
    "characters", ["<>", "&", '"', "*", "_", "`", "[]", "{}", "|", "#", "=", "+", "-", ".", "\\"]
)
def test_an_escape_that_forgets_one_mark_does_not_hold(characters):
    """Whichever it is: some string needs it escaped in some place."""
    assert next(broken(forgetting(characters)), None) is not None


structural = st.text(st.sampled_from("`*_{}[]()<>#+-.!|:\"'~^=@&;/\\,? \n\t019abZé中\u0301\u200d"), max_size=30)


@pytest.mark.parametrize("context", CONTEXTS)
@given(text=structural | st.text(max_size=30))
def test_any_text_stays_text(context, text):
    """Whatever the text, the page's elements are those of a harmless word."""
    if clean(text).strip():
        assert survives(escape, text, context)


@given(st.lists(structural, max_size=6))
def test_text_escaped_in_pieces_stays_text(pieces):
    """Text that is escaped in pieces, as around links, stays text where the pieces meet."""
    page = "".join(map(spaced, ["start ", *pieces, " end"]))
    tree = Tree(to_html(page))
    assert [tag for tag, _ in tree.starts] == ["p"]
    assert "".join(tree.text.split()) == "".join("".join(map(clean, ["start", *pieces, "end"])).split())


@given(st.text())
def test_escaping_twice_is_escaping_once(text):
    """What is escaped counts as Markdown and is not escaped again."""
    assert escape(escape(text)) == escape(text)


def test_markdown_is_left_as_it_is():
    """Text marked as Markdown passes."""
    assert escape(Markdown("**x**")) == "**x**"


def test_other_values_are_printed_as_text():
    """A number is printed as its digits, with the sign as a reference."""
    assert escape(-46) == "&#45;46"


@pytest.mark.parametrize("text", ["it's", "half-built", "a:b", "e.g. this, and (50%); why? and/or $5", "End."])
def test_plain_prose_stays_readable(text):
    """Marks that can start nothing stay as they are, so that a diff of pages can be read."""
    assert escape(text) == text


@given(st.text())
def test_cleaned_text_is_one_line_without_hidden_characters(text):
    """No control, format, private or unassigned character and no line separator is left but the two joiners."""
    assert regex.findall(r"[\p{C}\p{Zl}\p{Zp}--[\u200c\u200d]]", clean(text), regex.V1) == []


@pytest.mark.parametrize(("text", "cleaned"), [("a \u200b b", "a b"), ("e\u200b\u0301", "é")])
def test_what_a_hidden_character_kept_apart_is_cleaned_too(text, cleaned):
    """Once a hidden character is gone, its neighbours are folded and composed."""
    assert clean(text) == cleaned


@given(st.text(st.characters(exclude_categories=["C"])))
def test_cleaning_twice_is_cleaning_once(text):
    """Cleaning is idempotent."""
    assert clean(clean(text)) == clean(text)


@given(st.text(st.characters(exclude_categories=["C"])))
def test_cleaned_text_is_composed(text):
    """Cleaned text is in NFC."""
    assert unicodedata.is_normalized("NFC", clean(text))


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\n\t b", "a b"),
        ("a\u2028b\u2029c\x85d\x0be", "a b c d e"),
        ("\u202eabc\u202c\u2066d\u2069", "abcd"),
        ("so\u00adft\ufeff\u200b", "soft"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("e\u0301", "é"),
        ("\uff1cb\uff1e", "\uff1cb\uff1e"),
        ("nul\x00", "nul "),
    ],
)
def test_cleaning_by_example(text, cleaned):
    """White space of every kind is one space, what is invisible goes, full-width forms stay."""
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "shown"), [(" a ", " a "), ("a\n", "a "), ("\n\n", " "), ("", ""), (" *", " &#42;")]
)
def test_a_piece_keeps_one_space_at_each_end(text, shown):
    """A part of a longer text keeps the white space that parts it from its neighbours."""
    assert spaced(text) == shown
