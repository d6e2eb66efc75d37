"""What a problem's code means, with an example that the tests run; and the words that editors choose from."""

import re
from collections.abc import Iterable
from pathlib import Path
from textwrap import fill

from generator.codes import CODES, SITE_CODES
from generator.dates import DATE_EXAMPLES
from generator.render import words
from generator.vocabulary import EVENT_STATUSES, RELATION_GROUPS, RELATION_TYPES, STATUSES, TOPICS, VOICES

_EXAMPLES = Path(__file__).parent / "examples"
_BLOCK = re.compile(r"^```(\w+) ?(.*)\n((?:.*\n)*?)```\n", re.MULTILINE)


def explained() -> list[str]:
    """Return everything that can be explained: topics, and codes in alphabetical order."""
    return [*TOPICS, *sorted(CODES | SITE_CODES)]


def example(code: str) -> str:
    """Return the example of a code, in Markdown: `Wrong, at …:` and `Mended:`, each with files or commands.

    The files change a small sound briefing, whose one article stands in a block of its own where it matters.
    """
    return (_EXAMPLES / f"{code}.md").read_text(encoding="utf-8")


def _indented(block: re.Match[str]) -> str:
    language, path, body = block.groups()
    lines = f"$ {body}".splitlines() if language == "sh" else [f"# {path}", *body.splitlines()]
    return "".join(f"      {line}\n" for line in lines)


def explanation(code: str) -> str:
    """Return what a code means, how to mend the fault, and an example, or a topic, as text for a terminal."""
    if code in TOPICS:
        return "\n".join([fill(TOPICS[code][1].replace("`", ""), 100), *_listed(code)])
    if code in SITE_CODES:
        return "\n  ".join([code, *SITE_CODES[code]])
    meaning, cure = CODES[code]
    shown = _BLOCK.sub(_indented, example(code)).replace("`", "")
    return f"{code}\n  {meaning}\n  {cure}\n\n" + re.sub(r"(?m)^(?=\S)", "  ", shown)


def _columns(rows: Iterable[tuple[str, str]], width: int = 0) -> list[str]:
    """Return rows of two texts as lines; the second begin below each other, `width` or more behind the first."""
    rows = list(rows)
    width = max(width, *(len(first) for first, _ in rows))
    return [f"  {first:<{width}}  {second}" for first, second in rows]


def _listed(topic: str) -> list[str]:
    """Return the lines of a topic: each word with what it means or how readers see it."""
    if topic == "statuses":
        heading = "An event has one of these, or:"
        return [*_columns(STATUSES.items()), heading, *_columns(EVENT_STATUSES.items())]
    if topic == "voices":
        return _columns(VOICES.items())
    if topic == "dates":
        return _columns((edtf, words.date(edtf)) for edtf in DATE_EXAMPLES)
    width = max(map(len, RELATION_TYPES))
    groups = {
        group: [(type, f"{there} / {back}") for type, (there, back) in types.items()]
        for group, types in RELATION_GROUPS.items()
    }
    return [line for group, rows in groups.items() for line in (f"{group}:", *_columns(rows, width))]


def contents() -> str:
    """Return the topics and the codes that can be explained, each in a line."""
    meanings = sorted((code, meaning) for code, (meaning, _) in (CODES | SITE_CODES).items())
    topics = [(topic, what) for topic, (what, _) in TOPICS.items()]
    return "\n".join(["Topics:", *_columns(topics), "Codes:", *_columns(meanings)])
