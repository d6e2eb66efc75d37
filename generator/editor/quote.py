"""Evidence to paste: the passages of an article that rough words most probably mean, each exactly as it stands.

Every entry that is printed has been located as the build will locate it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, utils

from generator.check.validate import validate
from generator.nearest import nearest
from generator.read.files import read_files
from generator.resolve.articles import Articles
from generator.resolve.evidence import evidence_for
from generator.resolve.model import Source
from generator.resolve.passages import nearest_span
from generator.resolve.text import Span, Text
from generator.yaml_text import scalar

#: Likeness, from 0 to 100, below which a passage is not offered.
_LIKE = 55
#: Share of the best passage's likeness below which another one is not offered beside it.
_FAR = 0.7
_MOST_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that holds as a quote. `beside` is the `before` or `after` it needs; `likeness` 0 to 100."""

    source: str
    span: Span
    quote: str
    beside: dict[str, str]
    likeness: float


def likeness(words: str, passage: str) -> float:
    """Return how many of rough words a passage has, and less so how few others."""
    shared = fuzz.token_set_ratio(words, passage, processor=utils.default_process)
    together = fuzz.partial_ratio(words, passage, processor=utils.default_process)
    return 0.75 * max(shared, together) + 0.25 * fuzz.ratio(words, passage, processor=utils.default_process)


def _stretches(source: Source, text: Text, words: str) -> list[Span]:
    """Return the words themselves where they stand; else sentences and runs of a few; else what is nearest."""
    exact = [text.folded.span(*folded) for folded in text.occurrences(words) if not text.cuts_a_word(*folded)]
    if exact:
        return exact
    runs = [
        (start, end)
        for first, (start, _) in enumerate(source.sentences)
        for _, end in source.sentences[first : first + _MOST_SENTENCES]
    ]
    if any(likeness(words, text.text[slice(*run)]) >= _LIKE for run in runs):
        return runs
    near = nearest_span(text, words)
    return [text.folded.span(*near)] if near else []


def _passage(source: Source, text: Text, span: Span, words: str) -> Passage | None:
    """Return a span of the article as a passage, if the build will find it there and nowhere else."""
    like = likeness(words, " ".join(text.text[slice(*span)].split()))
    found = evidence_for(source, text, span) if like >= _LIKE else None
    if found is None:
        return None
    beside = {name: words for name, words in found.items() if name in ("before", "after")}
    return Passage(source.id, span, found["quote"], beside, like)


def _overlap(one: Passage, other: Passage) -> bool:
    return one.source == other.source and one.span[0] < other.span[1] and other.span[0] < one.span[1]


def passages(sources: Iterable[tuple[Source, Text]], words: str, most: int) -> list[Passage]:
    """Return the passages most like `words`, best first, at most `most`; none overlaps a better one."""
    found = [
        passage
        for source, text in sources
        for span in _stretches(source, text, words)
        if (passage := _passage(source, text, span, words))
    ]
    kept: list[Passage] = []
    for passage in sorted(found, key=lambda one: -one.likeness):
        good = not kept or passage.likeness >= _FAR * kept[0].likeness
        if good and len(kept) < most and not any(_overlap(passage, other) for other in kept):
            kept.append(passage)
    return kept


def entry(passage: Passage, indent: int = 6) -> str:
    """Return a passage as an item of `evidence:`, in lines that begin with `indent` blanks."""
    return item({"source": passage.source, "quote": passage.quote, **passage.beside}, indent)


def item(fields: Mapping[str, str], indent: int) -> str:
    """Return fields as an item of a list, in lines that begin with `indent` blanks."""
    lines = [f"{name}: {scalar(text)}" for name, text in fields.items()]
    return "".join(f"{' ' * indent}{'  ' if n else '- '}{line}\n" for n, line in enumerate(lines))


def find_quotes(seeds: Path, source: str, words: str, most: int) -> tuple[bool, str]:
    """Return whether anything was found, and the entries to paste, or what to do instead.

    `source` is an id, the name of an article, or `-` for all of them. Parts of `words` that `…` joins are looked
    for one by one, and the best passage of each is returned.
    """
    files = read_files(seeds, seeds.as_posix())
    written, _ = validate(files)
    articles = Articles(written, files)
    sources, texts = articles.sources, articles.texts
    named = {one.article: id for id, one in sources.items()}
    id = named.get(source, source)
    if id != "-" and id not in sources:
        if written.failed.get(id) == "source":
            return False, f"sources/{id}.yml has a fault of its own: `python -m generator check` shows it."
        guess = nearest(id, sources)
        return False, f"There is no source `{id}`." + (f" Did you mean `{guess}`?" if guess else "")
    chosen = [(sources[one], texts[one]) for one in (sources if id == "-" else [id])]
    parts = [part.strip() for part in re.split(r"…|\.\.\.", words) if part.strip()]
    found = [passages(chosen, part, most if len(parts) == 1 else 1) for part in parts]
    if not parts or not all(found):
        missing = next((part for part, some in zip(parts, found, strict=True) if not some), words)
        return False, f"Nothing in {'the articles' if id == '-' else 'the article'} is like “{missing}”."
    shown = [
        f"{' ' * 6}# {passage.likeness:.0f} of 100: {files.shown('articles/')}{sources[passage.source].article}\n"
        + entry(passage)
        for some in found
        for passage in some
    ]
    return True, "\n".join(shown).rstrip("\n")
