"""What templates may call: resolved things into pieces of Markdown for one page."""

from decimal import Decimal
from html import unescape

import pytest

from generator.plan.index import Passage, Use, build_index
from generator.problems import Place
from generator.render.escape import Markdown
from generator.render.printer import Printer, Site, shortened, value_words
from generator.resolve.model import Alias, Mention, Party, Quote, Value
from tests.making import (
    a_briefing,
    a_claim,
    a_date,
    a_question,
    a_quote,
    a_relation,
    a_source,
    an_entity,
    day,
    text,
)

THINGS = (
    a_source("Acme grew. Bolt * fell.", "big-news", title="A *title*", publisher="P"),
    a_source("Nothing.", "news-of-may"),
    a_source("Nothing.", "news"),
    an_entity("acme", aliases=(Alias("the firm"), Alias("AC"))),
    an_entity("bolt", aliases=(Alias("AC"),)),
    an_entity("ada", kind="person", name="Ada *B*"),
)


def printer(path: str = "index.md", *things, **changed) -> Printer:
    briefing = a_briefing(*(things or THINGS), **changed)
    return Printer(Site(briefing, build_index(briefing)), path)


def test_everything_a_printer_returns_for_text_is_markdown():
    """So that templates print it as it is."""
    p, claim, quote = printer(), a_claim(), a_quote("big-news")
    returned = [
        p.link("acme"),
        p.linked("Acme"),
        p.linked(None),
        p.date(None),
        p.date(a_date("2021")),
        p.party(Party("x")),
        p.value(text("x")),
        p.says(claim),
        p.status("stated"),
        p.outlet(quote),
        p.words(quote),
        p.source_title("big-news"),
        p.type("acme"),
        p.url("https://example.org"),
        p.seed_file(THINGS[0]),
        p.article_file(THINGS[0]),
    ]
    assert [one for one in returned if not isinstance(one, Markdown)] == []


def test_a_link_leads_from_this_page_to_that():
    """The label is the heading of the page, escaped, unless another is given."""
    assert printer("events/x.md").link("ada") == "[Ada &#42;B&#42;](../people/ada.md)"
    assert (
        printer().link("acme", "the *firm*", "about-size") == "[the &#42;firm&#42;](companies/acme.md#about-size)"
    )


def test_a_page_does_not_link_to_itself():
    """On its own page a name is plain text; a place on it is still a link."""
    own = printer("companies/acme.md")
    assert (own.link("acme"), own.link("acme", anchor="x")) == ("Acme", "[Acme](#x)")


def test_the_first_mention_of_each_entity_is_linked():
    """The second is not, and what is between is escaped."""
    said = printer().linked("Acme and *Bolt*, then Acme; the firm.")
    assert said == "[Acme](companies/acme.md) and &#42;[Bolt](companies/bolt.md)&#42;, then Acme; the firm."


def test_a_name_that_could_mean_several_is_not_linked():
    """An alias of two entities stays text."""
    assert printer().linked("AC grew.") == "AC grew."


def test_a_text_on_the_page_of_an_entity_does_not_link_to_it():
    """Others are linked there all the same."""
    assert printer("companies/acme.md").linked("Acme and Bolt") == "Acme and [Bolt](bolt.md)"


def test_editors_name_a_source_by_its_id():
    """The id, which no reader knows, is printed as a link to the source."""
    assert "(sources/news-of-may.md)" in printer().linked("See news-of-may for more.")


@pytest.mark.parametrize("said", ["news", "News of May", "NEWS-OF-MAY"])
def test_a_word_that_is_written_like_the_id_of_a_source_stays_as_it_is(said):
    """A voice or a value that happens to be spelt like an id is printed as the editor wrote it."""
    assert printer().linked(said) == said
    assert printer().party(Party(said)) == said


def test_a_voice_with_a_page_is_linked():
    """An entity or a source is linked by what it is called, anybody else is text."""
    p = printer()
    assert p.party(Party("Acme", entity="acme")) == "[Acme](companies/acme.md)"
    assert p.party(Party("the article itself", source="big-news")) == "[the article itself](sources/big-news.md)"
    assert p.party(Party("an *analyst*")) == "an &#42;analyst&#42;"


def test_a_date_says_whether_it_was_inferred_and_how_to_sort_it():
    """Words for people, the first day for tables."""
    shown = printer().date(a_date("2021-03", "because"))
    assert shown == '<span class="date inferred" data-sort="2021-03-01">March 2021 (inferred)</span>'


def test_a_reference_gives_all_that_is_stated_of_an_article_and_says_what_is_not():
    """As text, so that an address can be read on paper."""
    things = (
        a_source("A", "whole", title="T", authors=("A. *B*", "C"), publisher="P", url="https://p.example/a_b"),
        a_source("B", "bare", title="U"),
    )
    p = printer("index.md", *things)
    undated = '<span class="date unknown">date not stated</span>'
    assert (
        unescape(p.reference("whole")) == f"[T](sources/whole.md), A. *B*, C, P, {undated}, https://p.example/a_b"
    )
    assert p.reference("bare").startswith("[U](sources/bare.md), publisher not stated,")
    assert p.reference("bare").endswith(", address not stated")


def test_a_judgement_stands_with_its_confidence_and_its_absence_is_silence():
    """Beside the question's name on the pages that it bears on."""
    things = (a_question("how", judgement="Acme *did*.", confidence="low"), a_question("why"))
    p = printer("companies/x.md", *THINGS, *things)
    assert unescape(p.judgement("how")) == (
        ' <span class="st st-low">low</span> confidence <span class="judgement">[Acme](acme.md) *did*.</span>'
    )
    assert p.judgement("why") == ""


