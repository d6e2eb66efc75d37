"""Ids, which are the names of seed files: whether each can be one, and is the only one."""

import re
import unicodedata
from collections.abc import Mapping

from generator.problems import Place, Problem
from generator.read.files import ID_FORM, id_fault, suggested_id

#: What systems add to the name of a file when they copy it.
_COPY = re.compile(r"^(?:copy of )?(?P<name>.*?)(?:[ _-]+copy)?(?: ?\(\d+\)| \d+)?$", re.IGNORECASE)


def _renamed(id: str, seen: Mapping[str, Place], others: set[str]) -> str:
    """Return what to do about a name that cannot be an id; a copy of another file is not to be renamed."""
    original = _COPY.match(id)["name"]
    if original != id and original in others:
        return f"It seems to be a copy of {original}.yml: remove it, or rename it if it is about another thing."
    plain = unicodedata.normalize("NFKD", id)
    better = suggested_id(id) if all(ch.isascii() or unicodedata.combining(ch) for ch in plain) else ""
    if better in others and better not in seen:
        return f"A file {better}.yml is there already: remove one of the two, or name this one otherwise."
    if better in seen:
        return f"Rename the file; `{better}` is taken by {seen[better].file}."
    if better and not id_fault(better):
        return f"Rename the file to {better}.yml."
    return "Rename the file; its name is the id and the address of the page."


def check_id(id: str, place: Place, seen: dict[str, Place], others: set[str]) -> list[Problem]:
    """Return what is wrong with the id of a file; `seen` are the ids before it, `others` the names of all files."""
    if message := id_fault(id):
        return [Problem(place, "bad-id", message, _renamed(id, seen, others), expected=ID_FORM)]
    if id in seen:
        help = "Ids are unique over all folders: rename one of the two files."
        return [Problem(place, "duplicate-id", f"the id `{id}` is taken by {seen[id].file}", help)]
    seen[id] = place
    return []
