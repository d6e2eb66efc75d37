"""Raw HTML on a page: addresses and links as the built site has them, where no builder rewrites them."""

from collections.abc import Mapping
from urllib.parse import urlencode

from generator.plan.addresses import site_path
from generator.render.escape import Markdown, escape
from generator.render.printer import Printer


def address(printer: Printer, path: str, anchor: str = "", asked: Mapping[str, str] | None = None) -> Markdown:
    """Return the address of a page, given by its path under docs/, as the built site has it.

    `asked` are ids by which that page is to choose what it shows.
    """
    page, _, place = printer.href(path, anchor).partition("#")
    query = "?" + escape(urlencode(asked)) if asked else ""
    return Markdown(site_path(page) + query + (f"#{place}" if place else ""))


def to(printer: Printer, id: str, anchor: str = "") -> Markdown:
    """Return the address of the page of an id."""
    return address(printer, printer.site.addresses[id], anchor)


def link(printer: Printer, id: str, text: str | None = None, anchor: str = "") -> Markdown:
    """Return a link to the page of an id; plain text on that page itself."""
    label = escape(text or printer.site.title(id))
    if printer.site.addresses[id] == printer.path and not anchor:
        return label
    return Markdown(f'<a href="{to(printer, id, anchor)}">{label}</a>')
