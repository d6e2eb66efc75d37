"""The built pages, finished: each gets its policy, and the whole its seal, whichever builder made them."""

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from generator.proof.policy import script_patterns, with_policy
from generator.proof.seal import SEAL, digest, is_sealed, seal, stamped

#: Packages that hold a theme's templates.
THEMES = ("material", "zensical")


def _templates() -> Iterable[str]:
    """Yield the text of every template of the themes that are installed, without running any of their code."""
    for theme in THEMES:
        spec = find_spec(theme)
        for folder in spec.submodule_search_locations or () if spec else ():
            for path in sorted(Path(folder, "templates").rglob("*.html")):
                yield path.read_text(encoding="utf-8")


def finish(site: Path) -> None:
    """Add to the pages of a freshly built site what no builder adds: policies, hashes, the build id."""
    known = script_patterns(_templates())
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    digests, pages = {}, {}
    for name, path in files.items():
        raw = path.read_bytes()
        if name.endswith(".html"):
            raw = pages[name] = with_policy(raw, known)
        if is_sealed(name):
            digests[name] = digest(name, raw)
    made = seal(digests)
    for name, raw in pages.items():
        files[name].write_bytes(stamped(raw, made.id))
    (site / SEAL).parent.mkdir(exist_ok=True)
    (site / SEAL).write_bytes(made.to_json())
