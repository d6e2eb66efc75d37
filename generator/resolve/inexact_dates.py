"""Warnings about dates of events that their quotes give otherwise, and about dates finer than quotes give them.

Only what is plainly told counts: words such as “on Tuesday” or “last month” lead from the article's own date to the
one that is meant, and so does that date itself. A reason given beside a date silences every doubt.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date as day
from typing import NamedTuple

from generator.check.validate import WrittenSeeds
from generator.problems import Place, Problem, warning
from generator.resolve.model import Briefing, Date, Quote
from generator.resolve.quoted import quoted_claims, quoted_events
from generator.resolve.told_dates import (
    Told,
    dates_told,
    leads_to_a_date,
    months_told,
    tells_a_part_of_the_year,
    weekdays_told,
    years_told,
)

#: A year, a month or a day that is certain.
_PLAIN = re.compile(r"\d{4}(?:-\d\d){0,2}", re.ASCII)
#: Days before that of an article which it may tell of without a date.
_NEWS = 10
_WEEK = 6
#: Where the sun rises first, it is the next day already.
_ELSEWHERE = 1
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class _Evidence(NamedTuple):
    """What the quotes of one thing tell of its date: dates, weekdays, and what is left when dates are taken out."""

    quotes: list[tuple[str, str]]
    told: list[Told]
    rest: list[tuple[str, str]]
    published: list[Date | None]
    articles: list[tuple[str, str]]

    @property
    def weekdays(self) -> set[int]:
        return set().union(*(weekdays_told(*one) for one in self.rest))

    @property
    def leads(self) -> bool:
        return any(leads_to_a_date(*one) for one in self.rest)

    @property
    def loose(self) -> list[Told]:
        """Years and months that stand by themselves."""
        years = [Told(year) for text, _ in self.rest for year in years_told(text)]
        return years + [Told(None, month) for one in self.rest for month in months_told(*one)]

    def in_the_news(self, date: Date) -> bool:
        """Tell whether an article may tell of a date as news, which needs no date."""
        return any(one is None or one.days.widened(_NEWS, _ELSEWHERE).overlaps(date.days) for one in self.published)

    def stands_in_an_article(self, date: Date) -> bool:
        """Tell whether an article has a date to the same day or month."""
        parts = len(date.edtf.split("-"))
        return any(
            one.fits(date.days) and (one.day if parts == 3 else one.month)
            for article in self.articles
            for one in dates_told(*article)[0]
        )


def _evidence(briefing: Briefing, quotes: Iterable[Quote]) -> _Evidence:
    sources = [briefing.sources[quote.source] for quote in quotes]
    texts = [(quote.text, source.language) for quote, source in zip(quotes, sources, strict=True)]
    found = [(*dates_told(*one), one[1]) for one in texts]
    return _Evidence(
        texts,
        [told for dates, _, _ in found for told in dates],
        [(rest, language) for _, rest, language in found],
        [source.published for source in sources],
        [(source.text, source.language) for source in {source.id: source for source in sources}.values()],
    )


def _plainly(date: Date, evidence: _Evidence) -> str:
    """Return a date as exactly as its quotes give it, where that is plainly less exactly; else empty."""
    year, *parts = date.edtf.split("-")
    if len(parts) == 2:
        number = rf"(?<!\d){int(parts[1])}(?!\d)"
        has_day = evidence.weekdays or any(re.search(number, text) for text, _ in evidence.quotes)
        told = Told(int(year), int(parts[0])) in evidence.told
        return f"{year}-{parts[0]}" if told and not has_day else ""
    partly = any(tells_a_part_of_the_year(*one) for one in evidence.quotes)
    return year if parts and Told(int(year)) in evidence.loose and not evidence.told and not partly else ""


def _coarser(date: Date, evidence: _Evidence) -> str:
    """Return a date as exactly as its quotes give it, where nothing else can tell it as exactly; else empty."""
    plain = _plainly(date, evidence)
    told = not plain or evidence.leads or evidence.in_the_news(date) or evidence.stands_in_an_article(date)
    return "" if told else plain


def _is_another(date: Date, evidence: _Evidence) -> bool:
    """Tell whether quotes have dates and none is this one, nor can it come about from them or from the article."""
    if not evidence.told or evidence.leads or evidence.weekdays or evidence.in_the_news(date):
        return False
    told = [*evidence.told, *evidence.loose]
    return not any(one.fits(date.days) for one in told) and not evidence.stands_in_an_article(date)


def _is_another_day(date: Date, evidence: _Evidence) -> bool:
    """Tell whether quotes have days of the month that is meant, and all are others."""
    told = [one for one in evidence.told if one.fits(date.days) or one._replace(day=None).fits(date.days)]
    return bool(told) and not (evidence.leads or evidence.weekdays or any(one.fits(date.days) for one in told))


def _other_weekday(date: Date, evidence: _Evidence) -> str:
    """Return the one weekday that quotes name, where a date of the week before the article is another."""
    if len(date.edtf) < len("2024-11-12") or len(evidence.weekdays) != 1 or evidence.leads:
        return ""
    ends = {end for one in evidence.published for end in ((one.days.earliest, one.days.latest) if one else (None,))}
    published: day | None = ends.pop() if len(ends) == 1 else None
    meant, (named,) = date.days.earliest, evidence.weekdays
    if not published or not meant or meant == published or not -_ELSEWHERE <= (published - meant).days <= _WEEK:
        return ""
    told = any(one.fits(date.days) for one in evidence.told) or evidence.stands_in_an_article(date)
    return "" if told or meant.weekday() == named else _WEEKDAYS[named]


def _doubt(place: Place, what: str, date: Date, evidence: _Evidence, reason: str) -> Iterator[Problem]:
    help = f"Mend the date or the quote; if it is known otherwise, say how in {reason}."
    if near := _coarser(date, evidence):
        message = f"the quotes of this {what} give a less exact date than {date.edtf}"
    elif (_is_another if what == "event" else _is_another_day)(date, evidence):
        message = f"the quotes of this {what} have another date than {date.edtf}"
    elif what == "event" and (named := _other_weekday(date, evidence)):
        weekday = _WEEKDAYS[date.days.earliest.weekday()]
        message = f"the quotes of this event name a {named}, and {date.edtf} is a {weekday}"
    else:
        return
    yield warning(place, "date-not-in-quote", message, help, nearest=near)


def inexact_dates(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each event dated otherwise or finer, and each value dated finer, than quotes give it."""
    for item, event in quoted_events(seeds, briefing):
        if _PLAIN.fullmatch(event.date.edtf) and not event.date.because:
            place = item.place("date", *(["edtf"] if isinstance(item.tree.data["date"], dict) else []))
            evidence = _evidence(briefing, event.evidence)
            yield from _doubt(place, "event", event.date, evidence, "`because:` beside `edtf:`")
    for item, path, claim in quoted_claims(seeds, briefing):
        date = claim.value.date
        if date and _PLAIN.fullmatch(date.edtf) and not claim.note:
            place = item.place(*path, "value", "date")
            yield from _doubt(place, "claim", date, _evidence(briefing, claim.evidence), "`note:`")
