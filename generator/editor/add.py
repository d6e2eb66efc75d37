"""Statements added to a file that is there, each begun with the sentence that rough words lead to."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from generator.check.relation_types import meant_types
from generator.editor.corpus import (
    Corpus,
    NotWritten,
    Sentence,
    likest,
    named_in,
    quotable,
    read_articles,
    sentences,
    sentences_naming,
)
from generator.editor.drafts import claim, relation
from generator.editor.insert import NotInserted, inserted
from generator.editor.stems import stems
from generator.nearest import nearest
from generator.read.files import KINDS
from generator.render.escape import clean
from generator.vocabulary import RELATION_TYPES

#: Likeness, from 0 to 100, below which a sentence is not taken for what rough words say.
_LIKE = 55
_OF_CLAIMS = ("company", "person", "event")
_OF_RELATIONS = ("company", "person")


def add_claim(
    seeds: Path, about: str, words: str, source: str | None = None, known: Mapping[str, str] = MappingProxyType({})
) -> str:
    """Add a claim to the file of a company, person or event, and return what to tell the editor.

    `about` is an id or a name, `words` say roughly what is claimed, `source` is the one whose article has it,
    instead of all; `known` may have its property, and the question that it answers. Raises NotWritten, with nothing
    written.
    """
    articles = read_articles(seeds, source)
    path = _file(seeds, articles, about, _OF_CLAIMS)
    found = _sentence(articles, path.stem, words)
    is_first = "\nclaims:" not in path.read_text(encoding="utf-8", errors="replace")
    item = claim(articles, found, found.evidence, words, is_first, known)
    return f"{_added(path, 'claims', found, item)}\n  {_filled(item)}"


def add_relation(seeds: Path, one: str, type: str, other: str, words: str = "", source: str | None = None) -> str:
    """Add a relation to the file of a company or person, and return what to tell the editor.

    `type` may be written in the words that readers see, from either side. Without rough words its evidence is a
    sentence that names both. Raises NotWritten, with nothing written.
    """
    articles = read_articles(seeds, source)
    plain, turned = _type(type)
    ends = (other, one) if turned else (one, other)
    path, to = (_file(seeds, articles, end, _OF_RELATIONS) for end in ends)
    found = _sentence(articles, path.stem, words) if words else _naming_both(articles, path.stem, to.stem, plain)
    told = _added(path, "relations", found, relation(found.evidence, plain, to.stem))
    hint = "\n  Look whether it says so; rough words behind the two lead to another sentence."
    return told if words else told + hint


def without_words(seeds: Path, about: str, source: str | None = None) -> str:
    """Raise NotWritten with the sentences to choose from: those that name somebody and that no statement quotes."""
    articles = read_articles(seeds, source)
    id = _file(seeds, articles, about, _OF_CLAIMS).stem
    left = [one for one in sentences_naming(articles, id) if not articles.is_quoted(one)]
    if not left:
        raise NotWritten(
            f"say roughly which sentence has the claim; each that names `{id}` has one or a relation already"
        )
    shown = (f"  {one.source.id}: {clean(' '.join(one.words.split()))}" for one in left)
    asked = f"say roughly which sentence has the claim. These name `{id}`, and no claim or relation quotes them:"
    raise NotWritten("\n".join([asked, *shown]))


def _filled(item: str) -> str:
    """Return value and voice of a claim as they were begun; without a voice it is the article's own statement."""
    value, voice = (re.search(rf"(?m)^  {field}: (.+?)(?:  #.*)?$", item) for field in ("value", "by"))
    return f"value: {value[1]}, " + (f"by: {voice[1]}" if voice else "without `by:`, so the article itself says it")


def _type(typed: str) -> tuple[str, bool]:
    """Return the type of relation that a word means, and whether it tells it from the other side."""
    found, turned = meant_types(typed)
    if len(found) == 1:
        return found[0], turned
    hint = f": did you mean {' or '.join(f'`{one}`' for one in found)}?" if found else ""
    hint = hint or "; `python -m generator explain relations` lists all"
    raise NotWritten(f"there is no type of relation `{typed}`{hint}")


def _guess(word: str, choices) -> str:
    guess = nearest(word, choices)
    return f": did you mean `{guess}`?" if guess else ""


def _file(seeds: Path, articles: Corpus, typed: str, kinds: tuple[str, ...]) -> Path:
    """Return the file of a thing that the editor names by its id or by a name."""
    ids = {id for name, id, _ in articles.known if name.casefold() == typed.casefold()}
    id = ids.pop() if len(ids) == 1 else typed
    paths = {
        path.stem: path for folder, kind in KINDS.items() if kind in kinds for path in seeds.glob(f"{folder}/*.yml")
    }
    if id not in paths:
        raise NotWritten(f"there is no {', '.join(kinds[:-1])} or {kinds[-1]} `{typed}`{_guess(typed, paths)}")
    return paths[id]


def _sentence(articles: Corpus, id: str, words: str) -> Sentence:
    """Return the sentence that rough words are most like, of those that name somebody rather than of others."""
    like = likest(sentences(articles), words, _LIKE, favoured=sentences_naming(articles, id))
    return _first(like, f"no sentence is like “{words}”")


def _naming_both(articles: Corpus, one: str, other: str, type: str) -> Sentence:
    """Return the sentence that names both and has most of the words for the tie; of several, names them nearest."""
    naming = {each.place for each in sentences_naming(articles, other)}
    both = [each for each in sentences_naming(articles, one) if each.place in naming]
    both.sort(key=lambda each: (-_telling(each, type), _apart(articles, each, one, other)))
    return _first(both, f"no sentence names both `{one}` and `{other}`: add roughly what the article says")


def _telling(sentence: Sentence, type: str) -> bool:
    """Tell whether a sentence has a word of the labels of a type of relation, but for its end."""
    return bool(stems(sentence.words) & stems(" ".join(RELATION_TYPES[type])))


def _apart(articles: Corpus, sentence: Sentence, one: str, other: str) -> int:
    """Return how many characters lie between two names of a sentence."""
    named = named_in(articles, sentence)
    starts = [[start for (start, _), id in named if id == end] for end in (one, other)]
    return min((abs(here - there) for here in starts[0] for there in starts[1]), default=len(sentence.words))


def _first(found: Iterable[Sentence], otherwise: str) -> Sentence:
    if not (first := next(iter(quotable(found, 1)), None)):
        raise NotWritten(otherwise)
    return first


def _added(path: Path, field: str, found: Sentence, item: str) -> str:
    """Add an item to a list of a file."""
    try:
        text = inserted(path.read_bytes().decode("utf-8-sig"), field, item)
    except (NotInserted, UnicodeDecodeError) as fault:
        raise NotWritten(f"{path.as_posix()} stays as it is: {fault}") from None
    path.write_bytes(text.encode())
    quote = clean(" ".join(found.words.split()))
    return f"{path.as_posix()}, below `{field}:`, from {found.source.id}:\n  {quote}"
