"""What a sentence holds that a briefing can rarely do without: money, percentages, dates, quoted words."""

from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names
from babel.numbers import list_currencies

#: What a sentence may hold → how much it is worth to an editor.
WORTH = {"money": 4, "per cent": 3, "quotation": 3, "date": 2, "number": 1}

_NUMBER = r"\d[\d.,'٫٬_  ]*"
_QUOTATION = regex.compile(r"[“\"«„「『]\s*\S+[\s\S]*?[”\"»“」』]")
_PERCENT = regex.compile(rf"{_NUMBER}\s?[%‰％٪]|\bper ?cent\b")
_YEAR = regex.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")


@lru_cache(maxsize=64)
def _patterns(language: str) -> tuple[regex.Pattern, regex.Pattern]:
    """Return what money and dates look like in a language; where it is unknown, in any."""
    try:
        locale = Locale.parse(language.split("-")[0])
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    names = {name.split()[-1].lower() for name in map(locale.currencies.get, list_currencies()) if name}
    plurals = {f"{name}s" for name in names} if locale.language == "en" else set()
    units = regex.compile(
        rf"(?i)\p{{Sc}}\s?\d|{_NUMBER}\s?(?:\p{{Sc}}|(?:\w+\s){{0,2}}(?:\L<words>)\b)|\b(?:\L<codes>)\s?\d",
        words=sorted(names | plurals),
        codes=sorted(list_currencies()),
    )
    months = sorted(name for name in get_month_names("wide", locale=locale).values() if len(name) > 2)
    return units, regex.compile(r"\b(?:\L<months>)\b|\d{4}-\d\d-\d\d", months=months)


def figures(sentence: str, language: str) -> tuple[str, ...]:
    """Return the keys of WORTH that a sentence in a language (BCP 47) holds, in that order."""
    money, month = _patterns(language)
    held = {
        "money": money.search(sentence),
        "per cent": _PERCENT.search(sentence),
        "quotation": _QUOTATION.search(sentence),
        "date": month.search(sentence) or _YEAR.search(sentence),
    }
    held["number"] = regex.search(r"\d", sentence) and not (held["money"] or held["per cent"] or held["date"])
    return tuple(name for name in WORTH if held[name])
