"""The fields of a seed file in the order of its model, each with the remarks above it."""

from collections import defaultdict
from itertools import chain

from generator.check.parts import order_at
from generator.read.yaml_tree import Path, Tree

#: The remarks above a field, and its own lines.
Entry = tuple[list[str], list[str]]


def indent(line: str) -> int:
    """Return the column, from 0, at which a line's text begins."""
    return len(line) - len(line.lstrip(" "))


def _above(line: str, column: int) -> bool:
    """Tell whether a line can belong to the part below it, which begins at `column`: blank, remark, or hyphen."""
    text = line.strip()
    return not text or ((text[0] == "#" or text == "-") and indent(line) <= column)


def _led(entries: list[Entry], prefix: str) -> list[Entry]:
    """Return the fields of an item of a list with the item's hyphen before the first, and with no other."""
    margin = " " * len(prefix)
    (remarks, (line, *rest)), *others = [
        (remarks, [margin + line[len(prefix) :], *rest]) for remarks, (line, *rest) in entries
    ]
    raised = [" " * indent(prefix) + remark.lstrip() if remark.strip() else remark for remark in remarks]
    return [(raised, [prefix + line[len(prefix) :], *rest]), *others]


class _File:
    """One seed file, a part of which is a range of its lines, counted from 0, the end not included."""

    def __init__(self, text: str, tree: Tree, kind: str) -> None:
        self.lines, self.extents, self.kind = text.splitlines(), tree.extents, kind
        self.steps: dict[Path, list[str | int]] = defaultdict(list)
        for path in sorted(tree.extents, key=lambda path: tree.extents[path][:2]):
            if path and path[-1] == "key:":
                self.steps[path[:-2]].append(path[-2])
            elif path and isinstance(path[-1], int):
                self.steps[path[:-1]].append(path[-1])

    def begin(self, path: Path) -> int:
        return self.extents.get((*path, "key:"), self.extents[path])[0] - 1

    def top(self, line: int, column: int) -> int:
        """Return the first of the lines right above `line` that belong to what begins there."""
        while line and _above(self.lines[line - 1], column):
            line -= 1
        return line

    def part(self, path: Path, start: int, end: int) -> list[str]:
        """Return the lines of the part at `path` in order. Parts in brackets are left as they are."""
        steps = self.steps.get(path)
        row, column = self.extents[path][0] - 1, self.extents[path][1] - 1
        if not steps or self.lines[row][column] in "[{":
            return self.lines[start:end]
        begins = [self.begin((*path, step)) for step in steps]
        tops = [
            begins[0],
            *(self.top(line, column) for line in begins[1:]),
            max(self.top(end, column), begins[-1] + 1),
        ]
        entries = {
            step: (self.lines[top:line], self.part((*path, step), line, stop))
            for step, top, line, stop in zip(steps, tops, begins, tops[1:], strict=False)
        }
        found = list(entries.values())
        if isinstance(steps[0], str) and (order := order_at(self.kind, path, steps)) != steps:
            found = _led([entries[step] for step in order], self.lines[begins[0]][:column])
        return [*self.lines[start : begins[0]], *chain(*chain(*found)), *self.lines[tops[-1] : end]]


def arranged(text: str, tree: Tree, kind: str) -> str:
    """Return the text of a seed file, whose lines end in LF, with its fields in the order of the model.

    What stands above the first field of a part, and below the last, stays there.
    """
    file = _File(text, tree, kind)
    return "".join(f"{line}\n" for line in file.part((), 0, len(file.lines)))
