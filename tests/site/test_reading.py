"""Checking a statement without leaving its page; finding among all; citing."""

import re

import pytest

pytestmark = pytest.mark.browser

CARD = "div.card:popover-open"


@pytest.fixture
def page(tab, address):
    tab.goto(address + "companies/quillor.html")
    return tab


@pytest.mark.parametrize("width", [1300, 390])
def test_a_quote_mark_opens_the_quote_with_its_context_and_the_way_to_its_place(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    statement = page.locator("li", has_text="18,400 square metres").first
    statement.locator("a.n").first.click()
    card = page.locator(CARD)
    assert card.locator("mark").inner_text() == "will supply 18,400 square metres of glass"
    assert "Quote found word for word by the build. No person has yet confirmed the reading." in card.inner_text()
    box = card.bounding_box()
    assert 0 <= box["x"]
    assert box["x"] + box["width"] <= width
    card.locator("a.src").click()
    assert re.search(r"sources/ledger-contract\.html#q-\d+-\d+$", page.url)


def test_a_quote_opens_and_closes_by_keyboard_and_the_focus_comes_back(page):
    mark = page.locator("a.n").first
    mark.focus()
    page.keyboard.press("Enter")
    assert page.locator(CARD).is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.card') !== null")
    page.keyboard.press("Escape")
    assert page.locator(CARD).count() == 0
    assert mark.evaluate("element => element === document.activeElement")


def test_why_a_date_was_inferred_is_one_click_away(tab, address):
    tab.goto(address + "companies/tidal-museum-authority.html")
    tab.get_by_role("link", name="why", exact=True).first.click()
    reason = tab.locator(f"{CARD} .reason")
    assert reason.is_visible()
    assert reason.inner_text().startswith("Why ")


def test_notes_are_short_where_they_are_listed_and_whole_where_they_are_opened(page):
    note = page.locator("#quotes ~ ol > li", has=page.locator("#n1"))
    assert note.locator("mark").is_visible()
    assert not note.locator(".around").first.is_visible()
    page.goto(f"{page.url}#n1")
    assert note.locator(".around").first.is_visible()


def test_a_second_click_on_a_quote_mark_closes_its_card(page):
    mark = page.locator("a.n").first
    mark.click()
    page.locator(CARD).wait_for()
    mark.click()
    assert page.locator(CARD).count() == 0


def test_the_keyboard_leaves_a_card_for_what_comes_after_its_mark(page):
    marks = page.locator("a.n")
    marks.first.focus()
    page.keyboard.press("Enter")
    page.locator(CARD).wait_for()
    for _ in range(page.locator(f"{CARD} a[href]").count() + 1):
        page.keyboard.press("Tab")
    assert page.locator(CARD).count() == 0
    before = "(mark) => mark.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING"
    assert marks.first.evaluate(before) and page.evaluate("document.activeElement !== document.body")


def test_on_a_phone_the_filter_hides_the_rows_that_are_not_chosen(phone, server):
    phone.goto(server + "statements.html?status=denied")
    shown = phone.locator("article tbody tr").evaluate_all("rows => rows.filter(row => row.checkVisibility()).length")
    assert phone.locator("form.facets output").inner_text().split()[0] == str(shown)


def test_without_scripts_a_wide_table_keeps_its_heads_on_a_phone(browser, server):
    tab = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False).new_page()
    tab.goto(server + "statements.html")
    assert tab.locator("article th").first.is_visible()
    tab.context.close()


def test_without_scripts_a_quote_mark_leads_to_its_note(scriptless, server):
    scriptless.goto(server + "companies/quillor.html")
    scriptless.locator("a.n").first.click()
    note = scriptless.locator("li", has=scriptless.locator(":target"))
    assert note.locator("mark").is_visible()


def test_every_quote_mark_has_its_note(tab, server, built):
    for kind in built.kinds:
        tab.goto(server + kind)
        lost = "marks => marks.filter(one => !document.querySelector(one.hash + ' mark')).length"
        assert (kind, tab.locator("a.n[role]").evaluate_all(lost)) == (kind, 0)


def test_a_link_shows_what_its_page_is_about(page):
    link = page.locator("article :is(p, li, td) > a[href*='.html']:not(.src)").first
    link.hover()
    card = page.locator(CARD)
    card.wait_for()
    assert card.locator(".card-title").inner_text()
    page.mouse.move(0, 0)
    card.wait_for(state="hidden")


def test_a_quote_mark_opens_its_quote_when_pointed_at(page):
    page.locator("a.n").first.hover()
    page.locator(CARD).wait_for()
    assert page.locator(f"{CARD} mark").is_visible()


