"""What is wrong with text that is not the YAML of a seed file, in the editor's words, at the place to mend.

The parser says what it was looking for when it gave up; an editor needs to know what was typed. Text that
must be quoted comes with its quoted form.
"""

import re

import yaml

from generator.problems import Place
from generator.read.yaml_layout import blank_fault, layout_fault
from generator.read.yaml_lines import INDENT, VALUE, Fault, Lines
from generator.yaml_text import quoted

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

_QUOTE = "Put the whole text in single quotes; write a single quote within it twice."
#: The parser's words → message and help, where the place is the one at which it gave up.
_FAULTS: list[tuple[str, str, str]] = [
    (
        "mapping values are not allowed",
        "`: ` stands where no field can begin",
        "Quote text that has `: ` in it; give each field a line of its own, indented like its neighbours.",
    ),
    (
        "unknown escape",
        "a backslash that means nothing within double quotes",
        "Take single quotes, or write `\\\\`.",
    ),
    ("hexdecimal", "a backslash that means nothing within double quotes", "Take single quotes, or write `\\\\`."),
    (
        "sequence entries are not allowed",
        "an item of a list begins within a line",
        "Give each `- ` a line of its own; quote text that begins with a hyphen and a blank.",
    ),
    ("expected <document start>", "text stands after the end of the document", "Remove the line `...` before it."),
    (
        "expected comment or line break",
        "text stands behind | or >",
        "Begin the text in the next line, indented; quote text that begins with | or >.",
    ),
    ("'-' indicator", "this line is indented less or more than the list it stands in", INDENT),
    ("YAML document", "the file asks for another version of YAML", "Remove the line that begins with %YAML."),
    ("alphabetic or numeric", "text cannot begin with & or * here", _QUOTE),
    ("tag handle", "text cannot begin with ! here", _QUOTE),
]

_CLOSING = {"'": "'", '"': '"', "[": "]", "{": "}"}


def control_character(place: Place, character: str) -> Fault:
    """Return the fault that a character cannot be seen, or is a command to a machine."""
    return Fault(
        "control-character",
        place,
        f"an invisible control character, U+{ord(character):04X}",
        "Delete the character; it often comes along when text is pasted.",
    )


def _whole_value(found: Lines, mark) -> tuple[int, int] | None:
    """Return the columns, from 0, of the value in a line that one pair of quotes would mend; None when none would.

    The rest of the line must be all of the value, and text: no brackets, no quote at its beginning.
    """
    line = found.line(mark.line)
    value = VALUE.match(line)
    if not value or value["text"][0] in "[{|>" or mark.column < value.start("text"):
        return None
    following = found.line(mark.line + 1)
    indent = len(following) - len(following.lstrip())
    if following.strip() and indent > len(line) - len(line.lstrip(" -")):
        return None
    return value.span("text")


def _in_quotes(text: str) -> str:
    """Return what was typed, in quotes: those that were there are taken off when they are a pair at the ends."""
    inner = text
    if text[0] in "\"'":
        mark = text[0]
        inner = text[1:-1] if len(text) > 1 and text.endswith(mark) else text
        inner = inner.replace("''", "'") if mark == "'" else inner
    return quoted(inner)


def _to_be_quoted(found: Lines, mark, message: str) -> Fault | None:
    """Return the fault of text that needs quotes, with its quoted form; None when quotes alone would not do."""
    columns = _whole_value(found, mark)
    if columns is None:
        return None
    start, end = columns
    return found.fault(
        found.part(mark.line, start, end), message, _QUOTE, _in_quotes(found.lines[mark.line][start:end])
    )


def _wrong_quotes(found: Lines, mark) -> Fault | None:
    """Look for a value that begins with a quote which ends before the value does."""
    value = VALUE.match(found.line(mark.line))
    if value and value["text"][0] in "\"'" and mark.column > value.start("text"):
        return _to_be_quoted(found, mark, "the quote that opens this text ends within it")
    return None


def _never_closed(found: Lines, opened, mark) -> Fault | None:
    """Look at what is opened and not closed; a bracket that is closed in its line has a fault within."""
    line = found.line(opened.line)
    sign = line[opened.column : opened.column + 1]
    if sign not in _CLOSING:
        return None
    rest = line[opened.column :].rstrip()
    message, help = f"`{sign}` is opened here and not closed", f"Close it where the text ends: `{_CLOSING[sign]}`."
    if sign in "[{":
        if _CLOSING[sign] not in rest[1:]:
            return found.fault(found.rest(opened), message, help)
        message = "something within these brackets is not an item or a field"
        return found.fault(
            found.rest(mark), message, "Part items with `, `; quote text with a comma or colon in it."
        )
    text = rest if rest.endswith(sign) and len(rest) > 1 else rest + sign
    return found.fault(found.rest(opened), message, help, _in_quotes(text))


def _after_brackets(found: Lines, mark) -> Fault | None:
    """Look for text that goes on where the brackets close with which it begins."""
    line = found.line(mark.line)
    value = VALUE.match(line)
    opening = value["text"][0] if value else ""
    if opening not in ("[", "{") or _CLOSING[opening] not in line[value.start("text") : mark.column]:
        return None
    start, end = value.span("text")
    message = f"text that begins with `{opening}` needs quotes"
    return found.fault(found.part(mark.line, start, end), message, _QUOTE, quoted(line[start:end]))


