"""Resolved things made by hand, with defaults for whatever a test is not about."""

from generator.dates import parse_edtf
from generator.problems import Place
from generator.resolve.model import (
    Briefing,
    Claim,
    Date,
    Entity,
    Event,
    Party,
    Question,
    Quote,
    Relation,
    Source,
    Value,
)

HERE = Place("made.yml")


def a_date(edtf: str, because: str | None = None) -> Date:
    return Date(edtf, parse_edtf(edtf), "inferred" if because else "stated", because)


def text(words: str) -> Value:
    return Value("text", text=words)


def day(edtf: str) -> Value:
    return Value("date", date=a_date(edtf))


def a_quote(source: str = "one", start: int = 0, end: int = 4, words: str = "Acme") -> Quote:
    return Quote(source, (start, end), words)


def a_claim(value: Value | str = "big", **changed) -> Claim:
    fields = {
        "id": "acme-1",
        "subject": "acme",
        "property": "size",
        "value": text(value) if isinstance(value, str) else value,
        "status": "stated",
        "by": Party("Acme"),
        "date": None,
        "origins": (Party("the article itself", source="one"),),
        "answers": (),
        "note": None,
        "difference": None,
        "evidence": (a_quote(),),
        "place": HERE,
    }
    return Claim(**(fields | changed))


def a_relation(to: str = "bolt", **changed) -> Relation:
    fields = {
        "id": "acme-2",
        "subject": "acme",
        "type": "owner_of",
        "to": to,
        "role": None,
        "status": "stated",
        "by": Party("Acme"),
        "date": None,
        "origins": (Party("the article itself", source="one"),),
        "answers": (),
        "note": None,
        "evidence": (a_quote(),),
        "place": HERE,
    }
    return Relation(**(fields | changed))


def an_entity(id: str = "acme", **changed) -> Entity:
    fields = {
        "id": id,
        "kind": "company",
        "name": id.title(),
        "type": "manufacturer",
        "aliases": (),
        "summary": None,
        "evidence": (),
        "claims": (),
        "relations": (),
        "not_same_as": (),
        "place": HERE,
    }
    return Entity(**(fields | changed))


def an_event(id: str = "opening", **changed) -> Event:
    fields = {
        "id": id,
        "title": id.title(),
        "date": a_date("2021-03"),
        "status": "happened",
        "where": None,
        "participants": (),
        "summary": None,
        "claims": (),
        "evidence": (),
        "follows": (),
        "place": HERE,
    }
    return Event(**(fields | changed))


def a_question(id: str = "why", **changed) -> Question:
    fields = {
        "id": id,
        "title": f"{id.title()}?",
        "judgement": None,
        "confidence": None,
        "because": None,
        "would_settle": None,
        "place": HERE,
    }
    return Question(**(fields | changed))


def a_source(words: str, id: str = "one", **changed) -> Source:
    fields = {
        "id": id,
        "article": f"{id}.txt",
        "text": words,
        "title": f"Title {id}",
        "publisher": None,
        "authors": (),
        "published": None,
        "url": None,
        "language": "en",
        "origin": Party("the article itself", source=id),
        "set_aside": (),
        "notes": (),
        "sentences": (),
        "place": HERE,
    }
    return Source(**(fields | changed))


def a_briefing(*things: Source | Entity | Event | Question, **changed) -> Briefing:
    """Return a briefing of these things, each under its id, in the order given."""

    def of(*kinds: str) -> dict:
        return {thing.id: thing for thing in things if thing.kind in kinds}

    fields = {
        "title": "T",
        "scope": "S",
        "bottom_line": None,
        "evidence": (),
        "coverage": None,
        "repository": None,
        "sources": of("source"),
        "entities": of("company", "person"),
        "events": of("event"),
        "questions": of("question"),
        "place": Place("seeds/briefing.yml"),
    }
    return Briefing(**(fields | changed))
