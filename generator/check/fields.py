"""How single values are read: numbers, dates, addresses and codes, from the text that an editor typed.

Everything arrives as a string and is converted here, so that a YAML reader's guesses never get in
the way. A value that cannot be read is a fault with a problem code of its own.
"""

import re
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import regex
from babel.core import get_global
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from generator.currencies import currencies_called
from generator.dates import DATE_FORMS, EDTF_PATTERN, DateError, date_readings, parse_edtf
from generator.limits import MAX_LONG, MAX_SHORT
from generator.nearest import nearest
from generator.numbers import numbers_in
from generator.vocabulary import RELATION_TYPES

#: A whole number with each group of three marked off.
_GROUPED = re.compile(r"(?<!\S)\d{1,3}(?:[, \u00a0\u202f']\d{3})+(?!\S)")
#: Currencies that a sign may stand for which are named.
_MOST_SHOWN = 8
_VISIBLE = regex.compile(r"[^\p{C}\p{Z}]")


def fault(code: str, message: str, **advice: str) -> PydanticCustomError:
    """Return what a validator raises for a fault with this problem code and message.

    `advice` may hold `help`, `expected` and `nearest` as a problem has them, and `beside`: the name of the field
    at which the fault is to be shown, where that is not the one that is looked at.
    """
    return PydanticCustomError(code, "{message}", {"message": message, **advice})


def _edtf(text: str) -> str:
    try:
        parse_edtf(text)
    except DateError as error:
        help, found = "Write as much as is known, in one of these forms.", date_readings(text)
        if len(found) > 1:
            help = f"It can be {' or '.join(found)}: write the one that the article means."
        near = found[0] if len(found) == 1 else ""
        raise fault("bad-date", str(error), help=help, expected=DATE_FORMS, nearest=near) from None
    return text


def _moment(text: str) -> str:
    if "/" in text:
        message = f"`{text}` is an interval, and one day, month or year is needed here"
        expected = "one date, such as 2021, 2021-03 or 2021-03-30"
        raise fault("bad-date", message, help="Write one of the two.", expected=expected)
    return text


def _number(text: Any) -> Decimal:
    """Read a plain decimal number; `_` may group digits, as in Python and YAML."""
    plain = re.fullmatch(r"[+-]?[0-9][0-9_]{0,24}(\.[0-9]{1,12})?", str(text))
    if not plain:
        raise fault(
            "bad-number",
            f"`{text}` is not a number",
            expected="digits, with `_` between groups and `.` before decimals, such as 10_000_000.5",
            nearest=_likely_number(str(text)),
        )
    return Decimal(plain[0].replace("_", ""))


def _likely_number(text: str) -> str:
    """Return the one number that a text can mean, with its groups; empty when it can mean none or several."""
    if percent := re.fullmatch(r"([+-]?\d+(?:\.\d+)?) ?(?:%|per ?cent)", text, re.ASCII):
        return percent[1]
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", text, re.ASCII):
        return text.replace(".", "_")
    readings = {one for one in numbers_in(text, "en") if one == one.to_integral_value()}
    if len(re.findall(r"\d[\d.,]*", text)) > 1 and not _GROUPED.search(text):
        return ""
    if not re.search(r"[^\W\d_]", text):
        readings = {one for one in readings if "." not in text and len(_GROUPED.findall(text)) == 1}
    found = max(readings, default=None)
    return f"{int(found):_}" if found is not None and found < 10**24 else ""


@cache
def currencies() -> list[str]:
    """Return every ISO 4217 code, in alphabetical order."""
    from babel.numbers import list_currencies

    return sorted(list_currencies())


def _currency(text: str) -> str:
    if text not in currencies():
        meant = currencies_called(text) or [code for code in [nearest(text, currencies(), least=80)] if code]
        several = f"`{text}` can be {', '.join(meant[:_MOST_SHOWN])}{', …' if len(meant) > _MOST_SHOWN else ''}"
        raise fault(
            "unknown-word",
            f"`{text}` is not an ISO 4217 currency code",
            help=f"{several}: take the one that the article means." if len(meant) > 1 else "",
            expected="three capital letters, such as CNY, USD or EUR",
            nearest=meant[0] if len(meant) == 1 else "",
        )
    return text


