"""Marks side by side: what each says of its dates, and that none touches another."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.marks import bounds, filled, mark_of, packed, reach, taken
from generator.plan.time_scale import NARROW, WIDE, scale
from tests.plan.making_entries import EDTF, an_entry


def marks(*dates: str, **changed):
    entries = [an_entry(edtf, **changed) for edtf in dates]
    axis = scale(bounds(entry.date.days) for entry in entries)
    return [mark_of([entry], axis) for entry in entries]


def touching(placed) -> list:
    """Return the pairs of marks of one row that overlap on a narrow screen, or with their labels on a wide one."""
    pairs = [(one, other) for one, other in combinations(placed, 2) if one.row == other.row]

    def overlap(one, other):
        return one[0] < other[1] and other[0] < one[1]

    return [
        pair for pair in pairs if overlap(*(reach(mark, NARROW) for mark in pair)) or overlap(*map(taken, pair))
    ]


@given(st.lists(EDTF, min_size=1, max_size=40), st.booleans())
def test_no_mark_and_no_label_touches_another(dates, labels):
    """Whatever the dates, with labels from the start or where there is room left."""
    placed, rows = packed(marks(*dates), labels)
    assert max(mark.row for mark in placed) < rows
    assert touching(filled(placed)) == []


@given(st.lists(EDTF, min_size=1, max_size=10))
def test_a_label_stays_within_the_figure(dates):
    """None begins left of it or ends right of it, on a wide screen."""
    placed = [mark for mark in filled(packed(marks(*dates), True)[0]) if mark.label]
    ends = [taken(mark)[0] if mark.before else WIDE - taken(mark)[1] for mark in placed]
    assert [room for room in ends if room < 0] == []


def test_a_label_stands_on_the_left_of_a_mark_at_the_right_edge():
    """There it has room."""
    placed, _ = packed(marks("2021-01-01", "2021-01-20"), True)
    assert [mark.before for mark in placed] == [False, True]


def test_a_long_label_is_cut_at_a_word_and_one_without_words_anywhere():
    """Scripts of East Asia have no spaces, and letters twice as wide."""
    texts = [filled(marks("2021-01-01", text=text))[0].label for text in ("word " * 40, "字" * 60)]
    assert [text[-2:] for text in texts] == [" …", " …"]
    assert [text.strip(" …") for text in texts] == ["word " * 7 + "word", "字" * 22]


@pytest.mark.parametrize(
    ("edtf", "because", "inferred", "about", "one_day"),
    [
        ("2021-03-30", None, False, False, True),
        ("2021-03-30", "x", True, False, True),
        ("2021?-03-30", None, True, False, True),
        ("2021-09~", None, False, True, False),
        ("2021-09%", None, True, True, False),
        ("2021-01/2021-03", None, False, False, False),
        ("../2021", None, False, False, False),
    ],
)
def test_a_mark_knows_what_its_date_is(edtf, because, inferred, about, one_day):
    """Stated or inferred, exact or approximate, one day or more."""
    (mark,) = marks(edtf, because=because)
    assert (mark.inferred, mark.about, mark.one_day) == (inferred, about, one_day)


def test_an_open_end_is_no_extent():
    """It is drawn from the end that is known; the other is None."""
    before, after = marks("../2021-03-30", "2021-04-02/..")
    assert (before.first, before.start == before.end) == (None, True)
    assert (after.last, after.start == after.end) == (None, True)
    assert before.end <= after.start


def test_a_mark_of_several_statuses_has_none():
    """Its colour says so."""
    axis = scale([(737000, 737000)])
    entries = [an_entry("2018-11-03", status=status) for status in ("happened", "denied")]
    assert (mark_of(entries, axis).status, mark_of(entries[:1], axis).status) == (None, "happened")
