"""What a YAML parser takes in its stride, or trips over much later, and no editor means.

Text that a `#` cuts, the marks of a merge that nobody has settled, a second document.
"""

import re

from generator.characters import called
from generator.problems import Place, Problem
from generator.read.yaml_lines import Fault
from generator.yaml_text import quoted

#: What follows a plain text in its line when it looks like the rest of it: a remark has a blank after its `#`.
_REST = re.compile(r"[ \t]+#+[^\s#][^\r\n]*")
#: The same in a line of its own, before one that goes on with the text: neither a field nor an item.
_WRAPPED = re.compile(r"[ \t]*\r?\n([ \t]+#+[^\s#][^\r\n]*)\r?\n[ \t]+(?!- |[\w-]+:(?:\s|$))[^\s#]", re.MULTILINE)
#: What may stand before a text in its line so that the text goes on to the end of the line.
_LEAD = re.compile(r"\s*(?:- )*(?:[\w-]+:\s+|- )")
#: The lines that git, Mercurial and diff3 leave where two edits of one place meet.
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)", re.MULTILINE)

#: A line with which Markdown begins or ends code.
_FENCE = re.compile(r"(?:`{3,}|~{3,})[\w-]*\s*")
#: What stands for the hyphen of an item when a list is typed or pasted elsewhere.
_BULLET = re.compile(r"([\u2010-\u2015\u2022\u2023\u2212\u25aa\u25cf\u00b7])\s+\S")


def fences(file: str, text: str) -> Fault | None:
    """Return the fault that a file was copied along with the fence that Markdown puts around it."""
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    found = [n for n, line in dict.fromkeys([*lines[:1], *lines[-1:]]) if _FENCE.fullmatch(line)]
    if not found:
        return None
    which = f"lines {_listed(found)}" if found[1:] else f"line {found[0]}"
    end = len(text.splitlines()[found[0] - 1]) + 1
    message = "this is not valid YAML: Markdown’s marks of code stand around the file"
    return Fault("yaml-syntax", Place(file, found[0], 1, (found[0], end)), message, f"Remove {which}.")


def bullets(file: str, text: str, event) -> Fault | None:
    """Return the fault that the items of a list begin with another sign than a hyphen, and so make one text."""
    start = event.start_mark
    lines = [line.strip() for line in text[start.index : event.end_mark.index].splitlines()]
    signs = {found[1] if (found := _BULLET.match(line)) else "" for line in lines}
    own_line = not text[start.index - start.column : start.index].strip()
    if len(signs) != 1 or signs == {""} or not own_line or (len(lines) == 1 and signs != {"•"}):
        return None
    line, column = start.line + 1, start.column + 1
    message = f"this is not valid YAML: {called(*signs)} where an item needs `- `"
    help = "Type a hyphen and a blank before each item."
    return Fault("yaml-syntax", Place(file, line, column, (line, column + len(lines[0]))), message, help)


def text_cut(file: str, text: str, event, closed: bool) -> Problem | None:
    """Return the problem that a remark without a blank after its `#` ends a plain text; None when none does.

    `event` is the parser's for the text. Where it is `closed`, nothing in the lines after it belongs to it, and
    the quoted form comes along unless the line holds more than the text.
    """
    start, end = event.start_mark, event.end_mark
    if not (rest := _REST.match(text, end.index)):
        return None
    first, last = text.index("#", end.index), end.index + len(rest[0].rstrip())
    lead = text[start.index - start.column : start.index]
    alone = closed and start.line == end.line and (start.index == end.index or _LEAD.fullmatch(lead))
    if alone and start.index < end.index:
        first = start.index
    begin, stop = (end.column + 1 + offset - end.index for offset in (first, last))
    return Problem(
        Place(file, end.line + 1, begin, (end.line + 1, stop)),
        "text-cut",
        "the text ends before its ` #`, with which a remark begins",
        "Put the whole text in quotes. If it is a remark, put a blank after the `#`.",
        nearest=quoted(text[first:last]) if alone else "",
    )


def text_parted(file: str, text: str, event) -> Problem | None:
    """Return the problem that a line of a plain text is a remark, and parts it from the lines after it."""
    if not (found := _WRAPPED.match(text, event.end_mark.index)):
        return None
    line, column = event.end_mark.line + 2, found[1].index("#") + 1
    return Problem(
        Place(file, line, column, (line, len(found[1].rstrip()) + 1)),
        "text-cut",
        "the text above ends before this line, which is a remark to YAML",
        "Put the whole text in quotes. If it is a remark, move it out of the text.",
    )


def merge_conflict(file: str, text: str) -> Fault | None:
    """Return the fault that two edits of a file were never put together; None when there are no marks of it."""
    lines = [text.count("\n", 0, mark.start()) + 1 for mark in _CONFLICT.finditer(text)]
    if not lines:
        return None
    message = "a merge conflict begins here: two edits of these lines were never put together"
    help = f"Keep what is right of both, and remove the marks in lines {_listed(lines)}."
    if len(lines) == 1:
        message = "a mark of a merge conflict is left here"
        help = "Remove the line, and what is not right around it."
    end = len(text.splitlines()[lines[0] - 1]) + 1
    return Fault("merge-conflict", Place(file, lines[0], 1, (lines[0], end)), message, help)


def _listed(lines: list[int]) -> str:
    *first, last = map(str, lines)
    return f"{', '.join(first)} and {last}"


def second_document(place: Place, following: str) -> Fault:
    """Return the fault that a second document begins; `following` is the text after its `---`."""
    lines = [line.partition("#")[0].strip() for line in following.splitlines()]
    help = "One file holds one thing: move what follows into a file of its own, and remove the line `---`."
    if not any(line not in ("", "---", "...") for line in lines):
        help = "Remove the line: nothing follows."
    return Fault("yaml-feature", place, "a second YAML document begins here", help)
