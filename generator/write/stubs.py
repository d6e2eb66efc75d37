"""New seed files for editors: a commented stub in the right place, never over an existing file."""

import re
import shutil
import unicodedata
from pathlib import Path
from string import Template

import yaml

from generator.read.files import KINDS
from generator.write.publish import PublishError

_STUBS = Path(__file__).parent.parent / "stubs"


def slug(name: str) -> str:
    """Return the id that a name suggests; empty when the name has no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64].strip("-")


def write_stub(seeds: Path, kind: str, name: str, id: str | None) -> Path:
    """Write a stub for a new thing and return its path; for a source, `name` is an article to copy in.

    Raises PublishError when the file exists, no id can be made of the name, or the article is not there.
    """
    article = Path(name) if kind == "source" else None
    id = id or slug(article.stem if article else name)
    if not id:
        raise PublishError(f"no id can be made of “{name}”: give one with --id")
    path = seeds / next(folder for folder, one in KINDS.items() if one == kind) / f"{id}.yml"
    if path.exists():
        raise PublishError(f"{path} exists already")
    if article:
        _copy_article(article, seeds / "articles" / article.name)
    quoted = yaml.safe_dump(name, allow_unicode=True, width=10_000).removesuffix("...\n").strip()
    stub = _STUBS / f"{'entity' if kind in ('company', 'person') else kind}.yml"
    text = Template(stub.read_text(encoding="utf-8")).substitute(
        name=quoted, id=id, article=article and article.name
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _copy_article(article: Path, target: Path) -> None:
    if not article.is_file():
        raise PublishError(f"{article} is not a file")
    if target.exists() and not target.samefile(article):
        raise PublishError(f"{target} exists already")
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(article, target)
