"""Where everything is: the Markdown file of each page, and relative addresses between them."""

import hashlib
import re
import unicodedata
from functools import lru_cache
from pathlib import PurePosixPath
from urllib.parse import quote

from generator.problems import Place
from generator.resolve.model import Briefing, Span

#: Kind of thing → folder of its pages, under docs/ and on the site.
FOLDERS = {
    "company": "companies",
    "person": "people",
    "event": "events",
    "question": "questions",
    "source": "sources",
}


def page_path(kind: str, id: str) -> str:
    """Return the path of a page's Markdown file under docs/."""
    return f"{FOLDERS[kind]}/{id}.md"


def site_path(path: str) -> str:
    """Return where the built site has a file under docs/: a page as HTML, any other file as it is."""
    return path.removesuffix(".md") + ".html" if path.endswith(".md") else path


def sentence_anchor(span: Span) -> str:
    """Return the anchor of a sentence in its source page."""
    return f"s-{span[0]}"


def heading_anchor(text: str, prefix: str) -> str:
    """Return a permanent ASCII anchor for a heading.

    What letters, digits and spaces cannot tell apart, a hash does.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
    if slug.replace("-", " ") != text:
        slug = f"{slug}-{hashlib.sha256(text.encode()).hexdigest()[:6]}".strip("-")
    return f"{prefix}-{slug}"


class Addresses:
    """The path of every page by id; an empty id is the home page."""

    def __init__(self, briefing: Briefing) -> None:
        self._paths = {"": "index.md"}
        self._seeds = briefing.place.file.removesuffix("briefing.yml")
        self._repository = briefing.repository and briefing.repository.rstrip("/")
        for things in (briefing.sources, briefing.entities, briefing.events, briefing.questions):
            self._paths.update((id, page_path(thing.kind, id)) for id, thing in things.items())

    def __getitem__(self, id: str) -> str:
        return self._paths[id]

    def between(self, here: str, there: str, anchor: str = "") -> str:
        """Return the address of `there` as seen from `here`, both paths under docs/."""
        if here == there and anchor:
            return f"#{anchor}"
        path = _relative(here.rpartition("/")[0], there)
        return f"{path}#{anchor}" if anchor else path

    def seed(self, place: Place | str, line: bool = False) -> tuple[str, str | None]:
        """Return where something is written: the file as it is shown, and its address in the repository if known.

        `place` is a place in a seed file, or the path of a file below the folder of seeds. The file is shown with
        that folder's own name in front, wherever it lies, so that pages are the same on every machine. With `line`
        both name the line of the place; `#L` and its number is what GitHub, GitLab, Gitea and Forgejo understand.
        """
        path = place if isinstance(place, str) else place.file.removeprefix(self._seeds)
        folder = PurePosixPath(self._seeds).name or "seeds"
        shown = f"{folder}/{path}:{place.line}" if line else f"{folder}/{path}"
        if not self._repository:
            return shown, None
        return shown, f"{self._repository}/{quote(path)}" + (f"#L{place.line}" if line else "")


@lru_cache(maxsize=65536)
def _relative(folder: str, there: str) -> str:
    """Return the address of a page as seen from any page of a folder."""
    home, _, name = there.rpartition("/")
    return name if home == folder else "../" * (folder.count("/") + bool(folder)) + there
