"""Characters that no eye can tell: what they are called, which cannot be seen, which are of another script."""

import unicodedata
from difflib import SequenceMatcher

import regex

#: What Unicode lets no renderer show: zero-width characters, soft hyphens, marks of direction and variation.
UNSEEN = regex.compile(r"\p{Default_Ignorable_Code_Point}")
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
#: Longest text of which single characters are compared.
_COMPARED = 200


def called(characters: str) -> str:
    """Return code point and name of each character that ASCII lacks, once."""
    names = (f"U+{ord(one):04X} {unicodedata.name(one, 'of no name')}" for one in characters if not one.isascii())
    return " and ".join(dict.fromkeys(names))


def seen(text: str) -> str:
    """Return a text as it looks: composed, without what cannot be seen."""
    return unicodedata.normalize("NFC", UNSEEN.sub("", text))


def script(letter: str) -> str:
    """Return the script of a letter, LATIN, GREEK or CYRILLIC; empty for every other character."""
    first = unicodedata.name(letter, "").partition(" ")[0] if letter.isalpha() else ""
    return first if first in _SCRIPTS else ""


def letters_of_another_script(text: str) -> str:
    """Return the letters that do not fit the others of their word: Latin, Greek and Cyrillic ones look alike.

    Those of the rarer script do not fit; of two that are equally frequent, those that are not Latin. Words
    of one script may stand beside words of another one (Unicode Technical Standard 39).
    """
    strange = ""
    for word in _WORD.findall(text):
        by_script: dict[str, str] = {}
        for letter in word:
            if found := script(letter):
                by_script[found] = by_script.get(found, "") + letter
        usual = max(by_script, key=lambda one: (len(by_script[one]), one == "LATIN"), default="")
        strange += "".join(letters for one, letters in by_script.items() if one != usual)
    return strange


def _alike(one: str, other: str) -> bool:
    """Tell whether two texts can look alike though they differ."""
    one, other = seen(one), seen(other)
    return len(one) == len(other) and all(
        a == b
        or unicodedata.normalize("NFKC", a) == unicodedata.normalize("NFKC", b)
        or (script(a) != script(b) and "" not in (script(a), script(b)))
        for a, b in zip(one, other, strict=True)
    )


def unseen_difference(typed: str, there: str) -> str:
    """Return what `typed` has and `there` has not, where both look alike; empty where an eye can tell them."""
    if max(len(typed), len(there)) > _COMPARED or not _alike(typed.replace(" ", ""), there.replace(" ", "")):
        return ""
    for kind, a, b, c, d in SequenceMatcher(None, typed, there, autojunk=False).get_opcodes():
        has, instead = called(typed[a:b]), called(there[c:d])
        if kind == "equal" or not (has or instead):
            continue
        word = seen(typed).strip()
        within = f" in `{word}`" if word else ""
        if not has:
            return f"`{word}` without the article's {instead}"
        return f"{has}{within}" + (f" instead of {instead or f'`{there[c:d]}`'}" if there[c:d].strip() else "")
    return ""
