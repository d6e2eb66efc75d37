"""What a new file begins with: passages of the articles that name its thing, each exactly as it stands.

Quotes and ids alone are filled in. What is said, how firmly, and in which role is the editor's to write.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from string import Template

from generator.check.references import ENTITY
from generator.checking import check, stubs_in, without_stubs
from generator.editor.quote import Passage, item, passages
from generator.nearest import nearest
from generator.plan.figures import WORTH, figures
from generator.resolve.articles import Articles
from generator.resolve.evidence import evidence_for
from generator.resolve.mentions import Names, names_in
from generator.resolve.model import Source, Span
from generator.resolve.text import Text
from generator.yaml_text import scalar

_STUBS = Path(__file__).parent / "stubs"
_UNFILLED = {"source": "SOURCE-ID", "quote": "QUOTE"}
#: Remarks beside evidence that is to be found, that names somebody first, and that is like a title.
_QUOTE = '`python -m generator quote SOURCE-ID "rough words"` prints an entry'
_FIRST = "the first sentence that names it"
_LIKEST = "the passage that is most like the title: does it say so?"
_OPTIONAL = "What follows is optional: remove the # of what you need."
#: Sentences beside the first that are offered for claims.
_CLAIMS = 5
#: Likeness, from 0 to 100, from which a passage is taken for the event that a title tells.
_LIKE = 70
#: Passages among which one is looked for that tells the event.
_LOOKED_AT = 5


class NotWritten(Exception):
    """A new file cannot be written; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder of seeds, the oldest first, and what is known by which name: name, id, only in."""

    sources: list[tuple[Source, Text]]
    known: list[tuple[str, str, tuple[str, ...]]]


@dataclass(frozen=True, eq=False, slots=True)
class Sentence:
    """A sentence of an article; no two are equal."""

    source: Source
    text: Text
    span: Span

    @property
    def worth(self) -> int:
        """The worth of the figures in it."""
        return sum(WORTH[one] for one in figures(self.source.text[slice(*self.span)], self.source.language))


@dataclass(frozen=True, slots=True)
class Begun:
    """The text of a new file, without what is the same in all, and what to tell the editor of it."""

    text: str
    told: str = ""


def read_articles(seeds: Path, only: str | None = None) -> Corpus:
    """Read what new files can begin with, from one source or from all; of seeds with faults, what is sound.

    Raises NotWritten when there is no such source.
    """
    checked = check(seeds)
    checked = without_stubs(checked) if stubs_in(checked.problems) else checked
    articles = Articles(checked.written, checked.files)
    sources, texts = articles.sources, articles.texts
    if only and only not in sources:
        guess = nearest(only, sources)
        raise NotWritten(f"there is no source `{only}`" + (f": did you mean `{guess}`?" if guess else ""))
    known = [
        (text, one.id, only_in)
        for one in checked.written.of_kind(*ENTITY)
        for text, only_in in [
            (one.body.name, ()),
            *((alias.text, tuple(alias.only_in)) for alias in one.body.aliases),
        ]
    ]
    wanted = [source for source in sources.values() if only in (None, source.id)]
    wanted.sort(key=lambda one: (one.published.sort_key if one.published else (True,), one.id))
    return Corpus([(source, texts[source.id]) for source in wanted], known)


def _names(known: Iterable[tuple[str, str, tuple[str, ...]]]) -> Names:
    """Return names, ready to be looked for."""
    names = Names(())
    for name, id, only_in in known:
        names.add(name, id, only_in)
    return names.seal()


# Companies and people


def sentences_naming(articles: Corpus, name: str) -> list[Sentence]:
    """Return the sentences that name something new, in order.

    Headlines, longer names that are known, and what is set aside do not count.
    """
    names = _names([*articles.known, (name, "", ())])
    found = []
    for source, text in articles.sources:
        named = [start for (start, _), ids in names_in(names, text, source.id) if "" in ids]
        for start, end in source.sentences:
            at = bisect_left(named, start)
            here = at < len(named) and named[at] < end and not source.is_set_aside((start, end))
            if here and source.text[start:end] != source.title:
                found.append(Sentence(source, text, (start, end)))
    return found


def _quotable(sentences: Iterable[Sentence], most: int) -> dict[Sentence, dict[str, str]]:
    """Return the first of some sentences with their evidence, those that can be quoted."""
    held = ((one, evidence_for(one.source, one.text, one.span)) for one in sentences)
    return dict(islice(((one, evidence) for one, evidence in held if evidence), most))


def begin_entity(articles: Corpus, name: str) -> Begun:
    """Begin the file of a company or person with the sentences that name it.

    The first, which mostly says who it is, carries the summary. Those that hold most figures stand below `claims:`,
    as remarks.
    """
    found = sentences_naming(articles, name)
    first = next(iter(_quotable(found, 1).values()), _UNFILLED)
    best = _quotable(sorted(found, key=lambda one: -one.worth), _CLAIMS)
    claims = [best[one] for one in found if one in best] or [_UNFILLED]
    found = found if best else []
    summary = _stub("summary", first, remark=_FIRST if found else _QUOTE)
    optional = [
        _stub("claims", claims[0]),
        *(_stub("claim", evidence) for evidence in claims[1:]),
        _stub("relations", first),
    ]
    text = Template(_read("entity")).substitute(name=scalar(name)) + (summary if found else "")
    lines = "".join(optional if found else [summary, *optional]).rstrip("\n").split("\n")
    hidden = "".join(f"#{line}\n" for line in lines)
    return Begun(f"{text}# {_OPTIONAL}\n{hidden}", _told(articles, name, found))


def _told(articles: Corpus, name: str, found: list[Sentence]) -> str:
    if not articles.sources:
        return ""
    if not found:
        return f"No article names “{name}”: evidence is left to you.\n"
    where = ", ".join(dict.fromkeys(one.source.id for one in found))
    count = "1 sentence names it" if len(found) == 1 else f"{len(found)} sentences name it"
    rest = f"up to {_CLAIMS} stand as remarks below `claims:`"
    return f"{count} ({where}). The first is evidence of the summary; {rest}.\n"


# Events


def begin_event(articles: Corpus, title: str) -> Begun:
    """Begin the file of an event with the passage most like its title, no headline, and with whom that names."""
    like = [one for one in passages(articles.sources, title, _LOOKED_AT) if _is_told(articles, one)]
    evidence = {"source": like[0].source, "quote": like[0].quote, **like[0].beside} if like else _UNFILLED
    named = _named(articles, like[0]) if like else []
    participants = "participants: []  # such as [{entity: its-id, role: host}]"
    if named:
        heading = "participants:  # whom the quote names: add `role:`, and remove who took no part\n"
        participants = heading + "".join(item({"entity": id}, 2) for id in named).rstrip()
    remark = _LIKEST if like else _QUOTE
    text = _stub("event", evidence, name=scalar(title), remark=remark, participants=participants)
    told = f"The passage most like the title is of {like[0].source}: look whether it says so.\n" if like else ""
    return Begun(text, told)


def _is_told(articles: Corpus, passage: Passage) -> bool:
    """Tell whether a passage is like enough to a title, is no headline, and is made of whole sentences."""
    source, _ = next(one for one in articles.sources if one[0].id == passage.source)
    starts, ends = ({span[at] for span in source.sentences} for at in (0, 1))
    whole = passage.span[0] in starts and passage.span[1] in ends
    return whole and passage.likeness >= _LIKE and passage.quote != source.title


def _named(articles: Corpus, passage: Passage) -> list[str]:
    """Return the entities that a passage names, each once; none where a name could be that of several."""
    source, text = next(one for one in articles.sources if one[0].id == passage.source)
    start, end = passage.span
    names = names_in(_names(articles.known), text, source.id)
    return list(dict.fromkeys(ids[0] for (at, _), ids in names if start <= at < end and len(ids) == 1))


# Questions, and what all have in common


def begin_question(question: str, id: str) -> Begun:
    """Begin the file of a question; no article is asked for it."""
    return Begun(Template(_read("question")).substitute(name=scalar(question), id=id))


def _read(name: str) -> str:
    return (_STUBS / f"{name}.yml").read_text(encoding="utf-8")


def _stub(part: str, evidence: Mapping[str, str], /, **words: str) -> str:
    """Return a part of a stub with one entry of evidence, which stands as deep as its place in the stub."""
    text = _read(part)
    depth = len(re.search(r"(?m)^( *)\$evidence$", text)[1])
    return Template(text).substitute(evidence=item(evidence, depth).strip(), **words)
