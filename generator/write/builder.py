"""A static-site builder run on the staged pages, in a process of its own."""

import ctypes
import html
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.limits import BUILDER_SECONDS, BUILDER_SECONDS_PER_PAGE
from generator.write.publish import PublishError

_ALIVE_SECONDS = 10
_PR_SET_PDEATHSIG = 1

#: What stands at the foot of each page. It is true of what readers see: no site is published that fails a check.
_FOOTER = (
    "Each quote was found in its article, and each link followed, before this was published. "
    'Build <code class="build-id"></code>'
)


def _die_with_parent() -> None:
    """Let the builder end when this program is killed, so that nothing writes into staging later. See prctl(2)."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class Builder:
    """MkDocs with the project's configuration, another title and other folders.

    `title` is text; themes print a site's name without escaping it, so it is handed over as HTML.

    `epoch` is the build date in seconds since 1970, from the articles and not from the clock.
    `alive` is called every few seconds with the time passed. `limit` is in seconds; a builder that takes longer
    hangs, and is ended. Without it, it is reckoned from the number of pages.
    """

    config: Path
    title: str
    epoch: int
    alive: Callable[[float], None]
    limit: float | None = None

    def build(self, docs: Path, site: Path) -> None:
        """Build `docs` into `site`, strictly. Raises PublishError with the builder's own words."""
        if not self.config.is_file():
            raise PublishError(f"{self.config} is not there")
        inherited = docs.parent / f"{docs.name}.yml"
        inherited.write_text(self._configuration(docs, site), encoding="utf-8")
        limit = self.limit or BUILDER_SECONDS + BUILDER_SECONDS_PER_PAGE * sum(1 for _ in docs.rglob("*.md"))
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(inherited)]
        try:
            status, output = self._run(command, limit)
        finally:
            inherited.unlink(missing_ok=True)
        if status:
            raise PublishError(f"MkDocs could not build the pages: {_complaints(output, site) or _ending(status)}")
        # The compressed copy of the site map carries the time of its making.
        (site / "sitemap.xml.gz").unlink(missing_ok=True)

    def _configuration(self, docs: Path, site: Path) -> str:
        folders = {"docs_dir": str(docs.resolve()), "site_dir": str(site.resolve())}
        shown = {"site_name": html.escape(self.title), "copyright": _FOOTER}
        settings = {"INHERIT": str(self.config.resolve()), **shown, **folders}
        return yaml.safe_dump(settings, allow_unicode=True)

    def _run(self, command: list[str], limit: float) -> tuple[int, str]:
        """Run a command to its end; return its exit status and all it printed.

        Raises PublishError when it does not end within `limit` seconds.
        """
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(self.epoch), "NO_MKDOCS_2_WARNING": "1"}
        process = subprocess.Popen(
            command,
            env=environment | {"PYTHONHASHSEED": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            preexec_fn=_die_with_parent,
            text=True,
        )
        passed = 0.0
        try:
            while passed < limit:
                wait = min(_ALIVE_SECONDS, limit - passed)
                try:
                    output, _ = process.communicate(timeout=wait)
                    return process.returncode, output
                except subprocess.TimeoutExpired:
                    passed += wait
                    self.alive(passed)
            raise PublishError(f"MkDocs did not end within {limit:.0f} seconds, and was ended")
        finally:
            process.kill()
            process.wait()


def _complaints(output: str, site: Path) -> str:
    """Return what a builder complained of: its warnings, one a line, or the last line of a traceback."""
    lines = [line for line in output.splitlines() if line and "INFO" not in line and "DEBUG" not in line]
    if any(line.startswith("Traceback") for line in lines):
        # A write that fails, as on a full disk, does not say where.
        return lines[-1] + (f" (while building {site})" if lines[-1].startswith("OSError") else "")
    return "\n".join(["", *lines[-40:]] if len(lines) > 1 else lines)


def _ending(status: int) -> str:
    return f"it was ended by signal {-status}" if status < 0 else f"it ended with status {status}"
