"""Measure what `suggest` finds: `python -m tests.bench.names [SEEDS]`.

The seeds are the measure: what an editor has written there is what `suggest` should have found without it.

Names: every place outside passages set aside where an article names an entity in words that are not all lower
case. A name that is found counts as right when it touches such a place, as exact when it is the same span.
What is found and names no entity of the seeds, such as a country, counts as wrong, so that precision is a lower
bound. Furniture: every line of a passage that the seeds set aside, for one reason or another.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from generator.build import check
from generator.plan.coverage import uncovered_names
from generator.plan.furniture import find_furniture
from generator.read.recogniser import load_recogniser
from generator.resolve.model import Briefing, Source

Spans = set[tuple[str, int, int]]


def _named(briefing: Briefing) -> Spans:
    return {(m.source, *m.span) for m in briefing.mentions if m.text != m.text.lower()}


def _by_capitals(briefing: Briefing) -> Spans:
    names = uncovered_names(briefing.sources.values(), {}, {})
    return {(source, *span) for name in names for source, span in name.places}


def _by_recogniser(briefing: Briefing, recognise: Callable) -> Spans:
    return {
        (source.id, start, end)
        for source in briefing.sources.values()
        for start, end, _ in recognise(source.text)
        if not source.is_set_aside((start, end))
    }


def _touching(ones: Spans, others: Spans) -> int:
    return sum(any(a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for b in others) for a in ones)


def _lines(source: Source) -> Spans:
    spans, at = set(), 0
    for line in source.text.splitlines(keepends=True):
        if line.strip():
            spans.add((source.id, at, at + len(line.rstrip())))
        at += len(line)
    return spans


def _furniture(briefing: Briefing) -> tuple[Spans, Spans]:
    """Return the lines that the seeds set aside, and those that look like furniture without knowing that."""
    bare = {id: replace(source, set_aside=()) for id, source in briefing.sources.items()}
    found = {(one.source, *one.span) for one in find_furniture(bare, {})}
    lines = {line for source in bare.values() for line in _lines(source)}
    gold = {line for line in lines if briefing.sources[line[0]].is_set_aside(line[1:])}
    return gold, {line for line in lines if _touching({line}, found)}


def main() -> None:
    """Print one row for each way of finding."""
    briefing = check(Path(sys.argv[1] if sys.argv[1:] else "seeds")).briefing
    gold = _named(briefing)
    rows = [("names by capitals", gold, _by_capitals(briefing))]
    if recognise := load_recogniser():
        rows.append(("names by spaCy", gold, _by_recogniser(briefing, recognise)))
    rows.append(("page furniture, lines", *_furniture(briefing)))
    print("| | in the seeds | found | precision | recall | exact: precision | recall |\n|" + " --- |" * 7)
    for name, gold, found in rows:
        right, reached, exact = _touching(found, gold), _touching(gold, found), len(found & gold)
        shares = (right / len(found), reached / len(gold), exact / len(found), exact / len(gold))
        print(f"| {name} | {len(gold)} | {len(found)} | " + " | ".join(f"{share:.0%}" for share in shares) + " |")


if __name__ == "__main__":
    main()
