"""The briefing looked up from the other end."""

from generator.plan.index import Passage, Use, build_index
from generator.resolve.model import Mention, Party, SetAside
from tests.making import a_briefing, a_claim, a_date, a_quote, a_relation, a_source, an_entity, an_event

TEXT = "Acme met Bolt. Acme grew. Bolt fell. Nobody spoke."
SENTENCES = ((0, 14), (15, 25), (26, 36), (37, 50))


def named(*places: tuple[int, int, str]) -> tuple[Mention, ...]:
    return tuple(Mention("one", (start, end), TEXT[start:end], entity) for start, end, entity in places)


MENTIONS = named((0, 4, "acme"), (9, 13, "bolt"), (15, 19, "acme"), (26, 30, "bolt"))
SOURCE = a_source(TEXT, sentences=SENTENCES)
ENTITIES = (an_entity("acme"), an_entity("bolt"))


def test_a_mention_is_found_with_its_sentence():
    """Each entity has its passages in order of place."""
    index = build_index(a_briefing(SOURCE, *ENTITIES, mentions=MENTIONS))
    assert index.passages["acme"] == [
        Passage("one", (0, 14), (MENTIONS[0],)),
        Passage("one", (15, 25), (MENTIONS[2],)),
    ]


def test_two_mentions_in_one_sentence_are_one_passage():
    """A sentence is shown once, with every mention in it."""
    mentions = named((0, 4, "acme"), (9, 13, "acme"))
    index = build_index(a_briefing(SOURCE, *ENTITIES, mentions=mentions))
    assert index.passages["acme"] == [Passage("one", (0, 14), mentions)]


def test_a_mention_at_the_very_edges_of_a_sentence_belongs_to_it():
    """The first and the last letter of a sentence are in it."""
    mentions = named((15, 19, "acme"), (20, 24, "bolt"))
    index = build_index(a_briefing(SOURCE, *ENTITIES, mentions=mentions))
    assert [index.passages[id][0].span for id in ("acme", "bolt")] == [(15, 25), (15, 25)]


def test_neighbours_are_counted_by_sentence():
    """Two that are named in one sentence are neighbours, both ways, once for each sentence."""
    index = build_index(a_briefing(SOURCE, *ENTITIES, mentions=(*MENTIONS, *named((5, 8, "acme")))))
    assert {id: dict(found) for id, found in index.neighbours.items()} == {"acme": {"bolt": 1}, "bolt": {"acme": 1}}


def test_a_mention_outside_every_sentence_does_not_stop_the_build():
    """An article without a letter or digit has no sentence; a name of signs in it is still a mention."""
    mention = Mention("one", (0, 1), "☕", "acme")
    index = build_index(a_briefing(a_source("☕"), an_entity("acme"), mentions=(mention,)))
    assert index.mentions["one"] == [mention]


def test_a_mention_before_the_first_sentence_is_not_shown_with_another():
    """A line of signs is no sentence; what it names is not said in a sentence elsewhere."""
    text = "☕\nAcme grew."
    mention = Mention("one", (0, 1), "☕", "acme")
    index = build_index(a_briefing(a_source(text, sentences=((2, 12),)), an_entity("acme"), mentions=(mention,)))
    assert [passage.span for passage in index.passages["acme"]] != [(2, 12)]


def test_sentences_that_no_evidence_touches_are_unused():
    """A quote of one word uses its sentence; one across two uses both."""
    claim = a_claim(evidence=(a_quote(start=10, end=19),))
    index = build_index(a_briefing(SOURCE, an_entity("acme", claims=(claim,))))
    assert index.unused["one"] == [(26, 36), (37, 50)]


def test_a_long_quote_uses_every_sentence_within_it():
    """A quote that begins before a shorter one still covers what follows it."""
    claims = (a_claim(evidence=(a_quote(start=0, end=36),)), a_claim(evidence=(a_quote(start=2, end=5),)))
    index = build_index(a_briefing(SOURCE, an_entity("acme", claims=claims)))
    assert index.unused["one"] == [(37, 50)]


def test_a_quote_that_ends_where_a_sentence_begins_does_not_use_it():
    """Spans are half-open."""
    claim = a_claim(evidence=(a_quote(start=0, end=15),))
    index = build_index(a_briefing(SOURCE, an_entity("acme", claims=(claim,))))
    assert index.unused["one"] == [(15, 25), (26, 36), (37, 50)]


def test_a_quote_that_begins_where_a_sentence_ends_does_not_use_it():
    """In scripts without spaces, sentences stand side by side."""
    source = a_source("好。坏。", sentences=((0, 2), (2, 4)))
    claim = a_claim(evidence=(a_quote(start=2, end=4),))
    assert build_index(a_briefing(source, an_entity("acme", claims=(claim,)))).unused["one"] == [(0, 2)]


