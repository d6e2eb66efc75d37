"""Items added to a list of a seed file, as an editor would: everything else stays as it is, letter by letter."""

import re

from generator.read.yaml_tree import Tree, parse

_INDENT = 2


class NotInserted(Exception):
    """The text is such that nothing can be added to it; the message says what to do about it."""


def inserted(text: str, field: str, item: str) -> str:
    """Return the text of a seed file with one item more at the end of the list `field`, which is begun if need be.

    `item` is YAML in lines, of which the first begins with `- ` and the others with two blanks. Raises NotInserted
    when the file is not valid YAML, or writes the list in brackets.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    before = _parsed(text)
    lines = text.splitlines()
    at, indent, heading = _place(before, lines, field)
    new = [f"{field}:"] * heading + [" " * indent + line for line in item.splitlines()]
    changed = end.join([*lines[:at], *new, *lines[at:]]) + end
    expected = [*(before.data.get(field) or []), *_parsed("\n".join(item.splitlines())).data]
    if _parsed(changed).data != {**before.data, field: expected}:
        raise NotInserted(f"its `{field}:` cannot be added to: write the item by hand")
    return changed


def _parsed(text: str) -> Tree:
    tree, problems = parse(text, "")
    if tree is None or problems:
        raise NotInserted("it has a fault of its own: `check` says more")
    return tree


def _place(tree: Tree, lines: list[str], field: str) -> tuple[int, int, bool]:
    """Return before which line (from 0) an item belongs, the blanks before it, and whether it begins the list."""
    if not isinstance(tree.data, dict):
        raise NotInserted("it is not made of `field: value` lines: `check` says more")
    if not (key := tree.extents.get((field, "key:"))):
        return len(lines), _INDENT, True
    if not isinstance(tree.data.get(field, []), list):
        raise NotInserted(f"its `{field}` is no list: `check` says more")
    if re.search(rf"^{field}:\s*\[\s*\]\s*(?:#.*)?$", lines[key[0] - 1]):
        lines[key[0] - 1] = lines[key[0] - 1].replace("[", "", 1).replace("]", "", 1).rstrip()
        return key[0], _INDENT, False
    return _behind(lines, key[0]), _indent(tree, lines, field), False


def _behind(lines: list[str], first: int) -> int:
    """Return the line behind a list whose items begin at line `first`, from 0; remarks at the margin follow it."""
    ends = next((n for n in range(first, len(lines)) if re.match(r"[^\s#\-]", lines[n])), len(lines))
    while ends > first and (not lines[ends - 1].strip() or lines[ends - 1].startswith("#")):
        ends -= 1
    return ends


def _indent(tree: Tree, lines: list[str], field: str) -> int:
    if not (first := tree.extents.get((field, 0))):
        return _INDENT
    hyphen = re.match(r"( *)- ", lines[first[0] - 1])
    if not hyphen:
        raise NotInserted(f"its `{field}:` is written in brackets: begin each item with `- ` in a line of its own")
    return len(hyphen[1])
