"""Which type of relation somebody means who wrote another word, and from which of its two sides.

What is only spelt alike can mean the opposite (`predecessor_of`, `successor_of`): a type is meant by its own words,
by a slip in them, or by a common word that is known to mean it; else by none.
"""

import re
from collections.abc import Iterable, Mapping

from generator.nearest import likeness
from generator.problems import Place, Problem
from generator.vocabulary import RELATION_TYPES

_HEADS = ("chief_executive_of", "leads")
_SPEAKS = ("official_of", "related_to")
#: Common words of those who have a relation → the types that they can mean.
_COMMON: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("ceo", "chief", "managing director"), _HEADS[:1]),
    **dict.fromkeys(("president", "director", "head", "manager", "boss", "runs"), _HEADS),
    **dict.fromkeys(("mayor", "minister", "prime minister", "governor", "leader", "heads"), _HEADS[1:]),
    **dict.fromkeys(("chair", "chairman", "chairwoman", "chairperson"), ("chairs",)),
    **dict.fromkeys(("spokesman", "spokeswoman", "spokesperson", "lawyer", "adviser", "advisor"), _SPEAKS),
    **dict.fromkeys(("works", "worker", "employed by"), ("employee_of",)),
    **dict.fromkeys(("husband", "wife", "spouse", "brother", "sister", "father", "mother"), ("family_of",)),
    **dict.fromkeys(("son", "daughter", "sibling", "married to"), ("family_of",)),
    **dict.fromkeys(("rival", "competes"), ("competitor_of",)),
    **dict.fromkeys(("sues", "suing"), ("sued",)),
    "invested": ("investor_in",),
}
#: The same for those on the other side.
_COMMON_THERE: dict[str, tuple[str, ...]] = {
    "predecessor": ("successor_of",),
    **dict.fromkeys(("employer", "employs"), ("employee_of",)),
}
_Words = Mapping[str, Iterable[str]]
_PREPOSITION = re.compile(r" (?:of|for|in|with|at|on|to)$")
#: How like its words, in per cent of letters, a slip in them is.
_A_SLIP = 88


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("_", " ").replace("-", " ").split())


def _stem(text: str) -> str:
    """Return words without the preposition at their end."""
    return _PREPOSITION.sub("", text)


_HERE = {type: {_plain(type), _stem(_plain(type)), _plain(there)} for type, (there, _) in RELATION_TYPES.items()}
_THERE = {type: {_plain(back)} for type, (_, back) in RELATION_TYPES.items()}


#: What is told of each type, on one side and on the other.
_SIDES = ((_HERE, _COMMON), (_THERE, _COMMON_THERE))


def _named(typed: str, words: _Words, common: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the types whose words were typed, or a common word for them."""
    return tuple(type for type, its in words.items() if typed in its) or common.get(_stem(typed), ())


def _slipped(typed: str, words: _Words, _: object) -> tuple[str, ...]:
    """Return the type whose words were typed but for a slip."""
    best, percent = next(iter(likeness(typed, words).items()))
    return (best,) if percent >= _A_SLIP else ()


def _shortened(typed: str, words: _Words, _: object) -> tuple[str, ...]:
    """Return the type whose words were typed but for a preposition."""
    return tuple(type for type, its in words.items() if _stem(typed) in map(_stem, its))


def meant_types(typed: str) -> tuple[tuple[str, ...], bool]:
    """Return the types of relation that a word can mean, if that can be told, and whether from the other side."""
    for look in (_named, _slipped, _shortened):
        for turned, (words, common) in enumerate(_SIDES):
            if found := look(_plain(typed), words, common):
                return found, bool(turned)
    return (), False


def unknown_relation(typed: str, place: Place) -> Problem:
    """Return the problem that there is no such type of relation: with those that are meant, else with all."""
    meant, turned = meant_types(typed)
    help = "Take the first word of one of these lines as it stands."
    if turned:
        there = "write that in the file of the other, with this one as `to`."
        help = f"From the other side it is `{meant[0]}`: {there}"
    elif len(meant) > 1:
        help = f"That can be {' or '.join(f'`{one}`' for one in meant)}: take the one that the article means."
    elif meant:
        help = "Take the word that is there for it."
    return Problem(
        place,
        "unknown-word",
        f"`{typed}` is not one of the words allowed here",
        help + " `python -m generator explain relations` lists all." * bool(meant),
        expected="\n".join(
            f"{type}: {RELATION_TYPES[type][0]} (other side: {RELATION_TYPES[type][1]})"
            for type in meant or RELATION_TYPES
        ),
        nearest=meant[0] if len(meant) == 1 and not turned else "",
    )
