"""The pages about the whole, and the list of all pages."""

import pytest

from generator.build import check, render
from generator.plan.index import build_index
from generator.plan.overviews import plan
from generator.plan.pages import Page
from generator.resolve.model import Mention, Party
from tests.conftest import MUSEUM
from tests.making import (
    a_briefing,
    a_claim,
    a_date,
    a_question,
    a_quote,
    a_relation,
    a_source,
    an_entity,
    an_event,
    text,
)


def pages(*things, **changed) -> dict[str, Page]:
    briefing = a_briefing(*things, **changed)
    return {page.path: page for page in plan(briefing, build_index(briefing))}


def test_there_is_a_page_for_everything_and_each_path_is_used_once():
    """Every thing of the museum topic has its page, every kind its index."""
    briefing = check(MUSEUM).briefing
    paths = [page.path for page in plan(briefing, build_index(briefing))]
    things = [briefing.sources, briefing.entities, briefing.events, briefing.questions]
    assert len(paths) == len(set(paths))
    assert {id for kind in things for id in kind} <= {path.split("/")[-1].removesuffix(".md") for path in paths}
    indexes = {f"{kind}/index.md" for kind in ("companies", "people", "events", "questions", "sources")}
    assert indexes | {f"{name}.md" for name in ("index", "timeline", "network", "disagreements", "about")} <= set(
        paths
    )


def test_the_order_of_pages_is_always_the_same():
    """Planning twice gives the same list."""
    briefing = check(MUSEUM).briefing
    orders = [[page.path for page in plan(briefing, build_index(briefing))] for _ in range(2)]
    assert orders[0] == orders[1]


def test_a_briefing_without_anything_still_has_its_overviews():
    """Nothing to show is no fault."""
    assert {"index.md", "timeline.md", "sources/index.md"} <= set(pages())


def test_the_timeline_groups_events_by_year():
    """An interval stands in the year in which it begins, an open beginning where it ends; undated comes last."""
    days = {"a": "2022-05", "b": "2021-12/2022-02", "c": "../2020-04", "d": "../.."}
    events = [an_event(id, date=a_date(edtf)) for id, edtf in days.items()]
    years = pages(*events)["timeline.md"].content["years"]
    assert [(year, [entry.page for row in found for entry in row]) for year, found in years] == [
        ("2020", ["c"]),
        ("2021", ["b"]),
        ("2022", ["a"]),
        ("Undated", ["d"]),
    ]


def test_home_lists_judgements_gaps_and_disagreements():
    """Each question in its place, each contested group with its subject."""
    company = an_entity(claims=(a_claim("big", answers=("why",)), a_claim("small", answers=("why",))))
    judged = a_question("why", judgement="Big.", confidence="low", because="x")
    home = pages(company, judged, a_question("gap"))["index.md"].content
    assert [question.id for question, _ in home["judged"].shown] == ["why"]
    assert [question.id for question, _ in home["gaps"].shown] == ["gap"]
    assert [(group.subject, group.property) for group in home["contested"].shown] == [("acme", "size")]


def test_home_tells_apart_what_is_reported_rumoured_and_denied():
    """Only claims and events of that status are listed there."""
    statuses = ("stated", "announced", "reported", "rumoured", "denied")
    claims = tuple(a_claim(status, property=status, status=status) for status in statuses)
    events = [an_event(f"e{n}", status=status) for n, status in enumerate((*statuses, "happened", "planned"))]
    home = pages(an_entity(claims=claims), *events)["index.md"].content
    assert [claim.status for claim in home["reported"].shown] == ["reported"]
    assert {claim.status for claim in home["uncertain"].shown} == {"rumoured", "denied"}
    assert {event.status for event in home["disputed"].shown} == {"rumoured", "denied"}


@pytest.mark.parametrize("status", ["rumoured", "denied"])
def test_an_overview_lists_relations_that_are_rumoured_or_denied(status):
    """A rumoured or denied tie between two companies is not less doubtful than a claim."""
    companies = (an_entity(relations=(a_relation("bolt", status=status),)), an_entity("bolt"))
    briefing = a_briefing(a_source("Acme owns Bolt."), *companies)
    files = render(briefing, build_index(briefing))
    assert any(b"acme-2" in files[path] for path in ("index.md", "statements.md", "disagreements.md"))


