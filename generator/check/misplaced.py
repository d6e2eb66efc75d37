"""Files and items of lists that stand where another kind belongs, told by their fields.

Each is told once; none of its own faults, which all follow from where it stands, is told beside it.
"""

from collections.abc import Iterator, Mapping

from generator.check.parts import fields_of, lists_in
from generator.check.written import MODELS, Written
from generator.problems import Place, Problem
from generator.read.seed_files import KINDS, SeedFiles
from generator.read.yaml_tree import Path, Tree


def _fits(fields: object, model: type[Written]) -> bool:
    """Tell whether a part of a file has every field that a model needs."""
    needed = {info.alias or name for name, info in model.model_fields.items() if info.is_required()}
    return isinstance(fields, dict) and needed <= fields.keys()


def _meant(fields: object, here: type[Written], others: Mapping[str, type[Written]]) -> str | None:
    """Return which of the other models a part of a file is of, if plainly not of the one that belongs here."""
    if not isinstance(fields, dict) or _fits(fields, here):
        return None
    known = {name: len(fields.keys() & fields_of(model).keys()) for name, model in others.items()}
    found = [name for name, model in others.items() if _fits(fields, model)]
    best = max(found, key=known.__getitem__, default=None)
    return best if best and known[best] > len(fields.keys() & fields_of(here).keys()) else None


def kind_of(data: object, kind: str, named: str | None = None) -> str:
    """Return the kind that a seed file holds: that of its folder, unless its fields are those of another.

    `named` is the kind of which the file says that it is.
    """
    if named and MODELS[named] is not MODELS[kind] and not _fits(data, MODELS[kind]):
        return named
    return _meant(data, MODELS[kind], {other: MODELS[other] for other in KINDS.values()}) or kind


def misplaced_file(files: SeedFiles, relative: str, meant: str) -> Problem:
    """Return the problem that a seed file lies in the folder of another kind."""
    folders = [folder for folder, kind in KINDS.items() if MODELS[kind] is MODELS[meant]]
    what = " or ".join(KINDS[folder] for folder in folders)
    where = " or ".join(files.shown(f"{folder}/") for folder in folders)
    return Problem(
        Place(files.shown(relative)),
        "misplaced",
        f"this looks like {'an' if what[0] in 'aeiou' else 'a'} {what}, by its fields",
        f"Move it to {where}",
    )


def _items(part: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield each item of each list in a part of a file, with its path."""
    steps = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for step, inner in steps:
        if isinstance(part, list):
            yield (*path, step), inner
        yield from _items(inner, (*path, step))


def misplaced_items(tree: Tree, model: type[Written]) -> Iterator[tuple[Path, Problem]]:
    """Yield each item of a list that belongs into another list, after the path of every part that this settles.

    Items one after another of which the list is not named have one problem; the list is then not missing too.
    """
    lists, last = lists_in(model), ((), "", None)
    for path, item in _items(tree.data):
        here = lists.get(path[-2])
        others = {name: other for name, other in lists.items() if name != path[-2]}
        if here and (meant := _meant(item, here, others)):
            before = (*path[:-1], path[-1] - 1)
            above = (*before, meant)
            goes_on = last[:2] == (before, meant) and above not in tree.extents
            problem = last[2] if goes_on else _misplaced_item(tree, path, meant, above)
            last = (path, meant, problem)
            yield path, problem
            yield above, problem
            if (unnamed := (*path[:-2], meant)) not in tree.extents:
                yield unnamed, problem


def parted_items(tree: Tree, model: type[Written]) -> Iterator[tuple[Path, Problem]]:
    """Yield each item of a list that is the rest of the one above it, with a hyphen too many, and the one above."""
    lists = lists_in(model)
    for path, item in _items(tree.data):
        above = (*path[:-1], path[-1] - 1)
        first = tree.at(*above) if path[-1] and (here := lists.get(path[-2])) else None
        if not (isinstance(first, dict) and isinstance(item, dict)) or first.keys() & item.keys():
            continue
        if not (_fits(first, here) or _fits(item, here)) and _fits(first | item, here):
            message = f"this is the rest of the item in line {tree.place(*above).line}, and begins one of its own"
            field = next(iter(item))
            help = f"Write two blanks for the `- ` before `{field}`."
            problem = Problem(tree.place(*path), "misplaced", message, help)
            yield path, problem
            yield above, problem


def outdented_evidence(tree: Tree, model: type[Written]) -> Iterator[tuple[Path, Problem]]:
    """Yield the evidence of the last item of a list that stands at the left margin, below it, and that item's path.

    It is that item's where it has none, and nothing else in the file needs it.
    """
    fields = tree.data
    if not fields.get("evidence") or fields.keys() & {"summary", "bottom_line", "date"}:
        return
    place = tree.place("evidence", "key:")
    above = max((name for name in fields if tree.place(name) < place), key=tree.place, default="")
    items = fields.get(above)
    if above in lists_in(model) and isinstance(items, list) and items and isinstance(items[-1], dict):
        last = (above, len(items) - 1)
        if "evidence" not in items[-1] and "evidence" in fields_of(lists_in(model)[above]):
            deep = tree.place(*last).column - place.column
            line = tree.place(*last).line
            message = f"this evidence stands at the margin, and the item of `{above}` in line {line} has none"
            help = f"Put {deep} more blanks before each of its lines."
            yield (*last, "evidence"), Problem(place, "misplaced", message, help)


def misplaced_parts(tree: Tree, model: type[Written]) -> dict[Path, Problem]:
    """Return the problems of what stands in a wrong place, by the path of every part that each settles."""
    looks = (misplaced_items, parted_items, outdented_evidence)
    return {path: problem for look in looks for path, problem in look(tree, model)}


def _misplaced_item(tree: Tree, path: Path, meant: str, above: Path) -> Problem:
    """Return the problem of an item; `above` is the path of its list, if it stands right above it."""
    place, help = tree.place(*path), f"Write `{meant}:` in a line of its own above it."
    if above in tree.extents:
        help = _to_be_indented(tree, place, above)
    elif (meant,) in tree.extents:
        help = f"Move it under `{meant}:` in line {tree.place(meant, 'key:').line}."
    message = f"this is an item of `{meant}`, by its fields, and stands among those of `{path[-2]}`"
    return Problem(place, "misplaced", message, help)


def _to_be_indented(tree: Tree, place: Place, above: Path) -> str:
    """Return how an item comes under the list right above it."""
    key = tree.place(*above, "key:")
    first = tree.place(*above, 0) if (*above, 0) in tree.extents else Place("", column=key.column + 4)
    belongs = f"it belongs under `{above[-1]}:` in line {key.line}"
    if first.line == key.line:
        return f"Write each item in lines of its own: {belongs}."
    return f"Put {first.column - place.column} more blanks before each of its lines: {belongs}."
