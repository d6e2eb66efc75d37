"""EDTF dates: what a date string allows as first and last day, and how precise it is.

Source of the notation: Extended Date/Time Format, levels 0 and 1, Library of Congress, 2019
(ISO 8601-2). Plain dates and periods of them are read with the standard library; all others by the `edtf` package.
"""

import re
from calendar import monthrange
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import StringIO

#: A year, a year and month, or a day; months 21 to 24 are seasons and not meant here. One doubt about a part
#: changes nothing in the days that are meant.
_PLAIN = re.compile(r"(?!.*[?~%].*[?~%])(\d{4})[?~%]?(?:-(?!2[1-4])(\d\d)[?~%]?(?:-(\d\d)[?~%]?)?)?", re.ASCII)
#: A year, month or day, each with its doubt; XX stands for what is not stated, at the end only.
_PART = re.compile(
    r"\d{4}[?~%]?(?:-\d\d[?~%]?(?:-(?:\d\d|XX)[?~%]?)?|-XX(?:-XX)?[?~%]?)?|\d{3}X|\d\dXX|\.\.", re.ASCII
)


#: The shape of every date that can be read, for editors; a year alone may be a number there.
EDTF_PATTERN = f"^({_PART.pattern})(/({_PART.pattern}))?$".replace(r"\d", "[0-9]")
#: What an editor may write.
DATE_FORMS = (
    "2021, 2021-03, 2021-03-30, 2021-09~ (about), 2021?-03-30 (year not stated), 2024-01/2024-06 (from, to) "
    "or ../2021-09-10 (then or earlier)"
)
#: Every form of a date, once.
DATE_EXAMPLES = (
    *("2021", "2021-03", "2021-03-30", "2021-09~", "2021?-03-30", "2021-23", "202X"),
    *("2024-01/2024-06", "../2021-09-10", "2027/.."),
)
#: First letters of the words that say nothing about a date but its month, or that it is about then.
_OF_DATES = set("jan feb mar apr may jun jul aug sep oct nov dec in on of the cir c ca abo aro st nd rd th".split())
_SEASONS = set("spr sum aut fal win".split())
#: A month by its first three letters, which several languages share; the rest of the word says the same.
_MONTH = re.compile(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?", re.IGNORECASE)
#: A date in figures: the year first, a time may follow; or the year last.
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d\d:\d\d\S*)?)?", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4})", re.ASCII)
_FROM_TO = re.compile(r"(?:(?:from|between) )?(.*?\d) (?:to|until|and|-) (.*\d)", re.IGNORECASE)
#: Signs that are typed for a hyphen; the longest text that is read as a date.
_HYPHENS, _LONGEST = dict.fromkeys(range(0x2010, 0x2016), "-"), 60


