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


def likely_edtf(text: str) -> str:
    """Return the EDTF date that a text most probably means, for a suggestion; empty when that is open.

    Words are read as English; of a day and a month in digits, only those are told apart that one of them allows.
    """
    padded = re.fullmatch(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?", text, re.ASCII)
    if padded:
        guess = "-".join(f"{int(part):02}" for part in padded.groups() if part)
    elif re.search(r"\d[/.]\d", text) or not re.search(r"\d{4}", text) or not _words(text) <= _OF_DATES:
        return ""
    else:
        import edtf

        with redirect_stdout(StringIO()):
            guess = edtf.text_to_edtf(text) or ""
    try:
        parse_edtf(guess)
    except DateError:
        return ""
    return guess
