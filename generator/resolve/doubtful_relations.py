"""Warnings about relations that cannot be: a person where only a body can stand, or one owning its owner."""

from collections.abc import Iterator

from generator.check.references import ENTITY
from generator.check.validate import Item, WrittenSeeds
from generator.check.written import Relation
from generator.problems import Problem, warning
from generator.vocabulary import ENDS, ONE_WAY

_KINDS = {"company": "a company or body", "person": "a person"}

#: A relation with the file that it stands in, and its number there.
Written = tuple[Item, int, Relation]


def _fits(type: str, *kinds: str) -> bool:
    """Tell whether a relation of a type can lead from the first kind to the second."""
    return all(wanted in (None, kind) for wanted, kind in zip(ENDS.get(type, (None, None)), kinds, strict=True))


def _wrong_end(seeds: WrittenSeeds, relations: dict[tuple, Written], written: Written) -> Problem | None:
    """Return a warning for a relation with an end of a kind that its type cannot have; a note silences it."""
    item, n, relation = written
    other = seeds.items[relation.to]
    if relation.note or _fits(relation.type, item.kind, other.kind):
        return None
    wanted, _ = ENDS[relation.type]
    at_the_start = wanted not in (None, item.kind)
    which, verb = (item, "begins") if at_the_start else (other, "ends")
    needed = _KINDS["company" if which.kind == "person" else "person"]
    message = f"`{relation.type}` {verb} at {needed}, and `{which.id}` is {_KINDS[which.kind]}"
    place = item.place("relations", n, "type" if at_the_start else "to")
    return warning(place, "wrong-side", message, _turned(relations, written, other))


def _turned(relations: dict[tuple, Written], written: Written, other: Item) -> str:
    """Return what to do about a relation that cannot be as it stands."""
    item, _, relation = written
    if twin := relations.get((relation.type, other.id, item.id)):
        return f"The other way round it stands in {twin[0].place('relations', twin[1])}: remove this one."
    if _fits(relation.type, other.kind, item.kind):
        file = other.place().file
        return (
            f"If it is meant the other way round, write it in {file}, with `to: {item.id}`, or take another type."
        )
    return "Name another one in `to:`, or take another type."


def _both_ways(written: Written, twin: Written) -> Iterator[Problem]:
    """Yield a warning for a relation that stands the other way round too, where only one of the two can be so."""
    (item, n, relation), (other, m, turned) = written, twin
    open = {"rumoured", "denied"} & {relation.status, turned.status}
    if not (open or relation.note or turned.note or relation.date or turned.date):
        message = f"`{relation.type}` stands the other way round too, in {other.place('relations', m)}"
        help = "Remove the one that is wrong; if both were so, give each its date, or say how in `note:`."
        yield warning(item.place("relations", n, "to"), "wrong-side", message, help)


def doubtful_relations(seeds: WrittenSeeds) -> Iterator[Problem]:
    """Yield a warning for each relation with an end that its type cannot have, or that stands both ways.

    A note explains it to readers, and silences the warning; what is rumoured or denied may be as it likes.
    """
    found: dict[tuple, Written] = {}
    for item in seeds.of_kind(*ENTITY):
        for n, relation in enumerate(item.body.relations):
            found.setdefault((relation.type, item.id, relation.to), (item, n, relation))
    wrong = {key: problem for key, written in found.items() if (problem := _wrong_end(seeds, found, written))}
    yield from wrong.values()
    for (type, subject, to), written in found.items():
        turned = (type, to, subject)
        if (
            type in ONE_WAY
            and subject > to
            and turned in found
            and not wrong.keys() & {(type, subject, to), turned}
        ):
            yield from _both_ways(written, found[turned])
