"""Warnings about numbers that their quotes give with about, more than and the like, and values without. English."""

from collections.abc import Iterator
from decimal import Decimal

from generator.check.validate import WrittenSeeds
from generator.numbers import Figure, figures_in
from generator.problems import Problem, warning
from generator.qualifiers import qualifier_before
from generator.resolve.model import Briefing, Claim, Quote, Source, Value
from generator.resolve.quoted import quoted_claims
from generator.yaml_text import scalar


def _told(quote: Quote, source: Source, value: Value) -> Iterator[str | None]:
    """Yield for each place of a quote that has the number of a value the qualifier before it, or None."""
    wanted = Figure(frozenset([abs(value.number)]))
    for start, figure in figures_in(quote.text, source.language).items():
        if wanted.agrees_with(figure):
            yield qualifier_before(source.text, quote.span[0] + start, value.unit)


def _left_out(claim: Claim, briefing: Briefing) -> str | None:
    """Return the qualifier of a number which no quote of a claim gives without one."""
    if not isinstance(claim.value.number, Decimal) or claim.value.qualifier or claim.note:
        return None
    sources = [briefing.sources[quote.source] for quote in claim.evidence]
    if not all(source.language.startswith("en") for source in sources):
        return None
    pairs = zip(claim.evidence, sources, strict=True)
    told = [one for quote, source in pairs for one in _told(quote, source, claim.value)]
    return told[0] if told and all(told) else None


def _qualified(value: Value, qualifier: str) -> str:
    """Return a value as an editor writes it, with its qualifier."""
    unit = {"money": "currency", "quantity": "unit"}.get(value.form)
    beside = f", {unit}: {scalar(value.unit)}" if unit else ""
    return f"{{{value.form}: {f'{value.number.normalize():,f}'.replace(',', '_')}{beside}, qualifier: {qualifier}}}"


def doubtful_qualifiers(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each value that is more exact than its quotes. A note silences it."""
    for item, path, claim in quoted_claims(seeds, briefing):
        if qualifier := _left_out(claim, briefing):
            message = f"the quotes say “{qualifier}”, or a word for it, before this number"
            help = "Write it so; if the number is exact, say in `note:` how that is known."
            near = _qualified(claim.value, qualifier)
            yield warning(item.place(*path, "value"), "missing-qualifier", message, help, nearest=near)
