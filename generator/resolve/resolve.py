"""Written seeds into the resolved briefing: statements with their evidence, voices, origins and permanent ids."""

import hashlib
from collections import Counter, defaultdict
from dataclasses import replace

from generator.check.validate import Item, WrittenSeeds
from generator.problems import Problem
from generator.read.files import SeedFiles
from generator.resolve.articles import Articles
from generator.resolve.doubts import doubts
from generator.resolve.mentions import find_mentions
from generator.resolve.model import (
    Alias,
    Briefing,
    Claim,
    Entity,
    Event,
    Party,
    Question,
    Relation,
)
from generator.resolve.plain import coverage, date, party, told_first, value


class _Resolver:
    """Holds what all parts need to look each other up."""

    def __init__(self, seeds: WrittenSeeds, files: SeedFiles) -> None:
        self.seeds, self.articles = seeds, Articles(seeds, files)
        self.ids: Counter[str] = Counter()
        self.distinct: dict[str, set[str]] = defaultdict(set)
        for item in seeds.of_kind("company", "person"):  # written on one side, it holds on both
            for other in item.body.not_same_as:
                self.distinct[item.id].add(other)
                self.distinct[other].add(item.id)

    def statement(self, item: Item, path: tuple, written, identity: str) -> dict:
        """Return what claims and relations have in common, as the fields of both."""
        quotes = self.articles.evidence(item, written, path)
        published = [self.articles.sources[quoted.source].published for quoted in written.evidence]
        if written.origin:
            origins = (party(self.seeds, written.origin),)
        else:
            relayed = [self.articles.sources[quoted.source].origin for quoted in written.evidence]
            origins = tuple({one.key: one for one in relayed}.values())
        return {
            "id": self.statement_id(item.id, identity, written),
            "subject": item.id,
            "status": written.status,
            "by": self.voice(written),
            "date": date(written.date) or told_first(published),
            "dated": written.date is not None,
            "origins": origins,
            "answers": tuple(written.answers),
            "note": written.note,
            "reviewed": written.reviewed,
            "evidence": quotes,
            "place": item.place(*path),
        }

    def voice(self, written) -> Party:
        """Return who says so: whom the editor names, else the articles that are quoted."""
        if written.by:
            return party(self.seeds, written.by)
        sources = list(dict.fromkeys(quoted.source for quoted in written.evidence))
        if len(sources) == 1:
            return Party("the article itself", source=sources[0])
        return Party(f"{len(sources)} articles", several=True)

    def statement_id(self, subject: str, identity: str, written) -> str:
        """Return a permanent id: it survives a change of value, status, date or note.

        It depends on the subject, what the statement is about, the voice and the first quote.
        """
        first = written.evidence[0]
        basis = "\n".join([subject, identity, written.by or "", first.source, " ".join(first.quote.split())])
        id = f"{subject}-{hashlib.sha256(basis.encode()).hexdigest()[:8]}"
        self.ids[id] += 1
        return id if self.ids[id] == 1 else f"{id}-{self.ids[id]}"

    def claims(self, item: Item) -> tuple[Claim, ...]:
        return tuple(
            Claim(
                property=written.property,
                value=value(written.value),
                difference=written.difference,
                **self.statement(item, ("claims", n), written, f"claim\n{written.property}"),
            )
            for n, written in enumerate(item.body.claims)
        )

    def relations(self, item: Item) -> tuple[Relation, ...]:
        return tuple(
            Relation(
                type=written.type,
                to=written.to,
                role=written.role,
                **self.statement(item, ("relations", n), written, f"relation\n{written.type}\n{written.to}"),
            )
            for n, written in enumerate(item.body.relations)
        )

    def entity(self, item: Item) -> Entity:
        body = item.body
        return Entity(
            item.id,
            item.kind,
            body.name,
            body.type,
            tuple(Alias(alias.text, tuple(alias.only_in)) for alias in body.aliases),
            body.summary,
            self.articles.evidence(item, body),
            self.claims(item),
            self.relations(item),
            tuple(sorted(self.distinct[item.id])),
            item.place(),
        )

    def event(self, item: Item) -> Event:
        body = item.body
        return Event(
            item.id,
            body.title,
            date(body.date),
            body.status,
            body.place,
            tuple((one.entity, one.role) for one in body.participants),
            body.summary,
            self.claims(item),
            self.articles.evidence(item, body),
            tuple(body.follows),
            item.place(),
        )

    def question(self, item: Item) -> Question:
        body = item.body
        return Question(
            item.id, body.question, body.judgement, body.confidence, body.because, body.would_settle, item.place()
        )

    def questions(self) -> dict[str, Question]:
        """Return the questions, those first which the briefing puts first."""
        found = {item.id: self.question(item) for item in self.seeds.of_kind("question")}
        first = {id: found[id] for id in self.seeds.briefing.body.questions}
        return first | found

    def briefing(self) -> Briefing:
        of_kind = self.seeds.of_kind
        item, body = self.seeds.briefing, self.seeds.briefing.body
        return Briefing(
            body.title,
            body.scope,
            body.bottom_line,
            self.articles.evidence(item, body),
            coverage(body.coverage),
            body.repository,
            self.articles.sources,
            {one.id: self.entity(one) for one in of_kind("company", "person")},
            {one.id: self.event(one) for one in of_kind("event")},
            self.questions(),
            no_page=tuple(body.no_page),
            place=item.place(),
        )


def resolve(seeds: WrittenSeeds, files: SeedFiles) -> tuple[Briefing, list[Problem]]:
    """Resolve seeds whose references are sound; pure.

    Problems are quotes that do not hold (errors) and what may be a slip (warnings).
    """
    resolver = _Resolver(seeds, files)
    briefing, articles = resolver.briefing(), resolver.articles
    mentions, ambiguities = find_mentions(briefing.sources.values(), briefing.entities.values(), articles.texts)
    briefing = replace(briefing, mentions=mentions, ambiguities=ambiguities)
    return briefing, articles.problems + doubts(seeds, files, briefing, articles.texts)
