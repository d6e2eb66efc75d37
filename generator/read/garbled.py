"""Text that is not as its author wrote it: the code of a web page or a word processor's file, or broken letters.

Broken letters are UTF-8 that was read in a Windows encoding and saved again (`StÃ¥l`), or what nothing could read.
"""

import html
import re
from dataclasses import dataclass

#: First bytes of files that are no text → what they are.
_DOCUMENTS = {
    b"{\\rtf": "an RTF document",
    b"PK\x03\x04": "a Word or OpenDocument file, or another archive",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"%PDF-": "a PDF document",
}
_PAGE = re.compile(rb"\s*(?:<!doctype html|<html\b)", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|div|span|br|h[1-6]|ul|ol|li|table|tr|td|a|img|b|i|em|strong|blockquote|figure)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_CODE = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z][A-Za-z0-9]{1,20});")
#: Codes of characters, and tags, from which on a text is a web page's; an article about such pages may show fewer.
_CODES, _TAGS = 2, 4
#: What Windows makes of the bytes 80 to BF, which follow the first one of a letter in UTF-8.
_REST = "".join({*bytes(range(0x80, 0xC0)).decode("cp1252", "ignore"), *map(chr, range(0x80, 0xC0))})
#: Those of them that stand beside words also in sound text, after a capital (IRMÃ”, «BLÅ»).
_SIGNS = "\u00a0«»‘’“”„‚‹›–—…•·°"
_BROKEN = re.compile(
    rf"[ÂÃÄÅ](?:(?![{_SIGNS}])[{_REST}]|(?<![A-ZÀ-Þ].)[{_SIGNS}](?=[^\W\d_]))|â€[{_REST}]|(?:[ÐÑ][{_REST}]){{3,}}"
)


#: What a decoder puts in the place of what it cannot read.
LOST = "\ufffd"


@dataclass(frozen=True, slots=True)
class Garbled:
    """What is wrong with a text: one line, what to do, and the span where it shows first, in code points."""

    message: str
    help: str
    span: tuple[int, int]


def document(raw: bytes) -> str:
    """Return what document the bytes of a file are that should be plain text; empty for any other."""
    found = next((what for first, what in _DOCUMENTS.items() if raw.startswith(first)), "")
    return found or ("a web page with its code" if _PAGE.match(raw) else "")


def _bytes_of(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")


def _read_again(broken: str) -> str:
    """Return the letters behind broken ones; as they are where they are none."""
    try:
        return b"".join(map(_bytes_of, broken)).decode("utf-8")
    except UnicodeError:
        return broken


def mended(text: str) -> str:
    """Return a text as it most probably was: broken letters read again, without the code of a web page."""
    whole = _BROKEN.sub(lambda found: _read_again(found[0]), text)
    return html.unescape(_TAG.sub("", whole))


def same_but_for_lost(one: str, other: str) -> bool:
    """Tell whether two texts are the same but for letters that are lost in one of them."""

    def fits(broken: str, whole: str) -> bool:
        return bool(re.fullmatch(re.escape(broken).replace(LOST, "."), whole))

    return fits(one, other) or fits(other, one)


def garbled(text: str) -> Garbled | None:
    """Return what shows that a text is not as its author wrote it; None where nothing does."""
    for found in _BROKEN.finditer(text):
        if (meant := _read_again(found[0])) != found[0]:
            word = next(word for word in re.finditer(r"\S+", text) if word.end() >= found.end())[0][:40]
            message = f"broken letters: `{found[0]}` in `{word}` was `{meant}`"
            return Garbled(message, "Save the text anew from where it comes from, as UTF-8.", found.span())
    if (lost := text.find(LOST)) >= 0:
        message = "a letter is lost: U+FFFD stands in its place"
        return Garbled(message, "Copy the text anew from where it comes from.", (lost, lost + 1))
    codes, tags = [*_CODE.finditer(text)], [*_TAG.finditer(text)]
    codes = [code for code in codes if html.unescape(code[0]) != code[0]]
    if len(codes) < _CODES and len(tags) < _TAGS:
        return None
    first = min([*codes, *tags], key=re.Match.start)
    message = f"the code of a web page: `{first[0][:40]}`"
    return Garbled(message, "Open it in a browser, and copy the text that you see.", first.span())
