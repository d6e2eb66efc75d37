"""The amounts, percentages and quantities of a sentence as values of a claim, of which the editor keeps one."""

from collections.abc import Iterator
from decimal import Decimal

import regex
from babel import Locale, UnknownLocaleError
from babel.numbers import NumberFormatError, parse_decimal

from generator.currencies import currencies_of
from generator.editor.stems import stems
from generator.numbers import amounts_in
from generator.qualifiers import qualifier_before
from generator.vocabulary import PLACEHOLDERS

Span = tuple[int, int]

_PERCENT = regex.compile(r"\s?(?:[%‰％٪]|per ?cent\b|percentage points?\b)")
_UNIT = regex.compile(r"[\s\u00a0-](\p{Ll}[\p{L}-]+)")
#: Words behind a number that are no unit of it.
_NO_UNITS = frozenset(
    "a after also and as at before by for from in of on or per than that the to was were with".split()
)
_YEAR = regex.compile(r"(?:19|20)\d\d")
#: A number beside another one, with which it makes a range, a date or a clock time.
_RANGE_BEFORE = regex.compile(r"\d[\p{L}\s%$€£¥]*\s?(?:\b(?:to|or|and)\b|[-–—/:])\s?\p{Sc}?$")
_RANGE_BEHIND = regex.compile(r"\s?(?:\b(?:to|or)\b|[-–—/:])\s?\p{Sc}?\d")
#: Characters around a number in which words speak of it.
_AROUND = 25


def _read(digits: str, language: str) -> Decimal | None:
    """Return the number that digits with marks are in a language; None where they are none in it."""
    try:
        return parse_decimal(digits, Locale.parse(language, sep="-"), strict=True)
    except (NumberFormatError, UnknownLocaleError, ValueError):
        return None


def _mapping(name: str, number: Decimal, beside: str = "") -> str:
    plain = number.to_integral_value() if number == number.to_integral_value() else number.normalize()
    return f"{{{name}: {f'{plain:,f}'.replace(',', '_')}{beside}}}"


def _value(
    sentence: str, span: Span, number: Decimal, language: str, used: frozenset[str]
) -> tuple[int, str] | None:
    """Return the rank of a number, from 0, and its value; None where no unit stands beside it."""
    unit = _UNIT.match(sentence, span[1])
    found = qualifier_before(sentence, span[0], unit[1] if unit else "")
    qualifier = f", qualifier: {found}" if found else ""
    if _PERCENT.match(sentence, span[1]):
        return 1, _mapping("percent", number, qualifier)
    if found := currencies_of(number, sentence, language):
        likely = found if len(found) == 1 else found & used
        currency = next(iter(likely)) if len(likely) == 1 else PLACEHOLDERS["currency"][0]
        return 0, _mapping("money", number, f", currency: {currency}{qualifier}")
    if unit and unit[1] not in _NO_UNITS and not _YEAR.fullmatch(sentence[slice(*span)]):
        return 2, _mapping("quantity", number, f", unit: {unit[1]}{qualifier}")
    return None


def _alone(sentence: str, span: Span) -> bool:
    return not _RANGE_BEFORE.search(sentence, 0, span[0]) and not _RANGE_BEHIND.match(sentence, span[1])


def _amounts(sentence: str, language: str) -> Iterator[tuple[Span, Decimal]]:
    """Yield each number that makes no range, with the word for a power of ten that belongs to it."""
    found: dict[int, list[tuple[int, set[Decimal]]]] = {}
    for start, end, readings in amounts_in(sentence, language):
        found.setdefault(start, []).append((end, readings))
    for start, ((digits_end, alone), *scaled) in found.items():
        end, most = scaled[-1] if scaled else (digits_end, alone)
        number = _read(sentence[start:digits_end], language)
        if number and _alone(sentence, (start, end)):
            yield (start, end), number * max(most) / max(alone)


def values_in(
    sentence: str, language: str, used: frozenset[str] = frozenset(), words: str = ""
) -> tuple[list[str], list[str]]:
    """Return what a sentence (in a BCP 47 language) counts, as values in YAML: those that are meant, and others.

    Those are meant of which rough `words` speak most, without words all; money goes first, then percentages. `used`
    are currencies of which one is taken where the article leaves several open. Ranges are left out: no value has
    their form.
    """
    found = [
        (-_spoken_of(sentence, span, words), *value)
        for span, number in _amounts(sentence, language)
        if (value := _value(sentence, span, number, language, used))
    ]
    found.sort(key=lambda one: one[:2])
    most = found[0][0] if found else 0
    values = list(dict.fromkeys(value for *_, value in found))
    meant = [value for spoken, _, value in found if spoken == most and (most or not words)]
    return list(dict.fromkeys(meant)), [value for value in values if value not in meant]


def _spoken_of(sentence: str, span: Span, words: str) -> int:
    """Return how much rough words speak of a number: whether they have it; if none, how many stand near it."""
    if regex.search(r"\d", words):
        return int(bool(regex.search(rf"(?<!\d){regex.escape(sentence[slice(*span)].split()[0])}(?!\d)", words)))
    around = sentence[max(0, span[0] - _AROUND) : span[1] + _AROUND]
    return len(stems(around) & stems(words))
