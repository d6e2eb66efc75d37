"""The exact evidence for a passage: what an editor would have to write so that the build finds these very words."""

import unicodedata
from collections.abc import Iterator
from itertools import product

from generator.resolve.model import Source, Span
from generator.resolve.quotes import locate
from generator.resolve.text import Text

_MAX_QUOTE = 4000
_NEIGHBOURS = 8
#: Categories of characters that no seed file may hold.
_REFUSED = {"Cc", "Cs", "Cn"}


def evidence_for(source: Source, text: Text, span: Span) -> dict[str, str] | None:
    """Return `source`, `quote` and, where it occurs more than once, `before` or `after`, for a span of an article.

    None when no quote can name the span: it is set aside, begins within a word, is too long, or holds characters
    that a seed file may not hold. `text` is the article prepared for quoting.
    """
    quote = " ".join(source.text[slice(*span)].split())
    if len(quote) > _MAX_QUOTE or not can_be_written(quote):
        return None
    aside = tuple(passage.span for passage in source.set_aside)
    for beside in _neighbours(source, span):
        found = locate(text, quote, beside.get("before"), beside.get("after"), aside)
        if isinstance(found, tuple):  # another occurrence where this one is set aside
            here = found[0] < span[1] and span[0] < found[1]
            return {"source": source.id, "quote": quote, **beside} if here else None
    return None


def can_be_written(text: str) -> bool:
    """Tell whether a seed file may hold `text`: something in it can be seen, and nothing in it is a control."""
    kinds = {unicodedata.category(letter) for letter in text}
    return not kinds & _REFUSED and "\ufeff" not in text and any(kind[0] not in "CZ" for kind in kinds)


def _neighbours(source: Source, span: Span) -> Iterator[dict[str, str]]:
    """Yield the words beside a span that could tell it from others: none, then more and more of them."""
    yield {}
    before, after = source.text[: span[0]].split(), source.text[span[1] :].split()
    for count, side in product(range(1, _NEIGHBOURS + 1), ("before", "after")):
        words = before[-count:] if side == "before" else after[:count]
        if can_be_written(" ".join(words)):
            yield {side: " ".join(words)}
