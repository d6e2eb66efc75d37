"""The lines of one YAML file, as far as a fault is looked for in them, and the fault that is found."""

import re

from generator.problems import Place, Problem

#: A field or the hyphens of an item, and what follows in the line, up to a remark.
VALUE = re.compile(r"^(?P<lead>\s*(?:- )*(?:[\w-]+:\s+|- ))(?P<text>\S.*?)(?:\s+#.*)?$")
#: What to do about a line that is indented wrongly.
INDENT = "Indent with spaces, fields of one thing by the same number; begin each item of a list with `- `."


class Fault(Exception):
    """A fault that ends the reading of one file; `problem` is what the editor sees of it."""

    def __init__(self, code: str, place: Place, message: str, help: str = "", nearest: str = "") -> None:
        super().__init__(message)
        self.problem = Problem(place, code, message, help, nearest=nearest)


class Lines:
    """The text of one file, and places in it. Numbers of lines and columns count from 0, as the parser's do."""

    def __init__(self, file: str, text: str) -> None:
        self.file, self.lines = file, text.splitlines()

    def line(self, number: int) -> str:
        """Return a line; empty beyond the end of the file."""
        return self.lines[number] if number < len(self.lines) else ""

    def indent(self, number: int) -> int:
        """Return the number of spaces that a line begins with."""
        line = self.line(number)
        return len(line) - len(line.lstrip(" "))

    def above(self, number: int) -> int | None:
        """Return the nearest line above one that has more than blanks and remarks."""
        return next((n for n in range(number - 1, -1, -1) if self.lines[n].partition("#")[0].strip()), None)

    def part(self, number: int, start: int, end: int | None = None) -> Place:
        """Return the place of a part of a line, by default up to where its text ends."""
        end = max(start + 1, len(self.line(number).rstrip())) if end is None else end
        return Place(self.file, number + 1, start + 1, (number + 1, end + 1))

    def rest(self, mark) -> Place:
        """Return the place from a mark of the parser to the end of its line."""
        return self.part(mark.line, mark.column)

    def fault(self, place: Place, message: str, help: str = "", nearest: str = "") -> Fault:
        """Return the fault that the file is not YAML."""
        return Fault("yaml-syntax", place, f"this is not valid YAML: {message}", help, nearest)
