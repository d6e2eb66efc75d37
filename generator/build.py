"""The whole program on one screen: read → check → resolve → plan → render → write.

What is between reading and writing is pure. Nothing is written while a problem exists, and what is
written appears in one step.
"""

import shutil
from calendar import timegm
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.check.references import check_references
from generator.check.validate import validate
from generator.plan.index import Index, build_index
from generator.plan.overviews import plan
from generator.problems import Problem, errors
from generator.read.files import read_files
from generator.render.data import render_data
from generator.render.pages import render_pages
from generator.resolve.model import Briefing
from generator.resolve.resolve import resolve
from generator.write.docs import assets, foreign_files, stage_docs
from generator.write.publish import check_target, publish, staging_for
from generator.write.site import build_site


@dataclass(slots=True)
class Checked:
    """What checking found. `briefing` is None when a problem forbids going on; `texts` are the seed files."""

    briefing: Briefing | None
    problems: list[Problem]
    texts: Mapping[str, str] = field(repr=False)


def check(seeds: Path) -> Checked:
    """Read, check and resolve one folder of seeds. Writes nothing."""
    files = read_files(seeds, seeds.as_posix())
    texts = {files.shown(path): text for path, text in files.yaml.items()}
    written, problems = validate(files)
    problems = [*files.problems, *problems, *check_references(written, files)]
    if errors(problems) or written.briefing is None:
        return Checked(None, problems, texts)
    briefing, found = resolve(written, files)
    problems += found
    return Checked(None if errors(problems) else briefing, problems, texts)


def render(briefing: Briefing, index: Index) -> dict[str, bytes]:
    """Return every generated file by its path under docs/: pages, data, styles and scripts."""
    texts = render_pages(plan(briefing, index), briefing, index) | render_data(briefing, index)
    return {path: text.encode() for path, text in texts.items()} | assets()


def _epoch(briefing: Briefing) -> int:
    """Return the date of the newest article, in seconds since 1970: the same seeds, the same build date."""
    days = [
        day
        for source in briefing.sources.values()
        if source.published
        for day in (source.published.days.latest or source.published.days.earliest,)
        if day
    ]
    return max(0, timegm(max(days).timetuple())) if days else 0


@dataclass(slots=True)
class Built:
    """What a build did. `changed` counts the generated files whose bytes differ from before."""

    problems: list[Problem]
    texts: Mapping[str, str] = field(repr=False)
    pages: int = 0
    changed: int = 0
    briefing: Briefing | None = None


def build(seeds: Path, docs: Path | None, site: Path | None, config: Path, say: Callable[[str], None]) -> Built:
    """Build the pages into `docs`, and the site from them into `site`, each where it is given.

    Without `docs` the pages are made beside `site` for the builder alone. Raises PublishError when
    something outside the seeds prevents publishing; docs and site are then as they were.
    """
    checked = check(seeds)
    built = Built(checked.problems, checked.texts, briefing=checked.briefing)
    if checked.briefing is None:
        return built
    files = render(checked.briefing, build_index(checked.briefing))
    built.pages = sum(path.endswith(".md") for path in files)
    if docs is not None:
        check_target(docs)
        built.problems = [*checked.problems, *foreign_files(docs, docs.as_posix(), files)]
        if errors(built.problems):
            return built
    _write(checked.briefing, files, docs, site, config, say, built)
    return built


def _write(
    briefing: Briefing,
    files: Mapping[str, bytes],
    docs: Path | None,
    site: Path | None,
    config: Path,
    say: Callable[[str], None],
    built: Built,
) -> None:
    staged_docs = staging_for(docs) if docs else site.parent / f".{site.name}.pages"
    staged_site = staging_for(site) if site else None
    try:
        built.changed = stage_docs(docs or staged_docs, staged_docs, files)
        if site is not None:
            check_target(site)
            shutil.rmtree(staged_site, ignore_errors=True)
            say(f"Building {built.pages} pages into {site.as_posix()} …")
            build_site(
                config,
                staged_docs,
                staged_site,
                briefing.title,
                _epoch(briefing),
                lambda seconds: say(f"… {seconds:.0f} s"),
            )
            publish(staged_site, site)
        if docs is not None and built.changed:
            publish(staged_docs, docs)
    finally:
        for staged in filter(None, (staged_docs, staged_site)):
            shutil.rmtree(staged, ignore_errors=True)
