"""Templates: what they may use, and that what they print is escaped unless they made it themselves."""

import re

import pytest
import yaml
from jinja2 import nodes
from jinja2.exceptions import TemplateAssertionError, UndefinedError

from generator.build import check
from generator.plan.index import build_index
from generator.plan.overviews import plan
from generator.render.escape import Markdown, escape
from generator.render.pages import TEMPLATES, environment, render_pages
from tests.conftest import MUSEUM
from tests.htmltree import Tree, to_html
from tests.making import a_briefing

FILTERS = {"join", "length", "list", "lower", "map", "unique"}
HOSTILE = "<b>*x*</b>"
NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.*"))


def tree(name: str) -> nodes.Template:
    return environment().parse((TEMPLATES / name).read_text(encoding="utf-8"))


def printed(template: str, **values: object) -> str:
    return environment().from_string(template).render(**values)


def test_the_filters_are_a_short_list():
    """No filter is known but those that cannot make text count as finished."""
    assert set(environment().filters) == FILTERS


@pytest.mark.parametrize("name", NAMES)
def test_a_template_uses_no_other_filter(name):
    """Each template keeps to the known filters, and asks for none in blocks."""
    assert {found.name for found in tree(name).find_all(nodes.Filter)} - FILTERS == set()
    assert list(tree(name).find_all(nodes.FilterBlock)) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_template_joins_no_texts(name):
    """No template adds, joins with `~` or formats text: finished and unfinished text would mix."""
    assert list(tree(name).find_all((nodes.Concat, nodes.Add, nodes.Mod, nodes.Mul))) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_template_leaves_escaping_on(name):
    """No template switches escaping off or calls something safe."""
    switches = (nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)
    assert list(tree(name).find_all((*switches, nodes.MarkSafe, nodes.MarkSafeIfAutoescape))) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_template_reaches_into_nothing(name):
    """No template asks for an attribute that begins with an underscore."""
    names = [found.attr for found in tree(name).find_all(nodes.Getattr)]
    assert [name for name in names if name.startswith("_")] == []


@pytest.mark.parametrize(
    "name", ["safe", "escape", "forceescape", "format", "indent", "replace", "tojson", "xmlattr"]
)
def test_other_filters_are_not_known(name):
    """A template that uses another filter cannot even be loaded."""
    with pytest.raises(TemplateAssertionError):
        printed("{{ value | " + name + " }}", value="x")


@pytest.mark.parametrize(
    "template",
    [
        "{{ value }}",
        "{{ value if value else '' }}",
        "{{ [value] | join(', ') }}",
        "{{ [value, value] | unique | list | join }}",
        "{{ [{'a': value}] | map(attribute='a') | join }}",
        "{% for one in [value] %}{{ one }}{% endfor %}",
        "{% set kept = value %}{{ kept }}",
    ],
)
def test_a_printed_value_is_escaped(template):
    """Text printed in whatever way comes out escaped, once."""
    assert printed(template, value=HOSTILE) == escape(HOSTILE)


def test_no_template_prints_what_it_has_printed_before():
    """What a macro or a block of text returns would be escaped a second time."""
    kept = re.compile(r"{%-? *(macro|call|filter|set [^=]*%})")
    assert [name for name in NAMES if kept.search((TEMPLATES / name).read_text(encoding="utf-8"))] == []


def test_lower_case_text_is_escaped():
    """A filter that changes text does not make it finished."""
    assert printed("{{ value | lower }}", value=HOSTILE.upper()) == escape(HOSTILE)


def test_text_joined_with_markdown_is_escaped():
    """Where a list holds both, what is text is escaped, and so is what stands between."""
    assert printed("{{ values | join(' * ') }}", values=[Markdown("[a](b)"), "*x*"]) == "[a](b) &#42; &#42;x&#42;"


def test_markdown_and_the_words_of_templates_are_left_alone():
    """What a template says itself, or gets as Markdown, is printed as it is."""
    assert printed("**{{ value }}** *as is*", value=Markdown("[a](b)")) == "**[a](b)** *as is*"


def test_numbers_are_printed():
    """A count comes out as its digits."""
    assert printed("{{ 3 }} of {{ value }}", value=40) == "3 of 40"


def test_a_value_that_is_not_there_is_a_fault():
    """A misspelt name stops the build instead of printing nothing."""
    with pytest.raises(UndefinedError):
        printed("{{ valeu }}", value="x")


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    briefing = check(MUSEUM).briefing
    index = build_index(briefing)
    return render_pages(plan(briefing, index), briefing, index)


def test_every_template_is_used(pages):
    """There is no template that no page is made of."""
    briefing = check(MUSEUM).briefing
    used = {page.template for page in plan(briefing, build_index(briefing))}
    assert used | {"page.md.j2", "guide/_next.md.j2"} == set(NAMES)


def test_pages_have_no_runs_of_blank_lines(pages):
    """Pages are tidy: they end in one line end and never have two blank lines together."""
    assert [path for path, text in pages.items() if "\n\n\n" in text or text[-2:].count("\n") != 1] == []


def test_each_page_has_a_title_in_its_settings_and_one_heading_of_the_first_level(pages):
    """Both say the same, and the heading has a fixed id."""
    for path, text in pages.items():
        if path == "index.md":  # its title is the site's
            continue
        settings, body = text.removeprefix("---\n").split("\n---\n", 1)
        plain = re.sub(r"(?s)```.*?```", "", body)
        headings = [line for line in plain.splitlines() if line.startswith("# ")]
        assert (path, headings) == (path, [f"# {yaml.safe_load(settings)['title']} {{ #top }}"])


def test_rendering_twice_gives_the_same(pages):
    """Rendering depends on nothing but the briefing."""
    briefing = check(MUSEUM).briefing
    index = build_index(briefing)
    assert render_pages(plan(briefing, index), briefing, index) == pages


def test_a_briefing_that_says_nothing_yet_shows_no_marks_of_its_own_making():
    """A line of links without links would leave its attributes on the page as text."""
    briefing = a_briefing()
    index = build_index(briefing)
    pages = [page for page in plan(briefing, index) if not page.path.startswith("guide/")]
    for path, text in render_pages(pages, briefing, index).items():
        body = text.split("---\n", 2)[2]
        assert (path, Tree(to_html(body)).text.count("{")) == (path, 0)
