"""The folder of seeds as it was at a git revision, laid out in a folder of its own to be read like any other."""

import subprocess
from pathlib import Path, PurePosixPath

_LINK = "120000"


class RevisionError(Exception):
    """The seeds of a revision cannot be had; the message says why and what to do."""


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Run git in `folder`; return what it prints. Raises RevisionError with git's own last words."""
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], input=given, capture_output=True, check=False)
    except OSError as error:
        raise RevisionError(f"git cannot be run: {error.strerror}") from None
    if done.returncode:
        words = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RevisionError(words[-1] if words else "git failed")
    return done.stdout


def commit_of(seeds: Path, revision: str) -> str:
    """Return the full hash of the commit that `revision` names in the repository that holds `seeds`.

    Raises RevisionError.
    """
    try:
        _git(seeds, "rev-parse", "--show-toplevel")
    except RevisionError:
        raise RevisionError(f"{seeds} is not in a git repository: compare two folders with --against") from None
    try:
        wanted = f"{revision}^{{commit}}"
        return _git(seeds, "rev-parse", "--verify", "--quiet", "--end-of-options", wanted).decode().strip()
    except RevisionError:
        raise RevisionError(
            f"git knows no revision `{revision}` here; a shallow copy of a repository lacks the earlier ones"
        ) from None


def _entries(seeds: Path, commit: str) -> list[tuple[str, str, str]]:
    """Return (mode, object, path relative to the folder) of each file of the folder in a commit."""
    listed = _git(seeds, "ls-tree", "-r", "-z", commit).decode("utf-8", "surrogateescape")
    found = []
    for line in listed.split("\0")[:-1]:
        facts, _, path = line.partition("\t")
        mode, kind, name = facts.split()
        if kind == "blob" and not set(PurePosixPath(path).parts) & {"..", "/"}:
            found.append((mode, name, path))
    return found


def _contents(seeds: Path, names: list[str]) -> list[bytes]:
    """Return the contents of objects, in order. Format: `git cat-file --batch`."""
    raw = _git(seeds, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode())
    found, at = [], 0
    for _ in names:
        end = raw.index(b"\n", at)
        size = int(raw[at:end].split()[2])
        found.append(raw[end + 1 : end + 1 + size])
        at = end + size + 2
    return found


def lay_out(seeds: Path, commit: str, folder: Path) -> int:
    """Write the seeds of a commit into the empty folder `folder`, byte for byte as committed.

    Return how many files there were; none when the folder did not exist then. Symbolic links become links
    that lead nowhere, so that reading reports them as it does elsewhere. Raises RevisionError.
    """
    entries = _entries(seeds, commit)
    for (mode, _, path), raw in zip(entries, _contents(seeds, [name for _, name, _ in entries]), strict=True):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if mode == _LINK:
            target.symlink_to("nowhere")
        else:
            target.write_bytes(raw)
    return len(entries)
