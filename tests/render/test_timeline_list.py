"""The list under the figure of a timeline: the same facts, and what the filter needs to count them."""

from collections import Counter
from pathlib import Path

import pytest

from generator.build import check
from generator.plan.dated import by_year
from generator.plan.timeline import timeline
from tests.conftest import MUSEUM
from tests.htmltree import ROOT
from tests.making import a_briefing, a_claim, a_date, a_source, an_entity, an_event
from tests.render.drawing import as_read, figures, links, texts


def rows(*things):
    """Return the whole list as one stretch, as read."""
    made, index = figures(a_briefing(*things))
    numbers = timeline(index.dated).numbers
    return as_read(made.rows([row for _, found in by_year(index.dated) for row in found], numbers))


def items(tree) -> list[dict[str, str]]:
    return [found for tag, found in tree.starts if tag == "li"]


def chosen(item: dict[str, str]) -> int:
    """Return how many entries a row stands for, as the filter counts them."""
    return sum(int([*choice.split("/"), "1"][3]) for choice in item["data-c"].split(" "))


def test_a_row_says_when_what_how_sure_and_who():
    """The date first."""
    event = an_event(title="A < B", date=a_date("2021-09~"), participants=(("acme", "host"),))
    tree = rows(an_entity(), event)
    assert tree.text == "about September 2021 A < B happened Acme"
    assert [found["href"] for found in links(tree)] == ["events/opening.html", "companies/acme.html"]


def test_what_was_said_at_one_date_is_counted_by_status():
    """With the articles in which it stands."""
    claims = tuple(
        a_claim(id=f"c{n}", status=status, date=a_date("2021-05"))
        for n, status in enumerate(["stated"] * 2 + ["denied"])
    )
    tree = rows(a_source("Acme"), an_entity(claims=claims))
    assert tree.text == "May 2021 said: 2 stated 1 denied in Title one"


def test_a_row_says_by_what_it_is_chosen():
    """Status, sources, entities, and how many are alike."""
    claims = tuple(a_claim(id=f"c{n}", date=a_date("2021-05")) for n in range(3))
    (item,) = items(rows(a_source("Acme"), an_entity(claims=claims)))
    assert (item["data-c"], item["data-lane"], item["data-m"]) == ("stated/one/acme/3", "said", "0")


def test_what_has_no_date_is_in_the_list_alone():
    """Its row has no mark."""
    item, *_ = items(rows(an_event("a", date=a_date("../..")), an_event("b")))[::-1]
    assert (item["id"], "data-m" in item) == ("happened-a", False)


def test_the_filter_offers_what_there_is():
    """Entities and sources by name, statuses as they come; hidden until the script works it."""
    things = (a_source("Acme"), an_entity(name="Zeta"), an_entity("bolt"), an_event(participants=(("acme", None),)))
    made, index = figures(a_briefing(*things))
    tree = as_read(made.filter(index.dated))
    assert texts(tree, "option") == ["any", "Zeta", "any", "happened", "any"]
    assert [found for tag, found in tree.starts if tag == "form"] == [{"class": "timeline-filter", "hidden": ""}]


@pytest.mark.parametrize("seeds", [MUSEUM, ROOT / "seeds"], ids=lambda path: Path(path).name)
def test_figure_and_list_agree(seeds):
    """Each lane of the figure counts as many as the rows of that lane, each mark as many as its rows."""
    briefing = check(seeds).briefing
    made, index = figures(briefing)
    drawn = timeline(index.dated, briefing.coverage, most_rows=9)
    tree = as_read(made.rows([row for _, found in by_year(index.dated) for row in found], drawn.numbers))
    in_lane, in_mark = Counter(), Counter()
    for item in items(tree):
        if "data-m" in item:
            in_lane[item["data-lane"]] += chosen(item)
            in_mark[int(item["data-m"])] += chosen(item)
    counts = {lane.first + n: mark.count for lane in drawn.lanes for n, mark in enumerate(lane.marks)}
    assert {lane.name: lane.count for lane in drawn.lanes} == in_lane
    assert counts == in_mark
    assert sum(map(chosen, items(tree))) == len(index.dated)
