"""Figures as a reader has them: rendered for one page, through Markdown, as elements."""

from generator.plan.index import Index, build_index
from generator.render.figures import Figures
from generator.render.printer import Printer, Site
from generator.resolve.model import Briefing
from tests.htmltree import Tree, to_html


def figures(briefing: Briefing, path: str = "timeline.md") -> tuple[Figures, Index]:
    """Return what prints figures on one page of a briefing, and its index."""
    index = build_index(briefing)
    return Figures(Printer(Site(briefing, index), path)), index


def as_read(block: str) -> Tree:
    """Return an HTML block as it comes out of Markdown, which must leave it as it is."""
    assert to_html(f"Before.\n\n{block}\n\nAfter.").split("\n", 1)[1].strip() == f"{block}\n\n<p>After.</p>"
    tree = Tree(block)
    assert tree.faults == []
    return tree


def links(tree: Tree) -> list[dict[str, str]]:
    """Return the attributes of every link."""
    return [attributes for tag, attributes in tree.starts if tag == "a"]


def texts(tree: Tree, tag: str) -> list[str]:
    """Return the text of every element of one kind, without what is within it."""
    found, inside = [], False
    for event in tree.events:
        if event[0] == "<" and event[1] == tag:
            found.append("")
            inside = True
        elif event[0] == "text" and inside:
            found[-1] += event[1]
        elif event[0] in "<>":
            inside = False
    return found
