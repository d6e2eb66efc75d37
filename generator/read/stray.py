"""Files and folders that have no meaning where they are, and what was probably meant with them."""

import os
import re
from pathlib import PurePosixPath

from generator.nearest import likeness
from generator.read.seed_files import KINDS, SeedFiles

#: Endings of files that are meant to be read; in another folder or letter case they are not.
_TEXTS = {".txt", ".text"}
_NEARLY_RIGHT = {".yml", ".yaml", *_TEXTS}
#: What systems and editors leave in folders by themselves: hidden files, backups, locks, lists of pictures.
LEFT_BEHIND = re.compile(r"^\.|^~\$|~$|\.swp$|^(?:thumbs\.db|ehthumbs\.db|desktop\.ini)$", re.IGNORECASE)
#: Endings of copies that were put aside.
_COPIES = {".orig", ".bak", ".old", ".rej", ".tmp"}
#: How like a name of a folder or the briefing must be, in per cent of its letters.
_ALIKE = 80
#: Bytes of a file with a wrong ending that tell whether it is a text to read.
_LOOKED_AT = 2000


def _is_prose(entry: os.DirEntry) -> bool:
    """Tell whether a file begins like a text to read, and not with a field."""
    try:
        with open(entry.path, "rb") as file:
            lines = [line for line in file.read(_LOOKED_AT).splitlines() if line.strip() and line[:1] != b"#"]
    except OSError:
        return False
    return bool(lines) and not re.match(rb"(?:\xef\xbb\xbf)?[\w-]+:(?:\s|$)", lines[0])


def stray(files: SeedFiles, entry: os.DirEntry, folder: str) -> None:
    """Complain about what has no meaning in a folder of seeds; with a wrong ending alone, it is an error."""
    relative, name, kind = f"{folder}/{entry.name}", PurePosixPath(entry.name), ".yml"
    expected = "expected a file whose name ends in .yml here"
    if folder == "articles":
        expected, kind = "expected a text file whose name ends in .txt here", ".txt"
    severity, help = "warning", "Remove it, or move it out of the seeds folder."
    if entry.is_dir():
        expected = "a folder within a folder of seeds is not read"
        help = f"Move its files into {files.shown(folder)}/ itself, or the folder out of the seeds folder."
    elif name.suffix.lower() in _NEARLY_RIGHT:
        severity, meant = "error", _other_home(entry, folder)
        files.unread.add(f"articles/{entry.name}" if meant == "articles" else relative)
        help = f"Rename it to {name.stem.removesuffix(kind)}{kind}."
        if meant == "articles":
            help = _an_article(files)
        elif meant:
            help = f"Move it to the folder of what it describes: {files.shown('sources/')} for a source, and so on."
    elif folder == "articles" and name.suffix.lower() not in _COPIES:
        help = f"Save its text as {name.stem}.txt, and move this file out of the seeds folder."
    files.complain(relative, "unexpected-file", expected, help, severity)


def _an_article(files: SeedFiles) -> str:
    """Return what to do about a text that stands among seed files."""
    return f"If it is the text of an article, move it to {files.shown('articles/')}; else out of the seeds folder."


def _other_home(entry: os.DirEntry, folder: str) -> str:
    """Return the folder where a file with a nearly right ending belongs, `seeds` for some other; else nothing."""
    ending = PurePosixPath(entry.name).suffix.lower()
    if (folder == "articles") == (ending in _TEXTS) or not entry.is_file():
        return ""
    if folder == "articles":
        return "" if _is_prose(entry) else "seeds"
    return "articles" if _is_prose(entry) else ""


def beside(files: SeedFiles, entry: os.DirEntry, there: set[str]) -> None:
    """Complain about what stands beside the folders of seeds; it is an error where it has the name of one, nearly.

    What is in it is then not missed: its folder counts as one that cannot be read.
    """
    expected, severity = "expected briefing.yml or one of the seed folders here", "warning"
    help = "Remove it, or move it out of the seeds folder."
    meant = _meant_name(entry)
    if _other_home(entry, "") == "articles":
        help = _an_article(files)
    elif entry.name.endswith(".yml"):
        help = "If it is a seed file, move it to the folder of what it describes; else out of the seeds folder."
    if meant and meant in there:
        help = f"Move what is needed of it into {meant}, and the rest out of the seeds folder."
    elif meant:
        severity, help = "error", f"Rename it to {meant}."
        (files.closed if entry.is_dir() else files.unread).add(meant)
    files.complain(entry.name, "unexpected-file", expected, help, severity)


def _meant_name(entry: os.DirEntry) -> str:
    """Return the folder of seeds, or the briefing, whose name an entry nearly has; may be empty."""
    name = PurePosixPath(entry.name)
    names = {folder: (folder, kind) for folder, kind in {**KINDS, "articles": "article"}.items()}
    if not entry.is_dir():
        if name.suffix.lower() not in _NEARLY_RIGHT:
            return ""
        names = {"briefing.yml": ("briefing",)}
    word = name.name if entry.is_dir() else name.name.partition(".")[0]
    best, percent = next(iter(likeness(word, names).items()))
    return best if percent >= _ALIKE else ""
