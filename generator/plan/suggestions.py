"""What the briefing leaves out, ranked by worth: each finding with what an editor would write about it.

Hints, not verdicts. Nothing of this is published.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import regex

from generator.plan.coverage import UncoveredName
from generator.plan.figures import WORTH, figures
from generator.plan.furniture import Furniture, find_furniture
from generator.plan.index import Index
from generator.plan.pageless import dismissed, needs_no_page
from generator.plan.speakers import speaks, words_of_saying
from generator.plan.variants import KnownNames
from generator.resolve.evidence import can_be_written, evidence_for
from generator.resolve.model import Briefing, Source, Span
from generator.resolve.text import Text

Named = tuple[int, int, str]

#: Words before a passage set aside that are enough to find it, and the least that is shown.
_FIRST_WORDS = 12
#: What a sign that a name matters is worth: more than any number of mentions.
_SIGN = 10**6
#: Ends of English words for what comes from a place: Norwegian, Swedish, Chinese.
_ADJECTIVE = regex.compile(r"\p{L}+(?:ian|ish|ese|ean)")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One finding. `stub` is what to write, with None for what the editor must fill in.

    `kind` is name, variant, sentence or furniture. `file` is the kind and the id of the seed file that the stub
    belongs into, below `field`; without an id it is a new file, and without a field it is the whole of it.
    """

    kind: str
    worth: int
    about: str
    why: str
    place: tuple[str, Span]
    file: tuple[str, str]
    field: str
    stub: object


def suggest(
    briefing: Briefing, index: Index, recognised: Mapping[str, list[Named]] | None = None
) -> list[Suggestion]:
    """Return all suggestions, those of most worth first within each kind.

    `recognised` holds the names that a recogniser found, by source id; sources that it does not hold, and all
    without it, are searched for capitals.
    """
    texts = {id: Text(source.text) for id, source in briefing.sources.items()}
    found = [
        *_names(briefing, index, texts, recognised or {}),
        *_sentences(briefing, index, texts),
        *_furniture(briefing, index, texts),
    ]
    return sorted(found, key=lambda one: (-one.worth, one.about, one.place))


# Names


def _left_out(briefing: Briefing, index: Index, recognised: Mapping[str, list[Named]]) -> list[UncoveredName]:
    """Return names that no entity covers: those recognised, and in other sources those with capitals."""
    found: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    pageless = dismissed(briefing.no_page)
    for source, names in recognised.items():
        taken = [one.span for one in (*index.mentions[source], *index.ambiguities[source])]
        for start, end, _ in names:
            free = not any(start < other[1] and other[0] < end for other in taken)
            text = briefing.sources[source].text[start:end]
            aside = briefing.sources[source].is_set_aside((start, end))
            if free and not aside and not needs_no_page(text, briefing.sources[source], pageless):
                found[text].append((source, (start, end)))
    for name in index.uncovered:
        if places := [place for place in name.places if place[0] not in recognised]:
            found[name.text] += places
    return [UncoveredName(text, tuple(places)) for text, places in found.items()]


def _names(briefing, index, texts, recognised) -> Iterator[Suggestion]:
    known_names = KnownNames()
    for one in briefing.entities.values():
        known_names.add(one.id, (one.name, *(alias.text for alias in one.aliases)), one.kind == "person")
    saying = words_of_saying(briefing.sources.values())
    kinds = {(source, start): kind for source, names in recognised.items() for start, _, kind in names}
    for name in _left_out(briefing, index, recognised):
        source, span = name.places[0]
        sources = {source for source, _ in name.places}
        why = f"{_times(len(name.places))} in {', '.join(sorted(sources))}"
        worth = _worth(name, briefing.sources, saying)
        if id := known_names.like(name.text):
            known = briefing.entities[id]
            why = f"{why}; looks like {known.name}"
            file = (known.kind, known.id)
            yield Suggestion("variant", worth, name.text, why, (source, span), file, "aliases", [name.text])
            continue
        kind = Counter(kinds.get((one, at[0]), "company") for one, at in name.places).most_common(1)[0][0]
        sentence = _sentence_around(briefing.sources[source], span)
        evidence = evidence_for(briefing.sources[source], texts[source], sentence)
        stub = {"name": name.text, "type": None} | ({"summary": None, "evidence": [evidence]} if evidence else {})
        yield Suggestion("name", worth, name.text, why, (source, sentence), (kind, ""), "", stub)


