"""The folder of seeds into texts: regular files only, UTF-8 only, within bounds; and which names can be ids."""

import codecs
import os
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.limits import MAX_ARTICLE_BYTES, MAX_ID_LENGTH, MAX_YAML_BYTES
from generator.problems import Place, Problem

#: Folder of seeds → the kind of thing that one file in it defines.
KINDS = {
    "sources": "source",
    "companies": "company",
    "people": "person",
    "events": "event",
    "questions": "question",
}

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: What an editor may call a file.
ID_FORM = "lower-case letters a to z, digits and single hyphens, at most 64 characters"
#: Endings of files that are meant to be read; in another folder or letter case they are not.
_TEXTS = {".txt", ".text"}
_NEARLY_RIGHT = {".yml", ".yaml", *_TEXTS}
#: Bytes of a file with a wrong ending that tell whether it is a text to read.
_LOOKED_AT = 2000
#: Byte-order marks of other encodings than UTF-8, the longer ones first.
_MARKS = {
    **dict.fromkeys((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE), "utf-32"),
    **dict.fromkeys((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), "utf-16"),
}
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


@dataclass(slots=True)
class SeedFiles:
    """Everything on disk under one seeds folder, undecided.

    `yaml` maps a path relative to the folder, with `/`, to its text; `articles` maps a file name
    to the article's text, decoded as UTF-8 without a byte-order mark, line ends as in the file. `unread` holds
    the paths of the files of either kind that are there and cannot be read, `closed` those of such folders.
    """

    root: str
    yaml: dict[str, str] = field(default_factory=dict)
    articles: dict[str, str] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def shown(self, relative: str) -> str:
        """Return the file's name as problems show it: with the seeds folder in front."""
        return f"{self.root}/{relative}"

    def complain(self, relative: str, code: str, message: str, help: str, severity: str = "error") -> None:
        """Add a problem about a file as a whole."""
        self.problems.append(Problem(Place(self.shown(relative)), code, message, help, severity))


def _likely_encoding(raw: bytes) -> str:
    """Return the encoding that bytes seem to have, by the letters and words that they would make; may be empty."""
    if mark := next((mark for mark in _MARKS if raw.startswith(mark)), None):
        return _MARKS[mark]
    from charset_normalizer import from_bytes

    found = from_bytes(raw[:100_000]).best()
    if found is None:
        return ""
    # A name or two in a text of no other language than English: Western letters before those of other code pages.
    strange = [letter for letter in str(found) if letter.isalpha() and not letter.isascii()]
    western = strange and all("LATIN" in unicodedata.name(letter, "") for letter in strange)
    if "cp1252" in found.could_be_from_charset or (western and found.language in ("English", "Unknown")):
        return "cp1252"
    return codecs.lookup(found.encoding).name


def _decode(files: SeedFiles, relative: str, raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        begins = raw.rfind(b"\n", 0, error.start) + 1
        line = raw.count(b"\n", 0, error.start) + 1
        column = len(raw[begins : error.start].decode("utf-8")) + 1
        message = f"the file is not UTF-8: byte {error.start} is 0x{raw[error.start]:02x}"
        help = "Save the file as UTF-8."
        if likely := _likely_encoding(raw):
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
    """List one folder by name; hidden files and editors' backups are passed over.

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
        return [entry for entry in found if not re.search(r"^\.|~$|\.swp$", entry.name)]
    files.closed.add(relative)
    return []


def _is_prose(entry: os.DirEntry) -> bool:
    """Tell whether a file begins like a text to read, and not with a field."""
    try:
        with open(entry.path, "rb") as file:
            lines = [line for line in file.read(_LOOKED_AT).splitlines() if line.strip() and line[:1] != b"#"]
    except OSError:
        return False
    return bool(lines) and not re.match(rb"(?:\xef\xbb\xbf)?[\w-]+:(?:\s|$)", lines[0])


def _stray(files: SeedFiles, entry: os.DirEntry, folder: str) -> None:
    """Complain about what has no meaning in a folder of seeds; with a wrong ending alone, it is an error."""
    relative, name = f"{folder}/{entry.name}", PurePosixPath(entry.name)
    expected = "expected a text file whose name ends in .txt here"
    if folder != "articles":
        expected = "expected a file whose name ends in .yml here"
    severity, help = "warning", "Rename the file or move it out of the seeds folder."
    if entry.is_dir():
        expected = "a folder within a folder of seeds is not read"
        help = f"Move its files into {files.shown(folder)}/ itself, or the folder out of the seeds folder."
    elif name.suffix.lower() in _NEARLY_RIGHT:
        severity = "error"
        if folder != "articles" and name.suffix.lower() in _TEXTS and entry.is_file() and _is_prose(entry):
            help = (
                f"The text of an article belongs in {files.shown('articles/')}, other notes outside of the seeds."
            )
        else:
            files.unread.add(relative)
            kind = ".txt" if folder == "articles" else ".yml"
            help = f"Rename it to {name.stem.removesuffix(kind)}{kind}."
    files.complain(relative, "unexpected-file", expected, help, severity)


def read_files(root: Path, shown_as: str) -> SeedFiles:
    """Read every seed file under `root`; what cannot be read becomes a problem."""
    files = SeedFiles(shown_as)
    for entry in _scan(files, root, "articles"):
        relative = f"articles/{entry.name}"
        if not entry.name.endswith(".txt"):
            _stray(files, entry, "articles")
        elif (text := _read(files, entry, relative, MAX_ARTICLE_BYTES)) is not None:
            files.articles[entry.name] = text
            if not text.strip():
                files.complain(
                    relative, "empty-file", "the article is empty", "Put its text there, or remove the file."
                )
    for folder in KINDS:
        for entry in _scan(files, root, folder):
            if entry.name.endswith(".yml"):
                _take_yaml(files, entry, f"{folder}/{entry.name}")
            else:
                _stray(files, entry, folder)
    for entry in _scan(files, root, ""):
        if entry.name == "briefing.yml":
            _take_yaml(files, entry, entry.name)
        elif entry.name not in (*KINDS, "articles"):
            expected = "expected briefing.yml or one of the seed folders here"
            help = "Rename the file or move it out of the seeds folder."
            files.complain(entry.name, "unexpected-file", expected, help, "warning")
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
