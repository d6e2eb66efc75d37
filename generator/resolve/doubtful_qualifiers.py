"""Warnings about numbers that their quotes give with about, more than and the like, and values without. English."""

from collections.abc import Iterator
from decimal import Decimal

import regex

from generator.check.validate import WrittenSeeds
from generator.numbers import Figure, figures_in
from generator.problems import Problem, warning
from generator.resolve.model import Briefing, Claim, Quote, Source, Value
from generator.resolve.quoted import quoted_claims
from generator.yaml_text import scalar

#: Words before a number → the qualifier that says the same.
_QUALIFIERS = {
    **dict.fromkeys(("about", "some", "around", "roughly", "approximately"), "about"),
    **dict.fromkeys(("nearly", "almost"), "nearly"),
    **dict.fromkeys(("more than", "over"), "more than"),
    **dict.fromkeys(("less than", "fewer than"), "less than"),
    **{words: words for words in ("at least", "at most", "up to")},
}
#: Between these words and the digits stands a currency at most.
_WORDS = "|".join(_QUALIFIERS).replace(" ", r"\s+")
_BEFORE = regex.compile(rf"(?<!\b(?i:no|not)\s)\b((?i:{_WORDS}))\s+(?:\p{{Lu}}{{1,3}}\s?)?\p{{Sc}}?\s?$")
#: “Over five years” may be how long something takes.
_LASTING = regex.compile(r"(?i)(?:hour|day|week|month|year|decade)s?\b")
#: Letters before a number that are looked at: the longest of the words, and a currency.
_NEAR = 28


def _qualifier(source: Source, start: int, lasting: bool) -> str | None:
    """Return the qualifier that stands before a number of an article."""
    found = _BEFORE.search(source.text[max(0, start - _NEAR) : start])
    word = " ".join(found[1].lower().split()) if found else ""
    return None if word == "over" and lasting else _QUALIFIERS.get(word)


def _told(quote: Quote, source: Source, value: Value) -> Iterator[str | None]:
    """Yield for each place of a quote that has the number of a value the qualifier before it, or None."""
    wanted = Figure(frozenset([abs(value.number)]))
    for start, figure in figures_in(quote.text, source.language).items():
        if wanted.agrees_with(figure):
            yield _qualifier(source, quote.span[0] + start, bool(_LASTING.match(value.unit)))


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
