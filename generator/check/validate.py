"""Seed files into written models; every fault of form becomes a problem at its place."""

import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from pydantic import ValidationError
from rapidfuzz import fuzz, process

from generator.check.written import MODELS, VALUE_FORMS, Briefing, Written
from generator.problems import Place, Problem
from generator.read.files import KINDS, SeedFiles
from generator.read.yaml_tree import Tree, parse
from generator.vocabulary import RELATION_TYPES

ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_ID_LENGTH = 64
RESERVED_IDS = {
    "index",
    "readme",
    "404",
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)),
}

_CODES = {
    "missing": "missing-field",
    "extra_forbidden": "unknown-field",
    "literal_error": "unknown-word",
    "string_too_long": "too-long",
    "too_short": "missing-evidence",
    "union_tag_invalid": "bad-value",
}
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
    """All seeds of the right form. `failed` holds the ids whose files have faults of form."""

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


def _fields_at(model: type, loc: tuple) -> list[str]:
    """Return the field names allowed where an unknown field was met, for the suggestion."""
    for step in loc[:-1]:
        info = next(
            (info for name, info in getattr(model, "model_fields", {}).items() if step in (name, info.alias)), None
        )
        if info is not None:
            model = _model_in(info.annotation) or model
    return [info.alias or name for name, info in model.model_fields.items()]


def _model_in(annotation) -> type | None:
    if hasattr(annotation, "model_fields"):
        return annotation
    return next((found for part in getattr(annotation, "__args__", ()) if (found := _model_in(part))), None)


def _unknown_word(error: dict) -> tuple[str, str]:
    if error["type"] != "literal_error":
        known = list(RELATION_TYPES) if "relation type" in error["msg"] else []
        return error["msg"], _did_you_mean(str(error["input"]), known)
    allowed = re.findall(r"'([^']+)'", error["ctx"]["expected"])
    return f"`{error['input']}` is not one of the words allowed here", (
        _did_you_mean(str(error["input"]), allowed) + "\nAllowed: " + ", ".join(allowed)
    ).strip()


def _did_you_mean(word: str, choices: list[str]) -> str:
    return f"Did you mean `{guess}`?" if (guess := nearest(word, choices)) else ""


def _problem(error: dict, tree: Tree, model: type[Written]) -> Problem:
    loc, code = error["loc"], _CODES.get(error["type"], error["type"])
    name, place, help = str(loc[-1]) if loc else "", tree.place(*loc), ""
    if code == "missing-field" and error["type"] == "missing":
        message, help = f"`{name}:` is missing", f"Add a line `{name}: …`."
    elif code == "unknown-field":
        known = (
            _fields_at(model, loc)
            if loc[-2:-1] == () or loc[-2] not in VALUE_FORMS
            else ["qualifier", "unit", "currency"]
        )
        place = tree.place(*loc[:-1], name, "key:")
        message, help = (
            f"there is no field `{name}` here",
            _did_you_mean(name, known) or "Known fields: " + ", ".join(known),
        )
    elif code == "unknown-word":
        message, help = _unknown_word(error)
    elif error["type"] in _EXPECTED:
        code, message = "wrong-type", f"`{name}` must be {_EXPECTED[error['type']]}"
    elif code == "too-long":
        message = f"`{name}` has more than {error['ctx']['max_length']:,} characters"
    elif error["type"] == "string_too_short":
        code, message, help = "missing-field", f"`{name}` is empty", "Write something, or remove the line."
    elif code == "missing-evidence" and error["type"] == "too_short":
        message, help = "a statement without evidence", "Add `evidence:` with a source and a verbatim quote."
    else:
        message = error["msg"]
    return Problem(place, code, message, help)


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
    if not ID_PATTERN.fullmatch(id) or len(id) > MAX_ID_LENGTH:
        return [Problem(place, "bad-id", f"`{id}` cannot be an id", help)]
    if id in RESERVED_IDS:
        return [Problem(place, "bad-id", f"`{id}` is a name that file systems or the site need themselves", help)]
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
