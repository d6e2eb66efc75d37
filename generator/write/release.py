"""Release one version: stage pages and site beside their targets, then let them appear.

Whatever goes wrong before, the last good pages and site stay as they were.
"""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.write.difference import Difference, difference
from generator.write.docs import owned, stage_docs
from generator.write.lock import alone
from generator.write.publish import PublishError, check_target, clear, publish, recover, staging_for


@dataclass(frozen=True, slots=True)
class Targets:
    """Where a version goes.

    Without `docs` the pages are made for the builder alone; without `site` nothing is built.
    """

    docs: Path | None
    site: Path | None
    config: Path

    @property
    def folders(self) -> list[Path]:
        """The folders to be replaced."""
        return [folder for folder in (self.docs, self.site) if folder]

    def check(self) -> None:
        """Refuse targets that must not be replaced. Raises PublishError."""
        for folder in self.folders:
            check_target(folder)
        if self.site:
            from generator.write.site import check_site

            check_site(self.site)
        if self.docs and self.site:
            docs, site = self.docs.resolve(), self.site.resolve()
            if docs == site or docs in site.parents or site in docs.parents:
                raise PublishError(f"{self.docs} and {self.site} must not lie within each other")

    @property
    def staged_docs(self) -> Path:
        """Where the pages are prepared."""
        return staging_for(self.docs) if self.docs else self.site.parent / f".{self.site.name}.pages"


@dataclass(frozen=True, slots=True)
class Edition:
    """What is released: every generated file by its path under docs/, the site's title, and its date in seconds."""

    files: Mapping[str, bytes]
    title: str
    epoch: int


def release(edition: Edition, targets: Targets, say: Callable[[str], None]) -> Difference:
    """Publish an edition; return what it changes for the reader: in the Markdown of docs/, or else in the site.

    Raises PublishError when something outside the seeds prevents it; nothing is then published.
    """
    targets.check()
    try:
        for folder in targets.folders:
            folder.parent.mkdir(parents=True, exist_ok=True)
        with alone(targets.folders):
            return _release(edition, targets, say)
    except OSError as error:
        # A write that fails, as on a full disk, does not say where.
        where = (
            error.filename2 or error.filename or " or ".join(sorted({str(one.parent) for one in targets.folders}))
        )
        raise PublishError(f"{where}: {error.strerror or error}") from error


def _release(edition: Edition, targets: Targets, say: Callable[[str], None]) -> Difference:
    staged = [targets.staged_docs, *([staging_for(targets.site)] if targets.site else [])]
    for folder in targets.folders:
        recover(folder)
    for folder in staged:
        clear(folder)
    try:
        changed = stage_docs(targets.docs or targets.staged_docs, targets.staged_docs, edition.files)
        if targets.site:
            _build(edition, targets, say)
        found = _difference(targets)
        if targets.site:
            publish(staging_for(targets.site), targets.site)
        if targets.docs and changed:
            publish(targets.staged_docs, targets.docs)
        return found
    finally:
        for folder in staged:
            shutil.rmtree(folder, ignore_errors=True)


def _difference(targets: Targets) -> Difference:
    """Compare what is staged with what it will replace."""
    if targets.docs:
        return difference(owned(targets.docs), owned(targets.staged_docs), ".md")
    from generator.write.site import sealed

    return difference(sealed(targets.site), sealed(staging_for(targets.site)), ".html")


def _build(edition: Edition, targets: Targets, say: Callable[[str], None]) -> None:
    # What builds and proves a site takes a while to load, and is not needed where only pages are written.
    from generator.write.builder import Builder
    from generator.write.site import build_site

    pages = sum(path.endswith(".md") for path in edition.files)
    say(f"Building {pages} pages into {targets.site.as_posix()} …")
    staged = staging_for(targets.site)
    builder = Builder(targets.config, edition.title, edition.epoch, lambda seconds: say(f"… {seconds:.0f} s"))
    build_site(builder, targets.staged_docs, staged, targets.site)
