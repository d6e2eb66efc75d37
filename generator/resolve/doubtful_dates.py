"""Warnings about dates: later than the articles that tell of them, or other than their quotes have."""

import re
from collections.abc import Iterable, Iterator
from datetime import date as day
from datetime import timedelta
from functools import lru_cache

from generator.check.validate import WrittenSeeds
from generator.problems import Place, Problem, warning
from generator.resolve.model import Briefing, Claim, Date, Quote
from generator.resolve.quoted import quoted_claims

#: Where the sun rises first, it is the next day already.
_ELSEWHERE = timedelta(days=1)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)", re.ASCII)
_WITH_MONTH = re.compile(r"\d{4}[?~%]?-\d\d", re.ASCII)


def _newest(briefing: Briefing, quotes: Iterable[Quote]) -> day | None:
    """Return the last day of the newest of the articles quoted; None where a day is not known."""
    dates = [briefing.sources[quote.source].published for quote in quotes]
    days = [date.days.latest if date else None for date in dates]
    return None if not days or None in days else max(days)


def _late(briefing: Briefing, date: Date | None, quotes: Iterable[Quote]) -> str:
    """Return the last day of the newest article where a date lies after it; empty where it does not."""
    newest = _newest(briefing, quotes)
    first = date.days.earliest if date else None
    return newest.isoformat() if newest and first and first > newest + _ELSEWHERE else ""


@lru_cache(maxsize=64)
def _months(language: str) -> dict[str, int]:
    """Map the names of months in a language to their numbers. Source: Unicode CLDR, as `babel` has it."""
    from babel import Locale, UnknownLocaleError

    try:
        months = Locale.parse(language, sep="-").months
    except (UnknownLocaleError, ValueError):
        return {}
    names = {name: n for context in months.values() for n, name in context["wide"].items()}
    return names | {f"{name[:1].upper()}{name[1:]}": n for name, n in names.items()}


def _is_another(date: Date, text: str, language: str) -> bool:
    """Tell whether a text has years or months, and those of a date are not among them."""
    ends = [end for end in (date.days.earliest, date.days.latest) if end]
    years = {int(year) for year in _YEAR.findall(text)}
    months = {n for name, n in _months(language).items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)}
    if years and not years & {end.year for end in ends}:
        return True
    return bool(months and _WITH_MONTH.search(date.edtf)) and not months & {end.month for end in ends}


def _unquoted_dates(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each value that is another date than each quote has; a note explains it to readers."""
    for item, path, claim in quoted_claims(seeds, briefing):
        if claim.value.form == "date" and not claim.note and _has_another(briefing, claim):
            message = f"the quotes of this claim have another date than {claim.value.date.edtf}"
            help = "Mend the date or the quote; if it follows from the words, say how in `note:`."
            yield warning(item.place(*path, "value", "date"), "date-not-in-quote", message, help)


def _has_another(briefing: Briefing, claim: Claim) -> bool:
    quotes = [(quote.text, briefing.sources[quote.source].language) for quote in claim.evidence]
    return all(_is_another(claim.value.date, *quote) for quote in quotes)


def doubtful_dates(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield every warning about dates."""
    yield from _late_dates(seeds, briefing)
    yield from _unquoted_dates(seeds, briefing)


def _late_dates(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each event that happened, and each claim that was made, after all of its articles."""
    for event in briefing.events.values():
        if event.status == "happened" and (newest := _late(briefing, event.date, event.evidence)):
            place = seeds.items[event.id].place("date")
            help = "Mend the date or the evidence, or write `status: planned`."
            yield _doubt(place, f"this event happened after its articles, of which the newest is of {newest}", help)
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        for n, claim in enumerate(subject.claims):
            if newest := _late(briefing, claim.date, claim.evidence):
                place = seeds.items[subject.id].place("claims", n, "date")
                help = "Mend the date or the evidence; when something is to happen belongs into the value."
                yield _doubt(place, f"this was said after its articles, of which the newest is of {newest}", help)


def _doubt(place: Place, message: str, help: str) -> Problem:
    return warning(place, "late-date", message, help)
