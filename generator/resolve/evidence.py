"""The exact evidence for a passage: what an editor would have to write so that the build finds these very words."""

import unicodedata

from generator.limits import MAX_LONG
from generator.resolve.model import Source, Span
from generator.resolve.passages import telling_neighbours
from generator.resolve.quotes import locate
from generator.resolve.text import Text

#: Categories of characters that no seed file may hold.
_REFUSED = {"Cc", "Cs", "Cn"}


def evidence_for(source: Source, text: Text, span: Span) -> dict[str, str] | None:
    """Return `source`, `quote` and, where it occurs more than once, `before` or `after`, for a span of an article.

    None when no quote can name the span: it is set aside, begins within a word, is too long, or holds characters
    that a seed file may not hold. `text` is the article prepared for quoting.
    """
    start, end = span
    words = source.text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    quote = " ".join(words.split())
    if len(quote) > MAX_LONG or not can_be_written(quote):
        return None
    places = [one for one in text.occurrences(quote) if not text.cuts_a_word(*one)]
    here = next((one for one in places if text.folded.span(*one) == (start, end)), None)
    if here is None:
        return None
    aside = tuple(passage.span for passage in source.set_aside)
    for beside in ({}, telling_neighbours(text, here, places)):
        found = locate(text, quote, **beside, set_aside=aside, near=False)
        if found == (start, end) and all(map(can_be_written, beside.values())):
            return {"source": source.id, "quote": quote, **beside}
    return None


def can_be_written(text: str) -> bool:
    """Tell whether a seed file may hold `text`: something in it can be seen, and nothing in it is a control."""
    kinds = {unicodedata.category(letter) for letter in text}
    return not kinds & _REFUSED and "\ufeff" not in text and any(kind[0] not in "CZ" for kind in kinds)
