"""Statements added to a file that is there, each begun with the sentence that rough words lead to."""

from collections.abc import Callable, Iterable
from pathlib import Path

from generator.editor.corpus import (
    Corpus,
    NotWritten,
    Sentence,
    likest,
    quotable,
    read_articles,
    sentences,
    sentences_naming,
)
from generator.editor.drafts import claim, relation
from generator.editor.insert import NotInserted, inserted
from generator.nearest import nearest
from generator.read.files import KINDS
from generator.render.escape import clean
from generator.vocabulary import RELATION_TYPES

#: Likeness, from 0 to 100, below which a sentence is not taken for what rough words say.
_LIKE = 55
_OF_CLAIMS = ("company", "person", "event")
_OF_RELATIONS = ("company", "person")


def add_claim(seeds: Path, about: str, words: str, source: str | None = None) -> str:
    """Add a claim to the file of a company, person or event, and return what to tell the editor.

    `about` is an id or a name, `words` say roughly what is claimed, `source` is the one whose article has it,
    instead of all. Raises NotWritten, with nothing written.
    """
    articles = read_articles(seeds, source)
    path = _file(seeds, articles, about, _OF_CLAIMS)
    found = _sentence(articles, path.stem, words)
    return _added(path, "claims", found, lambda first: claim(articles, found, found.evidence, first))


def add_relation(seeds: Path, one: str, type: str, other: str, words: str = "", source: str | None = None) -> str:
    """Add a relation to the file of a company or person, and return what to tell the editor.

    Without rough words its evidence is the first sentence that names both. Raises NotWritten, with nothing written.
    """
    articles = read_articles(seeds, source)
    path, to = (_file(seeds, articles, end, _OF_RELATIONS) for end in (one, other))
    plain = type.replace("-", "_").replace(" ", "_")
    if plain not in RELATION_TYPES:
        raise NotWritten(f"there is no type of relation `{type}`{_guess(plain, RELATION_TYPES)}")
    found = _sentence(articles, path.stem, words) if words else _naming_both(articles, path.stem, to.stem)
    return _added(path, "relations", found, lambda first: relation(found.evidence, plain, to.stem))


def without_words(seeds: Path, about: str, source: str | None = None) -> str:
    """Raise NotWritten with the sentences to choose from: those that name somebody and are evidence of nothing."""
    articles = read_articles(seeds, source)
    id = _file(seeds, articles, about, _OF_CLAIMS).stem
    left = [one for one in sentences_naming(articles, id) if not articles.is_quoted(one)]
    if not left:
        raise NotWritten(f"say roughly which sentence has the claim; each that names `{id}` is evidence already")
    shown = (f"  {one.source.id}: {clean(' '.join(one.words.split()))}" for one in left)
    asked = f"say roughly which sentence has the claim. These name `{id}`, and are evidence of nothing yet:"
    raise NotWritten("\n".join([asked, *shown]))


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


def _naming_both(articles: Corpus, one: str, other: str) -> Sentence:
    naming = {each.place for each in sentences_naming(articles, other)}
    both = (each for each in sentences_naming(articles, one) if each.place in naming)
    return _first(both, f"no sentence names both `{one}` and `{other}`: add roughly what the article says")


def _first(found: Iterable[Sentence], otherwise: str) -> Sentence:
    if not (first := next(iter(quotable(found, 1)), None)):
        raise NotWritten(otherwise)
    return first


def _added(path: Path, field: str, found: Sentence, item: Callable[[bool], str]) -> str:
    """Add an item to a list of a file; `item` makes it, and is told whether it is the first."""
    before = path.read_bytes().decode("utf-8-sig")
    try:
        text = inserted(before, field, item(f"\n{field}:" not in before))
    except (NotInserted, UnicodeDecodeError) as fault:
        raise NotWritten(f"{path.as_posix()} stays as it is: {fault}") from None
    path.write_bytes(text.encode())
    quote = clean(" ".join(found.words.split()))
    return f"{path.as_posix()}, below `{field}:`, from {found.source.id}:\n  {quote}"
