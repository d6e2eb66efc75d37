"""Entries of a timeline made by hand, and dates of every kind."""

from hypothesis import strategies as st

from generator.plan.dated import Entry
from tests.making import a_date

_YEAR = st.integers(1950, 2035)
_DAY = st.builds("{}-{:02}-{:02}".format, _YEAR, st.integers(1, 12), st.integers(1, 28))
_MONTH = st.builds("{}-{:02}".format, _YEAR, st.integers(1, 12))
_POINT = st.one_of(_DAY, _DAY, _MONTH, _MONTH.map("{}~".format), _YEAR.map(str))

#: Days, months, years, approximate ones, periods, and periods open at either end.
EDTF = st.one_of(
    _POINT,
    _POINT.map("../{}".format),
    _POINT.map("{}/..".format),
    st.builds(lambda year, more: f"{year}/{year + more}", _YEAR, st.integers(1, 20)),
)


def an_entry(edtf: str | None, because: str | None = None, **changed) -> Entry:
    """Return an event with a date; `lane`, `status`, `text`, `page` and the rest may be given."""
    fields = {
        "lane": "happened",
        "date": edtf and a_date(edtf, because),
        "status": "happened",
        "text": "Something opens in Oslo",
        "page": "opening",
        "anchor": "",
        "entities": ("acme",),
        "sources": ("one",),
    }
    return Entry(**(fields | changed))
