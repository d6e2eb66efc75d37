"""YAML text into plain mappings, lists and strings, with the place of every one of them.

Scalars stay the strings the editor typed (`NO` is "NO", `012` is "012"), and YAML's sharper
tools (anchors, aliases, tags, several documents) are refused while the parser's events arrive,
so that nothing is ever built from them.
"""

from dataclasses import dataclass, field, replace

import yaml

from generator.limits import MAX_DEPTH
from generator.problems import Place, Problem
from generator.read.yaml_faults import CONTROL, control_character, syntax_fault
from generator.read.yaml_lines import Fault
from generator.read.yaml_slips import bullets, fences, merge_conflict, second_document, text_cut, text_parted
from generator.yaml_text import quoted

#: What to do about the commonest slip within braces.
COMMA = "A comma within `{ }` begins a new field: write numbers without it (31_000), and put other text in quotes."
#: The parser of seed files: in C where that was built.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SCALAR, _ALIAS = yaml.ScalarEvent, yaml.AliasEvent
_MAPPING, _MAPPING_END = yaml.MappingStartEvent, yaml.MappingEndEvent
_SEQUENCE, _SEQUENCE_END = yaml.SequenceStartEvent, yaml.SequenceEndEvent

Path = tuple[str | int, ...]
#: Line and column of the first character, and of the one right after the last; from 1.
Extent = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Tree:
    """One parsed file. `extents` maps a path into `data`, such as `("claims", 0, "by")`, to where it stands.

    A key's own extent is kept under `path + ("key:",)`. `empty` holds the paths of fields without a value,
    which are not in `data`; `settled` those of parts that have a problem already, after which none is looked for.
    """

    file: str
    data: object
    extents: dict[Path, Extent] = field(repr=False)
    empty: frozenset[Path] = frozenset()
    settled: frozenset[Path] = frozenset()

    def known(self, *path: str | int) -> Path:
        """Return the longest part of `path` that stands in the file.

        Steps which are not in the document (a validator's own labels) are passed over.
        """
        known: Path = ()
        for step in path:
            if (*known, step) in self.extents:
                known = (*known, step)
        return known

    def at(self, *path: str | int) -> object:
        """Return the part of the data at `path`, which must be there."""
        part = self.data
        for step in path:
            part = part[step]
        return part

    def place(self, *path: str | int) -> Place:
        """Return the place of the longest part of `path` that stands in the file."""
        if extent := self.extents.get(self.known(*path)):
            return Place(self.file, extent[0], extent[1], extent[2:])
        return Place(self.file)


def _item_begun(repeated: list[Problem], first: str) -> list[Problem]:
    """Return one problem for fields that are repeated in an item of a list, as if another item had begun."""
    if not repeated:
        return []
    begins = next((one for one in repeated if one.message.startswith(f"`{first}` ")), None)
    stands = (begins or repeated[0]).help.partition(":")[0]
    if begins:
        return [replace(begins, help=f"{stands}: if an item begins here, put `- ` before it; else keep one.")]
    if len(repeated) == 1 and not repeated[0].message.startswith("`quote` "):
        return repeated
    help = f"{stands}: if an item begins here, the line above it is missing, `- {first}: …`; else keep one."
    return [replace(repeated[0], help=help)]


def _where(file: str, extent: Extent) -> Place:
    return Place(file, extent[0], extent[1], extent[2:])


