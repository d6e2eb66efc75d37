"""The one place where text becomes Markdown. Escaping is the default; only this package can lift it.

Every ASCII punctuation character that Markdown, HTML, attribute lists or templates could read as
structure becomes a decimal character reference, which holds in Markdown text, in HTML text and in
HTML attributes alike. A few characters that cannot start anything stay, so that a person can
read the page's source in a diff.
"""

import re
import unicodedata
from functools import lru_cache

import regex

# Left as they are: , ; ? / % $ ( ) which start nothing once all brackets are references; a full stop after a
# letter or between digits; and ' - : between letters or digits. Looking for the characters first, and only then at
# what stands around them, is ten times as fast as the other way round.
_REFERENCE = re.compile(
    r"""[!"\#&*+<=>@\[\\\]^_`{|}~.'\-:]
    (?: (?<! [.'\-:] )
      | (?<= \. ) (?: (?<! \w\. ) | (?<= _\. ) | (?<= \d\. ) (?! \d ) | (?! [\s\w] | $ ) )
      | (?<= ['\-:] ) (?: (?<! \w['\-:] ) | (?! \w ) ) )
    """,
    re.VERBOSE,
)
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
# Control, format, private and unassigned characters; the two joiners change how letters join, and stay.
_HIDDEN = regex.compile(r"[\p{C}--[\u200c\u200d]]", regex.V1)


class Markdown(str):
    """Text that is Markdown already: made by a template or by this module, never by an editor or an article."""

    __slots__ = ()

    def __html__(self) -> str:
        """Tell the template engine that there is nothing left to escape."""
        return str(self)


def clean(text: str) -> str:
    """Return `text` as one line in NFC, without control, invisible or direction-changing characters."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    text = _BLANK.sub(" ", text)
    if text.isascii():
        return text
    return _BLANK.sub(" ", unicodedata.normalize("NFC", _HIDDEN.sub("", text)))


def escape(text: object) -> Markdown:
    """Return `text` as Markdown that prints as exactly that text; Markdown is left as it is."""
    return text if isinstance(text, Markdown) else _escaped(str(text))


@lru_cache(maxsize=65536)
def _escaped(text: str) -> Markdown:
    return Markdown(_REFERENCE.sub(lambda match: f"&#{ord(match[0])};", clean(text).strip()))


@lru_cache(maxsize=65536)
def spaced(text: str) -> Markdown:
    """Escape a part of a longer text, keeping the white space at its ends as one space each."""
    cleaned = clean(text)
    body = cleaned.strip()
    left = " " if cleaned[:1] == " " and body else ""
    right = " " if cleaned[-1:] == " " else ""
    return Markdown(left + escape(body) + right)
