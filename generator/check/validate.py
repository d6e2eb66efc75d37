"""Seed files into written models; every fault of form becomes a problem at its place."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from pydantic import ValidationError

from generator.check.folders import named_kind, wrong_folder
from generator.check.ids import check_id
from generator.check.misplaced import kind_of, misplaced_file, misplaced_parts
from generator.check.parts import model_at
from generator.check.relation_types import unknown_relation
from generator.check.unknown_fields import empty_fields, missing_in, mistyped, unknown_field, within
from generator.check.written import MODELS, Briefing, Written
from generator.dates import likely_edtf
from generator.nearest import nearest
from generator.problems import Place, Problem
from generator.read.files import KINDS, SeedFiles, id_fault
from generator.read.yaml_tree import Path, Tree, parse
from generator.vocabulary import EVENT_STATUSES, PLACEHOLDERS, RELATION_TYPES, STATUSES
from generator.yaml_text import scalar

_A_LIST = ("a list", "lines that begin with `- `, or [one, two]")
_A_MAPPING = ("a mapping (`field: value` lines)", "lines of the form `field: value`")
#: Fault of a type → what is needed, as a noun, and how it is written.
_EXPECTED = {
    "string_type": ("text", "text, in quotes where it has `: ` or ` #` or begins with a bracket"),
    "list_type": _A_LIST,
    "model_type": _A_MAPPING,
    "model_attributes_type": _A_MAPPING,
    "dict_type": _A_MAPPING,
}
#: Field that must be one text → what to do with several.
_ONE_TEXT = {
    "name": "Write one name here, and the others under `aliases:`.",
    "by": "A statement has one voice: make one for each, or write in words who they are.",
    "quote": "A quote is one passage: make each an entry of evidence of its own, with its `source:`.",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One seed file that has the right form. `tree` knows the place of each part."""

    id: str
    kind: str
    body: Written
    tree: Tree

    def place(self, *path: str | int) -> Place:
        """Return the place of a part of the file."""
        return self.tree.place(*path)


@dataclass(slots=True)
class WrittenSeeds:
    """All seeds of the right form.

    `failed` maps the ids of files unread or with faults of form to their kinds, `claimed` those of sources among
    them to their articles, as far as these can be told. `misnamed` holds names that cannot
    be ids, `repeated` ids that two files have. `unseen` holds the kinds of which a folder cannot be read.
    """

    briefing: Item | None = None
    items: dict[str, Item] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    claimed: dict[str, str | None] = field(default_factory=dict)
    misnamed: list[str] = field(default_factory=list)
    repeated: set[str] = field(default_factory=set)
    unseen: set[str] = field(default_factory=set)

    def of_kind(self, *kinds: str) -> list[Item]:
        """Return the items of these kinds, ordered by id."""
        return [item for item in self.items.values() if item.kind in kinds]


def _unknown_word(error: dict, place: Place) -> Problem:
    allowed = re.findall(r"'([^']+)'", error["ctx"]["expected"])
    meanings = STATUSES | EVENT_STATUSES
    if allowed[0] in meanings and set(allowed) <= set(meanings):
        expected = "\n".join(f"{word}: {meanings[word]}" for word in allowed)
    else:
        expected = "one of " + ", ".join(allowed)
    typed = str(error["input"])
    if set(allowed) == set(RELATION_TYPES):
        return unknown_relation(typed, place)
    return Problem(
        place,
        "unknown-word",
        f"`{typed}` is not one of the words allowed here",
        "Take one of these words as it stands.",
        expected=expected,
        nearest=nearest(typed, allowed) or "",
    )


def _named(path: Path) -> str:
    """Return what a message calls the part of a file at `path`: a field, or an item of a field's list."""
    field = next((step for step in reversed(path) if isinstance(step, str)), "file")
    return f"an item of `{field}`" if path and path[-1] != field else f"`{field}`"


def _hyphen_lost(path: Path, tree: Tree) -> Problem | None:
    """Return the problem that an only item has no `- `; None where there is no room for it."""
    part = tree.at(*path)
    key, value = next(iter(part.items())) if isinstance(part, dict) else ("", None)
    place, field = tree.place(*path, key, "key:"), tree.place(*path, "key:")
    begins = place.column - 2
    if place.line == field.line or begins < field.column or not isinstance(value, str):
        return None
    end = tree.place(*path, key).end
    return (
        Problem(
            Place(place.file, place.line, begins, end),
            "wrong-type",
            f"{_named(path)} must be {_A_LIST[0]}, and its item has no `- `",
            "Put `- ` before it, so that its fields stand under each other.",
            nearest=f"- {key}: {scalar(value)}",
        )
        if end and end[0] == place.line
        else None
    )


