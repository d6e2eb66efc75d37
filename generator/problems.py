"""A problem: one fault in what an editor wrote, as a value that can be listed, sorted and printed.

Problems are collected, never raised: the editor sees all of them in one run. A fault of the
program itself is an ordinary exception and is never dressed up as a problem. `report.py` prints them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

#: How problems can be printed.
STYLES = ("full", "concise", "github", "json")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a file something stands. `line` and `column` count from 1, columns in code points.

    `end` is the line and column right after it, for underlining; None when that is not known. Places that
    begin at one point are equal.
    """

    file: str
    line: int = 1
    column: int = 1
    end: tuple[int, int] | None = field(default=None, compare=False)

    @property
    def is_file(self) -> bool:
        """Tell whether it is a file as a whole, no part of which is meant."""
        return self.line == self.column == 1 and self.end is None

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault. `message` stands alone; `help`, of one or more lines, says what to do about it.

    `expected` says what may stand there. `nearest` is the valid thing most like what stands there, as YAML: put
    in its place, it mends the fault. These may hold what the editor typed, as it is; it is made harmless where a
    problem is printed.

    `code` is stable and explained in `codes.py`; `severity` is `error` (nothing is published)
    or `warning` (the build goes on).
    """

    place: Place
    code: str
    message: str
    help: str = ""
    severity: str = "error"
    expected: str = ""
    nearest: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}[{self.code}]: {self.message}"


def warning(place: Place, code: str, message: str, help: str, **advice: str) -> Problem:
    """Return a problem that does not keep anything from being published."""
    return Problem(place, code, message, help, "warning", **advice)


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return those problems which forbid publishing."""
    return [problem for problem in problems if problem.severity == "error"]
