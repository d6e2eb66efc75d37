"""Which encoding a file seems to have that is not UTF-8."""

import codecs
import re
import unicodedata

#: Byte-order marks of other encodings than UTF-8, the longer ones first.
_MARKS = {
    **dict.fromkeys((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE), "utf-32"),
    **dict.fromkeys((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE), "utf-16"),
}
#: A sign or a raised figure between two letters, which a wrong encoding makes of a letter.
_SIGN_WITHIN = re.compile(r"[^\W\d_](?:[^\w\s'’.,:;/()-]|[²³¹¼½¾])[^\W\d_]")


def likely_encoding(raw: bytes) -> str:
    """Return the encoding that bytes seem to have, by the letters and words that they would make; may be empty."""
    if mark := next((mark for mark in _MARKS if raw.startswith(mark)), None):
        return _MARKS[mark]
    from charset_normalizer import from_bytes

    guesses = [*from_bytes(raw[:100_000])]
    if not guesses:
        return ""
    likely = next((guess for guess in guesses if not _SIGN_WITHIN.search(str(guess))), guesses[0])
    western = "cp1252" in likely.could_be_from_charset or _is_doubtful(str(likely), likely.language)
    return "cp1252" if western and _is_western(raw) else codecs.lookup(likely.encoding).name


def _is_doubtful(guess: str, language: str) -> bool:
    """Tell whether a text has Latin letters that its language lacks: a name or two cannot tell code pages apart."""
    from charset_normalizer.constant import FREQUENCIES

    strange = {letter for letter in guess.lower() if letter.isalpha() and not letter.isascii()}
    latin = strange and all("LATIN" in unicodedata.name(letter, "") for letter in strange)
    return latin and (language == "English" or not strange <= {*FREQUENCIES.get(language, ())})


def _is_western(raw: bytes) -> bool:
    try:
        return not _SIGN_WITHIN.search(raw.decode("cp1252"))
    except UnicodeDecodeError:
        return False
