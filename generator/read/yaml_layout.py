"""Slips of layout, at the line that has them; a parser gives up there, or at a later one.

Each is looked for where it would make the parser say what it said. Lines and columns count from 0.
"""

import re

from generator.characters import called
from generator.read.yaml_lines import INDENT, Fault, Lines

#: Blanks at the beginning of a line that are no indentation to YAML.
_STRANGE = re.compile(r" *([^\S\r\n\t ]\s*)")
_BARE_FIELD = re.compile(r" *(?:- )*[\w-]+:\s*(?:#.*)?$")
_ITEM = re.compile(r" *- ([\w-]+):(?:\s|$)")
#: Field with which an item of a list begins → the list.
LISTS = {
    "property": "claims",
    "type": "relations",
    "to": "relations",
    "source": "evidence",
    "entity": "participants",
    "from": "set_aside",
    "text": "aliases",
}
#: What stands for the hyphen of an item, and for the colon of a field, when text is typed elsewhere.
_DASH = re.compile(r" *([\u2010-\u2015\u2022\u2212])\s+([\w-]+:(?:\s.*)?)$")
_COLON = re.compile(r" *((?:- )*[a-z_]+)\s*([\ua789\ufe13\ufe55\uff1a])\s*(.*?)\s*$")
_STAR = re.compile(r" *(\*)\s+(\S.*?)\s*$")
_SPACE = re.compile(r" *((?:- )*[a-z_]+):([\u00a0\u2000-\u200b\u202f\u3000])\s*(.*?)\s*$")
_PUT_HYPHEN = "Put `- ` before it, so that its fields stand under each other."
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
    """Look for the sign, the hyphen or the indentation on account of which the parser gave up at a mark."""
    item = re.search("mapping values|expected key|'-' indicator|expected ':'", said)
    level = re.search("expected key|'-' indicator", said)
    looks = [_other_sign]
    if "document start" in said:
        looks.append(_first_indented)
    if item:
        looks += [_hyphen_stuck, _first_hyphen_lost]
    if level:
        looks += [_hyphen_lost, _level_left]
    if item:
        looks.append(_list_unnamed)
    return next((fault for look in looks if (fault := look(found, mark.line))), None)


def _other_sign(found: Lines, number: int) -> Fault | None:
    """Look, here and in the line above, for a sign that only looks like the hyphen or the colon it should be."""
    for here in (number, found.above(number)):
        line = "" if here is None else found.line(here)
        if dash := _DASH.match(line):
            sign, mended = f"{called(dash[1])} where an item needs `- `", f"- {dash[2]}"
        elif colon := _COLON.match(line):
            sign, mended = f"{called(colon[2])} where a field needs `: `", f"{colon[1]}: {colon[3]}".rstrip()
        elif space := _SPACE.match(line):
            sign, mended = (
                f"{called(space[2])} after a colon that needs a space",
                f"{space[1]}: {space[3]}".rstrip(),
            )
        elif here == number and (star := _STAR.match(line)):
            sign, mended = "`*` where an item needs `- `", f"- {star[2]}"
        else:
            continue
        return found.fault(found.part(here, found.indent(here)), sign, "Type the sign that YAML knows.", mended)
    return None


def _first_indented(found: Lines, number: int) -> Fault | None:
    """Look for a first line that is indented, where a later one is not."""
    first = next((n for n, line in enumerate(found.lines) if line.partition("#")[0].strip()), number)
    if found.indent(first) <= found.indent(number):
        return None
    message = f"the first line is indented more than line {number + 1}"
    text = found.line(first).strip()
    help = f"Remove the blanks before `{text.partition(':')[0]}`."
    return found.fault(found.part(first, 0), message, help, " " * found.indent(number) + text)


def _first_hyphen_lost(found: Lines, number: int) -> Fault | None:
    """Look for the only item of a list without its hyphen, in the line above its second field."""
    first = found.above(number)
    field = None if first is None else found.above(first)
    if field is None or found.indent(first) != found.indent(number) - 2 or not _BARE_FIELD.match(found.line(field)):
        return None
    name, text = found.line(field).strip(" -").partition(":")[0], found.line(first).strip()
    if LISTS.get(text.partition(":")[0]) != name:
        return None
    message = f"this is an item of `{name}`, and has no `- `"
    return found.fault(found.part(first, found.indent(first)), message, _PUT_HYPHEN, f"- {text}")


def _list_unnamed(found: Lines, number: int) -> Fault | None:
    """Look for an item of a known list that does not stand under the field of that list."""
    item, indent = _ITEM.match(found.line(number)), found.indent(number)
    if not item or item[1] not in LISTS:
        return None
    name, owner = LISTS[item[1]], found.above(number)
    while owner is not None and found.indent(owner) > indent:
        owner = found.above(owner)
    if owner is None or _ITEM.match(found.line(owner)):
        return None
    place, outer = found.part(number, indent), found.indent(owner)
    named = next((n for n, line in enumerate(found.lines) if re.match(rf" {{{outer}}}{name}:", line)), None)
    if named is None:
        message = f"an item of `{name}` begins here, and no `{name}:` stands above it"
        deep = f", indented by {outer}" if outer else ""
        return found.fault(place, message, f"Write `{name}:` in a line of its own above it{deep}.")
    message = f"an item of `{name}` begins here, and does not stand under `{name}:` in line {named + 1}"
    return found.fault(place, message, "Move it there, indented like the other items.")


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
    return found.fault(found.part(first, indent), message, _PUT_HYPHEN, f"- {text}")


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
