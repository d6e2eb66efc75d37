"""The shape of each exported file, from which its JSON Schema is made.

Keys are the YAML's field names. Offsets are half-open and count Unicode code points of the article
file decoded as UTF-8, a leading byte-order mark removed, line ends as in the file.
"""

import re
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter, with_config
from typing_extensions import TypedDict

from generator.vocabulary import Confidence, EventStatus, Status

_closed = with_config(ConfigDict(extra="forbid"))
Offset = Annotated[int, Field(ge=0, description="code points from the beginning of the article")]


@_closed
class EvidenceRow(TypedDict):
    """A verbatim passage: `quote` is the article's text from `start` to `end`."""

    source: str
    quote: str
    start: Offset
    end: Offset


@_closed
class DateRow(TypedDict):
    """An EDTF date; `because` is the reasoning where the basis is inferred."""

    edtf: str
    basis: Literal["stated", "inferred"]
    because: str | None


@_closed
class PassageRow(TypedDict):
    """A passage of an article that is set aside, and why."""

    start: Offset
    end: Offset
    because: str


@_closed
class NoteRow(TypedDict):
    """A remark on the text of an article."""

    quote: str
    start: Offset
    end: Offset
    note: str


@_closed
class SourceRow(TypedDict):
    """One article. `sha256` is of the article's text encoded as UTF-8 without a byte-order mark."""

    id: str
    article: str
    sha256: str
    title: str | None
    publisher: str | None
    authors: list[str]
    published: DateRow | None
    url: str | None
    language: str
    origin: str
    set_aside: list[PassageRow]
    notes: list[NoteRow]
    page: str


@_closed
class AliasRow(TypedDict):
    """A name; where `only_in` is not empty it counts in these sources alone."""

    text: str
    only_in: list[str]


@_closed
class EntityRow(TypedDict):
    """A company or person."""

    id: str
    kind: Literal["company", "person"]
    name: str
    type: str
    aliases: list[AliasRow]
    summary: str | None
    evidence: list[EvidenceRow]
    not_same_as: list[str]
    page: str


@_closed
class ParticipantRow(TypedDict):
    """Who took part, in which role."""

    entity: str
    role: str | None


@_closed
class EventRow(TypedDict):
    """An event."""

    id: str
    title: str
    date: DateRow
    status: EventStatus
    place: str | None
    participants: list[ParticipantRow]
    summary: str | None
    evidence: list[EvidenceRow]
    follows: list[str]
    page: str


@_closed
class QuestionRow(TypedDict):
    """A question; `answers` are ids of claims and relations."""

    id: str
    question: str
    judgement: str | None
    confidence: Confidence | None
    because: str | None
    would_settle: str | None
    state: Literal["answered", "contested", "gap"]
    answers: list[str]
    page: str


@_closed
class ClaimRow(TypedDict):
    """A claim. `by` and `origin` hold entity ids, source ids or free text; `value` is text or typed."""

    id: str
    subject: str
    property: str
    value: str | dict[str, str | int | float]
    status: Status
    by: str
    date: DateRow | None
    origin: list[str]
    answers: list[str]
    note: str | None
    reviewed: str | None
    difference: str | None
    evidence: list[EvidenceRow]


@_closed
class RelationRow(TypedDict):
    """A relation from `subject` to `to`."""

    id: str
    subject: str
    type: str
    to: str
    role: str | None
    status: Status
    by: str
    date: DateRow | None
    origin: list[str]
    answers: list[str]
    note: str | None
    reviewed: str | None
    evidence: list[EvidenceRow]


@_closed
class MentionRow(TypedDict):
    """A place where an article names an entity."""

    source: str
    start: Offset
    end: Offset
    text: str
    entity: str


@_closed
class BriefingRow(TypedDict):
    """Everything in one. `coverage` holds EDTF dates, `..` where it is open."""

    title: str
    scope: str
    bottom_line: str | None
    evidence: list[EvidenceRow]
    coverage: dict[str, str] | None
    sources: list[SourceRow]
    entities: list[EntityRow]
    events: list[EventRow]
    questions: list[QuestionRow]
    claims: list[ClaimRow]
    relations: list[RelationRow]
    mentions: list[MentionRow]


#: The exported files; all but the whole hold a list that the whole has under the same name.
ROWS = ("briefing", "sources", "entities", "events", "questions", "claims", "relations", "mentions")


@cache
def _whole() -> dict[str, Any]:
    return TypeAdapter(BriefingRow).json_schema()


def _named(part: object) -> set[str]:
    """Return the shapes that a part of the schema of the whole needs, and those which these need."""
    found = set(re.findall(r"#/\$defs/(\w+)", str(part)))
    return found.union(*(_named(_whole()["$defs"][name]) for name in found))


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one exported file, by its name without ending."""
    whole = _whole()
    found = whole if name == "briefing" else whole["properties"][name]
    shapes = {"$defs": {shape: whole["$defs"][shape] for shape in sorted(_named(found))}}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **shapes, **found, "title": name}