def _is_language(text: str) -> bool:
    if re.fullmatch("[a-z]{2,3}", text) and text in get_global("likely_subtags"):
        return True
    from langcodes import tag_is_valid  # knows every tag, and takes a while to load

    return tag_is_valid(text)


def _language_called(name: str) -> str:
    """Return the tag of the language that has this English name; empty when none has."""
    from babel import Locale

    called = {english.casefold(): tag for tag, english in Locale("en").languages.items()}
    return called.get(name.casefold(), "").replace("_", "-")


def _language(text: str) -> str:
    if not _is_language(text):
        expected = "a BCP 47 language tag, such as en, zh-Hans or ar"
        near = _language_called(text)
        raise fault("unknown-word", f"`{text}` is not a BCP 47 language tag", expected=expected, nearest=near)
    return text


def is_url(text: str) -> bool:
    """Say whether a text is a complete http or https address."""
    try:
        parts = urlsplit(text)
        return bool(
            parts.scheme in ("http", "https") and parts.hostname and not re.search(r"[\s<>\"\\\x00-\x1f]", text)
        )
    except ValueError:
        return False


def _url(text: str) -> str:
    if not is_url(text):
        guess = f"https://{text.removeprefix('//')}"
        raise fault(
            "bad-url",
            f"`{text}` is not a complete http or https address",
            expected="an address that begins with https:// or http://, without spaces",
            nearest=guess if "." in text and ":" not in text and is_url(guess) else "",
        )
    return text


def _listed(value: Any) -> Any:
    """Let a single string stand for a list of one."""
    return [value] if isinstance(value, str) else value


def _visible(text: str) -> str:
    if not _VISIBLE.search(text):
        raise fault("missing-field", "this text has no character that can be seen")
    return text


Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_LONG), AfterValidator(_visible)
]
Short = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_SHORT), AfterValidator(_visible)
]
Edtf = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_edtf),
    Field(json_schema_extra={"pattern": EDTF_PATTERN, "description": f"A date: {DATE_FORMS}."}),
]
Moment = Annotated[Edtf, AfterValidator(_moment)]
_Digits = Annotated[str, Field(pattern=r"^[+-]?[0-9][0-9_]*(\.[0-9]+)?$", examples=["10_000_000"])]
Number = Annotated[Decimal, BeforeValidator(_number, json_schema_input_type=_Digits)]
Currency = Annotated[
    Short, AfterValidator(_currency), Field(json_schema_extra=lambda schema: schema.update(enum=currencies()))
]
Language = Annotated[Short, AfterValidator(_language)]
Url = Annotated[Short, AfterValidator(_url), Field(json_schema_extra={"pattern": '^https?://[^\\s<>"]+$'})]
RelationType = Literal[*RELATION_TYPES]


def _id(*kinds: str) -> Any:
    """Return the type of a reference to a thing of one of these kinds; the kinds are for the editor's schema."""
    return Annotated[Short, Field(json_schema_extra={"reference": list(kinds)})]


def _ids(one: Any) -> Any:
    """Return the type of a list, for which a single item may stand."""
    return Annotated[list[one], BeforeValidator(_listed, json_schema_input_type=list[one] | one)]


ArticleName = _id("article")
SourceId, QuestionId, EventId = _id("source"), _id("question"), _id("event")
EntityId = _id("company", "person")
#: An entity's id, or who it is in words.
Party = Annotated[Short, Field(json_schema_extra={"reference": ["company", "person"], "free": True})]
Names, SourceIds, QuestionIds = _ids(Short), _ids(SourceId), _ids(QuestionId)
EntityIds, EventIds = _ids(EntityId), _ids(EventId)
