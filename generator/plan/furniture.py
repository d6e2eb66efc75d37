"""Passages of an article that look like the page around it: lists of links, notices, headlines that stand twice.

A hint for editors, from the shape of lines and not from their language, but for a few English words.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex

from generator.resolve.fold import fold
from generator.resolve.model import Source, Span

_LINE = regex.compile(r"[^\r\n]*\S[^\r\n]*")
_ENDS = regex.compile(r"[.!?。！？؟][\p{Pf}\p{Pe}\"']*$")
_BROKEN_OFF = regex.compile(r"(?:…|\.\.\.)$")
#: Words that bars part, at the end of a line which has begun with something else.
_MENU = regex.compile(r"(?<=[.!?][\p{Pf}\p{Pe}\"']*\s+)[^|.!?]{1,30}(?:\s\|\s[^|.!?]{1,30}){2,}$")
_LINKED = regex.compile(r"^(?:<<|>>|»|«|←|→|\|)|https?://|www\.|©")
_WORDS = regex.compile(
    r"(?i)\b(?:all rights reserved|read more|click here|subscribe|sign up|follow us|share this|related articles?|"
    r"see also|recommend(?:ed)?(?! by)|advertisement|newsletter|cookies?|copyright)\b"
)
_SHORT = 100


@dataclass(frozen=True, slots=True)
class Furniture:
    """A run of lines that look like page furniture, and why; `worth` counts the lines."""

    source: str
    span: Span
    reasons: tuple[str, ...]
    worth: int


def _lines(source: Source) -> list[Span]:
    return [match.span() for match in _LINE.finditer(source.text)]


def _repeated(sources: Iterable[Source]) -> Counter[str]:
    """Count in how many places each line stands, over all articles."""
    return Counter(_words(source, line) for source in sources for line in _lines(source))


def _words(source: Source, line: Span) -> str:
    return " ".join(fold(source.text[slice(*line)]).text.split())


def _looks(text: str, first: bool, after_all: bool, seen: int) -> str | None:
    """Say why a line does not look like reporting; None when it may well be."""
    if seen > 1 and not first:
        return "it stands more than once"
    if _LINKED.search(text):
        return "it looks like a link"
    if _BROKEN_OFF.search(text):
        return "it breaks off"
    if first or len(text) >= _SHORT:
        return None
    if _WORDS.search(text):
        return "its words are those of pages"
    if _ENDS.search(text):
        return None
    return "it is a short line after the last paragraph" if after_all else "it is a short line without a full stop"


def _runs(source: Source, repeated: Counter[str]) -> Iterable[tuple[Span, list[str]]]:
    """Yield runs of lines that look like furniture, with a reason for each line."""
    lines = _lines(source)
    texts = [_words(source, line) for line in lines]
    last = max(
        (n for n, text in enumerate(texts) if len(text) >= _SHORT and _ENDS.search(text)), default=len(texts)
    )
    run: list[tuple[Span, str]] = []
    for n, (line, text) in enumerate(zip(lines, texts, strict=True)):
        why = _looks(text, n == 0, n > last, repeated[text])
        if why and not source.is_set_aside(line):
            run.append((line, why))
        elif run:
            yield (run[0][0][0], run[-1][0][1]), [reason for _, reason in run]
            run = []
    if run:
        yield (run[0][0][0], run[-1][0][1]), [reason for _, reason in run]


def _menus(source: Source) -> Iterable[tuple[Span, list[str]]]:
    """Yield the menus that stand behind a sentence, in its line."""
    for line in _lines(source):
        menu = _MENU.search(source.text, *line)
        if menu and not source.is_set_aside(menu.span()):
            yield menu.span(), ["it looks like a menu"]


def find_furniture(sources: Mapping[str, Source], quoted: Mapping[str, Iterable[Span]]) -> list[Furniture]:
    """Return passages that look like page furniture and that no evidence touches, the longest first.

    `quoted` holds the spans of evidence by source id.
    """
    repeated = _repeated(sources.values())
    found = []
    for source in sources.values():
        spans = list(quoted.get(source.id, ()))
        for (start, end), reasons in (*_runs(source, repeated), *_menus(source)):
            if not any(start < other[1] and other[0] < end for other in spans):
                spans.append((start, end))
                found.append(Furniture(source.id, (start, end), tuple(dict.fromkeys(reasons)), len(reasons)))
    return sorted(found, key=lambda one: (-one.worth, one.source, one.span))
