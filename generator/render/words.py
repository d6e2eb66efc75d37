"""Dates, numbers and amounts as words, at the precision they have; text, not yet escaped."""

import re
from datetime import date as day
from decimal import Decimal, localcontext
from functools import lru_cache

from babel.dates import format_date

from generator.plan.origins import Weight

LOCALE = "en_GB"
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_HALVES = {("-01", "-06"): "first half", ("-07", "-12"): "second half"}
#: Powers of ten with their words.
_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_MARKS = {"?": "uncertain", "~": "approximate", "%": "uncertain and approximate"}
_POINT = re.compile(r"(\d{4}|\d{1,3}X{1,3})([?~%]?)(?:-([\dX]{2})([?~%]?))?(?:-([\dX]{2})([?~%]?))?")


def _point(text: str) -> str:
    """Return one EDTF point in words; what is not known is left out, never filled in."""
    match = _POINT.fullmatch(text)
    if match is None:
        return text
    year, _, month, _, date, _ = match.groups()
    if "X" in year:
        words = f"{year.replace('X', '0')}s" if year.endswith("X") and year.count("X") == 1 else year
    elif month in _SEASONS:
        words = f"{_SEASONS[month]} {year}"
    elif month is None or "X" in month:
        words = year
    elif date is None or "X" in date:
        words = format_date(day(int(year), int(month), 1), "MMMM y", locale=LOCALE)
    else:
        words = format_date(day(int(year), int(month), int(date)), "d MMMM y", locale=LOCALE)
    return _doubted(match, words)


def _doubted(match: re.Match[str], words: str) -> str:
    """Say which part is uncertain. EDTF: a mark qualifies everything to its left, at the end all.

    A year alone with `?` is the contract's way to write that the article leaves the year out.
    """
    parts = [
        (mark, name)
        for mark, name, value in (
            (match[2], "year", match[1]),
            (match[4], "month", match[3]),
            (match[6], "day", match[5]),
        )
        if value
    ]
    if match[2] == "?" and len(parts) > 1 and not (match[4] or match[6]):
        return f"{words} (year inferred)"
    *inner, (last, _) = parts
    doubts = [
        " and ".join(name for _, name in inner[: number + 1]) + " " + _MARKS[mark]
        for number, (mark, _) in enumerate(inner)
        if mark
    ]
    if last in ("?", "%"):
        doubts.append("uncertain")
    return ("about " if last in ("~", "%") else "") + words + (f" ({', '.join(doubts)})" if doubts else "")


@lru_cache(maxsize=65536)
def date(edtf: str) -> str:
    """Return an EDTF date in English words: `2024-01/2024-06` is "first half of 2024"."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(edtf)
    if first == "..":
        return "at any time" if last == ".." else f"by {_point(last)}"
    if last == "..":
        return f"from {_point(first)} on"
    if first[:4] == last[:4]:
        if half := _HALVES.get((first[4:], last[4:])):
            return f"{half} of {first[:4]}"
        # The year is said once where the first end says more than the year.
        said = _point(first).removesuffix(f" {first[:4]}") if "-" in first else _point(first)
        return f"{said} to {_point(last)}"
    return f"{_point(first)} to {_point(last)}"


def dated(edtf: str, inferred: bool) -> str:
    """Return a date in words that say whether it, or its year alone, was inferred."""
    said = date(edtf)
    return said if not inferred or said.endswith("inferred)") else f"{said} (inferred)"


def number(value: Decimal) -> str:
    """Return a number with grouped digits, in words of scale only where that is exact and shorter."""
    with localcontext(prec=60):
        for digits, word in _SCALES:
            scaled = value.scaleb(-digits)
            if abs(scaled) >= 1 and scaled == round(scaled, 3):
                return f"{_grouped(scaled)} {word}"
    return _grouped(value)


def _grouped(value: Decimal) -> str:
    """Return every digit of a number, in groups of three, without zeros at the end of its decimals."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantity(value: Decimal) -> str:
    """Return a count with all its digits grouped."""
    return _grouped(value) if abs(value) < 10**9 else number(value)


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """Return a count with its noun: "1 article", "2 articles"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def standing(state: str, judged: bool) -> str:
    """Return how a question stands: statements on it are no answer by themselves, nor is every judgement one."""
    return state if state != "answered" else "judged" if judged else "no judgement yet"


def weight(weight: Weight) -> str:
    """Return articles and origins in words: "4 articles, 2 origins and 1 not identified"."""
    parts = [counted(weight.articles, "article")]
    origins = counted(weight.origins, "origin") if weight.origins else ""
    if weight.unidentified:
        unknown = (
            f"{weight.unidentified} not identified"
            if origins
            else f"{counted(weight.unidentified, 'origin')} not identified"
        )
        origins = f"{origins} and {unknown}" if origins else unknown
    return ", ".join([*parts, origins])
