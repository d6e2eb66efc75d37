"""Warnings about numbers and amounts: those that no quote has, and those that are given in another currency."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.check.validate import WrittenSeeds
from generator.currencies import currencies_of
from generator.numbers import Figure, figures_in, figures_told, may_spell_a_number
from generator.problems import Problem, warning
from generator.read.yaml_tree import Path
from generator.resolve.model import Briefing, Claim, Quote, Relation, Value
from generator.resolve.quoted import quoted_claims, quoted_statements

#: Currencies that a warning names at most, where a word such as dollar can mean many.
_MOST_NAMED = 3
_NUMERIC = ("money", "quantity", "percent")
#: Up to here, a quote may have a number as a word beside others in digits.
_SMALL = 20


def _figures(statement: Claim | Relation, path: Path) -> Iterator[tuple[Path, Figure]]:
    """Yield each number that a statement gives, with its path."""
    value = getattr(statement, "value", None)
    if value and value.form in _NUMERIC:
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
            quotes = _Quotes(briefing, statement.evidence, form=at[-1])
            if not quotes.may_have(figure):
                number = _grouped(max(figure.meant))
                message = f"the number {number} does not stand in the quotes of this {path[0][:-1]}"
                help = "Mend the number or the quote; if it follows from the words, say how in `note:`."
                near = quotes.with_the_digits_of(statement.value.number) if at[-1] in _NUMERIC else ""
                yield warning(item.place(*at), "number-not-in-quote", message, help, nearest=near)
                break


class _Quotes:
    """The numbers of quotes, to compare one with. `form` is that of the value: money, quantity, percent or other."""

    def __init__(self, briefing: Briefing, evidence: Iterable[Quote], form: str = "") -> None:
        self.told = [(quote.text, briefing.sources[quote.source].language) for quote in evidence]
        self.figures = [figure for one in self.told for figure in figures_in(*one).values()]
        self.form = form

    def _numbers(self, figure: Figure) -> frozenset[Decimal]:
        return figure.amount if self.form == "money" else figure.meant

    def _has(self, wanted: Figure) -> bool:
        """Tell whether a number stands there. One that is typed is whole: 380 is not that of 380 million."""
        typed = self.form in _NUMERIC
        return any(wanted.meant & self._numbers(one) if typed else wanted.agrees_with(one) for one in self.figures)

    def may_have(self, wanted: Figure) -> bool:
        """Tell whether a number stands there, or may stand there as a word."""
        number = max(wanted.meant)
        if number <= 1 or self._has(wanted):
            return True
        small = number == number.to_integral_value() and number <= _SMALL
        may_be_a_word = not self.figures or (small and not any(wanted.agrees_with(one) for one in self.figures))
        return may_be_a_word and any(may_spell_a_number(*one) for one in self.told)

    def with_the_digits_of(self, number: Decimal) -> str:
        """Return the one number there that a typed one differs from in zeros and point alone: 3_100_000 for 31."""
        numbers = [self._numbers(figure) for figure in self.figures]
        found = {one for only in numbers if len(only) == 1 for one in only if _digits(one) == _digits(number)}
        return ("-" if number < 0 else "") + _grouped(found.pop()) if len(found) == 1 else ""


def _digits(number: Decimal) -> tuple[int, ...]:
    return number.normalize().as_tuple().digits


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
            message = f"the quotes give {_grouped(number)} in {given}, not in {claim.value.unit}"
            yield warning(
                item.place(*path, "value", "currency"), "currency-not-in-quote", message, help, nearest=near
            )


def _grouped(number: Decimal) -> str:
    """Return a number as an editor writes it."""
    return f"{number.normalize():,f}".replace(",", "_")


def doubtful_numbers(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield every warning about numbers and amounts."""
    yield from _unquoted_numbers(seeds, briefing)
    yield from _unquoted_currencies(seeds, briefing)
