"""What can be compared with its quotes: statements and events of which every quote was found."""

from collections.abc import Iterator

from generator.check.validate import Item, WrittenSeeds
from generator.read.yaml_tree import Path
from generator.resolve.model import Briefing, Claim, Event, Relation


def quoted_statements(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[tuple[Item, Path, Claim | Relation]]:
    """Yield claims and relations, each with its file and its path there."""
    for subject in (*briefing.entities.values(), *briefing.events.values()):
        item = seeds.items[subject.id]
        for field in ("claims", "relations"):
            written = getattr(item.body, field, ())
            for n, (one, statement) in enumerate(zip(written, getattr(subject, field, ()), strict=True)):
                if len(one.evidence) == len(statement.evidence):
                    yield item, (field, n), statement


def quoted_claims(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[tuple[Item, Path, Claim]]:
    """Yield claims, each with its file and its path there."""
    yield from (one for one in quoted_statements(seeds, briefing) if isinstance(one[2], Claim))


def quoted_events(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[tuple[Item, Event]]:
    """Yield events, each with its file."""
    for event in briefing.events.values():
        item = seeds.items[event.id]
        if len(item.body.evidence) == len(event.evidence):
            yield item, event
