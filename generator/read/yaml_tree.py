"""YAML text into plain mappings, lists and strings, with the place of every one of them.

Scalars stay the strings the editor typed (`NO` is "NO", `012` is "012"), and YAML's sharper
tools (anchors, aliases, tags, several documents) are refused while the parser's events arrive,
so that nothing is ever built from them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import yaml

from generator.limits import MAX_DEPTH
from generator.problems import Place, Problem

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
#: How the parser speaks of what was opened and never closed.
_NEVER_CLOSED = re.compile("while parsing a flow|while scanning a simple key|unexpected end of stream")

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """One parsed file. `places` maps a path into `data`, such as `("claims", 0, "by")`, to its place.

    A key's own place is kept under `path + ("key:",)`.
    """

    file: str
    data: object
    places: dict[Path, Place] = field(repr=False)

    def known(self, *path: str | int) -> Path:
        """Return the longest part of `path` that stands in the file.

        Steps which are not in the document (a validator's own labels) are passed over.
        """
        known: Path = ()
        for step in path:
            if (*known, step) in self.places:
                known = (*known, step)
        return known

    def place(self, *path: str | int) -> Place:
        """Return the place of the longest part of `path` that stands in the file."""
        return self.places.get(self.known(*path), Place(self.file))


class _Fault(Exception):
    """A fault that ends the reading of one file; it becomes a problem in `parse`."""

    def __init__(self, code: str, place: Place, message: str, help: str = "") -> None:
        super().__init__(message)
        self.problem = Problem(place, code, message, help)


def _forbid_control_characters(text: str, place: Callable[[int], Place]) -> None:
    """Raise _Fault for the first control character of `text`; `place` leads from its offset to its place."""
    if bad := _FORBIDDEN.search(text):
        raise _Fault(
            "control-character",
            place(bad.start()),
            f"an invisible control character, U+{ord(bad[0]):04X}",
            "Delete the character; it often comes along when text is pasted.",
        )


class _Builder:
    """Builds data and places from parser events, one file at a time."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.events = yaml.parse(text, Loader=_LOADER)
        self.places: dict[Path, Place] = {}
        self.problems: list[Problem] = []

    def at(self, mark) -> Place:
        return Place(self.file, mark.line + 1, mark.column + 1)

    def next(self):
        event = next(self.events)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Fault(
                "yaml-feature",
                self.at(event.start_mark),
                "YAML anchors and aliases are not allowed here",
                "Write the text out where it is needed; a leading & or * belongs in quotes.",
            )
        if getattr(event, "tag", None):
            raise _Fault(
                "yaml-feature",
                self.at(event.start_mark),
                "YAML tags are not allowed here",
                "Put text that begins with an exclamation mark in quotes.",
            )
        if isinstance(event, yaml.ScalarEvent) and event.style == '"':  # where `\x00` can be written
            _forbid_control_characters(event.value, lambda _: self.at(event.start_mark))
        return event

    def build(self):
        self.next()
        event = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            return None
        data = self.node(self.next(), ())
        self.next()
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            raise _Fault(
                "yaml-feature",
                self.at(event.start_mark),
                "a second YAML document begins here",
                "One file holds one document: remove the line `---`.",
            )
        return data

    def node(self, event, path: Path):
        place = self.at(event.start_mark)
        self.places.setdefault(path, place)
        if len(path) > MAX_DEPTH:
            raise _Fault(
                "yaml-feature",
                place,
                f"nested more than {MAX_DEPTH} levels deep",
                "No field of a seed file goes this deep: check the indentation.",
            )
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(path)
        return None if event.value == "" and not event.style else event.value

    def mapping(self, path: Path) -> dict:
        result: dict = {}
        keys: dict[str, Place] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise _Fault("yaml-syntax", self.at(event.start_mark), "a field name must be plain text")
            key, place = event.value, self.at(event.start_mark)
            value = self.node(self.next(), (*path, key))
            if key in keys:
                self.problems.append(
                    Problem(
                        place,
                        "duplicate-key",
                        f"`{key}` is written twice",
                        f"It stands already in line {keys[key].line}: keep one of the two.",
                    )
                )
                continue
            keys[key] = self.places[*path, key, "key:"] = place
            if value is not None:
                result[key] = value
        return result

    def sequence(self, path: Path) -> list:
        result: list = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            result.append(self.node(event, (*path, len(result))))
        return result


def _place(file: str, text: str, offset: int) -> Place:
    """Return the place of the character at `offset`, before which no other line ends than YAML's stand."""
    lines = f"{text[:offset]}.".splitlines()
    return Place(file, len(lines), len(lines[-1]))


def _syntax_problem(error: yaml.MarkedYAMLError, builder: _Builder) -> Problem:
    """Report what is never closed where it was opened, and anything else where the parser gave up."""
    never_closed = _NEVER_CLOSED.search(f"{error.context} {error.problem}")
    mark = (error.context_mark if never_closed else None) or error.problem_mark or error.context_mark
    return Problem(
        builder.at(mark) if mark else Place(builder.file),
        "yaml-syntax",
        f"this is not valid YAML: {error.problem or error.context}",
        "Check indentation (spaces, not tabs), brackets and quotes: text with `: ` or ` #` needs quotes.",
    )


def parse(text: str, file: str) -> tuple[Tree | None, list[Problem]]:
    """Parse one YAML file; the tree is None when its syntax leaves nothing to work with.

    Values are `dict`, `list` or `str`; a field written without a value is as if it were not written.
    """
    builder = _Builder(file, text)
    try:
        _forbid_control_characters(text, lambda offset: _place(file, text, offset))
        data = builder.build()
    except _Fault as fault:
        return None, [fault.problem]
    except yaml.MarkedYAMLError as error:
        return None, [_syntax_problem(error, builder)]
    return Tree(file, data, builder.places), builder.problems
