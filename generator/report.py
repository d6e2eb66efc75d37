"""Problems as text: in full for people, a line each, for GitHub's annotations, and as JSON.

What an editor or an article supplies is shown as text: a character that a terminal would obey is a blank.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from wcwidth import iter_graphemes, wcswidth

from generator.problems import Place, Problem

#: What a terminal would obey instead of showing it: C0 and C1 controls, line ends, changes of direction.
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
#: What an excerpt shows for a tab, so that it can be told from blanks.
_TAB = "→   "
#: Columns of a terminal that an excerpt fills at most, and those left of a fault that it shows at least.
_WIDTH, _LEAD = 110, 50
_MOST_LINES = 4
#: How problems begin a command in their help.
_PROGRAM = "python -m generator"

#: Part of a message → the terminal's number for its look (ECMA-48, select graphic rendition).
_LOOKS = {"error": "1;31", "warning": "1;33", "place": "1", "margin": "34", "label": "1;36"}

Paint = Callable[[str, str], str]


def _plain(text: str, look: str) -> str:
    return text


def _coloured(text: str, look: str) -> str:
    return f"\x1b[{_LOOKS[look]}m{text}\x1b[0m"


def _shown(text: str) -> str:
    """Return `text` as one line of the same length, with a blank for every character that is obeyed, not shown."""
    return _OBEYED.sub(" ", text)


def _visible(text: str) -> str:
    """Return a part of a line as an excerpt shows it: a tab is an arrow, as wide as four blanks."""
    return _shown(text.replace("\t", _TAB))


def _width(text: str) -> int:
    """Return the columns that a terminal takes for a text that is shown: two for a wide letter, none for a mark."""
    return max(0, wcswidth(text))


def _fitting(text: str, width: int) -> str:
    """Return the beginning of a shown text, as many whole letters as fit in `width` columns."""
    kept = ""
    for letter in iter_graphemes(text):
        if _width(kept + letter) > width:
            return f"{kept}…"
        kept += letter
    return kept


def _excerpt(line: str, start: int, end: int) -> tuple[str, str]:
    """Return a line as it is shown, cut to fit, and the marks under its part from `start` to `end`, from 0."""
    before, fault, after = (_visible(part) for part in (line[:start], line[start:end], line[end:]))
    if _width(before) > _LEAD and _width(before + fault + after) > _WIDTH:
        kept = before[-_LEAD:]
        before = f"…{kept.lstrip() if kept.isspace() else kept}"
    room = _WIDTH - _width(before)
    marks = min(max(1, _width(fault)), room)
    return _fitting(before + fault + after, _WIDTH), " " * _width(before) + "^" * marks


def _ends(place: Place, lines: list[str]) -> tuple[int, int]:
    """Return line and column right after what is to be underlined; without a known end, that of the line's text."""
    if place.end and place.end > (place.line, place.column):
        return place.end
    line = lines[place.line - 1].partition(" #")[0].rstrip()
    return place.line, max(place.column, len(line)) + 1


def _marked(place: Place, lines: list[str], paint: Paint) -> Iterator[str]:
    """Yield the lines of a file that a place spans, each with its number and the fault underlined."""
    last, column = _ends(place, lines)
    margin = " " * len(str(min(last, len(lines))))
    bar = paint(f"{margin} |", "margin")
    yield bar
    for number in range(place.line, min(last, len(lines)) + 1):
        line = lines[number - 1]
        start = place.column - 1 if number == place.line else len(line) - len(line.lstrip())
        end = column - 1 if number == last else len(line.rstrip())
        if number > place.line and end <= start:
            continue
        if number - place.line == _MOST_LINES:
            yield f"{bar} …"
            return
        shown, marks = _excerpt(line, start, end)
        yield f"{paint(f'{number:>{len(margin)}} |', 'margin')} {shown}"
        yield f"{bar} {marks.rstrip('^')}{paint(marks.lstrip(), 'error')}"


def _advice(problem: Problem) -> list[tuple[str, str]]:
    """Return what follows a message: what is expected, the nearest valid thing, and what to do, with labels."""
    parts = (("expected", problem.expected), ("nearest", problem.nearest), ("help", problem.help))
    return [(label, line) for label, text in parts for line in text.splitlines()]


def _headline(problem: Problem, paint: Paint) -> str:
    kind = paint(f"{problem.severity}[{_shown(problem.code)}]", problem.severity)
    return f"{paint(_shown(str(problem.place)), 'place')}: {kind}: {_shown(problem.message)}"


def _concise(problem: Problem, lines: list[str], paint: Paint) -> str:
    return _headline(problem, paint)


def _full(problem: Problem, lines: list[str], paint: Paint) -> str:
    shown = [_headline(problem, paint)]
    if problem.place.line <= len(lines) and not problem.place.is_file:
        shown += _marked(problem.place, lines, paint)
    shown += [f"  = {paint(f'{label}:', 'label')} {_shown(line)}" for label, line in _advice(problem)]
    return "\n".join(shown) + "\n"


def _github(problem: Problem, lines: list[str], paint: Paint) -> str:
    """Print a workflow command; `%`, CR and LF are escaped as GitHub documents for its runner."""
    help = "\n".join(f"{label}: {line}" for label, line in _advice(problem))
    text = "\n".join(filter(None, [problem.message, help]))
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    file = problem.place.file.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    where = f"file={file},line={problem.place.line},col={problem.place.column}"
    if problem.place.end:
        line, column = problem.place.end
        where += f",endLine={line}" + (f",endColumn={column}" if line == problem.place.line else "")
    return _shown(f"::{problem.severity} {where},title={problem.code}::{text}")


def _json(problem: Problem, lines: list[str], paint: Paint) -> str:
    end = problem.place.end or (None, None)
    return json.dumps(
        {
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "end_line": end[0],
            "end_column": end[1],
            "severity": problem.severity,
            "code": problem.code,
            "message": problem.message,
            "expected": problem.expected,
            "nearest": problem.nearest,
            "help": problem.help,
        },
        ensure_ascii=False,
    )


FORMATS: Mapping[str, Callable[[Problem, list[str], Paint], str]] = {
    "full": _full,
    "concise": _concise,
    "github": _github,
    "json": _json,
}


def report(
    problems: Iterable[Problem],
    texts: Mapping[str, str],
    style: str = "full",
    colour: bool = False,
    program: str = _PROGRAM,
) -> str:
    """Return the problems as text, ordered by place; JSON is one object a line.

    `texts` maps a file name as it stands in the places to that file's text, for the excerpt. `colour` is for
    terminals, and for `full` and `concise` alone. `program` is how commands that the help names are begun here.
    """
    split = {file: text.splitlines() for file, text in texts.items()} if style == "full" else {}
    paint = _coloured if colour else _plain
    ordered = (
        replace(one, help=one.help.replace(f"`{_PROGRAM} ", f"`{program} ")) for one in sorted(set(problems))
    )
    return "\n".join(FORMATS[style](problem, split.get(problem.place.file, []), paint) for problem in ordered)
