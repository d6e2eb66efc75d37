"""Names that look like another way to write a known one: “Nio” and “NIO”, “Great Wall” and “Great Wall Motor”."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from generator.resolve.model import Entity

#: How alike two names must be, in per cent of their letters.
_ALIKE = 90


class KnownNames:
    """The names of all entities, to be asked whose name another looks like.

    Aliases in lower case are words, not names.

    Asking takes time in proportion to the number of names, at the speed of the library.
    """

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = {entity.id: entity for entity in entities}
        self._whole: dict[str, set[str]] = defaultdict(set)
        self._beginnings: dict[str, set[str]] = defaultdict(set)
        self._initials: dict[str, set[str]] = defaultdict(set)
        for entity in self._entities.values():
            for name in (
                entity.name,
                *(alias.text for alias in entity.aliases if alias.text != alias.text.lower()),
            ):
                self._add(name.casefold().split(), entity.id)
        self._names = list(self._whole)

    def _add(self, words: list[str], id: str) -> None:
        self._whole[" ".join(words)].add(id)
        for count in range(2, len(words)):
            self._beginnings[" ".join(words[:count])].add(id)
        if len(words) > 2:
            self._initials["".join(word[0] for word in words).upper()].add(id)

    def like(self, name: str) -> Entity | None:
        """Return the one entity of which `name` looks like a variant; None when there is none, or several."""
        words = name.casefold().split()
        plain = " ".join(words)
        found = self._beginnings.get(plain, set()) | self._initials.get(name, set())
        for count in range(2, len(words)):
            found |= self._whole.get(" ".join(words[:count]), set())
        for known, *_ in process.extract(plain, self._names, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None):
            found |= self._whole[known]
        return self._entities[next(iter(found))] if len(found) == 1 else None
