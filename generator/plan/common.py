"""What two entities have to do with each other: everything that joins them, in time order."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations

from generator.plan.groups import when
from generator.resolve.model import Briefing, Claim, Event, Mention, Relation, Span

#: So many things in common make a pair worth a section of its own.
ENOUGH = 2

Joint = Claim | Relation | Event
#: (source, span of it) → the mentions within that span.
Mentions = Callable[[str, Span], Iterable[Mention]]


@dataclass(frozen=True, slots=True)
class Pair:
    """One entity as seen from another, with what joins them, oldest first."""

    other: str
    joints: tuple[Joint, ...]


def involved(statement: Claim | Relation, mentions: Mentions) -> set[str]:
    """Return the entities that a statement bears on, beside its subject.

    They are its voice, what it says or leads to, and whom its quotes name.
    """
    named = {mention.entity for quote in statement.evidence for mention in mentions(quote.source, quote.span)}
    other = statement.to if isinstance(statement, Relation) else statement.value.entity
    return (named | {statement.by.entity, other}) - {None, statement.subject}


def in_common(briefing: Briefing, mentions: Mentions, order: Iterable[str] = ()) -> dict[str, list[Pair]]:
    """Return for every entity whom it has enough in common with, those with most first.

    `order` has the ids of events in the order of their dates and of what follows what.
    """
    found: dict[tuple[str, str], list[Joint]] = defaultdict(list)

    def join(one: str, other: str, joint: Joint) -> None:
        found[min(one, other), max(one, other)].append(joint)

    for claim in briefing.claims:
        beside = involved(claim, mentions)
        if event := briefing.events.get(claim.subject):
            for one, other in combinations(sorted(beside & {entity for entity, _ in event.participants}), 2):
                join(one, other, claim)
        else:
            for other in sorted(beside):
                join(claim.subject, other, claim)
    for relation in briefing.relations:
        if relation.subject != relation.to:
            join(relation.subject, relation.to, relation)
    for event in briefing.events.values():
        for one, other in combinations(sorted({entity for entity, _ in event.participants}), 2):
            join(one, other, event)
    # Of one date: first events, what follows another after it, then what is said.
    place = {id: number for number, id in enumerate(order)}
    by_entity: dict[str, list[Pair]] = defaultdict(list)
    for ends, joints in found.items():
        if len(joints) >= ENOUGH:
            ordered = tuple(
                sorted(joints, key=lambda joint: (when(joint.date), place.get(joint.id, len(place)), joint.id))
            )
            for entity, other in (ends, ends[::-1]):
                by_entity[entity].append(Pair(other, ordered))
    for found_pairs in by_entity.values():
        found_pairs.sort(key=lambda pair: (-len(pair.joints), pair.other))
    return dict(by_entity)
