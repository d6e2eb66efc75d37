"""References between seed files: every id that is named must exist and be of the right kind."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter

from generator.check.validate import Item, WrittenSeeds, nearest
from generator.problems import Place, Problem
from generator.read.files import SeedFiles

ENTITY = ("company", "person")
SUBJECT = ("company", "person", "event")

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


def _check_reference(seeds: WrittenSeeds, item: Item, reference: Reference) -> Iterator[Problem]:
    path, id, kinds = reference
    found = seeds.items[id].kind if id in seeds.items else seeds.failed.get(id)
    wanted = " or ".join(kinds)
    if found is None:
        guess = nearest(id, [other.id for other in seeds.of_kind(*kinds)])
        yield Problem(
            item.place(*path),
            "unknown-id",
            f"there is no {wanted} `{id}`",
            f"Did you mean `{guess}`?" if guess else f"The id is the name of the {wanted}'s file without .yml.",
        )
    elif found not in kinds:
        yield Problem(item.place(*path), "wrong-kind", f"`{id}` is {_a(found)}, and {_a(wanted)} is needed here")
    elif id == item.id:
        yield Problem(item.place(*path), "self-reference", f"`{id}` refers to itself")


def _check_articles(seeds: WrittenSeeds, files: SeedFiles) -> Iterator[Problem]:
    used = defaultdict(list)
    for item in seeds.of_kind("source"):
        used[item.body.article].append(item)
        if item.body.article not in files.articles and f"articles/{item.body.article}" not in files.unread:
            guess = nearest(item.body.article, list(files.articles))
            yield Problem(
                item.place("article"),
                "unknown-article",
                f"there is no article `{item.body.article}`",
                f"Did you mean `{guess}`?" if guess else f"Put the text into {files.shown('articles/')}",
            )
    for article, items in used.items():
        for item in items[1:]:
            yield Problem(
                item.place("article"),
                "duplicate-source",
                f"`{article}` has a source file already: {items[0].tree.file}",
                "One article has one source file.",
            )
    if "source" not in seeds.failed.values():
        for article in sorted(set(files.articles) - set(used)):
            yield Problem(
                Place(files.shown(f"articles/{article}")),
                "missing-source",
                "no source file names this article",
                f"Write {files.shown('sources/')}<id>.yml with `article: {article}`.",
            )


def _circle(follows: dict[str, list[str]]) -> list[str] | None:
    """Return the ids on one way round, each followed by one that it follows, back to the first; None: no circle."""
    try:
        TopologicalSorter(follows).prepare()
    except CycleError as error:
        return error.args[1][::-1]
    return None


def _check_order(seeds: WrittenSeeds) -> Iterator[Problem]:
    follows = {
        item.id: [id for id in dict.fromkeys(item.body.follows) if id != item.id] for item in seeds.of_kind("event")
    }
    while circle := _circle(follows):
        follows[circle[0]].remove(circle[1])
        yield Problem(
            seeds.items[circle[0]].place("follows"),
            "cycle",
            "events follow each other in a circle: " + " → ".join(circle),
            "Remove one `follows:` of the circle.",
        )


def _check_answers(seeds: WrittenSeeds) -> Iterator[Problem]:
    answered = {
        id
        for item in seeds.of_kind(*SUBJECT)
        for statement in (*item.body.claims, *getattr(item.body, "relations", ()))
        for id in statement.answers
    }
    for item in seeds.of_kind("question"):
        if item.body.judgement and item.id not in answered and not seeds.failed:
            yield Problem(
                item.place("judgement"),
                "missing-evidence",
                "a judgement that no claim supports",
                f"Name the question in the claims it rests on: `answers: {item.id}`. "
                "Or leave the judgement empty: then it is a known gap.",
            )


def check_references(seeds: WrittenSeeds, files: SeedFiles) -> list[Problem]:
    """Return a problem for every reference that leads nowhere, to the wrong kind, or round in a circle."""
    items: Iterable[Item] = (*seeds.items.values(), *filter(None, [seeds.briefing]))
    problems = [
        problem
        for item in items
        for reference in _references(item)
        for problem in _check_reference(seeds, item, reference)
    ]
    for check in (_check_order, _check_answers):
        problems += check(seeds)
    return problems + list(_check_articles(seeds, files))