def test_sentences_set_aside_are_not_called_unused():
    """What is not the article's reporting is not missing from the briefing."""
    source = a_source(TEXT, sentences=SENTENCES, set_aside=(SetAside((26, 50), "ad"),))
    assert build_index(a_briefing(source)).unused["one"] == [(0, 14), (15, 25)]


def test_the_uses_of_a_quote_say_where_it_is_printed():
    """One quote, used by the bottom line, a claim, a relation, a summary and an event, is listed once with all."""
    quote = a_quote()
    company = an_entity("acme", evidence=(quote,), claims=(a_claim(),), relations=(a_relation(),))
    event = an_event(evidence=(quote,))
    index = build_index(a_briefing(SOURCE, company, an_entity("bolt"), event, evidence=(quote,)))
    assert list(index.uses["one"]) == [quote]
    assert {(use.page, use.anchor, use.label, use.status) for use in index.uses["one"][quote]} == {
        ("", "bottom-line", "The bottom line", None),
        ("acme", "acme-1", "size", "stated"),
        ("acme", "acme-2", "owner_of", "stated"),
        ("acme", "", "summary", None),
        ("opening", "", "event", "happened"),
    }


def test_quotes_of_different_extent_are_apart():
    """Two quotes that overlap are two passages with their own uses."""
    claims = (a_claim(evidence=(a_quote(end=4),)), a_claim(evidence=(a_quote(end=8),)))
    index = build_index(a_briefing(SOURCE, an_entity("acme", claims=claims)))
    assert [quote.span for quote in index.uses["one"]] == [(0, 4), (0, 8)]
    assert [use for uses in index.uses["one"].values() for use in uses] == [
        Use("acme", "acme-1", "size", "stated")
    ] * 2


def test_a_relation_is_found_from_both_ends():
    """Written once, it is known to either side."""
    relation = a_relation("bolt")
    index = build_index(a_briefing(SOURCE, an_entity("acme", relations=(relation,)), an_entity("bolt")))
    assert (index.relations["acme"], index.relations["bolt"]) == ([relation], [relation])


def test_the_events_of_an_entity_stand_in_order_of_time():
    """Each event once, however many roles the entity has in it."""
    later = an_event("later", date=a_date("2022"), participants=(("acme", "host"), ("acme", "guest")))
    earlier = an_event("earlier", date=a_date("2021"), participants=(("acme", None),), follows=())
    index = build_index(a_briefing(SOURCE, *ENTITIES, later, earlier))
    assert [event.id for event in index.events["acme"]] == ["earlier", "later"]


def order(*events) -> list[str]:
    return [event.id for event in build_index(a_briefing(*events)).timeline]


def test_the_timeline_stands_in_order_of_time():
    """Earliest first, undated last."""
    days = {"a": "2022", "b": "2021-03", "c": "../..", "d": "2021"}
    assert order(*(an_event(id, date=a_date(edtf)) for id, edtf in days.items()))[2:] == ["a", "c"]


def test_an_event_never_stands_before_one_that_it_follows():
    """Even where its date alone would put it first."""
    first = an_event("first", date=a_date("2021-06"))
    second = an_event("second", date=a_date("2021"), follows=("first",))
    assert order(second, first) == ["first", "second"]


def test_the_order_in_which_events_are_written_does_not_change_the_timeline():
    """Events of one day stand by id."""
    events = [an_event(id, date=a_date("2021")) for id in "bca"]
    assert order(*events) == order(*reversed(events)) == ["a", "b", "c"]


def test_what_follows_an_event_is_known_from_the_event():
    """`follows` is written on the later event and found from the earlier one."""
    index = build_index(a_briefing(SOURCE, an_event("first"), an_event("second", follows=("first",))))
    assert dict(index.followed_by) == {"first": ["second"]}


def test_what_comes_from_an_entity_is_known():
    """As voice or as origin, about others and about itself."""
    about_other = a_claim(by=Party("Bolt", entity="bolt"))
    about_itself = a_claim(by=Party("Acme", entity="acme"))
    relayed = a_relation(by=Party("a person"), origins=(Party("Bolt", entity="bolt"),))
    company = an_entity("acme", claims=(about_other, about_itself), relations=(relayed,))
    index = build_index(a_briefing(SOURCE, company, an_entity("bolt")))
    assert dict(index.speaks) == {"bolt": [about_other, relayed], "acme": [about_itself]}


def test_names_that_nobody_covers_are_listed_by_source():
    """Each name once for each article that holds it."""
    texts = {"one": "A friend of Zorro met Zorro and Batman.", "two": "Here is Zorro."}
    sources = [a_source(text, id, sentences=((0, len(text)),)) for id, text in texts.items()]
    index = build_index(a_briefing(*sources))
    assert dict(index.uncovered_in) == {"one": ["Zorro", "Batman"], "two": ["Zorro"]}
