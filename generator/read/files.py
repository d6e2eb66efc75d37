"""The folder of seeds into texts: regular files only, UTF-8 only, within bounds; and which names can be ids."""

import os
import re
import unicodedata
from pathlib import Path

from generator.limits import MAX_ARTICLE_BYTES, MAX_ID_LENGTH, MAX_YAML_BYTES
from generator.problems import Place, Problem, warning
from generator.read.encoding import likely_encoding
from generator.read.garbled import document, garbled
from generator.read.seed_files import KINDS, SeedFiles
from generator.read.stray import LEFT_BEHIND, beside, stray

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: What an editor may call a file.
ID_FORM = "lower-case letters a to z, digits and single hyphens, at most 64 characters"
_RESERVED = {
    *("index", "readme", "404", "con", "prn", "aux", "nul"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)),
}


#: Latin letters that are no ASCII letter with a mark, as they are spelt without them.
_SPELT = str.maketrans(
    {
        "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ħ": "h", "ŧ": "t", "ð": "d",
        "Ð": "D", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th",
    }
)  # fmt: skip


def suggested_id(name: str) -> str:
    """Return the id that a name suggests; empty when the name has no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", name.translate(_SPELT)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_ID_LENGTH].strip("-")


def id_fault(id: str) -> str | None:
    """Say why a seed file cannot have this id, which is its name without `.yml`; None when it can."""
    if strange := next((letter for letter in id if letter.isalpha() and not letter.isascii()), None):
        return f"`{id}` cannot be an id: `{strange}` is {unicodedata.name(strange, 'a letter of no name')}"
    if not _ID.fullmatch(id) or len(id) > MAX_ID_LENGTH:
        return f"`{id}` cannot be an id"
    return f"`{id}` is a name that file systems or the site need themselves" if id in _RESERVED else None


def _decode(files: SeedFiles, relative: str, raw: bytes) -> str | None:
    if what := document(raw):
        kind = "an article" if relative.startswith("articles/") else "a seed file"
        files.complain(
            relative,
            "not-plain-text",
            f"this is {what}, and {kind} is plain text",
            f"Copy the text that you see there into a text editor, and save that as {files.shown(relative)}.",
        )
        return None
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        begins = raw.rfind(b"\n", 0, error.start) + 1
        line = raw.count(b"\n", 0, error.start) + 1
        column = len(raw[begins : error.start].decode("utf-8")) + 1
        message = f"the file is not UTF-8: byte {error.start} is 0x{raw[error.start]:02x}"
        help = "Save the file as UTF-8."
        if likely := likely_encoding(raw):
            message += f"; it seems to be {likely}"
            shown = files.shown(relative)
            help = f"Convert it: iconv -f {likely} -t utf-8 {shown} > new, look at it, and put it in its place."
        if relative.startswith("articles/"):
            help += " Keep the original elsewhere."
        files.problems.append(Problem(Place(files.shown(relative), line, column), "not-utf-8", message, help))
        return None


def _read(files: SeedFiles, entry: os.DirEntry, relative: str, limit: int) -> str | None:
    """Return the text of one file; None when it cannot be read, which is then a problem, and remembered."""
    text = _text(files, entry, relative, limit)
    if text is None:
        files.unread.add(relative)
    return text


def _text(files: SeedFiles, entry: os.DirEntry, relative: str, limit: int) -> str | None:
    if not entry.is_file(follow_symlinks=False):
        files.complain(
            relative,
            "not-a-regular-file",
            "this is not a regular file",
            "Links, pipes and folders are not read here: put a copy of the file in its place.",
        )
        return None
    try:
        if entry.stat(follow_symlinks=False).st_size > limit:
            files.complain(relative, "too-large", f"the file has more than {limit:,} bytes", "Split it.")
            return None
        raw = Path(entry.path).read_bytes()
    except OSError as error:
        files.complain(
            relative,
            "unreadable",
            f"the file cannot be read: {error.strerror}",
            "Check the permissions of the file.",
        )
        return None
    return _decode(files, relative, raw)


def _scan(files: SeedFiles, root: Path, relative: str) -> list[os.DirEntry]:
    """List one folder by name; what systems and editors leave behind is passed over.

    What is not there has no entries; a folder that cannot be read is a problem, and is remembered.
    """
    try:
        if relative and (root / relative).is_symlink():
            raise NotADirectoryError
        found = sorted(os.scandir(root / relative), key=lambda entry: entry.name)
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        files.complain(
            relative,
            "not-a-regular-file",
            f"this is a {'link' if (root / relative).is_symlink() else 'file'} and not a folder",
            "Links are not followed here: put the files themselves into a folder of this name.",
        )
    except OSError as error:
        files.complain(
            relative,
            "unreadable",
            f"the folder cannot be read: {error.strerror}",
            "Check the permissions of the folder.",
        )
    else:
        return [entry for entry in found if not LEFT_BEHIND.search(entry.name)]
    files.closed.add(relative)
    return []


def read_files(root: Path, shown_as: str) -> SeedFiles:
    """Read every seed file under `root`; what cannot be read becomes a problem."""
    files = SeedFiles(shown_as)
    for entry in _scan(files, root, "articles"):
        relative = f"articles/{entry.name}"
        if not entry.name.endswith(".txt"):
            stray(files, entry, "articles")
        elif (text := _read(files, entry, relative, MAX_ARTICLE_BYTES)) is not None:
            files.articles[entry.name] = text
            _look_for_garbled(files, relative, text)
            if not text.strip():
                files.complain(
                    relative, "empty-file", "the article is empty", "Put its text there, or remove the file."
                )
    for folder in KINDS:
        for entry in _scan(files, root, folder):
            if entry.name.endswith(".yml"):
                _take_yaml(files, entry, f"{folder}/{entry.name}")
            else:
                stray(files, entry, folder)
    entries = _scan(files, root, "")
    there = {entry.name for entry in entries}
    for entry in entries:
        if entry.name == "briefing.yml":
            _take_yaml(files, entry, entry.name)
        elif entry.name not in (*KINDS, "articles"):
            beside(files, entry, there)
    if "briefing.yml" not in {*files.yaml, *files.unread} and "" not in files.closed:
        files.complain(
            "briefing.yml",
            "missing-file",
            "the briefing has no briefing.yml",
            "Write one with at least `title:` and `scope:`.",
        )
    return files


def _take_yaml(files: SeedFiles, entry: os.DirEntry, relative: str) -> None:
    if (text := _read(files, entry, relative, MAX_YAML_BYTES)) is not None:
        files.yaml[relative] = text
        _look_for_garbled(files, relative, text)


def _look_for_garbled(files: SeedFiles, relative: str, text: str) -> None:
    """Warn of a text that is not as it was written; not of a seed file that has it as an article does."""
    found = garbled(text)
    if not found or _is_quoted(files, text, *found.span):
        return
    shown, begins = files.shown(relative), text.rfind("\n", 0, found.span[0])
    line, column, end = text.count("\n", 0, found.span[0]) + 1, found.span[0] - begins, found.span[1] - begins
    doubt = warning(Place(shown, line, column, (line, end)), "not-plain-text", found.message, found.help)
    files.garbled[shown] = doubt
    files.problems.append(doubt)


def _is_quoted(files: SeedFiles, text: str, start: int, end: int) -> bool:
    """Tell whether an article that is garbled has the same word, up to the end of what is garbled."""
    word = text[text.rfind(" ", 0, start) + 1 : end]
    return any(
        files.shown(f"articles/{name}") in files.garbled and word in its for name, its in files.articles.items()
    )
