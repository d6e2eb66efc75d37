"""An article on its page: whole, well nested, each quote an anchor, passages set aside apart."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.limits import MAX_PARAGRAPH
from generator.plan.index import Index, Use
from generator.render.article import article_body, coverage_bar
from generator.render.escape import clean
from generator.render.printer import Printer, Site
from generator.resolve.model import Mention, Quote, SetAside, Source
from tests.htmltree import Tree, to_html, without_margin
from tests.making import a_briefing, a_source, an_entity

Span = tuple[int, int]


def body(source: Source, quotes: list[Span] = (), mentions: list[Span] = ()) -> Tree:
    """Return the HTML of an article with these spans as evidence and as mentions of one company."""
    index = Index(titles={"acme": "Acme"})
    for span in quotes:
        index.uses[source.id][Quote(source.id, span, source.text[slice(*span)])] = [Use("acme", "c", "size")]
    for span in mentions:
        index.mentions[source.id].append(Mention(source.id, span, source.text[slice(*span)], "acme"))
    site = Site(a_briefing(source, an_entity("acme")), index)
    return Tree(without_margin(to_html(article_body(Printer(site, f"sources/{source.id}.md"), source))))


def bare(text: str) -> str:
    """Return a text as it is read, without any white space."""
    return "".join(clean(text).split())


letters = st.sampled_from("ab é中\u0301\u200d*_[]()<>{}|&#`\\.!-:\n\n \t1")
articles = st.text(letters | st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@st.composite
def marked_articles(draw) -> tuple[str, list[Span], list[Span], list[Span]]:
    """Draw an article with sentences and mentions, which never overlap their own kind, and quotes, which may.

    As in real articles, no span begins or ends in white space; quotes and mentions may run across lines.
    """
    text = draw(articles.filter(str.strip))
    solid = [n for n, letter in enumerate(text) if not letter.isspace()]
    edges = st.sampled_from(solid)
    ordered = st.tuples(edges, edges).map(lambda pair: (min(pair), max(pair) + 1))
    return text, apart(draw, solid), draw(st.lists(ordered, max_size=6, unique=True)), apart(draw, solid)


def apart(draw, solid: list[int]) -> list[Span]:
    """Draw spans that do not overlap."""
    edges = sorted(draw(st.sets(st.sampled_from(solid), max_size=8)))
    return [(first, last + 1) for first, last in zip(edges[::2], edges[1::2], strict=False)]


@given(marked_articles())
def test_an_article_is_well_nested_whatever_overlaps(article):
    """Sentences, quotes and mentions that cross in any way leave no element open or closed twice."""
    text, sentences, quotes, mentions = article
    tree = body(a_source(text, sentences=tuple(sentences)), quotes, mentions)
    assert tree.faults == []
    assert {tag for tag, _ in tree.starts} <= {"div", "p", "span", "mark", "a"}


@given(marked_articles())
def test_an_article_is_read_word_for_word(article):
    """The visible text is the article's own, white space folded and hidden characters left out."""
    text, sentences, quotes, mentions = article
    seen = body(a_source(text, sentences=tuple(sentences)), quotes, mentions).text
    assert bare(seen) == bare(text)
    assert [bare(word) for word in seen.split()] == [bare(word) for word in clean(text).split() if bare(word)]


@given(marked_articles())
def test_each_quote_and_sentence_has_one_anchor(article):
    """Each anchor occurs exactly once, however often its passage is interrupted."""
    text, sentences, quotes, mentions = article
    ids = body(a_source(text, sentences=tuple(sentences)), quotes, mentions).values("id")
    wanted = [f"s-{start}" for start, _ in sentences] + [f"q-{start}-{end}" for start, end in quotes]
    assert sorted(ids) == sorted(wanted)


@given(marked_articles())
def test_evidence_is_marked_and_nothing_else(article):
    """The text within marks is that of the quotes together."""
    text, sentences, quotes, mentions = article
    tree = body(a_source(text, sentences=tuple(sentences)), quotes, mentions)
    covered = {n for start, end in quotes for n in range(start, end)}
    assert within(tree, "mark") == marks_of(text, covered)