def test_a_statement_can_be_cited_in_three_forms_and_by_its_link(page):
    fact = page.locator("a.fact").first
    address = fact.evaluate("element => element.href")
    fact.click()
    link, plain, markdown, bibtex = (one.input_value() for one in page.locator(f"{CARD} textarea").all())
    assert link == address
    assert plain.startswith("Quillor")
    assert (address in plain, f"]({address})" in markdown, bibtex.startswith("@misc{quillor-")) == (True, True, True)
    assert page.url == address
    place = page.locator(f"{CARD} p", has_text=re.compile(r"^Written in museum/companies/quillor\.yml:\d+$"))
    place.wait_for()  # its script is loaded when it is first asked for


def test_a_citation_is_the_same_text_wherever_the_statement_stands(tab, address):
    tab.goto(address + "disagreements.html")
    fact = tab.locator("a.fact").first
    href = fact.evaluate("element => element.href")

    def cited() -> str:
        tab.locator(f"a.fact#{href.split('#')[1]}").click()
        return tab.locator(f"{CARD} textarea").nth(1).input_value()

    there = cited()
    tab.goto(href)
    assert there == cited()
    assert there.count("“") == len(tab.locator(f"li:has(#{href.split('#')[1]}) a.n[role]").all())
    assert "why" not in there
    assert "…" not in there


def test_each_form_is_copied_by_keyboard_and_says_so(page):
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: {writeText: async text => { kept = text; }}})")
    page.locator("a.fact").first.focus()
    page.keyboard.press("Enter")
    for _ in range(2):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Copy Link"
    page.keyboard.press("Enter")
    page.locator(f"{CARD} output", has_text="Copied.").wait_for()
    assert page.evaluate("kept") == page.locator(f"{CARD} textarea").first.input_value()


def test_without_a_clipboard_the_text_to_copy_is_selected(page):
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.locator("a.fact").first.click()
    page.get_by_role("button", name="Copy BibTeX").click()
    page.locator(f"{CARD} output", has_text="Selected").wait_for()
    assert page.evaluate("getSelection().toString()") == page.locator(f"{CARD} textarea").last.input_value()


def test_statements_are_chosen_by_what_they_are_and_the_address_keeps_the_choice(tab, address):
    tab.goto(address + "statements.html")
    rows = tab.locator("article tbody tr:visible")
    total = rows.count()
    tab.select_option("select[name=status]", "denied")
    denied = rows.count()
    assert 0 < denied < total
    assert tab.locator("form.facets output").inner_text() == f"{denied} of {total} statements"
    said = tab.locator("select[name=status] option", has_text="denied").inner_text()
    assert said == f"denied ({denied})"
    kept = tab.url
    tab.goto("about:blank")
    tab.goto(kept)
    assert rows.count() == denied
    tab.get_by_role("button", name="Show all").click()
    assert rows.count() == total


def test_statements_are_chosen_by_who_says_so_and_each_heading_counts_what_is_left(tab, server):
    tab.goto(server + "statements.html")
    voice = tab.locator("select[name=voice] option").nth(1).get_attribute("value")
    tab.select_option("select[name=voice]", voice)
    rows = tab.locator("article h2:not(#quotes) ~ * tbody tr:visible")
    assert {row.locator("td").nth(2).inner_text() for row in rows.all()} == {voice}
    counts = [one.inner_text().split()[0] for one in tab.locator(".count:visible").all()]
    assert sum(map(int, counts)) == rows.count()


def test_each_choice_says_how_many_statements_it_leaves(tab, server):
    tab.goto(server + "statements.html")
    rows = tab.locator("article tbody tr:visible")
    for name in ("kind", "about", "source", "year"):
        for option in tab.locator(f"select[name={name}] option").all_inner_texts()[1:]:
            tab.select_option(f"select[name={name}]", label=option)
            assert (option, rows.count()) == (option, int(re.search(r"\((\d+)\)$", option)[1]))
        tab.select_option(f"select[name={name}]", "")


def test_a_way_to_a_section_keeps_the_choice(tab, server):
    tab.goto(server + "statements.html?source=nowhere&status=denied#denied")
    assert tab.locator("select[name=status]").input_value() == "denied"
    chosen = tab.url
    tab.get_by_role("link", name="denied").last.click()
    assert tab.url == chosen


def test_without_scripts_all_statements_are_there(scriptless, server):
    scriptless.goto(server + "statements.html")
    assert not scriptless.locator("form.facets").is_visible()
    assert scriptless.locator("article tbody tr:visible").count() > 10
