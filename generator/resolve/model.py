"""The resolved briefing: the second of three states. Every id is checked, every quote has its offsets.

Spans are half-open and count Unicode code points of the article as decoded from UTF-8.
"""

from dataclasses import dataclass, field
from datetime import date as day
from decimal import Decimal

from generator.dates import Span as Days
from generator.problems import Place

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Date:
    """An EDTF date with the days it allows; `basis` is `stated` or `inferred`."""

    edtf: str
    days: Days
    basis: str = "stated"
    because: str | None = None

    @property
    def first(self) -> day | None:
        """The first day allowed; the last where the beginning is open, None where both ends are."""
        return self.days.earliest or self.days.latest

    @property
    def last(self) -> day | None:
        """The last day allowed; the first where the end is open, None where both ends are."""
        return self.days.latest or self.days.earliest

    @property
    def sort_key(self) -> tuple:
        """Order by the first day, then by the last."""
        first, last = self.first, self.last
        return (first is None, first.toordinal() if first else 0, last.toordinal() if last else 0)


@dataclass(frozen=True, slots=True)
class Party:
    """Who speaks, or where a report comes from: an entity, a source itself, or free text.

    `several` stands for the articles that a statement quotes, where no other voice is named.
    """

    text: str
    entity: str | None = None
    source: str | None = None
    several: bool = False

    @property
    def key(self) -> str:
        """Two parties are the same when their keys are."""
        return self.entity or (f"source:{self.source}" if self.source else f"text:{self.text.casefold()}")


@dataclass(frozen=True, slots=True)
class Quote:
    """A verified passage: `text` is the article's own text at `span`.

    `after` is the offset in the text it is evidence for at which the words end that it carries; None for all.
    """

    source: str
    span: Span
    text: str
    after: int | None = field(default=None, compare=False)

    @property
    def anchor(self) -> str:
        """The permanent anchor of the passage in its source page."""
        return f"q-{self.span[0]}-{self.span[1]}"


@dataclass(frozen=True, slots=True)
class Value:
    """What a claim says. `form` is text, money, quantity, percent, date or entity."""

    form: str
    text: str = ""
    number: Decimal | None = None
    unit: str = ""
    qualifier: str | None = None
    date: Date | None = None
    entity: str | None = None

    @property
    def key(self) -> tuple:
        """Two values are the same when their keys are; text is compared without regard to case."""
        if self.form == "date":
            return ("date", self.date.days)
        return (
            self.form,
            " ".join(self.text.casefold().split()),
            self.number,
            self.unit.casefold(),
            self.qualifier,
            self.entity,
        )

    def agrees_with(self, other: "Value") -> bool:
        """Tell whether both can be so: the same, or one date within the other."""
        if self.form == other.form == "date":
            mine, theirs = self.date.days, other.date.days
            return mine.within(theirs) or theirs.within(mine)
        return self.key == other.key


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that one voice says.

    `origins` has one entry for each origin of its evidence; `reviewed` says who confirmed the reading, and when.
    """

    id: str
    subject: str
    property: str
    value: Value
    status: str
    by: Party
    date: Date | None
    origins: tuple[Party, ...]
    answers: tuple[str, ...]
    note: str | None
    difference: str | None
    evidence: tuple[Quote, ...]
    place: Place
    reviewed: str | None = None
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """A typed tie from `subject` to `to`."""

    id: str
    subject: str
    type: str
    to: str
    role: str | None
    status: str
    by: Party
    date: Date | None
    origins: tuple[Party, ...]
    answers: tuple[str, ...]
    note: str | None
    evidence: tuple[Quote, ...]
    place: Place
    reviewed: str | None = None
    dated: bool = False

    @property
    def holds(self) -> bool:
        """Whether its date is when it holds: one of its own. A rumour or a denial is dated by when it was said."""
        return self.dated and self.status not in ("rumoured", "denied")


@dataclass(frozen=True, slots=True)
class Alias:
    """A name; with `only_in`, one that counts in those sources alone."""

    text: str
    only_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """A company or a person. `kind` is `company` or `person`."""

    id: str
    kind: str
    name: str
    type: str
    aliases: tuple[Alias, ...]
    summary: str | None
    evidence: tuple[Quote, ...]
    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    not_same_as: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened or is said to. `participants` are (entity id, role or None)."""

    id: str
    title: str
    date: Date
    status: str
    where: str | None
    participants: tuple[tuple[str, str | None], ...]
    summary: str | None
    claims: tuple[Claim, ...]
    evidence: tuple[Quote, ...]
    follows: tuple[str, ...]
    place: Place
    kind: str = "event"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the briefing. `state` is answered, contested or gap."""

    id: str
    title: str
    judgement: str | None
    confidence: str | None
    because: str | None
    would_settle: str | None
    place: Place
    kind: str = "question"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A passage that is not the article's reporting, and why."""

    span: Span
    because: str


@dataclass(frozen=True, slots=True)
class TextNote:
    """An editor's remark on a passage."""

    quote: Quote
    note: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where an article names an entity."""

    source: str
    span: Span
    text: str
    entity: str


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A name in an article that could mean several entities and is therefore not linked."""

    source: str
    span: Span
    text: str
    entities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One article with what is known about it. `sentences` are spans, those set aside included."""

    id: str
    article: str
    text: str
    title: str | None
    publisher: str | None
    authors: tuple[str, ...]
    published: Date | None
    url: str | None
    language: str
    origin: Party
    set_aside: tuple[SetAside, ...]
    notes: tuple[TextNote, ...]
    sentences: tuple[Span, ...]
    place: Place
    kind: str = "source"

    @property
    def heading(self) -> str:
        """The title, or the first words of an article whose title is not stated."""
        return self.title or f"Untitled: “{' '.join(self.text.split()[:9])} …”"

    def is_set_aside(self, span: Span) -> bool:
        """Tell whether a span touches a passage that is set aside."""
        return any(passage.span[0] < span[1] and span[0] < passage.span[1] for passage in self.set_aside)


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole, in a stable order: everything by id.

    `coverage` is an EDTF interval; `no_page` are names in the articles that the editors give no page.
    """

    title: str
    scope: str
    bottom_line: str | None
    evidence: tuple[Quote, ...]
    coverage: str | None
    repository: str | None
    sources: dict[str, Source]
    entities: dict[str, Entity]
    events: dict[str, Event]
    questions: dict[str, Question]
    mentions: tuple[Mention, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    no_page: tuple[str, ...] = ()
    place: Place = field(default=Place("briefing.yml"))

    @property
    def claims(self) -> list[Claim]:
        """Every claim, by subject."""
        return [claim for subject in (*self.entities.values(), *self.events.values()) for claim in subject.claims]

    @property
    def relations(self) -> list[Relation]:
        """Every relation, by subject."""
        return [relation for entity in self.entities.values() for relation in entity.relations]
