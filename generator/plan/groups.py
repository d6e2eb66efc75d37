"""Claims on one thing, side by side: where they agree, where they differ, and on how many origins they rest."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from generator.resolve.model import Briefing, Claim, Date, Relation

_NEVER = (True, 0, 0)


def when(date: Date | None) -> tuple:
    """Return the key that orders by date, undated last."""
    return date.sort_key if date else _NEVER


@dataclass(frozen=True, slots=True)
class Weight:
    """On how much something rests. Origins that the articles do not identify are counted apart."""

    articles: int
    origins: int
    unidentified: int

    @classmethod
    def of(cls, statements: Iterable[Claim | Relation]) -> "Weight":
        """Weigh the evidence of some statements."""
        statements = list(statements)
        origins = {origin.key: origin for statement in statements for origin in statement.origins}
        known = sum(origin.identified for origin in origins.values())
        return cls(
            len({quote.source for statement in statements for quote in statement.evidence}),
            known,
            len(origins) - known,
        )


@dataclass(frozen=True, slots=True)
class Group:
    """The claims on one property, oldest first."""

    subject: str
    property: str
    claims: tuple[Claim, ...]

    @property
    def state(self) -> str:
        """Return single, agreed, contested, or explained: where two differ, one says why."""
        if len(self.claims) == 1:
            return "single"
        conflicts = [pair for pair in combinations(self.claims, 2) if _conflict(*pair)]
        if not conflicts:
            return "agreed"
        return "explained" if all(one.difference or other.difference for one, other in conflicts) else "contested"


def _conflict(one: Claim, other: Claim) -> bool:
    return (one.status == "denied") != (other.status == "denied") or not one.value.agrees_with(other.value)


def by_property(claims: Iterable[Claim]) -> list[Group]:
    """Group the claims of one subject by property, in the order in which properties first appear."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.property].append(claim)
    return [
        Group(group[0].subject, name, tuple(sorted(group, key=lambda claim: when(claim.date))))
        for name, group in found.items()
    ]


def all_groups(briefing: Briefing) -> list[Group]:
    """Return every group of the briefing, by subject."""
    subjects = (*briefing.entities.values(), *briefing.events.values())
    return [group for subject in subjects for group in by_property(subject.claims)]


@dataclass(frozen=True, slots=True)
class Answers:
    """What bears on one question: claims and relations, oldest first; `state` is gap, contested or answered."""

    claims: tuple[Claim, ...]
    relations: tuple[Relation, ...]

    @property
    def statements(self) -> tuple[Claim | Relation, ...]:
        """Claims and relations together."""
        return (*self.claims, *self.relations)

    @property
    def state(self) -> str:
        """A question is contested when two claims on one property, whoever they are about, differ unexplained."""
        if not self.statements:
            return "gap"
        return "contested" if any(group.state == "contested" for group in by_property(self.claims)) else "answered"

    @property
    def weight(self) -> Weight:
        """On how much the answers rest."""
        return Weight.of(self.statements)


def answers(briefing: Briefing) -> dict[str, Answers]:
    """Return the answers to every question, by question id."""
    claims: dict[str, list[Claim]] = defaultdict(list)
    relations: dict[str, list[Relation]] = defaultdict(list)
    for statements, found in ((briefing.claims, claims), (briefing.relations, relations)):
        for statement in sorted(statements, key=lambda one: when(one.date)):
            for question in statement.answers:
                found[question].append(statement)
    return {id: Answers(tuple(claims[id]), tuple(relations[id])) for id in briefing.questions}
