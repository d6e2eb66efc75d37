"""What an editor most probably meant: the nearest of the words that there are."""

from collections.abc import Iterable, Mapping


def likeness(word: str, choices: Mapping[str, Iterable[str]]) -> dict[str, float]:
    """Return how like `word` each choice is by the likest of its names, in per cent of letters, likest first."""
    from rapidfuzz import fuzz

    plain = word.lower().replace("_", " ")
    found = {
        choice: max(fuzz.ratio(plain, name.lower().replace("_", " ")) for name in names)
        for choice, names in choices.items()
    }
    return dict(sorted(found.items(), key=lambda one: -one[1]))


def nearest(word: str, choices: Iterable[str], least: int = 65) -> str | None:
    """Return the choice that `word` is most probably a misspelling of, if there is one; case does not count.

    `least` is the likeness that is asked for, as a percentage of the letters of both.
    """
    from rapidfuzz import fuzz, process  # takes a while to load, and seeds without a fault never need it

    found = process.extractOne(word, list(choices), scorer=fuzz.ratio, processor=str.lower, score_cutoff=least)
    return found[0] if found else None
