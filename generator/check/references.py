"""References between seed files: every id that is named must exist and be of the right kind."""

import re
import shlex
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date as day
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from generator.characters import UNSEEN, called
from generator.check.validate import Item, WrittenSeeds
from generator.dates import parse_edtf
from generator.nearest import nearest
from generator.problems import Place, Problem
from generator.read.files import KINDS, SeedFiles

ENTITY = ("company", "person")
SUBJECT = ("company", "person", "event")

#: From how many references on an id that leads nowhere is the name that a file had.
_MANY = 3

#: One reference: the path to it in its file, the id named, the kinds it may have.
Reference = tuple[tuple, str, tuple[str, ...]]


def _statement_references(path: tuple, statement) -> Iterator[Reference]:
    yield from (((*path, "answers", n), id, ("question",)) for n, id in enumerate(statement.answers))
    yield from _evidence_references(path, statement)


def _evidence_references(path: tuple, statement) -> Iterator[Reference]:
    yield from (
        ((*path, "evidence", n, "source"), quoted.source, ("source",))
        for n, quoted in enumerate(statement.evidence)
    )


def _references(item: Item) -> Iterator[Reference]:
    body = item.body
    if item.kind in ("briefing", *SUBJECT):
        yield from _evidence_references((), body)
    for n, claim in enumerate(getattr(body, "claims", ())):
        yield from _statement_references(("claims", n), claim)
        if id := getattr(claim.value, "entity", None):
            yield ("claims", n, "value", "entity"), id, ENTITY
    for n, relation in enumerate(getattr(body, "relations", ())):
        yield ("relations", n, "to"), relation.to, ENTITY
        yield from _statement_references(("relations", n), relation)
    for n, participant in enumerate(getattr(body, "participants", ())):
        yield ("participants", n, "entity"), participant.entity, ENTITY
    yield from ((("questions", n), id, ("question",)) for n, id in enumerate(getattr(body, "questions", ())))
    yield from ((("follows", n), id, ("event",)) for n, id in enumerate(getattr(body, "follows", ())))
    yield from ((("not_same_as", n), id, ENTITY) for n, id in enumerate(getattr(body, "not_same_as", ())))
    for n, alias in enumerate(getattr(body, "aliases", ())):
        yield from ((("aliases", n, "only_in", m), id, ("source",)) for m, id in enumerate(alias.only_in))


