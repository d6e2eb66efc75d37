"""Files that say, in their line for text editors, that they belong into another folder."""

import re

from generator.problems import Place, Problem, warning
from generator.read.files import KINDS

#: The remark that `new` writes first into every file; text editors find the schema by it.
_MODELINE = re.compile(r"^#[ \t]*yaml-language-server:[ \t]*\$schema=(?:\S*/)?(?P<kind>\w+)\.json\b", re.MULTILINE)
_FOLDERS = {kind: folder for folder, kind in KINDS.items()}


def wrong_folder(text: str, kind: str, shown: str) -> tuple[str, Problem] | None:
    """Return the kind of which a file says that it is, where its folder has another, and the warning about it."""
    line = _MODELINE.search(text) if kind in _FOLDERS and "yaml-language-server" in text else None
    if not line or line["kind"] == kind or line["kind"] not in _FOLDERS:
        return None
    number, meant = text.count("\n", 0, line.start()) + 1, line["kind"]
    message = f"this file says that it is of the kind `{meant}`, and stands in {_FOLDERS[kind]}/"
    help = f"Move it to {_FOLDERS[meant]}/, or write `{kind}.json` in this line."
    place = Place(shown, number, 1, (number, 1 + len(line[0])))
    return meant, warning(place, "wrong-folder", message, help)
