"""What must be so on every built page. Each rule is a function from a page to faults; links are in `links.py`."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import urlsplit

from generator.proof.page import Element, Page, unbalanced
from generator.proof.policy import hashes_in, inline_hash, policy


class Fault(NamedTuple):
    """One fault on a page: a code, a message, and the line where it stands, from 1."""

    code: str
    message: str
    line: int = 1


#: What a rule yields: a code, a message, and the element at fault, if it is one.
Found = tuple[str, str, Element | None]

#: Attributes that make a browser go and get something by itself.
LOADING = set("src srcset poster data background action formaction ping manifest".split())
ADDRESSES = LOADING | {"href", "xlink:href"}
#: What a link may lead to, beside the site itself.
_SCHEMES = {"", "http", "https", "mailto"}
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_NAMES = {"aria-label", "aria-labelledby"}
_FORBIDDEN = set("base iframe frame frameset object embed applet portal fencedframe template animate set".split())
#: Links that only state something; every other kind of `link` element loads.
_STATING = {"canonical", "alternate", "next", "prev", "license", "author", "bookmark", "edit", "help"}
_SCRIPT_TYPES = {"", "module", "text/javascript", "application/javascript"}
_CSS_ADDRESS = re.compile(r"url\(\s*[\"']?([^\"')]*)|@import\s+[\"']([^\"']*)", re.IGNORECASE)
#: Browsers pass over these within an address.
_PASSED_OVER = re.compile(r"[\x00-\x20]+")


@lru_cache(maxsize=100_000)
def scheme_of(address: str) -> str:
    """Return the scheme of an address as a browser sees it, in lower case; empty for a way within the site."""
    bare = _PASSED_OVER.sub("", address)
    if bare.startswith(("//", "\\\\", "/\\", "\\/")):
        return "//"
    found = re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", bare)
    return found[0][:-1].lower() if found else ""


def loaded(element: Element) -> Iterator[str]:
    """Yield every address that a browser would get by itself because of this element."""
    tag, attributes = element.tag, element.attributes
    for name in LOADING & attributes.keys():
        value = attributes[name] or ""
        if name == "srcset":
            yield from (part.split()[0] for part in value.split(",") if part.strip())
        elif name != "data" or tag == "object":
            yield value
    for name in ("href", "xlink:href"):
        states = tag == "link" and set((attributes.get("rel") or "").lower().split()) <= _STATING
        if name in attributes and tag not in ("a", "area") and not states:
            yield attributes[name] or ""


def css_addresses(css: str) -> list[str]:
    """Return every address in a style sheet."""
    return [one or other for one, other in _CSS_ADDRESS.findall(css)]


def _outline(page: Page) -> Iterator[Found]:
    headings = [element for element in page.elements if element.tag in _LEVELS]
    first = [element for element in headings if element.tag == "h1"]
    if len(first) != 1:
        where = first[1] if first else None
        yield "site-one-heading", f"the page has {len(first)} headings of the first level, not one", where
    for before, heading in pairwise(headings):
        if _LEVELS[heading.tag] > _LEVELS[before.tag] + 1:
            yield "site-heading-order", f"<{heading.tag}> follows <{before.tag}>", heading


def _head(page: Page) -> Iterator[Found]:
    titles = [element for element in page.elements if element.tag == "title"]
    if not titles or not titles[0].text.strip():
        yield "site-no-title", "the page has no title", titles[0] if titles else None
    root = next((element for element in page.elements if element.tag == "html"), None)
    if not (root and root.attributes.get("lang")):
        yield "site-no-language", "the page does not say its language", root


def _ids(page: Page) -> Iterator[Found]:
    seen: set[str] = set()
    for element in page.elements:
        id = element.attributes.get("id")
        if id is not None and id in seen:
            yield "site-repeated-id", f"the id `{id}` stands on the page twice", element
        seen.add(id or "")


def _alternatives(page: Page) -> Iterator[Found]:
    for element in page.elements:
        tag, attributes = element.tag, element.attributes
        picture = tag == "img" or (tag == "input" and attributes.get("type") == "image")
        drawing = tag == "svg" and attributes.get("role") == "img"
        if picture and "alt" not in attributes:
            yield "site-no-alternative", "a picture has no alternative text", element
        if drawing and _NAMES.isdisjoint(attributes):
            yield "site-no-alternative", "a drawing has no name", element


def _attributes(page: Page) -> Iterator[Found]:
    for element in page.elements:
        for name in element.attributes:
            if name[:2] == "on":
                yield "site-event-attribute", f"<{element.tag}> has `{name}`, which runs a script", element
            elif name == "style":
                yield "site-inline-style", f"<{element.tag}> has `style`, which the policy forbids", element
            elif name == "srcdoc":
                yield "site-forbidden-element", f"<{element.tag}> holds a page of its own", element


def _addresses(page: Page) -> Iterator[Found]:
    for element in page.elements:
        if ADDRESSES.isdisjoint(element.attributes):
            continue
        for address in loaded(element):
            if scheme_of(address) and not (element.tag == "img" and address.startswith("data:image/")):
                yield "site-other-host", f"<{element.tag}> loads from elsewhere: {address[:100]}", element
        if element.tag in ("a", "area"):
            address = element.attributes.get("href") or element.attributes.get("xlink:href") or ""
            if address and not _is_sound(address):
                yield "site-address", f"a link leads to an address that is not allowed: {address[:100]}", element


def _is_sound(address: str) -> bool:
    scheme = scheme_of(address)
    if scheme not in _SCHEMES:
        return False
    try:
        return scheme not in ("http", "https") or bool(urlsplit(address).hostname)
    except ValueError:
        return False


def _elements(page: Page) -> Iterator[Found]:
    for element in page.elements:
        equivalent = element.tag == "meta" and (element.attributes.get("http-equiv") or "").lower()
        if element.tag in _FORBIDDEN or equivalent == "refresh":
            yield "site-forbidden-element", f"<{element.tag}> does not belong on a page of this site", element


def _code(page: Page) -> Iterator[Found]:
    """Look for scripts and styles in the page itself; the scripts that its policy names are the theme's."""
    allowed = {one for content in _policies(page) for one in hashes_in(content)[0]}
    for element in page.elements:
        if element.tag == "script" and _runs(element.attributes) and inline_hash(element.text) not in allowed:
            yield "site-inline-script", "a script stands in the page that is not the theme's", element
        elif element.tag == "style":
            yield "site-inline-style", "a style sheet stands in the page, which the policy forbids", element


