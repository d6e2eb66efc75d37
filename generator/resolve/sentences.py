"""Split an article into paragraphs and sentences, as half-open spans in code points."""

import re

from sentencex import get_sentence_boundaries

Span = tuple[int, int]

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")


def paragraphs(text: str) -> list[Span]:
    """Return the lines that are not blank: in an article, each is a paragraph."""
    return [match.span() for match in _LINE.finditer(text)]


def sentences(text: str, language: str) -> list[Span]:
    """Return the sentences in order, without the white space around them; none crosses a line.

    Marks that follow a sentence, such as a closing bracket, belong to it.

    `language` is a BCP 47 tag; its primary subtag selects the rules.
    """
    found = []
    for start, end in paragraphs(text):
        for part in get_sentence_boundaries(language.split("-")[0].lower(), text[start:end]):
            piece = part["text"]
            if not any(letter.isalnum() for letter in piece):
                if found and found[-1][0] >= start and piece.strip():
                    found[-1] = (found[-1][0], start + part["start_index"] + len(piece.rstrip()))
            else:
                first = start + part["start_index"] + len(piece) - len(piece.lstrip())
                found.append((first, start + part["start_index"] + len(piece.rstrip())))
    return found
