"""The built site: a static-site builder run on the staged pages, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import yaml

from generator.write.publish import PublishError

_ALIVE_SECONDS = 10


def _configuration(main: Path, docs: Path, site: Path, title: str) -> str:
    """Return a configuration that is the project's own but for title and folders."""
    return yaml.safe_dump(
        {
            "INHERIT": str(main.resolve()),
            "site_name": title,
            "docs_dir": str(docs.resolve()),
            "site_dir": str(site.resolve()),
        },
        allow_unicode=True,
    )


def build_site(
    config: Path, docs: Path, site: Path, title: str, epoch: int, alive: Callable[[float], None]
) -> None:
    """Build `docs` into `site` with MkDocs, strictly.

    `epoch` is the build date in seconds, from the articles and not from the clock. `alive` is called
    every few seconds with the time passed. Raises PublishError with the builder's own words.
    """
    inherited = docs.parent / f"{docs.name}.yml"
    inherited.write_text(_configuration(config, docs, site, title), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(inherited)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0"}
    try:
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        passed = 0.0
        while True:
            try:
                output, _ = process.communicate(timeout=_ALIVE_SECONDS)
                break
            except subprocess.TimeoutExpired:
                passed += _ALIVE_SECONDS
                alive(passed)
    finally:
        inherited.unlink(missing_ok=True)
    if process.returncode:
        raise PublishError("MkDocs could not build the pages:\n" + _complaints(output))
    (site / "sitemap.xml.gz").unlink(missing_ok=True)


def _complaints(output: str) -> str:
    lines = [line for line in output.splitlines() if "INFO" not in line and "DEBUG" not in line]
    return "\n".join(lines[-40:])
