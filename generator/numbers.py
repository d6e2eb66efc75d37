"""Numbers as articles write them: digits of any script, marks of grouping and decimals, and words such as million.

What a mark in a number means differs from language to language; where that is open, every reading counts.
Source of the marks and of the words for powers of ten: Unicode CLDR, number symbols and compact decimal formats,
as `babel` has them.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

import regex

_NUMBER = regex.compile(r"\d+(?:[.,'’٫٬_\u00a0\u202f\u2009 ]\d+)*")
_WORD = regex.compile(r"[\s\u00a0-]*(\p{L}+\.?)")
#: Groups of three digits, or of two and at last three, as in India; one mark parts them all.
_GROUPED = re.compile(r"[1-9]\d{0,2}(\D)\d{3}(?:\1\d{3})*|[1-9]\d?(\D)\d\d(?:\2\d\d)*\2\d{3}")
_ENDED = re.compile(r"(.*)(\D)(\d+)")
#: Marks that are written in several ways, and those that can begin decimals.
_ONE_MARK = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009", " ") | dict.fromkeys("’_", "'"))
_DECIMAL = ".,٫"
_LETTER = regex.compile(r"[\s\u00a0-]*\p{LC}\.?")
#: How usual a habit is in the countries of a language, at least, to count: more than one in three.
_USUAL = 3
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


@lru_cache(maxsize=64)
def _habits(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the marks that begin decimals in a language and those that group; none where it is not known."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global
    from babel.languages import get_official_languages

    def habits(*tags: str) -> Iterator[tuple[str, str]]:
        for tag in tags:
            try:
                symbols = Locale.parse(tag, sep="-").number_symbols["latn"]
            except (UnknownLocaleError, ValueError, KeyError):
                continue
            yield symbols["decimal"], symbols["group"]

    found = set(habits(language))
    if found and "-" not in language:
        countries = [one for one in get_global("territory_currencies") if language in get_official_languages(one)]
        counted = Counter(habits(*(f"{language}-{one}" for one in countries)))
        found |= {one for one, times in counted.items() if times * _USUAL > counted.total()}
    decimals, groups = zip(*found, strict=True) if found else ((), ())
    return frozenset(decimals), frozenset(groups)


def _readings(digits: str, language: str) -> set[Decimal]:
    """Return what a number can mean: marks group where groups are whole; the last one may begin the decimals."""
    plain = "".join(str(int(one)) if one.isdigit() else one for one in digits.translate(_ONE_MARK))
    if plain.isdigit():
        return {Decimal(plain)}
    whole, mark, decimals = _ENDED.fullmatch(plain).groups()
    groups = bool(_GROUPED.fullmatch(plain))
    ends = mark in _DECIMAL and (whole.isdigit() or (mark not in whole and bool(_GROUPED.fullmatch(whole))))
    if groups and ends:
        for_decimals, for_groups = (mark in marks for marks in _habits(language))
        groups, ends = (groups, ends) if for_decimals == for_groups else (for_groups, for_decimals)
    found = {Decimal(re.sub(r"\D", "", plain))} if groups else set()
    found |= {Decimal(re.sub(r"\D", "", whole) + f".{decimals}")} if ends else set()
    if " " in plain or not found:  # a space may part two numbers
        parts = re.split(" " if " " in plain else r"\D", plain)
        found |= {reading for part in parts for reading in _readings(part, language)}
    return found


def amounts_in(text: str, language: str) -> Iterator[tuple[int, int, set[Decimal]]]:
    """Yield begin and end of every number in `text`, and what it can mean; again with a word for a power of ten."""
    words = scale_words(language)
    for match in _NUMBER.finditer(text):
        readings = _readings(match[0], language)
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

    @property
    def amount(self) -> frozenset[Decimal]:
        """What it can mean as an amount of money, behind which a single letter is no unit."""
        return self.scaled - self.plain or self.plain

    def agrees_with(self, other: "Figure") -> bool:
        """Tell whether both can mean the same; in “380 to 450 million” the word belongs to both numbers."""
        one_without = bool(self.scaled) != bool(other.scaled)
        return bool(self.meant & other.meant) or (one_without and bool(self.plain & other.plain))


def figures_in(text: str, language: str) -> dict[int, Figure]:
    """Return every number that stands in `text` in digits, by where it begins.

    A single letter behind it, as in 240 m, may be a unit as well as a power of ten: scaled, it can mean both.
    """
    found: dict[int, list[set[Decimal]]] = defaultdict(list)
    digits_end = 0
    for start, end, readings in amounts_in(text, language):
        either = found[start] and _LETTER.fullmatch(text, digits_end, end)
        found[start].append(readings | found[start][0] if either else readings)
        digits_end = end
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
