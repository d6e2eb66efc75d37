"""One built page, read as a browser reads it, into the few facts that the rules are about.

The parser follows the HTML standard, so that what is judged is what a browser would make of the bytes.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

#: Elements whose text the rules look at.
_WITH_TEXT = {"title", "script", "style"}
_VOID = set("area base br col embed hr img input link meta param source track wbr".split())
#: What the parser adds by itself where it is left out.
_IMPLIED = {"html", "head", "body", "tbody", "colgroup"}
_OPAQUE = re.compile(r"<!--.*?-->|<(script|style|textarea|title)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
#: A tag: its slash, its name, its attributes as written. Linear, also where a quotation mark stays open.
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)([^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*)>")


class Element(NamedTuple):
    """An element with its attributes and its number on the page, from 0; `text` only of titles, scripts, styles."""

    tag: str
    attributes: dict[str, str | None]
    text: str
    number: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its path within the site, as text, and its elements in the order of the document."""

    path: str
    text: str
    elements: list[Element]

    def line(self, element: Element | None) -> int:
        """Return the line where an element begins, from 1; 1 for none, and for one that the parser added."""
        if element is None:
            return 1
        text = _OPAQUE.sub(_emptied, self.text)
        written = ((match[2].lower(), match.start()) for match in _TAG.finditer(text) if not match[1])
        before = [one.tag for one in self.elements[: element.number] if one.tag not in _IMPLIED]
        at = 0
        for tag in (*before, element.tag) if element.tag not in _IMPLIED else (element.tag,):
            at = next((start for name, start in written if name == tag), 0)
        return text.count("\n", 0, at) + 1


def read_page(path: str, raw: bytes) -> Page:
    """Read one page. Bytes that are not UTF-8 are replaced, as a browser would."""
    text = raw.decode("utf-8", errors="replace")
    root = LexborHTMLParser(text).root
    elements = [
        Element(node.tag, node.attributes, node.text() if node.tag in _WITH_TEXT else "", number)
        for number, node in enumerate(root.traverse(include_text=False) if root else ())
        if node.is_element_node
    ]
    return Page(path, text, elements)


def _emptied(match: re.Match) -> str:
    """Return what is no markup as blank lines, so that places stay, and a script or a title as an empty one."""
    blank = "\n" * match[0].count("\n")
    return f"<{match[1]}>{blank}</{match[1]}>" if match[1] else blank


def unbalanced(page: Page) -> list[tuple[str, int]]:
    """Return what is opened and not closed in its place, or closed and not opened: the tag with its line.

    Everything opened is to be closed, also where HTML would let it be left out: a browser's guess at the
    end of a paragraph is not what the page says.
    """
    text = _OPAQUE.sub(_emptied, page.text)
    found: list[tuple[str, int]] = []
    opened: list[tuple[str, int]] = []
    drawing = 0
    for number, (closing, name, rest) in enumerate(_TAG.findall(text)):
        tag = name.lower()
        if tag in _VOID:
            continue
        if not closing:
            # Only within a drawing may an element close itself.
            if not (drawing and rest[-1:] == "/"):
                opened.append((tag, number))
                drawing += tag == "svg"
            continue
        drawing -= tag == "svg"
        if opened and opened[-1][0] == tag:
            opened.pop()
        elif any(one == tag for one, _ in opened):
            while opened[-1][0] != tag:
                found.append(opened.pop())
            opened.pop()
        else:
            found.append((f"/{tag}", number))
    return _with_lines(text, [(tag, number) for tag, number in (*found, *opened) if tag not in _IMPLIED])


def _with_lines(text: str, tags: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return tags with their lines instead of their numbers among all tags."""
    starts = [match.start() for match in _TAG.finditer(text)] if tags else []
    return [(tag, text.count("\n", 0, starts[number]) + 1) for tag, number in tags]
