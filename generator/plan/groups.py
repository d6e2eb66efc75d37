"""Claims on one thing, side by side: where they agree, and where they differ; what bears on a question."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.plan.addresses import heading_anchor
from generator.plan.origins import Origins, Weight
from generator.resolve.model import Briefing, Claim, Date, Relation

_NEVER = (True, 0, 0)


def when(date: Date | None) -> tuple:
    """Return the key that orders by date, undated last."""
    return date.sort_key if date else _NEVER


@dataclass(frozen=True, slots=True)
class Group:
    """The claims on one property, oldest first.

    `state` is single, agreed, contested, or explained: where two differ, one of them says why.
    """

    subject: str
    property: str
    claims: tuple[Claim, ...]
    state: str

    @property
    def anchor(self) -> str:
        """The anchor of its heading on the page of the subject."""
        return heading_anchor(self.property, "about")

    @property
    def sides(self) -> list[list[int]]:
        """The numbers, from 0, of claims that differ from the same others and not from each other."""
        found: dict[frozenset[int], list[int]] = defaultdict(list)
        for n, claim in enumerate(self.claims):
            found[frozenset(m for m, other in enumerate(self.claims) if _conflict(claim, other))].append(n)
        return list(found.values())


def _conflict(one: Claim, other: Claim) -> bool:
    return (one.status == "denied") != (other.status == "denied") or not one.value.agrees_with(other.value)


def _state(claims: Sequence[Claim]) -> str:
    if len(claims) == 1:
        return "single"
    distinct = {(claim.value.key, claim.status == "denied", bool(claim.difference)): claim for claim in claims}
    explained = False
    for one, other in combinations(distinct.values(), 2):
        if _conflict(one, other):
            if not (one.difference or other.difference):
                return "contested"
            explained = True
    return "explained" if explained else "agreed"


def by_property(claims: Iterable[Claim]) -> list[Group]:
    """Group claims by subject and property, in the order in which these first appear."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.subject, claim.property].append(claim)
    return [
        Group(*about, tuple(sorted(group, key=lambda claim: when(claim.date))), _state(group))
        for about, group in found.items()
    ]


def all_groups(briefing: Briefing) -> list[Group]:
    """Return every group of the briefing, by subject."""
    subjects = (*briefing.entities.values(), *briefing.events.values())
    return [group for subject in subjects for group in by_property(subject.claims)]


@dataclass(frozen=True, slots=True)
class Answers:
    """What bears on one question, oldest first; `groups` holds the claims by subject and property.

    `state` is gap, contested (claims of one group differ unexplained, or a relation is denied) or answered.
    """

    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]
    groups: tuple[Group, ...]
    state: str
    weight: Weight

    @classmethod
    def of(cls, claims: list[Claim], relations: list[Relation], origins: Origins) -> "Answers":
        """Put answers side by side."""
        groups = tuple(by_property(claims))
        ties: dict[tuple, set[bool]] = defaultdict(set)
        for relation in relations:
            ties[relation.subject, relation.type, relation.to].add(relation.status == "denied")
        contested = any(group.state == "contested" for group in groups) or any(
            len(said) > 1 for said in ties.values()
        )
        state = "contested" if contested else "answered" if claims or relations else "gap"
        return cls(tuple(claims), tuple(relations), groups, state, Weight.of([*claims, *relations], origins))

    @property
    def statements(self) -> tuple[Claim | Relation, ...]:
        """Claims and relations together."""
        return (*self.claims, *self.relations)


def answers(briefing: Briefing) -> dict[str, Answers]:
    """Return the answers to every question, by question id."""
    claims: dict[str, list[Claim]] = defaultdict(list)
    relations: dict[str, list[Relation]] = defaultdict(list)
    for statements, found in ((briefing.claims, claims), (briefing.relations, relations)):
        for statement in sorted(statements, key=lambda one: when(one.date)):
            for question in statement.answers:
                found[question].append(statement)
    origins = Origins.of(briefing)
    return {id: Answers.of(claims[id], relations[id], origins) for id in briefing.questions}
