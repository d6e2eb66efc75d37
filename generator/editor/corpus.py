"""The articles of a folder of seeds, from which new files and statements are made: sentences, and who is named."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path, PurePosixPath

from generator.check.references import ENTITY
from generator.check.validate import validate
from generator.editor.facts import head_length
from generator.editor.quote import likeness
from generator.editor.stems import stems
from generator.nearest import nearest
from generator.plan.coverage import UncoveredName, uncovered_names
from generator.plan.figures import WORTH, figures
from generator.read.files import KINDS, read_files
from generator.read.yaml_tree import parse
from generator.resolve.articles import Articles
from generator.resolve.evidence import evidence_for
from generator.resolve.fold import fold
from generator.resolve.mentions import Names, names_in
from generator.resolve.model import Mention, Source, Span
from generator.resolve.text import Text

#: How much liker a sentence counts that is favoured, and one that has the very words.
_FAVOUR, _EXACT = 15, 30
#: A name, the id of whom it means, and in which sources alone.
Known = tuple[str, str, tuple[str, ...]]


class NotWritten(Exception):
    """A new file cannot be written; the message says why, and what to do."""


@dataclass(frozen=True, eq=False, slots=True)
class Sentence:
    """A sentence of an article; no two are equal."""

    source: Source
    text: Text
    span: Span

    @property
    def place(self) -> tuple[str, Span]:
        """The source, by id, and where in its article the sentence stands."""
        return self.source.id, self.span

    @property
    def words(self) -> str:
        """The sentence as it stands in the article."""
        return self.source.text[slice(*self.span)]

    @property
    def evidence(self) -> dict[str, str] | None:
        """What an editor would write to quote it; None when it cannot be quoted."""
        return evidence_for(self.source, self.text, self.span)

    @property
    def worth(self) -> int:
        """The worth of the figures in it."""
        return sum(WORTH[one] for one in figures(self.words, self.source.language))


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder of seeds, the oldest first, and who is known by which name: name, id, only in.

    `currencies` are those of the amounts that the seeds hold already, `quotes` the quotes of their claims and
    relations, by source id.
    """

    sources: list[tuple[Source, Text]]
    known: list[Known]
    currencies: frozenset[str] = frozenset()
    quotes: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def is_quoted(self, sentence: Sentence) -> bool:
        """Tell whether a claim or relation quotes something of a sentence, or all of it."""
        words = _plain(sentence.words)
        quotes = self.quotes.get(sentence.source.id, ())
        return any(words in quote or quote in words for quote in quotes)


def read_articles(seeds: Path, only: str | None = None) -> Corpus:
    """Read what new files can begin with, from one source or from all; of seeds with faults, what can be read.

    Raises NotWritten when there is no such source.
    """
    files = read_files(seeds, seeds.as_posix())
    articles = Articles(validate(files)[0], files)
    sources, texts = articles.sources, articles.texts
    if only and only not in sources:
        guess = nearest(only, sources)
        raise NotWritten(f"there is no source `{only}`" + (f": did you mean `{guess}`?" if guess else ""))
    wanted = [source for source in sources.values() if only in (None, source.id)]
    wanted.sort(key=lambda one: (one.published.sort_key if one.published else (True,), one.id))
    return Corpus([(source, texts[source.id]) for source in wanted], *_as_typed(files.yaml))


def _as_typed(files: Mapping[str, str]) -> tuple[list[Known], frozenset[str], dict[str, list[str]]]:
    """Return names, currencies and quotes as they stand in seed files, whatever else is wrong there."""
    known: list[Known] = []
    currencies: set[str] = set()
    quotes: dict[str, list[str]] = defaultdict(list)
    for path, text in files.items():
        tree, _ = parse(text, path)
        data = tree.data if tree else None
        kind = KINDS.get(path.partition("/")[0])
        if kind in ENTITY and isinstance(data, dict):
            known += _names(data, PurePosixPath(path).stem)
        for part in _mappings(data):
            currencies |= {part["currency"]} if isinstance(part.get("currency"), str) else set()
        for part in _mappings([data.get("claims"), data.get("relations")] if isinstance(data, dict) else []):
            if isinstance(part.get("quote"), str):
                quotes[str(part.get("source"))].append(_plain(part["quote"]))
    return known, frozenset(currencies), quotes


