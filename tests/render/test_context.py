"""What stands around a quote in its article."""

from hypothesis import given
from hypothesis import strategies as st

from generator.render.context import MAX_CONTEXT, around
from generator.resolve.model import SetAside
from generator.resolve.sentences import sentences
from tests.making import a_source

TEXT = "First. Second is here. Third says so. Fourth. Fifth."


def source(text: str = TEXT, **changed):
    return a_source(text, sentences=tuple(sentences(text, "en")), **changed)


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def test_a_quote_has_the_rest_of_its_sentence_and_one_sentence_on_each_side():
    """Not more, and the white space between them."""
    assert around(source(), span("says")) == ("Second is here. Third ", " so. Fourth.")


def test_at_the_ends_of_an_article_there_is_nothing_more():
    """The first sentence has nothing before it, the last nothing after it."""
    assert around(source(), span(TEXT)) == ("", "")


def test_what_is_set_aside_is_not_shown_around_a_quote():
    """Other people's words are not the context of the article's own."""
    aside = (SetAside(span("Second is here."), "an advertisement"),)
    assert around(source(set_aside=aside), span("Third says so.")) == ("", " Fourth.")


@given(st.integers(1, 2000), st.integers(1, 2000))
def test_what_is_around_a_quote_is_never_long(before, after):
    """A sentence without an end is cut at a word, and the cut is shown."""
    text = f"{'a ' * before}QUOTE {'b ' * after}".strip()
    left, right = around(a_source(text, sentences=((0, len(text)),)), span("QUOTE", text))
    assert max(len(left), len(right)) <= MAX_CONTEXT + 2
    assert left.startswith("…") == (2 * before > MAX_CONTEXT)
    assert right.endswith("…") == (2 * after > MAX_CONTEXT)
