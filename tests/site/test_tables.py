"""Tables of the index pages sort by a click, or by a key, on a column's head."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator

pytestmark = pytest.mark.browser


def column(table: Locator, head: str, key: str) -> list[str]:
    """Return a column from top to bottom: the text of each cell, or what it sorts by."""
    heads = table.locator("th").all_inner_texts()
    cells = table.locator(f"tbody td:nth-child({heads.index(head) + 1})")
    return [cell.inner_text() if key == "text" else cell.get_attribute(key) for cell in cells.all()]


@pytest.mark.parametrize(
    ("page", "head", "key", "worth"),
    [
        ("companies/index.html", "Name", "text", str.lower),
        ("companies/index.html", "Claims", "data-sort", int),
        ("events/index.html", "Date", "data-sort", str),
        ("sources/index.html", "Date", "data-sort", str),
        ("sources/index.html", "Quoted", "data-sort", int),
        ("questions/index.html", "Statements", "data-sort", int),
    ],
)
def test_a_click_on_a_head_sorts_up_and_a_second_click_sorts_down(
    tab, server, page: str, head: str, key: str, worth: Callable
):
    tab.goto(server + page)
    table = tab.locator("article table")
    before = column(table, head, key)
    shown = []
    for _ in range(2):
        table.get_by_role("columnheader", name=head, exact=True).click()
        shown.append(column(table, head, key))
    up = sorted(before, key=worth)
    assert [[worth(one) for one in order] for order in shown] == [
        [worth(one) for one in order] for order in (up, up[::-1])
    ]


def test_dates_sort_by_the_day_and_not_by_their_words(tab, server):
    tab.goto(server + "events/index.html")
    table = tab.locator("article table")
    table.get_by_role("columnheader", name="Date", exact=True).click()
    words = column(table, "Date", "text")
    assert column(table, "Date", "data-sort") == sorted(column(table, "Date", "data-sort"))
    assert words not in (sorted(words), sorted(words, reverse=True))


def test_a_table_sorts_by_the_enter_key_and_says_so(tab, server):
    tab.goto(server + "companies/index.html")
    head = tab.get_by_role("columnheader", name="Name", exact=True)
    head.focus()
    tab.keyboard.press("Enter")
    names = column(tab.locator("article table"), "Name", "text")
    assert (names, head.get_attribute("aria-sort")) == (sorted(names, key=str.lower), "ascending")
