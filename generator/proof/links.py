"""Links between the files of a site: every address leads to a file, every fragment to an element."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote

from generator.proof.page import Element, Page
from generator.proof.rules import ADDRESSES, loaded, scheme_of

#: Attributes that name ids on the same page.
_REFERENCES = {"aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"}
_HOLDING = ADDRESSES | _REFERENCES
_BASE = re.compile(r'"base":\s*"(/[^"]*)"')


class Link(NamedTuple):
    """A link as it stands on a page; `target` is a path within the site, None when it leads out of it.

    `element` is the number of the first element on the page that holds it.
    """

    page: str
    element: int
    written: str
    target: str | None
    fragment: str


@lru_cache(maxsize=100_000)
def target_of(folder: str, address: str, base: str) -> tuple[str | None, str]:
    """Return where an address on a page in `folder` leads: the path within the site, and the fragment.

    An address from the root is one within the site only where the theme was told the root, `base`.
    """
    way, _, fragment = address.strip().partition("#")
    way = unquote(way.partition("?")[0])
    if way.startswith("/"):
        if not base or not way.startswith(base):
            return None, ""
        folder, way = "", way[len(base) :]
    path = normpath(join(folder, way)) if way else ""
    if path == ".." or path.startswith("../"):
        return None, ""
    return path, unquote(fragment.partition(":~:")[0])


def _addresses(element: Element) -> Iterator[str]:
    """Yield every address and every reference to an id that an element holds."""
    yield from loaded(element)
    if element.tag in ("a", "area"):
        for name in ("href", "xlink:href"):
            if element.attributes.get(name):
                yield element.attributes[name]
    for name in _REFERENCES & element.attributes.keys():
        yield from (f"#{id}" for id in (element.attributes[name] or "").split())


def links(page: Page) -> Iterator[Link]:
    """Yield every link of a page that is to lead somewhere within the site."""
    folder = dirname(page.path)
    # The page for what is not found is shown under any address: the theme links it from the root.
    found = _BASE.search(page.text) if page.path == "404.html" else None
    base = found[1].rstrip("/") + "/" if found else ""
    written: dict[str, int] = {}
    for element in page.elements:
        if not _HOLDING.isdisjoint(element.attributes):
            for address in _addresses(element):
                written.setdefault(address, element.number)
    for address, number in written.items():
        if not scheme_of(address):
            target, fragment = target_of(folder, address, base)
            yield Link(page.path, number, address, page.path if target == "" else target, fragment)


def ids(page: Page) -> set[str]:
    """Return everything on a page that a fragment can lead to."""
    return {
        value
        for element in page.elements
        for name in ("id", "name")
        if (value := element.attributes.get(name)) and (name == "id" or element.tag == "a")
    }


def dead(found: Iterable[Link], files: set[str], anchors: Mapping[str, set[str]]) -> Iterator[tuple[Link, str]]:
    """Yield every link that leads nowhere, with what is missing."""
    for link in found:
        if link.target is None:
            yield link, "leads out of the site"
        elif link.target not in files:
            yield link, f"there is no file {link.target}"
        elif (
            link.fragment not in ("", "top")
            and link.target in anchors
            and link.fragment not in anchors[link.target]
        ):
            yield link, f"{link.target} has no anchor {link.fragment}"
