"""Two states of a briefing compared: what an edit changes for the reader, page by page.

What follows from another change is not told again: a statement that takes its date or its origin from
its article does not change when the article's does, and how often a name is found follows from articles and names.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.plan.groups import Group
from generator.plan.index import Index
from generator.plan.pairing import Statement, pair
from generator.resolve.fold import fold
from generator.resolve.model import Briefing, Claim, Date, Entity, Event, Party, Question, Relation, Source

Thing = Briefing | Entity | Event | Question | Source


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two states that are compared."""

    briefing: Briefing
    index: Index

    def things(self) -> dict[tuple[str, str], Thing]:
        """Return everything that has a page, by kind and id; the briefing as a whole by empty ones."""
        b = self.briefing
        found = b.questions | b.entities | b.events | b.sources
        return {("", ""): b} | {(thing.kind, id): thing for id, thing in found.items()}


@dataclass(frozen=True, slots=True)
class StatementChange:
    """A statement before and after: None before, it is added; None after, withdrawn. `fields` name what differs."""

    before: Statement | None
    after: Statement | None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page before and after: None before, it is added; None after, removed.

    A thing that changes its kind changes its page: one is removed, one is added.
    """

    id: str
    before: Thing | None
    after: Thing | None
    fields: tuple[str, ...]
    statements: tuple[StatementChange, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """All differences between two states. `settled` are disputes that are none any more, as they were before."""

    before: Side
    after: Side
    pages: tuple[PageChange, ...]
    contested: tuple[Group, ...]
    settled: tuple[Group, ...]


Keys = Callable[[Side, object], tuple]


def _one(*values: object) -> tuple:
    """Return those values that are there."""
    return tuple(value for value in values if value not in (None, ""))


def _date(date: Date | None) -> tuple:
    return _one(date and (date.edtf, date.basis, date.because))


def _quotes(_: Side, thing) -> tuple:
    return tuple((quote.source, fold(quote.text).text) for quote in thing.evidence)


def _own_date(side: Side, one: Statement) -> tuple:
    """Return the date that the editor gave to a statement; none when it is that of the article."""
    published = [side.briefing.sources[quote.source].published for quote in one.evidence]
    return () if one.date in published else _date(one.date)


def _own_origins(side: Side, one: Statement) -> tuple:
    inherited = [side.briefing.sources[quote.source].origin.key for quote in one.evidence]
    own = _parties(one.origins)
    return () if set(own) <= set(inherited) else own


def _parties(parties: Iterable[Party]) -> tuple:
    return tuple(party.key for party in parties)


def _where(_: Side, source: Source) -> tuple:
    return tuple((source.text[slice(*aside.span)], aside.because) for aside in source.set_aside)


#: What claims and relations have in common.
_STATEMENT: dict[str, Keys] = {
    "status": lambda _, one: (one.status,),
    "voice": lambda _, one: (one.by.key,),
    "date": _own_date,
    "origin": _own_origins,
    "quote": _quotes,
    "answers": lambda _, one: one.answers,
    "note": lambda _, one: _one(one.note),
    "reading reviewed": lambda _, one: _one(one.reviewed),
}

#: Type → name of a field that readers see → what it holds, as a tuple; equal tuples look the same.
FIELDS: Mapping[type, Mapping[str, Keys]] = {
    Claim: {
        "subject matter": lambda _, one: (one.property,),
        "value": lambda _, one: (one.value.key, one.value.text),
        **_STATEMENT,
        "explanation": lambda _, one: _one(one.difference),
    },
    Relation: {
        "kind of relation": lambda _, one: (one.type,),
        "with": lambda _, one: (one.to,),
        "role": lambda _, one: _one(one.role),
        **_STATEMENT,
    },
    Briefing: {
        "title": lambda _, b: (b.title,),
        "scope": lambda _, b: (b.scope,),
        "bottom line": lambda _, b: _one(b.bottom_line),
        "quote": _quotes,
        "coverage": lambda _, b: _one(b.coverage),
    },
    Entity: {
        "name": lambda _, e: (e.name,),
        "type": lambda _, e: (e.type,),
        "other names": lambda _, e: tuple((alias.text, alias.only_in) for alias in e.aliases),
        "summary": lambda _, e: _one(e.summary),
        "quote": _quotes,
        "not to be confused with": lambda _, e: e.not_same_as,
    },
    Event: {
        "title": lambda _, e: (e.title,),
        "date": lambda _, e: _date(e.date),
        "status": lambda _, e: (e.status,),
        "place": lambda _, e: _one(e.where),
        "participants": lambda _, e: e.participants,
        "summary": lambda _, e: _one(e.summary),
        "quote": _quotes,
        "follows": lambda _, e: e.follows,
    },
    Question: {
        "question": lambda _, q: (q.title,),
        "judgement": lambda _, q: _one(q.judgement),
        "confidence": lambda _, q: _one(q.confidence),
        "because": lambda _, q: _one(q.because),
        "would settle it": lambda _, q: _one(q.would_settle),
        "state": lambda side, q: (side.index.answers[q.id].state,),
    },
    Source: {
        "title": lambda _, s: _one(s.title),
        "publisher": lambda _, s: _one(s.publisher),
        "authors": lambda _, s: s.authors,
        "published": lambda _, s: _date(s.published),
        "address": lambda _, s: _one(s.url),
        "language": lambda _, s: (s.language,),
        "origin": lambda _, s: (s.origin.key,),
        "set aside": _where,
        "notes": lambda _, s: tuple((note.quote.text, note.note) for note in s.notes),
        "text": lambda _, s: (s.text,),
    },
}


def compare(before: Side, after: Side) -> Changes:
    """Return all that readers of `after` find other than in `before`; pure."""
    old, new = before.things(), after.things()
    pages = [_page(before, after, key[1], old.get(key), new.get(key)) for key in new | old]
    disputes = _contested(before), _contested(after)
    return Changes(
        before,
        after,
        tuple(page for page in pages if not (page.before and page.after) or page.fields or page.statements),
        tuple(group for about, group in disputes[1].items() if about not in disputes[0]),
        tuple(group for about, group in disputes[0].items() if about not in disputes[1]),
    )


def _contested(side: Side) -> dict[tuple[str, str], Group]:
    return {(group.subject, group.property): group for group in side.index.groups if group.state == "contested"}


def _page(before: Side, after: Side, id: str, old: Thing | None, new: Thing | None) -> PageChange:
    statements = [
        StatementChange(one, other, _differing(before, after, one, other))
        for one, other in pair(_statements(old), _statements(new))
    ]
    changed = tuple(one for one in statements if not (one.before and one.after) or one.fields)
    return PageChange(id, old, new, _differing(before, after, old, new), changed)


def _statements(thing: Thing | None) -> list[Statement]:
    """Return the claims and relations that stand on a page of their subject."""
    if not isinstance(thing, Entity | Event):
        return []
    return [*thing.claims, *getattr(thing, "relations", ())]


def _differing(before: Side, after: Side, one, other) -> tuple[str, ...]:
    """Return the names of the fields in which two states of one thing differ; none when one state is missing."""
    if one is None or other is None:
        return ()
    fields = FIELDS[type(other)]
    return tuple(name for name, keys in fields.items() if keys(before, one) != keys(after, other))