def test_ways_lead_to_what_there_is_and_count_it():
    """In one line; what there is none of is not named."""
    ways = printer().ways([("#events", 2, "event"), ("#gaps", 0, "gap"), ("x.md", 2, "denied", "denied")])
    assert ways == "[2 events](#events) · [2 denied](x.md)\n{ .ways }"


def test_how_a_question_stands_is_a_mark_with_the_look_of_its_state():
    """A judgement makes it judged, whatever that says."""
    things = (a_question("how", judgement="Not known.", confidence="low"), a_question("why"))
    p = printer("index.md", an_entity(claims=(a_claim(answers=("how", "why")),)), *things)
    assert p.standing("how") == '<span class="st st-answered">judged</span>'
    assert p.standing("why") == '<span class="st st-answered">no judgement yet</span>'


def test_no_date_is_said_not_to_be_stated():
    """An empty cell would look like a fault."""
    assert "not stated" in printer().date(None)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (text("a *b*"), "a *b*"),
        (Value("money", number=Decimal("1500000"), unit="EUR"), "EUR 1.5 million"),
        (Value("money", number=Decimal("455"), unit="EUR", qualifier="about"), "about EUR 455"),
        (Value("quantity", number=Decimal("18400"), unit="square metres"), "18,400 square metres"),
        (Value("percent", number=Decimal("-4.6")), "-4.6%"),
        (Value("percent", number=Decimal("10"), qualifier="more than"), "more than 10%"),
        (day("2021-03"), "March 2021"),
    ],
)
def test_values_in_words(value, said):
    """Each form is read as a person would write it."""
    assert value_words(value) == said


def test_a_value_that_is_an_entity_is_linked():
    """By its name."""
    assert printer().value(Value("entity", entity="bolt")) == "[Bolt](companies/bolt.md)"


def test_what_is_denied_is_not_printed_as_if_it_were_said():
    """The denial stands before the value."""
    assert printer().says(a_claim("it leaves", status="denied")) != printer().says(a_claim("it leaves"))


def test_an_outlet_leads_to_the_highlighted_words():
    """By the publisher if it is stated and else by the title, to the anchor of the quote on its source page."""
    p = printer("events/x.md")
    assert p.outlet(a_quote("big-news", 3, 9)) == "[P](../sources/big-news.md#q-3-9){ .src }"
    assert p.outlet(a_quote("news", 0, 7)) == "[Title news](../sources/news.md#q-0-7){ .src }"


def test_quoted_words_are_those_of_the_article():
    """Escaped, with the entities that the article names there linked."""
    mention = Mention("big-news", (11, 15), "Bolt", "bolt")
    said = printer("index.md", *THINGS, mentions=(mention,)).words(Quote("big-news", (0, 23), THINGS[0].text))
    assert said == "Acme grew. [Bolt](companies/bolt.md) &#42; fell."


def test_a_statement_is_linked_from_the_passage_it_rests_on():
    """By the subject and what it is about; the home page by what it is."""
    p, quote = printer("sources/big-news.md"), a_quote("big-news", 0, 4)
    uses = [
        Use("acme", "acme-1", "size", "stated"),
        Use("acme", "acme-2", "owner_of", to="bolt"),
        Use("", "bottom-line", "The bottom line"),
    ]
    assert [p.use(use, quote) for use in uses] == [
        "[Acme&#58; size](../companies/acme.md#acme-1){ data-quote=q-0-4 } " + p.status("stated"),
        "[Acme owns Bolt](../companies/acme.md#acme-2){ data-quote=q-0-4 }",
        "[The bottom line](../index.md#bottom-line){ data-quote=q-0-4 }",
    ]


def test_a_relation_is_worded_from_the_side_of_the_page():
    """Owns there, owned by here."""
    relation = a_relation("bolt")
    assert [printer().relation_label(relation, id) for id in ("acme", "bolt")] == ["owns", "owned by"]


def test_a_sentence_has_the_mentions_in_bold_and_its_address():
    """The rest of the sentence is escaped."""
    mention = Mention("big-news", (11, 15), "Bolt", "bolt")
    here = printer("companies/bolt.md", *THINGS, mentions=(mention,))
    found = here.passages([Passage("big-news", (11, 23), (mention,))], "bolt")
    assert found == "- **Bolt** &#42; fell. [in the text](../sources/big-news.md#s-11){ .src }"


def test_an_address_is_written_for_an_attribute():
    """Read back, it is the address with other letters percent-encoded."""
    assert unescape(printer().url('https://example.org/é?a=1&b="x"')) == "https://example.org/%C3%A9?a=1&b=%22x%22"


def test_a_page_names_the_file_that_defines_it():
    """With a repository the name is a link."""
    bare, linked = printer(), printer("index.md", *THINGS, repository="https://example.org/r/seeds")
    acme = an_entity(place=Place("seeds/companies/acme.yml"))
    assert bare.seed_file(acme) == "<code>seeds/companies/acme.yml</code>"
    assert '<a href="https://example.org/r/seeds/companies/acme.yml">' in linked.seed_file(acme)
    assert '<a href="https://example.org/r/seeds/articles/big-news.txt">' in linked.article_file(THINGS[0])


@pytest.mark.parametrize("title", ["short", "x" * 64, "word " * 30, "x" * 200])
def test_a_title_is_shortened_at_a_word(title):
    """What fits stays whole; what does not ends in an ellipsis."""
    short = shortened(title)
    assert (
        short == title if len(title) <= 64 else short.endswith(" …") and len(short) <= 66 and "wor …" not in short
    )