def _names(data: dict, id: str) -> Iterator[Known]:
    """Yield the names of a company or person as they are typed."""
    aliases = data.get("aliases")
    for name in (data.get("name"), *(aliases if isinstance(aliases, list) else [aliases])):
        text, only_in = (name.get("text"), name.get("only_in", [])) if isinstance(name, dict) else (name, [])
        if isinstance(text, str):
            yield text, id, tuple([only_in] if isinstance(only_in, str) else only_in)


def _mappings(part: object) -> Iterator[dict]:
    """Yield every mapping in a file's data."""
    if isinstance(part, dict):
        yield part
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _mappings(inner)


def _plain(text: str) -> str:
    return " ".join(fold(text).text.split())


def names_of(known: Iterable[Known]) -> Names:
    """Return names, ready to be looked for."""
    names = Names(())
    for name, id, only_in in known:
        names.add(name, id, only_in)
    return names.seal()


def sentences(articles: Corpus) -> Iterator[Sentence]:
    """Yield the sentences in order; headlines and what is set aside are none, and date lines no part of one."""
    for source, text in articles.sources:
        for span in source.sentences:
            if not source.is_set_aside(span) and source.text[slice(*span)] != source.title:
                yield Sentence(source, text, (span[0] + head_length(source.text[slice(*span)]), span[1]))


def sentences_naming(articles: Corpus, id: str, known: Iterable[Known] | None = None) -> list[Sentence]:
    """Return the sentences that name the one with this id, in order.

    `known` are the names to look for, instead of those of the corpus. Longer names that are known do not count.
    """
    names = names_of(articles.known if known is None else known)
    starts = {
        source.id: [start for (start, _), ids in names_in(names, text, source.id) if id in ids]
        for source, text in articles.sources
    }
    return [one for one in sentences(articles) if _holds(starts[one.source.id], one.span)]


def _holds(starts: list[int], span: Span) -> bool:
    at = bisect_left(starts, span[0])
    return at < len(starts) and starts[at] < span[1]


def named_in(articles: Corpus, sentence: Sentence) -> list[tuple[Span, str]]:
    """Return where a sentence names whom; no one where a name could be that of several."""
    start, end = sentence.span
    names = names_in(names_of(articles.known), sentence.text, sentence.source.id)
    return [(span, ids[0]) for span, ids in names if start <= span[0] < end and len(ids) == 1]


def left_out(articles: Corpus) -> list[UncoveredName]:
    """Return the names in the articles that are those of nobody who is known, the most frequent first."""
    names = names_of(articles.known)
    taken = {
        source.id: [Mention(source.id, span, "", "") for span, _ in names_in(names, text, source.id)]
        for source, text in articles.sources
    }
    return uncovered_names((source for source, _ in articles.sources), taken, {})


def _telling(words: str, sentence: str) -> float:
    """Return how much of rough words a sentence tells, from 0 to 100; ends of words, which grammar bends, aside."""
    like = likeness(words, sentence)
    if " " not in words:  # one word, or a script without spaces
        return like
    wanted = stems(words)
    return (like + 100 * len(wanted & stems(sentence)) / len(wanted)) / 2 if wanted else like


def likest(
    sentences: Iterable[Sentence], words: str, least: float, favoured: Iterable[Sentence] = ()
) -> list[Sentence]:
    """Return those sentences that rough words are like, by `least` of 100 at least, the likest first.

    Those that have the very words go before all others; then, of those that are nearly as like, the favoured ones.
    """
    favour, exact = {one.place for one in favoured}, _plain(words).casefold()
    like = [(_telling(words, " ".join(one.words.split())), one) for one in sentences]
    like = [
        (how + _FAVOUR * (one.place in favour) + _EXACT * (exact in _plain(one.words).casefold()), one)
        for how, one in like
        if how >= least
    ]
    return [one for _, one in sorted(like, key=lambda one: -one[0])]


def quotable(sentences: Iterable[Sentence], most: int) -> dict[Sentence, dict[str, str]]:
    """Return the first of some sentences with their evidence, those that can be quoted."""
    held = ((one, one.evidence) for one in sentences)
    return dict(islice(((one, evidence) for one, evidence in held if evidence), most))
