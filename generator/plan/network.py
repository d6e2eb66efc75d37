"""What the figure of a network shows: entities one under the other, each with its ties to those above it.

Every entity has a row of its own, so that names never cross lines, however many there are. The order keeps ties
short: an entity is followed by those that only it is tied to, then by those that lead on. It is a walk over ids
and counts, without coordinates, so that all machines draw the same.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from generator.resolve.model import Relation

Pairs = Mapping[tuple[str, str], list[Relation]]

#: The most entities on an entity's page beside itself, and on the page of the whole network.
NEIGHBOURS, ALL = 30, 45


@dataclass(frozen=True, slots=True)
class Node:
    """An entity with its ties to entities above it, by how near these are, then by kind."""

    id: str
    ties: tuple[Relation, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """Entities from top to bottom; `more` is how many are left out for want of room."""

    nodes: tuple[Node, ...]
    more: int = 0

    @property
    def drawn(self) -> list[Relation]:
        """The relations that are drawn."""
        return [tie for node in self.nodes for tie in node.ties]

    @property
    def ties(self) -> int:
        """How many relations are drawn."""
        return len(self.drawn)


def pairs(relations: Iterable[Relation]) -> dict[tuple[str, str], list[Relation]]:
    """Return the relations between each two entities, whose ids are in order."""
    found: dict[tuple[str, str], list[Relation]] = defaultdict(list)
    for relation in relations:
        found[_pair(relation.subject, relation.to)].append(relation)
    return dict(found)


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _walk(first: str | None, tied: Mapping[str, set[str]]) -> list[str]:
    """Return the entities, each after the one it was reached from: those with fewest ties first."""
    order: dict[str, None] = {}
    waiting = sorted(tied, key=lambda id: (id != first, -len(tied[id]), id), reverse=True)
    while waiting:
        here = waiting.pop()
        if here not in order:
            order[here] = None
            later = (id for id in tied[here] if id not in order)
            waiting += sorted(later, key=lambda id: (len(tied[id]), id), reverse=True)
    return list(order)


def _network(kept: Iterable[str], found: Pairs, first: str | None = None, more: int = 0) -> Network | None:
    """Draw the relations among the entities kept; those without any are not drawn."""
    kept = set(kept)
    shown = {pair: found[pair] for pair in found if kept.issuperset(pair)}
    tied: dict[str, set[str]] = defaultdict(set)
    for one, other in shown:
        tied[one].add(other)
        tied[other].add(one)
    order = _walk(first, tied)
    place = {id: number for number, id in enumerate(order)}
    nodes = []
    for id in order:
        above = sorted((other for other in tied[id] if place[other] <= place[id]), key=place.get, reverse=True)
        nodes.append(Node(id, tuple(tie for other in above for tie in shown[_pair(id, other)])))
    return Network(tuple(nodes), more) if nodes else None


def whole(found: Pairs) -> Network | None:
    """Draw the entities with most ties; None where there is no relation."""
    degree = Counter(id for pair in found for id in set(pair))
    kept = sorted(degree, key=lambda id: (-degree[id], id))
    return _network(kept[:ALL], found, more=max(0, len(kept) - ALL))


def neighbourhood(entity: str, relations: Iterable[Relation], found: Pairs) -> Network | None:
    """Draw an entity, those it is tied to, and the ties among these; None where there are none."""
    often = Counter(relation.to if relation.subject == entity else relation.subject for relation in relations)
    others = sorted(often, key=lambda id: (-often[id], id))
    kept = [entity, *others[:NEIGHBOURS]]
    near = {pair: found[pair] for pair in combinations(sorted(set(kept)), 2) if pair in found}
    near |= {(entity, entity): found[entity, entity]} if (entity, entity) in found else {}
    return _network(kept, near, entity, max(0, len(others) - NEIGHBOURS))
