"""Words before a number that qualify it, as English articles write them, and the qualifier that says the same."""

import regex

from generator.vocabulary import Qualifier

_SAME: tuple[Qualifier, ...] = ("at least", "at most", "up to")
QUALIFIERS: dict[str, Qualifier] = {
    **dict.fromkeys(("about", "some", "around", "roughly", "approximately"), "about"),
    **dict.fromkeys(("nearly", "almost"), "nearly"),
    **dict.fromkeys(("more than", "over"), "more than"),
    **dict.fromkeys(("less than", "fewer than"), "less than"),
    **{words: words for words in _SAME},
}
#: Between these words and the digits stands a currency at most.
_WORDS = "|".join(QUALIFIERS).replace(" ", r"\s+")
_BEFORE = regex.compile(rf"(?<!\b(?i:no|not)\s)\b((?i:{_WORDS}))\s+(?:\p{{Lu}}{{1,3}}\s?)?\p{{Sc}}?\s?$")
#: “Over five years” may be how long something takes.
_LASTING = regex.compile(r"(?i)(?:hour|day|week|month|year|decade)s?\b")
#: Letters before a number that are looked at: the longest of the words, and a currency.
_NEAR = 28


def qualifier_before(text: str, number: int, unit: str) -> Qualifier | None:
    """Return the qualifier that stands in a text before a number of some unit, which begins at an offset."""
    found = _BEFORE.search(text[max(0, number - _NEAR) : number])
    word = " ".join(found[1].lower().split()) if found else ""
    return None if word == "over" and _LASTING.match(unit) else QUALIFIERS.get(word)
