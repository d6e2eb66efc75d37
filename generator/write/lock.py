"""One build at a time: a lock beside each folder, which says who holds it."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from generator.write.publish import PublishError


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold one lock. The system gives it back when the process ends, however it ends."""
    path = folder.parent / f".{folder.name}.lock"
    try:
        with FileLock(path, blocking=False):
            # Some systems let nobody write into a locked file: the holder is then not named.
            with suppress(OSError):
                path.write_text(str(os.getpid()))
            yield
    except Timeout:
        raise PublishError(f"another build of {folder} is running{_holder(path)}: wait for it, or end it") from None


def _holder(path: Path) -> str:
    """Return the number of the process that holds a lock, as part of a sentence; empty when it is not known."""
    try:
        return f", process {int(path.read_text())}"
    except (OSError, ValueError):
        return ""


@contextmanager
def alone(folders: list[Path]) -> Iterator[None]:
    """Keep other builds of the same folders out. Raises PublishError when one is running."""
    with ExitStack() as locks:
        for folder in folders:
            locks.enter_context(_locked(folder))
        yield
