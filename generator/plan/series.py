"""One property as voices give it at different times: where each value lies between the least and the most."""

from collections.abc import Iterable

from generator.plan.groups import when
from generator.resolve.model import Claim, Value

#: Where a value begins and ends, both from 0 to 1.
Extent = tuple[float, float]


def _bounds(value: Value) -> tuple[float, float]:
    """Return the least and the most that a value can be; amounts are measured from nothing."""
    if value.form == "date":
        return value.date.first.toordinal(), value.date.last.toordinal() + 1
    return 0.0, float(value.number)


def _measure(value: Value) -> tuple | None:
    """Return what a value can be compared in: days, or its unit; None for what has no measure."""
    if value.form == "date":
        return ("date",) if value.date.first else None
    return (value.form, value.unit.casefold()) if value.form in ("money", "quantity", "percent") else None


def extents(claims: Iterable[Claim]) -> dict[str, Extent]:
    """Return the extent of each claim's value by its id.

    Empty unless all have one measure and at least two differ, in value and in when they were said.
    """
    told = [claim for claim in claims if claim.status != "denied"]
    measures = {_measure(claim.value) for claim in told}
    if len(measures) != 1 or None in measures:
        return {}
    bounds = {claim.id: _bounds(claim.value) for claim in told}
    if len(set(bounds.values())) < 2 or len({when(claim.date) for claim in told}) < 2:
        return {}
    least, most = min(low for low, _ in bounds.values()), max(high for _, high in bounds.values())
    if most <= least or any(high < low for low, high in bounds.values()):  # amounts below nothing
        return {}
    length = most - least
    return {id: ((low - least) / length, (high - least) / length) for id, (low, high) in bounds.items()}
