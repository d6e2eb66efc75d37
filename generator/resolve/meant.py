"""What was plainly meant by a slip that makes many quotes fail: one problem, and the seeds as they were meant.

A source that names the article of another, or sets aside what the seeds quote, is one fault in one line. It is told
there, and the rest is checked as if it were mended.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from textwrap import shorten

from generator.check.validate import Item, WrittenSeeds
from generator.problems import Problem
from generator.read.files import SeedFiles
from generator.resolve.articles import Articles
from generator.resolve.text import Text

#: What is quoted from each source, by its id.
Quotes = Mapping[str, set[str]]
#: A source, what its fields are to be instead, and the problem.
Mended = tuple[Item, dict[str, object], Problem]
#: Codes of the problems that such a slip makes.
SYMPTOMS = {"quote-not-found", "quote-set-aside", "duplicate-source"}
#: Shares of a source's quotes: those that another article must have, this one not; how many a passage must hold.
_NEARLY_ALL, _HALF, _MANY = 0.8, 0.5, 3
#: Characters of a quote that tell which one it is.
_SHOWN = 40


def as_meant(seeds: WrittenSeeds, files: SeedFiles) -> tuple[WrittenSeeds, list[Problem]]:
    """Return the seeds with each such slip mended, and a problem for each; pure."""
    quotes, problems = _quotes(seeds), []
    for find in (_wrong_articles, _wide_passages):
        changes = {}
        for item, mended, problem in find(seeds, files, quotes):
            problems.append(problem)
            changes[item.id] = replace(item, body=item.body.model_copy(update=mended))
        seeds = replace(seeds, items=seeds.items | changes)
    return seeds, problems


def _quotes(seeds: WrittenSeeds) -> Quotes:
    """Map the id of each source to what is quoted from it."""
    found: dict[str, set[str]] = defaultdict(set)
    items = (*seeds.items.values(), *filter(None, [seeds.briefing]))
    for body in (item.body for item in items):
        for statement in (body, *getattr(body, "claims", ()), *getattr(body, "relations", ())):
            for one in getattr(statement, "evidence", ()):
                found[one.source].add(one.quote)
    return found


def _wrong_articles(seeds: WrittenSeeds, files: SeedFiles, quotes: Quotes) -> Iterator[Mended]:
    """Find the sources whose quotes stand in another article than they name, which no other source names."""
    prepared = cache(lambda name: Text(files.articles[name]))

    def share(name: str, wanted: set[str]) -> float:
        return sum(bool(prepared(name).occurrences(quote)) for quote in wanted) / len(wanted)

    meant = {}
    sources = [item for item in seeds.of_kind("source") if item.body.article in files.articles]
    for item in sources:
        wanted = quotes.get(item.id)
        if wanted and share(item.body.article, wanted) < _HALF:
            found = [name for name in files.articles if share(name, wanted) >= _NEARLY_ALL]
            meant |= {item.id: found[0]} if len(found) == 1 else {}
    taken = {item.body.article for item in sources if item.id not in meant}
    for item in sources:
        if item.id in meant and meant[item.id] not in taken:
            yield item, {"article": meant[item.id]}, _wrong_article(item, meant[item.id])


def _wrong_article(item: Item, article: str) -> Problem:
    return Problem(
        item.place("article"),
        "wrong-article",
        f"what is quoted from this source stands in {article}, and not in this article",
        "Name the article that has the quotes.",
        nearest=article,
    )


def _wide_passages(seeds: WrittenSeeds, files: SeedFiles, quotes: Quotes) -> Iterator[Mended]:
    """Find the first passage of a source that is set aside and holds several of the quotes from it."""
    articles = Articles(seeds, files)
    for id in articles.sources:
        item, text, wanted = seeds.items[id], articles.texts[id], quotes.get(id, set())
        starts = {quote: text.folded.span(*found[0])[0] for quote in wanted if (found := text.occurrences(quote))}
        for n, written in enumerate(item.body.set_aside):
            passage = articles.set_aside(item, n, written, text)
            held = [one for one, start in starts.items() if passage and passage.span[0] <= start < passage.span[1]]
            if len(held) >= _MANY:
                held.sort(key=starts.__getitem__)
                yield item, {"set_aside": item.body.set_aside[:n]}, _wide_passage(item, n, held, len(wanted))
                break


def _wide_passage(item: Item, n: int, held: list[str], all: int) -> Problem:
    shown = ", ".join(f"“{shorten(quote, _SHOWN, placeholder='…')}”" for quote in held)
    return Problem(
        item.place("set_aside", n, "from"),
        "quote-set-aside",
        f"the passage that is set aside from here on holds {len(held)} of the {all} quotes of this source",
        "Mend its first and its last words: what the article itself reports is not to be set aside. "
        f"If they are right, quote other passages than {shown}.",
    )
