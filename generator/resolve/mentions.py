"""Find every place where an article names an entity, in one pass over each article.

An automaton reports all overlapping occurrences of all names; those at word boundaries are kept;
of these the longest wins. Only then is it asked whom a name means.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import regex
from ahocorasick_rs import AhoCorasick

from generator.resolve.fold import fold
from generator.resolve.model import Ambiguity, Entity, Mention, Source, Span
from generator.resolve.text import Text

_POSSESSIVE = regex.compile(r"'s?(?![\w'])", regex.IGNORECASE)
# Articles and prepositions that French, Italian and Catalan attach to the next word with an apostrophe.
_ELISION = regex.compile(
    r"(?<!\w)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un)'$", regex.IGNORECASE
)

Found = tuple[int, int, str]


def lowered(text: str) -> str:
    """Return `text` in lower case, letter by letter, so that offsets stay as they are."""
    whole = text.lower()
    return (
        whole
        if len(whole) == len(text)
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
        if plain := fold(name).text.strip():
            known = self.meanings[plain].get(entity)
            everywhere = known == () or not only_in
            self.meanings[plain][entity] = () if everywhere else (*(known or ()), *only_in)

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
            haystack = lowered(folded) if lower else folded
            for index, start, end in automaton.find_matches_as_indexes(haystack, overlapping=True):
                if _stands_alone(text, start, end):
                    yield start, end, names[index]


def _stands_alone(text: Text, start: int, end: int) -> bool:
    """Tell whether a folded span is a word, or words, by itself; marks without a width do not count."""
    folded = text.folded.text
    while start and unicodedata.category(folded[start - 1]) == "Cf":
        start -= 1
    while end < len(folded) and unicodedata.category(folded[end]) == "Cf":
        end += 1
    begins = text.is_word_break(start) or bool(_ELISION.search(folded, max(0, start - 8), start))
    return begins and (text.is_word_break(end) or bool(_POSSESSIVE.match(folded, end)))


def _longest(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield from left to right those spans which no longer one overlaps; of equal ones the first."""
    for cluster in _clusters(sorted(spans)):
        kept: list[Span] = []
        for start, end in sorted(cluster, key=lambda span: (span[0] - span[1], span[0])):
            if not any(start < other[1] and other[0] < end for other in kept):
                kept.append((start, end))
        yield from sorted(kept)


def _clusters(spans: list[Span]) -> Iterator[list[Span]]:
    """Part ordered spans where nothing overlaps."""
    cluster: list[Span] = []
    reached = 0
    for span in spans:
        if cluster and span[0] >= reached:
            yield cluster
            cluster = []
        cluster.append(span)
        reached = max(reached, span[1])
    if cluster:
        yield cluster


def names_in(names: Names, text: Text, source: str | None = None) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield (original span, entity ids) of each name in a text; several ids where it is ambiguous."""
    meant: dict[Span, set[str]] = defaultdict(set)
    for start, end, name in names.occurrences(text):
        meant[start, end].update(names.meaning(name, source))
    for span in _longest(span for span, entities in meant.items() if entities):
        yield text.folded.span(*span), tuple(sorted(meant[span]))


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
