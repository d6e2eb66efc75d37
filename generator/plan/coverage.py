"""What the briefing leaves out: names in the articles that no entity covers.

A hint for editors, not a verdict: capitals tell names from other words in alphabets that have them,
and only inside a sentence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile

import regex

from generator.plan.pageless import calendar_words, needs_no_page
from generator.plan.titles import title_length
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
#: Marks behind which quoted speech begins, with a capital whatever its first word is.
_OPENING = {'"', "“", "„", "«", "‘"}
_INITIAL = regex.compile(r"\p{Lu}\.")
_POSSESSIVE = regex.compile(r"['’]s$")
#: Initials that sign an article: in its last line, alone or behind its last sentence.
_SIGNED = regex.compile(r"(?:^|[.!?”\"]\s)\s*[(\[–—-]*\s?\p{Lu}{2,3}(?:/\p{L}{2,3})*\s?[)\]]*\s*$")

Named = tuple[str, Span]
#: Where a word begins, and the word.
Word = tuple[int, str]
#: A source, the words of a run of capitals in it, and whether that begins a sentence.
Run = tuple[Source, list[Word], bool]


@dataclass(frozen=True, slots=True)
class UncoveredName:
    """A capitalised name that is no mention; `places` are (source id, span) of each occurrence."""

    text: str
    places: tuple[tuple[str, Span], ...]


@lru_cache(maxsize=64)
def _not_names(language: str) -> frozenset[str]:
    """Return the words that have a capital for another reason than that they name something."""
    return _NOT_NAMES | {word.title() for word in calendar_words(language)}


def _runs(source: Source, taken: Iterable[Mention | Ambiguity]) -> Iterator[tuple[list[Word], bool]]:
    """Yield the words of each run of capitals, and whether it begins a sentence, where a capital says nothing."""
    passed_over = _passed_over(source, taken)
    starts = {start for start, _ in source.sentences}
    for match in _NAME.finditer(source.text, endpos=_signature(source.text)):
        start, end = match.span()
        if not any(passed_over[start:end]) and not _INITIAL.match(source.text, start):
            words = regex.finditer(r"\S+", source.text, pos=start, endpos=end)
            begins = start in starts or source.text[max(0, start - 1) : start] in _OPENING
            yield [(word.start(), word[0]) for word in words], begins


def _text(words: list[Word]) -> str:
    return _POSSESSIVE.sub("", " ".join(word for _, word in words))


def _names(source: Source, words: list[Word], whole: bool, dismissed: frozenset[str]) -> Iterator[Named]:
    """Yield the name that a run of capitals is, if it is one; of a run that is not whole the first word is none."""
    if needs_no_page(_text(words), source, dismissed):
        return
    first = words[0]
    not_names = _not_names(source.language)
    words = list(dropwhile(lambda word: word[1] in not_names, words))
    title = title_length([word for _, word in words])
    words = words[title:] if title or whole else [word for word in words if word is not first]
    words = list(dropwhile(lambda word: word[1].islower(), words))
    if words and not needs_no_page(text := _text(words), source, dismissed):
        last, end = words[-1]
        yield text, (words[0][0], last + len(_POSSESSIVE.sub("", end)))


def _parted(run: Run, within: set[str]) -> Iterator[Run]:
    """Yield a run, or its two parts where the first is known as a name: somebody of somewhere."""
    source, words, begins = run
    at = next((n for n, (_, word) in enumerate(words) if word == "of" and n > 1), 0)
    if at and _text(words[:at]) in within:
        yield source, words[:at], begins
        yield source, words[at + 1 :], False
    else:
        yield run


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
    """Return the names that no entity covers and that need a page, most frequent first.

    What begins a sentence is a name with its first word where that name, or its first words, stand within one too.
    Where they do, what follows them behind `of` is a name by itself.
    """
    runs = [
        (source, words, begins)
        for source in sources
        for words, begins in _runs(source, [*mentions.get(source.id, []), *ambiguities.get(source.id, [])])
    ]
    within = {_text(words[1:] if begins else words) for _, words, begins in runs}
    found: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for source, words, begins in (part for run in runs for part in _parted(run, within)):
        whole = not begins or any(_text(words[:count]) in within for count in range(2, len(words) + 1))
        for text, span in _names(source, words, whole, dismissed):
            found[text].append((source.id, span))
    names = [UncoveredName(text, tuple(places)) for text, places in found.items()]
    return sorted(names, key=lambda name: (-len(name.places), name.text))
