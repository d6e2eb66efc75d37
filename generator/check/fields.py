"""How single values are read: numbers, dates, addresses and codes, from the text that an editor typed.

Everything arrives as a string and is converted here, so that a YAML reader's guesses never get in
the way. A value that cannot be read is a fault with a problem code of its own.
"""

import re
from decimal import Decimal
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import regex
from babel.numbers import list_currencies
from langcodes import tag_is_valid
from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

from generator.dates import DateError, parse_edtf
from generator.limits import MAX_LONG, MAX_SHORT
from generator.vocabulary import RELATION_TYPES

_VISIBLE = regex.compile(r"[^\p{C}\p{Z}]")
CURRENCIES = frozenset(list_currencies())


def fault(code: str, message: str) -> PydanticCustomError:
    """Return what a validator raises for a fault with this problem code and message."""
    return PydanticCustomError(code, "{message}", {"message": message})


def _edtf(text: str) -> str:
    try:
        parse_edtf(text)
    except DateError as error:
        raise fault("bad-date", str(error)) from None
    return text


def _moment(text: str) -> str:
    if "/" in text:
        raise fault("bad-date", f"`{text}` is an interval, and one day, month or year is needed here")
    return text


def _number(text: Any) -> Decimal:
    """Read a plain decimal number; `_` may group digits, as in Python and YAML."""
    plain = re.fullmatch(r"[+-]?[0-9][0-9_]{0,24}(\.[0-9]{1,12})?", str(text))
    if not plain:
        raise fault(
            "bad-number", f"`{text}` is not a number: write digits, `_` between groups, `.` before decimals"
        )
    return Decimal(plain[0].replace("_", ""))


def _currency(text: str) -> str:
    if text not in CURRENCIES:
        raise fault("unknown-word", f"`{text}` is not an ISO 4217 currency code such as CNY, USD or EUR")
    return text


def _language(text: str) -> str:
    if not tag_is_valid(text):
        raise fault("unknown-word", f"`{text}` is not a BCP 47 language tag such as en, zh-Hans or ar")
    return text


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good or re.search(r"[\s<>\"\\\x00-\x1f]", text):
        raise fault("bad-url", f"`{text}` is not a complete http or https address")
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
Edtf = Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_edtf)]
Moment = Annotated[Edtf, AfterValidator(_moment)]
Number = Annotated[Decimal, BeforeValidator(_number)]


Currency = Annotated[Short, AfterValidator(_currency)]
Language = Annotated[Short, AfterValidator(_language)]
Url = Annotated[Short, AfterValidator(_url)]
RelationType = Literal[*RELATION_TYPES]
Ids = Annotated[list[Short], BeforeValidator(_listed)]
