"""Two builders make the same site of the same pages, and the one in use complains about dead links."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.conftest import ROOT

pytestmark = pytest.mark.build


@pytest.fixture
def project(built, tmp_path) -> Path:
    """A copy of the generated pages beside the project's configuration, to be changed and built."""
    shutil.copytree(built.docs, tmp_path / "docs")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def run(project: Path, builder: str) -> tuple[int, str]:
    """Build strictly; return the exit status and everything printed."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", builder, "build", "--strict"]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def html_pages(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


def test_zensical_builds_the_same_pages_from_the_same_configuration_without_complaint(built, project):
    status, said = run(project, "zensical")
    assert (status, "No issues found" in said) == (0, True), said
    assert html_pages(project / "site") == html_pages(built.site)


def test_mkdocs_builds_the_generated_pages_without_a_warning(project):
    status, said = run(project, "mkdocs")
    assert (status, "WARNING" in said) == (0, False), said


@pytest.mark.parametrize(
    "dead",
    [
        "[x](nowhere.md)",
        "[x](index.md#nowhere)",
        "[x](#nowhere)",
        "[x](/index.md)",
        "[x](companies/)",
        "![x](no.png)",
    ],
)
def test_mkdocs_fails_on_a_link_that_leads_nowhere(project, dead):
    page = project / "docs" / "about.md"
    page.write_text(page.read_text(encoding="utf-8") + f"\n{dead}\n", encoding="utf-8")
    status, said = run(project, "mkdocs")
    assert (status, said.count("WARNING -  Doc file 'about.md' contains")) == (1, 1), said


def test_mkdocs_fails_on_a_page_that_the_menu_leaves_out_by_mistake(project):
    (project / "docs" / "stray.md").write_text("# Stray\n", encoding="utf-8")
    assert run(project, "mkdocs")[0] == 1
