"""JSON Schemas of the seed files, made from the models: completion and checking while an editor types.

A schema accepts what `check` accepts, as far as a schema can tell; ids, sources and questions of the briefing are
enumerated in it with what they are called. Draft 7, as the YAML language server reads it.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.check.validate import WrittenSeeds, validate
from generator.check.written import MODELS
from generator.editor.meanings import MEANINGS
from generator.read.files import KINDS, SeedFiles, read_files
from generator.render.rows import ROWS
from generator.render.rows import schema as exported_schema
from generator.vocabulary import CONFIDENCES, EVENT_STATUSES, RELATION_TYPES, STATUSES

NAMES = (*MODELS, *ROWS)
#: Where the schemas of a folder of seeds are; a hidden folder is not read as seeds.
FOLDER = ".schemas"

_WORDS = {
    **STATUSES,
    **EVENT_STATUSES,
    **{type: f"{there}; from the other side: {back}" for type, (there, back) in RELATION_TYPES.items()},
}
_DROPPED = ("title", "default", "reference", "free", "oneOf", "examples")
#: YAML reads some text as numbers or truth values; the generator takes it as it was typed.
_TYPED = ["string", "number", "boolean"]

Ids = Mapping[str, Mapping[str, str]]


def modeline(kind: str) -> str:
    """Return the line that tells editors which schema a seed file of a kind has."""
    up = "" if kind == "briefing" else "../"
    return f"# yaml-language-server: $schema={up}{FOLDER}/{kind}.json\n"


def _named(written: WrittenSeeds, files: SeedFiles) -> Ids:
    """Return what can be referred to: kind → id → what it is called. Files with a fault of form count too."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in (*KINDS.values(), "article")}
    for item in written.items.values():
        named = (getattr(item.body, field, None) for field in ("name", "title", "question", "article"))
        found[item.kind][item.id] = next(filter(None, named), item.id)
    for id, kind in written.failed.items():
        found.get(kind, {}).setdefault(id, id)
    found["article"] = dict.fromkeys(files.articles, "")
    return found


def _choices(words: Mapping[str, str]) -> list[dict]:
    """Return one alternative for each word, with what it means; a word of digits may be read as a number."""
    numbers = [{"const": int(word)} for word in words if word.isdigit() and not word.startswith("0")]
    return [
        {"const": word} | ({"description": meaning} if meaning else {}) for word, meaning in words.items()
    ] + numbers


def _reference(schema: Mapping, ids: Ids) -> dict:
    """Return the schema of a reference: the ids there are; with `free`, any other text too."""
    kinds = schema["reference"]
    choices = _choices({id: name for kind in kinds for id, name in ids[kind].items()})
    if not choices:
        return {"type": _TYPED}
    if schema.get("free"):
        choices.append({"type": _TYPED, "maxLength": schema["maxLength"]})
    return {
        "anyOf": choices,
        "description": f"The id of a {' or '.join(kinds)}" + (", or words." if schema.get("free") else "."),
    }


def _scalar(schema: dict) -> dict:
    words = schema.get("enum")
    if words and set(words) <= set(_WORDS) | set(CONFIDENCES):
        return {"anyOf": _choices({word: _WORDS.get(word, "") for word in words})}
    if words:
        return schema
    return schema | {"type": ["string", "number"] if "pattern" in schema else _TYPED}


def _converted(schema: object, ids: Ids, optional: bool = False) -> object:
    """Return a part of a model's schema as editors need it, from the inside out."""
    if isinstance(schema, list):
        return [_converted(part, ids) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "reference" in schema:
        found = _reference(schema, ids)
    else:
        found = {key: _converted(part, ids) for key, part in schema.items() if key not in (*_DROPPED, "properties")}
        if "oneOf" in schema:
            found["anyOf"] = _converted(schema["oneOf"], ids)
        if "properties" in schema:
            required = schema.get("required", [])
            found["properties"] = {
                name: _field(name, part, ids, name not in required) for name, part in schema["properties"].items()
            }
        if found.get("type") == "string":
            found = _scalar(found)
    return (
        {"anyOf": [found, {"type": "null"}]}
        if optional and {"type": "null"} not in found.get("anyOf", [])
        else found
    )


def _field(name: str, schema: Mapping, ids: Ids, optional: bool) -> dict:
    found = _converted(schema, ids, optional and "const" not in schema)
    return found | ({"description": MEANINGS[name]} if name in MEANINGS else {})


def seed_schema(kind: str, ids: Ids) -> dict:
    """Return the schema of one kind of seed file."""
    schema = MODELS[kind].model_json_schema(mode="validation")
    definitions = {name: _converted(part, ids) for name, part in schema.pop("$defs", {}).items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": kind,
        **_converted(schema, ids),
        "definitions": definitions,
    }


def _text(schema: Mapping) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False).replace("#/$defs/", "#/definitions/") + "\n"


def _read(seeds: Path) -> Ids:
    files = read_files(seeds, seeds.as_posix())
    return _named(validate(files)[0], files)


def printed_schema(name: str, seeds: Path) -> str:
    """Return the schema of a seed file, with the ids of a folder of seeds, or of an exported file, as JSON."""
    return (_text(seed_schema(name, _read(seeds))) if name in MODELS else _text(exported_schema(name))).rstrip()


def write_schemas(seeds: Path, kinds: Iterable[str] = tuple(MODELS)) -> str:
    """Write the schemas of a folder of seeds into it, where they differ; return what to tell the editor."""
    ids, folder = _read(seeds), seeds / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    changed = 0
    for kind in kinds:
        path, text = folder / f"{kind}.json", _text(seed_schema(kind, ids))
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            changed += 1
    return f"{folder.as_posix()}/: {changed} of {len(list(kinds))} schemas changed."
