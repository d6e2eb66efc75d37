"""Where pages are, and the way from one to another."""

import posixpath
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.addresses import FOLDERS, Addresses, heading_anchor, page_path, sentence_anchor
from generator.problems import Place
from tests.conftest import SMALL, resolved
from tests.making import a_briefing, a_question, a_source, an_entity, an_event

BRIEFING = a_briefing(
    a_source("Text", "news"),
    an_entity("acme"),
    an_entity("ada", kind="person"),
    an_event("opening"),
    a_question("why"),
)


@pytest.mark.parametrize(
    ("id", "path"),
    [
        ("", "index.md"),
        ("acme", "companies/acme.md"),
        ("ada", "people/ada.md"),
        ("opening", "events/opening.md"),
        ("why", "questions/why.md"),
        ("news", "sources/news.md"),
    ],
)
def test_every_thing_has_a_path(id, path):
    """The folder is that of the kind, the file name is the id; no id is the home page."""
    assert Addresses(BRIEFING)[id] == path


paths = st.sampled_from(
    ["index.md", "about.md", *(f"{folder}/{id}.md" for folder in FOLDERS.values() for id in "ab")]
)


@given(paths, paths)
def test_an_address_leads_there(here, there):
    """Followed from the one page, the relative address is that of the other, and as short as can be."""
    address = Addresses(BRIEFING).between(here, there)
    assert posixpath.normpath(posixpath.join(posixpath.dirname(here), address)) == there
    assert address == posixpath.relpath(there, posixpath.dirname(here) or ".")


def test_an_anchor_on_the_page_itself_needs_no_path():
    """It is the anchor alone."""
    assert Addresses(BRIEFING).between("about.md", "about.md", "top") == "#top"


def test_an_anchor_on_another_page_follows_its_path():
    """Path, hash, anchor."""
    assert Addresses(BRIEFING).between("about.md", page_path("event", "x"), "top") == "events/x.md#top"


def test_a_sentence_is_known_by_its_beginning():
    """The anchor holds the offset of the first letter."""
    assert sentence_anchor((17, 30)) == "s-17"


@given(st.text())
def test_an_anchor_is_safe_in_html_and_in_addresses(text):
    """Whatever the heading, its anchor is plain ASCII."""
    assert re.fullmatch(r"about-[a-z0-9-]*", heading_anchor(text, "about"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("first car on the market", "about-first-car-on-the-market"),
        ("team of 2021", "about-team-of-2021"),
    ],
)
def test_an_anchor_can_be_read(text, found):
    """Latin letters and digits stay."""
    assert heading_anchor(text, "about") == found


@given(
    st.text(st.sampled_from("中文汽车é"), min_size=1, max_size=5), st.text(st.sampled_from("中文汽车é"), min_size=1)
)
def test_anchors_of_other_scripts_are_told_apart(one, other):
    """Headings that have no Latin letter still have anchors of their own."""
    assert (heading_anchor(one, "about") == heading_anchor(other, "about")) == (one == other)


@pytest.mark.parametrize("text", ["?", "!", "* * *"])
def test_an_anchor_does_not_end_in_a_hyphen(text):
    """It ends in a letter or digit, so that templates have nothing in it to escape."""
    assert heading_anchor(text, "about")[-1].isalnum()


@pytest.mark.parametrize("root", ["seeds", "./seeds", "/home/someone/seeds", "../work/seeds"])
def test_a_seed_file_is_shown_in_its_folder_wherever_that_lies(root):
    """The pages do not say where on a machine they were made."""
    here = Addresses(a_briefing(place=Place(f"{root}/briefing.yml")))
    assert here.seed(Place(f"{root}/companies/acme.yml", 7, 5)) == ("seeds/companies/acme.yml", None)


def test_a_seed_file_of_another_folder_is_shown_in_that():
    """Not in `seeds`, where it is not."""
    here = Addresses(a_briefing(place=Place("topics/museum/briefing.yml")))
    assert here.seed(Place("topics/museum/people/ada.yml", 3), line=True) == ("museum/people/ada.yml:3", None)


@pytest.mark.parametrize(
    "repository", ["https://example.org/o/r/blob/main/seeds", "https://example.org/o/r/blob/main/seeds/"]
)
def test_a_seed_file_has_an_address_in_the_repository(repository):
    """With its line where that is asked for; other letters are percent-encoded."""
    here = Addresses(a_briefing(repository=repository))
    base = "https://example.org/o/r/blob/main/seeds"
    assert here.seed(Place("seeds/people/ada.yml", 3), line=True)[1] == f"{base}/people/ada.yml#L3"
    assert here.seed("articles/a b#1.txt")[1] == f"{base}/articles/a%20b%231.txt"


def test_every_statement_knows_the_line_at_which_it_begins():
    """Claims and relations of entities, and claims of events, as they stand in their files."""
    evidence = "evidence: [{source: one, quote: Ada Berg runs Acme.}]"
    claim = f"  # why\n  - property: a\n    value: b\n    status: stated\n    {evidence}\n"
    ada = f"name: Ada Berg\ntype: t\nclaims:\n{claim}"
    ties = f"relations:\n  - {{type: leads, to: acme, status: stated, {evidence}}}\n"
    opening = SMALL["events/opening.yml"] + f"claims:\n  - {{property: a, value: b, status: stated, {evidence}}}\n"
    briefing, _ = resolved({"people/ada-berg.yml": ada + ties, "events/opening.yml": opening})
    here = Addresses(briefing)
    assert [here.seed(one.place, line=True)[0] for one in (*briefing.claims, *briefing.relations)] == [
        "seeds/people/ada-berg.yml:5",
        "seeds/events/opening.yml:7",
        "seeds/people/ada-berg.yml:10",
    ]
