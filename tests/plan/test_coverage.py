"""Names in the articles that no entity covers."""

import pytest

from generator.plan.coverage import uncovered_names
from generator.plan.pageless import dismissed
from generator.resolve.model import Ambiguity, Mention, SetAside
from generator.resolve.sentences import sentences
from tests.making import a_source


def names(text: str, mentions=(), ambiguities=(), **changed) -> list[str]:
    source = a_source(text, sentences=tuple(sentences(text, "en")), **changed)
    return [name.text for name in uncovered_names([source], {"one": list(mentions)}, {"one": list(ambiguities)})]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He met Zorro.", ["Zorro"]),
        ("Quay of Alma opens.", ["Alma"]),
        ("He met Diego de la Vega.", ["Diego", "Vega"]),
        ("He joined the Bank of England.", ["Bank of England"]),
        ("He joined Johnson & Johnson.", ["Johnson & Johnson"]),
        ("He likes Zorro's hat.", ["Zorro"]),
        ("He likes Zorro’s hat.", ["Zorro"]),
        ("He met Zoé Héraultin.", ["Zoé Héraultin"]),
        ("He met Иван Петров.", ["Иван Петров"]),
        ("He drove a Model-S.", ["Model-S"]),
        ("He left on Monday in March.", []),
        ("He and I left. They stayed.", []),
        ("Yesterday he slept.", []),
        ("他去了北京。", []),
        ("", []),
    ],
)
def test_names_are_found_by_their_capitals(text, found):
    """A capitalised name inside a sentence is listed; days, months and beginnings of sentences are not."""
    assert names(text) == found


def test_the_second_word_of_a_name_at_the_beginning_of_a_sentence_counts():
    """Of two capitals in a row the first may be due to the beginning."""
    assert names("Yesterday Zorro slept.") == ["Zorro"]


def test_a_name_that_stands_within_a_sentence_too_is_whole_at_the_beginning_of_one():
    """Then its first word is no accident."""
    assert names("Bolt Works won. Then Bolt Works left. Here Zorro slept.") == ["Bolt Works", "Zorro"]


def test_the_first_words_of_a_longer_name_make_it_whole_too():
    """Where they stand within a sentence."""
    assert names("He left Bolt Works. Bolt Works Group grew.") == ["Bolt Works", "Bolt Works Group"]


def test_somebody_of_somewhere_is_two_names():
    """Where the first stands by itself too; else it may be one, like a bank of somewhere."""
    assert names("He met Ada Berg. Ada Berg of Bolt Works left.") == ["Ada Berg", "Bolt Works"]
    assert names("He met Ada Berg of Bolt Works.") == ["Ada Berg of Bolt Works"]


def test_a_title_before_a_name_is_no_part_of_it():
    """It makes a name whole at the beginning of a sentence, and alone names nobody."""
    assert names("Minister of Transport Ada Berg left. He met Mayor Eva Ek. The Mayor left.") == [
        "Ada Berg",
        "Eva Ek",
    ]


def test_an_initial_is_no_name():
    assert sorted(names("He met P. K. Zorro and drove an X1.")) == ["X1", "Zorro"]


def test_a_name_that_is_a_mention_is_covered():
    """What has a page is not missing."""
    assert names("He met Zorro.", mentions=[Mention("one", (7, 12), "Zorro", "zorro")]) == []


def test_an_ambiguous_name_is_not_called_uncovered():
    """It has several pages, not none."""
    assert names("He met Zorro.", ambiguities=[Ambiguity("one", (7, 12), "Zorro", ("a", "b"))]) == []


def test_names_set_aside_do_not_count():
    """Nothing in such a passage is missed."""
    assert names("He met Zorro. See Batman.", set_aside=(SetAside((14, 25), "ad"),)) == ["Zorro"]


def test_the_most_frequent_name_comes_first():
    """Then the order is that of the alphabet; the places are those of the article."""
    text = "He met Zorro, Batman and Aquaman; then Zorro left."
    source = a_source(text, sentences=((0, len(text)),))
    found = uncovered_names([source], {}, {})
    assert [(name.text, len(name.places)) for name in found] == [("Zorro", 2), ("Aquaman", 1), ("Batman", 1)]
    assert {text[slice(*span)] for name in found for _, span in name.places} == {"Zorro", "Aquaman", "Batman"}


@pytest.mark.parametrize("text", ["Yesterday  Zorro slept.", "He met Diego  Vega."])
def test_the_place_of_a_name_holds_the_name(text):
    """Wherever the white space is, `text[start:end]` is the name."""
    source = a_source(text, sentences=((0, len(text)),))
    (name,) = uncovered_names([source], {}, {})
    assert [" ".join(text[slice(*span)].split()) for _, span in name.places] == [name.text]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It closed on Feb 27, a Mon. or a Tues.", "en", []),
        ("It closed in Sept. and on a Monday March.", "en", []),
        ("Il a fermé en Janvier, un Mardi.", "fr", []),
        ("Es schloss am Dienstag im März in Bonn.", "de", ["Bonn"]),
        ("It closed on a Dienstag.", "en", ["Dienstag"]),
        ("It is told in Business and in the News Analysis.", "en", []),
        ("It is told in the Business Times.", "en", ["Business Times"]),
        ("It met May Zorro on a May Day.", "en", ["Zorro", "Day"]),
    ],
)
def test_months_weekdays_and_sections_need_no_page(text, language, found):
    """Short ones too, in the language of the article; a name that begins with one is still looked at."""
    assert sorted(names(text, language=language)) == sorted(found)


@pytest.mark.parametrize("name", ["Jane Doe", "Doe", "JD", "The Herald", "Herald", "HERALD", "Doe's"])
def test_who_made_the_article_needs_no_page(name):
    """The publisher with or without its article, an author in full, by surname or by initials."""
    assert names(f"We told {name} so.", publisher="The Herald", authors=("Jane Doe",)) == []


@pytest.mark.parametrize("name", ["Jane", "Herald Corp", "JDX", "Doe Works"])
def test_what_only_resembles_who_made_the_article_may_need_one(name):
    assert names(f"We told {name} so.", publisher="The Herald", authors=("Jane Doe",)) == [name]


@pytest.mark.parametrize("end", ["(AS)", "—AS", "AS/gm", "\nAS", "\n(AS/GM)\n", "[ASP]"])
def test_initials_that_sign_an_article_are_no_name(end):
    assert names(f"We told Zorro so. {end}") == ["Zorro"]


@pytest.mark.parametrize("text", ["It is told by the AS.", "It met AS\nand won.", "It met the AS (EU) here."])
def test_initials_elsewhere_may_be_a_name(text):
    assert "AS" in names(text)


@pytest.mark.parametrize("line", ["BOLT TO LEAVE OSLO", "Zorro Leaves Works For The Bolt Company"])
def test_capitals_say_nothing_in_a_headline(line):
    assert names(f"{line}\n\nHe met Batman.") == ["Batman"]


@pytest.mark.parametrize("line", ["In came Diego Vega, Maria Lopez, Carl Dahl.", "他见了TMA的人。"])
def test_a_line_of_names_or_of_letters_without_case_is_no_headline(line):
    assert names(line) != []


def test_a_name_that_the_editors_dismissed_is_not_listed():
    """Neither case nor typography matters, nor that it begins a sentence; a longer name is another one."""
    text = "He met O’Neil in Oslo. He saw Oslo Works. Hong Kong won."
    source = a_source(text, sentences=tuple(sentences(text, "en")))
    found = uncovered_names([source], {}, {}, dismissed(["o'neil", "OSLO", "Hong Kong"]))
    assert [name.text for name in found] == ["Oslo Works"]