def _worth(name: UncoveredName, sources: Mapping[str, Source], saying: frozenset[str]) -> int:
    """Return the worth of a name: who speaks and who has several words come first, then what many articles name.

    Last comes what is rather an adjective.
    """
    speaking = any(speaks(sources[id].text, span, saying) for id, span in name.places)
    if not speaking and _ADJECTIVE.fullmatch(name.text):
        return 0
    several = len({id for id, _ in name.places}) > 1
    return (2 * speaking + 2 * (" " in name.text) + several) * _SIGN + len(name.places)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _sentence_around(source: Source, span: Span) -> Span:
    """Return the sentence that a name stands in; the name itself where it stands in none."""
    return next((one for one in source.sentences if one[0] <= span[0] < one[1]), span)


# Sentences


def _sentences(briefing, index, texts) -> Iterator[Suggestion]:
    for id, spans in index.unused.items():
        source = briefing.sources[id]
        for span in spans:
            text = source.text[slice(*span)]
            if text == source.title:
                continue
            named = list(dict.fromkeys(mention.entity for mention in index.mentions_within(id, span)))
            held = figures(text, source.language)
            worth = sum(WORTH[one] for one in held) + min(len(named), 3)
            evidence = evidence_for(source, texts[id], span)
            if worth and evidence:
                kind = briefing.entities[named[0]].kind if named else "company"
                stub = [{"property": None, "value": None, "status": None, "evidence": [evidence]}]
                file = (kind, named[0] if named else "")
                why = "it has " + _listed(held, len(named))
                yield Suggestion("sentence", worth, text, why, (id, span), file, "claims", stub)


def _listed(held: tuple[str, ...], named: int) -> str:
    a = {"money": "money", "per cent": "a percentage"}
    parts = [a.get(one, f"a {one}") for one in held]
    if named:
        parts.append("a name" if named == 1 else f"{named} names")
    return ", ".join(parts)


# Page furniture


def _furniture(briefing, index, texts) -> Iterator[Suggestion]:
    quoted = {id: [quote.span for quote in uses] for id, uses in index.uses.items()}
    for one in find_furniture(briefing.sources, quoted):
        source = briefing.sources[one.source]
        if stub := _set_aside(source, texts[source.id], one):
            text = source.text[slice(*one.span)]
            why = ", ".join(one.reasons)
            yield Suggestion(
                "furniture", one.worth, text, why, (source.id, one.span), ("source", source.id), "set_aside", [stub]
            )


def _set_aside(source: Source, text: Text, one: Furniture) -> dict | None:
    """Return a passage by its first and its last words. None where these do not lead back to it."""
    start, end = one.span
    first = _first_words(source, (start, end))
    entry = evidence_for(source, text, first)
    if entry is None:
        return None
    lines = source.text[start:end].splitlines()
    last = " ".join(lines[-1].split())
    if not can_be_written(last):
        return None
    ends = [span[1] for span in text.occurrences(last) if text.folded.span(*span)[1] >= first[1]]
    if not ends or text.folded.span(ends[0] - 1, ends[0])[1] != end:
        return None
    beside = {key: value for key, value in entry.items() if key in ("before", "after")}
    return {"from": entry["quote"], "to": last, **beside, "because": None}


def _first_words(source: Source, span: Span) -> Span:
    """Return the first words of a passage, as many as are needed and no more than its first line has."""
    line = source.text[slice(*span)].splitlines()[0].rstrip()
    words = line.split()
    if len(words) <= _FIRST_WORDS:
        return span[0], span[0] + len(line)
    at = 0
    for word in words[:_FIRST_WORDS]:
        at = line.index(word, at) + len(word)
    return span[0], span[0] + at
