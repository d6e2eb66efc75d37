"""Beginnings of words, which grammar mostly leaves as they are: by them rough words are found in sentences."""

import regex

_WORDS = regex.compile(r"[\p{L}\p{M}\d]+")
#: Letters of a beginning, and of words in lower case that say little.
_STEM, _SMALL = 4, 3


def stems(text: str) -> set[str]:
    """Return the beginnings of the words that say something, in lower case."""
    return {word[:_STEM].casefold() for word in _WORDS.findall(text) if len(word) > _SMALL or not word.islower()}
