"""What a link shows of the page it leads to."""

import json

from generator.build import check
from generator.plan.addresses import page_path
from generator.plan.index import build_index
from generator.problems import Place
from generator.render.previews import render_previews
from tests.conftest import MUSEUM
from tests.making import a_briefing, a_claim, a_date, a_question, a_source, an_entity, an_event


def previews(briefing) -> dict[str, list[str]]:
    return row("previews", briefing)


def row(name: str, briefing) -> dict[str, list]:
    script = render_previews(briefing, build_index(briefing))[f"data/{name}.js"]
    return json.loads(script.removeprefix(f"window.briefing{name.title()} = ").removesuffix(";\n"))


def test_every_page_of_a_thing_has_a_preview():
    """By its address on the site."""
    briefing = check(MUSEUM).briefing
    things = [*briefing.entities.values(), *briefing.events.values()]
    things += [*briefing.questions.values(), *briefing.sources.values()]
    pages = {page_path(thing.kind, thing.id).removesuffix(".md") + ".html" for thing in things}
    assert set(previews(briefing)) == pages


def test_a_preview_says_what_the_page_is_and_what_it_says():
    """Title, kind and text: as text, which the script prints as text."""
    briefing = a_briefing(
        a_source("Acme grew.", published=a_date("2021", "a guess")),
        an_entity("acme", name="A <b>", summary="A *firm*."),
        an_event("opening", summary="It opened."),
        a_question("why", judgement="Because.", confidence="low"),
    )
    assert previews(briefing) == {
        "companies/acme.html": ["A <b>", "company · manufacturer", "A *firm*."],
        "events/opening.html": ["Opening", "event · happened · March 2021", "It opened."],
        "questions/why.html": ["Why?", "question · gap", "The articles do not say."],
        "sources/one.html": ["Title one", "source · publisher not stated · 2021 (inferred)", "Quoted 0 times."],
    }


def test_every_statement_has_the_line_it_is_written_in():
    """With its address where the repository is known."""
    claim = a_claim(place=Place("seeds/companies/acme.yml", 7))
    things = (a_source("Acme grew."), an_entity(claims=(claim,)))
    assert row("lines", a_briefing(*things)) == {"acme-1": ["seeds/companies/acme.yml:7", None]}
    known = a_briefing(*things, repository="https://example.org/seeds")
    assert row("lines", known)["acme-1"][1] == "https://example.org/seeds/companies/acme.yml#L7"
