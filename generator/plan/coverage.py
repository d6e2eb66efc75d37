"""What the briefing leaves out: names in the articles that no entity covers.

A hint for editors, not a verdict: capitals tell names from other words in alphabets that have them,
and only inside a sentence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from generator.resolve.model import Ambiguity, Mention, Source, Span

_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}\d&'’\-]*(?:[ \u00a0](?:of|de|the|&)?[ ]?\p{Lu}[\p{L}\p{M}\d&'’\-]*)*")
_NOT_NAMES = frozenset(
    """
    I He She It We They You The A An In On At Of For But And Or As If So This That These Those His Her Its Our Their
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """.split()
)


@dataclass(frozen=True, slots=True)
class UncoveredName:
    """A capitalised name that is no mention; `places` are (source id, span) of each occurrence."""

    text: str
    places: tuple[tuple[str, Span], ...]


def _names(source: Source, taken: Iterable[Mention | Ambiguity]) -> Iterator[tuple[str, Span]]:
    covered = bytearray(len(source.text))
    for one in taken:
        covered[one.span[0] : one.span[1]] = b"\x01" * (one.span[1] - one.span[0])
    starts = {start for start, _ in source.sentences}
    for match in _NAME.finditer(source.text):
        start, end = match.span()
        if source.is_set_aside((start, end)) or any(covered[start:end]):
            continue
        words = list(regex.finditer(r"\S+", match[0]))
        if start in starts or words[0][0] in _NOT_NAMES:
            # At the beginning of a sentence a capital says nothing; what follows it may still be a name.
            words = words[1:]
        text = regex.sub(r"['’]s$", "", " ".join(word[0] for word in words))
        if text and text not in _NOT_NAMES:
            last = words[-1].start() + len(regex.sub(r"['’]s$", "", words[-1][0]))
            yield text, (start + words[0].start(), start + last)


def uncovered_names(
    sources: Iterable[Source], mentions: dict[str, list], ambiguities: dict[str, list]
) -> list[UncoveredName]:
    """Return the names that no entity covers, most frequent first."""
    found: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for source in sources:
        for text, span in _names(source, [*mentions.get(source.id, []), *ambiguities.get(source.id, [])]):
            found[text].append((source.id, span))
    names = [UncoveredName(text, tuple(places)) for text, places in found.items()]
    return sorted(names, key=lambda name: (-len(name.places), name.text))
