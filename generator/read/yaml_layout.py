"""Slips of layout, at the line that has them; a parser gives up at a later one.

Each is looked for where it would make the parser say what it said. Lines and columns count from 0.
"""

import re

from generator.characters import called
from generator.read.yaml_lines import INDENT, Fault, Lines

#: Blanks at the beginning of a line that are no indentation to YAML.
_STRANGE = re.compile(r" *([^\S\r\n\t ]\s*)")
_BARE_FIELD = re.compile(r" *(?:- )*[\w-]+:\s*(?:#.*)?$")
_STUCK = re.compile(r" *(-)([^\s-].*?)\s*$")


def blank_fault(found: Lines, mark) -> Fault | None:
    """Look for a line, from a mark of the parser upwards, that is indented with anything but spaces."""
    return _indented_with_tab(found, mark) or _indented_strangely(found, mark)


def _indented_with_tab(found: Lines, mark) -> Fault | None:
    line = found.line(mark.line)
    tabs = re.match(r" *\t\s*", line)
    if not tabs or mark.column > tabs.end():
        return None
    start = line.index("\t")
    place = found.part(mark.line, start, start + line.count("\t", 0, tabs.end()))
    return found.fault(place, "a tab at the beginning of a line", "Indent with spaces: two for each step.")


def _indented_strangely(found: Lines, mark) -> Fault | None:
    """Look at the line of a mark and at those right above it: such a line goes on with the text before it."""
    number, first = mark.line, None
    if not _STRANGE.match(found.line(number)):
        number = found.above(number)
    while number is not None and (blanks := _STRANGE.match(found.line(number))):
        first, number = (number, blanks), found.above(number)
    if first is None:
        return None
    number, blanks = first
    message = f"a line begins with {called(blanks[1])}, which is no indentation"
    help = "Delete what stands before the text of the line, and indent it with spaces."
    return found.fault(found.part(number, *blanks.span(1)), message, help)


def layout_fault(found: Lines, mark, said: str) -> Fault | None:
    """Look for the hyphen or the indentation on account of which the parser gave up at a mark."""
    item = re.search("mapping values|expected key|'-' indicator|expected ':'", said)
    level = re.search("expected key|'-' indicator", said)
    return (item and _hyphen_stuck(found, mark.line)) or (
        (level and (_hyphen_lost(found, mark.line) or _level_left(found, mark.line))) or None
    )


def _hyphen_stuck(found: Lines, number: int) -> Fault | None:
    """Look for an item of a list that has no blank after its hyphen, here or as a field in the line above."""
    above = found.above(number)
    for here in (number, above):
        stuck = _STUCK.match(found.line(here)) if here is not None else None
        if stuck and (here == number or re.match(r"[\w-]+:\s", stuck[2])):
            place, item = found.part(here, stuck.start(1)), f"- {stuck[2]}"
            return found.fault(place, "no space after `-`", "Begin each item of a list with `- `.", item)
    return None


def _hyphen_lost(found: Lines, number: int) -> Fault | None:
    """Look for the first item of a list without its hyphen, where the line of a later item has one."""
    indent = found.indent(number)
    if not found.line(number)[indent:].startswith("- "):
        return None
    first, field = number, found.above(number)
    while field is not None and found.indent(field) >= indent:
        first, field = field, found.above(field)
    text = found.line(first).strip()
    is_list = field is not None and _BARE_FIELD.match(found.line(field))
    if not is_list or found.indent(first) != indent + 2 or text.startswith("- "):
        return None
    message = f"this is an item of a list, as line {number + 1} is, and has no `- `"
    help = "Put `- ` before it, so that its fields stand under each other."
    return found.fault(found.part(first, indent), message, help, f"- {text}")


def _level_left(found: Lines, number: int) -> Fault | None:
    """Look for a field without enough indentation, after which a list goes on as if it were part of it."""
    indent, left = found.indent(number), None
    is_item = found.line(number)[indent:].startswith("- ")
    above = found.above(number)
    while above is not None and (found.indent(above) != indent or left is None):
        if found.indent(above) <= indent:
            if left is not None or not _BARE_FIELD.match(found.line(above)):
                return None
            left = above
        above = found.above(above)
    if above is None or left is None or not is_item or not found.line(above)[indent:].startswith("- "):
        return None
    message = f"this line is indented less than the list that goes on in line {number + 1}"
    text = found.line(left).strip()
    return found.fault(found.part(left, 0), message, INDENT, " " * (indent + 2) + text)
