"""A site carried on a memory stick: zipped, unpacked in a folder with an awkward name, opened without a network."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.conftest import ROOT, watched

pytestmark = [pytest.mark.build, pytest.mark.browser]


@pytest.fixture(scope="module", params=["Möbel 2026", "Nr #7", "100%41 ?"])
def stick(request, built, tmp_path_factory) -> Path:
    """The site, packed and unpacked in a folder of that name."""
    root = tmp_path_factory.mktemp("stick")
    packed = shutil.make_archive(str(root / "site"), "zip", built.site)
    shutil.unpack_archive(packed, root / request.param)
    return root / request.param


@pytest.fixture
def offline(tab, stick):
    """A tab without a network, and the address of the unpacked site."""
    tab.context.set_offline(True)
    return tab, stick.as_uri() + "/"


def test_search_finds_on_a_stick(offline):
    """The index is read from the folder itself."""
    tab, address = offline
    faults = watched(tab, address)
    tab.goto(address + "index.html")
    tab.keyboard.press("/")
    tab.keyboard.type("Vorsas")
    tab.locator(".md-search-result__item a[href*=vorsas]").first.click()
    tab.wait_for_url("**/companies/vorsas.html*")
    assert faults == []


def test_what_is_chosen_is_shown_on_a_stick(offline):
    """In the timeline and among the statements; the address of the page keeps the choice."""
    tab, address = offline
    tab.goto(address + "timeline.html")
    tab.select_option("select[name=entity]", "vorsas")
    assert " of " in tab.inner_text(".timeline-filter output")
    tab.goto(address + "statements.html")
    tab.select_option("select[name=status]", "denied")
    assert " of " in tab.inner_text("form.facets output")
    tab.reload()
    assert tab.input_value("select[name=status]") == "denied"


def test_a_quote_opens_on_a_stick(offline):
    """A click on the mark of a statement opens the card with its quote."""
    tab, address = offline
    tab.goto(address + "companies/quillor.html")
    tab.locator("a.n").first.click()
    card = tab.locator(".card:popover-open")
    card.wait_for()
    assert card.locator("mark").count() > 0


def test_a_stick_is_proved(stick):
    """By the program's own command."""
    done = subprocess.run([sys.executable, "-m", "generator", "verify", str(stick)], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr
