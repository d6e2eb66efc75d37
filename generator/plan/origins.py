"""On how many origins statements rest: which are the same, and which nobody names."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.anonymous import names_nobody
from generator.resolve.fold import fold
from generator.resolve.model import Briefing, Claim, Party, Relation
from generator.vocabulary import SAME_ORIGIN


def _plain(name: str) -> str:
    return " ".join(fold(name).text.casefold().split())


@dataclass(frozen=True, slots=True)
class Origins:
    """Who is meant by an origin, so that none is counted twice.

    `names` leads from a name to a key that all names of one origin share, `publishers` from a source to the name
    of its publisher, `bodies` from an entity to those that the articles count it among.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    publishers: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, Collection[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, briefing: Briefing) -> "Origins":
        """Learn the names that a briefing knows: of pages, publishers and agencies, and those without a page."""
        names = {_plain(name): f"name:{_plain(name)}" for name in _named(briefing)}
        meant: dict[str, set[str]] = defaultdict(set)
        for entity in briefing.entities.values():
            for name in (entity.name, *(alias.text for alias in entity.aliases if not alias.only_in)):
                meant[_plain(name)].add(entity.id)
        for name, entities in meant.items():
            names.pop(name, None)
            if len(entities) == 1:
                names |= {name: next(iter(entities))}
        publishers = {source.id: source.publisher for source in briefing.sources.values() if source.publisher}
        return cls(names, publishers, _bodies(briefing.relations))

    def key(self, origin: Party) -> str | None:
        """Return what two origins share that may be one; None for one that the articles do not identify.

        An article itself is known by its publisher: two articles of one newspaper are not independent.
        """
        if origin.entity:
            return origin.entity
        name = self.publishers.get(origin.source, "") if origin.source else origin.text
        return self.names.get(_plain(name)) or (origin.source and origin.key)

    def apart(self, keys: Iterable[str]) -> int:
        """Count origins, those once that have a body in common."""
        apart: list[set[str]] = []
        for key in keys:
            party = {key, *self.bodies.get(key, ())}
            joined = [other for other in apart if other & party]
            apart = [other for other in apart if not other & party] + [party.union(*joined)]
        return len(apart)


def _named(briefing: Briefing) -> Iterator[str]:
    """Yield the names that sources give to their publishers and origins, and those that have no page."""
    yield from briefing.no_page
    for source in briefing.sources.values():
        relayed = "" if source.origin.entity or source.origin.source else source.origin.text
        yield from (name for name in (source.publisher, relayed) if name and not names_nobody(name))


def _bodies(relations: Iterable[Relation]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for relation in relations:
        if relation.type in SAME_ORIGIN and relation.status not in ("rumoured", "denied"):
            found[relation.subject].add(relation.to)
    return found


@dataclass(frozen=True, slots=True)
class Weight:
    """On how much something rests. Origins that nobody names are counted apart.

    An article's own words are no further origin where the same article relays one that it identifies, nor is
    somebody beside the body that the articles count him or her among.
    """

    articles: int
    origins: int
    unidentified: int

    @classmethod
    def of(cls, statements: Iterable[Claim | Relation], known: Origins | None = None) -> "Weight":
        """Weigh the evidence of some statements."""
        statements, known = list(statements), known or Origins()
        origins = {origin.key: origin for statement in statements for origin in statement.origins}
        keys = {id: known.key(origin) for id, origin in origins.items()}
        relaying = {
            quote.source
            for statement in statements
            if any(keys[origin.key] and not origin.source for origin in statement.origins)
            for quote in statement.evidence
        }
        counted = (keys[id] for id, origin in origins.items() if keys[id] and origin.source not in relaying)
        return cls(
            len({quote.source for statement in statements for quote in statement.evidence}),
            known.apart(counted),
            sum(key is None for key in keys.values()),
        )
