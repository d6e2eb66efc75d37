"""Statements as Markdown: what is said, its status, who says so and when, in which words."""

from dataclasses import replace

import pytest

from generator.plan.groups import by_property
from generator.plan.index import build_index
from generator.render.notes import Notes
from generator.render.printer import Printer, Site
from generator.render.statements import Statements
from generator.resolve.model import Party, Value
from tests.htmltree import Tree, to_html
from tests.making import a_briefing, a_claim, a_date, a_quote, a_relation, a_source, an_entity

SOURCES = (
    a_source("Acme grew. It is big.", publisher="Daily", published=a_date("2021-03-30")),
    a_source("Acme grew. Sie ist groß.", "zwei", language="de"),
)


def statements() -> Statements:
    briefing = a_briefing(*SOURCES, an_entity("acme"), an_entity("bolt"))
    printer = Printer(Site(briefing, build_index(briefing)), "companies/acme.md")
    return Statements(printer, Notes(printer))


def read(markdown: str) -> str:
    """Return what a reader reads of a list."""
    tree = Tree(to_html(markdown))
    assert tree.faults == []
    return tree.text


def test_a_claim_says_what_how_firmly_who_when_and_in_which_words():
    """One item of a list, with a permanent address."""
    claim = a_claim("*big*", date=a_date("2021-03"), evidence=(a_quote(start=11, end=21, words="It is big."),))
    markdown = statements().claim(claim)
    assert read(markdown) == "*big* 1 stated Acme · March 2021 It is big. Daily"
    assert Tree(to_html(markdown)).values("id") == ["acme-1"]


def test_words_that_are_not_shown_are_one_mark_away():
    """The outlet stands there instead, and leads to them."""
    markdown = statements().claim(a_claim(by=Party("a person")), quoted=False)
    assert read(markdown) == "big 1 stated a person · date not stated · Daily"


def test_an_article_that_speaks_for_itself_is_named_once():
    """As voice and outlet it is one."""
    own = a_claim(by=Party("the article itself", source="one"))
    assert read(statements().claim(own, quoted=False)) == "big 1 stated date not stated · Daily"


def test_a_denial_reads_as_one():
    """What is denied is not what is said."""
    assert read(statements().claim(a_claim(status="denied"), quoted=False)).startswith("denies big 1 denied")


def test_a_text_has_the_mark_of_each_quote_after_the_words_it_carries():
    """And at its end those that carry all of it; names stay links, and every word stays text."""
    st, text = statements(), "Bolt *grew*. Bolt_ fell."
    quotes = [a_quote(), replace(a_quote(end=9), after=11), replace(a_quote(end=21), after=2)]
    assert read(st.told(text, quotes)) == "Bolt 1 *grew* 2. Bolt_ fell. 3"
    assert Tree(to_html(st.told(text, quotes))).values("href") == ["bolt.md", "#n1", "#n2", "#n3"]


def test_an_origin_that_says_more_than_the_voice_is_named():
    """One that the voice names already is not."""
    other = a_claim(origins=(Party("an agency"),))
    same = a_claim(by=Party("a person at an agency"), origins=(Party("an agency"),))
    assert "origin: an agency" in read(statements().claim(other, quoted=False))
    assert "origin" not in read(statements().claim(same, quoted=False))


def test_remarks_are_shown_as_such():
    """The editor's note, and why it differs."""
    claim = a_claim(note="A *plan*.", difference="Two counts.")
    assert read(statements().claim(claim, quoted=False)).endswith(
        "Editor’s note: A *plan*. Why it differs: Two counts."
    )


def test_why_a_date_was_inferred_is_one_mark_away():
    """The mark stands beside the date and leads to a note, which all statements with this reason share."""
    st = statements()
    claim = a_claim(date=a_date("2021", "no *year*"))
    markdown = st.claim(claim, quoted=False)
    assert "Acme · 2021 (inferred) why · Daily" in read(markdown)
    assert Tree(to_html(markdown)).values("href") == ["#acme-1", "#n1", "#n2", "../sources/one.md#q-0-4"]
    assert read(st.notes.listing()).endswith("Why 2021 (inferred): no *year*")
    assert st.claim(claim, quoted=False) == markdown
    assert " why" not in read(statements().claim(a_claim(date=a_date("2021")), quoted=False))


