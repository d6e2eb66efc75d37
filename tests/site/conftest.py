"""The museum topic as a real site, built once for each test run, and a real browser to open it in."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Page

from tests.browser import served
from tests.conftest import MUSEUM

ROOT = Path(__file__).parents[2]
TITLE = "The Tidal Museum & its footbridge"


@dataclass(frozen=True, slots=True)
class Built:
    """The generated pages, and the site that MkDocs made of them."""

    docs: Path
    site: Path

    @property
    def pages(self) -> list[str]:
        """Every page by its path under the site."""
        return sorted(path.relative_to(self.site).as_posix() for path in self.site.rglob("*.html"))

    @property
    def kinds(self) -> list[str]:
        """The overviews, and the longest page of each kind of thing."""
        overviews = [page for page in self.pages if "/" not in page or page.endswith("/index.html")]
        folders = sorted({page.rpartition("/")[0] for page in self.pages} - {""})
        return [
            *(page for page in overviews if page != "404.html"),
            *(max(self._things(folder), key=lambda page: (self.site / page).stat().st_size) for folder in folders),
        ]

    def _things(self, folder: str) -> list[str]:
        return [page for page in self.pages if page.startswith(f"{folder}/") and not page.endswith("/index.html")]


def make_site(seeds: Path, target: Path) -> Built:
    """Build a folder of seeds into `target` with the project's own command and configuration."""
    built = Built(target / "docs", target / "site")
    command = ["build", "--seeds", seeds, "--docs", built.docs, "--site", built.site]
    done = subprocess.run(
        [sys.executable, "-m", "generator", *map(str, command)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return built


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Built:
    """The built museum site; workers of one test run share it, so only read it."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    with FileLock(shared / "museum.lock"):
        if not (shared / "museum" / "docs").is_dir():  # appears last
            make_site(MUSEUM, shared / "museum")
    return Built(shared / "museum" / "docs", shared / "museum" / "site")


@pytest.fixture(scope="session")
def server(built) -> Iterator[str]:
    """The address of the built site on this machine, over HTTP."""
    with served(built.site) as address:
        yield address


@pytest.fixture(scope="session", params=["http", "file"])
def address(request, built) -> str:
    """Where the site begins: on a server, and opened from disk."""
    return request.getfixturevalue("server") if request.param == "http" else built.site.as_uri() + "/"


@pytest.fixture
def tab(browser) -> Iterator[Page]:
    """A fresh tab with nothing stored."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture
def phone(browser) -> Iterator[Page]:
    """A fresh tab of a phone's width."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


@pytest.fixture
def scriptless(browser) -> Iterator[Page]:
    """A fresh tab that runs no script of the pages."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def watched(tab: Page, address: str) -> list[str]:
    """Return a list to which the tab adds every error of a page and every request that leaves the site."""
    faults: list[str] = []
    tab.on("console", lambda message: message.type in ("error", "warning") and faults.append(message.text))
    tab.on("pageerror", lambda error: faults.append(str(error)))
    ours = (address, "data:", "blob:", "about:")
    tab.on("request", lambda request: request.url.startswith(ours) or faults.append(f"left: {request.url}"))
    return faults
