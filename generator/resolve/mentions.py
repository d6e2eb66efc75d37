"""Find every place where an article names an entity, in one pass over each article.

An automaton reports all overlapping occurrences of all names; those at word boundaries are kept;
of these the longest wins. Only then is it asked whom a name means.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import regex
from ahocorasick_rs import AhoCorasick

from generator.resolve.fold import fold
from generator.resolve.model import Ambiguity, Entity, Mention, Source
from generator.resolve.quotes import Text

_POSSESSIVE = regex.compile(r"'s?(?![\w'])", regex.IGNORECASE)
# Articles and prepositions that French, Italian and Catalan attach to the next word with an apostrophe.
_ELISION = regex.compile(
    r"(?<!\w)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un)'$", regex.IGNORECASE
)

Found = tuple[int, int, str]


def _lowered(text: str) -> str:
    """Return `text` in lower case, letter by letter, so that offsets stay as they are."""
    lowered = text.lower()
    return (
        lowered
        if len(lowered) == len(text)
        else "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    )


class Names:
    """All names and aliases. Add what is to be found, then `seal`; from then on it can be looked for.

    A name in lower case is found in any case; every other name exactly as it is written.
    """

    def __init__(self, entities: Iterable[Entity]) -> None:
        self.meanings: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        for entity in entities:
            self.add(entity.name, entity.id)
            for alias in entity.aliases:
                self.add(alias.text, entity.id, alias.only_in)

    def seal(self) -> "Names":
        """Make the automata: one for names in lower case, one for all others."""
        names = sorted(self.meanings)
        self._everywhere = {
            name: tuple(sorted(meant)) for name, meant in self.meanings.items() if not any(meant.values())
        }
        groups = (
            [name for name in names if name != name.lower()],
            [name for name in names if name == name.lower()],
        )
        self._automata = [
            (AhoCorasick(group), group, lower) for group, lower in zip(groups, (False, True), strict=True) if group
        ]
        return self

    def add(self, name: str, entity: str, only_in: tuple[str, ...] = ()) -> None:
        """Let `name` mean an entity, everywhere or in some sources alone."""
        self.meanings[fold(name).text.strip()].setdefault(entity, only_in)

    def meaning(self, name: str, source: str | None) -> tuple[str, ...]:
        """Return the entities that `name` can mean in `source`, by id; without a source, anywhere."""
        if name in self._everywhere:
            return self._everywhere[name]
        return tuple(
            sorted(entity for entity, only_in in self.meanings[name].items() if not only_in or source in only_in)
        )

    def occurrences(self, text: Text) -> Iterator[Found]:
        """Yield (start, end, name) of every name at word boundaries, overlaps included; folded offsets."""
        folded = text.folded.text
        for automaton, names, lower in self._automata:
            haystack = _lowered(folded) if lower else folded
            for index, start, end in automaton.find_matches_as_indexes(haystack, overlapping=True):
                if _stands_alone(text, start, end):
                    yield start, end, names[index]


def _stands_alone(text: Text, start: int, end: int) -> bool:
    folded = text.folded.text
    begins = text.is_word_break(start) or bool(_ELISION.search(folded, max(0, start - 8), start))
    return begins and (text.is_word_break(end) or bool(_POSSESSIVE.match(folded, end)))


def _longest(found: Iterable[Found]) -> Iterator[Found]:
    """Yield from left to right those which no longer one overlaps from the left."""
    reached = 0
    for start, end, name in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= reached:
            reached = end
            yield start, end, name


def names_in(
    names: Names, text: Text, source: str | None = None
) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
    """Yield (original span, entity ids) of each name in a text; several ids where it is ambiguous."""
    known = ((start, end, name) for start, end, name in names.occurrences(text) if names.meaning(name, source))
    for start, end, name in _longest(known):
        yield text.folded.span(start, end), names.meaning(name, source)


def _in_source(names: Names, source: Source, text: Text) -> tuple[list[Mention], list[Ambiguity]]:
    found = [(span, ids) for span, ids in names_in(names, text, source.id) if not source.is_set_aside(span)]
    certain = {ids[0] for _, ids in found if len(ids) == 1}
    mentions, ambiguities = [], []
    for span, ids in found:
        meant = [id for id in ids if id in certain] if len(ids) > 1 else ids
        if len(meant) == 1:
            mentions.append(Mention(source.id, span, source.text[slice(*span)], meant[0]))
        else:
            ambiguities.append(Ambiguity(source.id, span, source.text[slice(*span)], ids))
    return mentions, ambiguities


def find_mentions(
    sources: Iterable[Source], entities: Iterable[Entity], texts: Mapping[str, Text]
) -> tuple[tuple[Mention, ...], tuple[Ambiguity, ...]]:
    """Return every mention outside passages set aside, and every name left unlinked, in order of place.

    `texts` holds each source's text, prepared for quoting, by source id.
    Time is linear in the length of the texts, whatever the number of names.
    """
    names = Names(entities).seal()
    mentions: list[Mention] = []
    ambiguities: list[Ambiguity] = []
    for source in sources:
        more_mentions, more_ambiguities = _in_source(names, source, texts[source.id])
        mentions += more_mentions
        ambiguities += more_ambiguities
    return tuple(mentions), tuple(ambiguities)
