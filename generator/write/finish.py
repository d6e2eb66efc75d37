"""The built pages, finished: each gets its policy, and the whole its seal, whichever builder made them."""

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from generator.proof.policy import Theme, theme, with_policy
from generator.proof.seal import SEAL, digest, is_sealed, seal, stamped

#: Packages that hold a theme's templates.
THEMES = ("material", "zensical")


def _theme_of(site: Path) -> Theme:
    """Return what the theme of a built site puts into pages, by the theme's own files; none of its code is run.

    A theme is known by its scripts: they stand in the site under their own names.
    """
    for package in THEMES:
        spec = find_spec(package)
        for folder in spec.submodule_search_locations or () if spec else ():
            templates = Path(folder, "templates")
            scripts = sorted(templates.glob("assets/javascripts/bundle*.js"))
            if scripts and all((site / path.relative_to(templates)).is_file() for path in scripts):
                return theme(_texts(sorted(templates.rglob("*.html"))), _texts(scripts))
    return Theme()


def _texts(paths: Iterable[Path]) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in paths]


def _mended(page: bytes) -> bytes:
    """Return a page in which no label is for a switch that it has not; themes put the two into different places."""
    return page if b'id="__toc"' in page else page.replace(b' for="__toc"', b"")


def finish(site: Path) -> None:
    """Add to the pages of a freshly built site what no builder adds: policies, hashes, the build id."""
    known = _theme_of(site)
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    pages = {name: path for name, path in files.items() if name.endswith(".html")}
    digests = {}
    for name, path in files.items():
        raw = path.read_bytes()
        if name in pages:
            raw = with_policy(_mended(raw), known)
            path.write_bytes(raw)
        if is_sealed(name):
            digests[name] = digest(name, raw)
    made = seal(digests)
    for path in pages.values():
        path.write_bytes(stamped(path.read_bytes(), made.id))
    (site / SEAL).parent.mkdir(exist_ok=True)
    (site / SEAL).write_bytes(made.to_json())
