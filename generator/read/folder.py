"""The folder of seeds itself: whether it is there, and which one was probably meant."""

from pathlib import Path

from generator.nearest import nearest


def missing_folder(folder: Path) -> str | None:
    """Say that a folder of seeds is not there, and name the folder beside it that has a briefing and a like name.

    None when it is there.
    """
    if folder.is_dir():
        return None
    if folder.exists():
        return f"{folder.as_posix()} is not a folder"
    try:
        briefings = [path.parent.name for path in sorted(folder.parent.glob("*/briefing.yml"))]
    except OSError:
        briefings = []
    meant = nearest(folder.name, briefings)
    question = f": did you mean {folder.with_name(meant).as_posix()}?" if meant else ""
    return f"there is no folder {folder.as_posix()}{question}"
