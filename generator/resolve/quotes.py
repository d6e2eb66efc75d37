"""Find a quote in its article, or say why it is not there and what could be meant."""

from dataclasses import dataclass

from generator.nearest import nearest
from generator.resolve.passages import (
    around_omissions,
    beside,
    differs_in_numbers,
    filled_in,
    nearest_passage,
    plain,
    telling_neighbours,
    what_differs,
    words_beside,
)
from generator.resolve.text import Span, Text
from generator.yaml_text import scalar

_MOST_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Miss:
    """Why a quote is not evidence: a problem code, one line, and what to do. `nearest` is a quote that holds.

    `field` is where the fault lies: `quote`, or `before` or `after` beside it, which `nearest` is then for.
    """

    code: str
    message: str
    help: str
    expected: str = ""
    nearest: str = ""
    field: str = "quote"


def _not_found(text: Text, quote: str, set_aside: tuple[Span, ...]) -> Miss:
    if parts := _around_set_aside(text, quote, set_aside):
        return Miss(
            "quote-set-aside",
            "this quote runs over a passage that the source file sets aside",
            "Quote one side of it, or make two entries of evidence.",
            "one of: " + " | ".join(parts),
        )
    if parts := around_omissions(text, quote):
        return _leaves_out(text, parts, set_aside)
    near = nearest_passage(text, quote)
    differs = what_differs(quote, near) if near else ""
    help = "Copy the words from the article."
    if not near:
        help = "Nothing in the article is like it: is it the right source?"
    elif differs_in_numbers(quote, near):
        help = "Copy the words from the article. If its file was changed, mend the number there."
    return Miss(
        "quote-not-found",
        "this quote does not stand in the article" + (differs and f": {differs}"),
        help,
        "one contiguous passage of the article, word for word",
        near if _holds(text, near, set_aside) else "",
    )


def _holds(text: Text, quote: str, set_aside: tuple[Span, ...]) -> bool:
    return len(text.occurrences(quote)) == 1 and isinstance(_located(text, quote, None, None, set_aside), tuple)


def _leaves_out(text: Text, parts: list[str], set_aside: tuple[Span, ...]) -> Miss:
    """Return the fault of a quote of several parts, with the passage from the first to the last if it is short."""
    whole = filled_in(text, parts)
    holds = _holds(text, whole, set_aside)
    return Miss(
        "quote-not-found",
        "this quote leaves words of the article out",
        "Quote the whole passage, or make each part an entry of evidence of its own.",
        "one contiguous passage of the article" if holds else "one of: " + " | ".join(parts),
        whole if holds else "",
    )


def _around_set_aside(text: Text, quote: str, set_aside: tuple[Span, ...]) -> list[str]:
    """Return the parts of a quote that skips over passages set aside; empty when it does no such thing."""
    edges = [0, *(edge for span in sorted(set_aside) for edge in span), len(text.text)]
    kept = [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
    if len(kept) < 2 or text.suggestions <= 0:
        return []
    joined = Text(" ".join(text.text[slice(*span)] for span in kept))
    if not (found := joined.occurrences(quote)):
        return []
    start, end = joined.folded.span(*found[0])
    parts, offset = [], 0
    for first, last in kept:
        inner = text.text[first + max(0, start - offset) : first + max(0, end - offset)] if offset < end else ""
        parts.append(" ".join(inner[: max(0, last - first - max(0, start - offset))].split()))
        offset += last - first + 1
    return [part for part in parts if part]


def _cuts_word(text: Text, span: Span) -> Miss:
    start, end = span
    return Miss(
        "quote-cuts-word",
        "this quote begins or ends within a word or a number",
        f"In the article: …{text.folded.text[max(0, start - 20) : end + 20]}…",
        "whole words, and numbers with their sign, currency and decimals",
        plain(text, text.whole_words(span)),
    )


def _several(text: Text, spans: list[Span], verb: str) -> str:
    """Return what to write so that one of several occurrences is meant, a line for each."""
    lines = []
    for span in spans[:_MOST_SHOWN]:
        shown = plain(text, (max(0, span[0] - 30), min(len(text.folded.text), span[1] + 30)))
        added = " ".join(
            f"`{field}: {scalar(words)}`" for field, words in telling_neighbours(text, span, spans).items()
        )
        lines.append(f"For “…{shown}…” {verb} {added or 'more words'}.")
    return "\n".join(lines)


def _not_beside(text: Text, spans: list[Span], before: str | None, after: str | None) -> Miss:
    """Say what stands beside a quote instead of the words of `before`, or of `after` where those do."""
    field = "after" if before and after and beside(text, spans, before, None) else "before" if before else "after"
    typed = (before if field == "before" else after) or ""
    there = [words_beside(text, span, typed, field == "before") for span in spans]
    near = nearest(typed, there) or ""
    differs = what_differs(typed, near) if near else ""
    return Miss(
        "quote-not-found",
        f"the quote stands in the article, but not {'after' if field == 'before' else 'before'} these words"
        + (differs and f": {differs}"),
        "Remove the line: the quote stands there once." if len(spans) == 1 else _several(text, spans, "write"),
        f"the words right {field} the quote",
        near
        if there.count(near) == 1 and len(beside(text, spans, **{"before": None, "after": None, field: near})) == 1
        else "",
        field,
    )


_SET_ASIDE = Miss(
    "quote-set-aside",
    "this quote stands in a passage that the source file sets aside",
    "Quote the article's own reporting, or shorten `set_aside:` in the source file.",
)


def _located(
    text: Text, quote: str, before: str | None, after: str | None, set_aside: tuple[Span, ...]
) -> Span | Miss | None:
    """Return the span of a quote, why it is not evidence, or None when it does not stand in the article."""
    spans = text.occurrences(quote)
    if not spans:
        return None
    whole = [span for span in spans if not text.cuts_a_word(*span)]
    if not whole:
        return _cuts_word(text, spans[0])
    kept = [span for span in whole if not _overlaps(text.folded.span(*span), set_aside)]
    if not kept:
        return _SET_ASIDE
    if not (chosen := beside(text, whole, before, after)):
        return _not_beside(text, kept, before, after)
    if not (meant := [span for span in chosen if span in kept]):
        return _SET_ASIDE
    if len(meant) > 1:
        return Miss(
            "quote-ambiguous",
            f"this quote stands in the article {len(meant)} times",
            _several(text, meant, "add"),
            "a quote that stands there once, or `before:` or `after:` with the words next to it",
        )
    return text.folded.span(*meant[0])


def _overlaps(span: Span, others: tuple[Span, ...]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def locate(
    text: Text,
    quote: str,
    before: str | None = None,
    after: str | None = None,
    set_aside: tuple[Span, ...] = (),
    near: bool = True,
) -> Span | Miss | None:
    """Return the half-open span, in code points of the article, where `quote` stands.

    Returns a Miss when it does not stand there, stands there more than once, cuts a word or a
    number, or stands in a passage set aside. `set_aside` holds spans in the article.
    Without `near` it is None where it does not stand: nothing like it is looked for.
    """
    found = _located(text, quote, before, after, set_aside)
    return _not_found(text, quote, set_aside) if found is None and near else found
