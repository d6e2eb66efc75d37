"""The whole program on one screen: read → check → resolve → plan → render → write.

What is between reading and writing is pure. Nothing is written while a problem exists, and what is
written appears in one step.
"""

from calendar import timegm
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.checking import check
from generator.plan.index import Index, build_index
from generator.plan.overviews import plan
from generator.problems import Problem, errors
from generator.render.data import render_data
from generator.render.escape import clean
from generator.render.pages import render_pages
from generator.render.previews import render_previews
from generator.resolve.model import Briefing
from generator.write.difference import Difference
from generator.write.docs import assets, foreign_files
from generator.write.release import Edition, Targets, release


def render(briefing: Briefing, index: Index) -> dict[str, bytes]:
    """Return every generated file by its path under docs/: pages, data, styles and scripts."""
    pages = render_pages(plan(briefing, index), briefing, index)
    texts = pages | render_data(briefing, index) | render_previews(briefing, index)
    return {path: text.encode() for path, text in texts.items()} | assets()


def _epoch(briefing: Briefing) -> int:
    """Return the date of the newest article, in seconds since 1970: the same seeds, the same build date."""
    dates = (source.published for source in briefing.sources.values())
    days = [date.last for date in dates if date and date.last]
    return max(0, timegm(max(days).timetuple())) if days else 0


def edition(briefing: Briefing, files: Mapping[str, bytes]) -> Edition:
    """Return what is to be released; the site's title without what cannot be seen, as pages print it."""
    return Edition(files, clean(briefing.title), _epoch(briefing))


@dataclass(slots=True)
class Built:
    """What a build did: how many pages there are, and what became of them."""

    problems: list[Problem]
    texts: Mapping[str, str] = field(repr=False)
    pages: int = 0
    changed: Difference = field(default=Difference())


def build(seeds: Path, targets: Targets, say: Callable[[str], None]) -> Built:
    """Build one folder of seeds into its targets.

    Raises PublishError when something outside the seeds prevents publishing; pages and site are then
    as they were.
    """
    checked = check(seeds)
    built = Built(checked.problems, checked.texts)
    if checked.briefing is None:
        return built
    files = render(checked.briefing, build_index(checked.briefing))
    targets.check()
    if targets.docs:
        built.problems = [*checked.problems, *foreign_files(targets.docs, targets.docs.as_posix(), files)]
    if not errors(built.problems):
        built.pages = sum(path.endswith(".md") for path in files)
        built.changed = release(edition(checked.briefing, files), targets, say)
    return built
