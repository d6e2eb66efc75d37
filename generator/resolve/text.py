"""An article prepared for quoting: under the typographic fold, with the edges of its words and numbers."""

import regex

from generator.limits import MAX_OCCURRENCES, MAX_SUGGESTIONS
from generator.resolve.fold import Folded, fold

Span = tuple[int, int]

_WORD_BREAK = regex.compile(r"(?w)\b")
# A number with all that belongs to it: sign, currency, marks of grouping and decimals, fraction, per cent.
_NUMBER = regex.compile(
    r"(?:(?<!\w)[-+±])?(?:\p{L}{0,3}\p{Sc} ?)?(?:(?<!\w)[.,])?\d+(?:[.,'٫٬_]\d+|\u202f\d+)*"
    r"[\u00bc-\u00be\u2150-\u215e]?(?: ?[%‰％٪]| ?\p{Sc})?"
)
_REACH = 40
# What can stand right before and right after a point within a number: most edges of quotes are told apart by it.
_WITHIN_NUMBER = regex.compile(
    r"(?<=\p{L})[\p{L}\p{Sc}]|(?<=[-+±])[\p{L}\p{Sc}\d.,]|(?<=\p{Sc})[ .,\d]|(?<= )[.,\d%‰％٪\p{Sc}]"
    r"|(?<=[.,'٫٬_\u202f])\d|(?<=\d)[\d.,'٫٬_\u202f\u00bc-\u00be\u2150-\u215e %‰％٪\p{Sc}]"
    r"|(?<=[\u00bc-\u00be\u2150-\u215e])[ %‰％٪\p{Sc}]"
)


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
        if offset in (0, len(text)):
            return True
        before, after = text[offset - 1], text[offset]
        if (after == " " and before.isalnum()) or (before == " " and after.isascii()):
            return True  # as the expression says too, later
        if _WORD_BREAK.match(text, offset) is not None:
            return True
        return text[offset - 1] == "'" and (offset == 1 or not text[offset - 2].isalnum())

    def occurrences(self, quote: str) -> list[Span]:
        """Return the first folded half-open spans at which `quote` stands, in order, whole words or not."""
        wanted, found, start = fold(quote).text.strip(), [], -1
        while wanted and len(found) < MAX_OCCURRENCES and (start := self.folded.text.find(wanted, start + 1)) >= 0:
            found.append((start, start + len(wanted)))
        return found

    def cuts_a_word(self, start: int, end: int) -> bool:
        """Tell whether a folded span begins or ends within a word or a number."""
        return any(not self.is_word_break(edge) or self._is_in_number(edge) for edge in (start, end))

    def whole_words(self, span: Span) -> Span:
        """Return a folded span widened until it cuts no word and no number."""
        start, end = span
        while start > 0 and self.cuts_a_word(start, start):
            start -= 1
        while end < len(self.folded.text) and self.cuts_a_word(end, end):
            end += 1
        return start, end

    def _is_in_number(self, edge: int) -> bool:
        """Tell whether a folded offset lies within a number with its sign, currency, marks and per cent."""
        text, first = self.folded.text, max(0, edge - _REACH)
        if _WITHIN_NUMBER.match(text, edge) and any(
            m.start() < edge - first < m.end() for m in _NUMBER.finditer(text[first : edge + _REACH])
        ):
            return True
        return self._is_narrow_space(edge) or self._is_narrow_space(edge - 1)

    def _is_narrow_space(self, offset: int) -> bool:
        """Tell whether a folded offset is a space that does not break and stands between two digits."""
        digits = self.folded.text[max(0, offset - 1) : offset + 2]
        if len(digits) < 3 or not (digits[0].isdigit() and digits[2].isdigit()):
            return False
        start, end = self.folded.span(offset, offset + 1)
        return self.text[start:end] in ("\u00a0", "\u202f", "\u2009")
