"""The briefing looked up from the other end: what points at an entity, a passage, a sentence."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from graphlib import TopologicalSorter
from heapq import heappop, heappush
from itertools import combinations

from generator.plan.common import Pair, in_common
from generator.plan.coverage import UncoveredName, uncovered_names
from generator.plan.dated import Entry, all_dated, by_entity
from generator.plan.groups import Answers, Group, all_groups, answers, when
from generator.plan.network import pairs
from generator.plan.pageless import dismissed
from generator.resolve.model import Ambiguity, Briefing, Claim, Event, Mention, Quote, Relation, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article in which an entity is named; `mentions` lie within `span`."""

    source: str
    span: Span
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """One statement that rests on a passage: where it is printed and what it says.

    `page` is the id of the page's subject, or empty for the home page; `anchor` may be empty. A relation
    has its type as label and leads `to` another entity.
    """

    page: str
    anchor: str
    label: str
    status: str | None = None
    to: str | None = None


@dataclass(slots=True)
class Index:
    """Everything that pages look up. Built once; nothing changes it afterwards."""

    titles: dict[str, str] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    answers: dict[str, Answers] = field(default_factory=dict)
    relations: dict[str, list[Relation]] = field(default_factory=lambda: defaultdict(list))
    timeline: list[Event] = field(default_factory=list)
    events: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    followed_by: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    mentions: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    ambiguities: dict[str, list[Ambiguity]] = field(default_factory=lambda: defaultdict(list))
    passages: dict[str, list[Passage]] = field(default_factory=lambda: defaultdict(list))
    neighbours: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    uses: dict[str, dict[Quote, list[Use]]] = field(default_factory=lambda: defaultdict(dict))
    resting: dict[str, list[tuple[Quote, Claim | Relation]]] = field(default_factory=lambda: defaultdict(list))
    speaks: dict[str, list] = field(default_factory=lambda: defaultdict(list))
    involving: dict[str, list] = field(default_factory=lambda: defaultdict(list))
    unused: dict[str, list[Span]] = field(default_factory=dict)
    uncovered: list[UncoveredName] = field(default_factory=list)
    uncovered_in: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    common: dict[str, list[Pair]] = field(default_factory=dict)
    pairs: dict[tuple[str, str], list[Relation]] = field(default_factory=dict)
    dated: list[Entry] = field(default_factory=list)
    dated_by: dict[str, list[Entry]] = field(default_factory=dict)

    def mentions_within(self, source: str, span: Span) -> list[Mention]:
        """Return the mentions that lie wholly within a span of an article, in order."""
        found = self.mentions[source]
        first = bisect_left(found, span[0], key=lambda mention: mention.span[0])
        last = bisect_right(found, span[1], key=lambda mention: mention.span[1])
        return found[first:last]


def build_index(briefing: Briefing) -> Index:
    """Look up everything once; time is linear in the briefing."""
    index = Index(titles=_titles(briefing), groups=all_groups(briefing), answers=answers(briefing))
    _tie(briefing, index)
    _use(briefing, index)
    index.pairs = pairs(briefing.relations)
    for mention in briefing.mentions:
        index.mentions[mention.source].append(mention)
    for ambiguity in briefing.ambiguities:
        index.ambiguities[ambiguity.source].append(ambiguity)
    for source in briefing.sources.values():
        _sentences(source.id, source.sentences, index)
        index.unused[source.id] = _unused(source, index)
    index.uncovered = uncovered_names(
        briefing.sources.values(), index.mentions, index.ambiguities, dismissed(briefing.no_page)
    )
    for name in index.uncovered:
        for source in dict.fromkeys(source for source, _ in name.places):
            index.uncovered_in[source].append(name.text)
    index.dated = all_dated(briefing, index.timeline, index.titles, index.mentions_within)
    index.dated_by = by_entity(index.dated)
    index.common = in_common(briefing, index.mentions_within, [event.id for event in index.timeline])
    return index


