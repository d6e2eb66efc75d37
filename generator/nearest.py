"""What an editor most probably meant: the nearest of the words that there are."""

from collections.abc import Iterable


def nearest(word: str, choices: Iterable[str], least: int = 65) -> str | None:
    """Return the choice that `word` is most probably a misspelling of, if there is one; case does not count.

    `least` is the likeness that is asked for, as a percentage of the letters of both.
    """
    from rapidfuzz import fuzz, process  # takes a while to load, and seeds without a fault never need it

    found = process.extractOne(word, list(choices), scorer=fuzz.ratio, processor=str.lower, score_cutoff=least)
    return found[0] if found else None
