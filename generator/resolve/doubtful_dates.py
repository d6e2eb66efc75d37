"""Warnings about dates: later than the articles that tell of them, or other than their quotes have."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date as day
from datetime import timedelta

from generator.check.references import SUBJECT
from generator.check.validate import WrittenSeeds
from generator.dates import DateError, Span, likely_edtf, parse_edtf
from generator.problems import Place, Problem, warning
from generator.resolve.datelines import DateLine, date_line
from generator.resolve.inexact_dates import inexact_dates
from generator.resolve.model import Briefing, Claim, Date, Quote, Source
from generator.resolve.quoted import quoted_claims
from generator.resolve.told_dates import months_told, years_told

#: Where the sun rises first, it is the next day already.
_ELSEWHERE = timedelta(days=1)
#: Days after the date in its first words on which an article may be published, and lines of a head and a foot.
_CARRIED, _LINES = 7, 4
_WITH_MONTH = re.compile(r"\d{4}[?~%]?-\d\d", re.ASCII)
#: A text that is nothing but a month or a day, or a period of them, in the notation of dates.
_AS_TEXT = re.compile(r"\d{4}-\d\d(?:-\d\d)?[?~%]?(?:/(?:\d{4}(?:-\d\d){0,2}|\.\.))?", re.ASCII)


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


def _is_another(date: Date, text: str, language: str) -> bool:
    """Tell whether a text has years or months, and those of a date are not among them."""
    ends = [end for end in (date.days.earliest, date.days.latest) if end]
    years, months = years_told(text), months_told(text, language)
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
    """Yield every warning about dates; with the date of a source that is doubted, no other one is compared."""
    strange = dict(_other_date_lines(seeds, briefing))
    yield from strange.values()
    sources = {id: replace(one, published=None) if id in strange else one for id, one in briefing.sources.items()}
    briefing = replace(briefing, sources=sources)
    yield from _late_dates(seeds, briefing)
    yield from _unquoted_dates(seeds, briefing)
    yield from inexact_dates(seeds, briefing)
    yield from _wrong_order(seeds, briefing)
    yield from _texts(seeds)


def _late_dates(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each event that happened, and each claim that was made, after all of its articles."""
    for event in briefing.events.values():
        if event.status == "happened" and (newest := _late(briefing, event.date, event.evidence)):
            place = seeds.items[event.id].place("date")
            help = f"Mend the date or the evidence, or write `status: planned`.{_or_of(briefing, event.evidence)}"
            yield _doubt(place, f"this event happened after its articles, of which the newest is of {newest}", help)
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        for n, claim in enumerate(subject.claims):
            if newest := _late(briefing, claim.date, claim.evidence):
                place = seeds.items[subject.id].place("claims", n, "date")
                help = "Mend the date or the evidence; when something is to happen belongs into the value."
                help += _or_of(briefing, claim.evidence)
                yield _doubt(place, f"this was said after its articles, of which the newest is of {newest}", help)


def _or_of(briefing: Briefing, quotes: Iterable[Quote]) -> str:
    """Return the advice to mend the day of an article that is not certain, or not stated; empty where all are."""
    sources = {quote.source: briefing.sources[quote.source] for quote in quotes}
    open = [one for one in sources.values() if re.search(r"[?~%]", one.published.edtf) or one.published.because]
    return f" Or mend the day of the article, in {open[0].place.file}." if open else ""


def _doubt(place: Place, message: str, help: str) -> Problem:
    return warning(place, "late-date", message, help)


def _date_lines(source: Source) -> list[DateLine]:
    """Return the lines that date an article at its head, or else at its foot, but for those set aside."""
    lines = [
        " ".join(one[0].split())
        for one in re.finditer(r"[^\r\n]*\S[^\r\n]*", source.text)
        if not source.is_set_aside(one.span())
    ]
    head = [found for line in lines[:_LINES] if (found := date_line(line))]
    foot = [found for line in lines[1:][-_LINES:] if (found := date_line(line, begins=False))]
    return [one for one in head or foot if not one.later]


def _days(line: DateLine, published: Date) -> Span | None:
    """Return the days on which an article with such a line can be published; None where it does not say."""
    edtf = line.edtf
    if not edtf and not re.search(r"\d{4}", line.words) and published.days.latest:
        edtf = likely_edtf(f"{line.words} {published.days.latest.year}")
    return parse_edtf(edtf).widened(1, 1 if line.alone else _CARRIED) if edtf else None


def _other_date_lines(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[tuple[str, Problem]]:
    """Yield id and warning for each source that is published on another day than its article says."""
    for source in briefing.sources.values():
        if not source.published or source.published.because:
            continue
        lines = [(line, days) for line in _date_lines(source) if (days := _days(line, source.published))]
        if lines and not any(days.overlaps(source.published.days) for _, days in lines):
            item, line = seeds.items[source.id], lines[0][0]
            path = ("published", "edtf") if isinstance(item.tree.data["published"], dict) else ("published",)
            message = f"the article itself is dated “{line.words}”, not {source.published.edtf}"
            help = "Mend the date; if it is known otherwise, say how in `because:` beside `edtf:`."
            yield source.id, warning(item.place(*path), "other-date-line", message, help, nearest=line.edtf)


def _wrong_order(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each event that follows one of which every day is later."""
    for event in briefing.events.values():
        for n, id in enumerate(event.follows):
            date, earlier = event.date, briefing.events[id].date
            if date.days.latest and earlier.days.earliest and date.days.latest < earlier.days.earliest:
                message = f"this event, of {date.edtf}, follows `{id}`, which is later: {earlier.edtf}"
                help = "Mend the date of one of the two, or remove the id."
                yield warning(seeds.items[event.id].place("follows", n), "wrong-order", message, help)


def _texts(seeds: WrittenSeeds) -> Iterator[Problem]:
    """Yield a warning for each value that is a date and written as text: readers would see the notation."""
    for item in seeds.of_kind(*SUBJECT):
        for n, claim in enumerate(item.body.claims):
            if isinstance(claim.value, str) and _AS_TEXT.fullmatch(claim.value) and _is_date(claim.value):
                message = f"`value: {claim.value}` is text: readers see it as it is, and it is no date to compare"
                help = "Write it as a date; if it is none, write it in words."
                near = f"{{date: {claim.value}}}"
                yield warning(item.place("claims", n, "value"), "date-as-text", message, help, nearest=near)


def _is_date(text: str) -> bool:
    try:
        return bool(parse_edtf(text))
    except DateError:
        return False
