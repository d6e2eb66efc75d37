"""The endnotes of a page: numbered once, complete, and each with a mark that leads to it."""

from generator.plan.index import build_index
from generator.render.notes import Notes
from generator.render.printer import Printer, Site
from generator.resolve.model import Party
from tests.htmltree import Tree, to_html
from tests.making import a_briefing, a_claim, a_date, a_quote, a_source, an_entity

SOURCE = a_source(
    "Acme grew. Bolt * fell.",
    publisher="P *b*",
    published=a_date("2021-03-30"),
    sentences=((0, 10), (11, 23)),
)


def notes() -> Notes:
    briefing = a_briefing(SOURCE, an_entity("acme"))
    return Notes(Printer(Site(briefing, build_index(briefing)), "events/x.md"))


def test_a_quote_is_numbered_once_for_each_voice():
    """The same words of the same voice have one note, however often they are marked."""
    made, claim = notes(), a_claim()
    other = a_claim(by=Party("Bolt"))
    marks = [made.mark(one.evidence, one) for one in (claim, other, claim)]
    assert [mark.split("]")[0] for mark in marks] == ["[1", "[2", "[1"]
    assert len(made.listing().splitlines()) == 2


def test_what_stands_around_a_quote_is_told_apart_from_it():
    """So that a list of notes can be short, and each of them whole where it is opened."""
    made = notes()
    made.mark((a_quote(end=4),))
    assert '<span class="around"> grew. Bolt ' in made.listing().replace("&#32;", " ")


def test_the_articles_quoted_are_known_in_the_order_of_their_first_notes():
    """Each once, for the list at the foot of the page."""
    made = notes()
    made.mark((a_quote(), a_quote(end=4)))
    assert made.sources == ["one"]


def test_a_statement_with_two_quotes_has_two_marks():
    """In the order in which the editor wrote them."""
    assert notes().mark((a_quote(end=4), a_quote(end=10))) == (
        "[1](#n1){ .n role=doc-noteref data-search-exclude=true }"
        " [2](#n2){ .n role=doc-noteref data-search-exclude=true }"
    )


def test_a_note_holds_the_words_in_their_context_and_leads_to_them():
    """The outlet, its date, the voice; escaped."""
    made = notes()
    claim = a_claim(by=Party("one *person*"), origins=(Party("an agency"),), evidence=(a_quote(),))
    mark = made.mark(claim.evidence, claim)
    tree = Tree(to_html(f"{mark}\n\n{made.listing()}"))
    wanted = "1 Acme grew. Bolt * fell. P *b* 30 March 2021 · voice: one *person* · origin: an agency"
    assert (tree.text, tree.faults) == (wanted, [])
    assert tree.values("href") == ["#n1", "../sources/one.md#q-0-4"]
    assert tree.values("id") == ["n1"]


def test_the_note_of_one_quote_of_several_articles_has_the_voice_and_origin_of_its_own_article():
    """What another article relays is not where these words come from."""
    made = notes()
    origins = (Party("an agency"), Party("the article itself", source="one"))
    claim = a_claim(by=Party("2 articles", several=True), origins=origins, evidence=(a_quote(),))
    made.mark(claim.evidence, claim)
    assert "voice: the article itself" in Tree(to_html(made.listing())).text
    assert "agency" not in made.listing()


def test_an_origin_that_is_the_article_itself_is_not_said_again():
    """The outlet says it already."""
    made, claim = notes(), a_claim()
    made.mark(claim.evidence, claim)
    assert "origin" not in made.listing()


def test_a_reading_that_a_person_confirmed_says_so():
    """And without it, the note says nothing of the kind."""
    made = notes()
    for claim in (a_claim(), a_claim(reviewed="Jane *Doe*, 2026-11-22")):
        made.mark(claim.evidence, claim)
    plain, confirmed = made.listing().splitlines()
    assert "reviewed" not in plain
    assert '<span class="reviewed">reading reviewed: Jane &#42;Doe&#42;, 2026-11-22</span>' in confirmed


def test_a_page_without_marks_has_no_notes():
    """Nothing is listed."""
    assert notes().listing() == ""
