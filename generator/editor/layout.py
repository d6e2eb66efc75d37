"""How a seed file is laid out: two spaces for each step, no quotes that nobody needs, no line broken.

Remarks stay, each with what it was written beside or above.
"""

import io
import re
from collections.abc import Iterator

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import PlainScalarString, ScalarString, SingleQuotedScalarString

from generator.check.parts import order_at
from generator.editor.arrange import indent
from generator.read.yaml_tree import LOADER, Path
from generator.yaml_text import scalar

_REMARK = re.compile(r"(?:^|(?<=\s))#.*")


class _AsTyped(VersionedResolver):
    """Takes every scalar for the text that was typed; nothing at all stays nothing."""

    @property
    def versioned_resolver(self) -> dict:
        return {"": [("tag:yaml.org,2002:null", re.compile("^$"))]}


def _machine() -> YAML:
    machine = YAML()
    machine.Resolver = _AsTyped
    machine.preserve_quotes = True
    machine.width = 10**9
    machine.indent(mapping=2, sequence=4, offset=2)
    return machine


def _restyled(text: str) -> str:
    """Return text as it is written most plainly, so that any reader of YAML takes it for text; lines stay lines."""
    if not isinstance(text, ScalarString) or "\n" in text or text.style in "|>":
        return text
    if scalar(text) == text:
        return PlainScalarString(text)
    return text if "'" in text else SingleQuotedScalarString(text)


def _restyle(node: CommentedMap | CommentedSeq, kind: str, path: Path = ()) -> None:
    """Restyle all text in a collection, and put fields in brackets in order."""
    if isinstance(node, CommentedMap) and node.fa.flow_style():
        for field in order_at(kind, path, list(node)):
            node.move_to_end(field)
    for step, part in list(node.items() if isinstance(node, CommentedMap) else enumerate(node)):
        if isinstance(part, CommentedMap | CommentedSeq):
            _restyle(part, kind, (*path, step))
        elif part is not None:
            node[step] = _restyled(part)


def _blanked(text: str) -> str:
    """Return the text with a dot for every character of a scalar, so that what is left after `#` is a remark."""
    left = list(text)
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.ScalarEvent):
            start, end = event.start_mark.index, event.end_mark.index
            if event.style in ("|", ">"):
                start = text.index("\n", start)
            left[start:end] = ["\n" if letter == "\n" else "." for letter in text[start:end]]
    return "".join(left)


def remarks(text: str) -> list[tuple[int, int, str]]:
    """Return line and column, from 1, of each remark of a seed file, and the remark without space behind it."""
    found = ((number, _REMARK.search(line)) for number, line in enumerate(_blanked(text).splitlines(), start=1))
    return [(number, remark.start() + 1, remark[0].rstrip()) for number, remark in found if remark]


def _between(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the line of each remark that has one of its own, and the columns of the text above and below it."""
    lines = _blanked(text).splitlines()
    above = 0
    for number, line in enumerate(lines):
        if line.lstrip().startswith("#"):
            below = next((one for one in lines[number:] if one.strip() and one.lstrip()[0] != "#"), "")
            yield number, above, indent(below)
        elif line.strip(" ."):
            above = len(line) - len(line.lstrip(" -"))


def _aligned(text: str, before: str) -> str:
    """Return the text with each remark indented like what is below it, or above it where it stood deeper."""
    old, lines = before.splitlines(), text.splitlines()
    for (was, _, deep), (now, above, below) in zip(_between(before), _between(text), strict=False):
        column = max(above, below) if indent(old[was]) > deep else below
        lines[now] = " " * column + lines[now].lstrip()
    return "".join(f"{line}\n" for line in lines)


def laid_out(text: str, kind: str) -> str:
    """Return the text of a sound seed file, whose lines end in LF, as this module says.

    Remarks within brackets may be lost: whoever calls this has to look for all of them. Raises YAMLError, the
    library's, where the library knows less of YAML than the parser of seed files.
    """
    machine, written = _machine(), io.StringIO()
    data = machine.load(text)
    _restyle(data, kind)
    machine.dump(data, written)
    return _aligned(written.getvalue().strip("\n"), text)
