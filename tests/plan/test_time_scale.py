"""The time axis: every day in its place, busy time wider, empty time folded, labels apart."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.time_scale import NARROW, WIDE, WIDTH, key_of, scale


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def axis(*days: str):
    return scale((day(one), day(one)) for one in days)


DAYS = st.lists(st.integers(1, date.max.toordinal()), min_size=1, max_size=60)


def of(days: list[int]):
    """Return the axis of dates each of which is one day."""
    return scale((one, one) for one in days)


@given(DAYS)
def test_later_days_stand_further_right(days):
    """No day ends before it begins or after the next begins, whatever the days."""
    found = of(days)
    ordered = sorted(set(days))
    assert [one for one in ordered if not 0 <= found.start(one) <= found.end(one) <= WIDTH] == []
    assert [pair for pair in pairwise(ordered) if found.end(pair[0]) > found.start(pair[1])] == []


@given(DAYS)
def test_the_cells_fill_the_axis(days):
    """Each begins where the one before ends, in days and in width."""
    cells = of(days).cells
    assert (cells[0].x, cells[-1].x + cells[-1].width) == (0, WIDTH)
    assert [pair for pair in pairwise(cells) if pair[0].after != pair[1].first] == []
    assert [pair for pair in pairwise(cells) if pair[0].x + pair[0].width != pair[1].x] == []


@given(DAYS)
def test_labels_do_not_touch(days):
    """On each kind of screen there are seven pixels for each character of a label."""
    for screen, pixels in (("narrow", NARROW), ("wide", WIDE)):
        ticks = sorted((tick for tick in of(days).ticks if screen in tick.on), key=lambda tick: tick.x)
        ends = [tick.x * pixels // WIDTH + 7 * len(tick.label) for tick in ticks]
        assert [end for end, tick in zip(ends, ticks[1:], strict=False) if end > tick.x * pixels // WIDTH] == []


@pytest.mark.parametrize(
    ("days", "unit"),
    [
        (("2021-03-01", "2021-03-03", "2021-03-04"), "day"),
        (("2021-03-01", "2021-04-20", "2021-07-07"), "month"),
        (("2021-03-01", "2022-09-20", "2024-07-07"), "year"),
        (("1953-01-01", "2016-01-01", "2021-03-01", "2022-09-20", "2023-07-07", "2024-07-07"), "year"),
        (("1953-01-01", "1968-01-01", "1981-03-01", "1999-09-20"), "decade"),
        (("0800-01-01", "1066-01-01", "1204-03-01", "1989-09-20"), "century"),
    ],
)
def test_the_unit_suits_the_days(days, unit):
    """The finest unit in which there is more to see than folds."""
    assert axis(*days).unit == unit


def test_a_date_is_in_one_piece():
    """The year 2021 is a year, and not its first day, a fold and its last."""
    first, last = day("2021-01-01"), day("2021-12-31")
    found = scale([(first, last), (None, last), (first, None)])
    assert (found.unit, len(found.cells)) == ("year", 1)


def test_empty_time_is_folded():
    """Decades without anything take less width than one year with something; a single empty year stays."""
    cells = axis("1953-05-05", "2016-05-05", "2017-05-05", "2019-05-05", "2020-05-05").cells
    years = [date.fromordinal(cell.first).year for cell in cells]
    assert years == [1953, 1954, 2016, 2017, 2018, 2019, 2020]
    assert [cell.folded for cell in cells] == [False, True, False, False, False, False, False]
    assert cells[1].width < cells[0].width


def test_busy_time_is_wider():
    """A year in which more begins or ends gets more of the width, and months of its own."""
    months, years = (
        (f"2021-{month:02}-05" for month in range(1, 13)),
        (f"{year}-05-05" for year in range(2022, 2034)),
    )
    found = axis(*months, *years)
    assert found.cells[0].width > 3 * found.cells[1].width
    assert [tick.label for tick in found.ticks if tick.minor] == ["Apr", "Jul", "Oct"]


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (("2021-03-30", "2021-03-31", "2021-04-01"), ["30 Mar 2021", "31", "1 Apr"]),
        (("2021-12-01", "2022-01-01", "2022-02-01"), ["Dec 2021", "Jan 2022", "Feb"]),
        (("1953-01-01", "1961-01-01", "1977-03-01", "1989-09-20"), ["1950s", "1960s", "1970s", "1980s"]),
    ],
)
def test_a_label_says_what_the_one_before_does_not(days, labels):
    """The year stands where it changes, and so does the month of days."""
    assert [tick.label for tick in axis(*days).ticks if not tick.minor] == labels


def test_a_day_outside_the_axis_is_at_its_edge():
    """A period that begins earlier or ends later than anything drawn is cut off there."""
    found = axis("2021-03-01", "2021-03-03")
    assert (found.start(day("1990-01-01")), found.end(day("2050-01-01"))) == (0, WIDTH)


def test_units_follow_each_other():
    """The unit after the last of a larger one has the next number."""
    units = ("day", "month", "year", "decade", "century")
    steps = [key_of(unit, day("2000-01-01")) - key_of(unit, day("1999-12-31")) for unit in units]
    assert steps == [1] * 5
