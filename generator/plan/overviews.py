"""The pages about the whole: home, indexes, timeline, network, disagreements, about; and the list of all pages."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.plan.dated import by_year, year_of
from generator.plan.groups import Group, when
from generator.plan.guide import guide_pages
from generator.plan.index import Index
from generator.plan.network import whole
from generator.plan.pages import Page, entity_page, event_page, question_page, source_page, untold
from generator.plan.timeline import timeline
from generator.resolve.model import Briefing, Claim, Event, Relation, Span
from generator.vocabulary import EVENT_STATUSES, RELATION_TYPES, STATUSES

_YEAR_SHOWS = 16


def _index_pages(briefing: Briefing, index: Index) -> Iterator[Page]:
    for kind, folder, title in (("company", "companies", "Companies"), ("person", "people", "People")):
        rows = [
            (entity, len(index.passages[entity.id]), len({one.source for one in index.passages[entity.id]}))
            for entity in briefing.entities.values()
            if entity.kind == kind
        ]
        yield Page(
            f"{folder}/index.md",
            "entities.md.j2",
            title,
            {"rows": sorted(rows, key=lambda row: (-row[1], row[0].name))},
        )
    events = index.timeline
    yield Page("events/index.md", "events.md.j2", "Events", {"events": events})
    yield Page("questions/index.md", "questions.md.j2", "Questions", {"questions": _question_rows(briefing, index)})
    yield Page("sources/index.md", "sources.md.j2", "Sources", {"rows": _source_rows(briefing, index)})


def _question_rows(briefing: Briefing, index: Index) -> list[tuple]:
    """Return the questions with their answers, in the order of the briefing."""
    return [(question, index.answers[question.id]) for question in briefing.questions.values()]


def _source_rows(briefing: Briefing, index: Index) -> list[tuple]:
    sources = sorted(briefing.sources.values(), key=lambda source: when(source.published))
    return [(source, sum(len(uses) for uses in index.uses[source.id].values())) for source in sources]


def _by_year(events: list[Event]) -> list[tuple[str, list[Event]]]:
    def year(event: Event) -> str:
        return year_of(event.date)

    return [(name, list(group)) for name, group in groupby(sorted(events, key=year), key=year)]


@dataclass(frozen=True, slots=True)
class Cut:
    """The first of many: what a page shows, and how many more there are."""

    shown: list
    more: int

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.shown) + self.more

    @classmethod
    def at(cls, limit: int, things: list) -> "Cut":
        """Keep the first `limit` things."""
        return cls(things[:limit], max(0, len(things) - limit))


class _Telling:
    """Orders statements by what they tell the reader: by the first question they answer, then by date."""

    def __init__(self, briefing: Briefing) -> None:
        self.rank = {id: number for number, id in enumerate(briefing.questions)}

    def claim(self, claim: Claim) -> tuple:
        return min(map(self.rank.get, claim.answers), default=len(self.rank)), when(claim.date)

    def group(self, group: Group) -> tuple:
        return min(map(self.claim, group.claims))


def _main_events(events: list[Event], index: Index) -> Cut:
    """Return the events that most articles tell and other events follow, in time order."""

    def weight(event: Event) -> tuple[int, int]:
        told = len({quote.source for quote in event.evidence})
        return told, len(event.follows) + len(index.followed_by[event.id])

    main = {event.id for event in sorted(events, key=weight, reverse=True)[:_YEAR_SHOWS]}
    return Cut([event for event in events if event.id in main], len(events) - len(main))


class _Sorted:
    """The statements, events and questions of a briefing by how firm they are, for the pages about the whole."""

    def __init__(self, briefing: Briefing, index: Index) -> None:
        telling = _Telling(briefing)
        self.questions = _question_rows(briefing, index)
        self.gaps = [row for row in self.questions if row[1].state == "gap"]
        self.contested, self.explained = (
            sorted((group for group in index.groups if group.state == state), key=telling.group)
            for state in ("contested", "explained")
        )
        self.statements = {
            status: sorted((claim for claim in briefing.claims if claim.status == status), key=telling.claim)
            for status in STATUSES
        }
        doubtful = ("rumoured", "denied")
        self.disputed = [event for event in index.timeline if event.status in doubtful]
        self.ties = [relation for relation in briefing.relations if relation.status in doubtful]


def _told_once(*kinds: list) -> list[list]:
    """Return events, relations and claims without those whose words another of the same status has already."""
    seen: dict[tuple[str, str], list[Span]] = defaultdict(list)

    def new(one: Event | Relation | Claim) -> bool:
        known = any(
            start < quote.span[1] and quote.span[0] < end
            for quote in one.evidence
            for start, end in seen[one.status, quote.source]
        )
        for quote in one.evidence:
            seen[one.status, quote.source].append(quote.span)
        return not known

    return [[one for one in kind if new(one)] for kind in kinds]


def _home(briefing: Briefing, index: Index, found: _Sorted, line: dict) -> Page:
    named = sorted(briefing.entities.values(), key=lambda entity: (-len(index.passages[entity.id]), entity.name))
    statements = found.statements
    disputed, ties, uncertain = _told_once(
        found.disputed, found.ties, statements["rumoured"] + statements["denied"]
    )
    differing = {claim.id for group in found.contested for claim in group.claims}
    content = {
        "reviewed": _reviewed(briefing),
        "statements": len(briefing.claims) + len(briefing.relations),
        "judged": Cut.at(12, [row for row in found.questions if row[0].judgement]),
        "contested": Cut.at(10, found.contested),
        "disputed": Cut.at(10, disputed),
        "ties": Cut.at(10, ties),
        "uncertain": Cut.at(12, uncertain),
        "reported": Cut.at(12, [claim for claim in statements["reported"] if claim.id not in differing]),
        "timeline": line["timeline"],
        "years": [(year, _main_events(events, index)) for year, events in _by_year(index.timeline)],
        "gaps": Cut.at(20, found.gaps),
        "companies": Cut.at(12, [entity for entity in named if entity.kind == "company"]),
        "people": Cut.at(8, [entity for entity in named if entity.kind == "person"]),
        "sources": Cut.at(20, _source_rows(briefing, index)),
    }
    content["unsettled"] = sum(content[name].total for name in ("disputed", "ties", "uncertain"))
    return Page("index.md", "home.md.j2", briefing.title, content, wide=True)


def _network(briefing: Briefing, index: Index) -> Page:
    label = {type: labels[0] for type, labels in RELATION_TYPES.items()}
    relations = sorted(briefing.relations, key=lambda one: (label[one.type], one.subject, one.to))
    kinds = [(name, list(group)) for name, group in groupby(relations, key=lambda one: label[one.type])]
    return Page("network.md", "network.md.j2", "Network", {"kinds": kinds, "network": whole(index.pairs)}, boost=0)


def _disagreements(briefing: Briefing, found: _Sorted) -> Page:
    content = {
        "contested": found.contested,
        "explained": found.explained,
        "disputed": found.disputed,
        "ties": found.ties,
        "gaps": found.gaps,
        "open": [row for row in found.questions if row[1].state == "contested"],
        "untold": [(source, told) for source in briefing.sources.values() if (told := untold(source))],
        "ambiguities": briefing.ambiguities,
        "notes": [(source, note) for source in briefing.sources.values() for note in source.notes],
    }
    return Page("disagreements.md", "disagreements.md.j2", "Disagreements", content)


def _overview_pages(briefing: Briefing, index: Index) -> Iterator[Page]:
    found, line = _Sorted(briefing, index), _timeline(briefing, index)
    stated = {"statements": found.statements, "meanings": STATUSES}
    yield _home(briefing, index, found, line)
    yield Page("statements.md", "statements.md.j2", "Statements", stated, boost=0)
    yield Page("timeline.md", "timeline.md.j2", "Timeline", line, boost=0)
    yield _network(briefing, index)
    yield _disagreements(briefing, found)
    yield Page("about.md", "about.md.j2", "About", _facts(briefing, index))


def _timeline(briefing: Briefing, index: Index) -> dict:
    """Return the list of all that has a date, by year, and the figure over it."""
    drawn = timeline(index.dated, briefing.coverage, most_rows=9)
    numbers = drawn.numbers if drawn else {}
    return {"years": by_year(index.dated), "entries": index.dated, "timeline": drawn, "numbers": numbers}


def _facts(briefing: Briefing, index: Index) -> dict:
    """Return what the build found, as counts."""
    quotes = sum(len(uses) for found in index.uses.values() for uses in found.values())
    sentences = sum(
        not source.is_set_aside(span) for source in briefing.sources.values() for span in source.sentences
    )
    return {
        "statuses": STATUSES,
        "event_statuses": EVENT_STATUSES,
        "quotes": quotes,
        "sentences": sentences,
        "unused": sum(map(len, index.unused.values())),
        "mentions": len(briefing.mentions),
        "unlinked": len(briefing.ambiguities),
        "claims": len(briefing.claims),
        "relations": len(briefing.relations),
        "statements": len(briefing.claims) + len(briefing.relations),
        "reviewed": _reviewed(briefing),
    }


def _reviewed(briefing: Briefing) -> int:
    """Return how many readings a person has confirmed."""
    return sum(bool(one.reviewed) for one in (*briefing.claims, *briefing.relations))


def plan(briefing: Briefing, index: Index) -> list[Page]:
    """Return every page of the site, in a stable order."""
    makers = {
        "company": entity_page,
        "person": entity_page,
        "event": event_page,
        "question": question_page,
        "source": source_page,
    }
    things = (
        *briefing.entities.values(),
        *briefing.events.values(),
        *briefing.questions.values(),
        *briefing.sources.values(),
    )
    return [
        *_overview_pages(briefing, index),
        *_index_pages(briefing, index),
        *(makers[thing.kind](thing, briefing, index) for thing in things),
        *guide_pages(),
    ]
