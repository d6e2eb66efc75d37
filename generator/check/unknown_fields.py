"""Fields that there are not: which is meant, or where it belongs; what is missing for that alone is not missed."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from pydantic import ValidationError

from generator.check.parts import fields_at, fields_of, model_at, model_in
from generator.check.written import Written
from generator.nearest import nearest
from generator.problems import Place, Problem
from generator.read.yaml_tree import COMMA, Path, Tree

#: Fields that say what a thing is called, each in another kind of file.
_CALLED = {"name", "title", "question"}


#: What a field is called elsewhere → the fields of seed files that say it.
_ELSEWHERE = {
    **dict.fromkeys(("description", "about", "topic"), ("scope", "summary")),
    **dict.fromkeys(("date", "when", "day", "year"), ("published", "date", "edtf")),
    **dict.fromkeys(("said_by", "speaker", "who", "voice"), ("by",)),
    **dict.fromkeys(("location", "where", "city"), ("place",)),
    **dict.fromkeys(("entities", "people", "parties"), ("participants",)),
    **dict.fromkeys(("question", "questions"), ("answers", "questions")),
    **dict.fromkeys(("text", "passage", "words"), ("quote",)),
    **dict.fromkeys(("company", "person", "id"), ("entity",)),
    **dict.fromkeys(("target", "with", "of"), ("to",)),
    **dict.fromkeys(("link", "address", "web"), ("url",)),
    **dict.fromkeys(("author", "writer"), ("authors",)),
    **dict.fromkeys(("reason", "why"), ("because",)),
    "article": ("source",),
    "amount": ("money", "quantity"),
    "subject": ("property",),
}


def _parted(name: str) -> tuple[str, str]:
    """Return a field and its value, where no blank after the colon makes one name of both."""
    first, _, rest = name.partition(" " if " " in name and ":" not in name else ":")
    return first, rest.strip()


def _could_be(value: object, model: type[Written], field: str) -> bool:
    """Tell whether a field of a model could have this value."""
    try:
        model.model_validate({field: value})
    except ValidationError as failure:
        return not any(
            error["loc"][:1] == (field,) and error["type"] != "missing"
            for error in failure.errors(include_url=False)
        )
    return True


def meant_field(path: Path, tree: Tree, model: type[Written], missing: Collection[Path]) -> str:
    """Return the field that is meant by one that there is not; may be empty.

    It is told by what else it is called, by its spelling, or as the only one missing that could have its value.
    """
    *outer, name = path
    outer, here = tuple(outer), model_at(model, outer)
    part = tree.at(*tree.known(*outer))
    known = fields_at(model, tree.known(*outer), part)
    free = [field for field in known if field not in part]
    if elsewhere := [field for field in _ELSEWHERE.get(name.lower(), ()) if field in free]:
        return elsewhere[0]
    if near := nearest(name, known):
        return near
    lacking = [one[-1] for one in missing if one[:-1] == outer]
    unknown = list(islice((field for field in part if field not in known), 2))  # of thousands, two are enough
    sole = len(lacking) == len(unknown) == 1 and name in part
    return lacking[0] if sole and lacking[0] in known and _could_be(part[name], here, lacking[0]) else ""


def _home(model: type[Written], name: str) -> str | None:
    """Return the field of a model under which the field `name` belongs, for one that is indented wrongly."""
    for outer, annotation in fields_of(model).items():
        inner = model_in(annotation)
        if inner and (name in fields_of(inner) or _home(inner, name)):
            return outer
    return None


def _lacking(path: Path, name: str, tree: Tree, model: type[Written]) -> bool:
    """Tell whether a part of a file around the one at `path` can have a field of this name, and has none."""
    outer = [tree.known(*path[:n]) for n in range(len(path))]
    return any(name in fields_of(model_at(model, part)) and name not in tree.at(*part) for part in outer)


def _decimals(path: Path, tree: Tree) -> Problem | None:
    """Return the problem that a field is the decimals of the number before it, parted from it by a comma."""
    *outer, name = path
    line, column, _, end = tree.extents[(*path, "key:")]
    for field, value in tree.at(*tree.known(*outer)).items() if name.isdigit() and len(name) != 3 else ():
        before = tree.extents[(*tree.known(*outer), field)]
        if isinstance(value, str) and value.isdigit() and before[2:] == (line, column - 1):
            place = Place(tree.file, line, before[1], (line, end))
            message = f"`{value},{name}` is not a number: the comma begins a new field"
            return Problem(place, "bad-number", message, "Write decimals after a point.", nearest=f"{value}.{name}")
    return None


def unknown_field(path: Path, tree: Tree, model: type[Written], missing: Collection[Path] = ()) -> Problem:
    """Say which fields there are; one without a value is mostly the rest of another with a comma.

    `missing` holds the paths of the fields that are needed and not there.
    """
    *path, name = path
    part = tree.at(*tree.known(*path))
    home = _home(model_at(model, path), name)
    known = fields_at(model, tree.known(*path), part)
    called = _CALLED.intersection(known) if name in _CALLED else ()
    meant = "" if home else next(iter(called), meant_field((*path, name), tree, model, missing))
    help = f"`{name}` belongs under `{home}`: check the indentation." if home else "Mend its name, or remove it."
    first, rest = _parted(name)
    if rest and first in known:
        help, meant = f"Put a colon and a blank after `{first}`.", f"{first}: {rest}"
    elif (*path, meant) in missing:
        help = f"`{meant}:` is missing: if that is meant, write its name; else add it, and remove this."
    elif not home and _lacking(path, name, tree, model):
        under = next(step for step in reversed(path) if isinstance(step, str))
        help, meant = f"`{name}` does not belong under `{under}`: indent it less.", ""
    if (*tree.known(*path), name) in tree.empty and not (home or meant):
        help = f"It has no value. {COMMA}"
    return Problem(
        tree.place(*path, name, "key:"),
        "unknown-field",
        f"there is no field `{name}` here",
        help,
        expected="one of the fields " + ", ".join(known),
        nearest=meant,
    )


def within(path: Path, parts: Iterable[Path]) -> bool:
    """Tell whether a path leads to one of these parts of a file, or into it."""
    return any(path[: len(part)] == part for part in parts)


def empty_fields(tree: Tree, model: type[Written], misplaced: Iterable[Path]) -> Iterator[Problem]:
    """Yield a problem for each field without a value that there is not; none within what is misplaced."""
    for path in sorted(tree.empty, key=str):
        part = tree.at(*path[:-1])
        if path in tree.settled or within(path, misplaced):
            continue
        if isinstance(part, dict) and path[-1] not in fields_at(model, path[:-1], part):
            yield _decimals(path, tree) or unknown_field(path, tree, model)


#: Types of fault that say that a field is not there: the validator's own, and those of rules across fields.
_MISSING = {"missing", "missing-field", "missing-evidence"}


def missing_in(errors: list[dict]) -> set[Path]:
    """Return the paths of the fields that are needed and not there."""
    return {error["loc"] for error in errors if error["type"] in _MISSING}


def mistyped(errors: list[dict], tree: Tree, model: type[Written]) -> set[tuple]:
    """Return where fields are missing only because their names are misspelt, or indented wrongly."""
    missing, found = missing_in(errors), set()
    needed = [error for error in errors if error["type"] in _MISSING]
    for *path, name in _unknown(errors, tree, model):
        guess = meant_field((*path, name), tree, model, missing)
        guesses = {guess, _parted(name)[0], *(_CALLED if name in _CALLED else ())}
        found |= {loc for loc in missing if loc[:-1] == (*path,) and loc[-1] in guesses}
        found |= {loc for loc in missing if loc[-1] == name and _one_in_other(loc[:-1], (*path,))}
        rules = [error for error in needed if error["loc"][:-1] == (*path,)]
        found |= {error["loc"] for error in rules if guess and f"a `{guess}:`" in error["msg"]}
    return found


def _unknown(errors: list[dict], tree: Tree, model: type[Written]) -> Iterator[Path]:
    """Yield the path of each field that there is not, with a value or without."""
    yield from (error["loc"] for error in errors if error["type"] == "extra_forbidden")
    for path in tree.empty:
        part = tree.at(*path[:-1])
        if isinstance(part, dict) and path[-1] not in fields_at(model, path[:-1], part):
            yield path


def _one_in_other(one: Path, other: Path) -> bool:
    """Tell whether of two different parts of a file one is within the other."""
    return one != other and (one[: len(other)] == other or other[: len(one)] == one)
