"""Everything in the briefing that has a date: what happened, what was said when, and what is to come."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.plan.addresses import heading_anchor
from generator.plan.common import Mentions, involved
from generator.plan.groups import when
from generator.resolve.model import Briefing, Claim, Date, Entity, Event, Quote, Relation
from generator.vocabulary import RELATION_TYPES

LANES = ("happened", "said", "planned")
#: Statuses of events that lay ahead when they were told, whether or not they came about.
_AHEAD = ("planned", "announced", "cancelled")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing with a date. It is printed at `anchor` of the page of `page`; an event is that page itself.

    `entities` and `sources` are the ids by which a reader may ask for it.
    """

    lane: str
    date: Date | None
    status: str
    text: str
    page: str
    anchor: str
    entities: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def row(self) -> str:
        """The anchor of its row in the list of all entries; what was said at one date has one row."""
        if self.lane == "said":
            return heading_anchor(f"{self.date.edtf} {self.date.basis}" if self.date else "undated", "said")
        return f"{self.lane}-{self.anchor or self.page}"


def _sources(evidence: Iterable[Quote]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(quote.source for quote in evidence))


def _told(sources: Iterable[str], briefing: Briefing) -> int:
    """Return the last day on which one of some sources may have appeared, 0 where none is dated."""
    published = (briefing.sources[id].published for id in sources if id in briefing.sources)
    return max((date.days.latest.toordinal() for date in published if date and date.days.latest), default=0)


def _to_come(date: Date, told: int) -> bool:
    """Tell whether a date lay ahead when it was told: it begins later, or is an end that does."""
    return bool(told and date.first and date.first.toordinal() > told)


def _event(event: Event, briefing: Briefing) -> Entry:
    sources = _sources([*event.evidence, *(quote for claim in event.claims for quote in claim.evidence)])
    planned = event.status in _AHEAD or _to_come(event.date, _told(sources, briefing))
    entities = tuple(dict.fromkeys(id for id, _ in event.participants))
    return Entry(LANES[2 * planned], event.date, event.status, event.title, event.id, "", entities, sources)


def _relation(relation: Relation, titles: Mapping[str, str], briefing: Briefing, mentions: Mentions) -> Entry:
    """Return a relation at its own date, when it holds; one without, as something said."""
    text = f"{titles[relation.subject]} {RELATION_TYPES[relation.type][0]} {titles[relation.to]}"
    entities = (relation.subject, *sorted(involved(relation, mentions)))
    sources = _sources(relation.evidence)
    to_come = relation.holds and _to_come(relation.date, _told(sources, briefing))
    lane = LANES[2 * to_come] if relation.holds else "said"
    return Entry(lane, relation.date, relation.status, text, relation.subject, relation.id, entities, sources)


def _differently_dated(subject: Entity | Event) -> set[str]:
    """Return the properties to which several voices give dates: their marks are told apart by who says so."""
    voices: dict[str, set[str]] = defaultdict(set)
    for claim in subject.claims:
        if claim.value.date:
            voices[claim.property].add(claim.by.key)
    return {property for property, keys in voices.items() if len(keys) > 1}


def _voice(claim: Claim, briefing: Briefing) -> str:
    """Return who says something; an article that speaks itself by its publisher or its title."""
    source = briefing.sources.get(claim.by.source)
    return source.publisher or source.heading if source else claim.by.text


def _claim(
    claim: Claim,
    subject: Entity | Event,
    voiced: bool,
    titles: Mapping[str, str],
    briefing: Briefing,
    mentions: Mentions,
) -> Iterable[Entry]:
    """Yield a claim as something said, and what it dates as something that happened or is to come.

    The latter says by whom where it is `voiced`.
    """
    sources = _sources(claim.evidence)
    about = [id for id, _ in subject.participants] if subject.kind == "event" else [subject.id]
    entities = tuple(dict.fromkeys((*about, *sorted(involved(claim, mentions)))))
    text, place = f"{titles[subject.id]}: {claim.property}", (subject.id, claim.id, entities, sources)
    yield Entry("said", claim.date, claim.status, text, *place)
    if dated := claim.value.date:
        told = claim.date.days.latest if claim.date else None
        planned = _to_come(dated, told.toordinal() if told else _told(sources, briefing))
        said = f"{text} ({_voice(claim, briefing)})" if voiced else text
        yield Entry(LANES[2 * planned], dated, claim.status, said, *place)


def all_dated(
    briefing: Briefing, timeline: Iterable[Event], titles: Mapping[str, str], mentions: Mentions
) -> list[Entry]:
    """Return every entry by date, undated last; events stand in the order in which they are given."""
    keyed, reached = [], (False, 0, 0)
    for event in timeline:
        reached = max(reached, when(event.date))
        keyed.append((reached, _event(event, briefing)))
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        voiced = _differently_dated(subject)
        for claim in subject.claims:
            entries = _claim(claim, subject, claim.property in voiced, titles, briefing, mentions)
            keyed += ((when(entry.date), entry) for entry in entries)
    keyed += ((when(one.date), _relation(one, titles, briefing, mentions)) for one in briefing.relations)
    return [entry for _, entry in sorted(keyed, key=lambda one: one[0])]


def by_entity(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Return the entries that bear on each entity, in their order."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for entity in entry.entities:
            found[entity].append(entry)
    return found


def year_of(date: Date | None) -> str:
    """Return the year in which a date begins, as a heading."""
    return str(date.first.year) if date and date.first else "Undated"


def by_year(entries: Iterable[Entry]) -> list[tuple[str, list[list[Entry]]]]:
    """Return the rows of the list of all entries by the year in which each begins, undated last."""
    years: dict[str, dict[str, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        years[year_of(entry.date)][entry.row].append(entry)
    return [(year, list(rows.values())) for year, rows in years.items()]
