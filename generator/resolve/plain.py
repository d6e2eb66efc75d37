"""What stands by itself in a seed file, resolved: dates, periods, values, and who is meant by a voice."""

from datetime import date as day

from generator.check.validate import WrittenSeeds
from generator.check.written import DateField
from generator.dates import DateError, parse_edtf
from generator.dates import Span as Days
from generator.resolve.model import Date, Party, Value


def party(seeds: WrittenSeeds, text: str) -> Party:
    """Return who is meant by an id of a company or person, or by free text."""
    known = seeds.items.get(text)
    if known and known.kind in ("company", "person"):
        return Party(known.body.name, entity=text)
    return Party(text)


def date(written: DateField | None) -> Date | None:
    """Resolve a written date."""
    return written and Date(written.edtf, parse_edtf(written.edtf), written.basis, written.because)


def told_first(dates: list[Date | None]) -> Date | None:
    """Return the date of the earliest of some articles: from its first day on, and no later than the last of any.

    Where imprecise dates overlap, which of the articles is the earliest stays open.
    """
    known = [one for one in dates if one]
    if not known:
        return None
    first = min(known, key=lambda one: (one.days.earliest or day.min, one.days.latest or day.max))
    last = min(known, key=lambda one: one.days.latest or day.max)
    if first.days.latest == last.days.latest:
        return first
    days = Days(first.days.earliest, last.days.latest)
    edtf = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
    try:
        parse_edtf(edtf)
    except DateError:  # not every pair of doubtful dates is a period in EDTF: its outermost days are
        edtf = "/".join(bound.isoformat() if bound else ".." for bound in (days.earliest, days.latest))
    return Date(edtf, days, "inferred" if "inferred" in (first.basis, last.basis) else "stated", None)


def coverage(written) -> str | None:
    """Return the period that the briefing covers, as an EDTF interval."""
    return written and f"{written.from_ or '..'}/{written.to or '..'}"


def value(written) -> Value:
    """Resolve the value of a claim."""
    if isinstance(written, str):
        return Value("text", text=written)
    form = next(iter(type(written).model_fields))
    content = getattr(written, form)
    if form == "date":
        return Value(form, date=Date(content, parse_edtf(content)))
    if form == "entity":
        return Value(form, entity=content)
    unit = getattr(written, "unit", None) or getattr(written, "currency", "")
    return Value(form, number=content, unit=unit, qualifier=written.qualifier)
