"""What editors write: one model for each kind of seed file, exactly the contract's fields.

These are the types of the first of three states: as written, resolved, as printed.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, model_validator

from generator.check.fields import (
    Currency,
    Edtf,
    Ids,
    Language,
    Number,
    RelationType,
    Short,
    Text,
    Url,
    fault,
)
from generator.vocabulary import Basis, Confidence, EventStatus, Qualifier, Status


class Written(BaseModel):
    """The common rules: no unknown field, nothing changes after it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Evidence(Written):
    """A verbatim passage of one article; `before` or `after` picks one of several occurrences."""

    source: Short
    quote: Text
    before: Short | None = None
    after: Short | None = None


class DateField(Written):
    """An EDTF date and whether the article states it or the editor inferred it."""

    edtf: Edtf
    basis: Basis = "stated"
    because: Text | None = None

    @model_validator(mode="after")
    def _reasoned(self) -> "DateField":
        if self.basis == "inferred" and not self.because:
            raise fault("missing-field", "an inferred date needs `because:` with the reasoning")
        return self


Date = Annotated[DateField, BeforeValidator(lambda value: {"edtf": value} if isinstance(value, str) else value)]


class Money(Written):
    """An amount in one ISO 4217 currency."""

    money: Number
    currency: Currency
    qualifier: Qualifier | None = None


class Quantity(Written):
    """A count or measure with its unit in words."""

    quantity: Number
    unit: Short
    qualifier: Qualifier | None = None


class Percent(Written):
    """A percentage, in percent: 10 is 10 %."""

    percent: Number
    qualifier: Qualifier | None = None


class DateValue(Written):
    """A date as the content of a claim."""

    date: Edtf


class EntityValue(Written):
    """An entity as the content of a claim."""

    entity: Short


VALUE_FORMS = ("money", "quantity", "percent", "date", "entity")


def _value_form(value: Any) -> str | None:
    if isinstance(value, str):
        return "text"
    return next((form for form in VALUE_FORMS if form in value), None) if isinstance(value, dict) else None


Value = Annotated[
    Annotated[Text, Tag("text")]
    | Annotated[Money, Tag("money")]
    | Annotated[Quantity, Tag("quantity")]
    | Annotated[Percent, Tag("percent")]
    | Annotated[DateValue, Tag("date")]
    | Annotated[EntityValue, Tag("entity")],
    Discriminator(
        _value_form,
        custom_error_type="bad-value",
        custom_error_message="a value is text, or a mapping with money, quantity, percent, date or entity",
    ),
]
EvidenceList = Annotated[list[Evidence], Field(min_length=1)]


class Claim(Written):
    """One thing that one voice says, with its evidence."""

    property: Short
    value: Value
    status: Status
    by: Short | None = None
    date: Date | None = None
    origin: Short | None = None
    answers: Ids = []
    note: Text | None = None
    difference: Text | None = None
    evidence: EvidenceList


class Relation(Written):
    """A typed tie to another entity, written once, on either side."""

    type: RelationType
    to: Short
    status: Status
    by: Short | None = None
    date: Date | None = None
    origin: Short | None = None
    role: Short | None = None
    answers: Ids = []
    note: Text | None = None
    evidence: EvidenceList


class AliasField(Written):
    """A name of an entity; with `only_in`, one that means it in those sources alone."""

    text: Short
    only_in: Ids = []


Alias = Annotated[AliasField, BeforeValidator(lambda value: {"text": value} if isinstance(value, str) else value)]


def _supported(model: Any, field: str) -> Any:
    if getattr(model, field) and not model.evidence:
        raise fault("missing-evidence", f"`{field}` is a statement and needs `evidence:`")
    return model


class Entity(Written):
    """A company (or any institution, outlet or body) or a person."""

    name: Short
    type: Short
    aliases: list[Alias] = []
    summary: Text | None = None
    evidence: list[Evidence] = []
    claims: list[Claim] = []
    relations: list[Relation] = []
    not_same_as: Ids = []

    @model_validator(mode="after")
    def _summary_supported(self) -> "Entity":
        return _supported(self, "summary")


class Participant(Written):
    """Who took part in an event, in which role."""

    entity: Short
    role: Short | None = None


class Event(Written):
    """Something that happened, or that somebody says will happen or did not."""

    title: Short
    date: Date
    status: EventStatus
    place: Short | None = None
    participants: list[Participant] = []
    summary: Text | None = None
    claims: list[Claim] = []
    evidence: EvidenceList
    follows: Ids = []


class Question(Written):
    """A question the briefing must answer, with the editors' judgement if the articles allow one."""

    question: Short
    judgement: Annotated[Text | None, BeforeValidator(lambda value: value or None)] = None
    confidence: Confidence | None = None
    because: Text | None = None
    would_settle: Text | None = None

    @model_validator(mode="after")
    def _judgement_graded(self) -> "Question":
        if self.judgement and not (self.confidence and self.because):
            raise fault("missing-field", "a judgement needs `confidence:` and `because:`")
        return self


class SetAside(Written):
    """A passage that is not the article's reporting: from its first words to its last, both included.

    `before` or `after`, the words next to the first words, pick one of several occurrences.
    """

    from_: Annotated[Text, Field(alias="from")]
    to: Text
    before: Short | None = None
    after: Short | None = None
    because: Text


class TextNote(Written):
    """A remark on damaged or doubtful text; `before` or `after` picks one of several occurrences."""

    quote: Text
    note: Text
    before: Short | None = None
    after: Short | None = None


class Source(Written):
    """What is known about one article."""

    article: Short
    title: Short | None = None
    publisher: Short | None = None
    authors: Ids = []
    published: Date | None = None
    url: Url | None = None
    language: Language = "en"
    origin: Short | None = None
    set_aside: list[SetAside] = []
    notes: list[TextNote] = []


class Coverage(Written):
    """The period that the articles cover."""

    from_: Annotated[Edtf | None, Field(alias="from")] = None
    to: Edtf | None = None


class Briefing(Written):
    """The site as a whole. `questions` puts the most important questions first."""

    title: Short
    scope: Text
    bottom_line: Text | None = None
    evidence: list[Evidence] = []
    coverage: Coverage | None = None
    questions: Ids = []
    repository: Url | None = None

    @model_validator(mode="after")
    def _bottom_line_supported(self) -> "Briefing":
        return _supported(self, "bottom_line")


MODELS: dict[str, type[Written]] = {
    "briefing": Briefing,
    "source": Source,
    "company": Entity,
    "person": Entity,
    "event": Event,
    "question": Question,
}