def test_home_is_bounded_and_says_how_much_more_there_is():
    """A hundred gaps do not make the home page a hundred lines longer."""
    gaps = pages(*(a_question(f"q{n}") for n in range(100)))["index.md"].content["gaps"]
    assert len(gaps.shown) + gaps.more == 100 > 2 * len(gaps.shown)


def test_entities_stand_by_how_often_they_are_named():
    """Counted in sentences, with the number of articles; then by name."""
    source = a_source("a b", sentences=((0, 1), (2, 3)))
    mentions = (Mention("one", (0, 1), "a", "often"), Mention("one", (2, 3), "b", "often"))
    names = ("zeta", "often", "alpha")
    rows = pages(source, *(an_entity(name) for name in names), mentions=mentions)["companies/index.md"].content[
        "rows"
    ]
    assert [(entity.id, *counts) for entity, *counts in rows] == [("often", 2, 1), ("alpha", 0, 0), ("zeta", 0, 0)]


def test_companies_and_people_have_an_index_each():
    """A person is in no list of companies."""
    found = pages(an_entity("acme"), an_entity("ada", kind="person"))
    assert [row[0].id for row in found["companies/index.md"].content["rows"]] == ["acme"]
    assert [row[0].id for row in found["people/index.md"].content["rows"]] == ["ada"]


def test_sources_stand_by_date_with_the_number_of_statements_that_rest_on_them():
    """Undated sources come last."""
    sources = [a_source("Acme", id, published=day and a_date(day)) for id, day in (("one", None), ("two", "2021"))]
    rows = pages(*sources, an_entity(claims=(a_claim(), a_claim())))["sources/index.md"].content["rows"]
    assert [(source.id, count) for source, count in rows] == [("two", 0), ("one", 2)]


def test_the_network_groups_relations_by_their_wording():
    """Each relation stands once, under the label of the one who has it."""
    relations = (a_relation("b", type="owner_of"), a_relation("b", type="met"), a_relation("c", type="owner_of"))
    kinds = pages(an_entity(relations=relations), an_entity("b"), an_entity("c"))["network.md"].content["kinds"]
    assert [(label, [one.to for one in found]) for label, found in kinds] == [("met", ["b"]), ("owns", ["b", "c"])]


def test_the_home_page_tells_a_rumour_once_however_many_statements_have_its_words():
    """An event, a relation and claims of the same status on the same words; another status is another thing."""
    same = {"status": "rumoured", "evidence": (a_quote(),)}
    claims = [a_claim(id="acme-3", **same), a_claim(id="acme-4", **same | {"status": "denied"})]
    acme = an_entity(claims=claims, relations=(a_relation(**same),))
    home = pages(a_source("Acme"), acme, an_entity("bolt"), an_event(**same))["index.md"].content
    shown = {name: [one.id for one in home[name].shown] for name in ("disputed", "ties", "uncertain")}
    assert shown == {"disputed": ["opening"], "ties": [], "uncertain": ["acme-4"]}
    assert home["unsettled"] == 2


def test_what_an_article_does_not_say_about_itself_is_listed():
    """Each field that is absent, and no source of which nothing is."""
    bare = a_source("Text", "bare", title=None)
    full = a_source(
        "Text", "full", publisher="P", authors=("A",), published=a_date("2021"), url="https://example.org"
    )
    untold = pages(bare, full)["disagreements.md"].content["untold"]
    assert [(source.id, set(fields)) for source, fields in untold] == [
        ("bare", {"title", "publisher", "authors", "date", "address"})
    ]


def test_explained_differences_stand_apart_from_contested_ones():
    """Each group is in one list."""
    claims = (
        a_claim("big", difference="Later."),
        a_claim("small"),
        a_claim("1", property="age"),
        a_claim("2", property="age"),
    )
    found = pages(an_entity(claims=claims))["disagreements.md"].content
    assert [group.property for group in found["explained"]] == ["size"]
    assert [group.property for group in found["contested"]] == ["age"]


def test_about_counts_what_was_checked():
    """Quotes by use, sentences of the articles' own reporting, claims and relations."""
    company = an_entity(claims=(a_claim(), a_claim(text("x"), by=Party("Bolt"))), relations=(a_relation(),))
    facts = pages(a_source("Acme. Bolt.", sentences=((0, 5), (6, 11))), company, an_entity("bolt"))[
        "about.md"
    ].content
    names = ("quotes", "sentences", "unused", "claims", "relations")
    assert [facts[name] for name in names] == [3, 2, 1, 2, 1]