def _a(noun: str) -> str:
    """Return the noun with its article."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


class _Names:
    """What things are called, to find the id that somebody means who wrote something else."""

    def __init__(self, seeds: WrittenSeeds) -> None:
        self.seeds = seeds

    @cached_property
    def ids(self) -> dict[str, str]:
        """Map each name, alias and title, without regard to case, to the id of what has it."""
        found: dict[str, str] = {}
        for item in self.seeds.items.values():
            named = ("name", "title", "question", "article")
            texts = [text for field in named if (text := getattr(item.body, field, None))]
            texts += [alias.text for alias in getattr(item.body, "aliases", ())]
            found |= {text.casefold(): item.id for text in texts}
        return found

    def meant(self, text: str, kinds: tuple[str, ...]) -> str | None:
        """Return the id of one of these kinds that `text` most probably means, by its name or by its spelling."""
        named = self.ids.get(text.casefold())
        if named and self.seeds.items[named].kind in kinds:
            return named
        return nearest(text, [item.id for item in self.seeds.of_kind(*kinds)])

    def renamed(self, lost: str, kinds: tuple[str, ...], used: Collection[str]) -> Item | None:
        """Return the file of another name, to which nothing refers, that an id was probably the name of.

        A source is told by its article, any other by its spelling.
        """
        article = [item.id for item in self.seeds.of_kind("source") if item.body.article == f"{lost}.txt"]
        meant = article[0] if article and "source" in kinds else self.meant(lost, kinds)
        return self.seeds.items[meant] if meant and meant not in used else None


def _look_alike(id: str) -> str:
    """Say which letter of an id is of another script, or which character cannot be seen, if one is."""
    if unseen := UNSEEN.search(id):
        return f": it holds {called(unseen[0])}, which cannot be seen"
    strange = next((letter for letter in id if letter.isalpha() and not letter.isascii()), None)
    return f": `{strange}` is {unicodedata.name(strange, 'a letter of no name')}" if strange else ""


def _command(files: SeedFiles, words: str) -> str:
    """Return a command of the program on this folder of seeds."""
    folder = "" if files.root == "seeds" else f" --seeds {shlex.quote(files.root)}"
    return f"python -m generator {words}{folder}"


def _commands(files: SeedFiles, kinds: tuple[str, ...]) -> str:
    """Return the commands that begin a file of one of these kinds."""
    return " or ".join(f"`{_command(files, f'new {kind} …')}`" for kind in kinds)


def _several(seeds: WrittenSeeds, names: _Names, item: Item, reference: Reference) -> Problem | None:
    """Return the problem that a list of ids is written as one text; None when it is something else."""
    path, text, kinds = reference
    parts = re.split(r"\s*[,;]\s*", text)
    meant = [part if part in seeds.items else names.meant(part, kinds) for part in parts]
    if len(parts) < 2 or path in item.tree.extents or not isinstance(path[-1], int) or not all(meant):
        return None
    message, help = f"`{text}` is one text, and seems to be {len(parts)} ids", "Write a list, in brackets."
    return Problem(item.place(*path), "unknown-id", message, help, nearest=f"[{', '.join(meant)}]")


def _is_settled(seeds: WrittenSeeds, id: str, kinds: tuple[str, ...]) -> bool:
    """Tell whether an id may lead nowhere because a file or folder has its own problem."""
    return bool(seeds.unseen & set(kinds) or nearest(id, seeds.misnamed))


def _check_reference(
    seeds: WrittenSeeds, files: SeedFiles, names: _Names, item: Item, reference: Reference
) -> Iterator[Problem]:
    path, id, kinds = reference
    found = seeds.items[id].kind if id in seeds.items else seeds.failed.get(id)
    wanted = " or ".join(kinds)
    folders = " or ".join(f"{folder}/" for folder, kind in KINDS.items() if kind in kinds)
    expected = f"the id of {_a(wanted)}: the name of a file in {folders} without .yml"
    settled = _is_settled(seeds, id, kinds)
    if found is None and not settled and (several := _several(seeds, names, item, reference)):
        yield several
    elif found is None and not settled:
        yield Problem(
            item.place(*path),
            "unknown-id",
            f"there is no {wanted} `{id}`" + _look_alike(id),
            f"Mend the id, or write the file: {_commands(files, kinds)}.",
            expected=expected,
            nearest=names.meant(id, kinds) or "",
        )
    elif found is not None and found not in kinds and id not in seeds.repeated:
        message = f"`{id}` is {_a(found)}, and {_a(wanted)} is needed here"
        near = nearest(id, [other.id for other in seeds.of_kind(*kinds)]) or ""
        yield Problem(
            item.place(*path), "wrong-kind", message, "Name one of these.", expected=expected, nearest=near
        )
    elif id == item.id:
        help = "Name another one, or remove the line."
        yield Problem(item.place(*path), "self-reference", f"`{id}` refers to itself", help, expected=expected)


def _check_articles(seeds: WrittenSeeds, files: SeedFiles) -> Iterator[Problem]:
    used = defaultdict(list)
    for item in seeds.of_kind("source"):
        used[item.body.article].append(item)
    if "articles" in files.closed:
        yield from _repeated_sources(used)
        return
    unknown = [name for name in used if name not in files.articles and f"articles/{name}" not in files.unread]
    unnamed = {name for name, text in files.articles.items() if text.strip()} - {*used, *seeds.claimed.values()}
    meant = {name: nearest(name, [other for other in files.articles if other not in used]) for name in unknown}
    lost = [name for name in unknown if not meant[name]]
    left = unnamed - {*meant.values()}
    repeated = [item for items in used.values() for item in items[1:]]
    alone = min(left) if len(left) == len(repeated) == 1 else ""
    yield from _repeated_sources(used, alone)
    left.discard(alone)
    if len(left) == len(lost) == 1:
        meant[lost[0]] = min(left)
    for name in sorted(unknown):
        yield _unknown_article(used[name][0], name, meant[name], files)
    certain = "source" not in seeds.unseen and None not in seeds.claimed.values() and len(left) > len(lost)
    for name in sorted(left) if certain else ():
        yield _missing_source(name, files)


def _unknown_article(item: Item, name: str, meant: str | None, files: SeedFiles) -> Problem:
    return Problem(
        item.place("article"),
        "unknown-article",
        f"there is no article `{name}`",
        f"Mend the name, or put the text into {files.shown('articles/')}",
        expected=f"the name of a file in {files.shown('articles/')}, with .txt",
        nearest=meant or "",
    )


def _missing_source(name: str, files: SeedFiles) -> Problem:
    path = files.shown(f"articles/{name}")
    help = f"`{_command(files, f'new source {shlex.quote(path)}')}` writes one."
    text = files.articles[name]
    if same := next((other for other, its in files.articles.items() if other != name and its == text), None):
        help = f"It has the same text as {same}: remove it."
    return Problem(Place(path), "missing-source", "no source file names this article", help)


def _repeated_sources(used: dict[str, list[Item]], left: str = "") -> Iterator[Problem]:
    """Yield a problem for each further source file of an article; `left` is the only article that has none."""
    for article, items in used.items():
        for item in items[1:]:
            yield Problem(
                item.place("article"),
                "duplicate-source",
                f"`{article}` has a source file already: {items[0].tree.file}",
                "One article has one source file: merge the two, or name the other article.",
                nearest=left,
            )


def _circle(follows: dict[str, list[str]]) -> list[str] | None:
    """Return the ids on one way round, each followed by one that it follows, back to the first; None: no circle."""
    try:
        TopologicalSorter(follows).prepare()
    except CycleError as error:
        return error.args[1][::-1]
    return None


def _wrong_step(seeds: WrittenSeeds, follows: dict[str, list[str]], circle: list[str]) -> tuple[str, str]:
    """Return the step of a circle that is probably wrong: without it none is left, and it goes back in time."""

    def begins(id: str) -> day:
        return parse_edtf(seeds.items[id].body.date.edtf).earliest or day.min

    def score(step: tuple[str, str]) -> tuple[bool, bool]:
        rest = {id: [other for other in others if (id, other) != step] for id, others in follows.items()}
        return _circle(rest) is None, begins(step[0]) < begins(step[1])

    return max(pairwise(circle), key=score)


def _check_order(seeds: WrittenSeeds) -> Iterator[Problem]:
    follows = {
        item.id: [id for id in dict.fromkeys(item.body.follows) if id != item.id] for item in seeds.of_kind("event")
    }
    while circle := _circle(follows):
        event, other = _wrong_step(seeds, follows, circle)
        follows[event].remove(other)
        yield Problem(
            seeds.items[event].place("follows", seeds.items[event].body.follows.index(other)),
            "cycle",
            "events follow each other in a circle: " + " → ".join(circle),
            f"Remove `{other}` here, or another `follows:` of the circle.",
        )


def _check_answers(seeds: WrittenSeeds) -> Iterator[Problem]:
    answered = {
        id
        for item in seeds.of_kind(*SUBJECT)
        for statement in (*item.body.claims, *getattr(item.body, "relations", ()))
        for id in statement.answers
    }
    for item in seeds.of_kind("question"):
        if item.body.judgement and item.id not in answered and not (seeds.failed or seeds.unseen):
            yield Problem(
                item.place("judgement"),
                "missing-evidence",
                "a judgement that no claim supports",
                f"Name the question in the claims it rests on: `answers: {item.id}`. "
                "Or leave the judgement empty: then it is a known gap.",
            )


def _renamed_files(seeds: WrittenSeeds, names: _Names, references: list[Reference]) -> dict[str, Problem]:
    """Map ids that lead nowhere, from several references, to the problem that their file was renamed."""
    used = Counter(id for _, id, _ in references)
    found = {}
    for _, id, kinds in references:
        if used[id] < _MANY or id in {*seeds.items, *seeds.failed, *found} or _is_settled(seeds, id, kinds):
            continue
        if item := names.renamed(id, kinds, used):
            message = f"no file is `{id}`, which {used[id]} references name, and none names this one"
            help = f"Rename it to {id}.yml, or write `{item.id}` in the {used[id]} places."
            found[id] = Problem(Place(item.tree.file), "unknown-id", message, help)
    return found


def check_references(seeds: WrittenSeeds, files: SeedFiles) -> list[Problem]:
    """Return a problem for every reference that leads nowhere, to the wrong kind, or round in a circle."""
    items: Iterable[Item] = (*seeds.items.values(), *filter(None, [seeds.briefing]))
    names, found = _Names(seeds), [(item, reference) for item in items for reference in _references(item)]
    renamed = _renamed_files(seeds, names, [reference for _, reference in found])
    problems = list(renamed.values())
    for item, reference in found:
        if reference[1] not in renamed:
            problems += _check_reference(seeds, files, names, item, reference)
    for check in (_check_order, _check_answers):
        problems += check(seeds)
    return problems + list(_check_articles(seeds, files))
