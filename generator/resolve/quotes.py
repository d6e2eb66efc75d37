"""Find a quote in its article. One search both locates the passage and, failing, says what stands there."""

from dataclasses import dataclass

import regex
from rapidfuzz import fuzz

from generator.limits import MAX_OCCURRENCES, MAX_SUGGESTIONS
from generator.resolve.fold import Folded, fold

_WORD_BREAK = regex.compile(r"(?w)\b")
# A number with all that belongs to it: sign, currency, marks of grouping and decimals, fraction, per cent.
_NUMBER = regex.compile(
    r"(?:(?<!\w)[-+±])?(?:\p{L}{0,3}\p{Sc} ?)?(?:(?<!\w)[.,])?\d+(?:[.,'٫٬_]\d+|\u202f\d+)*"
    r"[\u00bc-\u00be\u2150-\u215e]?(?: ?[%‰％٪]| ?\p{Sc})?"
)
_DIGIT = regex.compile(r"\d")
_REACH = 40
_NEAR = 8


@dataclass(frozen=True, slots=True)
class Miss:
    """Why a quote is not evidence: a problem code, one line, and what to do."""

    code: str
    message: str
    help: str


class Text:
    """One article prepared for quoting: `text` as in the file, and under the fold."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded: Folded = fold(text)
        self.suggestions = MAX_SUGGESTIONS

    def is_word_break(self, offset: int) -> bool:
        """Tell whether a word may begin or end at a folded offset: Unicode word boundary, UAX 29.

        A single quotation mark that no letter stands before begins no word with the letter after it.
        """
        text = self.folded.text
        if offset in (0, len(text)) or _WORD_BREAK.match(text, offset) is not None:
            return True
        return text[offset - 1] == "'" and (offset == 1 or not text[offset - 2].isalnum())

    def occurrences(self, quote: str) -> list[tuple[int, int]]:
        """Return the first folded half-open spans at which `quote` stands, in order, whole words or not."""
        wanted, found, start = fold(quote).text.strip(), [], -1
        while wanted and len(found) < MAX_OCCURRENCES and (start := self.folded.text.find(wanted, start + 1)) >= 0:
            found.append((start, start + len(wanted)))
        return found

    def cuts_a_word(self, start: int, end: int) -> bool:
        """Tell whether a folded span begins or ends within a word or a number."""
        return any(not self.is_word_break(edge) or self._is_in_number(edge) for edge in (start, end))

    def _is_in_number(self, edge: int) -> bool:
        """Tell whether a folded offset lies within a number with its sign, currency, marks and per cent."""
        text, first = self.folded.text, max(0, edge - _REACH)
        if not _DIGIT.search(text, max(0, edge - _NEAR), edge + _NEAR):
            return False
        if any(m.start() < edge - first < m.end() for m in _NUMBER.finditer(text[first : edge + _REACH])):
            return True
        return self._is_narrow_space(edge) or self._is_narrow_space(edge - 1)

    def _is_narrow_space(self, offset: int) -> bool:
        """Tell whether a folded offset is a space that does not break and stands between two digits."""
        digits = self.folded.text[max(0, offset - 1) : offset + 2]
        if len(digits) < 3 or not (digits[0].isdigit() and digits[2].isdigit()):
            return False
        start, end = self.folded.span(offset, offset + 1)
        return self.text[start:end] in ("\u00a0", "\u202f", "\u2009")


def beside(
    text: Text, spans: list[tuple[int, int]], before: str | None, after: str | None
) -> list[tuple[int, int]]:
    """Return those folded spans which stand right after the words `before` and right before the words `after`."""

    def fits(span: tuple[int, int]) -> bool:
        folded = text.folded.text
        # White space is folded: at most one blank stands between a quote and the words beside it.
        words_before, words_after = (fold(words or "").text.strip() for words in (before, after))
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


def nearest_passage(text: Text, quote: str) -> str:
    """Return the passage of the article most like `quote`, for a suggestion only; may be empty.

    Each costs a search of the whole article: there are only so many of them.
    """
    text.suggestions -= 1
    if text.suggestions < 0:
        return ""
    wanted = fold(quote).text.strip()
    found = fuzz.partial_ratio_alignment(wanted[:1000], text.folded.text, score_cutoff=60)
    if found is None:
        return ""
    start, end = found.dest_start, found.dest_end
    while not text.is_word_break(start) and found.dest_start - start < 30:
        start -= 1
    while not text.is_word_break(end) and end - found.dest_end < 30:
        end += 1
    return text.folded.text[start:end].strip()


def locate(
    text: Text,
    quote: str,
    before: str | None = None,
    after: str | None = None,
    set_aside: tuple[tuple[int, int], ...] = (),
) -> tuple[int, int] | Miss:
    """Return the half-open span, in code points of the article, where `quote` stands.

    Returns a Miss when it does not stand there, stands there more than once, cuts a word or a
    number, or stands in a passage set aside. `set_aside` holds spans in the article.
    """
    spans = text.occurrences(quote)
    if not spans:
        near = nearest_passage(text, quote)
        return Miss(
            "quote-not-found",
            "this quote does not stand in the article",
            f"The nearest passage is: {near}"
            if near
            else "Nothing in the article is like it: is it the right source?",
        )
    whole = [span for span in spans if not text.cuts_a_word(*span)]
    if not whole:
        start, end = spans[0]
        return Miss(
            "quote-cuts-word",
            "this quote begins or ends within a word or a number",
            f"In the article: …{text.folded.text[max(0, start - 20) : end + 20]}…",
        )
    chosen = beside(text, whole, before, after)
    if not chosen:
        return Miss(
            "quote-not-found",
            "the quote stands in the article, but not next to the words of `before:` or `after:`",
            "Copy the neighbouring words from the article.",
        )
    found = [text.folded.span(*span) for span in chosen]
    kept = [span for span in found if not any(start < span[1] and span[0] < end for start, end in set_aside)]
    if not kept:
        return Miss(
            "quote-set-aside",
            "this quote stands in a passage that the source file sets aside",
            "Quote the article's own reporting, or shorten `set_aside:` in the source file.",
        )
    if len(kept) > 1:
        return Miss(
            "quote-ambiguous",
            f"this quote stands in the article {len(kept)} times",
            "Make it longer, or add `before:` or `after:` with the words next to it.",
        )
    return kept[0]
