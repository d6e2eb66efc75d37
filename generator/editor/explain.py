"""What a problem's code means, with a wrong and a mended example; the tests run each of them."""

import re
from pathlib import Path

from generator.codes import CODES, SITE_CODES

_EXAMPLES = Path(__file__).parent / "examples"
_BLOCK = re.compile(r"^```(\w+) ?(.*)\n((?:.*\n)*?)```\n", re.MULTILINE)


def known_codes() -> list[str]:
    """Return every code, in alphabetical order."""
    return sorted(CODES | SITE_CODES)


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
    """Return what a code means, how to mend the fault, and an example, as text for a terminal."""
    if code in SITE_CODES:
        return "\n  ".join([code, *SITE_CODES[code]])
    meaning, cure = CODES[code]
    shown = _BLOCK.sub(_indented, example(code)).replace("`", "")
    return f"{code}\n  {meaning}\n  {cure}\n\n" + re.sub(r"(?m)^(?=\S)", "  ", shown)