def test_a_date_of_a_relation_is_when_it_holds_and_that_of_its_article_when_it_was_said():
    """The editor wrote the one; the other is the article's."""
    own, said = a_relation(date=a_date("2021"), dated=True), a_relation(date=a_date("2021"))
    assert "when: 2021" in read(statements().relation(own))
    assert "when" not in read(statements().relation(said))


def test_words_in_another_language_are_marked_with_it():
    """So that they are read out and broken rightly."""
    claim = a_claim(evidence=(a_quote("zwei", 11, 24, "Sie ist groß."),))
    assert Tree(to_html(statements().claim(claim))).values("lang") == ["de"]


def test_where_statements_differ_the_words_of_all_are_shown():
    """And where they agree, those of the first of a section alone."""
    differing = by_property([a_claim("big"), a_claim("small", id="acme-3")])[0]
    agreeing = by_property([a_claim("big"), a_claim("big", id="acme-3")])[0]

    def shown(group, first):
        return to_html(statements().group(group, first)).count("<blockquote>")

    assert [shown(differing, False), shown(agreeing, True), shown(agreeing, False)] == [2, 1, 0]


def test_relations_name_the_other_end_and_the_role():
    """Seen from either side."""
    relation = a_relation(role="chief *x*")
    assert read(statements().relations([relation], "acme")).startswith("Bolt, chief *x* 1 stated")
    assert read(statements().relation(relation)).startswith("Acme owns Bolt, chief *x* 1 stated")


def test_an_answer_is_one_row():
    """What, who and when, in which words, the origin."""
    row = statements().answer(a_claim("*big*", evidence=(a_quote(start=11, end=21),), origins=(Party("X"),)))
    head = "| a | b | c | d |\n| --- | --- | --- | --- |\n"
    tree = Tree(to_html(f"{head}{row}"))
    assert tree.text.startswith("a b c d *big* stated Acme date not stated It is big. 1 X")
    assert [tag for tag, _ in tree.starts].count("td") == 4


def test_a_row_of_all_names_the_subject():
    """With a link to the statement on its page; for a relation both ends."""
    rows = [statements().row(one) for one in (a_claim(), a_relation(role="x|y"))]
    assert rows[0].startswith("| Acme, [size](#acme-1) | big [1]")
    assert rows[1].startswith("| Acme | [Bolt](bolt.md) | x&#124;y | <span")


def test_the_way_to_a_statement_names_whom_it_is_about_on_the_page_of_another():
    """A relation has two ends that are named everywhere."""
    said = [(a_claim(), "acme"), (a_claim(), "bolt"), (a_relation(), "acme")]
    assert [read(f"- {statements().voiced(one, on)}") for one, on in said] == [
        "size stated Acme",
        "Acme: size stated Acme",
        "Acme owns Bolt stated Acme",
    ]


def test_values_of_one_property_over_time_stand_on_one_line():
    """Each as a bar between the least and the most; the words say the same."""
    claims = [
        a_claim(Value("quantity", number=number, unit="cars"), id=f"acme-{number}", date=a_date(str(2000 + number)))
        for number in (5, 10)
    ]
    tree = Tree(to_html(statements().group(by_property(claims)[0])))
    bars = [one["width"] for tag, one in tree.starts if tag == "rect" and one["class"] == "value"]
    assert (bars, tree.faults) == (["50.0%", "100.0%"], [])
    assert "5 cars" in tree.text


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (["small", "big"], ""),
        (["small", "big", "big"], " The second and third are compatible."),
        (["big", "small", "big", "big"], " The first, third and fourth are compatible."),
        (
            ["big", "small", "small", "big"],
            " The first and fourth are compatible. The second and third are compatible.",
        ),
        (["big"] * 10 + ["small"], ""),
    ],
)
def test_of_statements_that_differ_those_that_are_compatible_are_named(values, said):
    """By their places in the list; where it is long, the reader is left to compare."""
    (group,) = by_property(a_claim(value, id=f"c{n}") for n, value in enumerate(values))
    assert read(statements().state(group)) == f"contested These statements differ.{said}"


def test_a_relation_that_somebody_tells_of_stands_when_it_was_said_with_when_it_holds():
    """What is told of it later is no earlier statement."""
    st, said = statements(), a_date("2025-02-06")
    tie = a_relation(date=a_date("2019"), dated=True, by=Party("Acme", entity="acme"))
    assert read(st.spoken(tie, said, "acme")).startswith("6 February 2025: ")
    assert read(st.spoken(tie, said, "acme")).endswith(", 2019")
    assert "2019" not in read(st.spoken(replace(tie, dated=False, date=said), said, "acme"))
