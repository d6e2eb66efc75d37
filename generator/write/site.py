"""The built site: made by the builder, finished, and proved before it may be published."""

import os
from collections.abc import Mapping
from pathlib import Path

from generator.proof.seal import SEAL, from_json
from generator.proof.site import prove
from generator.report import report
from generator.write.builder import Builder
from generator.write.finish import finish
from generator.write.publish import PublishError

#: What systems put into folders by themselves.
_CLUTTER = {".DS_Store", "Thumbs.db", "desktop.ini"}
#: The file by which a built site is known; no other folder is ever replaced by one.
MARKER = ".generated-site"


def check_site(site: Path) -> None:
    """Refuse to replace a folder that holds other things than a site built before. Raises PublishError."""
    if not site.is_dir() or not any(site.iterdir()):
        return
    if not (site / MARKER).is_file():
        raise PublishError(
            f"{site} holds files that this program did not build: move them away, or name another folder"
        )
    if foreign := _foreign(site):
        raise PublishError(f"{foreign} was not built by this program and would be lost: move it away")


def sealed(site: Path) -> Mapping[str, str]:
    """Return the files of a built site with their hashes, by path; none where it has no list of them."""
    try:
        return from_json((site / SEAL).read_bytes()).files
    except (OSError, ValueError):
        return {}


def _foreign(site: Path) -> Path | None:
    """Return a file in a built site that its own list does not name; None where there is none, or no list."""
    listed = sealed(site)
    known = {*listed, SEAL, MARKER}
    found = (
        Path(folder, name)
        for folder, _, names in os.walk(site)
        for name in sorted(names)
        if Path(folder, name).relative_to(site).as_posix() not in known and name not in _CLUTTER
    )
    return next(found, None) if listed else None


def build_site(builder: Builder, docs: Path, staged: Path, site: Path) -> None:
    """Build `docs` into `staged`, ready to be published as `site`. Raises PublishError with every fault."""
    builder.build(docs, staged)
    (staged / MARKER).write_text("This folder is built by python -m generator, which replaces it as a whole.\n")
    finish(staged)
    # As anybody can prove the published one.
    found = prove(staged, site.as_posix()).problems
    if found:
        raise PublishError(f"the built site has faults, and the one before it stays:\n{report(found, {}, 'full')}")
