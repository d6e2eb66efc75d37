"""What editors write: one model for each kind of seed file, exactly the contract's fields.

These are the types of the first of three states: as written, resolved, as printed.
"""

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    ValidationInfo,
    field_validator,
)

from generator.check.fields import (
    ArticleName,
    Currency,
    Edtf,
    EntityId,
    EntityIds,
    EventIds,
    Language,
    Moment,
    Names,
    Number,
    Party,
    QuestionIds,
    RelationType,
    Short,
    SourceId,
    SourceIds,
    Text,
    Url,
    fault,
)
from generator.dates import DateError, parse_edtf
from generator.vocabulary import Basis, Confidence, EventStatus, Qualifier, Status

_SOMETHING = {"type": "string", "minLength": 1}


def needs(field: str, value: dict, *others: str) -> dict:
    """Return the rule, as JSON Schema, that a field with such a value needs other fields beside it."""
    given = {"properties": {field: value}, "required": [field]}
    return {"if": given, "then": {"required": list(others)}}


class Written(BaseModel):
    """The common rules: no unknown field, nothing changes after it is read.

    A rule across fields is a validator of the last of them, so that it is looked at beside faults of
    other fields; a field with a fault is not in what it sees. Defaults are validated for the same reason.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class Evidence(Written):
    """A verbatim passage of one article; `before` or `after` picks one of several occurrences."""

    source: SourceId
    quote: Text
    before: Short | None = None
    after: Short | None = None


class Support(Evidence):
    """Evidence for a text of several statements; `supports` are words of that text which this quote carries."""

    supports: Short | None = None


class DateField(Written):
    """An EDTF date and whether the article states it or the editor inferred it."""

    model_config = ConfigDict(json_schema_extra=needs("basis", {"const": "inferred"}, "because"))

    edtf: Edtf
    basis: Basis = "stated"
    because: Text | None = None

    @field_validator("because")
    @classmethod
    def _reasoned(cls, because: str | None, info: ValidationInfo) -> str | None:
        if info.data.get("basis") == "inferred" and not because:
            message, help = "an inferred date needs `because:` with the reasoning", "Add a line `because: …`."
            raise fault("missing-field", message, help=help, beside="basis")
        return because


Date = Annotated[
    DateField,
    BeforeValidator(
        lambda value: {"edtf": value} if isinstance(value, str) else value, json_schema_input_type=Edtf | DateField
    ),
]


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

    entity: EntityId


#: Field that makes a mapping a typed value → the form of the value.
_FORMS = {"money": Money, "quantity": Quantity, "percent": Percent, "date": DateValue, "entity": EntityValue}
#: Label of a form in the validator's faults → the form. No field has such a name.
VALUE_FORMS: dict[str, type[Written]] = {form.__name__: form for form in _FORMS.values()}


def value_form(value: Any) -> str | None:
    """Return the label of the form that a claim's value has; None when it has none."""
    if isinstance(value, str):
        return "Text"
    found = (form.__name__ for field, form in _FORMS.items() if isinstance(value, dict) and field in value)
    return next(found, None)


#: What an editor may write.
VALUES = (
    "text, {money: 10_000_000, currency: EUR}, {quantity: 5, unit: cars}, {percent: 3}, {date: 2024-01/2024-06} "
    "or {entity: its-id}"
)
Value = Annotated[
    Annotated[Text, Tag("Text")]
    | Annotated[Money, Tag("Money")]
    | Annotated[Quantity, Tag("Quantity")]
    | Annotated[Percent, Tag("Percent")]
    | Annotated[DateValue, Tag("DateValue")]
    | Annotated[EntityValue, Tag("EntityValue")],
    Discriminator(
        value_form,
        custom_error_type="bad-value",
        custom_error_message="a value is text, or a mapping with money, quantity, percent, date or entity",
        custom_error_context={"expected": VALUES, "help": "Write it in one of these forms."},
    ),
]
EvidenceList = Annotated[list[Evidence], Field(min_length=1)]


class Claim(Written):
    """One thing that one voice says, with its evidence."""

    property: Short
    value: Value
    status: Status
    by: Party | None = None
    date: Date | None = None
    origin: Party | None = None
    answers: QuestionIds = []
    note: Text | None = None
    difference: Text | None = None
    reviewed: Short | None = None
    evidence: EvidenceList


class Relation(Written):
    """A typed tie to another entity, written once, on either side."""

    type: RelationType
    to: EntityId
    status: Status
    by: Party | None = None
    date: Date | None = None
    origin: Party | None = None
    role: Short | None = None
    answers: QuestionIds = []
    note: Text | None = None
    reviewed: Short | None = None
    evidence: EvidenceList


