"""Warnings about names that several entities have: an alias that is the name of another one or a part of it, and a
name that stays open."""

from collections import defaultdict
from collections.abc import Iterator

from generator.check.references import ENTITY
from generator.check.validate import Item, WrittenSeeds
from generator.problems import Problem, warning
from generator.resolve.fold import fold
from generator.resolve.model import Briefing

#: The file of an entity, the number of an alias in it, and the file of the entity that has it as its name.
Taken = tuple[Item, int, Item]


def _taken(seeds: WrittenSeeds) -> list[Taken]:
    """Return each alias that is the name of another entity, unless the two are said to be two.

    An alias in lower case is found in any case.
    """
    named: dict[str, list[Item]] = defaultdict(list)
    apart = set()
    for item in seeds.of_kind(*ENTITY):
        plain = fold(item.body.name).text
        for name in {plain, plain.lower()}:
            named[name].append(item)
        apart |= {frozenset((item.id, other)) for other in item.body.not_same_as}
    return [
        (item, n, other)
        for item in seeds.of_kind(*ENTITY)
        for n, alias in enumerate(item.body.aliases)
        for other in named.get(fold(alias.text).text, ())
        if not alias.only_in and item is not other and frozenset((item.id, other.id)) not in apart
    ]


def _taken_names(taken: list[Taken]) -> Iterator[Problem]:
    """Yield a warning for each alias that is the name of another entity."""
    for item, n, other in taken:
        message = f"`{item.body.aliases[n].text}` is the name of `{other.id}`"
        help = (
            f"Remove it. Where both are called so, say that they are two: `not_same_as: {other.id}`; or name the "
            "articles that mean this one by it: {text: …, only_in: [source ids]}."
        )
        yield warning(item.place("aliases", n), "name-taken", message, help)


def _twins(seeds: WrittenSeeds) -> list[tuple[Item, Item]]:
    """Return each company or person with the one before it that is called the same; not those said to be two."""
    first: dict[tuple[str, str], Item] = {}
    found = []
    for item in seeds.of_kind(*ENTITY):
        other = first.setdefault((item.kind, fold(item.body.name).text), item)
        if other is not item and item.id not in other.body.not_same_as and other.id not in item.body.not_same_as:
            found.append((item, other))
    return found


def _twice_there(twins: list[tuple[Item, Item]]) -> Iterator[Problem]:
    """Yield a warning for each company or person that seems to have two files."""
    for item, other in twins:
        message = f"`{item.body.name}` is the name of `{other.id}` too: neither is linked where it stands"
        help = f"Remove one of the two files; if they are two, say so here: `not_same_as: {other.id}`."
        yield warning(item.place("name"), "name-taken", message, help)


def _open_names(briefing: Briefing, told: set[frozenset[str]]) -> Iterator[Problem]:
    """Yield a warning for each name that an article leaves open, once for each article, but for pairs in `told`."""
    open = dict.fromkeys((one.source, one.text, one.entities) for one in briefing.ambiguities)
    for source, text, entities in open:
        if frozenset(entities) not in told:
            message = f"`{text}` in this article could mean {' or '.join(entities)}: it is not linked"
            help = "If it means one of them, give that one this alias with `only_in:` this source."
            yield warning(briefing.sources[source].place, "ambiguous-name", message, help)


def _parts_of_names(seeds: WrittenSeeds) -> dict[str, list[Item]]:
    """Return the people by each word of their names, where these have more than one; in lower case too."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in seeds.of_kind("person"):
        words = fold(item.body.name).text.split()
        for part in {*words, *map(str.lower, words)} if len(words) > 1 else ():
            found[part].append(item)
    return found


def _borne(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Taken]:
    """Yield each alias that is a part of the name of a person of whom another file tells.

    An alias with `only_in:` was decided article by article, and who is said to be somebody else was thought of.
    """
    parts = _parts_of_names(seeds)
    for item in seeds.of_kind(*ENTITY):
        known = {item.id, *briefing.entities[item.id].not_same_as}
        for n, alias in enumerate(item.body.aliases):
            for other in () if alias.only_in else parts.get(fold(alias.text).text, ()):
                if other.id not in known:
                    yield item, n, other


def _borne_names(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each alias that may mean a person whom the same article names in full."""
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for mention in briefing.mentions:
        named[mention.entity, fold(mention.text).text.casefold()].add(mention.source)
    for item, n, other in _borne(seeds, briefing):
        text = item.body.aliases[n].text
        alias, name = (fold(one).text.casefold() for one in (text, other.body.name))
        if sources := sorted(named[item.id, alias] & named[other.id, name]):
            message = f"`{text}` could also mean {other.body.name}, whose whole name stands in {', '.join(sources)}"
            help = (
                f"Name the articles in which it always means this one, {{text: {text}, only_in: …}}, or remove it."
            )
            yield warning(item.place("aliases", n), "ambiguous-name", message, help)


def shared_names(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield every warning about names that several entities have."""
    taken, twins = _taken(seeds), _twins(seeds)
    same = {frozenset((item.id, other.id)) for item, other in twins}
    yield from _twice_there(twins)
    yield from _taken_names([one for one in taken if frozenset((one[0].id, one[2].id)) not in same])
    yield from _open_names(briefing, same | {frozenset((item.id, other.id)) for item, _, other in taken})
    yield from _borne_names(seeds, briefing)
