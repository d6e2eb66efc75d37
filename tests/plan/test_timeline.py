"""The figure of a timeline: everything with a date in one mark, none smaller than its dates, none too high."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.dated import LANES
from generator.plan.marks import bounds
from generator.plan.time_scale import WIDTH
from generator.plan.timeline import entity_timeline, timeline
from tests.plan.making_entries import EDTF, an_entry

ENTRIES = st.lists(
    st.builds(lambda edtf, lane, status: (edtf, lane, status), EDTF, st.sampled_from(LANES), st.sampled_from("ab")),
    min_size=1,
    max_size=80,
)


def made(rows) -> list:
    return [an_entry(edtf, lane=lane, status=status, page=f"e{n}") for n, (edtf, lane, status) in enumerate(rows)]


@given(ENTRIES)
def test_every_entry_is_in_one_mark_of_its_lane(rows):
    """However much is put together, the counts stay true."""
    entries = made(rows)
    drawn = timeline(entries, most_rows=1)
    for lane in drawn.lanes:
        found = sorted(entry.page for mark in lane.marks for entry in mark.entries)
        assert found == sorted(entry.page for entry in entries if entry.lane == lane.name)
        assert lane.count == len(found)


@given(ENTRIES)
def test_a_mark_never_covers_less_time_than_what_it_stands_for(rows):
    """An open end is open, and every day that is allowed lies between the ends."""
    drawn = timeline(made(rows), most_rows=1)
    for mark in (mark for lane in drawn.lanes for mark in lane.marks):
        for first, last in (bounds(entry.date.days) for entry in mark.entries):
            assert mark.first is None or mark.first <= first
            assert mark.last is None or last <= mark.last
            assert (first is None) == (mark.first is None)
            assert (last is None) == (mark.last is None)


@given(ENTRIES)
def test_the_marks_are_numbered_through(rows):
    """Each has a number of its own, and each row of the list finds that of its mark."""
    entries = made(rows)
    drawn = timeline(entries)
    numbers = [lane.first + n for lane in drawn.lanes for n, _ in enumerate(lane.marks)]
    assert numbers == list(range(len(numbers)))
    assert set(drawn.numbers) == {(entry.lane, entry.row) for entry in entries}


@pytest.mark.parametrize("count", [3, 30, 300, 3000])
def test_a_lane_is_never_too_high(count):
    """Many days make counts, not rows: three hundred events take no more height than thirty."""
    entries = made(
        (f"{2010 + n % 15}-{1 + n * 7 % 12:02}-{1 + n * 11 % 28:02}", "happened", "a") for n in range(count)
    )
    (lane,) = timeline(entries, most_rows=9).lanes
    assert (lane.rows <= 9, lane.count) == (True, count)


def test_few_events_are_not_put_together():
    """Three on one day are three marks with three labels."""
    entries = [an_entry("2021-03-30", page=f"e{n}") for n in range(3)]
    (lane,) = timeline(entries).lanes
    assert [(mark.count, mark.label) for mark in lane.marks] == [(1, "Something opens in Oslo")] * 3


def test_what_was_said_at_one_date_is_one_mark():
    """With the number of statements, however few."""
    (lane,) = timeline([an_entry("2021-03-30", lane="said", anchor=f"c{n}") for n in range(3)]).lanes
    assert [(mark.count, mark.label) for mark in lane.marks] == [(3, "")]


def test_what_has_no_date_is_counted():
    """Neither a date that is not stated nor one that is open at both ends can be drawn."""
    drawn = timeline([an_entry(None), an_entry("../.."), an_entry("2021")])
    assert (drawn.undated, [lane.count for lane in drawn.lanes]) == (2, [1])


def test_nothing_with_a_date_is_no_figure():
    """Nor are two things on the page of an entity."""
    assert timeline([an_entry(None)]) is None
    assert entity_timeline([an_entry("2021"), an_entry("2022")]) is None


@pytest.mark.parametrize(
    ("coverage", "place"),
    [
        ("2021-01/2021-12", (0, WIDTH)),
        ("1990/2050", (0, WIDTH)),
        ("../2050", (0, WIDTH)),
        ("1990/1991", None),
        (None, None),
    ],
)
def test_the_period_covered_is_marked_as_far_as_the_axis_goes(coverage, place):
    """A period outside the axis is not marked at its edge."""
    assert timeline([an_entry("2021")], coverage).coverage == place
