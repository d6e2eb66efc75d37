"""Warnings about voices and publishers: a name where an id would link, an id where readers should see a name."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import NamedTuple

from generator.check.references import ENTITY
from generator.check.validate import Item, WrittenSeeds
from generator.nearest import nearest
from generator.problems import Problem, warning
from generator.read.files import suggested_id
from generator.resolve.fold import fold
from generator.resolve.text import Text
from generator.yaml_text import scalar

_NAMED_LIKE_AN_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
_ID_AMONG_WORDS = re.compile(r"(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])")
#: Letters of the shortest name of which a slip is recognised.
_SHORTEST = 5


class _Doubt(NamedTuple):
    """What is doubtful about a text, and what to do: `near` is the id that is probably meant."""

    what: str
    help: str = "Write its id instead."
    near: str = ""


def _plain(text: str) -> str:
    return fold(text).text.casefold()


def _with_a_letter_less(text: str) -> set[str]:
    """Return a text and all that lack one of its letters.

    Two texts share one of these where a letter is missing in one of them, or is another one, or two are swapped.
    """
    return {text, *(text[:n] + text[n + 1 :] for n in range(len(text)))}


def _names(item: Item) -> list[str]:
    """Return the names that an entity has in all articles."""
    return [item.body.name, *(alias.text for alias in item.body.aliases if not alias.only_in)]


class _Parties:
    """Names of entities, to tell free text that means one of them."""

    def __init__(self, seeds: WrittenSeeds, texts: Mapping[str, Text]) -> None:
        self.seeds, self.texts = seeds, texts
        self.named: dict[str, set[str]] = defaultdict(set)
        self.ids = [item.id for item in seeds.of_kind(*ENTITY)]
        for item in seeds.of_kind(*ENTITY):
            for name in _names(item):
                self.named[_plain(name)].add(item.id)

    @cached_property
    def slips(self) -> dict[str, set[str]]:
        """Map what a name is with a letter less to the entities that have it."""
        found: dict[str, set[str]] = defaultdict(set)
        for name, ids in self.named.items():
            if len(name) >= _SHORTEST:
                for rest in _with_a_letter_less(name):
                    found[rest] |= ids
        return found

    def is_entity(self, text: str) -> bool:
        """Tell whether a text is the id of a company or person."""
        return text in self.seeds.items and self.seeds.items[text].kind in ENTITY

    def called(self, text: str) -> str:
        """Return the name of the entity that has a text as its id; any other text as it is."""
        return self.seeds.items[text].body.name if self.is_entity(text) else text

    def _spelt_as(self, text: str) -> str:
        """Return the id of the one entity of which another name would make this id."""
        meant = {id for name, ids in self.named.items() if suggested_id(name) == text for id in ids}
        return meant.pop() if len(meant) == 1 else ""

    def misspelt(self, text: str) -> str:
        """Return the id of the one entity of whose name a text is a slip; a name that an article has is none."""
        plain = _plain(text)
        if text.islower() or len(plain) < _SHORTEST:
            return ""
        meant = set().union(*(self.slips.get(rest, ()) for rest in _with_a_letter_less(plain)))
        if len(meant) != 1 or any(plain in article.folded.text.casefold() for article in self.texts.values()):
            return ""
        return meant.pop()

    def doubt(self, text: str) -> _Doubt | None:
        """Return what is doubtful about free text that may mean an entity; None for words that say who it is."""
        named = self.named.get(_plain(text), set())
        if named:
            return _Doubt("names an entity and does not link to it", near=min(named)) if len(named) == 1 else None
        if self.is_entity(id := suggested_id(text)):
            return _Doubt("is nearly an id, and does not link to it", near=id)
        if _NAMED_LIKE_AN_ID.fullmatch(text.rstrip(",;")):
            what = f"looks like an id, and there is no company or person `{text}`"
            near = self._spelt_as(text) or nearest(text, self.ids) or ""
            return _Doubt(what, "Mend the id, or write who it is in words.", near)
        if id := self.misspelt(text):
            return _Doubt(
                f"stands in no article, and is nearly a name of {self.seeds.items[id].body.name}", near=id
            )
        return None


def _voices(item: Item) -> Iterator[tuple[tuple, str]]:
    """Yield (path, text) of everything in a file that may be an id or free text."""
    for field in ("claims", "relations"):
        for n, statement in enumerate(getattr(item.body, field, ())):
            yield from (((field, n, name), text) for name in ("by", "origin") if (text := getattr(statement, name)))
    if text := getattr(item.body, "origin", None):
        yield ("origin",), text


def _unlinked_names(seeds: WrittenSeeds, parties: _Parties) -> Iterator[Problem]:
    """Yield a warning for each voice and origin in free text that seems to mean an entity."""
    doubt = cache(parties.doubt)
    for item in seeds.items.values():
        for path, text in _voices(item):
            if not parties.is_entity(text) and (found := doubt(text)):
                message = f"`{path[-1]}: {text}` {found.what}"
                yield warning(item.place(*path), "unlinked-name", message, found.help, nearest=found.near)


def _shown(item: Item) -> Iterator[tuple[tuple, str]]:
    """Yield (path, text) of everything in a file that readers see as it is, and that may name an entity."""
    body = item.body
    yield from (((field,), text) for field in ("publisher", "place") if (text := getattr(body, field, None)))
    yield from ((("authors", n), text) for n, text in enumerate(getattr(body, "authors", ())))
    for n, claim in enumerate(getattr(body, "claims", ())):
        if isinstance(claim.value, str):
            yield ("claims", n, "value"), claim.value


def _ids_among_words(seeds: WrittenSeeds, parties: _Parties) -> Iterator[Problem]:
    """Yield a warning for each voice and origin that holds ids among words: readers would see them."""
    for item in seeds.items.values():
        for path, text in _voices(item):
            ids = [one for one in _ID_AMONG_WORDS.findall(text) if parties.is_entity(one)]
            if not ids or text.rstrip(",;") in ids:
                continue
            in_words = _ID_AMONG_WORDS.sub(lambda one: parties.called(one[0]), text)
            near = ids[0] if len(ids) == 1 and text.startswith(f"{ids[0]},") else scalar(in_words)
            message = f"`{path[-1]}: {text}` holds the id `{ids[0]}`, and readers would see it as it is"
            help = "One id alone links. Of several voices, write a claim for each, or their names in words."
            yield warning(item.place(*path), "id-as-text", message, help, nearest=near)


def _shown_ids(seeds: WrittenSeeds, parties: _Parties) -> Iterator[Problem]:
    """Yield a warning for each id where readers would see it."""
    for item in seeds.items.values():
        for path, text in _shown(item):
            if not parties.is_entity(text) or text in _names(seeds.items[text]):
                continue
            name, near, help = seeds.items[text].body.name, "", "Write the name."
            if path[-1] == "value":
                near, help = f"{{entity: {text}}}", "Write the value so that it links, or write the name."
            message = f"`{_field(path)}: {text}` is the id of {name}, and readers would see it as it is"
            yield warning(item.place(*path), "id-as-text", message, help, nearest=near or scalar(name))


def _field(path: tuple) -> str:
    return next(step for step in reversed(path) if isinstance(step, str))


def _misspelt_publishers(seeds: WrittenSeeds, parties: _Parties) -> Iterator[Problem]:
    """Yield a warning for each publisher that is nearly the name of an entity: readers would see no link."""
    for item in seeds.of_kind("source"):
        text = item.body.publisher
        if text and _plain(text) not in parties.named and (id := parties.misspelt(text)):
            name = seeds.items[id].body.name
            message = f"`publisher: {text}` stands in no article, and is nearly a name of {name}"
            help = "Write the name as it is."
            yield warning(item.place("publisher"), "unlinked-name", message, help, nearest=scalar(name))


def doubtful_voices(seeds: WrittenSeeds, texts: Mapping[str, Text]) -> Iterator[Problem]:
    """Yield every warning about voices, and about ids where names belong; `texts` are the articles, prepared."""
    parties = _Parties(seeds, texts)
    yield from _unlinked_names(seeds, parties)
    yield from _ids_among_words(seeds, parties)
    yield from _shown_ids(seeds, parties)
    yield from _misspelt_publishers(seeds, parties)
