"""Dates as articles tell them."""

import pytest

from generator.dates import parse_edtf
from generator.resolve.told_dates import Told, dates_told, leads_to_a_date, weekdays_told

TOLD = [
    ("in March 2022", "en", [Told(2022, 3)]),
    ("on Tuesday, 12 Nov. 2024", "en", [Told(2024, 11, 12)]),
    ("the 3rd of May 2020", "en", [Told(2020, 5, 3)]),
    ("March 3-5, 2021", "en", [Told(2021, 3, 3), Told(2021, 3, 5)]),
    ("between 12 and 30 April 2026", "en", [Told(2026, 4, 12), Told(2026, 4, 30)]),
    ("on September 9", "en", [Told(None, 9, 9)]),
    ("2025-03-04 and 2025-03", "en", [Told(2025, 3, 4), Told(2025, 3)]),
    ("le 3 avril 2026, et le 1er mai", "fr", [Told(2026, 4, 3), Told(None, 5, 1)]),
    ("am 12. März 2026", "de", [Told(2026, 3, 12)]),
    ("Jan said that 12,500 may come in 2024", "en", []),
    ("in March 2022", "xx-yy", []),
]


@pytest.mark.parametrize("text, language, told", TOLD)
def test_a_date_is_told_by_a_month_with_a_day_or_a_year(text, language, told):
    assert dates_told(text, language)[0] == tuple(told)


def test_the_weekday_of_a_date_goes_with_it():
    rest = dates_told("on Tuesday, 12 November, he said on Friday", "en")[1]
    assert weekdays_told(rest, "en") == {4}


@pytest.mark.parametrize(
    "told, edtf, fits",
    [
        (Told(2022, 3), "2022-03-14", True),
        (Told(2022, 3), "2022", True),
        (Told(2022, 3), "2022-04", False),
        (Told(None, 2, 29), "2023/2024", True),
        (Told(None, 2, 29), "2023-02", False),
        (Told(2022, 13), "2022", False),
        (Told(2022), "../2022-05", True),
        (Told(2023), "../2022-05", False),
    ],
)
def test_a_told_date_fits_where_one_day_can_be_both(told, edtf, fits):
    assert told.fits(parse_edtf(edtf)) is fits


@pytest.mark.parametrize(
    "text, leads",
    [
        ("four months later than planned", False),
        ("four months later", True),
        ("within two weeks", True),
        ("two weeks of rain", False),
        ("2 weeks ago", True),
        ("The price stands", False),
    ],
)
def test_words_that_lead_to_another_day_are_known(text, leads):
    assert (leads_to_a_date(text, "en"), leads_to_a_date(text, "fr")) == (leads, True)
