"""New seed files for editors: a commented stub in the right place, never over an existing file."""

import re
import shutil
import unicodedata
from pathlib import Path
from string import Template

import yaml

from generator.read.files import KINDS, id_fault
from generator.write.publish import PublishError

_STUBS = Path(__file__).parent.parent / "stubs"


def slug(name: str) -> str:
    """Return the id that a name suggests; empty when the name has no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64].strip("-")


def write_stub(seeds: Path, kind: str, name: str, id: str | None) -> Path:
    """Write a stub for a new thing and return its path; for a source, `name` is an article to copy in.

    Raises PublishError when the id cannot be one or is taken, no id can be made of the name, or the article is
    not there.
    """
    article = Path(name) if kind == "source" else None
    id = id or slug(article.stem if article else name)
    if not id:
        raise PublishError(f"no id can be made of “{name}”: give one with --id")
    if fault := id_fault(id):
        raise PublishError(f"{fault}: give another with --id")
    paths = {one: seeds / folder / f"{id}.yml" for folder, one in KINDS.items()}
    for taken in paths.values():
        if taken.exists():
            raise PublishError(f"{taken} exists already")
    path = paths[kind]
    if article:
        _copy_article(article, seeds / "articles" / article.name)
    stub = _STUBS / f"{'entity' if kind in ('company', 'person') else kind}.yml"
    text = Template(stub.read_text(encoding="utf-8")).substitute(
        name=_quoted(name), id=id, article=_quoted(article.name) if article else ""
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _quoted(text: str) -> str:
    """Return `text` as a YAML scalar, with quotes where it needs them."""
    return yaml.safe_dump(text, allow_unicode=True, width=10_000).removesuffix("...\n").strip()


def _copy_article(article: Path, target: Path) -> None:
    if not article.is_file():
        raise PublishError(f"{article} is not a file")
    if target.exists() and not target.samefile(article):
        raise PublishError(f"{target} exists already")
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(article, target)
