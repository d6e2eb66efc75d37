"""Warnings about main names that no article has, and that are nearly what articles write."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.check.validate import Item
from generator.problems import Problem, warning
from generator.resolve.fold import fold
from generator.resolve.text import Text
from generator.yaml_text import scalar

_WORD = re.compile(r"[^\W\d_]+(?:['.&-][^\W\d_]+)*")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
#: Letters of the shortest name of which a slip is recognised.
_SHORTEST = 5

#: What names of articles are kept by: how many words they have, and the letter that they begin with.
Key = tuple[int, str]


def _written(texts: Mapping[str, Text], lengths: Iterable[int]) -> dict[Key, set[str]]:
    """Return all that may be a name of so many words: what stands between a capital and the end of a word."""
    found: dict[Key, set[str]] = defaultdict(set)
    for text in texts.values():
        plain = text.folded.text
        words = list(_WORD.finditer(plain))
        for length in lengths:
            for first, last in zip(words, words[length - 1 :], strict=False):
                if first[0][0].isupper():
                    name = plain[first.start() : last.end()]
                    found[length, name[0]].add(name if length == 1 else " ".join(name.split()))
    return found


def _is_a_slip(name: str, written: str) -> bool:
    """Tell whether one letter parts two names: another one, one too many or too few, or two swapped.

    Another case, or a genitive or plural, is no slip.
    """
    one, other = name.casefold(), written.casefold()
    same = one == other or other == f"{one}s" or one == f"{other}s"
    if same or abs(len(one) - len(other)) > 1:
        return False
    from rapidfuzz.distance import OSA  # takes a while to load, and most seeds never need it

    return OSA.distance(one, other, score_cutoff=1) <= 1


def misspelt_names(
    items: list[Item], texts: Mapping[str, Text], standing: Callable[[list[str], Mapping[str, Text]], set[str]]
) -> Iterator[Problem]:
    """Yield a warning for each company and person whose main name no article has, and one has nearly.

    `standing` returns the names that stand in an article.
    """
    named = [(item, fold(item.body.name).text.strip()) for item in items]
    bare = {name: _EDGES.sub("", name) for _, name in named}
    known = standing(list({*bare, *bare.values()} - {""}), texts)
    absent = [(item, bare[name]) for item, name in named if name not in known and len(bare[name]) >= _SHORTEST]
    written = _written(texts, {len(name.split()) for _, name in absent}) if absent else {}
    for item, name in absent:
        alike = {name} & known
        alike |= {one for one in written.get((len(name.split()), name[0]), ()) if _is_a_slip(name, one)}
        others = {*bare, *(fold(alias.text).text for alias in item.body.aliases)}
        if len(alike) == 1 and not alike & others:
            near = alike.pop()
            message = f"`{item.body.name}` stands in no article, and is nearly `{near}`, which does"
            help = "Write the name as the articles do; if both are right, add theirs as an alias."
            yield warning(item.place("name"), "misspelt-name", message, help, nearest=scalar(near))
