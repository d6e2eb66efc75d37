"""Warnings: what is allowed and may still be a slip. A number that no quote has, an article that is there twice,
a needless dismissal; and the doubts about voices, names, dates and repetitions."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.check.references import ENTITY
from generator.check.validate import WrittenSeeds
from generator.currencies import currencies_of
from generator.numbers import numbers_in
from generator.problems import Problem, warning
from generator.read.files import SeedFiles
from generator.resolve.doubtful_dates import doubtful_dates
from generator.resolve.doubtful_names import doubtful_names
from generator.resolve.doubtful_voices import doubtful_voices
from generator.resolve.fold import fold
from generator.resolve.mentions import Names, lowered
from generator.resolve.model import Briefing, Claim
from generator.resolve.repetitions import repetitions
from generator.resolve.text import Text

#: Currencies that a warning names at most, where a word such as dollar can mean many.
_MOST_NAMED = 3
_NUMERIC = ("money", "quantity", "percent")


def unquoted_numbers(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each typed value whose number none of its quotes has.

    A claim with a note is left alone: the note tells the reader how the number comes about. So is a quote
    without digits, and a small number, which may stand there as a word.
    """
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        for n, claim in enumerate(subject.claims):
            value = claim.value
            if value.form in _NUMERIC and not claim.note and not _is_quoted(briefing, claim):
                yield warning(
                    seeds.items[subject.id].place("claims", n, "value", value.form),
                    "number-not-in-quote",
                    f"the number {_grouped(value.number)} does not stand in the quotes of this claim",
                    "Mend the number or the quote; if it follows from the words, say how in `note:`.",
                )


def unquoted_currencies(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each amount beside which its quotes write another currency, and nowhere its own."""
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        for n, claim in enumerate(subject.claims):
            if claim.value.form != "money" or claim.note:
                continue
            number, found = abs(claim.value.number), set()
            for quote in claim.evidence:
                found |= currencies_of(number, quote.text, briefing.sources[quote.source].language)
            if found and claim.value.unit not in found:
                given = " or ".join(sorted(found)) if len(found) <= _MOST_NAMED else "another currency"
                place = seeds.items[subject.id].place("claims", n, "value", "currency")
                help = "Mend the currency; if another one is meant, say in `note:` how it is known."
                near = next(iter(found)) if len(found) == 1 else ""
                message = f"the quotes give {_grouped(number)} in {given}, not in {claim.value.unit}"
                yield warning(place, "currency-not-in-quote", message, help, nearest=near)


def _grouped(number: Decimal) -> str:
    """Return a number as an editor writes it."""
    return f"{number.normalize():,f}".replace(",", "_")


def _is_quoted(briefing: Briefing, claim: Claim) -> bool:
    numbers: set[Decimal] = set()
    for quote in claim.evidence:
        numbers |= numbers_in(quote.text, briefing.sources[quote.source].language)
    wanted = abs(claim.value.number)
    small = wanted == wanted.to_integral_value() and wanted <= 20
    return wanted in numbers or not numbers or small


def repeated_articles(seeds: WrittenSeeds, files: SeedFiles) -> Iterator[Problem]:
    """Yield a warning for each article whose text is that of another: it would count as a second source."""
    first: dict[str, str] = {}
    for item in seeds.of_kind("source"):
        text = " ".join(fold(files.articles.get(item.body.article, "")).text.split())
        if text in first and text:
            yield warning(
                item.place("article"),
                "duplicate-article",
                f"`{item.body.article}` has the same text as the article of `{first[text]}`",
                "Remove one of the two, or what both say will count as said twice.",
            )
        first.setdefault(text, item.id)


def _own_names(seeds: WrittenSeeds) -> dict[str, str]:
    """Return the id of the first entity that has each name, or has it as an alias in all articles."""
    found: dict[str, str] = {}
    for item in seeds.of_kind(*ENTITY):
        for name in (item.body.name, *(alias.text for alias in item.body.aliases if not alias.only_in)):
            found.setdefault(fold(name).text, item.id)
    return found


def needless_dismissals(seeds: WrittenSeeds, texts: Mapping[str, Text]) -> Iterator[Problem]:
    """Yield a warning for each name under `no_page:` that has a page, or stands in no article as whole words."""
    item, own = seeds.briefing, _own_names(seeds)
    plain = {name: fold(lowered(name)).text.strip() for name in item.body.no_page}
    names = Names(())
    for name in plain.values():
        names.add(name, name)
    names.seal()
    standing = {name for text in texts.values() for *_, name in names.occurrences(text)}
    for n, name in enumerate(item.body.no_page):
        place, help = item.place("no_page", n), "Remove it from `no_page:`."
        if id := own.get(fold(name).text):
            yield warning(place, "name-has-page", f"`{name}` is to have no page, and is a name of `{id}`", help)
        elif plain[name] not in standing:
            yield warning(place, "name-not-found", f"no article has the name `{name}`", f"Mend it. {help}")


def doubts(seeds: WrittenSeeds, files: SeedFiles, briefing: Briefing, texts: Mapping[str, Text]) -> list[Problem]:
    """Return every warning about a briefing without errors. `texts` holds the articles, by source id."""
    return [
        *doubtful_voices(seeds, texts),
        *doubtful_names(seeds, briefing, texts),
        *unquoted_numbers(seeds, briefing),
        *unquoted_currencies(seeds, briefing),
        *repeated_articles(seeds, files),
        *needless_dismissals(seeds, texts),
        *doubtful_dates(seeds, briefing),
        *repetitions(seeds, briefing),
    ]