class AliasField(Written):
    """A name of an entity; with `only_in`, one that means it in those sources alone."""

    text: Short
    only_in: SourceIds = []


Alias = Annotated[
    AliasField,
    BeforeValidator(
        lambda value: {"text": value} if isinstance(value, str) else value,
        json_schema_input_type=Short | AliasField,
    ),
]


def _carries(field: str) -> AfterValidator:
    """Return the rule for evidence that it must not be empty when `field`, which stands before it, is written."""

    def check(evidence: list[Support], info: ValidationInfo) -> list[Support]:
        if info.data.get(field) and not evidence:
            help = "Add `evidence:` with a source and a verbatim quote."
            raise fault(
                "missing-evidence", f"`{field}` is a statement and needs `evidence:`", help=help, beside=field
            )
        return evidence

    return AfterValidator(check)


class Entity(Written):
    """A company (or any institution, outlet or body) or a person."""

    model_config = ConfigDict(json_schema_extra=needs("summary", _SOMETHING, "evidence"))

    name: Short
    type: Short
    aliases: list[Alias] = []
    not_same_as: EntityIds = []
    summary: Text | None = None
    evidence: Annotated[list[Support], _carries("summary")] = []
    claims: list[Claim] = []
    relations: list[Relation] = []


class Participant(Written):
    """Who took part in an event, in which role."""

    entity: EntityId
    role: Short | None = None


class Event(Written):
    """Something that happened, or that somebody says will happen or did not."""

    title: Short
    date: Date
    status: EventStatus
    place: Short | None = None
    participants: list[Participant] = []
    follows: EventIds = []
    summary: Text | None = None
    evidence: Annotated[list[Support], Field(min_length=1)]
    claims: list[Claim] = []


class Question(Written):
    """A question the briefing must answer, with the editors' judgement if the articles allow one."""

    model_config = ConfigDict(json_schema_extra=needs("judgement", _SOMETHING, "confidence", "because"))

    question: Short
    judgement: Annotated[
        Text | None, BeforeValidator(lambda value: value or None, json_schema_input_type=str | None)
    ] = None
    confidence: Confidence | None = None
    because: Text | None = None
    would_settle: Text | None = None

    @field_validator("because")
    @classmethod
    def _graded(cls, because: str | None, info: ValidationInfo) -> str | None:
        confidence = info.data.get("confidence", "one with a fault of its own")
        if info.data.get("judgement") and not (confidence and because):
            message, help = "a judgement needs `confidence:` and `because:`", "Add both lines."
            raise fault("missing-field", message, help=help, beside="judgement")
        if info.data.get("confidence") and not info.data.get("judgement", "one with a fault of its own"):
            message, help = "a confidence needs a `judgement:`", "Add the line, or remove `confidence:`."
            raise fault("missing-field", message, help=help, beside="confidence")
        return because


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
    before: Short | None = None
    after: Short | None = None
    note: Text


class Source(Written):
    """What is known about one article."""

    article: ArticleName
    title: Short | None = None
    publisher: Short | None = None
    authors: Names = []
    published: Date | None = None
    url: Url | None = None
    language: Language = "en"
    origin: Party | None = None
    set_aside: list[SetAside] = []
    notes: list[TextNote] = []


class Coverage(Written):
    """The period that the articles cover."""

    from_: Annotated[Moment | None, Field(alias="from")] = None
    to: Moment | None = None

    @field_validator("to")
    @classmethod
    def _forwards(cls, to: str | None, info: ValidationInfo) -> str | None:
        if "from_" not in info.data:
            return to
        if not (info.data["from_"] or to):
            raise fault("missing-field", "a coverage needs `from:` or `to:`", help="Add one of the two lines.")
        try:
            parse_edtf(f"{info.data['from_'] or '..'}/{to or '..'}")
        except DateError as error:
            raise fault("bad-date", str(error)) from None
        return to


class Briefing(Written):
    """The site as a whole. `questions` puts the most important questions first."""

    model_config = ConfigDict(json_schema_extra=needs("bottom_line", _SOMETHING, "evidence"))

    title: Short
    scope: Text
    bottom_line: Text | None = None
    evidence: Annotated[list[Support], _carries("bottom_line")] = []
    coverage: Coverage | None = None
    questions: QuestionIds = []
    no_page: Names = []
    repository: Url | None = None


MODELS: dict[str, type[Written]] = {
    "briefing": Briefing,
    "source": Source,
    "company": Entity,
    "person": Entity,
    "event": Event,
    "question": Question,
}
