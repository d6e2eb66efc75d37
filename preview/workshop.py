"""The site as it is being edited: after each change only those pages are built whose Markdown differs."""

import html
import logging
import os
from dataclasses import dataclass
from pathlib import Path

import orjson
import yaml
from jinja2 import Environment
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from generator.build import render
from generator.checking import check
from generator.plan.addresses import site_path
from generator.plan.index import build_index
from generator.problems import errors
from generator.render.escape import clean
from generator.report import report
from generator.write.docs import stage_docs

_INDEX = "search/search_index.json"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one round came to. `pages` were built, by path under the site; `problems` is a report, or empty.

    With `failed` nothing was built, and the site is as it was.
    """

    pages: tuple[str, ...] = ()
    problems: str = ""
    failed: bool = False


class Workshop:
    """Keeps a built site in `folder` in step with a folder of seeds."""

    def __init__(self, seeds: Path, docs: Path | None, config: Path, folder: Path) -> None:
        self.seeds, self._foreign, self._config = seeds, docs, config
        self._docs, self.site, self._settings = folder / "docs", folder / "site", folder / "mkdocs.yml"
        self.site.mkdir(parents=True)
        self._files: dict[str, bytes] = {}
        self._title = ""
        self._templates: Environment | None = None
        logging.getLogger("mkdocs").setLevel(logging.ERROR)

    def update(self) -> Outcome:
        """Check the seeds, and build what has changed. Raises PublishError when docs/ cannot be read."""
        checked = check(self.seeds)
        problems = report(checked.problems, checked.texts) if checked.problems else ""
        if checked.briefing is None or errors(checked.problems):
            return Outcome(problems=problems, failed=True)
        files = render(checked.briefing, build_index(checked.briefing))
        whole = checked.briefing.title != self._title
        pages = self._write(files)
        if pages or whole:
            self._build(checked.briefing.title, whole, pages)
        self._files, self._title = files, checked.briefing.title
        return Outcome(tuple(sorted(pages)), problems)

    def _write(self, files: dict[str, bytes]) -> set[str]:
        """Bring the Markdown up to date; return the pages of the site that this touches."""
        if not self._files:
            stage_docs(self._foreign or self._docs, self._docs, files)
            return {site_path(path) for path in files}
        changed = {path for path, raw in files.items() if self._files.get(path) != raw}
        for path in changed:
            _replace(self._docs / path, files[path])
        gone = set(self._files) - set(files)
        for path in gone:
            (self._docs / path).unlink(missing_ok=True)
            (self.site / site_path(path)).unlink(missing_ok=True)
        return {site_path(path) for path in changed | gone}

    def _build(self, title: str, whole: bool, pages: set[str]) -> None:
        """Build the site, the whole of it or only what is newer than its page."""
        folders = {"docs_dir": str(self._docs.resolve()), "site_dir": str(self.site.resolve())}
        settings = {"INHERIT": str(self._config.resolve()), "site_name": html.escape(clean(title)), **folders}
        self._settings.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
        index = self.site / _INDEX
        before = orjson.loads(index.read_bytes()) if index.is_file() and not whole else None
        config = load_config(str(self._settings))
        self._templates = self._templates or config.theme.get_env()
        config.theme.get_env = lambda: self._templates  # compiled once: that takes longer than to build a page
        build_site(config, dirty=not whole)
        if before:
            index.write_bytes(_merged(before, orjson.loads(index.read_bytes()), pages))


def _replace(path: Path, raw: bytes) -> None:
    """Write a file anew: it may be a link to one under docs/, which must stay as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(raw)
    os.replace(new, path)


def _merged(before: dict, after: dict, pages: set[str]) -> bytes:
    """Return the search index of the whole site: a partial build knows the pages that it built alone."""
    kept = [entry for entry in before["docs"] if entry["location"].partition("#")[0] not in pages]
    return orjson.dumps(after | {"docs": kept + after["docs"]})
