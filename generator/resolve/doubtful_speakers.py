"""Warnings about voices: an entity as the voice of what people without a name say about it. English."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import regex

from generator.anonymous import names_nobody
from generator.check.validate import WrittenSeeds
from generator.problems import Problem, warning
from generator.resolve.model import Briefing, Claim, Mention, Quote, Relation, Source, Span
from generator.resolve.quoted import quoted_statements

#: Words with which somebody begins to speak.
_SAYING = regex.compile(
    r"\b(?:sa(?:id|ys?)|t(?:ells?|old)|add(?:s|ed)|stat(?:es?|ed)|report(?:s|ed)?|confirm(?:s|ed)?|claim(?:s|ed)?"
    r"|explain(?:s|ed)|suggest(?:s|ed)|den(?:y|ies|ied)|announce[sd]?|according)\b"
)

_Named = Mapping[tuple[str, str], Sequence[Mention]]


def _around(quote: Quote, source: Source) -> Span | None:
    """Return the sentence in which a quote begins."""
    return next((span for span in source.sentences if span[0] <= quote.span[0] < span[1]), None)


def _spoken_of(entity: str, quote: Quote, source: Source, named: _Named) -> bool:
    """Tell whether people without a name speak in the sentence of a quote, and of an entity that does not."""
    sentence = _around(quote, source)
    if not sentence or not names_nobody(source.text[slice(*sentence)]):
        return False
    saying = [found.end() for found in _SAYING.finditer(source.text, *sentence)]
    places = [one.span[0] for one in named[entity, source.id] if sentence[0] <= one.span[0] < sentence[1]]
    return len(saying) == 1 and bool(places) and min(places) >= saying[0]


def doubtful_speakers(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each statement by an entity of which its quotes let others speak. A note silences it."""
    named: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in briefing.mentions:
        named[mention.entity, mention.source].append(mention)
    for item, path, one in quoted_statements(seeds, briefing):
        if one.by.entity and not one.note and one.evidence and _all_spoken_of(one, briefing, named):
            message = f"in the quotes of this {path[0][:-1]} people without a name speak of `{one.by.entity}`"
            help = "Write in `by:` who speaks, in the words of the article."
            yield warning(item.place(*path, "by"), "doubtful-voice", message, help)


def _all_spoken_of(one: Claim | Relation, briefing: Briefing, named: _Named) -> bool:
    pairs = [(quote, briefing.sources[quote.source]) for quote in one.evidence]
    return all(
        source.language.startswith("en") and _spoken_of(one.by.entity, quote, source, named)
        for quote, source in pairs
    )
