"""Files that say, in their line for text editors, that they belong into another folder."""

import re

from generator.problems import Place, Problem, warning
from generator.read.files import KINDS

#: The remark that `new` writes first into every file; text editors find the schema by it.
_MODELINE = re.compile(r"^#[ \t]*yaml-language-server:[ \t]*\$schema=(?:\S*/)?(?P<kind>\w+)\.json\b", re.MULTILINE)
_FOLDERS = {kind: folder for folder, kind in KINDS.items()}


def _line(text: str) -> re.Match[str] | None:
    line = _MODELINE.search(text) if "yaml-language-server" in text else None
    return line if line and line["kind"] in _FOLDERS else None


def named_kind(text: str) -> str | None:
    """Return the kind of which a file says that it is; None where it says nothing."""
    line = _line(text)
    return line["kind"] if line else None


def wrong_folder(text: str, kind: str, shown: str) -> list[Problem]:
    """Return the warning about a file that says it is of another kind than the one that it is taken for."""
    line = _line(text)
    if not line or line["kind"] == kind or kind not in _FOLDERS:
        return []
    number, meant = text.count("\n", 0, line.start()) + 1, line["kind"]
    message = f"this file says that it is of the kind `{meant}`, and stands in {_FOLDERS[kind]}/"
    help = f"Move it to {_FOLDERS[meant]}/, or write `{kind}.json` in this line."
    place = Place(shown, number, 1, (number, 1 + len(line[0])))
    return [warning(place, "wrong-folder", message, help)]
