"""The figures on a built site, in a browser: links lead somewhere, the filter counts true, all from disk."""

from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from playwright.sync_api import Browser, Page

from generator.vocabulary import STATUSES
from tests.htmltree import Tree

pytestmark = [pytest.mark.build, pytest.mark.browser]

WIDTHS = (1300, 390)


@pytest.fixture
def site(built) -> Path:
    """The folder of the built site."""
    return built.site


def opened(browser: Browser, site: Path, address: str, width: int = 1300, script: bool = True) -> Page:
    """Open an address of the site from disk."""
    page = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=script).new_page()
    page.goto(f"{site.as_uri()}/{address}")
    return page


def shown(page: Page, what: str) -> list[str]:
    """Return the texts of what can be seen of one kind."""
    return [one.text_content() for one in page.query_selector_all(what) if one.is_visible()]


def test_every_link_of_a_figure_and_of_the_list_leads_somewhere(site):
    """To a page of the site, and to an element of it."""
    trees = {path.relative_to(site).as_posix(): Tree(path.read_text("utf-8")) for path in site.rglob("*.html")}
    ids = {path: set(tree.values("id")) for path, tree in trees.items()}
    found = 0
    for path, tree in trees.items():
        inside = 0
        for event in tree.events:
            if event[0] in "<>" and event[1] in ("figure", "ol"):
                inside += 1 if event[0] == "<" else -1
            href = dict(event[2]).get("href") if event[:2] == ("<", "a") and inside else None
            if href:
                page, _, anchor = href.partition("#")
                there = normpath(join(dirname(path), page.partition("?")[0])) if page else path
                assert (path, href, there in ids) == (path, href, True)
                assert not anchor or anchor in ids[there], f"{path}: {href}"
                found += 1
    assert found > 100


@pytest.mark.parametrize("width", WIDTHS)
def test_the_filter_shows_what_is_asked_and_counts_it(browser, site, width):
    """Rows, marks, lanes and the total agree, and the address keeps what was asked."""
    page = opened(browser, site, "timeline.html", width)
    total, rows = page.inner_text(".timeline-filter output"), len(shown(page, ".timeline-list li"))
    page.select_option("select[name=entity]", "vorsas")
    chosen = int(page.inner_text(".timeline-filter output").split()[0])
    lanes = sum(int(text) for text in shown(page, "[data-lane]:is(tspan)"))
    assert (page.url.endswith("?entity=vorsas"), 0 < chosen < int(total.split()[0])) == (True, True)
    assert (lanes, len(shown(page, ".timeline-list li")) < rows) == (chosen, True)
    page.click(".timeline-filter button")
    assert page.inner_text(".timeline-filter output") == total
    assert "?" not in page.url
    assert len(shown(page, ".timeline-list li")) == rows


def test_each_choice_of_the_timeline_says_how_many_entries_it_leaves(browser, site):
    """Also beside another choice; what would leave none cannot be chosen."""
    page = opened(browser, site, "timeline.html?entity=vorsas")
    options = page.eval_on_selector_all(
        "select[name=status] option[value]:not([value=''])",
        "all => all.map(one => [one.value, one.disabled, Number(one.textContent.match(/[(](\\d+)[)]$/)[1])])",
    )
    assert {disabled for _, disabled, left in options if not left} <= {True}
    for status, disabled, left in options:
        if not disabled:
            page.select_option("select[name=status]", status)
            assert (page.inner_text("output").split()[0], left > 0) == (str(left), True)


def test_two_choices_are_both_kept(browser, site):
    """What is shown is of that entity and of that status, in the list and in the figure."""
    page = opened(browser, site, "timeline.html?entity=vorsas&status=denied")
    assert page.input_value("select[name=entity]") == "vorsas"
    statuses = {text.strip() for text in shown(page, ".timeline-list .st")}
    assert statuses == {"denied"}
    count = sum(
        int(one.text_content() or 1) for one in page.query_selector_all(".timeline-list li:not([hidden]) b")
    )
    numbers = "all => all.filter(one => one.checkVisibility()).map(one => one.dataset.m)"
    marks, rows = (page.eval_on_selector_all(f"{what} [data-m]", numbers) for what in (".drawn", ".timeline-list"))
    assert (set(marks), page.inner_text("output").startswith(f"{count} of ")) == (set(rows), True)
    assert marks != []


