"""Seed files laid out in one way, without a change to what they mean; what cannot be is left as it is."""

import os
import shutil
import tempfile
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ruamel.yaml.error import YAMLError

from generator.editor.arrange import arranged
from generator.editor.layout import laid_out, remarks
from generator.problems import Problem
from generator.read.files import KINDS, SeedFiles, read_files
from generator.read.yaml_tree import Tree, parse


class LeftAlone(Exception):
    """A seed file cannot be laid out without a loss; the message begins with its place and says why."""


class NoSeedFile(Exception):
    """What was to be formatted is no seed file of the folder; the message says so, and what to do."""


@dataclass(slots=True)
class Formatted:
    """What formatting found: files that it changed, or would change, and why others were left as they are."""

    texts: dict[str, str] = field(repr=False)
    changed: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def formatted(text: str, tree: Tree, kind: str) -> str:
    """Return the text of a sound seed file, laid out; pure. `tree` is what the text was parsed into.

    Raises LeftAlone when the result would not hold the same data, or not every remark.
    """
    text = _with_line_feeds(text)
    try:
        found = laid_out(arranged(text, tree, kind), kind)
    except YAMLError:
        raise LeftAlone(f"{tree.file}:1:1: left as it is: its YAML is too unusual to be laid out") from None
    kept = [words for *_, words in remarks(found)]
    for line, column, words in remarks(text):
        if words not in kept:
            place = f"{tree.file}:{line}:{column}"
            raise LeftAlone(f"{place}: left as it is: this remark would be lost. Write it above a field.")
        kept.remove(words)
    after, _ = parse(found, tree.file)
    if after is None or after.data != tree.data:
        raise LeftAlone(f"{tree.file}:1:1: left as it is: laid out, it would not mean the same")
    return found


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def format_seeds(seeds: Path, chosen: Collection[Path] = (), write: bool = True) -> Formatted:
    """Lay out the seed files of a folder, or those chosen; each is written in one step, or not at all.

    A file with a fault of YAML is left as it is and its problems are listed. Raises NoSeedFile, with nothing
    written, and OSError when a file cannot be written.
    """
    files = read_files(seeds, seeds.as_posix())
    wanted = _relative(seeds, chosen, files) if chosen else {*files.yaml, *files.unread}
    shown = {files.shown(path): path for path in wanted if path.endswith(".yml")}
    found = Formatted({name: files.yaml[path] for name, path in shown.items() if path in files.yaml})
    found.problems = [problem for problem in files.problems if problem.place.file in shown]
    for name, text in sorted(found.texts.items()):
        tree, problems = parse(text, name)
        found.problems += problems
        if tree and tree.data and not problems:
            _format(seeds / shown[name], tree, text, write, found)
    return found


def _relative(seeds: Path, chosen: Collection[Path], files: SeedFiles) -> set[str]:
    """Return the chosen files as the folder of seeds names them."""
    known = {os.path.realpath(seeds / path): path for path in {*files.yaml, *files.unread}}
    for path in chosen:
        if os.path.realpath(path) not in known:
            raise NoSeedFile(f"{path} is no seed file of {seeds.as_posix()}: mend its name, or say --seeds DIR")
    return {known[os.path.realpath(path)] for path in chosen}


def _format(path: Path, tree: Tree, text: str, write: bool, found: Formatted) -> None:
    try:
        new = formatted(text, tree, KINDS.get(PurePosixPath(tree.file).parent.name, "briefing")).encode()
    except LeftAlone as reason:
        found.left.append(str(reason))
        return
    if new != path.read_bytes():
        if write:
            _replace(path, new)
        found.changed.append(tree.file)


def _replace(path: Path, content: bytes) -> None:
    """Put a file in the place of another in one step, with the same rights."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".yml")
    try:
        with open(handle, "wb") as file:
            file.write(content)
        shutil.copymode(path, name)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
