"""Names that speak: beside them stand the words that these articles put between quoted speech and a name."""

from collections.abc import Iterable

import regex

from generator.resolve.model import Source, Span

#: A word between the end of quoted speech and a name, as `said` in “…,” said Ada Berg.
_AFTER_SPEECH = regex.compile(r"[,.!?][\"”»]\s+(\p{Ll}{3,})\s+\p{Lu}")
_BEFORE = regex.compile(r"(?r)(\p{Ll}+)\s+")
_BEHIND = regex.compile(r"\s+(\p{Ll}+)")


def words_of_saying(sources: Iterable[Source]) -> frozenset[str]:
    """Return the words which tell that somebody speaks, learned from the articles; none where nobody is quoted."""
    return frozenset(word for source in sources for word in _AFTER_SPEECH.findall(source.text))


def speaks(text: str, span: Span, words: frozenset[str]) -> bool:
    """Tell whether one of these words stands right before or right behind a name."""
    beside = (_BEFORE.match(text, 0, span[0]), _BEHIND.match(text, span[1]))
    return any(found and found[1] in words for found in beside)
