"""The built pages in a real browser: quiet, alone, readable on a phone, on paper and without scripts."""

import pytest
from playwright.sync_api import expect

from tests.site.conftest import watched

pytestmark = pytest.mark.browser

_ARTICLE = "article.md-content__inner"
_HIDDEN_TEXT = """article => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT), hidden = [];
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const folded = element.closest("details:not([open])") && !element.closest("summary");
        // Names of marks, for screen readers; choices, which need a script; marks of notes, beside others on paper;
        // ticks of an axis for which there is no room.
        const spoken = element.closest("svg title, form, a.n, svg .narrow, svg .wide");
        const seen = folded || spoken || element.checkVisibility({visibilityProperty: true, opacityProperty: true});
        if (walker.currentNode.data.trim() && !seen)
            hidden.push(walker.currentNode.data.trim());
    }
    return hidden;
}"""


def test_every_kind_of_page_opens_without_an_error_or_a_request_to_another_host(tab, address, built):
    faults = watched(tab, address)
    for page in built.kinds:
        tab.goto(address + page)
    assert faults == []


def test_no_page_is_wider_than_a_phone_in_light_or_dark(phone, server, built):
    wide = []
    for page in built.pages:
        phone.goto(server + page)
        for scheme in ("light", "dark"):
            phone.emulate_media(color_scheme=scheme)
            if phone.evaluate("document.documentElement.scrollWidth > innerWidth"):
                wide.append((page, scheme))
    assert wide == []


@pytest.mark.parametrize(("wish", "scheme"), [("light", "default"), ("dark", "slate")])
def test_pages_follow_the_reader_s_choice_of_light_or_dark(tab, server, wish, scheme):
    tab.emulate_media(color_scheme=wish)
    tab.goto(server)
    assert tab.locator("body").get_attribute("data-md-color-scheme") == scheme


@pytest.mark.parametrize(("wish", "paper"), [("light", "rgb(252, 251, 248)"), ("dark", "rgb(22, 24, 27)")])
def test_without_scripts_the_system_s_preference_for_light_or_dark_holds(scriptless, server, wish, paper):
    scriptless.emulate_media(color_scheme=wish)
    scriptless.goto(server)
    assert scriptless.locator("body").evaluate("one => getComputedStyle(one).backgroundColor") == paper


@pytest.mark.parametrize("width", [1280, 640])
def test_text_of_twice_the_size_makes_no_page_wider(tab, server, built, width):
    tab.set_viewport_size({"width": width, "height": 800})
    for page in built.kinds:
        tab.goto(server + page)
        tab.evaluate("document.documentElement.style.fontSize = '250%'")
        assert (page, tab.evaluate("document.documentElement.scrollWidth")) == (page, width)


def test_without_scripts_no_text_is_hidden(scriptless, server, built):
    for page in built.kinds:
        scriptless.goto(server + page)
        assert scriptless.locator(_ARTICLE).evaluate(_HIDDEN_TEXT) == [], page


def test_without_scripts_the_menu_and_the_links_in_the_text_work(scriptless, server):
    scriptless.goto(server)
    scriptless.locator("nav.md-tabs").get_by_role("link", name="Companies").click()
    scriptless.locator(_ARTICLE).get_by_role("link", name="Quillor", exact=True).click()
    scriptless.locator(f"{_ARTICLE} blockquote a").first.click()
    assert scriptless.url.startswith(server + "sources/ledger-contract.html#q-")


def test_without_scripts_a_passage_set_aside_opens_by_a_click(scriptless, server):
    scriptless.goto(server + "sources/ledger-contract.html")
    passage = scriptless.get_by_text("Visit a Quillor showroom today.")
    assert not passage.is_visible()
    scriptless.locator("details.set-aside summary").click()
    assert passage.is_visible()


def test_on_paper_the_menus_are_gone_and_the_quotes_are_there(tab, server):
    tab.emulate_media(media="print")
    tab.goto(server + "companies/quillor.html")
    for part in ("header.md-header", ".md-sidebar--primary", ".md-sidebar--secondary", "footer.md-footer"):
        assert not tab.locator(part).is_visible(), part
    quotes = tab.locator(f"{_ARTICLE} #quotes ~ ol mark").all()
    assert {quote.is_visible() for quote in quotes} == {True}


def test_on_paper_sections_are_numbered_and_it_is_day(tab, server):
    tab.emulate_media(media="print", color_scheme="dark")
    tab.goto(server + "companies/quillor.html")
    numbers = "found => found.map(one => getComputedStyle(one, '::before').content)"
    assert set(tab.locator(f"{_ARTICLE} h2").evaluate_all(numbers)) == {'counter(part) ". "'}
    assert tab.locator("body").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 255, 255)"


def test_on_paper_the_articles_quoted_are_listed_with_their_addresses(tab, server):
    tab.emulate_media(media="print")
    tab.goto(server + "companies/quillor.html")
    assert "https://" in tab.locator(f"{_ARTICLE} #quotes ~ ul").last.inner_text()


def test_on_paper_no_text_is_hidden(tab, server, built):
    tab.emulate_media(media="print")
    for page in built.kinds:
        tab.goto(server + page)
        assert tab.locator(_ARTICLE).evaluate(_HIDDEN_TEXT) == [], page


def test_on_paper_passages_set_aside_are_unfolded(tab, server):
    tab.emulate_media(media="print")
    tab.goto(server + "sources/ledger-contract.html")
    expect(tab.get_by_text("Visit a Quillor showroom today.")).to_be_visible()


def test_words_of_a_search_are_not_lit_like_evidence(tab, address):
    tab.goto(address + "sources/ledger-contract.html?h=windows+consortium")
    tab.locator("mark[data-md-highlight]").first.wait_for()
    background = "marks => marks.map(mark => getComputedStyle(mark).backgroundColor)"
    searched = tab.locator("mark[data-md-highlight]").evaluate_all(background)
    assert set(searched).isdisjoint(tab.locator("mark[id]").evaluate_all(background))
