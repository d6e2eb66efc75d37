"""Which pages the site has, and what stands on each: the third state, as printed, before it is text.

A page's `content` holds resolved things and plain values only; how they look is the template's matter.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from generator.plan.addresses import page_path
from generator.plan.groups import Group, by_property, when
from generator.plan.index import Index
from generator.resolve.model import Briefing, Entity, Event, Question, Source
from generator.vocabulary import EVENT_STATUSES, RELATION_TYPES, STATUSES

MAX_NEIGHBOURS = 30


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be rendered. `boost` raises it in search; `tags` are found by search as names of the page."""

    path: str
    template: str
    title: str
    content: dict = field(repr=False)
    boost: float = 1
    tags: tuple[str, ...] = ()


def anchor(text: str, prefix: str) -> str:
    """Return a permanent ASCII anchor for a heading; a hash stands in for letters that are not ASCII."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60]
    if not text.isascii():
        slug = f"{slug}-{hashlib.sha256(text.encode()).hexdigest()[:6]}".strip("-")
    return f"{prefix}-{slug}"


def _described(groups: list[Group]) -> list[dict]:
    return [{"property": group.property, "claims": group.claims, "state": group.state,
             "anchor": anchor(group.property, "about")} for group in groups]


def _relations(entity: Entity, index: Index) -> list[tuple[str, list]]:
    def label(relation) -> str:
        return RELATION_TYPES[relation.type][relation.subject != entity.id]

    found = sorted(index.relations[entity.id], key=lambda relation: (label(relation), when(relation.date), relation.id))
    return [(name, list(group)) for name, group in groupby(found, key=label)]


def _questions(statements, index: Index) -> list[tuple[str, str]]:
    ids = sorted({question for statement in statements for question in statement.answers})
    return [(id, index.answers[id].state) for id in ids]


def _spoken(entity: Entity, index: Index) -> list[tuple]:
    return [(statement, getattr(statement, "property", None) or RELATION_TYPES[statement.type][0])
            for statement in index.speaks[entity.id]]


def entity_page(entity: Entity, briefing: Briefing, index: Index) -> Page:
    """Plan the page of a company or person."""
    passages = index.passages[entity.id]
    aliases = list(dict.fromkeys(alias.text for alias in entity.aliases if not alias.only_in and alias.text != entity.name))
    relations = _relations(entity, index)
    roles = {event.id: next(role for id, role in event.participants if id == entity.id) for event in index.events[entity.id]}
    return Page(page_path(entity.kind, entity.id), "entity.md.j2", entity.name, {
        "e": entity, "kind": entity.kind, "aliases": aliases,
        "groups": _described(by_property(entity.claims)),
        "relations": relations,
        "events": [(event, roles[event.id]) for event in index.events[entity.id]],
        "questions": _questions([*entity.claims, *(one for _, group in relations for one in group)], index),
        "speaks": _spoken(entity, index),
        "passages": [(source, list(group)) for source, group in groupby(passages, key=lambda passage: passage.source)],
        "passage_count": len(passages),
        "neighbours": index.neighbours[entity.id].most_common(MAX_NEIGHBOURS),
    }, boost=4, tags=tuple(aliases))


def event_page(event: Event, briefing: Briefing, index: Index) -> Page:
    """Plan the page of an event."""
    quotes = dict.fromkeys([*event.evidence, *(quote for claim in event.claims for quote in claim.evidence)])
    told = groupby(sorted(quotes, key=lambda quote: (quote.source, quote.span)), key=lambda quote: quote.source)
    in_order = sorted([(source, list(found)) for source, found in told], key=lambda one: when(briefing.sources[one[0]].published))
    return Page(page_path("event", event.id), "event.md.j2", event.title, {
        "e": event, "meaning": (EVENT_STATUSES | STATUSES)[event.status], "told": in_order,
        "groups": _described(by_property(event.claims)), "questions": _questions(event.claims, index),
        "before": sorted((briefing.events[id] for id in event.follows), key=lambda one: when(one.date)),
        "after": sorted((briefing.events[id] for id in index.followed_by[event.id]), key=lambda one: when(one.date)),
    }, boost=2)


def question_page(question: Question, briefing: Briefing, index: Index) -> Page:
    """Plan the page of a question."""
    found = index.answers[question.id]
    return Page(page_path("question", question.id), "question.md.j2", question.title, {
        "e": question, "answers": found, "groups": _described(by_property(found.claims)),
    }, boost=2)


def source_page(source: Source, briefing: Briefing, index: Index) -> Page:
    """Plan the page of a source."""
    uses, unused = index.uses[source.id], index.unused[source.id]
    total = sum(not source.is_set_aside(span) for span in source.sentences)
    return Page(page_path("source", source.id), "source.md.j2", source.heading, {
        "s": source, "statements": sorted(uses.items(), key=lambda use: use[0].span),
        "used": total - len(unused), "total": total,
        "unused": [(span, source.text[slice(*span)]) for span in unused],
        "ambiguities": index.ambiguities[source.id],
    }, boost=0.5)


def _index_pages(briefing: Briefing, index: Index) -> Iterator[Page]:
    for kind, folder, title in (("company", "companies", "Companies"), ("person", "people", "People")):
        rows = [(entity, len(index.passages[entity.id]), len({one.source for one in index.passages[entity.id]}))
                for entity in briefing.entities.values() if entity.kind == kind]
        yield Page(f"{folder}/index.md", "entities.md.j2", title, {"rows": sorted(rows, key=lambda row: (-row[1], row[0].name))})
    events = sorted(briefing.events.values(), key=lambda event: when(event.date))
    yield Page("events/index.md", "events.md.j2", "Events", {"events": events})
    yield Page("questions/index.md", "questions.md.j2", "Questions", {"questions": _question_rows(briefing, index)})
    yield Page("sources/index.md", "sources.md.j2", "Sources", {"rows": _source_rows(briefing, index)})


def _question_rows(briefing: Briefing, index: Index) -> list[tuple]:
    """Return the questions with their answers; those that most articles bear on come first."""
    rows = [(question, index.answers[question.id]) for question in briefing.questions.values()]
    return sorted(rows, key=lambda row: (-row[1].weight.articles, -len(row[1].statements), row[0].id))


def _source_rows(briefing: Briefing, index: Index) -> list[tuple]:
    sources = sorted(briefing.sources.values(), key=lambda source: when(source.published))
    return [(source, sum(len(uses) for uses in index.uses[source.id].values())) for source in sources]


def _by_year(events: list[Event]) -> list[tuple[str, list[Event]]]:
    def year(event: Event) -> str:
        first = event.date.days.earliest or event.date.days.latest
        return str(first.year) if first else "Undated"

    return [(name, list(group)) for name, group in groupby(events, key=year)]


def _overview_pages(briefing: Briefing, index: Index) -> Iterator[Page]:
    events = sorted(briefing.events.values(), key=lambda event: when(event.date))
    questions = _question_rows(briefing, index)
    gaps = [row for row in questions if row[1].state == "gap"]
    contested = [group for group in index.groups if group.state == "contested"]
    disputed = [event for event in events if event.status in ("denied", "rumoured")]
    uncertain = [claim for claim in briefing.claims if claim.status in ("rumoured", "denied")]
    reported = [claim for claim in briefing.claims if claim.status == "reported"]
    named = sorted(briefing.entities.values(), key=lambda entity: (-len(index.passages[entity.id]), entity.name))
    yield Page("index.md", "home.md.j2", briefing.title, {
        "judged": [row for row in questions if row[0].judgement], "contested": _with_anchor(contested),
        "uncertain": uncertain, "reported": reported, "disputed": disputed, "years": _by_year(events), "gaps": gaps,
        "companies": [entity for entity in named if entity.kind == "company"][:12],
        "people": [entity for entity in named if entity.kind == "person"][:8],
        "sources": _source_rows(briefing, index),
    })
    yield Page("timeline.md", "timeline.md.j2", "Timeline", {"years": _by_year(events)})
    label = {type: labels[0] for type, labels in RELATION_TYPES.items()}
    relations = sorted(briefing.relations, key=lambda one: (label[one.type], one.subject, one.to))
    yield Page("network.md", "network.md.j2", "Network", {
        "kinds": [(name, list(group)) for name, group in groupby(relations, key=lambda one: label[one.type])]})
    yield Page("disagreements.md", "disagreements.md.j2", "Disagreements", {
        "contested": _with_anchor(contested), "explained": _with_anchor([one for one in index.groups if one.state == "explained"]),
        "disputed": disputed, "gaps": gaps, "open": [row for row in questions if row[1].state == "contested"],
        "untold": _untold(briefing), "ambiguities": briefing.ambiguities,
        "notes": [(source, note) for source in briefing.sources.values() for note in source.notes],
    })
    yield Page("about.md", "about.md.j2", "About", _facts(briefing, index))


def _with_anchor(groups: list[Group]) -> list[dict]:
    return [one | {"subject": group.subject} for one, group in zip(_described(groups), groups)]


def _untold(briefing: Briefing) -> list[tuple[Source, list[str]]]:
    """Return what the articles do not say about themselves."""
    rows = [(source, [name for name in ("title", "publisher", "authors", "published", "url") if not getattr(source, name)])
            for source in briefing.sources.values()]
    return [row for row in rows if row[1]]


def _facts(briefing: Briefing, index: Index) -> dict:
    """Return what the build found, as counts."""
    quotes = sum(len(uses) for found in index.uses.values() for uses in found.values())
    sentences = sum(not source.is_set_aside(span) for source in briefing.sources.values() for span in source.sentences)
    return {
        "statuses": STATUSES, "event_statuses": EVENT_STATUSES, "quotes": quotes, "sentences": sentences,
        "unused": sum(map(len, index.unused.values())), "mentions": len(briefing.mentions),
        "unlinked": len(briefing.ambiguities), "claims": len(briefing.claims), "relations": len(briefing.relations),
    }


def plan(briefing: Briefing, index: Index) -> list[Page]:
    """Return every page of the site, in a stable order."""
    makers = {"company": entity_page, "person": entity_page, "event": event_page, "question": question_page, "source": source_page}
    things = (*briefing.entities.values(), *briefing.events.values(), *briefing.questions.values(), *briefing.sources.values())
    return [*_overview_pages(briefing, index), *_index_pages(briefing, index),
            *(makers[thing.kind](thing, briefing, index) for thing in things)]