def _extent(event) -> Extent:
    start, end = event.start_mark, event.end_mark
    return (start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class _Builder:
    """Builds data and extents from parser events, one file at a time."""

    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text
        loader = LOADER(text)
        self.event, self.following = loader.get_event, loader.peek_event
        self.extents: dict[Path, Extent] = {}
        self.empty: list[Path] = []
        self.settled: list[Path] = []
        self.problems: list[Problem] = []

    def at(self, event) -> Place:
        return _where(self.file, _extent(event))

    def next(self):
        event = self.event()
        kind = event.__class__
        if kind is _SCALAR or kind is _MAPPING or kind is _SEQUENCE:
            if event.anchor or event.tag:
                raise self.refused(event)
            if kind is _SCALAR and event.style == '"' and (bad := CONTROL.search(event.value)):
                raise control_character(self.at(event), bad[0])
        elif kind is _ALIAS:
            raise self.refused(event)
        return event

    def refused(self, event) -> Fault:
        """Return the fault of an anchor, alias or tag; what can only be text comes with quotes."""
        line, column, last, end = extent = _extent(event)
        typed = self.text.splitlines()[line - 1][column - 1 : end - 1 if last == line else None]
        if event.anchor:
            message = "YAML anchors and aliases are not allowed here"
            help = "Write the text out where it is needed; text that begins with & or * belongs in quotes."
        else:
            message = "YAML tags are not allowed here"
            help = "Remove the tag; text that begins with an exclamation mark belongs in quotes."
        word = typed.split(maxsplit=1)[0]
        if last != line or event.__class__ in (_MAPPING, _SEQUENCE) or word.startswith("!!"):
            return Fault("yaml-feature", Place(self.file, line, column, (line, column + len(word))), message, help)
        return Fault("yaml-feature", _where(self.file, extent), message, help, quoted(typed))

    def build(self):
        self.next()
        event = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            return None
        data = self.node(self.next(), ())
        self.next()
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            raise second_document(self.at(event), self.text[event.end_mark.index :])
        return data

    def node(self, event, path: Path):
        extent = _extent(event)
        self.extents.setdefault(path, extent)
        if len(path) > MAX_DEPTH:
            raise Fault(
                "yaml-feature",
                _where(self.file, extent),
                f"nested more than {MAX_DEPTH} levels deep",
                "No field of a seed file goes this deep: check the indentation.",
            )
        kind = event.__class__
        if kind is _SCALAR:
            if event.style:
                return event.value
            if listed := bullets(self.file, self.text, event):
                raise listed
            self.look_behind(event, path)
            return event.value or None
        return (self.mapping if kind is _MAPPING else self.sequence)(event, path)

    def look_behind(self, event, path: Path) -> None:
        """Note that a remark cuts a plain text. Where what follows is then no YAML, that is no fault of its own."""
        cut = text_cut(self.file, self.text, event, closed=True)
        parted = None if cut else text_parted(self.file, self.text, event)
        if not (cut or parted):
            return
        try:
            self.following()
        except yaml.MarkedYAMLError:
            problem = parted or text_cut(self.file, self.text, event, closed=False)
            raise Fault(problem.code, problem.place, problem.message, problem.help) from None
        if cut:
            self.settled.append(path)
            self.problems.append(cut)

    def ends(self, opening, closing, path: Path, first: Path) -> None:
        """Keep where a collection in brackets ends; of one in lines, where the first part of it does."""
        line, column, *_ = _extent(opening)
        if opening.flow_style:
            self.extents[path] = (line, column, *_extent(closing)[2:])
        elif extent := self.extents.get(first):
            key = self.extents.get((*first, "key:"), extent)
            self.extents[path] = (line, column, *(extent if extent[2] == line else key)[2:])

    def mapping(self, opening, path: Path) -> dict:
        result: dict = {}
        keys: dict[str, Extent] = {}
        repeated: list[Problem] = []
        while (event := self.next()).__class__ is not _MAPPING_END:
            if event.__class__ is not _SCALAR:
                message = "a field name must be plain text"
                raise Fault(
                    "yaml-syntax", self.at(event), message, "Write `field: value`; quote what has brackets."
                )
            key, extent = event.value, _extent(event)
            empty = len(self.empty)
            value = self.node(self.next(), (*path, key))
            if key in keys:
                del self.empty[empty:]
                if value is not None and (*path, key) in self.empty:
                    self.settled.append((*path, key))  # it is not missing
                repeated.append(self.twice(key, extent, keys[key][0]))
                if key.isdigit():
                    self.settled.append((*path, key))  # the rest of a number, as the problem says
                continue
            keys[key] = self.extents[*path, key, "key:"] = extent
            if value is None:
                self.empty.append((*path, key))
            else:
                result[key] = value
        in_lines = not opening.flow_style and path[-1:] != () and isinstance(path[-1], int)
        self.problems += _item_begun(repeated, next(iter(keys), "")) if in_lines else repeated
        self.ends(opening, event, path, (*path, next(iter(keys), "")))
        return result

    def twice(self, key: str, extent: Extent, line: int) -> Problem:
        """Return the problem of a repeated field, which stands in a line already."""
        help = f"It stands already in line {line}: keep one of the two, or put both contents into one."
        message = f"`{key}` is written twice"
        return Problem(_where(self.file, extent), "duplicate-key", message, COMMA if key.isdigit() else help)

    def sequence(self, opening, path: Path) -> list:
        result: list = []
        while (event := self.next()).__class__ is not _SEQUENCE_END:
            result.append(self.node(event, (*path, len(result))))
        self.ends(opening, event, path, (*path, 0))
        return result


def _forbid_control_characters(text: str, file: str) -> None:
    """Raise Fault for the first control character of `text`, before which no lines end but YAML's own."""
    if bad := CONTROL.search(text):
        lines = f"{text[: bad.start()]}.".splitlines()
        line, column = len(lines), len(lines[-1])
        raise control_character(Place(file, line, column, (line, column + 1)), bad[0])


def parse(text: str, file: str) -> tuple[Tree | None, list[Problem]]:
    """Parse one YAML file; the tree is None when its syntax leaves nothing to work with.

    Values are `dict`, `list` or `str`; a field written without a value is as if it were not written.
    """
    try:
        _forbid_control_characters(text, file)
        if slip := merge_conflict(file, text) or fences(file, text):
            raise slip
        builder = _Builder(file, text)
        data = builder.build()
    except Fault as fault:
        return None, [fault.problem]
    except yaml.MarkedYAMLError as error:
        return None, [syntax_fault(error, file, text).problem]
    return Tree(file, data, builder.extents, frozenset(builder.empty), frozenset(builder.settled)), sorted(
        builder.problems
    )
