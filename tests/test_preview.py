"""The live preview: partial builds equal whole ones, and a real browser sees each change and each fault."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import expect

from preview.workshop import Workshop
from tests.conftest import SMALL, write_files
from tests.htmltree import ROOT

CONFIG = ROOT / "mkdocs.yml"
ACME = SMALL["companies/acme.yml"]
CLAIM = """\
claims:
  - property: plant
    value: {value}
    status: reported
    evidence: [{{source: one, quote: Acme opened a plant in Oslo.}}]
"""
TALL = "".join(
    CLAIM.partition("\n")[2].format(value="opened").replace("property: plant", f"property: plant {n}")
    for n in range(60)
)
WRONG = {"companies/acme.yml": f"{ACME}typo: <b>x</b>\n"}

pytestmark = pytest.mark.build


def claimed(value: str) -> dict[str, str]:
    return {"companies/acme.yml": ACME + CLAIM.format(value=value)}


@pytest.fixture
def workshop(tmp_path):
    write_files(tmp_path / "seeds", SMALL)
    return Workshop(tmp_path / "seeds", None, CONFIG, tmp_path / "built")


def site(folder: Path) -> dict[str, bytes]:
    """Return every file of a built site but the site maps, which carry times, and the index, which has no order."""
    skipped = {"sitemap.xml", "sitemap.xml.gz", "search/search_index.json", "search/search_index.js"}
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in files.items() if name not in skipped}


def searched(folder: Path) -> set[tuple]:
    index = json.loads((folder / "search/search_index.json").read_text(encoding="utf-8"))
    return {(entry["location"], entry["title"], entry["text"]) for entry in index["docs"]}


EDITS = {
    "a statement is added": claimed("opened"),
    "a page is added": {"companies/bolt.yml": "name: Bolt\ntype: t\n"},
    "a name is changed": {"companies/acme.yml": ACME.replace("Acme", "Acme Works") + "aliases: [Acme]\n"},
    "the title is changed": {"briefing.yml": SMALL["briefing.yml"].replace("Small", "Other")},
}


@pytest.mark.parametrize("edit", EDITS)
def test_after_an_edit_the_site_is_that_of_a_whole_build(workshop, tmp_path, edit):
    """Every page and what the search looks through; and again when the edit is taken back."""
    workshop.update()
    for files in ({**SMALL, **EDITS[edit]}, SMALL):
        shutil.rmtree(tmp_path / "seeds")
        write_files(tmp_path / "seeds", files)
        assert workshop.update().pages
        whole = Workshop(tmp_path / "seeds", None, CONFIG, tmp_path / f"whole-{len(files)}-{files is SMALL}")
        whole.update()
        assert (site(workshop.site), searched(workshop.site)) == (site(whole.site), searched(whole.site))


def test_an_edit_builds_the_pages_alone_that_it_changes(workshop, tmp_path):
    """The pages of people have nothing to do with this statement."""
    workshop.update()
    before = (workshop.site / "people/ada-berg.html").stat().st_mtime_ns
    write_files(tmp_path / "seeds", claimed("opened"))
    assert "companies/acme.html" in workshop.update().pages
    assert (workshop.site / "people/ada-berg.html").stat().st_mtime_ns == before


def test_a_fault_leaves_the_last_good_site(workshop, tmp_path):
    """Byte for byte; the report says what is wrong."""
    workshop.update()
    before = site(workshop.site)
    write_files(tmp_path / "seeds", WRONG)
    outcome = workshop.update()
    assert (outcome.failed, outcome.pages, "unknown-field" in outcome.problems) == (True, (), True)
    assert site(workshop.site) == before


def test_pages_of_other_people_are_shown_and_never_written_to(tmp_path):
    """A page that stands in docs/ is part of the preview; docs/ stays as it is, through later edits too."""
    seeds, docs = write_files(tmp_path / "seeds", SMALL), tmp_path / "docs"
    command = [sys.executable, "-m", "generator", "build", "--seeds", str(seeds), "--docs", str(docs)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    write_files(docs, {"notes.md": "# Notes\n"})
    before = {path: path.read_bytes() for path in docs.rglob("*") if path.is_file()}
    workshop = Workshop(seeds, docs, CONFIG, tmp_path / "built")
    workshop.update()
    write_files(seeds, claimed("opened"))
    workshop.update()
    assert (workshop.site / "notes.html").is_file()
    assert {path: path.read_bytes() for path in docs.rglob("*") if path.is_file()} == before


# In a process of its own, and in a browser.


@contextlib.contextmanager
def running(seeds: Path):
    """Start a preview of some seeds; yield its address and the lines it prints from then on."""
    command = [sys.executable, "-m", "preview", "--seeds", str(seeds), "--config", str(CONFIG), "--port", "0"]
    process = subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    )
    try:
        yield re.search(r"http://\S+/", process.stderr.readline())[0], process.stderr
    finally:
        process.terminate()
        process.wait(30)
        process.stderr.close()


@pytest.fixture
def preview(tmp_path):
    """A running preview of the small briefing: its seeds, its address, and the lines it prints."""
    seeds = write_files(tmp_path / "seeds", {**SMALL, "companies/acme.yml": f"{ACME}claims:\n{TALL}"})
    with running(seeds) as (address, printed):
        assert "built in" in printed.readline()
        yield seeds, address, printed


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 900, "height": 500})
    yield context.new_page()
    context.close()


@pytest.mark.browser
def test_saving_a_file_reloads_the_open_page_where_it_was(preview, page):
    """The change is seen without a touch, and the page has not moved."""
    seeds, address, _ = preview
    page.goto(f"{address}companies/acme.html")
    page.evaluate("window.scrollTo(0, 1500)")
    page.evaluate("document.body.dataset.before = 'reload'")
    tall = TALL.replace("value: opened", "value: closed")
    write_files(seeds, {"companies/acme.yml": f"{ACME}claims:\n{tall}"})
    page.wait_for_function("!document.body.dataset.before && document.body.innerText.includes('closed')")
    page.wait_for_function("window.scrollY === 1500")


@pytest.mark.browser
def test_a_fault_is_shown_over_the_last_good_page_and_in_the_terminal(preview, page):
    """As text; and goes away when the fault is mended."""
    seeds, address, printed = preview
    page.goto(f"{address}companies/acme.html")
    good = (seeds / "companies/acme.yml").read_text()
    write_files(seeds, WRONG)
    notice = page.locator("#preview-problems")
    expect(notice).to_contain_text("error[unknown-field]", timeout=20_000)
    expect(notice).to_contain_text("typo: <b>x</b>")
    expect(page.locator("h1").first).to_have_text("Acme")
    assert "error[unknown-field]" in printed.readline()
    write_files(seeds, {"companies/acme.yml": good})
    expect(notice).to_have_count(0, timeout=20_000)


@pytest.mark.browser
def test_a_preview_that_begins_with_a_fault_shows_it(tmp_path, page):
    """And shows the site as soon as it is mended."""
    seeds = write_files(tmp_path / "seeds", {**SMALL, **WRONG})
    with running(seeds) as (address, _):
        page.goto(address)
        expect(page.locator("#preview-problems")).to_contain_text("unknown-field", timeout=20_000)
        write_files(seeds, {"companies/acme.yml": ACME})
        expect(page.locator("h1").first).to_have_text("Small", timeout=20_000)


@pytest.mark.browser
def test_what_is_saved_while_the_first_pages_are_built_is_built_after_them(tmp_path, page):
    """An editor does not wait for the first pages to begin."""
    seeds = write_files(tmp_path / "seeds", {**SMALL, "companies/acme.yml": f"{ACME}claims:\n{TALL}"})
    with running(seeds) as (address, _):
        page.goto(f"{address}companies/acme.html")
        expect(page.locator("body")).to_have_text("Nothing is built yet.")
        write_files(seeds, claimed("saved early"))
        expect(page.locator("body")).to_contain_text("saved early", timeout=20_000)


def test_other_names_for_this_machine_are_refused(preview):
    """A site that points its own name here cannot read the preview."""
    _, address, _ = preview
    request = urllib.request.Request(address, headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)
    assert refused.value.code == 400


def test_what_lies_beside_the_site_is_not_served(preview):
    """Neither by dots nor by encoded ones."""
    _, address, _ = preview
    for path in ("../mkdocs.yml", "%2e%2e/mkdocs.yml", "companies/../../mkdocs.yml"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(address + path)
        assert refused.value.code == 404


def test_a_port_that_is_taken_and_a_folder_that_is_not_there_are_wrong_usage(preview, tmp_path):
    """Status 2 and one line, at once."""
    seeds, address, _ = preview
    port = re.search(r":(\d+)/", address)[1]
    for arguments in (["--seeds", str(seeds), "--port", port], ["--seeds", str(tmp_path / "nowhere")]):
        done = subprocess.run(
            [sys.executable, "-m", "preview", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