@given(marked_articles())
def test_mentions_are_linked_and_nothing_else(article):
    """The text within links is that of the mentions, and every link leads to the entity's page."""
    text, sentences, quotes, mentions = article
    tree = body(a_source(text, sentences=tuple(sentences)), quotes, mentions)
    assert set(tree.values("href")) <= {"../companies/acme.md"}
    covered = {n for start, end in mentions for n in range(start, end)}
    assert within(tree, "a") == marks_of(text, covered)


def within(tree: Tree, tag: str) -> str:
    """Return the text inside elements of one name, decomposed, without white space."""
    depth, found = 0, []
    for event in tree.events:
        if event[:2] in (("<", tag), (">", tag)):
            depth += 1 if event[0] == "<" else -1
        elif event[0] == "text" and depth:
            found.append(event[1])
    return decomposed("".join(found))


def marks_of(text: str, covered: set[int]) -> str:
    return decomposed("".join(letter for n, letter in enumerate(text) if n in covered))


def decomposed(text: str) -> str:
    """Return a text letter by letter, so that it does not matter where it was cut."""
    return "".join(bare(letter) for letter in text)


@st.composite
def set_aside_articles(draw) -> tuple[str, list[Span], list[Span]]:
    """Draw an article with passages set aside and quotes outside them."""
    text, _, quotes, _ = draw(marked_articles())
    passages = apart(draw, [n for n, letter in enumerate(text) if not letter.isspace()])
    outside = [q for q in quotes if not any(a < q[1] and q[0] < b for a, b in passages)]
    return text, passages, outside


@given(set_aside_articles())
def test_what_is_set_aside_stands_apart(article):
    """The passages stand in details elements, everything else outside them, and nothing is lost."""
    text, passages, quotes = article
    aside = tuple(SetAside(span, "an advertisement") for span in passages)
    tree = body(a_source(text, set_aside=aside), quotes)
    assert tree.faults == []
    inside = within(tree, "details").replace("Setaside:anadvertisement", "")
    covered = {n for start, end in passages for n in range(start, end)}
    assert inside == marks_of(text, covered)
    everything = decomposed(tree.text).replace("Setaside:anadvertisement", "")
    assert sorted(everything) == sorted(decomposed(text))
    assert sorted(tree.values("id")) == sorted(f"q-{start}-{end}" for start, end in quotes)


def test_what_is_set_aside_is_left_out_of_search_and_says_why():
    """The element carries the attribute that search looks for, and the editor's reason as its summary."""
    aside = (SetAside((13, 21), "an *ad*"),)
    tree = body(a_source("Acme opened.\nBuy now.\nAcme grew.", set_aside=aside))
    details = [attributes for tag, attributes in tree.starts if tag == "details"]
    assert [("data-search-exclude" in one, one["class"]) for one in details] == [(True, "set-aside")]
    assert tree.text == "Acme opened. Set aside: an *ad* Buy now. Acme grew."


def test_two_passages_set_aside_one_after_the_other_have_a_reason_each():
    """Neighbours are not merged."""
    aside = (SetAside((0, 3), "first"), SetAside((4, 7), "second"))
    tree = body(a_source("Ad1\nAd2\nAcme grew.", set_aside=aside))
    assert tree.text == "Set aside: first Ad1 Set aside: second Ad2 Acme grew."


def test_a_sentence_of_which_a_part_is_set_aside_keeps_its_anchor():
    """What is outside the passage is still the article's reporting: links to the sentence must arrive."""
    source = a_source("Acme grew (see our offers).", sentences=((0, 27),), set_aside=(SetAside((10, 26), "ad"),))
    assert body(source).values("id") == ["s-0"]


def test_a_mention_across_two_lines_is_linked_on_both():
    """A name broken by the end of a line is one mention in two paragraphs."""
    tree = body(a_source("The Acme\nCorp grew."), mentions=[(4, 13)])
    assert within(tree, "a") == "AcmeCorp"
    assert [tag for tag, _ in tree.starts] == ["p", "a", "p", "a"]


def test_a_quote_that_begins_within_a_name_keeps_the_whole_name_linked():
    """Neither the link nor the mark swallows the other."""
    tree = body(a_source("The Acme Corp grew."), quotes=[(9, 18)], mentions=[(4, 13)])
    assert (within(tree, "a"), within(tree, "mark")) == ("AcmeCorp", "Corpgrew")


