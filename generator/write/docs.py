"""The generated files under docs/, beside whatever else people keep there.

A manifest lists what the generator wrote. Only those files are ever replaced or removed; a file
that is in the way and not ours stops the build.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.problems import Place, Problem
from generator.write.publish import PublishError, clear

MANIFEST = ".generated.json"
_ASSETS = Path(__file__).parent.parent / "assets"


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def assets() -> dict[str, bytes]:
    """Return the style sheets and scripts that every site needs, by path under docs/."""
    return {
        f"assets/{path.relative_to(_ASSETS).as_posix()}": path.read_bytes()
        for path in sorted(_ASSETS.rglob("*"))
        if path.is_file()
    }


def owned(docs: Path) -> dict[str, str]:
    """Return the files of the last build with their hashes, by path under docs/.

    Raises PublishError when the list of them is damaged.
    """
    try:
        files = json.loads((docs / MANIFEST).read_text(encoding="utf-8"))["files"]
        return dict(files.items())
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PublishError(f"{docs / MANIFEST} is damaged: restore it, or remove {docs} and build again") from None


def _existing(docs: Path) -> dict[str, Path]:
    """Return every file under docs/; links and other special files are refused, because builders follow them."""
    found = {}
    for folder, names, files in os.walk(docs):
        for name in (*names, *files):
            path = Path(folder, name)
            if path.is_symlink() or not (path.is_dir() or path.is_file()):
                raise PublishError(f"{path} is a link or a special file: put a plain copy in its place")
        found.update({Path(folder, name).relative_to(docs).as_posix(): Path(folder, name) for name in files})
    return found


def foreign_files(docs: Path, shown_as: str, files: Mapping[str, bytes]) -> list[Problem]:
    """Return a problem for each file that stands where a page belongs and was not written by the generator."""
    if not docs.is_dir():
        return []
    ours = owned(docs)
    in_the_way = dict.fromkeys(_obstacle(docs, path, raw, path in ours) for path, raw in files.items())
    return [
        Problem(
            Place(f"{shown_as}/{path}"),
            "foreign-file",
            "something that the generator did not write stands here",
            "Move it away: a page has to be written in its place.",
        )
        for path in filter(None, in_the_way)
    ]


def _obstacle(docs: Path, path: str, raw: bytes, owned: bool) -> str | None:
    """Return what keeps a file from being written: a folder, a file above it, or another one of somebody else."""
    parents = [str(parent) for parent in PurePosixPath(path).parents if (docs / parent).is_file()]
    if parents:
        return parents[0]
    place = docs / path
    foreign = not owned and place.is_file() and place.read_bytes() != raw
    return path if place.is_dir() or foreign else None


def stage_docs(docs: Path, staged: Path, files: Mapping[str, bytes]) -> int:
    """Prepare the next state of `docs` in `staged`; return how many files changed.

    Unchanged files are linked to the same contents, so that they keep their times.
    """
    clear(staged)
    ours, existing = owned(docs), _existing(docs)
    manifest = {"files": {path: _digest(raw) for path, raw in sorted(files.items())}}
    wanted = {**files, MANIFEST: (json.dumps(manifest, indent=1) + "\n").encode()}
    changed = len(set(ours) - set(files))
    kept = {path: old for path, old in existing.items() if path not in wanted and path not in ours}
    for folder in sorted({(staged / path).parent for path in (*wanted, *kept)}):
        folder.mkdir(parents=True, exist_ok=True)
    for path, old in kept.items():
        _link(old, staged / path)
    for path, raw in wanted.items():
        if path in existing and existing[path].read_bytes() == raw:
            _link(existing[path], staged / path)
        else:
            changed += 1
            (staged / path).write_bytes(raw)
    return changed


def _link(old: Path, new: Path) -> None:
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)
