"""Which pages the site has, and what stands on each: the third state, as printed, before it is text.

A page's `content` holds resolved things and plain values only; how they look is the template's matter.
"""

import unicodedata
from dataclasses import dataclass, field
from itertools import groupby

import regex

from generator.plan.addresses import page_path
from generator.plan.groups import by_property, when
from generator.plan.index import Index
from generator.plan.network import neighbourhood
from generator.plan.timeline import entity_timeline
from generator.resolve.model import Briefing, Claim, Date, Entity, Event, Question, Quote, Relation, Source
from generator.resolve.plain import told_first
from generator.vocabulary import EVENT_STATUSES, RELATION_TYPES, STATUSES

MAX_NEIGHBOURS = 30
#: So many words at most make an alias by which search finds a company first.
_SHORT = 3
_CHARACTER = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}"
_ACCENT = regex.compile(r"(?<=\p{Latin}\p{Mn}*)\p{Mn}")
_SEARCH_WORD = regex.compile(rf"[{_CHARACTER}]|[\w--[{_CHARACTER}]]+", regex.V1)


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be rendered.

    `boost` raises it in search, 0 leaves it out; `tags` are words that search finds it by first. `id` is of
    the thing it is about. A `wide` page has no table of contents beside it.
    """

    path: str
    template: str
    title: str
    content: dict = field(repr=False)
    boost: float = 0.5
    tags: tuple[str, ...] = ()
    id: str = ""
    wide: bool = False


def _relations(entity: Entity, index: Index) -> list[tuple[str, list]]:
    def label(relation) -> str:
        return RELATION_TYPES[relation.type][relation.subject != entity.id]

    found = sorted(
        index.relations[entity.id], key=lambda relation: (label(relation), when(relation.date), relation.id)
    )
    return [(name, list(group)) for name, group in groupby(found, key=label)]


def _questions(statements) -> list[str]:
    return sorted({question for statement in statements for question in statement.answers})


def _search_words(entity: Entity, aliases: list[str]) -> tuple[str, ...]:
    """Return by what search finds an entity before all others.

    For a company, the words of its names, each once, so that the one with the most variants of a name does
    not come before the one whose name was typed; not those of a long name, which are words of much else. For a
    person, the names as they are: their parts recur in the names of others. A Han or kana character is a word, as
    it is to search.
    """
    names = [form for name in (entity.name, *aliases) for form in (name, _without_accents(name))]
    if entity.kind == "person":
        return tuple(dict.fromkeys(names))
    short = (name for name in names if name == entity.name or len(name.split()) <= _SHORT)
    return tuple({word.casefold(): word for name in short for word in _SEARCH_WORD.findall(name)}.values())


def _without_accents(name: str) -> str:
    """Return a name as it is typed where there are no accents on the keyboard."""
    return unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFD", name)))


def _weight(entity: Entity, sentences: int) -> float:
    """Return how far search raises an entity: a shorter name before a longer one, then what is named more often."""
    return round((4 + 2 / len(entity.name.split()) + min(3.0, sentences / 10)) / 3, 2)


def _role(entity: Entity, event: Event) -> str:
    """Return in which roles an entity took part in an event."""
    return ", ".join(role for id, role in event.participants if id == entity.id and role)


def _ways(*sections: tuple) -> list[tuple]:
    """Return the sections of a page that have something, as address, count and nouns; none where there are two."""
    found = [section for section in sections if section[1]]
    return found if len(found) > 2 else []


def _said(statement: Claim | Relation, briefing: Briefing) -> Date | None:
    """Return when a statement was made; the date of a relation may be when it holds."""
    if isinstance(statement, Relation) and statement.holds:
        return told_first([briefing.sources[quote.source].published for quote in statement.evidence])
    return statement.date


def entity_page(entity: Entity, briefing: Briefing, index: Index) -> Page:
    """Plan the page of a company or person."""
    passages = index.passages[entity.id]
    aliases = list(
        dict.fromkeys(alias.text for alias in entity.aliases if not alias.only_in and alias.text != entity.name)
    )
    groups = by_property(entity.claims)
    relations = _relations(entity, index)
    events, questions = index.events[entity.id], _questions(index.involving[entity.id])
    speaks = [(one, _said(one, briefing)) for one in index.speaks[entity.id]]
    speaks.sort(key=lambda one: when(one[1]))
    return Page(
        page_path(entity.kind, entity.id),
        "entity.md.j2",
        index.titles[entity.id],
        {
            "e": entity,
            "timeline": entity_timeline(index.dated_by.get(entity.id, ())),
            "network": neighbourhood(entity.id, index.relations[entity.id], index.pairs),
            "aliases": aliases,
            "groups": groups,
            "differing": [group for group in groups if group.state == "contested"],
            "relations": relations,
            "ways": _ways(
                ("#claims", len(entity.claims), "statement"),
                ("#speaks", len(speaks), f"statement by {entity.name}", f"statements by {entity.name}"),
                ("#relations", len(index.relations[entity.id]), "relation"),
                ("#events", len(events), "event"),
                ("#questions", len(questions), "question"),
                ("#mentions", len(passages), "sentence"),
            ),
            "events": [(event, _role(entity, event)) for event in events],
            "questions": questions,
            "open": [id for id in questions if index.answers[id].state == "contested"],
            "speaks": speaks,
            "common": index.common.get(entity.id, ()),
            "passages": [
                (source, list(group)) for source, group in groupby(passages, key=lambda passage: passage.source)
            ],
            "passage_count": len(passages),
            "neighbours": index.neighbours[entity.id].most_common(MAX_NEIGHBOURS),
        },
        boost=_weight(entity, len(passages)),
        tags=_search_words(entity, aliases),
        id=entity.id,
    )


def _widest(quotes: list[Quote]) -> list[Quote]:
    """Return the quotes by source and place, without those that lie within another."""
    kept: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.source, quote.span[0], -quote.span[1])):
        if not kept or kept[-1].source != quote.source or quote.span[1] > kept[-1].span[1]:
            kept.append(quote)
    return kept


def _resting(quotes: list[Quote], index: Index) -> list[Claim | Relation]:
    """Return the statements that rest on these passages of an article."""
    found = (
        one
        for quote, one in index.resting[quotes[0].source]
        if any(quote.span[0] < own.span[1] and own.span[0] < quote.span[1] for own in quotes)
    )
    return list({one.id: one for one in found}.values())


def event_page(event: Event, briefing: Briefing, index: Index) -> Page:
    """Plan the page of an event."""
    quotes = _widest([*event.evidence, *(quote for claim in event.claims for quote in claim.evidence)])
    told = [(source, list(found)) for source, found in groupby(quotes, key=lambda quote: quote.source)]
    told.sort(key=lambda one: when(briefing.sources[one[0]].published))
    return Page(
        page_path("event", event.id),
        "event.md.j2",
        event.title,
        {
            "e": event,
            "meaning": (EVENT_STATUSES | STATUSES)[event.status],
            "told": [(source, found, _resting(found, index)) for source, found in told],
            "groups": by_property(event.claims),
            "questions": _questions(event.claims),
            "before": [one for one in index.timeline if one.id in event.follows],
            "after": [briefing.events[id] for id in index.followed_by[event.id]],
        },
        boost=1,
        id=event.id,
    )


def question_page(question: Question, briefing: Briefing, index: Index) -> Page:
    """Plan the page of a question."""
    found = index.answers[question.id]
    return Page(
        page_path("question", question.id),
        "question.md.j2",
        question.title,
        {
            "e": question,
            "answers": found,
            "groups": sorted(found.groups, key=lambda group: group.state != "contested"),
        },
        boost=1.4,
        id=question.id,
    )


def untold(source: Source) -> list[str]:
    """Return what an article does not say about itself."""
    told = {"title": source.title, "publisher": source.publisher, "authors": source.authors}
    return [name for name, one in (told | {"date": source.published, "address": source.url}).items() if not one]


def source_page(source: Source, briefing: Briefing, index: Index) -> Page:
    """Plan the page of a source."""
    unused = index.unused[source.id]
    total = sum(not source.is_set_aside(span) for span in source.sentences)
    return Page(
        page_path("source", source.id),
        "source.md.j2",
        source.heading,
        {
            "s": source,
            "used": total - len(unused),
            "total": total,
            "unused": [(span, source.text[slice(*span)]) for span in unused],
            "untold": untold(source),
            "ambiguities": index.ambiguities[source.id],
            "uncovered": index.uncovered_in[source.id],
        },
        boost=0.5,
        id=source.id,
        wide=True,
    )
