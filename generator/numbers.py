"""Numbers as articles write them: digits of any script, marks of grouping and decimals, and words such as million.

What a mark in a number means differs from language to language; where that is open, every reading counts.
Source of the words for powers of ten: Unicode CLDR, compact decimal formats, as `babel` has them.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

import regex

_NUMBER = regex.compile(r"\d+(?:[.,'’٫٬_\u00a0\u202f\u2009 ]\d+)*")
_WORD = regex.compile(r"[\s\u00a0-]*(\p{L}+\.?)")
_MARKS = regex.compile(r"[^\d]")
#: Abbreviations of the English press that CLDR lacks.
_ABBREVIATED = {"mn": Decimal(10**6), "bn": Decimal(10**9), "tn": Decimal(10**12)}
#: English words that can stand for a number, or begin with one: sixty, sixth, doubling, wholly owned.
_SPELT = regex.compile(
    r"(?i)\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|half|hundred|thousand|dozen|score|once|twice|thrice|both|single|sole|zero|nil|none|pair|couple|total)"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ie)|first|second|third|fourth|fifth|eighth|ninth|twelfth"
    r"|quarter|halv|doubl|tripl|quadrupl|(?:who|equa|fu)ll|entire|complete|tenfold|each\b|all\b|every|no\b)"
)
#: What stands around digits that are a part of a name, a time, a fraction or a date.
_PART_OF_MORE = regex.compile(r"(?<=[\p{L}\p{N}_]-?|\d[:/])\d|\d+(?=\p{L}|[:/]\d)")
_YEAR = regex.compile(r"(?:19|20)\d\d")
#: Behind a word, and with nothing behind it that is counted: phase 2, line 12.
_LABEL = regex.compile(r"(?<=\p{L}\s)\d{1,2}(?![\d.,]*\d)(?!\s*[\p{L}%‰\p{Sc}-])")
_MONTH = regex.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_LAST_DAY = 31


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


class Figure(NamedTuple):
    """What a number can mean: by its digits alone, and with the word for a power of ten, if one follows it."""

    plain: frozenset[Decimal]
    scaled: frozenset[Decimal] = frozenset()

    @property
    def meant(self) -> frozenset[Decimal]:
        """What it can mean as a whole."""
        return self.scaled or self.plain

    def agrees_with(self, other: "Figure") -> bool:
        """Tell whether both can mean the same; in “380 to 450 million” the word belongs to both numbers."""
        one_without = bool(self.scaled) != bool(other.scaled)
        return bool(self.meant & other.meant) or (one_without and bool(self.plain & other.plain))


def figures_in(text: str, language: str) -> dict[int, Figure]:
    """Return every number that stands in `text` in digits, by where it begins."""
    found: dict[int, list[set[Decimal]]] = defaultdict(list)
    for start, _, readings in amounts_in(text, language):
        found[start].append(readings)
    return {start: Figure(*map(frozenset, readings)) for start, readings in found.items()}


def figures_told(text: str) -> list[Figure]:
    """Return the numbers of something in an English text: no year, day, time or label, and no part of a name."""
    if not any(one.isdigit() for one in text):
        return []
    dated = _MONTH.search(text)
    return [
        figure
        for start, figure in figures_in(text, "en").items()
        if not (_YEAR.match(text, start) and len(str(max(figure.meant))) == 4)
        and (figure.scaled or not (_PART_OF_MORE.match(text, start) or _LABEL.match(text, start)))
        and not (dated and max(figure.meant) <= _LAST_DAY)
    ]


def may_spell_a_number(text: str, language: str) -> bool:
    """Tell whether `text` may hold a number in words; of a language other than English that is not known."""
    return not language.startswith("en") or bool(_SPELT.search(text))
