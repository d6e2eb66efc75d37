"""Generated Markdown as real builders see it: through Python-Markdown into a list of elements and texts."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import yaml
from markdown import Markdown

ROOT = Path(__file__).parent.parent
_MARGIN = re.compile(r'<details class="beside".*?</details>', re.DOTALL)
_VOID = {"br", "hr", "img", "meta", "link", "input", "base", "embed", "source", "wbr", "area", "col", "track"}


def converter() -> Markdown:
    """Return a converter with the extensions of mkdocs.yml and the one that MkDocs always adds."""
    written = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    settings = {name: options for one in written if isinstance(one, dict) for name, options in one.items()}
    names = [name for one in written for name in ([one] if isinstance(one, str) else one)]
    return Markdown(extensions=[*names, "fenced_code"], extension_configs=settings)


_CONVERTER = converter()


def to_html(markdown: str) -> str:
    """Convert a page without its front matter."""
    if markdown.startswith("---\n"):
        markdown = markdown.split("\n---\n", 1)[1]
    return _CONVERTER.reset().convert(markdown)


@dataclass
class Tree(HTMLParser):
    """A parsed piece of HTML. `events` are starts, ends, texts and whatever else; `faults` break the nesting."""

    html: str
    events: list[tuple] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self.feed(self.html)
        self.close()
        self.faults += [f"<{tag}> is not closed" for tag in self._open]

    def handle_starttag(self, tag, attrs):
        self.events.append(("<", tag, tuple(sorted((name, value or "") for name, value in attrs))))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.events.append(("<", tag, tuple(sorted((name, value or "") for name, value in attrs))))

    def handle_endtag(self, tag):
        self.events.append((">", tag))
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if self.events and self.events[-1][0] == "text":
            self.events[-1] = ("text", self.events[-1][1] + data)
        else:
            self.events.append(("text", data))

    def handle_comment(self, data):
        self.events.append(("comment", data))

    def handle_decl(self, decl):
        self.events.append(("declaration", decl))

    def handle_pi(self, data):
        self.events.append(("instruction", data))

    def unknown_decl(self, data):
        self.events.append(("declaration", data))

    @property
    def starts(self) -> list[tuple[str, dict[str, str]]]:
        """Every element with its attributes, in order."""
        return [(event[1], dict(event[2])) for event in self.events if event[0] == "<"]

    @property
    def text(self) -> str:
        """The visible text, white space folded."""
        return folded("".join(event[1] for event in self.events if event[0] == "text"))

    def values(self, attribute: str) -> list[str]:
        """Every value of one attribute, in order."""
        return [attributes[attribute] for _, attributes in self.starts if attribute in attributes]


def without_margin(html: str) -> str:
    """Return the HTML of an article without the statements beside its paragraphs."""
    return _MARGIN.sub("", html)


def folded(text: str) -> str:
    """Return `text` with each run of white space as one space."""
    return " ".join(text.split())
