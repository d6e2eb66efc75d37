"""Planned pages into Markdown text, through templates in which every value is escaped unless it is Markdown."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import orjson
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.plan.index import Index
from generator.plan.pages import Page
from generator.render.article import article_body, coverage_bar
from generator.render.data import DATA_FILES
from generator.render.escape import Markdown, escape, spaced
from generator.render.figures import Figures
from generator.render.notes import Notes
from generator.render.printer import Printer, Site
from generator.render.statements import Statements
from generator.resolve.model import Briefing

TEMPLATES = Path(__file__).parent.parent / "templates"
_FILTERS = ("length", "list", "lower", "map", "unique")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")


@cache
def environment() -> Environment:
    """Return the template environment: escaping is what happens when a template says nothing.

    `finalize` escapes each printed value that is not Markdown already. Jinja's own escaping is off: no
    filter or macro could make text count as finished; what a macro returns is escaped once more.
    """
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=escape,
        auto_reload=False,
        optimized=False,  # folding constants takes longer than printing each once
    )
    templates.filters = {name: templates.filters[name] for name in _FILTERS} | {"join": _joined}
    return templates


def _joined(values: Iterable[object], between: str = "") -> Markdown:
    return Markdown(spaced(between).join(map(escape, values)))


def _front_matter(page: Page) -> str:
    """Return the block of page settings, as YAML in its JSON form.

    The title is HTML, because themes print it without escaping.

    The home page has no title of its own: it is the site's.
    """
    settings: dict = {} if page.path == "index.md" else {"title": str(escape(page.title))}
    settings["search"] = {"boost": page.boost} if page.boost else {"exclude": True}
    if page.tags:
        settings["tags"] = [str(escape(tag)) for tag in page.tags]
    if page.wide:
        settings["hide"] = ["toc"]
    block = "\n".join(f"{name}: {orjson.dumps(value).decode()}" for name, value in settings.items())
    return f"---\n{block}\n---\n\n"


def _render(page: Page, site: Site, templates: Environment) -> str:
    printer = Printer(site, page.path)
    content = dict(page.content)
    if page.template == "source.md.j2":
        content["body"] = article_body(printer, content["s"])
        said = f"{content['used']} of {content['total']} sentences are used"
        content["bar"] = coverage_bar(content["s"], [span for span, _ in content["unused"]], said)
    statements = Statements(printer, Notes(printer))
    content |= {"p": printer, "st": statements, "b": site.briefing, "page": page, "data": list(DATA_FILES.items())}
    content |= {"figures": Figures(printer), "defined": site.things.get(page.id)}
    body = templates.get_template(page.template).render(content)
    return _front_matter(page) + _BLANK_LINES.sub("\n\n", body).strip() + "\n"


def render_pages(pages: list[Page], briefing: Briefing, index: Index) -> dict[str, str]:
    """Return the text of every page by its path under docs/."""
    site, templates = Site(briefing, index), environment()
    return {page.path: _render(page, site, templates) for page in pages}
