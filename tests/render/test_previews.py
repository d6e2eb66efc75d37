"""What a link shows of the page it leads to."""

import json

from generator.build import check
from generator.plan.addresses import page_path
from generator.plan.index import build_index
from generator.render.previews import render_previews
from tests.conftest import MUSEUM
from tests.making import a_briefing, a_date, a_question, a_source, an_entity, an_event


def previews(briefing) -> dict[str, list[str]]:
    script = render_previews(briefing, build_index(briefing))["data/previews.js"]
    return json.loads(script.removeprefix("window.briefingPreviews = ").removesuffix(";\n"))


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
