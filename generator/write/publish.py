"""Put a finished folder in the place of another in one step.

On Linux the two folders change places in one system call, so that a reader never finds neither.
Elsewhere two renames come as close as the system allows.
"""

import ctypes
import ctypes.util
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class PublishError(Exception):
    """Something outside the seeds prevents publishing; the message says what and where."""


def staging_for(target: Path) -> Path:
    """Return where the next version of `target` is prepared: beside it, on the same file system."""
    return target.parent / f".{target.name}.next"


def check_target(target: Path) -> None:
    """Refuse a target that must not be replaced.

    Raises PublishError for a link, a file, the home folder or one above it, or a folder which holds a
    git repository.
    """
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise PublishError(f"{target} is not a plain folder: it is not replaced")
    resolved = target.resolve()
    home = Path.home().resolve()
    if resolved in (home, *home.parents) or (target / ".git").exists():
        raise PublishError(f"{target} is not a folder for built pages: it is not replaced")


def clear(staging: Path) -> None:
    """Remove what a killed build left of a version. Raises PublishError for a link or a file: it is not ours."""
    if staging.is_symlink() or (staging.exists() and not staging.is_dir()):
        raise PublishError(f"{staging} is a link or a file: remove it, the next version is prepared there")
    if staging.exists():
        shutil.rmtree(staging)


def recover(target: Path) -> None:
    """Put the old version back where a build was killed between two renames; see `_exchange`."""
    old = _aside(target)
    if not target.exists() and old.is_dir() and not old.is_symlink():
        old.rename(target)
    clear(old)


def _aside(target: Path) -> Path:
    return target.parent / f".{target.name}.old"


def _exchange(one: Path, other: Path) -> bool:
    """Let two paths change places atomically; False where the system cannot. See renameat2(2)."""
    if not sys.platform.startswith("linux"):
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return (
        renameat2 is not None
        and renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0
    )


def publish(staged: Path, target: Path) -> None:
    """Put `staged` in the place of `target`; what stood there before is removed afterwards.

    All of it is on the disk before it appears, so that a power cut leaves one version or the other.
    """
    check_target(target)
    if hasattr(os, "sync"):
        os.sync()
    if not target.exists():
        staged.rename(target)
    elif _exchange(staged, target):
        shutil.rmtree(staged)
    else:
        swap(staged, target)


def swap(staged: Path, target: Path) -> None:
    """Do with two renames what one exchange cannot; between them there is no target, for about a millisecond."""
    old = _aside(target)
    clear(old)
    target.rename(old)
    staged.rename(target)
    shutil.rmtree(old)
