"""axe-core, which knows WCAG 2.2 AA and common good practice, finds nothing on any kind of page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize(("width", "scheme"), [(1300, "light"), (1300, "dark"), (390, "light")])
def test_axe_finds_nothing(tab, server, built, width, scheme):
    tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    tab.set_viewport_size({"width": width, "height": 900})
    found = []
    for kind in built.kinds:
        tab.goto(server + kind)
        tab.wait_for_load_state("networkidle")
        report = Axe().run(tab, options={"runOnly": RULES}).response
        found += [(kind, one["id"], one["nodes"][0]["html"][:200]) for one in report["violations"]]
    assert found == []


def test_axe_finds_nothing_in_an_open_card(tab, server):
    tab.goto(server + "companies/quillor.html")
    tab.locator("a.n").first.click()
    assert Axe().run(tab, options={"runOnly": RULES}).response["violations"] == []
    tab.keyboard.press("Escape")
    tab.locator("a.fact").first.click()
    assert Axe().run(tab, options={"runOnly": RULES}).response["violations"] == []
