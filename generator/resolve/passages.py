"""What to write instead of a quote that does not hold: the nearest passage, whole words, telling neighbours.

Nothing here is ever accepted by itself; it is shown to the editor.
"""

import re
from difflib import SequenceMatcher

from generator.characters import unseen_difference
from generator.resolve.fold import fold
from generator.resolve.text import Span, Text

#: Code points around an edge of the best alignment in which the edge of a word is looked for.
_SEARCHED = 40
_FARTHEST_NEIGHBOUR = 200
_MARKS = ".,;:!?\"'()«»。，、：；"
#: How an editor marks that words are left out; how long a passage may be that is offered with them.
_OMISSION = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*")
_LONGEST_FILLED, _MOST_PLACES = 300, 50
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_MOST_DIFFERENCES, _LONGEST_DIFFERENCE = 2, 40


def beside(text: Text, spans: list[Span], before: str | None, after: str | None) -> list[Span]:
    """Return those folded spans which stand right after the words `before` and right before the words `after`."""

    if not before and not after:
        return spans
    folded = text.folded.text
    words_before, words_after = (fold(words or "").text.strip() for words in (before, after))

    def fits(span: Span) -> bool:
        # White space is folded: at most one blank stands between a quote and the words beside it.
        left = folded[max(0, span[0] - len(words_before) - 1) : span[0]].rstrip()
        right = folded[span[1] : span[1] + len(words_after) + 1].lstrip()
        first = span[0] - (folded[span[0] - 1 : span[0]] == " ") - len(words_before)
        last = span[1] + (folded[span[1] : span[1] + 1] == " ") + len(words_after)
        return (
            left.endswith(words_before)
            and right.startswith(words_after)
            and (not words_before or text.is_word_break(first))
            and (not words_after or text.is_word_break(last))
        )

    return [span for span in spans if fits(span)]


def plain(text: Text, span: Span) -> str:
    """Return a folded span as the article has it, on one line."""
    return " ".join(text.text[slice(*text.folded.span(*span))].split())


def _edges(text: Text, *around: int) -> list[int]:
    """Return the folded offsets near some at which a quote may begin or end."""
    near = {offset for one in around for offset in range(one - _SEARCHED, one + _SEARCHED + 1)}
    return [
        edge for edge in sorted(near) if 0 <= edge <= len(text.folded.text) and not text.cuts_a_word(edge, edge)
    ]


def nearest_span(text: Text, quote: str) -> Span | None:
    """Return the folded span of whole words that is most like `quote`; None when nothing is.

    Each costs a search of the whole article: there are only so many of them.
    """
    from rapidfuzz import fuzz  # takes a while to load, and quotes that hold never need it

    text.suggestions -= 1
    if text.suggestions < 0:
        return None
    wanted, folded = fold(quote).text.strip(), text.folded.text
    found = fuzz.partial_ratio_alignment(wanted[:1000], folded, score_cutoff=60) if wanted else None
    if found is None or found.dest_start == found.dest_end:
        return None
    starts = [edge for edge in _edges(text, found.dest_start) if folded[edge : edge + 1].strip()]
    ends = [
        edge
        for edge in _edges(text, found.dest_end, found.dest_start + len(wanted))
        if folded[edge - 1 : edge].strip()
    ]
    pairs = [(start, end) for start in starts for end in ends if start < end]
    return max(pairs, key=lambda span: (fuzz.ratio(folded[slice(*span)], wanted), span[0] - span[1]), default=None)


def nearest_passage(text: Text, quote: str) -> str:
    """Return the passage of the article most like `quote`, for a suggestion only; may be empty."""
    span = nearest_span(text, quote)
    return plain(text, span) if span else ""


def around_omissions(text: Text, quote: str) -> list[str]:
    """Return the parts of a quote from which words are left out, marked by dots, as they stand; else nothing."""
    parts = [part.strip() for part in _OMISSION.split(quote) if part.strip()]
    return parts if len(parts) > 1 and all(_whole(text, part) for part in parts) else []


