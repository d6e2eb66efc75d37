"""Written seeds into the resolved briefing: quotes located, dates read, voices and origins named."""

import hashlib
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date as day

from generator.check.validate import Item, WrittenSeeds, value_at
from generator.check.written import DateField
from generator.dates import DateError, parse_edtf
from generator.dates import Span as Days
from generator.problems import Problem
from generator.read.files import SeedFiles
from generator.resolve.doubts import doubts
from generator.resolve.mentions import find_mentions
from generator.resolve.model import (
    Alias,
    Ambiguity,
    Briefing,
    Claim,
    Date,
    Entity,
    Event,
    Party,
    Question,
    Quote,
    Relation,
    SetAside,
    Source,
    TextNote,
    Value,
)
from generator.resolve.passages import beside, nearest_passage, what_differs
from generator.resolve.quotes import Miss, locate
from generator.resolve.sentences import sentences
from generator.resolve.text import Text
from generator.yaml_text import scalar


class _Resolver:
    """Holds what all parts need to look each other up. It reads the seeds and keeps the problems."""

    def __init__(self, seeds: WrittenSeeds, files: SeedFiles) -> None:
        self.seeds, self.files = seeds, files
        self.problems: list[Problem] = []
        self.texts: dict[str, Text] = {}
        self.sources: dict[str, Source] = {}
        self.unsettled: set[str] = set()  # sources whose passages to be set aside are in doubt
        self.ids: Counter[str] = Counter()
        self.distinct: dict[str, set[str]] = defaultdict(set)
        for item in seeds.of_kind("company", "person"):  # written on one side, it holds on both
            for other in item.body.not_same_as:
                self.distinct[item.id].add(other)
                self.distinct[other].add(item.id)

    def span(
        self, item: Item, path: tuple, source: str, quoted, text: Text, set_aside=()
    ) -> tuple[int, int] | None:
        """Locate one quote, or note the problem at its place."""
        found = locate(
            text, quoted.quote, getattr(quoted, "before", None), getattr(quoted, "after", None), set_aside
        )
        if isinstance(found, Miss):
            self.missed(item, path, source, quoted, found)
            return None
        return found

    def missed(self, item: Item, path: tuple, source: str, quoted, miss: Miss) -> None:
        """Note why a quote does not hold: at its words, or at its source where another article has them."""
        if miss.code == "quote-ambiguous" and source in self.unsettled:
            return
        article = self.files.shown(f"articles/{self.seeds.items[source].body.article}")
        place, message = item.place(*path, miss.field), f"{miss.message} ({article})"
        help, nearest = miss.help, scalar(miss.nearest) if miss.nearest else ""
        other = (
            self.elsewhere(quoted, source)
            if miss.field == "quote" and miss.code == "quote-not-found" and path[0] != "notes"
            else None
        )
        if other:
            place, message = item.place(*path, "source"), f"this quote stands in another article, that of `{other}`"
            help, nearest = "Name the source whose article has these words.", other
        self.problems.append(Problem(place, miss.code, message, help, expected=miss.expected, nearest=nearest))

    def elsewhere(self, quoted, source: str) -> str | None:
        """Return the one other source in whose article a quote holds."""
        found = [
            id
            for id, other in self.sources.items()
            if id != source
            and isinstance(
                locate(
                    self.texts[id], quoted.quote, set_aside=tuple(one.span for one in other.set_aside), near=False
                ),
                tuple,
            )
        ]
        return found[0] if len(found) == 1 else None

    def party(self, text: str) -> Party:
        known = self.seeds.items.get(text)
        if known and known.kind in ("company", "person"):
            return Party(known.body.name, entity=text)
        return Party(text)

    def evidence(self, item: Item, written, path: tuple = ()) -> tuple[Quote, ...]:
        quotes = []
        text = getattr(written, "bottom_line", None) or getattr(written, "summary", None)
        told = Text(text) if text else None
        for n, quoted in enumerate(written.evidence):
            source = self.sources.get(quoted.source)
            if source is None or not source.text.strip():  # reported already
                continue
            aside = tuple(passage.span for passage in source.set_aside)
            span = self.span(item, (*path, "evidence", n), source.id, quoted, self.texts[source.id], aside)
            after = self.supported(item, (*path, "evidence", n), quoted, told)
            if span:
                quotes.append(Quote(source.id, span, source.text[slice(*span)], after))
        return tuple(quotes)

    def supported(self, item: Item, path: tuple, quoted, told: Text | None) -> int | None:
        """Return where in the text told the words end that a quote carries, or note that they cannot be told."""
        words = getattr(quoted, "supports", None)
        if not words:
            return None
        found = [one for one in told.occurrences(words) if not told.cuts_a_word(*one)] if told else []
        if len(found) == 1:
            return told.folded.span(*found[0])[1]
        why = f"stand in it {len(found)} times" if found else "do not stand in it"
        message = f"`supports:` gives words of the text that this quote carries, and these {why}"
        help = "Copy words that stand there once, or remove the line."
        self.problems.append(Problem(item.place(*path, "supports"), "supports-not-found", message, help))
        return None

    def take_sources(self) -> None:
        """Resolve every source whose article is there, so that quotes can be looked for."""
        for item in self.seeds.of_kind("source"):
            if item.body.article in self.files.articles:
                self.sources[item.id] = self.source(item)

    def source(self, item: Item) -> Source:
        body = item.body
        text = self.texts[item.id] = Text(self.files.articles[body.article])
        source = Source(
            item.id,
            body.article,
            text.text,
            body.title,
            body.publisher,
            tuple(body.authors),
            date(body.published),
            body.url,
            body.language,
            self.party(body.origin) if body.origin else Party("the article itself", source=item.id),
            (),
            (),
            tuple(sentences(text.text, body.language)),
            item.place(),
        )
        if not text.text.strip():  # reported already: nothing can stand in it
            return source
        aside = tuple(
            passage
            for n, written in enumerate(body.set_aside)
            if (passage := self.set_aside(item, n, written, text))
        )
        notes = []
        for n, note in enumerate(body.notes):
            if span := self.span(item, ("notes", n), item.id, note, text):
                notes.append(TextNote(Quote(item.id, span, text.text[slice(*span)]), note.note))
        return replace(source, set_aside=aside, notes=tuple(notes))

    def set_aside(self, item: Item, n: int, written, text: Text) -> SetAside | None:
        """Find a passage by its first and last words; the last words count after the first ones."""
        starts = beside(text, text.occurrences(written.from_), written.before, written.after)
        if len(starts) != 1:
            why = "do not stand in the article" if not starts else f"stand in the article {len(starts)} times"
            code = "quote-not-found" if not starts else "quote-ambiguous"
            return self.not_set_aside(item, (n, "from"), code, f"the first words of this passage {why}", text)
        ends = text.occurrences(written.to)
        end = next((end for end in ends if end[1] >= starts[0][1]), None)
        if end is None:
            message = "the last words of this passage do not stand in the article"
            if ends:
                message = "the last words of this passage stand before its first ones, and not after them"
            return self.not_set_aside(item, (n, "to"), "quote-not-found", message, text)
        return SetAside((text.folded.span(*starts[0])[0], text.folded.span(*end)[1]), written.because)

    def not_set_aside(self, item: Item, path: tuple, code: str, message: str, text: Text) -> None:
        """Note that a passage to be set aside cannot be told."""
        self.unsettled.add(item.id)
        place = item.place("set_aside", *path)
        typed = value_at(item.tree.data, ("set_aside", *path))
        near = nearest_passage(text, typed) if code == "quote-not-found" else ""
        if near and (differs := what_differs(typed, near)):
            message += f": {differs}"
        help = "Copy a few more words from the article, or add `before:` or `after:`."
        if code == "quote-not-found":
            help = "Copy the words from the article."
            if text.occurrences(typed):
                help = (
                    "Write the words with which the passage begins as `from:`, those with which it ends as `to:`."
                )
        self.problems.append(
            Problem(place, code, message, help, nearest=scalar(near) if near and near != typed else "")
        )

    def statement(self, item: Item, path: tuple, written, identity: str) -> dict:
        """Return what claims and relations have in common, as the fields of both."""
        quotes = self.evidence(item, written, path)
        published = [self.sources[quoted.source].published for quoted in written.evidence]
        if written.origin:
            origins = (self.party(written.origin),)
        else:
            relayed = [self.sources[quoted.source].origin for quoted in written.evidence]
            origins = tuple({party.key: party for party in relayed}.values())
        return {
            "id": self.statement_id(item.id, identity, written),
            "subject": item.id,
            "status": written.status,
            "by": self.voice(written),
            "date": date(written.date) or together(published),
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
            return self.party(written.by)
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
            self.evidence(item, body),
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
            self.evidence(item, body),
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
        self.take_sources()
        item, body = self.seeds.briefing, self.seeds.briefing.body
        return Briefing(
            body.title,
            body.scope,
            body.bottom_line,
            self.evidence(item, body),
            coverage(body.coverage),
            body.repository,
            self.sources,
            {one.id: self.entity(one) for one in of_kind("company", "person")},
            {one.id: self.event(one) for one in of_kind("event")},
            self.questions(),
            no_page=tuple(body.no_page),
            place=item.place(),
        )


def date(written: DateField | None) -> Date | None:
    """Resolve a written date."""
    return written and Date(written.edtf, parse_edtf(written.edtf), written.basis, written.because)


def together(dates: list[Date | None]) -> Date | None:
    """Return the one date that articles share, or the period from the first of them to the last."""
    known = list({one.edtf: one for one in dates if one}.values())
    if len(known) < 2:
        return next(iter(known), None)
    first = min(known, key=lambda one: one.days.earliest or day.min)
    last = max(known, key=lambda one: one.days.latest or day.max)
    days = Days(first.days.earliest, last.days.latest)
    edtf = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
    try:
        parse_edtf(edtf)
    except DateError:  # not every pair of doubtful dates is a period in EDTF: its outermost days are
        edtf = "/".join(bound.isoformat() if bound else ".." for bound in (days.earliest, days.latest))
    return Date(edtf, days, "inferred" if any(one.basis == "inferred" for one in known) else "stated", None)


def coverage(written) -> str | None:
    """Return the period that the briefing covers, as an EDTF interval."""
    return written and f"{written.from_ or '..'}/{written.to or '..'}"


def value(written) -> Value:
    """Resolve the value of a claim."""
    if isinstance(written, str):
        return Value("text", text=written)
    form = next(iter(type(written).model_fields))
    content = getattr(written, form)
    if form == "date":
        return Value(form, date=Date(content, parse_edtf(content)))
    if form == "entity":
        return Value(form, entity=content)
    unit = getattr(written, "unit", None) or getattr(written, "currency", "")
    return Value(form, number=content, unit=unit, qualifier=written.qualifier)


def resolve_sources(
    seeds: WrittenSeeds, files: SeedFiles
) -> tuple[dict[str, Source], dict[str, Text], list[Problem]]:
    """Return every source whose article is there, the texts of their articles, and the faults in them; by id."""
    resolver = _Resolver(seeds, files)
    resolver.take_sources()
    return resolver.sources, resolver.texts, resolver.problems


def check_quotes(seeds: WrittenSeeds, files: SeedFiles) -> list[Problem]:
    """Return the quotes that do not hold, as far as seeds with other faults can be looked at."""
    resolver = _Resolver(seeds, files)
    resolver.take_sources()
    for item in (*seeds.of_kind("company", "person", "event"), *filter(None, [seeds.briefing])):
        resolver.evidence(item, item.body)
        for field in ("claims", "relations"):
            for n, written in enumerate(getattr(item.body, field, ())):
                resolver.evidence(item, written, (field, n))
    return resolver.problems


def resolve(seeds: WrittenSeeds, files: SeedFiles) -> tuple[Briefing, list[Problem]]:
    """Resolve seeds whose references are sound; pure.

    Problems are quotes that do not hold (errors) and what may be a slip (warnings).
    """
    resolver = _Resolver(seeds, files)
    briefing = resolver.briefing()
    mentions, ambiguities = find_mentions(briefing.sources.values(), briefing.entities.values(), resolver.texts)
    briefing = replace(briefing, mentions=mentions, ambiguities=ambiguities)
    problems = resolver.problems + _unlinked(briefing, ambiguities)
    return briefing, problems + doubts(seeds, files, briefing, resolver.texts)


def _unlinked(briefing: Briefing, ambiguities: tuple[Ambiguity, ...]) -> list[Problem]:
    """Return a warning for each name that an article leaves open, once for each article."""
    return [
        Problem(
            briefing.sources[source].place,
            "ambiguous-name",
            f"`{text}` in this article could mean {' or '.join(entities)}: it is not linked",
            "If it means one of them, give that one this alias with `only_in:` this source.",
            "warning",
        )
        for source, text, entities in dict.fromkeys((one.source, one.text, one.entities) for one in ambiguities)
    ]
