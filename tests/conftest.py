"""Shared helpers: small folders of seeds, written for one test and checked with the real program."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from generator.check.validate import validate
from generator.checking import Checked, check
from generator.problems import Problem
from generator.read.files import SeedFiles
from generator.resolve.model import Briefing
from generator.resolve.resolve import resolve

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# An editor may have set which seeds are meant; tests mean those that they name.
os.environ.pop("SEEDS", None)

# The same examples every time; and how long one takes says nothing about whether it is right.
settings.register_profile("tests", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")

MUSEUM = Path(__file__).parent / "topics" / "museum"

ARTICLE = "Acme opened a plant in Oslo. Ada Berg runs Acme.\n"

#: The smallest sound briefing that has one thing of every kind.
SMALL: Mapping[str, str] = {
    "briefing.yml": "title: Small\nscope: One article about Acme.\n",
    "articles/one.txt": ARTICLE,
    "sources/one.yml": "article: one.txt\ntitle: Plant opened\npublished: 2021-03-30\n",
    "companies/acme.yml": "name: Acme\ntype: manufacturer\n",
    "people/ada-berg.yml": "name: Ada Berg\ntype: manager\n",
    "events/opening.yml": (
        "title: The plant opens\ndate: 2021-03\nstatus: happened\n"
        "evidence:\n  - {source: one, quote: Acme opened a plant}\n"
    ),
    "questions/who.yml": "question: Who runs Acme?\n",
}


def write_files(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files by path under `root`, byte for byte, text as UTF-8. Return `root`."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def in_memory(files: Mapping[str, str] | None = None) -> SeedFiles:
    """Return the small briefing, changed by the files given, as if it had been read from `seeds`."""
    found = SeedFiles("seeds")
    for path, text in {**SMALL, **(files or {})}.items():
        if path.startswith("articles/"):
            found.articles[path.removeprefix("articles/")] = text
        else:
            found.yaml[path] = text
    return found


def resolved(files: Mapping[str, str] | None = None) -> tuple[Briefing, list[Problem]]:
    """Resolve the small briefing, changed by files of sound form and reference, without a disk."""
    seeds = in_memory(files)
    written, problems = validate(seeds)
    assert problems == []
    return resolve(written, seeds)


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """A real browser, one for each process that runs tests."""
    from tests.browser import a_browser

    with a_browser() as running:
        yield running


@pytest.fixture
def museum() -> Path:
    """The made-up topic with several scripts and many traps; read it, never write there."""
    return MUSEUM


@pytest.fixture
def small_seeds(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes the small sound briefing, changed by the files given (None: not there)."""

    def make(files: Mapping[str, str | bytes | None] | None = None, name: str = "seeds") -> Path:
        changed = {**SMALL, **(files or {})}
        return write_files(
            tmp_path / name, {path: content for path, content in changed.items() if content is not None}
        )

    return make


@pytest.fixture
def check_small(small_seeds) -> Callable[..., Checked]:
    """A function that writes the small briefing, changed by the files given, and checks it."""

    def run(files: Mapping[str, str | bytes | None] | None = None) -> Checked:
        return check(small_seeds(files))

    return run