class DateError(ValueError):
    """A string that is not a date; the message says why, for the editor."""


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day that a date string allows, both included; None is open."""

    earliest: date | None
    latest: date | None

    def within(self, other: "Span") -> bool:
        """Tell whether every day of this span is one that `other` allows."""
        starts = other.earliest is None or (self.earliest is not None and self.earliest >= other.earliest)
        ends = other.latest is None or (self.latest is not None and self.latest <= other.latest)
        return starts and ends

    def overlaps(self, other: "Span") -> bool:
        """Tell whether both allow one day."""
        first, last = self.earliest or date.min, self.latest or date.max
        return first <= (other.latest or date.max) and (other.earliest or date.min) <= last

    def widened(self, before: int, after: int) -> "Span":
        """Return this span with some days more at each end."""
        first = self.earliest and date.fromordinal(max(1, self.earliest.toordinal() - before))
        last = self.latest and date.fromordinal(min(date.max.toordinal(), self.latest.toordinal() + after))
        return Span(first, last)


_OPEN = Span(None, None)


def _plain(match: re.Match[str]) -> Span:
    year, month, day = (None if part is None else int(part) for part in match.groups())
    try:
        first = date(year, 1 if month is None else month, 1 if day is None else day)
        last_month = 12 if month is None else month
        return Span(first, date(year, last_month, monthrange(year, last_month)[1] if day is None else day))
    except ValueError as error:
        raise DateError(f"`{match[0]}` is not a date: {error}") from None


def _period(text: str) -> Span | None:
    """Return the days between two plain dates, either of which may be open; None for any other text."""
    ends = [_OPEN if part == ".." else _PLAIN.fullmatch(part) for part in text.split("/")]
    if len(ends) != 2 or not all(ends) or ends == [_OPEN, _OPEN]:
        return None
    first, last = (_OPEN if end is _OPEN else _plain(end) for end in ends)
    return _forwards(text, Span(first.earliest, last.latest))


def _forwards(text: str, span: Span) -> Span:
    if span.earliest and span.latest and span.earliest > span.latest:
        raise DateError(f"`{text}` ends before it begins")
    return span


def _bound(value) -> date | None:
    return None if isinstance(value, float) else date(value.tm_year, value.tm_mon, value.tm_mday)


@lru_cache(maxsize=65536)
def parse_edtf(text: str) -> Span:
    """Return the days that `text` allows.

    Raises DateError, with a message for the editor, when `text` is not an EDTF date.
    """
    if match := _PLAIN.fullmatch(text):
        return _plain(match)
    return _period(text) or _other(text)


def _other(text: str) -> Span:
    """Return the days that a date of any other form allows; the package is loaded only then, as it is slow to."""
    if len(text) > 40 or not all(_PART.fullmatch(part) for part in text.split("/")) or text.count("/") > 1:
        raise DateError(f"`{text}` is not an EDTF date")
    import edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        with redirect_stdout(StringIO()):  # the package prints what it tries
            parsed = edtf.parse_edtf(text)
            span = Span(_bound(parsed.lower_strict()), _bound(parsed.upper_strict()))
    except (EDTFParseException, ValueError, OverflowError, AttributeError, TypeError):
        raise DateError(f"`{text}` is not an EDTF date: check months and days") from None
    return _forwards(text, span)


def _words(text: str) -> set[str]:
    return {word[:3] for word in re.findall("[a-z]+", text.lower())}


def _is_date(text: str) -> bool:
    try:
        parse_edtf(text)
    except DateError:
        return False
    return True


def _in_digits(text: str) -> list[str] | None:
    """Return the dates that figures alone can mean, with the year first or last; None for any other text."""
    if first := _YEAR_FIRST.fullmatch(text):
        guesses = [[part for part in first.groups() if part]]
    elif last := _YEAR_LAST.fullmatch(text):
        one, other, year = last.groups()
        guesses = [[year, other, one], [year, one, other]]
    else:
        return None
    found = ("-".join(f"{int(part):02}" for part in parts) for parts in guesses)
    return list(dict.fromkeys(filter(_is_date, found)))


def _in_words(text: str) -> list[str]:
    """Return the date of a text whose month, if any, is a word; every number in it must be its year or day."""
    if not _words(text) <= _OF_DATES | _SEASONS or re.search(r"\d[/.]\d", text):
        return []
    import edtf

    plain = _MONTH.sub(lambda month: month[1].lower(), re.sub(r"\b(\d\d?)\.", r"\1", text))
    with redirect_stdout(StringIO()):
        guess = edtf.text_to_edtf(plain) or ""
    year, _, rest = guess.partition("-")
    days = [int(number) for number in re.findall(r"\d+", text) if len(number) != 4]
    told = [int(number) for number in rest.split("-")[1:]] if re.fullmatch(r"[\d-]+", rest) else []
    return [guess] if len(year.rstrip("~")) == 4 and days == told and _is_date(guess) else []


def date_readings(text: str) -> list[str]:
    """Return the EDTF dates that a text can mean: two where figures leave open which is the day; else one or none.

    Words are read as English, and those of other languages whose months begin with the same three letters.
    """
    text = text.strip().translate(_HYPHENS)
    if len(text) > _LONGEST:
        return []
    if (found := _in_digits(text)) is not None:
        return found
    if period := _FROM_TO.fullmatch(text):
        ends = [date_readings(end) for end in period.groups()]
        joined = "/".join(end[0] for end in ends if len(end) == 1 and "/" not in end[0])
        return [joined] if joined.count("/") == 1 and _is_date(joined) else []
    return _in_words(text)


def likely_edtf(text: str) -> str:
    """Return the EDTF date that a text most probably means, for a suggestion; empty when that is open."""
    found = date_readings(text)
    return found[0] if len(found) == 1 else ""
