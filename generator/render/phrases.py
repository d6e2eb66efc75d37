"""Every field that a comparison names, in words: plain text, not yet escaped."""

from collections.abc import Callable, Iterable, Mapping

from generator.plan.changes import Side
from generator.render import words
from generator.render.printer import value_words
from generator.resolve.model import Briefing, Claim, Date, Entity, Event, Question, Relation, Source
from generator.vocabulary import RELATION_TYPES

_LONG = 300
_STATES = {"gap": "known gap", "answered": "not contested", "contested": "contested"}

Phrases = Callable[[Side, object], list[str]]


def title_of(side: Side, id: str) -> str:
    """Return the heading of a page, or its id when it is not there."""
    return side.index.titles.get(id, id)


def _said(text: str | None) -> list[str]:
    """Return a text in quotation marks, cut where it is long; nothing for nothing."""
    text = " ".join((text or "").split())
    return [f"“{text if len(text) <= _LONG else text[:_LONG].rsplit(' ', 1)[0] + ' …'}”"] if text else []


def _plain(*texts: str | None) -> list[str]:
    return [text for text in texts if text]


def _when(date: Date | None) -> list[str]:
    if date is None:
        return ["not stated"]
    said = words.dated(date.edtf, date.basis == "inferred")
    return [f"{said}, because: {date.because}" if date.because else said]


def value_of(side: Side, claim: Claim) -> str:
    """Return what a claim says, or what it denies."""
    said = title_of(side, claim.value.entity) if claim.value.form == "entity" else value_words(claim.value)
    return f"denies {said}" if claim.status == "denied" else said


def quotes_of(_: Side, thing) -> list[str]:
    """Return each quote of a thing with the id of its source."""
    return [f"{''.join(_said(quote.text))} ({quote.source})" for quote in thing.evidence]


def _titles(side: Side, ids: Iterable[str]) -> list[str]:
    return [title_of(side, id) for id in ids]


def _participant(side: Side, one: tuple[str, str | None]) -> str:
    return f"{title_of(side, one[0])} ({one[1]})" if one[1] else title_of(side, one[0])


_STATEMENT: dict[str, Phrases] = {
    "status": lambda _, one: [one.status],
    "voice": lambda _, one: [one.by.text],
    "date": lambda _, one: _when(one.date),
    "origin": lambda _, one: [origin.text for origin in one.origins],
    "quote": quotes_of,
    "answers": lambda side, one: _titles(side, one.answers),
    "note": lambda _, one: _said(one.note),
    "reading reviewed": lambda _, one: _plain(one.reviewed),
}

#: Type → name of a field, as in the comparison → its entries in words.
PHRASES: Mapping[type, Mapping[str, Phrases]] = {
    Claim: {
        "subject matter": lambda _, one: [one.property],
        "value": lambda side, one: [value_of(side, one)],
        **_STATEMENT,
        "explanation": lambda _, one: _said(one.difference),
    },
    Relation: {
        "kind of relation": lambda _, one: [RELATION_TYPES[one.type][0]],
        "with": lambda side, one: [title_of(side, one.to)],
        "role": lambda _, one: _said(one.role),
        **_STATEMENT,
    },
    Briefing: {
        "title": lambda _, b: [b.title],
        "scope": lambda _, b: _said(b.scope),
        "bottom line": lambda _, b: _said(b.bottom_line),
        "quote": quotes_of,
        "coverage": lambda _, b: [words.date(b.coverage)] if b.coverage else [],
    },
    Entity: {
        "name": lambda _, e: [e.name],
        "type": lambda _, e: [e.type],
        "other names": lambda _, e: [
            f"{alias.text} (only in {', '.join(alias.only_in)})" if alias.only_in else alias.text
            for alias in e.aliases
        ],
        "summary": lambda _, e: _said(e.summary),
        "quote": quotes_of,
        "not to be confused with": lambda side, e: _titles(side, e.not_same_as),
    },
    Event: {
        "title": lambda _, e: [e.title],
        "date": lambda _, e: _when(e.date),
        "status": lambda _, e: [e.status],
        "place": lambda _, e: _plain(e.where),
        "participants": lambda side, e: [_participant(side, one) for one in e.participants],
        "summary": lambda _, e: _said(e.summary),
        "quote": quotes_of,
        "follows": lambda side, e: _titles(side, e.follows),
    },
    Question: {
        "question": lambda _, q: _said(q.title),
        "judgement": lambda _, q: _said(q.judgement),
        "confidence": lambda _, q: _plain(q.confidence),
        "because": lambda _, q: _said(q.because),
        "would settle it": lambda _, q: _said(q.would_settle),
        "state": lambda side, q: [_STATES[side.index.answers[q.id].state]],
    },
    Source: {
        "title": lambda _, s: _said(s.title),
        "publisher": lambda _, s: _plain(s.publisher),
        "authors": lambda _, s: list(s.authors),
        "published": lambda _, s: _when(s.published),
        "address": lambda _, s: _plain(s.url),
        "language": lambda _, s: [s.language],
        "origin": lambda _, s: [s.origin.text],
        "set aside": lambda _, s: [
            f"{''.join(_said(s.text[slice(*one.span)]))}: {one.because}" for one in s.set_aside
        ],
        "notes": lambda _, s: [f"{''.join(_said(note.quote.text))}: {note.note}" for note in s.notes],
        "text": lambda _, s: [words.counted(len(s.text), "character")],
    },
}
