"""What stands before a person's name and is no part of it: “Minister of Transport”, “Chief Executive”, “Mr”."""

from collections.abc import Sequence

#: Words that end a title. What is a common first word of companies too, such as General or King, is not among them.
_TITLES = frozenset(
    """
    minister president premier chancellor mayor governor senator secretary ambassador chairman chairwoman
    chairperson executive officer director founder co-founder spokesman spokeswoman spokesperson professor prof dr
    mr mrs ms sir commissioner inspector ceo cfo coo cto economist analyst lawyer councillor congressman
    congresswoman archbishop bishop lieutenant colonel sergeant
    """.split()
)
#: Words that stand before those, and alone say nothing of a person.
_BEFORE = frozenset("chief deputy vice former acting prime foreign general managing".split())


def _plain(word: str) -> str:
    return word.casefold().rstrip(".")


def title_length(words: Sequence[str]) -> int:
    """Return how many words of a run of capitals are a title: all of them where it names nobody."""
    ends = [n for n, word in enumerate(words) if _plain(word) in _TITLES]
    if not ends:
        return 0
    behind = ends[-1] + 1
    if behind + 1 < len(words) and words[behind] == "of":  # the office: Minister of Transport Ada Berg
        behind += 3 if words[behind + 1] == "the" else 2
        return behind if behind < len(words) else 0
    if behind < len(words):
        return behind
    return len(words) if all(_plain(word) in _TITLES | _BEFORE for word in words) else 0
