"""What editors write: one model for each kind of seed file, exactly the contract's fields.

These are the types of the first of three states: as written, resolved, as printed. Everything
arrives as a string and is converted here, so that a YAML reader's guesses never get in the way.
"""

import re
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any
from urllib.parse import urlsplit

from babel.numbers import list_currencies
from langcodes import tag_is_valid
from pydantic import (
    AfterValidator, BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, StringConstraints, Tag,
    model_validator,
)
from pydantic_core import PydanticCustomError

from generator.dates import DateError, parse_edtf
from generator.vocabulary import RELATION_TYPES, Basis, Confidence, EventStatus, Qualifier, Status

ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
CURRENCIES = frozenset(list_currencies())


def _fault(code: str, message: str) -> PydanticCustomError:
    return PydanticCustomError(code, "{message}", {"message": message})


def _edtf(text: str) -> str:
    try:
        parse_edtf(text)
    except DateError as error:
        raise _fault("bad-date", str(error)) from None
    return text


def _number(text: Any) -> Decimal:
    """Read a plain decimal number; `_` may group digits, as in Python and YAML."""
    try:
        plain = re.fullmatch(r"[+-]?\d[\d_]{0,24}(\.\d{1,12})?", str(text))
        return Decimal(plain[0].replace("_", "")) if plain else Decimal("not a number at all")
    except InvalidOperation:
        raise _fault("bad-number", f"`{text}` is not a number: write digits, `_` between groups, `.` before decimals") from None


def _currency(text: str) -> str:
    if text not in CURRENCIES:
        raise _fault("unknown-word", f"`{text}` is not an ISO 4217 currency code such as CNY, USD or EUR")
    return text


def _language(text: str) -> str:
    if not tag_is_valid(text):
        raise _fault("unknown-word", f"`{text}` is not a BCP 47 language tag such as en, zh-Hans or ar")
    return text


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good or re.search(r"[\s<>\"\\\x00-\x1f]", text):
        raise _fault("bad-url", f"`{text}` is not a complete http or https address")
    return text


def _relation_type(text: str) -> str:
    if text not in RELATION_TYPES:
        raise _fault("unknown-word", f"`{text}` is not a relation type")
    return text


def _listed(value: Any) -> Any:
    """Let a single string stand for a list of one."""
    return [value] if isinstance(value, str) else value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Edtf = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_edtf)]
Number = Annotated[Decimal, BeforeValidator(_number)]


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
            raise _fault("missing-field", "an inferred date needs `because:` with the reasoning")
        return self


Date = Annotated[DateField, BeforeValidator(lambda value: {"edtf": value} if isinstance(value, str) else value)]


class Money(Written):
    """An amount in one ISO 4217 currency."""

    money: Number
    currency: Annotated[Short, AfterValidator(_currency)]
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
    Annotated[Text, Tag("text")] | Annotated[Money, Tag("money")] | Annotated[Quantity, Tag("quantity")]
    | Annotated[Percent, Tag("percent")] | Annotated[DateValue, Tag("date")] | Annotated[EntityValue, Tag("entity")],
    Discriminator(_value_form, custom_error_type="bad-value",
                  custom_error_message="a value is text, or a mapping with money, quantity, percent, date or entity"),
]
Answers = Annotated[list[Short], BeforeValidator(_listed)]
EvidenceList = Annotated[list[Evidence], Field(min_length=1)]


class Claim(Written):
    """One thing that one voice says, with its evidence."""

    property: Short
    value: Value
    status: Status
    by: Short | None = None
    date: Date | None = None
    origin: Short | None = None
    answers: Answers = []
    note: Text | None = None
    difference: Text | None = None
    evidence: EvidenceList


class Relation(Written):
    """A typed tie to another entity, written once, on either side."""

    type: Annotated[Short, AfterValidator(_relation_type)]
    to: Short
    status: Status
    by: Short | None = None
    date: Date | None = None
    origin: Short | None = None
    role: Short | None = None
    answers: Answers = []
    note: Text | None = None
    evidence: EvidenceList


class AliasField(Written):
    """A name of an entity; with `only_in`, one that means it in those sources alone."""

    text: Short
    only_in: Annotated[list[Short], BeforeValidator(_listed)] = []


Alias = Annotated[AliasField, BeforeValidator(lambda value: {"text": value} if isinstance(value, str) else value)]


def _supported(model: Any, field: str) -> Any:
    if getattr(model, field) and not model.evidence:
        raise _fault("missing-evidence", f"`{field}` is a statement and needs `evidence:`")
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
    not_same_as: Annotated[list[Short], BeforeValidator(_listed)] = []

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
    follows: Annotated[list[Short], BeforeValidator(_listed)] = []


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
            raise _fault("missing-field", "a judgement needs `confidence:` and `because:`")
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
    authors: Annotated[list[Short], BeforeValidator(_listed)] = []
    published: Date | None = None
    url: Annotated[Short, AfterValidator(_url)] | None = None
    language: Annotated[Short, AfterValidator(_language)] = "en"
    origin: Short | None = None
    set_aside: list[SetAside] = []
    notes: list[TextNote] = []


class Coverage(Written):
    """The period that the articles cover."""

    from_: Annotated[Edtf | None, Field(alias="from")] = None
    to: Edtf | None = None


class Briefing(Written):
    """The site as a whole."""

    title: Short
    scope: Text
    bottom_line: Text | None = None
    evidence: list[Evidence] = []
    coverage: Coverage | None = None
    repository: Annotated[Short, AfterValidator(_url)] | None = None

    @model_validator(mode="after")
    def _bottom_line_supported(self) -> "Briefing":
        return _supported(self, "bottom_line")


MODELS: dict[str, type[Written]] = {
    "briefing": Briefing, "source": Source, "company": Entity, "person": Entity, "event": Event, "question": Question,
}
