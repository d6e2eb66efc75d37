"""Numbers as articles write them: digits of any script, marks of grouping and decimals, and words such as million.

What a mark in a number means differs from language to language; where that is open, every reading counts.
Source of the words for powers of ten: Unicode CLDR, compact decimal formats, as `babel` has them.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

import regex

_NUMBER = regex.compile(r"\d+(?:[.,'’٫٬_\u00a0\u202f\u2009 ]\d+)*")
_WORD = regex.compile(r"[\s\u00a0-]*(\p{L}+\.?)")
_MARKS = regex.compile(r"[^\d]")
#: Abbreviations of the English press that CLDR lacks.
_ABBREVIATED = {"mn": Decimal(10**6), "bn": Decimal(10**9), "tn": Decimal(10**12)}


@lru_cache(maxsize=64)
def scale_words(language: str) -> dict[str, Decimal]:
    """Return the words, in lower case, that stand for a power of ten in a language; English ones always."""
    from babel import Locale, UnknownLocaleError

    words = dict(_ABBREVIATED)
    for tag in ("en", language.replace("_", "-")):
        try:
            formats = Locale.parse(tag, sep="-").compact_decimal_formats
        except (UnknownLocaleError, ValueError):
            continue
        for width in ("long", "short"):
            for plural in formats.get(width, {}).values():
                for power, pattern in plural.items():
                    zeros, word = (
                        re.search("0+", pattern.pattern),
                        re.sub(r"[0'\s\u00a0\u200f]", "", pattern.pattern),
                    )
                    if zeros and word:
                        words[word.lower()] = Decimal(power) / 10 ** (len(zeros[0]) - 1)
    return words


def _readings(digits: str) -> set[Decimal]:
    """Return what a number can mean: each mark groups, or the last one begins the decimals."""
    plain = "".join(str(int(one)) if one.isdigit() else one for one in digits)
    found = {Decimal(_MARKS.sub("", plain))}
    whole, mark, decimals = re.match(r"(.*?)(\D?)(\d*)$", plain).groups()
    if mark and not mark.isspace():
        found.add(Decimal(f"{_MARKS.sub('', whole)}.{decimals}"))
    if " " in plain:  # a space may part two numbers
        found |= {reading for part in plain.split() for reading in _readings(part)}
    return found


def amounts_in(text: str, language: str) -> Iterator[tuple[int, int, set[Decimal]]]:
    """Yield begin and end of every number in `text`, and what it can mean; again with a word for a power of ten."""
    words = scale_words(language)
    for match in _NUMBER.finditer(text):
        readings = _readings(match[0])
        yield match.start(), match.end(), readings
        after = _WORD.match(text, match.end())
        letters = after[1].lower() if after else ""
        for length in range(len(letters), 0, -1):
            scale = words.get(letters[:length])
            if scale and (letters[length:] in ("", ".") or not letters[:length].isascii()):
                yield match.start(), after.start(1) + length, {reading * scale for reading in readings}
                break


def numbers_in(text: str, language: str) -> set[Decimal]:
    """Return every number that digits in `text` can mean, alone and with a word for a power of ten after it."""
    return set().union(*(readings for *_, readings in amounts_in(text, language)))
