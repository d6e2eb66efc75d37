"""Which model each part of a seed file has, and so which fields, in which order."""

from collections.abc import Iterable
from typing import get_origin

from generator.check.written import MODELS, VALUE_FORMS, Written, value_form
from generator.read.yaml_tree import Path


def fields_of(model: type[Written]) -> dict[str, object]:
    """Return the fields of a model, as they are written, with their types."""
    return {info.alias or name: info.annotation for name, info in model.model_fields.items()}


def model_in(annotation) -> type[Written] | None:
    """Return the first model within a field's type, if there is one."""
    if hasattr(annotation, "model_fields"):
        return annotation
    return next((found for part in getattr(annotation, "__args__", ()) if (found := model_in(part))), None)


def _item_in(annotation) -> type[Written] | None:
    """Return the model of the items of a list within a field's type, if there is one."""
    if get_origin(annotation) is list:
        return model_in(annotation)
    return next((found for part in getattr(annotation, "__args__", ()) if (found := _item_in(part))), None)


def lists_in(model: type[Written]) -> dict[str, type[Written]]:
    """Return the lists of mappings in a model and in the items of its lists: name → model of an item."""
    found: dict[str, type[Written]] = {}
    for name, annotation in fields_of(model).items():
        if item := _item_in(annotation):
            found |= {**lists_in(item), name: item}
    return found


def model_at(model: type[Written], path: Path) -> type[Written]:
    """Return the model of the part of a file at `path`."""
    for step in path:
        model = VALUE_FORMS.get(step) or model_in(fields_of(model).get(step)) or model
    return model


def fields_at(model: type[Written], path: Path, fields: Iterable[str]) -> list[str]:
    """Return the fields that the part of a file at `path` may have, in order; `fields` are those that it has."""
    form = VALUE_FORMS.get(value_form(dict.fromkeys(fields)) or "") if path and path[-1] == "value" else None
    return list(fields_of(form or model_at(model, path)))


def order_at(kind: str, path: Path, fields: list[str]) -> list[str]:
    """Return the fields of the part at `path` of a kind of seed file in the order of its model.

    Those that the model does not have come last, as they stood.
    """
    known = fields_at(MODELS[kind], path, fields)
    return sorted(fields, key=lambda field: known.index(field) if field in known else len(known))
