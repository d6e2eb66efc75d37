"""Warnings about names: found where nobody is meant, or never, or only looking like the name."""

import pytest

from tests.conftest import SMALL
from tests.resolve.test_doubts import warned

ACME = SMALL["companies/acme.yml"]
ARTICLE = SMALL["articles/one.txt"]
FROM_ARTICLE = [("companies/acme.yml:1:7", "look-alike", "Acme")]


@pytest.mark.parametrize(
    "name, expected",
    [
        ("\u0410cme", FROM_ARTICLE),
        ("Ac\u200bme", FROM_ARTICLE),
        ("\u00adAcme", FROM_ARTICLE),
        ("Acm\u0435", FROM_ARTICLE),
        ("Sta\u030al", [("companies/acme.yml:1:7", "look-alike", "Stål")]),
        # No article has a word that is like it.
        ("\u0410chme", [("companies/acme.yml:1:7", "look-alike", "")]),
        ("Ачме", []),
        ("Xiaomi 小米", []),
        ("Ачме Oslo", []),
        # Persian needs the joiner; an emoji the mark that chooses its look.
        ("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", []),
        ("Acme ❤\ufe0f", []),
    ],
)
def test_a_name_that_only_looks_like_another_is_doubted(name, expected):
    assert warned({"companies/acme.yml": f"name: {name}\ntype: x\n"}) == expected


@pytest.mark.parametrize(
    "file, text, place",
    [
        ("companies/acme.yml", f"{ACME}aliases: [A\u200bcme]\n", "companies/acme.yml:3:11"),
        (
            "companies/acme.yml",
            f"{ACME}aliases:\n  - {{text: A\u200bcme, only_in: one}}\n",
            "companies/acme.yml:3:12",
        ),
        ("events/opening.yml", SMALL["events/opening.yml"].replace("The", "T\u0435e"), "events/opening.yml:1:8"),
        ("questions/who.yml", "question: Wh\u043e runs Acme?\n", "questions/who.yml:1:11"),
        ("sources/one.yml", "article: one.txt\ntitle: A\u200bcme\n", "sources/one.yml:2:8"),
        ("briefing.yml", "title: A\u200bcme\nscope: x\n", "briefing.yml:1:8"),
    ],
)
def test_titles_and_aliases_are_looked_at_as_names_are(file, text, place):
    assert [(at.partition(":")[0], code) for at, code, _ in warned({file: text})] == [(file, "look-alike")]


def test_a_name_that_an_article_writes_so_is_left_alone():
    files = {"companies/acme.yml": "name: \u0410cme\ntype: x\n", "articles/one.txt": ARTICLE + "The \u0410cme.\n"}
    assert warned(files) == []


@pytest.mark.parametrize(
    "alias, codes",
    [
        ("Acme Corp.", ["unused-alias"]),
        ("acme corp.", ["unused-alias"]),
        ("Plant", ["unused-alias"]),
        ("Oslo", []),
        ("oslo", []),
        ("PLANT", ["unused-alias"]),
        # Only a part of a word, or of a longer name, which is linked instead: it does stand there.
        ("Berg", []),
    ],
)
def test_an_alias_that_stands_in_no_article_is_doubted(alias, codes):
    assert [code for _, code, _ in warned({"companies/acme.yml": f"{ACME}aliases: [{alias}]\n"})] == codes


def test_quotation_marks_of_another_shape_are_the_same_in_an_alias():
    files = {"articles/one.txt": ARTICLE + "The builders’ group.\n"}
    assert warned({**files, "companies/acme.yml": f'{ACME}aliases: ["builders\' group"]\n'}) == []


@pytest.mark.parametrize(
    "text, alias, codes",
    [
        ("the end. " * 10, "the", ["short-alias"]),
        ("the end. " * 9, "the", []),
        # As a noun, few places are enough.
        ("It had to do with steel. The cost of the steel rose; a steel maker. ", "steel", ["short-alias"]),
        ("He wore adidas, and adidas, and an adidas shoe. ", "adidas", []),
        ("The steel of Acme, and a steel maker. ", "steel", []),
        # The entity is named otherwise as often, or the word is written as a name, or is several, or limited.
        ("the end of Acme. " * 10, "the", []),
        ("The end. " * 10, "the", []),
        ("the end of it. " * 10, "the end of it", []),
        ("the end. " * 10, "{text: the, only_in: two}", []),
    ],
)
def test_an_alias_that_articles_use_as_a_common_word_is_doubted(text, alias, codes):
    files = {
        "articles/two.txt": text,
        "sources/two.yml": "article: two.txt\n",
        "companies/acme.yml": f"{ACME}aliases: [{alias}]\n",
    }
    assert [code for _, code, _ in warned(files)] == codes


def test_a_word_is_not_doubted_where_every_article_that_has_it_names_the_entity():
    """Then it is a short form that readers of those articles understand."""
    files = {"articles/one.txt": ARTICLE + "the firm. " * 10, "companies/acme.yml": f"{ACME}aliases: [firm]\n"}
    assert warned(files) == []


def test_nouns_are_known_in_english_alone():
    files = {
        "articles/two.txt": "an steel, an steel. ",
        "sources/two.yml": "article: two.txt\nlanguage: de\n",
        "companies/acme.yml": f"{ACME}aliases: [steel]\n",
    }
    assert warned(files) == []
    assert warned({**files, "sources/two.yml": "article: two.txt\n"}) != []


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Ada Berg", None),
        ("Ada Burg", "Ada Berg"),
        ("Åda Berg", None),  # begins with another letter
        ("Adá Berg", "Ada Berg"),
        ("Ada Breg", "Ada Berg"),
        ("“Ada Berg”", "Ada Berg"),
        ("Ada Bergs", None),
        ("ada berg", None),
        ("Ada Bolt", None),
        ("Acne", None),  # too short for a slip to be told
        ("Ada Burg\naliases: [Ada Berg]", None),
    ],
)
def test_a_main_name_that_an_article_has_nearly_is_doubted(name, nearest):
    expected = [] if nearest is None else [("people/ada-berg.yml:1:7", "misspelt-name", nearest)]
    assert warned({"people/ada-berg.yml": f"name: {name}\ntype: manager\n"}) == expected


def test_the_name_of_another_entity_is_no_slip_of_a_name():
    files = {"people/ada-burg.yml": "name: Ada Burg\ntype: manager\n"}
    assert warned(files) == []


@pytest.mark.parametrize(
    ("name", "alias", "codes"),
    [
        ("Berg Holding", "the company", ["short-alias"]),
        ("Berg Holding", "The company", ["short-alias"]),
        ("Berg Holding", "{text: the company, only_in: one}", []),
        ("Berg Company", "the company", []),
    ],
)
def test_a_noun_with_its_article_is_doubted_unless_it_is_of_the_name_or_limited(name, alias, codes):
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']} The company pays the company.\n",
        "companies/berg.yml": f"name: {name}\ntype: holding\naliases: [{alias}]\n",
    }
    assert [code for _, code, _ in warned(files)] == codes