@pytest.mark.parametrize("width", WIDTHS)
def test_two_companies_or_people_are_chosen_together_and_the_figure_shrinks_to_what_is_left(browser, site, width):
    """Nothing that is left lies below the figure, and no row of it is empty."""
    page = opened(browser, site, "timeline.html", width)
    before = page.locator(".drawn.time > svg").bounding_box()["height"]
    page.select_option("select[name=entity]", "vorsas")
    alone = len(shown(page, ".timeline-list li"))
    options = page.eval_on_selector_all(
        "select[name=with] option:enabled", "all => all.map(one => one.value).filter(id => id && id !== 'vorsas')"
    )
    page.select_option("select[name=with]", options[0])
    assert page.url.endswith(f"?entity=vorsas&with={options[0]}")
    assert 0 < len(shown(page, ".timeline-list li")) <= alone
    figure = page.locator(".drawn.time > svg").bounding_box()
    assert figure["height"] < before
    marks = [one.bounding_box() for one in page.query_selector_all(".drawn.time a:not(.off)")]
    assert all(figure["y"] < mark["y"] < figure["y"] + figure["height"] for mark in marks)
    page.click(".timeline-filter button")
    assert page.locator(".drawn.time > svg").bounding_box()["height"] == before


def test_an_unknown_choice_in_the_address_shows_everything(browser, site):
    """An old link, or a wrong one, is no empty page."""
    page = opened(browser, site, "timeline.html?entity=nobody&colour=red")
    assert " of " not in page.inner_text("output")


def test_without_scripts_everything_is_shown(browser, site):
    """And no form that would do nothing."""
    page = opened(browser, site, "timeline.html", script=False)
    assert shown(page, ".timeline-filter") == []
    assert len(shown(page, ".timeline-list li")) == len(page.query_selector_all(".timeline-list li"))
    assert len(shown(page, ".drawn [data-m]")) == len(page.query_selector_all(".drawn [data-m]"))


def test_a_mark_on_the_page_of_an_entity_leads_to_its_rows(browser, site):
    """The timeline opens with that entity chosen, and the row is there to be seen."""
    page = opened(browser, site, "companies/vorsas.html")
    page.click(".time a[href*='timeline.html?entity=vorsas#said'] .beside")
    page.wait_for_url("**/timeline.html?entity=vorsas#said*")
    assert page.is_visible(f"[id='{page.url.partition('#')[2]}']")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("address", ["index.html", "timeline.html", "network.html", "companies/vorsas.html"])
def test_a_figure_is_as_wide_as_its_page(browser, site, address, width):
    """No page has to be pushed sideways, and no text of a figure is smaller than eleven pixels."""
    page = opened(browser, site, address, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    size = "[...document.querySelectorAll('.drawn text')].map(t => parseFloat(getComputedStyle(t).fontSize))"
    scale = "[...document.querySelectorAll('.drawn svg')].map(s => s.getScreenCTM().a)"
    assert min(page.evaluate(size)) >= 11
    assert set(page.evaluate(scale)) == {1}


@pytest.mark.parametrize("address", ["timeline.html", "network.html"])
def test_the_keyboard_reaches_every_mark(browser, site, address):
    """In the order of the drawing, and the one that is reached looks so."""
    page = opened(browser, site, address)
    page.focus(".drawn a[href]")
    seen = [page.evaluate("document.activeElement.getAttribute('href')")]
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    page.keyboard.press("Tab")
    assert page.evaluate(outline) != "none"
    wanted = page.eval_on_selector_all(".drawn svg a", "found => found.map(one => one.getAttribute('href'))")
    while len(seen) < len(wanted):
        seen.append(page.evaluate("document.activeElement.getAttribute('href')"))
        page.keyboard.press("Tab")
    assert seen == wanted


def test_statuses_have_colours_of_their_own_in_light_and_dark(browser, site):
    """The marks are not the colour of links."""
    for scheme in ("light", "dark"):
        page = browser.new_context(color_scheme=scheme).new_page()
        page.goto(f"{site.as_uri()}/network.html")
        colour = "all => all.map(one => getComputedStyle(one).color)"
        drawn = {page.eval_on_selector_all(f".drawn svg.t-{status}", colour)[0] for status in STATUSES}
        links = set(page.eval_on_selector_all(".md-content td a, .md-content p", colour))
        assert (scheme, len(drawn), drawn & links) == (scheme, 5, set())


def test_a_name_in_a_drawing_shows_what_its_page_is_about(browser, site):
    """As any other link does, when a pointer rests on it; and nothing fails on the way."""
    page = browser.new_page(viewport={"width": 1300, "height": 900})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{site.as_uri()}/network.html")
    for what in (".drawn svg a[class] text", ".drawn a:not([class]) .name"):
        page.hover(what)
        page.wait_for_timeout(400)
    page.wait_for_selector(".card:popover-open")
    assert faults == []


def test_the_key_is_one_click_away(browser, site):
    """From any page with a timeline; it opens by itself."""
    page = opened(browser, site, "companies/vorsas.html")
    page.click(".time figcaption a[href$='#key']")
    page.wait_for_url("**/timeline.html#key")
    assert page.is_visible("#key")
