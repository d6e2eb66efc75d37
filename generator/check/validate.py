"""Seed files into written models; every fault of form becomes a problem at its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from pydantic import ValidationError
from rapidfuzz import fuzz, process

from generator.check.written import MODELS, VALUE_FORMS, Briefing, Written
from generator.problems import Place, Problem
from generator.read.files import KINDS, SeedFiles, id_fault
from generator.read.yaml_tree import Path, Tree, parse

_EXPECTED = {
    "string_type": "text",
    "list_type": "a list",
    "model_type": "a mapping (`field: value` lines)",
    "model_attributes_type": "a mapping (`field: value` lines)",
    "dict_type": "a mapping (`field: value` lines)",
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
    """All seeds of the right form. `failed` maps the ids of files unread or with faults of form to their kinds."""

    briefing: Item | None = None
    items: dict[str, Item] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)

    def of_kind(self, *kinds: str) -> list[Item]:
        """Return the items of these kinds, ordered by id."""
        return [item for item in self.items.values() if item.kind in kinds]


def nearest(word: str, choices) -> str | None:
    """Return the choice that `word` is most probably a misspelling of, if there is one."""
    found = process.extractOne(word, choices, scorer=fuzz.ratio, score_cutoff=65)
    return found[0] if found else None


def _fields_at(model: type[Written], path: Path) -> list[str]:
    """Return the names of the fields that the part of a file at `path` may have, for the suggestion."""
    for step in path:
        fields = {info.alias or name: info.annotation for name, info in model.model_fields.items()}
        model = VALUE_FORMS.get(step) or _model_in(fields.get(step)) or model
    return [info.alias or name for name, info in model.model_fields.items()]


def _model_in(annotation) -> type | None:
    if hasattr(annotation, "model_fields"):
        return annotation
    return next((found for part in getattr(annotation, "__args__", ()) if (found := _model_in(part))), None)


def _unknown_field(error: dict, tree: Tree, model: type[Written]) -> Problem:
    *path, name = error["loc"]
    known = _fields_at(model, path)
    return Problem(
        tree.place(*path, name, "key:"),
        "unknown-field",
        f"there is no field `{name}` here",
        _did_you_mean(name, known) or "Known fields: " + ", ".join(known),
    )


def _unknown_word(error: dict, place: Place) -> Problem:
    allowed = re.findall(r"'([^']+)'", error["ctx"]["expected"])
    help = _did_you_mean(str(error["input"]), allowed) + "\nAllowed: " + ", ".join(allowed)
    return Problem(place, "unknown-word", f"`{error['input']}` is not one of the words allowed here", help.strip())


def _did_you_mean(word: str, choices: Sequence[str]) -> str:
    return f"Did you mean `{guess}`?" if (guess := nearest(word, choices)) else ""


def _named(path: Path) -> str:
    """Return what a message calls the part of a file at `path`: a field, or an item of a field's list."""
    field = next((step for step in reversed(path) if isinstance(step, str)), "file")
    return f"an item of `{field}`" if path and path[-1] != field else f"`{field}`"


def _problem(error: dict, tree: Tree, model: type[Written]) -> Problem:
    loc = error["loc"]
    place, named = tree.place(*loc), _named(tree.known(*loc))
    match error["type"]:
        case "extra_forbidden":
            return _unknown_field(error, tree, model)
        case "literal_error":
            return _unknown_word(error, place)
        case "missing" if loc[-1] != "evidence":
            return Problem(place, "missing-field", f"`{loc[-1]}:` is missing", f"Add a line `{loc[-1]}: …`.")
        case "missing" | "too_short":
            help = "Add `evidence:` with a source and a verbatim quote."
            return Problem(place, "missing-evidence", "a statement without evidence", help)
        case "string_too_short":
            return Problem(place, "missing-field", f"{named} is empty", "Write something, or remove the line.")
        case "string_too_long":
            return Problem(place, "too-long", f"{named} has more than {error['ctx']['max_length']:,} characters")
        case form if form in _EXPECTED:
            return Problem(place, "wrong-type", f"{named} must be {_EXPECTED[form]}")
        case code:
            return Problem(place, code, error["msg"])


def _validate(tree: Tree, model: type[Written]) -> tuple[Written | None, list[Problem]]:
    data = tree.data
    if not isinstance(data, dict):
        what = "empty" if data is None else "not a mapping"
        return None, [
            Problem(
                tree.place(), "wrong-type", f"the file is {what}", "A seed file is a list of `field: value` lines."
            )
        ]
    try:
        return model.model_validate(data), []
    except ValidationError as failure:
        return None, [_problem(error, tree, model) for error in failure.errors(include_url=False)]


def _check_id(id: str, place: Place, seen: dict[str, Place]) -> list[Problem]:
    help = "The file name is the id and the address of the page: lower-case letters, digits and single hyphens."
    if message := id_fault(id):
        return [Problem(place, "bad-id", message, help)]
    if id in seen:
        return [
            Problem(
                place,
                "duplicate-id",
                f"the id `{id}` is taken by {seen[id].file}",
                "Ids are unique over all folders: rename one of the two files.",
            )
        ]
    seen[id] = place
    return []


def validate(files: SeedFiles) -> tuple[WrittenSeeds, list[Problem]]:
    """Parse and validate every seed file; pure. A file with a fault yields problems and no item."""
    seeds, problems, seen = WrittenSeeds(), [], {}
    for path in map(PurePosixPath, files.unread):
        if path.parts[0] in KINDS:
            seeds.failed[path.stem] = KINDS[path.parts[0]]
    for relative, text in files.yaml.items():
        path = PurePosixPath(relative)
        kind = KINDS.get(path.parts[0], "briefing")
        tree, found = parse(text, files.shown(relative))
        if kind != "briefing":
            found = found + _check_id(path.stem, Place(files.shown(relative)), seen)
        body = None
        if tree is not None:
            body, faults = _validate(tree, MODELS[kind])
            found = found + faults
        problems += found
        if body is None:
            seeds.failed[path.stem] = kind
        elif isinstance(body, Briefing):
            seeds.briefing = Item("briefing", kind, body, tree)
        elif path.stem not in seeds.items:
            seeds.items[path.stem] = Item(path.stem, kind, body, tree)
    seeds.items = dict(sorted(seeds.items.items()))
    return seeds, problems
