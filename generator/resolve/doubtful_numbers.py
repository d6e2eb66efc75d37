"""Warnings about numbers and amounts: those that no quote has, and those that are given in another currency."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.check.validate import WrittenSeeds
from generator.currencies import currencies_of
from generator.numbers import Figure, figures_in, figures_told
from generator.problems import Problem, warning
from generator.read.yaml_tree import Path
from generator.resolve.model import Briefing, Claim, Date, Quote, Relation, Value
from generator.resolve.quoted import quoted_claims, quoted_statements
from generator.resolve.quoted_numbers import NUMERIC, QuotedNumbers, grouped, kinds_of
from generator.resolve.told_dates import years_told

#: Currencies that a warning names at most, where a word such as dollar can mean many.
_MOST_NAMED = 3


def _figures(statement: Claim | Relation, path: Path) -> Iterator[tuple[Path, Figure]]:
    """Yield each number that a statement gives, with its path."""
    value = getattr(statement, "value", None)
    if value and value.form in NUMERIC:
        yield (*path, "value", value.form), _typed(value)
    field = "value" if value else "role"
    told = value.text if value else statement.role or ""
    yield from (((*path, field), figure) for figure in figures_told(told))


def _typed(value: Value) -> Figure:
    """Return the number of a value that has a form; a unit may begin with a word for a power of ten."""
    number = abs(value.number)
    scaled = figures_in(f"{number:f} {value.unit}", "en")[0].scaled if value.form == "quantity" else ()
    return Figure(frozenset([number]), frozenset(scaled))


def _unquoted_numbers(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for the first number of each value and role that none of its quotes has.

    A note silences it: it tells the reader how the number comes about. So does a word for a number in a quote,
    where the number is small or no quote has digits.
    """
    for item, path, statement in quoted_statements(seeds, briefing):
        for at, figure in () if statement.note else _figures(statement, path):
            quotes = QuotedNumbers(briefing, statement.evidence, at[-1])
            if not quotes.may_have(figure):
                number = grouped(max(figure.meant))
                message = f"the number {number} does not stand in the quotes of this {path[0][:-1]}"
                help = "Mend the number or the quote; if it follows from the words, say how in `note:`."
                near = quotes.with_the_digits_of(statement.value.number) if at[-1] in NUMERIC else ""
                yield warning(item.place(*at), "number-not-in-quote", message, help, nearest=near)
                break


def _unquoted_in_summaries(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for the first number or year of each summary and bottom line that no quote of it has."""
    written = [seeds.items[one.id] for one in (*briefing.entities.values(), *briefing.events.values())]
    things = (*briefing.entities.values(), *briefing.events.values(), briefing)
    for item, thing in zip([*written, seeds.briefing], things, strict=True):
        field = "bottom_line" if thing is briefing else "summary"
        text = getattr(thing, field)
        found = text and len(item.body.evidence) == len(thing.evidence)
        if found and (number := _unquoted_in(briefing, text, thing.evidence, getattr(thing, "date", None))):
            message = f"the number {number} of this {field.replace('_', ' ')} does not stand in its quotes"
            help = "Mend the number, or add the quote that has it as evidence."
            yield warning(item.place(field), "number-not-in-quote", message, help)


def _unquoted_in(briefing: Briefing, text: str, evidence: Sequence[Quote], date: Date | None) -> str:
    """Return the first number or year of a text that no quote has; empty where there is none.

    A year may follow from the day of an article or of an event, or from the words of a quote that has no year.
    """
    quotes = QuotedNumbers(briefing, evidence)
    for figure in figures_told(text):
        if not quotes.may_have(figure):
            return grouped(max(figure.meant))
    years = set().union(*(years_told(quote.text) for quote in evidence))
    dates = [date, *(briefing.sources[quote.source].published for quote in evidence)]
    known = years | {day.year for date in dates if date for day in (date.first, date.last) if day}
    open = {year for year in years_told(text) - known if not quotes.may_have(Figure(frozenset([Decimal(year)])))}
    return str(min(open, default="")) if years else ""


def _unquoted_currencies(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each amount beside which its quotes write another currency, and nowhere its own."""
    for item, path, claim in quoted_claims(seeds, briefing):
        if claim.value.form != "money" or claim.note:
            continue
        number, found = abs(claim.value.number), set()
        for quote in claim.evidence:
            found |= currencies_of(number, quote.text, briefing.sources[quote.source].language)
        if found and claim.value.unit not in found:
            given = " or ".join(sorted(found)) if len(found) <= _MOST_NAMED else "another currency"
            help = "Mend the currency; if another one is meant, say in `note:` how it is known."
            near = next(iter(found)) if len(found) == 1 else ""
            message = f"the quotes give {grouped(number)} in {given}, not in {claim.value.unit}"
            yield warning(
                item.place(*path, "value", "currency"), "currency-not-in-quote", message, help, nearest=near
            )


def _other_kinds(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each amount and percentage whose number its quotes give as something else."""
    for item, path, claim in quoted_claims(seeds, briefing):
        form = claim.value.form
        if form not in ("money", "percent") or claim.note:
            continue
        number, found = abs(claim.value.number), set()
        for quote in claim.evidence:
            found |= kinds_of(number, quote.text, briefing.sources[quote.source].language)
        if found and all(kind and not kind.startswith(f"{{{form}:") for kind in found):
            wanted = "money" if form == "money" else "per cent"
            message = f"the quotes give {grouped(number)} as something else than {wanted}"
            help = "Write the value as they give it; if it follows from the words, say how in `note:`."
            near = found.pop() if len(found) == 1 and claim.value.number > 0 else ""
            near = "" if "CURRENCY" in near else near
            yield warning(item.place(*path, "value"), "number-not-in-quote", message, help, nearest=near)


def doubtful_numbers(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield every warning about numbers and amounts."""
    yield from _unquoted_numbers(seeds, briefing)
    yield from _unquoted_in_summaries(seeds, briefing)
    yield from _unquoted_currencies(seeds, briefing)
    yield from _other_kinds(seeds, briefing)
