"""The drawing of a timeline: what each mark says, where it leads, and how it looks."""

import pytest

from generator.plan.timeline import timeline
from tests.making import a_briefing, a_claim, a_date, a_source, an_entity, an_event
from tests.render.drawing import as_read, figures, links, texts


def drawn(*things, path: str = "timeline.md", entity: str | None = None, **changed):
    """Return the figure of a briefing on one page."""
    made, index = figures(a_briefing(*things), path)
    return as_read(made.timeline(timeline(index.dated, **changed), entity))


def claims(*dates: str):
    return tuple(a_claim(id=f"acme-{n}", date=a_date(edtf)) for n, edtf in enumerate(dates))


@pytest.mark.parametrize(
    ("edtf", "because", "tag", "attributes", "kind"),
    [
        ("2021-03-30", None, "circle", {}, "t-happened"),
        ("2021-03-30", "x", "circle", {}, "t-happened inferred"),
        ("2021?-03-30", None, "circle", {}, "t-happened inferred"),
        ("2021-03", None, "rect", {}, "t-happened"),
        ("2021", None, "rect", {"width": "100%"}, "t-happened"),
        ("2021-09~", None, "rect", {"rx": "5"}, "t-happened"),
        ("../2021-03", None, "path", {}, "t-happened"),
        ("2021-03/..", None, "path", {}, "t-happened"),
    ],
)
def test_the_shape_says_how_exact_a_date_is(edtf, because, tag, attributes, kind):
    """A circle is one day and nothing else is; a bar has the extent of its dates; an open end is an arrow."""
    tree = drawn(an_event(date=a_date(edtf, because)))
    shapes = [(name, found) for name, found in tree.starts if name in ("circle", "rect", "path")]
    assert [name for name, _ in shapes] == [tag]
    assert attributes.items() <= shapes[0][1].items()
    assert links(tree)[0]["class"] == kind


def test_a_mark_leads_to_its_event():
    """By the address of the built page, with its date, title and status as its name."""
    tree = drawn(an_event(title="A < B", date=a_date("2021-09~", because="x")), path="companies/acme.md")
    assert links(tree)[0]["href"] == "../events/opening.html"
    assert texts(tree, "title") == ["about September 2021 (inferred): A < B, happened"]


def test_a_mark_of_one_statement_leads_to_it():
    """To its anchor on the page of its subject."""
    tree = drawn(a_source("Acme"), an_entity(claims=claims("2021-05")), path="index.md")
    assert links(tree)[0]["href"] == "companies/acme.html#acme-0"


def test_a_mark_of_several_leads_to_their_place_in_the_list():
    """It says how many they are; from the page of an entity the list shows that entity's."""
    things = (a_source("Acme"), an_entity(claims=claims("2021-05", "2021-05")))
    tree = drawn(*things, path="companies/acme.md", entity="acme")
    assert texts(tree, "title") == ["May 2021: 2 statements, stated"]
    assert links(tree)[0]["href"].startswith("../timeline.html?entity&#61;acme#said-".replace("&#61;", "="))
    assert links(drawn(*things))[0]["href"].startswith("#said-")


def test_marks_put_together_say_over_what_time():
    """From the first day to the last."""
    events = [an_event(f"e{n}", date=a_date(f"2021-03-{n + 1:02}")) for n in range(28)]
    later = an_event("later", date=a_date("2029-03-01"))
    assert texts(drawn(*events, later, most_rows=1), "title")[0] == "1 March to 28 March 2021: 28 events, happened"


@pytest.mark.parametrize(
    ("status", "sign"), [("reported", "”"), ("rumoured", "?"), ("denied", "×"), ("happened", "")]
)
def test_what_is_not_settled_has_a_sign(status, sign):
    """Not by its colour alone is it told apart."""
    assert ("".join(text for text in texts(drawn(an_event(status=status)), "text") if text in "”?×")) == sign


def test_each_lane_says_how_many_it_holds():
    """In numbers, beside its name."""
    things = (a_source("Acme"), an_entity(claims=claims("2021-05", "2021-05", "2020")), an_event())
    tree = drawn(*things)
    lanes = [found["data-lane"] for tag, found in tree.starts if tag == "tspan"]
    assert (lanes, texts(tree, "tspan")) == (["happened", "said"], ["1", "3"])


def test_the_period_covered_is_drawn():
    """As far as the axis goes; none where none is given."""

    def covered(coverage):
        tree = drawn(an_event(date=a_date("2020/2023")), coverage=coverage)
        return [found["class"] for tag, found in tree.starts if tag == "rect" and "class" in found]

    assert (covered("2021/2022"), covered(None)) == (["covered"], [])


def test_the_height_is_known_before_it_is_drawn():
    """In pixels; the width is that of the page, so that nothing moves and no text is made smaller."""
    ((_, svg),) = [one for one in drawn(an_event()).starts if one[0] == "svg"]
    assert (svg["width"], svg["height"], svg["role"], svg["aria-label"]) == ("100%", "60", "group", "Timeline")


def test_a_long_title_is_cut():
    """A long title is cut in the drawing and whole in the name of its mark."""
    title = "A very long title of an event that says what happened, and to whom, and why, and when"
    tree = drawn(an_event(title=title, date=a_date("2021-03-01")), an_event("later", date=a_date("2021-03-30")))
    assert texts(tree, "title")[0] == f"1 March 2021: {title}, happened"
    (cut,) = [text for text in texts(tree, "text") if text.startswith("A very long title")]
    assert title.startswith(cut.removesuffix(" …")) and cut.endswith(" …")
