"""A comparison in words: text stays text in Markdown as GitHub reads it, and in a terminal."""

import re

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options

from generator.plan.changes import FIELDS
from generator.render.changes import Line, _as_markdown, _as_text
from generator.render.escape import clean
from generator.render.phrases import PHRASES
from tests.hostile import FAMILIES, HOSTILE
from tests.htmltree import Tree, folded

#: What GitHub looks for in text after Markdown is done.
FORGE = ("@octocat", "(@org/team)", "#12", "see owner/repo#12", "GH-12", ":tada:", "a:tada:b", "www.evil.example",
         "https://evil.example/x", "someone@evil.example", "x@y.z", "[@a](b)")  # fmt: skip


def html(markdown: str) -> str:
    return cmarkgfm.github_flavored_markdown_to_html(markdown, options=Options.CMARK_OPT_UNSAFE)


@pytest.mark.parametrize(("form", "level"), [("heading", 3), ("item", 0), ("paragraph", 0)])
@pytest.mark.parametrize("family", [*FAMILIES, "forge"])
def test_hostile_text_is_text_on_a_forge(family, form, level):
    """The elements are those of harmless text, and the words are the same."""
    plain = Tree(html(_as_markdown(Line(form, level, "a x", "b x"))))
    for text in FORGE if family == "forge" else FAMILIES[family]:
        tree = Tree(html(_as_markdown(Line(form, level, f"a {text}", f"b {text}"))))
        assert (text, tree.starts, tree.faults) == (text, plain.starts, [])
        assert tree.text == folded(f"a {clean(text).strip()}: b {clean(text).strip()}")


@pytest.mark.parametrize("text", FORGE)
def test_what_a_forge_looks_for_is_not_there_in_one_piece(text):
    """No piece of text between two tags or comments holds a name, a number of an issue, or an emoji."""
    page = html(_as_markdown(Line("item", 0, "", text)))
    pieces = [event[1] for event in Tree(page.replace("<!-- -->", "<i></i>")).events if event[0] == "text"]
    assert [piece for piece in pieces if re.search(r"@\w|#\d|:\w+:|(?i:GH-\d)", piece)] == []


def test_hostile_text_is_one_line_in_a_terminal():
    """No control character, no change of direction, no second line."""
    lines = [_as_text(Line("item", 0, "a", f"b {text}")) for text in HOSTILE]
    strange = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
    assert [line for line in lines if strange.search(line)] == []


@pytest.mark.parametrize("kind", FIELDS)
def test_every_field_that_is_compared_has_words(kind):
    """And none has words that is not compared."""
    assert set(PHRASES[kind]) == set(FIELDS[kind])
