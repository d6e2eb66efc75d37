"""Names that look like another way to write a known one: “Nio” and “NIO”, “Great Wall” and “Great Wall Motor”."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz, process

#: How alike two names must be, in per cent of their letters.
_ALIKE = 90
#: What follows the name of a company and is often left out.
_FORMS = frozenset(
    """
    ab ag as asa bv co company corp corporation gmbh group holding holdings inc kg llc ltd nv oy plc sa se spa
    """.split()
)


class KnownNames:
    """Names of companies and people, to be asked whose name another looks like. Add all, then ask.

    Asking takes time in proportion to the number of names, at the speed of the library.
    """

    def __init__(self) -> None:
        self._whole: dict[str, set[str]] = defaultdict(set)
        self._parts: dict[str, set[str]] = defaultdict(set)
        self._initials: dict[str, set[str]] = defaultdict(set)
        self._ends: dict[tuple[str, str], set[str]] = defaultdict(set)

    def add(self, id: str, names: Iterable[str], is_person: bool) -> None:
        """Add the names of somebody; those in lower case are words, and no names."""
        for name in names:
            if name != name.lower():
                self._add(name.casefold().split(), id, is_person)

    def _add(self, words: list[str], id: str, is_person: bool) -> None:
        self._whole[" ".join(words)].add(id)
        for count in range(2, len(words)):
            self._parts[" ".join(words[:count])].add(id)
        if len(words) > 2:
            self._initials["".join(word[0] for word in words).upper()].add(id)
        if is_person and len(words) > 1:
            self._parts[words[0]].add(id)
            self._parts[words[-1]].add(id)
            self._ends[words[0], words[-1]].add(id)
        elif len(words) > 1 and all(word.strip(".,") in _FORMS for word in words[1:]):
            self._parts[words[0]].add(id)

    def like(self, name: str) -> str | None:
        """Return the id of whose name `name` looks like a variant; None when that is nobody's, or several's."""
        words = name.casefold().split()
        plain = " ".join(words)
        found = self._parts.get(plain, set()) | self._initials.get(name, set())
        if len(words) > 1:
            found |= self._ends.get((words[0], words[-1]), set())
        for count in range(2, len(words)):
            found |= self._whole.get(" ".join(words[:count]), set())
        for known, *_ in process.extract(
            plain, list(self._whole), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None
        ):
            found |= self._whole[known]
        return next(iter(found)) if len(found) == 1 else None
