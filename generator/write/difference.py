"""What a new version changes for the reader: pages that came, changed and went, by the hashes of two versions."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """How many pages are new, changed and gone."""

    new: int = 0
    changed: int = 0
    gone: int = 0


def difference(before: Mapping[str, str], after: Mapping[str, str], ending: str) -> Difference:
    """Compare two versions by the hashes of their files; pages are the files whose names have this ending.

    The page for what is not found is made by the builder and does not count.
    """
    old, new = ({path for path in files if path.endswith(ending)} - {"404.html"} for files in (before, after))
    changed = sum(before[path] != after[path] for path in old & new)
    return Difference(len(new - old), changed, len(old - new))