def filled_in(text: Text, parts: list[str]) -> str:
    """Return the shortest passage from the first to the last of parts that stand there; empty where it is long."""
    ends = _whole(text, parts[-1])
    spans = [(start, last) for start, end in _whole(text, parts[0]) for first, last in ends if end <= first]
    start, end = min(spans, key=lambda span: span[1] - span[0], default=(0, 0))
    return plain(text, (start, end)) if 0 < end - start <= _LONGEST_FILLED else ""


def _whole(text: Text, words: str) -> list[Span]:
    return [span for span in text.occurrences(words)[:_MOST_PLACES] if not text.cuts_a_word(*span)]


def _bare(one: str, other: str) -> tuple[str, str]:
    """Return two pieces of text without the marks that both begin or end with."""
    while one and other and one[-1] == other[-1] and one[-1] in _MARKS:
        one, other = one[:-1], other[:-1]
    while one and other and one[0] == other[0] and one[0] in _MARKS:
        one, other = one[1:], other[1:]
    return one, other


def _differences(quote: str, passage: str) -> list[tuple[str, str]]:
    """Return the words that differ, as (in the quote, in the passage)."""
    typed, there = fold(quote).text.split(), fold(passage).text.split()
    return [
        _bare(" ".join(typed[a:b]), " ".join(there[c:d]))
        for kind, a, b, c, d in SequenceMatcher(None, typed, there, autojunk=False).get_opcodes()
        if kind != "equal"
    ]


def differs_in_numbers(quote: str, passage: str) -> bool:
    """Tell whether a quote is a passage but for its numbers, as when one of the two was changed."""
    found = _differences(quote, passage)
    return bool(found) and all(_NUMBER.sub("", typed) == _NUMBER.sub("", there) != typed for typed, there in found)


def what_differs(quote: str, passage: str) -> str:
    """Say what a quote has where a passage has something else; empty when that would be much to say.

    Characters are named where words look alike that differ.
    """
    found = _differences(quote, passage)
    unseen = [said for pair in found if (said := unseen_difference(*pair))]
    if unseen:
        return f"it has {unseen[0]}" + (", and more such words" if len(unseen) > 1 else "")
    if len(found) > _MOST_DIFFERENCES or any(len(words) > _LONGEST_DIFFERENCE for pair in found for words in pair):
        return ""
    changed = [f"`{typed}` where the article has `{there}`" for typed, there in found if typed and there]
    return f"it has {' and '.join(changed)}" if changed else ""


def words_beside(text: Text, span: Span, like: str, before: bool) -> str:
    """Return as many words as `like` has right before a folded span, or right after it; fewer at a far edge."""
    folded, number = text.folded.text, len(like.split())
    if before:
        return " ".join(folded[max(0, span[0] - _FARTHEST_NEIGHBOUR) : span[0]].split()[-number:])
    return " ".join(folded[span[1] : span[1] + _FARTHEST_NEIGHBOUR].split()[:number])


def _beside(text: Text, span: Span) -> list[tuple[str, str]]:
    """Return the words right before and right after a folded span, as fields of evidence, the shortest first."""
    folded, (start, end) = text.folded.text, span
    offsets = range(1, _FARTHEST_NEIGHBOUR)
    before = [("before", (start - n, start)) for n in offsets if start - n >= 0 and text.is_word_break(start - n)]
    after = [("after", (end, end + n)) for n in offsets if end + n <= len(folded) and text.is_word_break(end + n)]
    sides = sorted(before + after, key=lambda side: side[1][1] - side[1][0])
    words = [(field, plain(text, edges)) for field, edges in sides]
    return [(field, word) for field, word in words if any(letter.isalnum() for letter in word)]


def telling_neighbours(text: Text, span: Span, others: list[Span]) -> dict[str, str]:
    """Return `before` or `after` with the fewest words that pick a folded span among `others`; {} when none do."""
    for field, words in _beside(text, span):
        if beside(text, others, **{"before": None, "after": None, field: words}) == [span]:
            return {field: words}
    return {}