def _as_mapping(model: type[Written], typed: str) -> tuple[str, str]:
    """Return how a mapping is written where a text stands, and the mapping of that text, if it can be told."""
    fields = {info.alias or name: info.is_required() for name, info in model.model_fields.items()}
    needed = [name for name, required in fields.items() if required] or list(fields)
    help = f"Write {{{', '.join(f'{name}: …' for name in needed)}}}, or each of them in a line of its own."
    if len(needed) == 1:
        return help, f"{{{needed[0]}: {scalar(typed)}}}"
    period = likely_edtf(typed).split("/")
    return help, f"{{from: {period[0]}, to: {period[1]}}}" if needed == ["from", "to"] and period[1:] else ""


def _wrong_type(error: dict, tree: Tree, model: type[Written], place: Place, named: str) -> Problem:
    expected, typed = _EXPECTED[error["type"]], error["input"]
    lost = _hyphen_lost(tree.known(*error["loc"]), tree) if expected is _A_LIST and typed else None
    if lost:
        return lost
    single = typed[0] if isinstance(typed, list) and len(typed) == 1 and isinstance(typed[0], str) else ""
    help = "Check the indentation and the hyphens."
    if expected is _A_MAPPING and isinstance(typed, str):
        help, single = _as_mapping(model_at(model, tuple(error["loc"])), typed)
    if expected is _A_LIST:
        help = "Begin each item with `- `, in a line of its own."
    if error["type"] == "string_type":
        help = _ONE_TEXT.get(
            error["loc"][-1], "Write one text; one that begins with a bracket or a hyphen needs quotes."
        )
    return Problem(
        place, "wrong-type", f"{named} must be {expected[0]}", help, expected=expected[1], nearest=single
    )


def _problem(error: dict, tree: Tree, model: type[Written], missing: Collection[Path]) -> Problem:
    loc, context = error["loc"], error.get("ctx", {})
    place, named = tree.place(*loc), _named(tree.known(*loc))
    match error["type"]:
        case "extra_forbidden":
            return unknown_field(loc, tree, model, missing)
        case "literal_error":
            return _unknown_word(error, place)
        case "missing" if loc[-1] != "evidence":
            if (*tree.known(*loc[:-1]), loc[-1]) in tree.empty:
                return Problem(place, "missing-field", f"`{loc[-1]}:` is empty", "Write its value after the colon.")
            return Problem(place, "missing-field", f"`{loc[-1]}:` is missing", f"Add a line `{loc[-1]}: …`.")
        case "missing" | "too_short":
            help = "Add `evidence:` with a source and a verbatim quote."
            return Problem(place, "missing-evidence", "a statement without evidence", help)
        case "string_too_short":
            return Problem(place, "missing-field", f"{named} is empty", "Write something, or remove the line.")
        case "string_too_long":
            most, much = context["max_length"], len(error["input"])
            help = f"It has {much:,}: shorten it, or part it."
            return Problem(place, "too-long", f"{named} has more than {most:,} characters", help)
        case form if form in _EXPECTED:
            return _wrong_type(error, tree, model, place, named)
        case code:
            if beside := context.get("beside"):
                place = tree.place(*loc[:-1], beside, "key:")
            advice = {field: context.get(field, "") for field in ("help", "expected", "nearest")}
            return Problem(place, code, error["msg"], **advice)


def _placeholders(tree: Tree, text: str) -> list[Path]:
    """Return the paths of the values that still hold what a stub was written with."""
    if not any(word in text for words in PLACEHOLDERS.values() for word in words):
        return []
    found = []

    def look(part: object, path: Path) -> None:
        for step, inner in (
            part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
        ):
            look(inner, (*path, step))
        name = next((step for step in reversed(path) if isinstance(step, str)), "")
        if isinstance(part, str) and part in PLACEHOLDERS.get(name, ()):
            found.append(path)

    look(tree.data, ())
    return found


