"""Statements of two states of one page, paired: which one became which, which are new, which are gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.resolve.model import Claim, Relation

Statement = Claim | Relation
Pair = tuple[Statement | None, Statement | None]


@dataclass(frozen=True, slots=True)
class _Traits:
    """By what a statement is known again when its id, made of some of them, has changed."""

    about: tuple
    says: tuple
    quote: tuple
    voice: tuple

    @classmethod
    def of(cls, one: Statement) -> "_Traits":
        about = (one.property,) if isinstance(one, Claim) else (one.type,)
        says = one.value.key if isinstance(one, Claim) else (one.to,)
        first = one.evidence[0]
        return cls(
            (type(one), *about), says, (first.source, " ".join(first.text.split())), (one.status, one.by.key)
        )

    def likeness(self, other: "_Traits") -> int:
        """Count what is the same. What it is about, what it says and its first quote count three times."""
        heavy = (self.about == other.about) + (self.says == other.says) + (self.quote == other.quote)
        return 3 * heavy + sum(mine == theirs for mine, theirs in zip(self.voice, other.voice, strict=True))


#: Two of the three heavy traits must be the same.
_ENOUGH = 6


def pair(before: Iterable[Statement], after: Iterable[Statement]) -> list[Pair]:
    """Pair the statements of one subject: first by id, then those most alike.

    What finds no counterpart stands alone. Pairs come in the order of `after`; those which are gone follow.
    """
    old, new = {one.id: one for one in before}, {one.id: one for one in after}
    found = {id: old[id] for id in new if id in old}
    found |= _alike([one for id, one in old.items() if id not in new], [new[id] for id in new if id not in old])
    taken = {one.id for one in found.values()}
    return [
        *((found.get(id), one) for id, one in new.items()),
        *((one, None) for id, one in old.items() if id not in taken),
    ]


def _alike(old: Sequence[Statement], new: Sequence[Statement]) -> dict[str, Statement]:
    """Return for ids of new statements the old ones that they most probably were."""
    were, are = [_Traits.of(one) for one in old], [_Traits.of(one) for one in new]
    ranked = sorted(
        (-likeness, m, n)
        for m, one in enumerate(were)
        for n, other in enumerate(are)
        if (likeness := one.likeness(other)) >= _ENOUGH
    )
    found: dict[str, Statement] = {}
    used: set[int] = set()
    for _, m, n in ranked:
        if m not in used and new[n].id not in found:
            used.add(m)
            found[new[n].id] = old[m]
    return found
