"""New seed files for editors: a commented stub in the right place, never over an existing file."""

import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from shlex import quote as quoted
from types import MappingProxyType

from generator.editor.add import add_claim, add_relation, without_words
from generator.editor.begin import Begun, begin_entity, begin_event, begin_question
from generator.editor.corpus import NotWritten, read_articles
from generator.editor.facts import Fact, facts
from generator.editor.schemas import modeline, write_schemas
from generator.read.files import KINDS, id_fault, suggested_id
from generator.render.escape import clean
from generator.yaml_text import scalar

#: Letters of an id that is made of a name.
_LONGEST_ID = 40
#: Writes one thing, and returns what to tell the editor; raises NotWritten.
Request = Callable[[], str]
#: Fields of a source that an article may state, in the order of the file, with the form of what belongs there.
_STATED = {
    "title": "its headline",
    "publisher": "who published it",
    "authors": "[names]",
    "published": "YYYY-MM-DD",
    "url": "https://…",
    "language": "en",
    "origin": "the agency it relays",
}


def requests(
    seeds: Path,
    kind: str,
    words: list[str],
    id: str | None,
    source: str | None,
    known: Mapping[str, str] = MappingProxyType({}),
) -> list[Request]:
    """Return what writes each thing that the words of `new` ask for, in order.

    `known` may have what an editor knows of claims (`property`, `answers`), and rough `words` for an event.
    Raises NotWritten when the words are not those that this kind needs.
    """
    if kind == "claim":
        about, *rough = words
        added = [partial(add_claim, seeds, about, one, source, known) for one in rough]
        return added or [partial(without_words, seeds, about, source)]
    if kind == "relation":
        ties = _ties(words)
        if any(len(one) not in (3, 4) for one in ties):
            raise NotWritten(
                "a relation needs an id, a type and another id, then, if need be, rough words; see --help"
            )
        return [partial(add_relation, seeds, *one, source=source) for one in ties]
    if id and len(words) > 1:
        raise NotWritten("--id is the id of one, and here are several names: put one name in quotation marks")
    return [partial(write_new, seeds, kind, name, id, source, known.get("words", "")) for name in words]


def _ties(words: list[str]) -> list[list[str]]:
    """Return the words for each of several relations, which a comma parts."""
    ties: list[list[str]] = [[]]
    for word in words:
        ties[-1] += [word.rstrip(",")] if word != "," else []
        ties += [[]] if word.endswith(",") else []
    return [one for one in ties if one] or [[]]


def write_new(seeds: Path, kind: str, name: str, id: str | None, source: str | None = None, words: str = "") -> str:
    """Write a stub for a new thing; for a source, `name` is an article to copy in. Return what to tell the editor.

    `source` is the one whose article it begins with, instead of all; rough `words` lead to an event's sentence.
    Raises NotWritten, with nothing written, when the id cannot be one or is taken, no id can be made of the name,
    or the article or the source is not there.
    """
    article = Path(name) if kind == "source" else None
    id = _id(seeds, article.stem if article else name, id)
    path = seeds / next(folder for folder, one in KINDS.items() if one == kind) / f"{id}.yml"
    begun = _source(seeds, article) if article else _begun(seeds, kind, name, id, source, words)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(modeline(kind) + begun.text, encoding="utf-8", newline="\n")
    write_schemas(seeds)
    return f"{begun.told}{path.as_posix()} is ready to be filled in."


def next_step(seeds: Path) -> str:
    """Return what an editor types when what was begun is filled in."""
    return "make check" if seeds == Path("seeds") else f"make check SEEDS={quoted(seeds.as_posix())}"


def _id(seeds: Path, name: str, id: str | None) -> str:
    """Return the id of a new thing, which is given or made of its name, and free."""
    if not id and any(letter.isalpha() and not suggested_id(letter) for letter in name):
        raise NotWritten(f"“{name}” has letters that an id cannot have: give one with --id")
    id = id or _shortened(suggested_id(name))
    if not id:
        raise NotWritten(f"no id can be made of “{name}”: give one with --id")
    if fault := id_fault(id):
        raise NotWritten(f"{fault}: give another with --id")
    for folder in KINDS:
        if (taken := seeds / folder / f"{id}.yml").exists():
            raise NotWritten(f"{taken.as_posix()} exists already: edit it, or give another id with --id")
    return id


def _shortened(id: str) -> str:
    """Return the words of an id that fit; it is typed wherever the thing is named."""
    return id if len(id) <= _LONGEST_ID else id[: _LONGEST_ID + 1].rpartition("-")[0] or id[:_LONGEST_ID]


def _begun(seeds: Path, kind: str, name: str, id: str, source: str | None, words: str) -> Begun:
    """Return the stub of a company, person, event or question."""
    if kind == "question":
        return begin_question(name, id)
    articles = read_articles(seeds, source)
    return (
        begin_event(articles, name, words)
        if kind == "event"
        else begin_entity(articles, name, id, kind == "person")
    )


def _source(seeds: Path, article: Path) -> Begun:
    """Copy an article in; return the stub of its source, and what was found in the text and what was not."""
    target = _copy_article(article, seeds / "articles" / f"{article.stem}.txt")
    try:
        found = {fact.field: fact for fact in facts(target.read_text(encoding="utf-8-sig"))}
    except UnicodeDecodeError:
        told = f"{target.as_posix()} is not UTF-8: `make check` says more.\n"
        return Begun(f"article: {scalar(target.name)}\n", told)
    stated = [found[field] for field in _STATED if field in found and found[field].value]
    absent = {field: found.get(field) for field in _STATED if not (field in found and found[field].value)}
    lines = [f"article: {scalar(target.name)}\n", *map(_field, stated)]
    lines.append("# What the text does not state stays out; the site then says that it is not stated.\n")
    lines += [f"# {field}: {_STATED[field]}{_remark(seen)}\n" for field, seen in absent.items()]
    return Begun("".join(lines), _told(target, stated, absent))


def _remark(seen: Fact | None) -> str:
    return f"  # line {seen.line} has {seen.doubt}" if seen else ""


def _field(fact: Fact) -> str:
    where = f"line {fact.line} of the article" if fact.line else fact.words
    if isinstance(fact.value, list):
        return f"authors:  # {where}\n" + "".join(f"  - {scalar(name)}\n" for name in fact.value)
    return f"{fact.field}: {scalar(fact.value) if fact.field != 'published' else fact.value}  # {where}\n"


def _told(target: Path, found: list[Fact], absent: Mapping[str, Fact | None]) -> str:
    shown = [f"{target.as_posix()}: copied byte for byte. Found in the text, to be checked:"]
    for fact in found:
        value = ", ".join(fact.value) if isinstance(fact.value, list) else fact.value
        shown.append(
            f"  {fact.field:<10} {clean(value)}"
            + (f"  (line {fact.line}: {clean(fact.words[:60])})" if fact.line else "")
        )
    if not found:
        shown.append("  nothing")
    if seen := [fact for fact in absent.values() if fact]:
        shown.append("Seen, and left to you:")
        shown += [f"  {fact.field:<10} line {fact.line} has {fact.doubt}" for fact in seen]
    return "\n".join([*shown, f"Not found: {', '.join(absent)}.", ""])


def _copy_article(article: Path, target: Path) -> Path:
    if not article.is_file():
        raise NotWritten(f"{article} is not a file")
    if target.exists() and not target.samefile(article):
        raise NotWritten(f"{target.as_posix()} exists already: rename the new article first")
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(article, target)
    return target
