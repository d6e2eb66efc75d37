"""A new topic from nothing: a small, made-up briefing, to be replaced bit by bit; remarks explain each file."""

import re
import shutil
from pathlib import Path
from string import Template

import yaml

from generator.write.publish import PublishError

_TOPIC = Path(__file__).parent.parent / "stubs" / "topic"


def write_topic(folder: Path, bare: bool = False) -> list[Path]:
    """Write the seeds of a new topic into `folder`, which is empty or not there; return the files written.

    The folder's name becomes the title. `bare` leaves all but the briefing itself out. Raises PublishError when
    something stands there already.
    """
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise PublishError(f"{folder} exists already")
    shutil.copytree(_TOPIC, folder, ignore=_all_but_the_briefing if bare else None, dirs_exist_ok=True)
    briefing = folder / "briefing.yml"
    title = yaml.safe_dump(_title(folder), allow_unicode=True).removesuffix("...\n").strip()
    text = Template(briefing.read_text(encoding="utf-8")).safe_substitute(title=title)
    briefing.write_text(_without_example(text) if bare else text, encoding="utf-8")
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _without_example(briefing: str) -> str:
    """Return the briefing without what only the example has: what it covers, and its question."""
    scope = re.sub(r"(?m)^scope: .*$", "scope: SCOPE", briefing)
    return re.sub(r"(?m)^questions:\n  - .*$", "# questions:\n#   - id of a question", scope)


def _all_but_the_briefing(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name != "briefing.yml"]


def _title(folder: Path) -> str:
    """Return the name of a folder as a title: `my-topic` is “My topic”."""
    words = " ".join(re.sub(r"[-_\s\x00-\x1f\x7f-\x9f]+", " ", folder.resolve().name).split())
    return words[:1].upper() + words[1:300] or "New topic"
