"""Dates as articles tell them: days, months and years in words and digits, weekdays, and words that lead to a date.

Source of the names of months and weekdays: Unicode CLDR, as `babel` has them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.dates import DateError, Span, parse_edtf

_YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
_DAY = r"(?<![\d.,])\d{1,2}(?:st|nd|rd|th|\.|er)?(?![\d,]*\d)"
_ISO = re.compile(rf"(?P<year>{_YEAR})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?!\d)", re.ASCII)
#: English words that lead from the day of an article, or from another day, to the one that is meant.
_RELATIVE = re.compile(
    r"(?i)\b(?:yesterday|to(?:day|morrow|night)|ago|last|next|previous(?:ly)?|following|coming|upcoming|recent(?:ly)?"
    r"|(?:earlier|later)(?! than)|before|after|since|until|th(?:is|at|en)|past|eve|soon|now|same|current"
    r"|(?:in|within|for|over)\s(?:\w+\s){0,2}(?:day|week|month|year)s?)\b"
)
#: English words for a part of a year.
_PART_OF_YEAR = re.compile(
    r"(?i)\b(?:spring|summer|autumn|fall|winter|quarter|half|halves|early|late|mid|middle|beginning|start|end|turn"
    r"|christmas|easter|new year|q[1-4]|h[12])\b"
)


class Told(NamedTuple):
    """A date as it is told; None is what is not said."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def fits(self, days: Span) -> bool:
        """Tell whether a day of `days` can be meant; a year that is not said is that of its first or last day."""
        ends = {end.year for end in (days.earliest, days.latest) if end}
        years = [self.year] if self.year else ends
        return any(span.overlaps(days) for year in years for span in self._spans(year))

    def _spans(self, year: int) -> Iterator[Span]:
        parts = [f"{year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        try:
            yield parse_edtf("-".join(parts))
        except DateError:  # 29 February of another year
            return


def _named(language: str, kind: str, *widths: str) -> dict[str, int]:
    """Map names of `months` or `days` in a language to their numbers; none in a language that is not known."""
    from babel import Locale, UnknownLocaleError

    try:
        contexts = getattr(Locale.parse(language, sep="-"), kind)
    except (UnknownLocaleError, ValueError):
        return {}
    names = {
        name: n for context in contexts.values() for width in widths for n, name in context.get(width, {}).items()
    }
    return names | {f"{name[:1].upper()}{name[1:]}": n for name, n in names.items()}


@lru_cache(maxsize=64)
def months(language: str) -> dict[str, int]:
    """Map the names of months in a language to their numbers, from 1."""
    return _named(language, "months", "wide")


@lru_cache(maxsize=64)
def _patterns(language: str) -> tuple[dict[str, int], re.Pattern[str]]:
    short = {name.rstrip("."): n for name, n in _named(language, "months", "wide", "abbreviated").items()}
    month = "|".join(re.escape(name) for name in sorted(short, key=len, reverse=True))
    named = rf"(?<!\w)(?:{month})(?!\w)\.?"
    weekday = "|".join(map(re.escape, _weekdays(language)))
    weekday = rf"(?:(?:{weekday}),? )?"
    other_day = rf"(?:(?P<from>{_DAY}) ?(?:-|–|and|to|or) ?)?"
    before = rf"{weekday}(?:the )?{other_day}(?P<day>{_DAY}) (?:of )?(?P<month>{named})(?:,? (?P<year>{_YEAR}))?"
    behind = f"{other_day.replace('from', 'from2')}(?P<day2>{_DAY})"
    after = rf"{weekday}(?P<month2>{named}) {behind}(?:,? (?P<year2>{_YEAR}))?"
    without = rf"(?P<month3>{named}),?(?: of)? (?P<year3>{_YEAR})"
    return short, re.compile(f"{before}|{after}|{without}" if month else r"(?!)")


@lru_cache(maxsize=64)
def _weekdays(language: str) -> dict[str, int]:
    """Map the names of weekdays in a language to their numbers: Monday is 0."""
    return _named(language, "days", "wide")


@lru_cache(maxsize=256)
def dates_told(text: str, language: str) -> tuple[tuple[Told, ...], str]:
    """Return the dates of which a text tells at least the month and a day or year, and the text without them."""
    found = [Told(int(one["year"]), int(one["month"]), int(one["day"] or 0) or None) for one in _ISO.finditer(text)]
    numbers, pattern = _patterns(language)
    rest = _ISO.sub(" ", text)
    for one in pattern.finditer(rest):
        parts = {name.rstrip("23"): part for name, part in one.groupdict().items() if part}
        month, year = numbers[parts["month"].rstrip(".")], int(parts.get("year", 0)) or None
        days = [int(re.match(r"\d+", parts[name])[0]) for name in ("from", "day") if name in parts]
        found += [Told(year, month, one) for one in days or [None]]
    return tuple(found), pattern.sub(" ", rest)


def years_told(text: str) -> set[int]:
    """Return every number in a text that can be a year."""
    return {int(year) for year in re.findall(_YEAR, text)}


def months_told(text: str, language: str) -> set[int]:
    """Return every month that a text names."""
    return {n for name, n in months(language).items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)}


def weekdays_told(text: str, language: str) -> set[int]:
    """Return every weekday that a text names; Monday is 0."""
    return {n for name, n in _weekdays(language).items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)}


def leads_to_a_date(text: str, language: str) -> bool:
    """Tell whether a text may have words that lead to another day than it tells; known in English alone."""
    return not language.startswith("en") or bool(_RELATIVE.search(text))


def tells_a_part_of_the_year(text: str, language: str) -> bool:
    """Tell whether a text may say more of a date than its year; known in English alone."""
    return leads_to_a_date(text, language) or bool(_PART_OF_YEAR.search(text) or months_told(text, language))
