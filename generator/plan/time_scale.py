"""The time axis of a figure: which stretch of time gets how much of its width.

A unit of time in which much begins or ends is drawn wider than one in which little does, and a run of units in
which nothing does is folded; so one founding in 1953 does not press the year that matters into a point.
Every number is an integer, so that all machines draw the same. Days are ordinals of the Gregorian calendar.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

#: Positions are hundredths of a percent of the width.
WIDTH = 10_000

#: What must be readable: the width in pixels of a phone's column, and of a wide screen's.
NARROW, WIDE = 320, 640

#: The first and the last day of a date, None where it is open.
Days = tuple[int | None, int | None]

_MOST_CELLS = 30
_EMPTY, _PER_BOUND, _FOLD = 100, 30, 45
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_CHARACTER, _APART = 7, 6


@dataclass(frozen=True, slots=True)
class Cell:
    """One unit of time, or a folded run of them: its days, the first included and the last not, and its place."""

    first: int
    after: int
    x: int
    width: int
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across the figure; `on` names the screens on which there is room for its label: narrow, wide."""

    x: int
    label: str
    on: frozenset[str] = frozenset()
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """Where each day is. `unit` is day, month, year, decade or century."""

    unit: str
    cells: tuple[Cell, ...]
    ticks: tuple[Tick, ...]

    def cell(self, day: int) -> int:
        """Return the number of the cell that a day is in; a day outside the axis is in the nearest."""
        return max(0, bisect_right(self.cells, day, key=lambda cell: cell.first) - 1)

    def start(self, day: int) -> int:
        """Return where a day begins."""
        cell = self.cells[self.cell(day)]
        passed = min(max(day - cell.first, 0), cell.after - cell.first)
        return cell.x + cell.width * passed // (cell.after - cell.first)

    def end(self, day: int) -> int:
        """Return where a day ends."""
        cell = self.cells[self.cell(day)]
        return self.start(day + 1) if day + 1 < cell.after else cell.x + cell.width


def key_of(unit: str, day: int) -> int:
    """Return the number of the unit that a day is in; the next unit has the next number."""
    if unit == "day":
        return day
    when = date.fromordinal(day)
    years = {"month": when.year * 12 + when.month - 1, "year": when.year}
    return years[unit] if unit in years else when.year // {"decade": 10, "century": 100}[unit]


def _first_day(unit: str, key: int) -> int:
    if unit == "day":
        return key
    years, month = divmod(key, 12) if unit == "month" else (key, 0)
    year = years * {"decade": 10, "century": 100}.get(unit, 1)
    if year > date.max.year:
        return date.max.toordinal() + 1
    return date(max(year, 1), month + 1, 1).toordinal()


def _runs(keys: list[int]) -> list[tuple[int, int, bool]]:
    """Return the runs of units, the last not included, and whether they are folded; one empty unit is not."""
    runs = [(keys[0], keys[0] + 1, False)]
    for one, other in pairwise(keys):
        if other - one > 1:
            runs.append((one + 1, other, other - one > 2))
        runs.append((other, other + 1, False))
    return runs


def _broken(unit: str, dates: list[Days], folds: list[int]) -> int:
    """Return how many dates have a fold between their ends."""
    ends = [(key_of(unit, first), key_of(unit, last)) for first, last in dates if first and last]
    return sum(bisect_right(folds, first) < bisect_right(folds, last) for first, last in ends)


def _unit(dates: list[Days]) -> tuple[str, Counter[int], list[tuple[int, int, bool]]]:
    """Choose the finest unit of few cells, more of them full than folded, in which most dates are in one piece."""
    for unit in ("day", "month", "year", "decade", "century"):
        bounds = Counter(key_of(unit, day) for ends in dates for day in ends if day)
        runs = _runs(sorted(bounds))
        folds = [first for first, _, folded in runs if folded]
        few = len(runs) <= _MOST_CELLS and 2 * len(folds) <= len(bounds)
        if few and 4 * _broken(unit, dates, folds) <= len(dates):
            break
    return unit, bounds, runs


def _cells(unit: str, bounds: Counter[int], runs: list[tuple[int, int, bool]]) -> tuple[Cell, ...]:
    weights = [_FOLD if folded else _EMPTY + _PER_BOUND * bounds[first] for first, _, folded in runs]
    total, before, cells = sum(weights), 0, []
    for weight, (first, after, folded) in zip(weights, runs, strict=True):
        x, end = WIDTH * before // total, WIDTH * (before + weight) // total
        cells.append(Cell(_first_day(unit, first), _first_day(unit, after), x, end - x, folded))
        before += weight
    return tuple(cells)


def _label(unit: str, day: int, before: int | None) -> str:
    """Return what a unit is called; the larger unit is said where it is another than that of the unit `before`."""
    when = date.fromordinal(day)
    last = date.fromordinal(before) if before is not None else None
    month = _MONTHS[when.month - 1] + ("" if last and last.year == when.year else f" {when.year}")
    if unit == "day":
        same = last and (last.year, last.month) == (when.year, when.month)
        return str(when.day) if same else f"{when.day} {month}"
    return month if unit == "month" else f"{when.year}" + ("s" if unit in ("decade", "century") else "")


def _minor(unit: str, cell: Cell) -> list[tuple[int, str]]:
    """Return the days within a wide year or month that get a line of their own, with their labels."""
    if cell.folded or cell.width < WIDTH // 8:
        return []
    when = date.fromordinal(cell.first)
    if unit == "decade":
        years = range(when.year + 2, when.year + 9, 2)
        return [(when.replace(year=year).toordinal(), str(year)) for year in years]
    if unit == "year":
        return [(when.replace(month=month).toordinal(), _MONTHS[month - 1]) for month in (4, 7, 10)]
    return [(cell.first + 10, "11"), (cell.first + 20, "21")] if unit == "month" else []


def _room(ticks: list[tuple[Tick, int]], pixels: int) -> set[Tick]:
    """Return the ticks whose labels fit side by side; units go before what is within them, wide ones first."""
    taken: list[tuple[int, int]] = []
    fitting = set()
    for tick, _ in sorted(ticks, key=lambda one: (one[0].minor, -one[1], one[0].x)):
        start = tick.x * pixels // WIDTH
        end = start + _CHARACTER * len(tick.label) + _APART
        if end <= pixels + _APART and all(end <= left or right <= start for left, right in taken):
            taken.append((start, end))
            fitting.add(tick)
    return fitting


def _ticks(unit: str, cells: tuple[Cell, ...]) -> tuple[Tick, ...]:
    ticks: list[tuple[Tick, int]] = []
    before = None
    for cell in cells:
        if cell.folded:
            ticks.append((Tick(cell.x, "⋯", minor=True), 0))
            continue
        ticks.append((Tick(cell.x, _label(unit, cell.first, before)), cell.width))
        before = cell.first
        for day, label in _minor(unit, cell):
            x = cell.x + cell.width * (day - cell.first) // (cell.after - cell.first)
            ticks.append((Tick(x, label, minor=True), cell.width))
    rooms = {"narrow": _room(ticks, NARROW), "wide": _room(ticks, WIDE)}
    return tuple(replace(tick, on=frozenset(name for name in rooms if tick in rooms[name])) for tick, _ in ticks)


def scale(dates: Iterable[Days]) -> Scale:
    """Return the axis for some dates, at least one of which has an end that is known."""
    unit, bounds, runs = _unit(list(dates))
    cells = _cells(unit, bounds, runs)
    return Scale(unit, cells, _ticks(unit, cells))
