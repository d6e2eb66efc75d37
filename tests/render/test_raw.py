"""Raw HTML on a page: its addresses are those of the built site, and its text is escaped."""

from generator.plan.index import build_index
from generator.render import raw
from generator.render.printer import Printer, Site
from tests.making import a_briefing, an_entity, an_event

BRIEFING = a_briefing(an_entity(name="A<b>"), an_event())


def printer(path: str = "events/opening.md") -> Printer:
    return Printer(Site(BRIEFING, build_index(BRIEFING)), path)


def test_an_address_is_that_of_the_built_page():
    """Relative to the page it stands on, with its anchor behind."""
    assert raw.to(printer(), "acme", "acme-1") == "../companies/acme.html#acme-1"
    assert raw.address(printer("index.md"), "timeline.md") == "timeline.html"


def test_an_anchor_on_the_same_page_is_that_alone():
    """No page is loaded again."""
    assert raw.address(printer("timeline.md"), "timeline.md", "key") == "#key"


def test_what_is_asked_of_a_page_stands_before_the_anchor():
    """As in any address; ids need no quoting, and anything else is escaped."""
    address = raw.address(printer(), "timeline.md", "key", {"entity": "acme"})
    assert address == "../timeline.html?entity&#61;acme#key"
    assert '"' not in raw.address(printer(), "timeline.md", "", {"entity": '"'})


def test_the_text_of_a_link_is_escaped():
    """And a link to the page itself is text."""
    assert raw.link(printer(), "acme") == '<a href="../companies/acme.html">A&#60;b&#62;</a>'
    assert raw.link(printer(), "opening") == "Opening"
