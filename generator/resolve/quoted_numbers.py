"""The numbers that the quotes of a statement have, and what they are numbers of."""

from collections.abc import Iterable
from decimal import Decimal

import regex

from generator.currencies import currencies_of
from generator.numbers import Figure, amounts_in, figures_in, may_spell_a_number
from generator.resolve.model import Briefing, Quote

#: Forms of values that are a number.
NUMERIC = ("money", "quantity", "percent")
#: Up to here, a quote may have a number as a word beside others in digits.
_SMALL = 20
_PERCENT = regex.compile(r"[\s\u00a0-]?(?:[%‰％٪]|(?:per ?cent|pct|pc|percentage points?)\b)")
#: A noun that is counted; some plurals are amounts all the same.
_COUNTED = regex.compile(
    r"[\s\u00a0](?!(?:was|has|as|points|cents|crowns|bucks|thousands|millions|billions|times)\b)"
    r"(people|men|women|children|\p{Ll}{2,}(?<![isu])s)\b"
)


class QuotedNumbers:
    """The numbers of quotes, to compare one with. `form` is that of its value; empty where it stands in a text."""

    def __init__(self, briefing: Briefing, evidence: Iterable[Quote], form: str = "") -> None:
        self.told = [(quote.text, briefing.sources[quote.source].language) for quote in evidence]
        self.figures = [figure for one in self.told for figure in figures_in(*one).values()]
        self.form = form

    def _numbers(self, figure: Figure) -> frozenset[Decimal]:
        return figure.amount if self.form == "money" else figure.meant

    def _has(self, wanted: Figure) -> bool:
        """Tell whether a number stands there. One that is typed is whole: 380 is not that of 380 million."""
        typed = self.form in NUMERIC
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
        return ("-" if number < 0 else "") + grouped(found.pop()) if len(found) == 1 else ""


def _digits(number: Decimal) -> tuple[int, ...]:
    return number.normalize().as_tuple().digits


def kinds_of(number: Decimal, text: str, language: str) -> set[str]:
    """Return as what an English text gives a number, as values: {percent: …}, {money: …, currency: …} and so on.

    Empty where it does not stand in digits; with an empty string where it may stand for anything.
    """
    ends = [end for _, end, readings in amounts_in(text, language) if number in readings]
    if codes := currencies_of(number, text, language) if ends else ():
        code = next(iter(codes)) if len(codes) == 1 else "CURRENCY"
        return {f"{{money: {grouped(number)}, currency: {code}}}"}
    if not language.startswith("en"):
        return {""}
    return {_kind(number, text, end) for end in ends}


def _kind(number: Decimal, text: str, end: int) -> str:
    """Return as what a number is given that ends somewhere in a text."""
    if _PERCENT.match(text, end):
        return f"{{percent: {grouped(number)}}}"
    counted = _COUNTED.match(text, end)
    return f"{{quantity: {grouped(number)}, unit: {counted[1]}}}" if counted else ""


def grouped(number: Decimal) -> str:
    """Return a number as an editor writes it."""
    return f"{number.normalize():,f}".replace(",", "_")
