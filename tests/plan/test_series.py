"""One property over time: comparable values on one line."""

import pytest

from generator.plan.series import extents
from generator.resolve.model import Value
from tests.making import a_claim, a_date, day, text


def said(value: Value, year: str, **changed):
    return a_claim(value, id=f"acme-{year}", date=a_date(year), **changed)


def amount(number: int, unit: str = "EUR") -> Value:
    return Value("money", number=number, unit=unit)


def test_amounts_are_measured_from_nothing():
    """The largest fills the line."""
    found = extents([said(amount(5), "2020"), said(amount(10), "2021")])
    assert found == {"acme-2020": (0.0, 0.5), "acme-2021": (0.0, 1.0)}


def test_dates_lie_between_the_first_and_the_last_day():
    """An open one stands at the end that is known."""
    found = extents([said(day("../2021-01-01"), "2019"), said(day("2021-01-01/2021-01-04"), "2020")])
    assert found == {"acme-2019": (0.0, 0.25), "acme-2020": (0.0, 1.0)}


@pytest.mark.parametrize(
    "claims",
    [
        [said(amount(5), "2020")],
        [said(amount(5), "2020"), said(amount(5), "2021")],
        [said(amount(5), "2020"), said(amount(9, "USD"), "2021")],
        [said(amount(5), "2020"), said(text("more"), "2021")],
        [said(amount(5), "2020"), a_claim(amount(9), id="acme-9", date=a_date("2020"))],
        [said(amount(5), "2020"), said(amount(9), "2021", status="denied")],
        [said(amount(-5), "2020"), said(amount(9), "2021")],
    ],
    ids=["one", "the same", "another unit", "words", "said at once", "denied", "below nothing"],
)
def test_what_cannot_be_compared_has_no_line(claims):
    """One value, one measure, one moment, or a denial."""
    assert extents(claims) == {}
