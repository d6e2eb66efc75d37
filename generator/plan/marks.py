"""Marks on a time axis, side by side: where each stands, what it takes, and whether there is room for a label.

Positions across are hundredths of a percent of the width; what must not touch is reckoned in pixels, once for a
narrow screen, where labels are not shown, and once for a wide one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from unicodedata import east_asian_width

from generator.dates import Span
from generator.plan.dated import Entry
from generator.plan.time_scale import NARROW, WIDE, WIDTH, Scale

#: What is neither known to have happened nor planned by the party concerned: marked by a sign.
UNSETTLED = ("reported", "rumoured", "denied", "cancelled")

#: Pixels: half a mark, the arrow of an open end, a digit of a count, two letters of a label.
_HALF, _ARROW, _DIGIT, _TWO_LETTERS = 6, 28, 8, 13
#: Letters: the longest label, and the shortest that still says something.
_LONGEST, _SHORTEST = 56, 16

#: The most marks that fit side by side in a row.
PER_ROW = NARROW // (2 * _HALF)


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark with the entries it stands for; `first` and `last` are ordinals of days, None where open.

    `label` is empty where there is no room; `before` tells that it stands on the mark's left.
    """

    entries: tuple[Entry, ...]
    first: int | None
    last: int | None
    start: int
    end: int
    row: int = 0
    label: str = ""
    before: bool = False

    @property
    def count(self) -> int:
        """How many entries it stands for."""
        return len(self.entries)

    @property
    def status(self) -> str | None:
        """The status of its entries, None where they differ."""
        found = {entry.status for entry in self.entries}
        return found.pop() if len(found) == 1 else None

    @property
    def inferred(self) -> bool:
        """Tell whether a date of its entries, or its year, is not stated."""
        return any(
            entry.date.basis == "inferred" or "?" in entry.date.edtf or "%" in entry.date.edtf
            for entry in self.entries
        )

    @property
    def about(self) -> bool:
        """Tell whether a date of its entries is approximate."""
        return any("~" in entry.date.edtf or "%" in entry.date.edtf for entry in self.entries)

    @property
    def one_day(self) -> bool:
        """Tell whether it lies on one day."""
        return self.first == self.last


def bounds(days: Span) -> tuple[int | None, int | None]:
    """Return the first and the last day as ordinals, None where open."""
    return tuple(day and day.toordinal() for day in (days.earliest, days.latest))


def mark_of(entries: Sequence[Entry], axis: Scale) -> Mark:
    """Return one mark over all the days of its entries, which are open at the same end if at all."""
    firsts, lasts = zip(*(bounds(entry.date.days) for entry in entries), strict=True)
    first = None if None in firsts else min(firsts)
    last = None if None in lasts else max(lasts)
    start = axis.end(last) if first is None else axis.start(first)
    return Mark(tuple(entries), first, last, start, start if last is None else axis.end(last))


def reach(mark: Mark, pixels: int) -> tuple[int, int]:
    """Return the pixels that a mark takes on a figure so many pixels wide, its count and status included."""
    start, end = mark.start * pixels // WIDTH, mark.end * pixels // WIDTH
    if mark.one_day:
        start = end = (start + end) // 2
    left, right = (_ARROW if mark.first is None else _HALF), (_ARROW if mark.last is None else _HALF)
    more = _DIGIT * len(str(mark.count)) + 2 if mark.count > 1 else _DIGIT * (mark.status in UNSETTLED)
    return start - left, end + right + more


def _letters(text: str) -> int:
    """Return how many letters wide a text is: one of the scripts of East Asia is as wide as two."""
    return len(text) if text.isascii() else sum(1 + (east_asian_width(one) in "WF") for one in text)


def _pixels(text: str) -> int:
    """Return how wide a label is, with the space before it."""
    return 2 * _HALF + _TWO_LETTERS * _letters(text) // 2


def _label(text: str, pixels: int) -> str:
    """Return as much of a text as there is room for, cut at a word; empty where that says too little."""
    letters = min(_LONGEST, 2 * (pixels - 2 * _HALF) // _TWO_LETTERS)
    if _letters(text) <= letters:
        return text
    cut = text[: max(0, (letters - 2) * len(text) // _letters(text))]
    cut = cut.rpartition(" ")[0] or cut
    return f"{cut} …" if _letters(cut) >= _SHORTEST else ""


def taken(mark: Mark) -> tuple[int, int]:
    """Return the pixels that a mark and its label take on a wide screen."""
    left, right = reach(mark, WIDE)
    label = _pixels(mark.label) if mark.label else 0
    return (left - label, right) if mark.before else (left, right + label)


def _labelled(mark: Mark, first: int = 0, last: int = WIDE, wanted: int | None = None) -> Mark:
    """Give a mark a label between two pixels of a wide screen, if `wanted` pixels of it, or all, have room."""
    if mark.count > 1:
        return mark
    text, (left, right) = mark.entries[0].text, reach(mark, WIDE)
    wanted = min(_pixels(text), _pixels("x" * _LONGEST)) if wanted is None else wanted
    for before, room in ((False, last - right), (True, left - first)):
        if room >= wanted and (label := _label(text, room)):
            return replace(mark, label=label, before=before)
    return mark


def packed(marks: Iterable[Mark], labels: bool) -> tuple[list[Mark], int]:
    """Give each mark the first row in which it touches no other, on a narrow screen or a wide one."""
    sized = [(reach(mark, NARROW), taken(mark), mark) for mark in (map(_labelled, marks) if labels else marks)]
    placed: list[Mark] = []
    ends: list[tuple[int, int]] = []
    for narrow, wide, mark in sorted(sized, key=lambda one: one[:2]):
        fits = (n for n, (end, wide_end) in enumerate(ends) if end <= narrow[0] and wide_end <= wide[0])
        row = next(fits, len(ends))
        ends[row : row + 1] = [(narrow[1], wide[1])]
        placed.append(replace(mark, row=row))
    return placed, len(ends)


def filled(marks: Iterable[Mark]) -> list[Mark]:
    """Give a label to each mark in whose row there is room left for one. Marks of a row come from left to right."""
    rows: dict[int, list[Mark]] = {}
    for mark in marks:
        rows.setdefault(mark.row, []).append(mark)
    found = []
    for row in rows.values():
        edge = 0
        for mark, following in zip(row, [*row[1:], None], strict=True):
            until = taken(following)[0] if following else WIDE
            found.append(mark if mark.label else _labelled(mark, edge, until, 0))
            edge = taken(found[-1])[1]
    return found
