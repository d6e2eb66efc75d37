"""The Content-Security-Policy of a page: the site's own files, the theme's inline scripts, and nothing else.

It is the last line: whatever gets past escaping and past the checks is still not run, sent or loaded.
See W3C, Content Security Policy Level 3. A policy in a page cannot forbid that others frame it.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

_INLINE = re.compile(rb"<script(?![^>]*\ssrc\s*=)([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_HEAD = re.compile(rb"<head>\s*(?:<meta charset=[^>]*>)?", re.IGNORECASE)
_DATA = re.compile(r"\btype\s*=\s*[\"']?(?:application|text)/(?:[a-z]+\+)?json\b", re.IGNORECASE)
#: What a template fills in within a script: the way to the root of the site.
_FILLED = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
_WAY = r"[\w./-]*"

#: A string of a script that is a style sheet as it stands: rules in braces, nothing escaped.
_SHEET = re.compile(r"='([^'\\\n{}]+\{[^'\\\n]+\})'")
_HASH = re.compile(r"'sha256-[A-Za-z0-9+/=]{44}'")


@dataclass(frozen=True, slots=True)
class Theme:
    """What a theme itself puts into pages: patterns of its inline scripts, hashes of its inline style sheets."""

    scripts: tuple[re.Pattern, ...] = ()
    styles: frozenset[str] = frozenset()


def inline_hash(code: str) -> str:
    """Return the source expression that allows one inline script or style sheet."""
    digest = hashlib.sha256(code.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """Return the policy of a page that has these inline scripts and style sheets, given by their hashes.

    Style sheets have small pictures of their own in them, hence `data:`.
    """
    script = " ".join(["'self'", *sorted(set(scripts))])
    style = " ".join(["'self'", *sorted(set(styles))])
    return (
        f"default-src 'none'; script-src {script}; style-src {style}; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    )


def hashes_in(content: str) -> tuple[set[str], set[str]]:
    """Return the inline scripts and the inline style sheets that a policy allows."""
    found: dict[str, set[str]] = {"script-src": set(), "style-src": set()}
    for directive in content.split(";"):
        name, *sources = directive.split() or [""]
        if name in found:
            found[name] = {source for source in sources if _HASH.fullmatch(source)}
    return found["script-src"], found["style-src"]


def theme(templates: Iterable[str], scripts: Iterable[str]) -> Theme:
    """Return what a theme puts into pages, from the texts of its templates and of its script files.

    A style sheet that a script file holds as one string is one that the script may add to the page.
    """
    sheets = (sheet for script in scripts for sheet in _SHEET.findall(script))
    return Theme(tuple(_script_patterns(templates)), frozenset(map(inline_hash, sheets)))


def _script_patterns(templates: Iterable[str]) -> list[re.Pattern]:
    """Return a pattern for every inline script in a theme's templates.

    What the template fills in matches a way within the site and nothing else.
    """
    found = []
    for text in templates:
        for match in _INLINE.finditer(text.encode()):
            parts = _FILLED.split(match[2].decode())
            pattern = "".join(
                (_WAY if part.startswith("{{") else "") if _FILLED.fullmatch(part) else re.escape(part)
                for part in parts
            )
            found.append(re.compile(pattern))
    return found


def is_data(attributes: str) -> bool:
    """Say whether a script element holds data, which no browser runs; `attributes` as they are written."""
    return bool(_DATA.search(attributes))


def with_policy(page: bytes, theme: Theme) -> bytes:
    """Return a page with its policy at the head, before anything that it governs.

    An inline script that is none of the known ones is left without leave to run.
    """
    scripts = [match[2].decode() for match in _INLINE.finditer(page) if not is_data(match[1].decode())]
    known = [inline_hash(script) for script in scripts if any(one.fullmatch(script) for one in theme.scripts)]
    tags = (
        f'\n      <meta http-equiv="Content-Security-Policy" content="{policy(known, theme.styles)}">'
        '\n      <meta name="referrer" content="no-referrer">'
    )
    return _HEAD.sub(lambda head: head[0] + tags.encode(), page, count=1)
