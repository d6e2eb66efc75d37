"""What the briefing leaves out: names in the articles that no entity covers.

A hint for editors, not a verdict: capitals tell names from other words in alphabets that have them,
and only inside a sentence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import dropwhile

import regex

from generator.plan.pageless import calendar_words, needs_no_page
from generator.resolve.model import Ambiguity, Mention, Source, Span
from generator.resolve.sentences import paragraphs

_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}\d&'’\-]*(?:[ \u00a0](?:of|de|the|&)?[ ]?\p{Lu}[\p{L}\p{M}\d&'’\-]*)*")
_NOT_NAMES = frozenset(
    """
    I He She It We They You The A An In On At Of For But And Or As If So This That These Those His Her Its Our Their
    """.split()
)
_LONGER = regex.compile(r"[\p{L}\p{M}]{4,}")
_NO_CAPITAL = regex.compile(r"[\p{Ll}\p{Lo}\p{Lm}\p{Lt}]")
#: What a headline has not: a list, or the end of a sentence.
_IS_TEXT = regex.compile(r",|[.!?][\"”’»)]*$")
#: Initials that sign an article: in its last line, alone or behind its last sentence.
_SIGNED = regex.compile(r"(?:^|[.!?”\"]\s)\s*[(\[–—-]*\s?\p{Lu}{2,3}(?:/\p{L}{2,3})*\s?[)\]]*\s*$")


@dataclass(frozen=True, slots=True)
class UncoveredName:
    """A capitalised name that is no mention; `places` are (source id, span) of each occurrence."""

    text: str
    places: tuple[tuple[str, Span], ...]


def _not_names(source: Source) -> frozenset[str]:
    """Return the words that have a capital for another reason than that they name something."""
    return _NOT_NAMES | {word.title() for word in calendar_words(source.language)}


def _names(
    source: Source, taken: Iterable[Mention | Ambiguity], dismissed: frozenset[str]
) -> Iterator[tuple[str, Span]]:
    passed_over = _passed_over(source, taken)
    starts = {start for start, _ in source.sentences}
    not_names = _not_names(source)
    for match in _NAME.finditer(source.text, endpos=_signature(source.text)):
        start, end = match.span()
        if any(passed_over[start:end]) or needs_no_page(match[0], source, dismissed):
            continue
        words = list(regex.finditer(r"\S+", match[0]))
        if start in starts:
            # At the beginning of a sentence a capital says nothing; what follows it may still be a name.
            words = words[1:]
        words = list(dropwhile(lambda word: word[0] in not_names, words))
        text = regex.sub(r"['’]s$", "", " ".join(word[0] for word in words))
        if text and not needs_no_page(text, source, dismissed):
            last = words[-1].start() + len(regex.sub(r"['’]s$", "", words[-1][0]))
            yield text, (start + words[0].start(), start + last)


def _is_headline(line: str) -> bool:
    """Tell whether capitals say nothing in a line: all its letters are some, or all longer words begin with one."""
    longer = _LONGER.findall(line)
    titled = len(longer) > 3 and not _IS_TEXT.search(line) and all(word[0].isupper() for word in longer)
    return titled or not _NO_CAPITAL.search(line)


def _passed_over(source: Source, taken: Iterable[Mention | Ambiguity]) -> bytearray:
    """Return for each character of an article whether no name is looked for there."""
    found = bytearray(len(source.text))
    headlines = (span for span in paragraphs(source.text) if _is_headline(source.text[slice(*span)]))
    for start, end in (*(one.span for one in (*taken, *source.set_aside)), *headlines):
        found[start:end] = b"\x01" * (end - start)
    return found


def _signature(text: str) -> int:
    """Return where the initials begin that sign an article; its end where none do."""
    last = text.rstrip().rfind("\n") + 1
    signed = _SIGNED.search(text, last)
    return signed.start() if signed else len(text)


def uncovered_names(
    sources: Iterable[Source],
    mentions: dict[str, list],
    ambiguities: dict[str, list],
    dismissed: frozenset[str] = frozenset(),
) -> list[UncoveredName]:
    """Return the names that no entity covers and that need a page, most frequent first."""
    found: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for source in sources:
        taken = [*mentions.get(source.id, []), *ambiguities.get(source.id, [])]
        for text, span in _names(source, taken, dismissed):
            found[text].append((source.id, span))
    names = [UncoveredName(text, tuple(places)) for text, places in found.items()]
    return sorted(names, key=lambda name: (-len(name.places), name.text))