@given(st.integers(1, 4), st.sampled_from(["x", "中", "*"]))
def test_a_very_long_paragraph_is_cut(times, letter):
    """No paragraph of a page is longer than what Markdown converters take in their stride."""
    text = letter * (MAX_PARAGRAPH * times + 1)
    tree = body(a_source(text))
    lengths = [len(event[1]) for event in tree.events if event[0] == "text" and event[1].strip()]
    assert (sum(lengths), max(lengths)) == (len(text), MAX_PARAGRAPH)


def test_a_very_long_paragraph_is_cut_between_sentences():
    """Where there is a sentence to cut before, none is torn."""
    text = " ".join(f"Sentence {n} says so." for n in range(300))
    starts = [n for n in range(len(text)) if text.startswith("Sentence", n)]
    spans = tuple((start, end - 1) for start, end in pairwise([*starts, len(text) + 1]))
    tree = body(a_source(text, sentences=spans))
    assert len(tree.values("id")) == 300
    assert [end for end in paragraphs(tree) if not end.endswith("says so.")] == []


def paragraphs(tree: Tree) -> list[str]:
    """Return the text of each paragraph."""
    found: list[str] = []
    for event in tree.events:
        if event[:2] == ("<", "p"):
            found.append("")
        elif event[0] == "text" and found:
            found[-1] += event[1]
    return [text.strip() for text in found]


def test_an_article_in_another_language_says_so():
    """Each paragraph carries the language tag, so that browsers choose the right letters and voice."""
    tree = body(a_source("小米。\n汽车。", language="zh-Hans"))
    assert [attributes for tag, attributes in tree.starts if tag == "p"] == [{"lang": "zh-Hans"}] * 2


def test_an_empty_article_is_an_empty_page():
    """White space alone makes no paragraph."""
    assert body(a_source(" \n\n ")).events == []


class Counted(tuple):
    """A span that counts how often its ends are looked at."""

    looks = 0

    def __getitem__(self, end):
        Counted.looks += 1
        return super().__getitem__(end)


def looks(paragraphs: int) -> int:
    """Return how often spans are looked at while an article of short paragraphs is printed."""
    source = a_source("x.\n" * paragraphs, sentences=tuple(Counted((n * 3, n * 3 + 2)) for n in range(paragraphs)))
    before = Counted.looks
    article_body(Printer(Site(a_briefing(source), Index()), "sources/one.md"), source)
    return Counted.looks - before


def test_twice_the_article_is_twice_the_work():
    """The work grows in proportion to the text, not with its square."""
    assert looks(400) < 3 * looks(200)


def test_the_statements_on_a_paragraph_stand_beside_it_once_each():
    """Each with the anchor of the words it rests on; a paragraph that nothing rests on stands alone."""
    source = a_source("Acme grew.\nBolt fell.")
    index = Index(titles={"acme": "Acme"})
    for span in ((0, 4), (5, 9)):
        quote = Quote(source.id, span, source.text[slice(*span)])
        index.uses[source.id][quote] = [Use("acme", "acme-1", "size"), Use("acme", f"acme-{span[1]}", "mood")]
    site = Site(a_briefing(source, an_entity("acme")), index)
    page = Tree(to_html(article_body(Printer(site, "sources/one.md"), source)))
    assert page.values("data-quote") == ["q-0-4", "q-0-4", "q-5-9"]
    assert page.text.endswith("3 statements Acme: size Acme: mood Acme: mood Bolt fell.")


def test_a_bar_shows_which_part_of_an_article_is_used():
    """What no statement uses and what is set aside, at their places, and the same in words."""
    source = a_source("a" * 100, set_aside=(SetAside((90, 100), "an ad"),))
    svg = Tree(to_html(coverage_bar(source, [(10, 30)], "7 of 9 sentences are used")))
    drawn = [(one["class"], one["x"], one["width"]) for tag, one in svg.starts if tag == "rect"]
    assert drawn == [("used", "0.00%", "100.00%"), ("unused", "10.00%", "20.00%"), ("aside", "90.00%", "10.00%")]
    assert svg.values("aria-label") == ["7 of 9 sentences are used"]