def _unfilled(tree: Tree, paths: list[Path]) -> list[Problem]:
    """Return the one problem of a file in which something is still to be filled in."""
    if not paths:
        return []
    first, *others = sorted(paths, key=lambda path: tree.place(*path))
    name = next(step for step in reversed(first) if isinstance(step, str))
    message = f"`{name}` still holds the stub's `{tree.at(*first)}`"
    help = "Write what the article says, or remove the part that is not needed."
    lines = list(dict.fromkeys(str(tree.place(*path).line) for path in others))
    if lines:
        help += f" The same in line{'s' if lines[1:] else ''} {', '.join(lines)}."
    return [Problem(tree.place(*first), "unfilled-stub", message, help)]


def _validate(tree: Tree, model: type[Written], text: str) -> tuple[Written | None, list[Problem]]:
    data = tree.data
    example = "A seed file is made of `field: value` lines; `python -m generator new` writes one to begin with."
    if data is None:
        return None, [Problem(tree.place(), "empty-file", "the file is empty", example)]
    if not isinstance(data, dict):
        help = example
        if isinstance(data, list) and data and all(isinstance(item, dict) for item in data):
            help = "Remove the `- ` with which its fields begin, and begin all of them at the margin."
        return None, [
            Problem(tree.place(), "wrong-type", "the file is not a mapping", help, expected=_A_MAPPING[1])
        ]
    unfilled = _placeholders(tree, text)
    settled = {*unfilled, *tree.settled}  # they have a problem of their own
    try:
        body, errors = model.model_validate(data), []
    except ValidationError as failure:
        body, errors = None, failure.errors(include_url=False)
    hidden, misplaced = mistyped(errors, tree, model), misplaced_parts(tree, model) if errors else {}
    missing = missing_in(errors)
    problems = _unfilled(tree, unfilled)
    problems += dict.fromkeys(misplaced.values())
    problems += empty_fields(tree, model, misplaced)
    problems += [
        _problem(error, tree, model, missing)
        for error in errors
        if error["loc"] not in hidden
        and not within(error["loc"], misplaced)
        and tree.known(*error["loc"])[: len(error["loc"])] not in settled
        and error["loc"] not in tree.settled
    ]
    return (None if problems else body), problems


def validate(files: SeedFiles) -> tuple[WrittenSeeds, list[Problem]]:
    """Parse and validate every seed file; pure. A file with a fault yields problems and no item."""
    seeds, problems, seen = WrittenSeeds(), [], {}
    seeds.unseen = {KINDS[folder] for folder in files.closed if folder in KINDS}
    for path in map(PurePosixPath, files.unread):
        id = path.name.partition(".")[0]
        if path.parts[0] in KINDS:
            seeds.failed[id] = KINDS[path.parts[0]]
        elif path.suffix.lower() in (".yml", ".yaml"):
            seeds.misnamed.append(id)
        if seeds.failed.get(id) == "source" or id in seeds.misnamed:
            seeds.claimed[id] = None
    ids = {PurePosixPath(relative).stem for relative in files.yaml}
    for relative, text in files.yaml.items():
        path = PurePosixPath(relative)
        kind = KINDS.get(path.parts[0], "briefing")
        tree, found = parse(text, files.shown(relative))
        if kind != "briefing":
            found = found + check_id(path.stem, Place(files.shown(relative)), seen, ids)
        body = None
        if tree is not None:
            if kind != "briefing" and (meant := kind_of(tree.data, kind, named_kind(text))) != kind:
                found, kind = [*found, misplaced_file(files, relative, meant)], meant
            body, faults = _validate(tree, MODELS[kind], text)
            found = found + faults + wrong_folder(text, kind, files.shown(relative))
        problems += found
        if kind != "briefing" and id_fault(path.stem):
            seeds.misnamed.append(path.stem)
        if body is None:
            seeds.failed[path.stem] = kind
            if kind == "source":
                article = tree.data.get("article") if tree and isinstance(tree.data, dict) else None
                seeds.claimed[path.stem] = article if isinstance(article, str) else None
        elif isinstance(body, Briefing):
            seeds.briefing = Item("briefing", kind, body, tree)
        elif path.stem in seeds.items:
            seeds.repeated.add(path.stem)
        else:
            seeds.items[path.stem] = Item(path.stem, kind, body, tree)
    seeds.items = dict(sorted(seeds.items.items()))
    return seeds, problems