def _misplaced_field(found: Lines, mark) -> Fault | None:
    """Look for a field whose name begins its line, but where no field can begin: the line before tells why."""
    line = found.line(mark.line)
    start = len(line) - len(line.lstrip(" -"))
    above = next((n for n in range(mark.line - 1, -1, -1) if found.lines[n].strip()), None)
    if above is None or not re.fullmatch(r"[\w-]+", line[start : mark.column]):
        return None
    if re.match(r"\s*(?:- )*[\w-]+:\s", found.lines[above]):
        place = found.part(mark.line, start)
        message = f"this line is indented as if it were part of line {above + 1}, which has a value already"
        return found.fault(place, message, INDENT)
    return _without_colon(found, above)


def _without_colon(found: Lines, number: int) -> Fault:
    """Return the fault of a line that should be a field and has no colon, or no space after it."""
    line = found.line(number)
    start = len(line) - len(line.lstrip(" -"))
    place = found.part(number, start)
    if unspaced := re.fullmatch(r"([\w-]+:)(\S.*?)\s*", line[start:]):
        name, text = unspaced.groups()
        return found.fault(place, f"no space after `{name}`", "Write `field: value`.", f"{name} {text}")
    help, above = "Write `field: value`.", found.above(number)
    if above is not None and (value := VALUE.match(found.line(above))) and value["text"][0] not in "'\"[{|>":
        deep = len(value["lead"]) - len(value["lead"].lstrip(" -")) + 2
        help += f" If it goes on with the text of line {above + 1}, indent it by {deep}."
    return found.fault(place, "a field needs a name, a colon and a space", help)


def _open_quote(found: Lines, last: int) -> Fault | None:
    """Look for a quote, up to a line, that is not closed before the next field begins."""
    for number, line in enumerate(found.lines[: last + 1]):
        value = VALUE.match(line)
        sign = value["text"][0] if value else ""
        if sign not in ("'", '"'):
            continue
        inner = value["text"][1:].replace("''", "") if sign == "'" else re.sub(r"\\.", "", value["text"][1:])
        following = next(filter(str.strip, found.lines[number + 1 :]), "")
        if sign not in inner and re.match(r"\s*(?:- )*[\w-]+:(?:\s|$)|\s*- ", following):
            start, end = value.start("text"), len(line.rstrip())
            place = found.part(number, start, end)
            help = f"Close it where the text ends: `{sign}`."
            return found.fault(
                place, f"`{sign}` is opened here and not closed", help, _in_quotes(line[start:end] + sign)
            )
    return None


def syntax_fault(error: yaml.MarkedYAMLError, file: str, text: str) -> Fault:
    """Return the fault behind what the parser says, at the place where it is mended.

    What is never closed is reported where it was opened, text that needs quotes as a whole, anything else where
    the parser gave up.
    """
    found = Lines(file, text)
    mark = error.problem_mark or error.context_mark
    began, said = error.context_mark or mark, f"{error.context} {error.problem}"
    if mark is None:
        return found.fault(Place(file), str(error.problem or error.context))
    fault = blank_fault(found, mark) or _open_quote(found, mark.line)
    if not fault and error.context_mark and re.search("end of stream|while parsing a flow", said):
        fault = _never_closed(found, error.context_mark, mark)
    fault = (
        fault
        or _after_brackets(found, mark)
        or layout_fault(found, began if "expected ':'" in said else mark, said)
    )
    return fault or _at_mark(found, mark, error.context_mark, said)


def _at_mark(found: Lines, mark, began, said: str) -> Fault:
    if "expected node content" in said and found.line(mark.line)[mark.column : mark.column + 1] == ",":
        message, help = "nothing stands before this comma", "Remove it, or write the item that is missing."
        return found.fault(found.part(mark.line, mark.column, mark.column + 1), message, help)
    if "cannot start any token" in said or "expected node content" in said:
        message = f"text cannot begin with `{found.line(mark.line)[mark.column : mark.column + 1]}`"
        return _to_be_quoted(found, mark, message) or found.fault(
            found.part(mark.line, mark.column, mark.column + 1), message, _QUOTE
        )
    if "expected ':'" in said and began:
        return _without_colon(found, began.line)
    fault = _wrong_quotes(found, mark)
    if not fault and "mapping values" in said:
        fault = _misplaced_field(found, mark) or _to_be_quoted(found, mark, "text with `: ` in it needs quotes")
    if not fault and re.search("alphabetic or numeric|tag handle", said):
        fault = _to_be_quoted(found, mark, "text cannot begin with `&`, `*` or `!`")
    if not fault and "expected key" in said:
        fault = found.fault(found.rest(mark), "this line is indented less or more than its neighbours", INDENT)
    for words, message, help in () if fault else _FAULTS:
        if words in said:
            return found.fault(found.rest(mark), message, help)
    return fault or found.fault(found.rest(mark), said.removeprefix("None "), INDENT)
