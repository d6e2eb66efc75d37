"""The typographic fold: what may differ between an article and a quote of it, and nothing more.

Runs of white space are one space; curly and straight quotes, dashes and ligatures are equal to
their plain forms. Case, digits, signs and decimal marks stay as they are. Offsets are code points.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

_PLAIN = {
    **dict.fromkeys("‘’‚‛ʼ", "'"),
    **dict.fromkeys("“”„‟", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
}
# U+00A0, U+2009, U+202F and the other Unicode spaces are white space to `\s`; a single plain space needs no change.
_FOLDED = re.compile(r"[^\S ]\s*| \s+|[" + "".join(_PLAIN) + "]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text under the fold, able to lead offsets back to the original.

    `_steps` holds, in ascending order, the folded offsets at which a stretch begins; `_back` the
    original offset of each; `_moves` is 1 where offsets run along with the original and 0 inside
    a replaced run, all of which leads back to the run's beginning.
    """

    text: str
    _steps: list[int] = field(repr=False)
    _back: list[int] = field(repr=False)
    _moves: list[int] = field(repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original half-open span of a folded one which is not empty."""
        first = bisect_right(self._steps, start) - 1
        last = bisect_right(self._steps, end - 1) - 1
        begins = self._back[first] + (start - self._steps[first]) * self._moves[first]
        if self._moves[last]:
            return begins, self._back[last] + end - self._steps[last]
        return begins, self._back[last + 1]


def fold(text: str) -> Folded:
    """Return `text` under the typographic fold, in time linear in its length."""
    pieces, steps, back, moves = [], [0], [0], [1]
    end = length = 0
    for match in _FOLDED.finditer(text):
        plain = _PLAIN.get(match[0], " ")
        pieces += (text[end : match.start()], plain)
        length += match.start() - end
        if len(plain) != len(match[0]):
            steps += (length, length + len(plain))
            back += match.span()
            moves += (0, 1)
        length += len(plain)
        end = match.end()
    pieces.append(text[end:])
    return Folded("".join(pieces), steps, back, moves)
