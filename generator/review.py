"""What an edit changes for the reader: the seeds as they are, compared with an earlier state of them."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from generator.checking import Checked, check
from generator.plan.changes import Changes, Side, compare
from generator.plan.index import build_index
from generator.problems import errors
from generator.read.revision import RevisionError, commit_of, lay_out
from generator.resolve.model import Briefing

_NOTHING = Briefing("", "", None, (), None, None, {}, {}, {}, {})


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a comparison found.

    `now` is the seeds as they are. `changes` is None when they or the earlier ones have errors; `faults` counts
    those of the earlier ones. `since` names the earlier state in words.
    """

    now: Checked
    since: str
    changes: Changes | None = None
    faults: int = 0


def _side(briefing: Briefing) -> Side:
    return Side(briefing, build_index(briefing))


def _compared(now: Checked, earlier: Briefing, since: str) -> Reviewed:
    return Reviewed(now, since, compare(_side(earlier), _side(now.briefing)))


def review_folders(seeds: Path, earlier: Path) -> Reviewed:
    """Compare the seeds in a folder with those in another. Raises RevisionError when that is no folder."""
    if not earlier.is_dir():
        raise RevisionError(f"{earlier} is not a folder")
    return _review(check(seeds), earlier, earlier.as_posix())


def _review(now: Checked, earlier: Path, since: str) -> Reviewed:
    if now.briefing is None:
        return Reviewed(now, since)
    before = check(earlier)
    if before.briefing is None:
        return Reviewed(now, since, faults=len(errors(before.problems)))
    return _compared(now, before.briefing, since)


def review_revision(seeds: Path, revision: str) -> Reviewed:
    """Compare the seeds in a folder with the same folder as it was at a git revision.

    Where the folder did not exist then, everything is new. Raises RevisionError when there is no such revision.
    """
    commit = commit_of(seeds, revision)
    since = f"{revision} ({commit[:12]})" if not commit.startswith(revision) else commit[:12]
    with tempfile.TemporaryDirectory() as folder:
        earlier = Path(folder, seeds.name or "seeds")
        earlier.mkdir()
        if lay_out(seeds, commit, earlier):
            return _review(check(seeds), earlier, since)
    now = check(seeds)
    return _compared(now, _NOTHING, f"{since}, which has no seeds") if now.briefing else Reviewed(now, since)
