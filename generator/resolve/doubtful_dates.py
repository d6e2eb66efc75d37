"""Warnings about dates: what is said to have happened, or to have been said, after the articles that tell of it."""

from collections.abc import Iterable, Iterator
from datetime import date as day
from datetime import timedelta

from generator.check.validate import WrittenSeeds
from generator.problems import Place, Problem, warning
from generator.resolve.model import Briefing, Date, Quote

#: Where the sun rises first, it is the next day already.
_ELSEWHERE = timedelta(days=1)


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


def doubtful_dates(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
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