def _titles(briefing: Briefing) -> dict[str, str]:
    """Return the heading of every page by id; entities of one name are told apart by their types."""
    shared = Counter(entity.name for entity in briefing.entities.values())
    things = briefing.sources | briefing.events | briefing.questions
    titles = {id: thing.heading if thing.kind == "source" else thing.title for id, thing in things.items()}
    for id, entity in briefing.entities.items():
        titles[id] = entity.name if shared[entity.name] == 1 else f"{entity.name} ({entity.type})"
    return titles


def in_order(events: Mapping[str, Event]) -> list[Event]:
    """Order events by date, the more exact date first; an event never stands before one that it follows."""
    waiting = TopologicalSorter({event.id: event.follows for event in events.values()})
    waiting.prepare()
    ready: list[tuple] = []
    ordered: list[Event] = []
    while waiting.is_active() or ready:
        for id in waiting.get_ready():
            heappush(ready, (when(events[id].date), id))
        _, id = heappop(ready)
        ordered.append(events[id])
        waiting.done(id)
    return ordered


def _tie(briefing: Briefing, index: Index) -> None:
    for relation in briefing.relations:
        index.relations[relation.subject].append(relation)
        index.relations[relation.to].append(relation)
    index.timeline = in_order(briefing.events)
    for event in index.timeline:
        for entity in dict.fromkeys(entity for entity, _ in event.participants):
            index.events[entity].append(event)
        for earlier in event.follows:
            index.followed_by[earlier].append(event.id)
    for statement in (*briefing.claims, *briefing.relations):
        other = statement.to if isinstance(statement, Relation) else statement.value.entity
        for entity in {statement.subject, other, statement.by.entity} - {None}:
            index.involving[entity].append(statement)
        for entity in {party.entity for party in (statement.by, *statement.origins)} - {None}:
            index.speaks[entity].append(statement)


def _use(briefing: Briefing, index: Index) -> None:
    def note(quotes: tuple[Quote, ...], use: Use) -> None:
        for quote in quotes:
            index.uses[quote.source].setdefault(quote, []).append(use)

    note(briefing.evidence, Use("", "bottom-line", "The bottom line"))
    for claim in briefing.claims:
        note(claim.evidence, Use(claim.subject, claim.id, claim.property, claim.status))
    for relation in briefing.relations:
        note(relation.evidence, Use(relation.subject, relation.id, relation.type, relation.status, relation.to))
    for statement in (*briefing.claims, *briefing.relations):
        for quote in statement.evidence:
            index.resting[quote.source].append((quote, statement))
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        note(
            subject.evidence,
            Use(
                subject.id, "", "summary" if subject.kind != "event" else "event", getattr(subject, "status", None)
            ),
        )


def _sentences(source: str, sentences: tuple[Span, ...], index: Index) -> None:
    starts = [start for start, _ in sentences]
    named: dict[int, list[Mention]] = defaultdict(list)
    for mention in index.mentions[source]:
        number = bisect_right(starts, mention.span[0]) - 1
        if number >= 0 and mention.span[0] < sentences[number][1]:
            named[number].append(mention)
    for number, mentions in named.items():
        by_entity: dict[str, list[Mention]] = defaultdict(list)
        for mention in mentions:
            by_entity[mention.entity].append(mention)
        for entity, own in by_entity.items():
            index.passages[entity].append(Passage(source, sentences[number], tuple(own)))
        for one, other in combinations(sorted(by_entity), 2):
            index.neighbours[one][other] += 1
            index.neighbours[other][one] += 1


def _unused(source, index: Index) -> list[Span]:
    """Return the sentences of an article's own reporting that no evidence touches."""
    spans = sorted(quote.span for quote in index.uses[source.id])
    reach, at, unused = 0, 0, []
    for start, end in source.sentences:
        while at < len(spans) and spans[at][0] < end:
            reach = max(reach, spans[at][1])
            at += 1
        if reach <= start and not source.is_set_aside((start, end)):
            unused.append((start, end))
    return unused
