"""From a statement to the very words it rests on, and back."""

import json
import re

import pytest

from generator.render.escape import clean
from tests.htmltree import folded
from tests.site.test_html import evidence

pytestmark = pytest.mark.browser

KEYS = ("source", "start", "end", "quote")

# The text of all marks that look like the mark which the address names.
_LIT = """() => {
    const colour = getComputedStyle(document.querySelector(":target")).backgroundColor;
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) {
        const mark = walker.currentNode.parentElement.closest("mark");
        if (mark && getComputedStyle(mark).backgroundColor === colour) texts.push(walker.currentNode.data);
    }
    return texts.join(" ");
}"""


def same(shown: str, quote: str) -> bool:
    """Say whether two texts are equal but for white space, which falls between pieces of a mark."""
    return "".join(shown.split()) == "".join(clean(quote).split())


@pytest.fixture
def quoted(tab, address):
    """A tab in which a reader has followed a claim's citation to its source page."""
    tab.goto(address + "companies/quillor.html")
    tab.locator("blockquote", has_text="18,400").get_by_role("link").click()
    return tab


def test_a_citation_lands_on_a_mark_with_the_words_of_the_quote(quoted):
    target = quoted.locator(":target")
    assert target.evaluate("element => element.tagName") == "MARK"
    assert folded(target.inner_text()) == "will supply 18,400 square metres of glass"


def test_a_citation_brings_the_mark_into_view_below_the_header(quoted):
    top, bottom = quoted.locator(":target").evaluate(
        "element => [element.getBoundingClientRect().top, element.getBoundingClientRect().bottom]"
    )
    header = quoted.locator("header.md-header").bounding_box()["height"]
    assert header <= top <= bottom <= quoted.evaluate("innerHeight")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_mark_that_is_meant_looks_different_from_the_others(tab, address, scheme):
    tab.emulate_media(color_scheme=scheme)
    tab.goto(address + "sources/ledger-contract.html#q-506-547")
    background = "element => getComputedStyle(element).backgroundColor"
    others = {mark.evaluate(background) for mark in tab.locator("mark:not(:target)").all()}
    assert tab.locator(":target").evaluate(background) not in others
    assert len(others) == 1


def test_a_click_in_the_margin_leads_back_to_the_claim(quoted):
    paragraph = quoted.locator(".para", has_text="will supply 18,400 square metres of glass")
    paragraph.locator(".beside").get_by_role("link", name="glass to be supplied").last.click()
    assert re.search(r"companies/quillor\.html#quillor-[0-9a-f]{8}$", quoted.url)
    assert "18,400 square metres" in quoted.locator("li", has=quoted.locator(":target")).inner_text()


def test_the_claim_that_is_meant_is_in_view_and_looks_different_from_the_others(tab, address):
    tab.goto(address + "sources/ledger-contract.html")
    tab.locator(".beside").get_by_role("link", name="glass to be supplied").click()
    background = "element => getComputedStyle(element).backgroundColor"
    claims = tab.locator("li:has(> p > .fact)")
    meant = tab.locator("li", has=tab.locator(":target"))
    assert meant.evaluate(background) not in {one.evaluate(background) for one in claims.all()[1:]}
    assert 0 <= meant.bounding_box()["y"] <= 900


def test_all_words_of_every_quote_are_lit_when_its_citation_is_followed(tab, server, built):
    data = json.loads((built.site / "data" / "briefing.json").read_text(encoding="utf-8"))
    partly = []
    for source, start, end, quote in sorted({tuple(one[key] for key in KEYS) for one in evidence(data)}):
        tab.goto(f"{server}sources/{source}.html#q-{start}-{end}")
        partly += [] if same(tab.evaluate(_LIT), quote) else [quote]
    assert partly == []


def test_a_mention_on_an_entity_page_leads_to_its_sentence(tab, address):
    tab.goto(address + "companies/quillor.html")
    tab.locator("details", has_text="began test runs").locator("summary").first.click()
    tab.locator("details li", has_text="began test runs").get_by_role("link", name="in the text").click()
    assert folded(tab.locator(":target").inner_text()).startswith("Quillor's plant in Ras Numeir began test runs")
