"""The resolved briefing as data for other programs: JSON with a schema for each file, and CSV."""

import csv
import hashlib
import io
import re
from collections.abc import Iterable
from decimal import Decimal

import orjson

from generator.plan.addresses import page_path, site_path
from generator.plan.index import Index
from generator.render.printer import value_words
from generator.render.rows import ROWS, DateRow, EntityRow, EventRow, EvidenceRow, QuestionRow, SourceRow, schema
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

#: Every data file with what it holds, for the about page.
DATA_FILES = {
    "briefing.json": "all of the following in one",
    "sources.json": "the articles, with what is known about them",
    "entities.json": "companies and people",
    "events.json": "events",
    "questions.json": "questions with the ids of their answers",
    "claims.json": "claims with their evidence",
    "relations.json": "relations with their evidence",
    "mentions.json": "every place where an article names an entity",
    "claims.csv": "claims, one row for each quote",
    "relations.csv": "relations, one row for each quote",
}


def _evidence(quotes: Iterable[Quote]) -> list[EvidenceRow]:
    return [
        {"source": quote.source, "quote": quote.text, "start": quote.span[0], "end": quote.span[1]}
        for quote in quotes
    ]


def _date(date: Date | None) -> DateRow | None:
    return date and {"edtf": date.edtf, "basis": date.basis, "because": date.because}


def _party(party: Party) -> str:
    return party.entity or party.source or party.text


def _value(value: Value) -> str | dict[str, str | Decimal]:
    if value.form == "text":
        return value.text
    content = {"date": lambda: value.date.edtf, "entity": lambda: value.entity}.get(
        value.form, lambda: value.number
    )()
    row: dict[str, str | Decimal] = {value.form: content}
    if value.unit:
        row["currency" if value.form == "money" else "unit"] = value.unit
    return row | ({"qualifier": value.qualifier} if value.qualifier else {})


def _page(thing) -> str:
    return site_path(page_path(thing.kind, thing.id))


def _source(source: Source) -> SourceRow:
    return {
        "id": source.id,
        "article": source.article,
        "sha256": hashlib.sha256(source.text.encode()).hexdigest(),
        "title": source.title,
        "publisher": source.publisher,
        "authors": list(source.authors),
        "published": _date(source.published),
        "url": source.url,
        "language": source.language,
        "origin": _party(source.origin),
        "set_aside": [
            {"start": one.span[0], "end": one.span[1], "because": one.because} for one in source.set_aside
        ],
        "notes": [
            {"quote": one.quote.text, "start": one.quote.span[0], "end": one.quote.span[1], "note": one.note}
            for one in source.notes
        ],
        "page": _page(source),
    }


def _entity(entity: Entity) -> EntityRow:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "type": entity.type,
        "aliases": [{"text": alias.text, "only_in": list(alias.only_in)} for alias in entity.aliases],
        "summary": entity.summary,
        "evidence": _evidence(entity.evidence),
        "not_same_as": list(entity.not_same_as),
        "page": _page(entity),
    }


def _event(event: Event) -> EventRow:
    return {
        "id": event.id,
        "title": event.title,
        "date": _date(event.date),
        "status": event.status,
        "place": event.where,
        "participants": [{"entity": id, "role": role} for id, role in event.participants],
        "summary": event.summary,
        "evidence": _evidence(event.evidence),
        "follows": list(event.follows),
        "page": _page(event),
    }


def _question(question: Question, index: Index) -> QuestionRow:
    answers = index.answers[question.id]
    return {
        "id": question.id,
        "question": question.title,
        "judgement": question.judgement,
        "confidence": question.confidence,
        "because": question.because,
        "would_settle": question.would_settle,
        "state": answers.state,
        "answers": [statement.id for statement in answers.statements],
        "page": _page(question),
    }


def _statement(statement: Claim | Relation) -> dict:
    return {
        "status": statement.status,
        "by": _party(statement.by),
        "date": _date(statement.date),
        "origin": [_party(origin) for origin in statement.origins],
        "answers": list(statement.answers),
        "note": statement.note,
        "reviewed": statement.reviewed,
    }


def _claim(claim: Claim) -> dict:
    return {
        "id": claim.id,
        "subject": claim.subject,
        "property": claim.property,
        "value": _value(claim.value),
        **_statement(claim),
        "difference": claim.difference,
        "evidence": _evidence(claim.evidence),
    }


def _relation(relation: Relation) -> dict:
    return {
        "id": relation.id,
        "subject": relation.subject,
        "type": relation.type,
        "to": relation.to,
        "role": relation.role,
        **_statement(relation),
        "evidence": _evidence(relation.evidence),
    }


def export(briefing: Briefing, index: Index) -> dict:
    """Return the whole briefing as plain data, in a stable order."""
    first, _, last = (briefing.coverage or "").partition("/")
    return {
        "title": briefing.title,
        "scope": briefing.scope,
        "bottom_line": briefing.bottom_line,
        "evidence": _evidence(briefing.evidence),
        "coverage": {"from": first, "to": last} if briefing.coverage else None,
        "sources": [_source(one) for one in briefing.sources.values()],
        "entities": [_entity(one) for one in briefing.entities.values()],
        "events": [_event(one) for one in briefing.events.values()],
        "questions": [_question(one, index) for one in briefing.questions.values()],
        "claims": [_claim(one) for one in briefing.claims],
        "relations": [_relation(one) for one in briefing.relations],
        "mentions": [
            {"source": one.source, "start": one.span[0], "end": one.span[1], "text": one.text, "entity": one.entity}
            for one in briefing.mentions
        ],
    }


_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")


def _cell(value: object) -> str:
    """Return a CSV cell; what a spreadsheet could take for a formula gets an apostrophe in front."""
    text = "" if value is None else str(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _csv(columns: list[str], statements: list, content) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*columns, "status", "by", "date", "origin", "answers", "source", "quote", "start", "end"])
    for statement in statements:
        shared = [
            statement.status,
            _party(statement.by),
            statement.date.edtf if statement.date else "",
            "; ".join(map(_party, statement.origins)),
            "; ".join(statement.answers),
        ]
        for quote in statement.evidence:
            row = [*content(statement), *shared, quote.source, quote.text, *quote.span]
            writer.writerow([_cell(cell) for cell in row])
    return out.getvalue()


def _json(data: object) -> str:
    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps(data, default=_exact, option=option).decode()


def _exact(number: Decimal) -> orjson.Fragment:
    """Write a decimal number with all its digits, which a binary float could not hold."""
    return orjson.Fragment(f"{number:f}")


def render_data(briefing: Briefing, index: Index) -> dict[str, str]:
    """Return the text of every data file by its path under docs/."""
    data = export(briefing, index)
    files = {"data/briefing.json": _json(data)}
    files.update({f"data/{name}.json": _json(data[name]) for name in ROWS if name != "briefing"})
    files.update({f"data/schema/{name}.schema.json": _json(schema(name)) for name in ROWS})
    files["data/claims.csv"] = _csv(
        ["id", "subject", "property", "value"],
        briefing.claims,
        lambda claim: [
            claim.id,
            claim.subject,
            claim.property,
            claim.value.entity if claim.value.form == "entity" else value_words(claim.value),
        ],
    )
    files["data/relations.csv"] = _csv(
        ["id", "subject", "type", "to", "role"],
        briefing.relations,
        lambda relation: [relation.id, relation.subject, relation.type, relation.to, relation.role],
    )
    files |= {f"data/articles/{source.id}.txt": source.text for source in briefing.sources.values()}
    return files
