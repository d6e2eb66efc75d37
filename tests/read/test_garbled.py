"""What is no plain text as its author wrote it is told once, at its file; sound text is left alone."""

import pytest

from generator.checking import check
from generator.read.garbled import garbled, mended
from tests.conftest import ARTICLE

GARBLED = [
    # (text, what is shown of it, what it was)
    ("In RÃ¸ykenes", "Ã¸", "In Røykenes"),
    ("Itâ€™s so", "â€™", "It’s so"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"),
    ("one&nbsp;text, and it&rsquo;s so", "&nbsp;", "one\u00a0text, and it’s so"),
    ("<p>One</p><p>two</p>", "<p>", "Onetwo"),
    ("St\ufffdl", "\ufffd", "St\ufffdl"),
]
SOUND = [
    "A tag `<b>` and an `<i>`, R&D & more, AT&amp;T; a < b > c",
    "“IRMÃ” and IRMÃ—disse, «BLÅ», CAFÉ» SÃO PAULO, 5 °C, Ärzte, Å, €",
    "&foo; &bar; &baz;",
]


@pytest.mark.parametrize("text, shown, was", GARBLED)
def test_text_that_is_garbled_is_told_where_it_shows_first(text, shown, was):
    start, end = garbled(text).span
    assert (text[start:end], mended(text)) == (shown, was)


@pytest.mark.parametrize("text", SOUND)
def test_signs_that_sound_texts_have_are_not_garbled(text):
    assert garbled(text) is None


def problems(seeds) -> list[tuple[str, str, str]]:
    return [(one.place.file.removeprefix(f"{seeds}/"), one.code, one.severity) for one in check(seeds).problems]


HTML = "<div><p>" + ARTICLE.replace(". ", ".</p><p>") + "</p></div>\n"
QUOTED = "name: Acme\ntype: x\nsummary: s\nevidence:\n  - {source: one, quote: %s}\n"


def test_an_article_with_the_code_of_a_web_page_is_a_warning_while_its_quotes_hold(small_seeds):
    assert problems(small_seeds({"articles/one.txt": HTML})) == [("articles/one.txt", "not-plain-text", "warning")]


@pytest.mark.parametrize(
    "article, quote",
    [
        (HTML.replace("a plant", "a&nbsp;plant"), "Acme opened a plant"),
        ("Acme opened a plant, a StÃ¥l plant.", "a Stål plant"),
        ("Acme opened a plant, a St\ufffdl plant.", "a Stål plant"),
    ],
)
def test_quotes_that_fail_because_the_article_is_garbled_have_one_problem_at_the_article(
    small_seeds, article, quote
):
    seeds = small_seeds({"articles/one.txt": article, "companies/acme.yml": QUOTED % quote})
    assert problems(seeds) == [("articles/one.txt", "not-plain-text", "error")]


@pytest.mark.parametrize("quote", ["a StÃ¥l plant", "a St\ufffdl plant"])
def test_quotes_that_fail_because_the_seed_file_is_garbled_have_one_problem_there(small_seeds, quote):
    seeds = small_seeds(
        {"articles/one.txt": ARTICLE + "Acme opened a Stål plant.", "companies/acme.yml": QUOTED % quote}
    )
    assert problems(seeds) == [("companies/acme.yml", "not-plain-text", "error")]


def test_a_quote_that_is_wrong_in_a_garbled_article_is_told_at_the_quote(small_seeds):
    seeds = small_seeds({"articles/one.txt": HTML, "companies/acme.yml": QUOTED % "Acme closed a plant"})
    assert ("companies/acme.yml", "quote-not-found", "error") in problems(seeds)


def test_a_seed_file_may_quote_broken_letters_that_the_article_has(small_seeds):
    article = "Acme opened a StÃ¥l plant. " + ARTICLE.partition(". ")[2] + "Acme opened a plant"
    seeds = small_seeds({"articles/one.txt": article, "companies/acme.yml": QUOTED % "a StÃ¥l plant"})
    assert problems(seeds) == [("articles/one.txt", "not-plain-text", "warning")]


@pytest.mark.parametrize("raw", [rb"{\rtf1\ansi text}", b"PK\x03\x04\xff", b"%PDF-1.7", b"<!DOCTYPE html><html>"])
@pytest.mark.parametrize("file", ["articles/one.txt", "companies/acme.yml"])
def test_a_document_is_told_once_whatever_it_would_break(small_seeds, file, raw):
    assert problems(small_seeds({file: raw})) == [(file, "not-plain-text", "error")]
