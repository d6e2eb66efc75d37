"""A problem: one fault in what an editor wrote, as a value that can be listed, sorted and printed.

Problems are collected, never raised: the editor sees all of them in one run. A fault of the
program itself is an ordinary exception and is never dressed up as a problem.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

#: What a terminal would obey instead of showing it: C0 and C1 controls, line ends, changes of direction.
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def _shown(text: str) -> str:
    """Return `text` as one line of the same length, with a blank for every character that is obeyed, not shown."""
    return _OBEYED.sub(" ", text)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a file something stands. `line` and `column` count from 1, columns in code points."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault. `message` stands alone; `help`, of one or more lines, says what to do about it.

    Both may hold what the editor typed, as it is; it is made harmless where a problem is printed.

    `code` is stable and explained in `codes.py`; `severity` is `error` (nothing is published)
    or `warning` (the build goes on).
    """

    place: Place
    code: str
    message: str
    help: str = ""
    severity: str = "error"

    def __str__(self) -> str:
        return _shown(f"{self.place}: {self.severity}[{self.code}]: {self.message}")


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return those problems which forbid publishing."""
    return [problem for problem in problems if problem.severity == "error"]


def _concise(problem: Problem, lines: list[str]) -> str:
    return str(problem)


def _full(problem: Problem, lines: list[str]) -> str:
    shown = [str(problem)]
    if 0 < problem.place.line <= len(lines):
        number = str(problem.place.line)
        margin = " " * len(number)
        source = _shown(lines[problem.place.line - 1])
        start = max(0, problem.place.column - 60)
        pointer = " " * (problem.place.column - 1 - start) + "^"
        shown += [f"{margin} |", f"{number} | {source[start : start + 110]}", f"{margin} | {pointer}"]
    shown += [f"  = help: {_shown(line)}" for line in problem.help.splitlines()]
    return "\n".join(shown) + "\n"


def _github(problem: Problem, lines: list[str]) -> str:
    """Print a workflow command; `%`, CR and LF are escaped as GitHub documents for its runner."""
    text = " ".join([problem.message, problem.help]).strip()
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    file = problem.place.file.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    where = f"file={file},line={problem.place.line},col={problem.place.column}"
    return _shown(f"::{problem.severity} {where},title={problem.code}::{text}")


def _json(problem: Problem, lines: list[str]) -> str:
    return json.dumps(
        {
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "severity": problem.severity,
            "code": problem.code,
            "message": problem.message,
            "help": problem.help,
        },
        ensure_ascii=False,
    )


FORMATS: Mapping[str, Callable[[Problem, list[str]], str]] = {
    "full": _full,
    "concise": _concise,
    "github": _github,
    "json": _json,
}


def report(problems: Iterable[Problem], texts: Mapping[str, str], style: str = "full") -> str:
    """Return the problems as text, ordered by place; JSON is one object a line.

    `texts` maps a file name as it stands in the places to that file's text, for the excerpt.
    """
    split = {file: text.splitlines() for file, text in texts.items()} if style == "full" else {}
    return "\n".join(
        FORMATS[style](problem, split.get(problem.place.file, [])) for problem in sorted(set(problems))
    )
