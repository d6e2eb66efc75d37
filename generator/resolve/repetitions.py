"""Warnings: what stands twice in one list, and what is explained though nothing differs from it."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.check.references import ENTITY
from generator.check.validate import Item, WrittenSeeds
from generator.nearest import nearest
from generator.problems import Problem, warning
from generator.read.yaml_tree import Path
from generator.resolve.model import Briefing
from generator.vocabulary import MUTUAL

#: What makes a relation shown once more no other one.
_BESIDE = {"evidence", "answers", "note", "reviewed"}


def _lists(part: object, path: Path = ()) -> Iterator[tuple[Path, list]]:
    """Yield every list in a file's data with its path."""
    if isinstance(part, list):
        yield path, part
    for step, inner in (
        part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    ):
        yield from _lists(inner, (*path, step))


def _key(path: Path, part: object) -> str:
    """Return what makes an item of a list the same as another one."""
    if path == ("relations",) and isinstance(part, dict):
        part = {field: value for field, value in part.items() if field not in _BESIDE}
    return json.dumps(part, sort_keys=True)


def _repeated(item: Item) -> Iterator[Problem]:
    """Yield a warning for the second of equal items of a list, however many there are."""
    for path, parts in _lists(item.tree.data):
        places = defaultdict(list)
        for n, part in enumerate(parts):
            places[_key(path, part)].append(n)
        for first, second, *_ in (same for same in places.values() if len(same) > 1):
            line = item.place(*path, first).line
            help = f"It stands already in line {line}: remove one of the two."
            if path == ("relations",):
                help = f"It stands already in line {line}: put the evidence of both under one of them."
            field = next(step for step in reversed(path) if isinstance(step, str))
            message = f"the same stands twice under `{field}`"
            yield warning(item.place(*path, second), "repeated-item", message, help)


def _mirrored(seeds: WrittenSeeds) -> Iterator[Problem]:
    """Yield a warning for each relation that reads the same from both sides, and is written on both."""
    first: dict[tuple, tuple[Item, int]] = {}
    for item in seeds.of_kind(*ENTITY):
        for n, relation in enumerate(item.body.relations):
            if relation.type not in MUTUAL:
                continue
            written = item.tree.data["relations"][n]
            told = _key(("relations",), {field: value for field, value in written.items() if field != "to"})
            other, m = first.setdefault((frozenset((item.id, relation.to)), told), (item, n))
            if other.id != item.id:
                message = f"this relation is written in the file of `{other.id}` too"
                help = f"It is shown on both pages: put the evidence of both under {other.place('relations', m)}."
                yield warning(item.place("relations", n), "repeated-item", message, help)


def _explained_alone(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        claims = Counter(claim.property for claim in subject.claims)
        for n, claim in enumerate(subject.claims):
            if claim.difference and claims[claim.property] == 1:
                near = nearest(claim.property, [one for one in claims if one != claim.property], least=80)
                help = "Give the claim that differs the same property, word for word, or remove the line."
                if near:
                    help = f"If it differs from `{near}`, write the property of both in the same words."
                message = "this explains a difference, and no other claim has the same property"
                place = seeds.items[subject.id].place("claims", n, "difference")
                yield warning(place, "lone-difference", message, help)


def repetitions(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for what is written twice or explained for nothing; both would be shown to readers."""
    for item in (*seeds.items.values(), *filter(None, [seeds.briefing])):
        yield from _repeated(item)
    yield from _mirrored(seeds)
    yield from _explained_alone(seeds, briefing)
