"""Warnings: what stands twice in one list or nearly so, and what is explained though nothing differs from it."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.check.references import ENTITY
from generator.check.validate import Item, WrittenSeeds
from generator.nearest import nearest
from generator.problems import Problem, warning
from generator.read.yaml_tree import Path
from generator.resolve.model import Briefing, Entity, Event
from generator.vocabulary import MUTUAL
from generator.yaml_text import scalar

#: What makes a relation shown once more no other one.
_BESIDE = {"evidence", "answers", "note", "reviewed"}

#: Letters of the shortest word of a property in which a slip is recognised.
_LONGER = 5


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


def _is_nearly(one: str, other: str) -> bool:
    """Tell whether two properties are the same but for case, hyphens, plurals, or a letter of a longer word."""
    mine, theirs = _words(one), _words(other)
    return len(mine) == len(theirs) and all(a == b or _is_a_slip(a, b) for a, b in zip(mine, theirs, strict=True))


def _is_a_slip(one: str, other: str) -> bool:
    words = one.isalpha() and other.isalpha() and min(len(one), len(other)) >= _LONGER
    if not words or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    from rapidfuzz.distance import OSA  # takes a while to load, and most seeds never need it

    return OSA.distance(one, other, score_cutoff=1) <= 1


def _words(property: str) -> list[str]:
    words = re.findall(r"[^\s-]+", property.casefold().rstrip(".:"))
    return [word.removesuffix("s") if word.isalpha() else word for word in words]


def _nearly_one_property(subject: Entity | Event) -> dict[str, str]:
    """Map each property of a subject that is nearly an earlier one, or one of more claims, to that."""
    ranked = [one for one, _ in Counter(claim.property for claim in subject.claims).most_common()]
    letters = {one: (len(_words(one)), one[:1].casefold()) for one in ranked}
    found: dict[str, str] = {}
    for n, one in enumerate(ranked):
        alike = (other for other in ranked[:n] if letters[other] == letters[one] and other not in found)
        if near := next((other for other in alike if _is_nearly(one, other)), None):
            found[one] = near
    return found


def _split_properties(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each claim whose property is nearly another one: readers do not see the two compared."""
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        near = _nearly_one_property(subject)
        for n, claim in enumerate(subject.claims):
            if claim.property in near:
                message = f"this is nearly the property `{near[claim.property]}`, and stands apart from it"
                help = "Write one property in the same words, so that its claims are compared."
                place = seeds.items[subject.id].place("claims", n, "property")
                yield warning(place, "near-property", message, help, nearest=scalar(near[claim.property]))


def _explained_alone(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        claims, split = Counter(claim.property for claim in subject.claims), _nearly_one_property(subject)
        split |= {near: one for one, near in split.items()}
        for n, claim in enumerate(subject.claims):
            if claim.difference and claims[claim.property] == 1 and claim.property not in split:
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
    yield from _split_properties(seeds, briefing)
    yield from _explained_alone(seeds, briefing)
