"""What the figure of a timeline shows: lanes with marks, side by side and never on top of each other.

Rows are counted from the top of a lane. Where a lane would become too high, what has the same dates becomes one
mark with a count, then what lies in the same month, then in the same unit of the axis. A mark never covers less
time than the dates of what it stands for.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from generator.dates import parse_edtf
from generator.plan.dated import LANES, Entry
from generator.plan.marks import PER_ROW, Mark, bounds, filled, mark_of, packed
from generator.plan.time_scale import WIDTH, Scale, key_of, scale


@dataclass(frozen=True, slots=True)
class Lane:
    """Marks of one kind, numbered from `first` on through all lanes. `rows` is the height."""

    name: str
    marks: tuple[Mark, ...]
    rows: int
    first: int = 0

    @property
    def count(self) -> int:
        """How many entries its marks stand for."""
        return sum(mark.count for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The figure. `coverage` is the stretch of the axis that the articles cover; `undated` are not drawn."""

    scale: Scale
    lanes: tuple[Lane, ...]
    coverage: tuple[int, int] | None
    undated: int

    @property
    def numbers(self) -> dict[tuple[str, str], int]:
        """The number of the mark that stands for a row of the list, by lane and row."""
        marks = ((lane.name, mark, lane.first + n) for lane in self.lanes for n, mark in enumerate(lane.marks))
        return {(lane, entry.row): number for lane, mark, number in marks for entry in mark.entries}


def _groupings(axis: Scale) -> Iterable[tuple[Callable[[Entry], Hashable], bool]]:
    """Yield how entries may be put together, from one by one to most at once, and whether marks have labels."""

    def month(day: int) -> int:
        return key_of("month", day)

    def within(unit: Callable[[int], int]) -> Callable[[Entry], Hashable]:
        return lambda entry: tuple(day and unit(day) for day in bounds(entry.date.days))

    def from_unit(entry: Entry) -> Hashable:
        first, last = bounds(entry.date.days)
        return (widest(first or last), first is None, last is None)

    widest = month if axis.unit == "day" else axis.cell
    yield attrgetter("row"), True
    yield lambda entry: entry.date.days, True
    yield lambda entry: entry.date.days, False
    yield within(month), False
    yield within(widest), False
    yield from_unit, False


def _lane(name: str, entries: list[Entry], axis: Scale, most_rows: int) -> Lane:
    """Return a lane of at most so many rows, unless even one mark for each unit of the axis takes more."""
    groupings = list(_groupings(axis))[2 * (name == "said") :]
    for grouping, labels in groupings:
        together: dict[Hashable, list[Entry]] = {}
        for entry in entries:
            together.setdefault(grouping(entry), []).append(entry)
        if len(together) > most_rows * PER_ROW and grouping is not groupings[-1][0]:
            continue
        marks, rows = packed([mark_of(group, axis) for group in together.values()], labels)
        if rows <= most_rows:
            break
    return Lane(name, tuple(marks if name == "said" else filled(marks)), rows)


def _coverage(edtf: str | None, axis: Scale) -> tuple[int, int] | None:
    """Return the period that the articles cover as far as the axis shows it."""
    if not edtf:
        return None
    first, last = bounds(parse_edtf(edtf))
    start = 0 if first is None else axis.start(first)
    end = WIDTH if last is None else axis.end(last)
    return (start, end) if start < end else None


def entity_timeline(entries: Sequence[Entry]) -> Timeline | None:
    """Draw what bears on one entity; None where a list of two says it as well."""
    return timeline(entries) if len(entries) > 2 else None


def timeline(entries: Iterable[Entry], coverage: str | None = None, most_rows: int = 6) -> Timeline | None:
    """Draw entries with a date in lanes of at most `most_rows` rows; None where nothing has one."""
    entries = list(entries)
    drawn = [entry for entry in entries if entry.date and any(bounds(entry.date.days))]
    if not drawn:
        return None
    axis = scale(map(bounds, {entry.date.days: None for entry in drawn}))
    lanes, number = [], 0
    for name in LANES:
        if own := [entry for entry in drawn if entry.lane == name]:
            lane = _lane(name, own, axis, most_rows)
            lanes.append(replace(lane, first=number))
            number += len(lane.marks)
    return Timeline(axis, tuple(lanes), _coverage(coverage, axis), len(entries) - len(drawn))