def _runs(attributes: dict[str, str | None]) -> bool:
    """Say whether a browser runs what stands in a script element; it does not run data."""
    kind = (attributes.get("type") or "").lower().split(";")[0].strip()
    return "src" not in attributes and kind in _SCRIPT_TYPES


def _policies(page: Page) -> list[str]:
    return [
        element.attributes.get("content") or ""
        for element in page.elements
        if element.tag == "meta"
        and (element.attributes.get("http-equiv") or "").lower() == "content-security-policy"
    ]


def _governed(page: Page) -> Iterator[Found]:
    found = _policies(page)
    if not found or found[0] != policy(*hashes_in(found[0])):
        yield "site-no-policy", "the page lacks the policy that forbids foreign code", None
    metas = [element.attributes for element in page.elements if element.tag == "meta"]
    if [one.get("content") for one in metas if one.get("name") == "referrer"] != ["no-referrer"]:
        yield "site-no-policy", "the page would tell other sites where its readers come from", None


RULES: tuple[Callable[[Page], Iterator[Found]], ...] = (
    _outline,
    _head,
    _ids,
    _alternatives,
    _attributes,
    _addresses,
    _elements,
    _code,
    _governed,
)


def faults(page: Page) -> Iterator[Fault]:
    """Yield every fault of one page, but for dead links, which other pages decide."""
    for rule in RULES:
        for code, message, element in rule(page):
            yield Fault(code, message, page.line(element))
    for tag, line in unbalanced(page):
        what = "is closed and was not opened" if tag.startswith("/") else "is not closed in its place"
        yield Fault("site-unclosed-tag", f"<{tag}> {what}", line)
