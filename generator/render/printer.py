"""What templates may call: resolved things into pieces of Markdown for one page."""

from collections.abc import Iterable
from datetime import date as day
from functools import lru_cache
from html import escape as html_escape
from urllib.parse import quote as quote_url

from generator.plan.addresses import Addresses, heading_anchor, sentence_anchor, site_path
from generator.plan.index import Index, Passage, Use
from generator.render import words
from generator.render.context import around
from generator.render.escape import Markdown, escape, spaced
from generator.resolve.mentions import Names, names_in
from generator.resolve.model import Briefing, Claim, Date, Party, Quote, Relation, Source, Span, Value
from generator.resolve.text import Text
from generator.vocabulary import RELATION_TYPES

LANGUAGE = "en"
_NO_DATE = Markdown('<span class="date unknown">date not stated</span>')


class Site:
    """What all pages share: the briefing, its index, the addresses and the names to link."""

    def __init__(self, briefing: Briefing, index: Index) -> None:
        self.briefing, self.index = briefing, index
        self.addresses = Addresses(briefing)
        names = Names(briefing.entities.values())
        self.things = briefing.sources | briefing.entities | briefing.events | briefing.questions
        for source in briefing.sources:
            if "-" in source:  # editors name sources by id in their remarks; a plain word is a plain word
                names.add(source, source)
        self._names = names.seal()
        # Voices and judgements are printed on several pages: what they name is looked for once.
        self.named_in = lru_cache(maxsize=65536)(self._named_in)
        self.around = lru_cache(maxsize=65536)(self._around)

    def _named_in(self, text: str) -> list[tuple[Span, str]]:
        """Return where a text names which entity or source; names that could mean several are left out."""
        found = [(span, ids[0]) for span, ids in names_in(self._names, Text(text)) if len(ids) == 1]
        return [(span, id) for span, id in found if id not in self.briefing.sources or text[slice(*span)] == id]

    def _around(self, quote: Quote) -> tuple[Markdown, Markdown]:
        """Return what stands before and after a quote in its article."""
        return around(self.briefing.sources[quote.source], quote.span)

    def title(self, id: str) -> str:
        """Return the heading of a page, as text."""
        return self.index.titles[id]


class Printer:
    """Prints for one page; every address is relative to that page. All methods return Markdown."""

    def __init__(self, site: Site, path: str) -> None:
        self.site, self.path = site, path
        self._known: dict[str, Markdown] = {}

    def href(self, path: str, anchor: str = "") -> Markdown:
        """Return the relative address of a page, given by its path under docs/."""
        return Markdown(self.site.addresses.between(self.path, path, anchor))

    def to(self, id: str, anchor: str = "") -> Markdown:
        """Return the relative address of the page of an id."""
        if anchor:
            return self.href(self.site.addresses[id], anchor)
        if id not in self._known:
            self._known[id] = self.href(self.site.addresses[id])
        return self._known[id]

    def link(self, id: str, text: str | None = None, anchor: str = "") -> Markdown:
        """Return a link to the page of an id; plain text on that page itself."""
        label = escape(text or self.site.title(id))
        if self.site.addresses[id] == self.path and not anchor:
            return label
        return Markdown(f"[{label}]({self.to(id, anchor)})")

    def source(self, id: str) -> Markdown:
        """Return a link to a source by its shortened title."""
        return self.link(id, shortened(self.site.title(id)))

    def linked(self, text: str | None, marks: Iterable[tuple[int, Markdown]] = ()) -> Markdown:
        """Return an editor's text, the first mention of each entity linked to its page, with marks at offsets."""
        if not text:
            return Markdown("")
        first = {id: span for span, id in reversed(self.site.named_in(text))}
        elsewhere = ((id, span) for id, span in first.items() if self.site.addresses[id] != self.path)
        puts = [(span, self._named(id, text[slice(*span)])) for id, span in elsewhere]
        puts += [((at, at), Markdown(f"&nbsp;{mark}")) for at, mark in marks]
        pieces, end = [], 0
        for (start, stop), put in sorted(puts, key=lambda one: one[0]):
            pieces += (spaced(text[end:start]), put)
            end = max(end, stop)
        return Markdown("".join([*pieces, spaced(text[end:])]).strip())

    def _named(self, id: str, text: str) -> Markdown:
        """Return a link by the words used; a source, which editors name by its id, by its title."""
        thing = self.site.things[id]
        if thing.kind != "source":
            return self.link(id, text)
        return Markdown(f"“{self.source(id)}”") if thing.title else self.source(id)

    def date(self, date: Date | None) -> Markdown:
        """Return a date at its own precision; an inferred one says so."""
        return _date(date.edtf, date.basis, date.first) if date else _NO_DATE

    def date_reason(self, statement: Claim | Relation) -> Markdown:
        """Return why the date of a statement was inferred; nothing for one that is stated."""
        return self.linked(statement.date.because) if statement.date else Markdown("")

    def party(self, party: Party) -> Markdown:
        """Return who speaks, linked where it has a page."""
        return (
            self.link(party.entity or party.source, party.text)
            if party.entity or party.source
            else self.linked(party.text)
        )

    def value(self, value: Value) -> Markdown:
        """Return what a claim says."""
        if value.form == "text":
            return self.linked(value.text)
        if value.form == "entity":
            return self.link(value.entity)
        return escape(value_words(value))

    def says(self, claim: Claim) -> Markdown:
        """Return what a claim says, or what it denies."""
        said = self.value(claim.value)
        return Markdown(f"denies {said}") if claim.status == "denied" else said

    def status(self, status: str, kind: str = "") -> Markdown:
        """Return the mark of a status, confidence or state: the same everywhere. Its look is that of its `kind`."""
        return Markdown(f'<span class="st st-{kind or status}">{status}</span>')

    def standing(self, id: str) -> Markdown:
        """Return the mark of how a question stands."""
        state, judged = self.site.index.answers[id].state, bool(self.site.things[id].judgement)
        return self.status(words.standing(state, judged), state)

    def words(self, quote: Quote) -> Markdown:
        """Return a quote's words as the article has them, with the entities it names linked."""
        return self._passage(quote.source, quote.span)

    def _passage(self, source: str, span: Span, bold: str | None = None) -> Markdown:
        """Return a passage of an article, mentions linked, those of one entity in bold instead."""
        text, (start, end) = self.site.things[source].text, span
        pieces = []
        for mention in self.site.index.mentions_within(source, span):
            label = (
                f"**{escape(mention.text)}**" if mention.entity == bold else self.link(mention.entity, mention.text)
            )
            pieces += (spaced(text[start : mention.span[0]]), label)
            start = mention.span[1]
        return Markdown("".join([*pieces, spaced(text[start:end])]))

    def relation_label(self, relation: Relation, of: str) -> Markdown:
        """Return how a relation is called on the page of one of its ends."""
        forward, backward = RELATION_TYPES[relation.type]
        return escape(forward if relation.subject == of else backward)

    def weight(self, weight) -> Markdown:
        """Return on how much something rests, in words."""
        return escape(words.weight(weight))

    def counted(self, count: int, noun: str, plural: str | None = None) -> Markdown:
        """Return a count with its noun."""
        return escape(words.counted(count, noun, plural))

    def tally(self, count: int, noun: str, plural: str | None = None) -> Markdown:
        """Return a count with its noun for a table cell, to be sorted by the count."""
        return Markdown(f'<span data-sort="{count}">{self.counted(count, noun, plural)}</span>')

    def use(self, use: Use, quote: Quote) -> Markdown:
        """Return a link to a statement from the passage it rests on, with its status."""
        if not use.page:
            label, place = use.label, self.href("index.md", use.anchor)
        else:
            label, place = f"{self.site.title(use.page)}: {use.label}", self.to(use.page, use.anchor)
        if use.to:
            label = f"{self.site.title(use.page)} {RELATION_TYPES[use.label][0]} {self.site.title(use.to)}"
        status = f" {self.status(use.status)}" if use.status else ""
        return Markdown(f"[{escape(label)}]({place}){{ data-quote={quote.anchor} }}{status}")

    def more(self, hidden: int, label: str, path: str, anchor: str = "") -> Markdown:
        """Return the way from the first of many to all of them."""
        rest = f" ({hidden} more)" if hidden else ""
        return Markdown(f"[{escape(label)}]({self.href(path, anchor)}){rest}\n{{ .more }}")

    def ways(self, ways: Iterable[tuple]) -> Markdown:
        """Return a line of links to what there is of each (address, count, noun and perhaps its plural), if any."""
        links = [f"[{self.counted(count, *nouns)}]({address})" for address, count, *nouns in ways if count]
        return Markdown(f"{' · '.join(links)}\n{{ .ways }}" if links else "")

    def permalink(self, statement: Claim | Relation) -> Markdown:
        """Return the anchor of a statement, which is also the link to its permanent place."""
        id, subject = statement.id, statement.subject
        page, _, anchor = self.to(subject, id).partition("#")
        place = f"{site_path(page) if page else ''}#{anchor}"
        return Markdown(f'<a id="{id}" class="fact" href="{place}" aria-label="Permanent link: cite this"></a>')

    def outlet(self, quote: Quote) -> Markdown:
        """Return a link to a quote in its source page, by the outlet if it is stated and else by the title."""
        source = self.site.things[quote.source]
        label = escape(source.publisher or shortened(self.site.title(quote.source), 40))
        return Markdown(f"[{label}]({self.to(quote.source, quote.anchor)}){{ .src }}")

    def all_origins(self, statement: Claim | Relation) -> Markdown:
        """Return every origin of a statement; one of several that is an article itself by its title."""
        if len(statement.origins) == 1:
            return self.party(statement.origins[0])
        named = (self.source(one.source) if one.source else self.party(one) for one in statement.origins)
        return Markdown(", ".join(named))

    def language(self, id: str) -> Markdown | None:
        """Return the language tag of a source that is not in the language of the site."""
        tag = self.site.things[id].language
        return None if tag.split("-")[0].lower() == LANGUAGE else Markdown(tag)

    def source_title(self, id: str) -> Markdown:
        """Return the whole title of a source."""
        return escape(self.site.title(id))

    def judgement(self, id: str) -> Markdown:
        """Return the editors' answer to a question, to stand after its name; nothing where they give none."""
        question = self.site.things[id]
        if not question.judgement:
            return Markdown("")
        said = f'<span class="judgement">{self.linked(question.judgement)}</span>'
        return Markdown(f" {self.status(question.confidence)} confidence {said}")

    def reference(self, id: str) -> Markdown:
        """Return all by which an article can be found again, as far as it is stated, its address in full."""
        source = self.site.things[id]
        parts = [
            self.link(id),
            escape(", ".join(source.authors)),
            escape(source.publisher or "publisher not stated"),
            self.date(source.published),
            escape(source.url or "address not stated"),
        ]
        return Markdown(", ".join(filter(None, parts)))

    def origin(self, source: Source) -> Markdown:
        """Return where a source's report comes from, as far as it says so."""
        return escape("origin not stated") if source.origin.source else self.party(source.origin)

    def published(self, id: str) -> Date | None:
        """Return the date of a source."""
        return self.site.things[id].published

    def type(self, id: str) -> Markdown:
        """Return the type of an entity."""
        return escape(self.site.things[id].type)

    def passages(self, passages: Iterable[Passage], entity: str) -> Markdown:
        """Return a list of sentences with the mentions of one entity in bold, each leading to its place.

        There are more of these lines than of all others together: they are made here and not in a template.
        """
        return Markdown("\n".join(self._listed(one, entity) for one in passages))

    def _listed(self, passage: Passage, entity: str) -> str:
        place = self.to(passage.source, sentence_anchor(passage.span))
        return f"- {self._passage(passage.source, passage.span, entity)} [in the text]({place}){{ .src }}"

    def sentence_anchor(self, span: Span) -> Markdown:
        """Return the anchor of a sentence in its source page."""
        return Markdown(sentence_anchor(span))

    def anchor(self, text: str, prefix: str) -> Markdown:
        """Return the anchor of a heading."""
        return Markdown(heading_anchor(text, prefix))

    def url(self, url: str) -> Markdown:
        """Return an address of the web, already checked to be http or https, for an HTML attribute."""
        return Markdown(html_escape(quote_url(url, safe="%/:=&?~#+$,;@")))

    def period(self, edtf: str) -> Markdown:
        """Return a period in words."""
        return escape(words.date(edtf))

    def used(self, source: Source) -> Markdown:
        """Return how many of a source's own sentences statements use."""
        total = sum(not source.is_set_aside(span) for span in source.sentences)
        used = total - len(self.site.index.unused[source.id])
        return Markdown(f'<span data-sort="{used}">{used} of {self.counted(total, "sentence")}</span>')

    def prose(self, text: str) -> Markdown:
        """Return a text of this program's own in which backticks mark code."""
        parts = [
            f"<code>{spaced(part)}</code>" if n % 2 else spaced(part) for n, part in enumerate(text.split("`"))
        ]
        return Markdown("".join(parts))

    def seed_file(self, thing) -> Markdown:
        """Return the seed file that defines a page, linked where the repository's address is known."""
        return self._file(*self.site.addresses.seed(thing.place))

    def article_file(self, source: Source) -> Markdown:
        """Return the file of an article, linked likewise."""
        return self._file(*self.site.addresses.seed(f"articles/{source.article}"))

    def _file(self, shown: str, url: str | None) -> Markdown:
        if not url:
            return Markdown(f"<code>{escape(shown)}</code>")
        return Markdown(f'<a href="{self.url(url)}">{escape(shown)}</a>')


@lru_cache(maxsize=65536)
def _date(edtf: str, basis: str, first: day | None) -> Markdown:
    """Return a date with how it is known, and what tables sort it by; most are printed many times."""
    said = escape(words.dated(edtf, basis == "inferred"))
    sort = f' data-sort="{first.isoformat()}"' if first else ""
    return Markdown(f'<span class="date {basis}"{sort}>{said}</span>')


def value_words(value: Value) -> str:
    """Return a typed value as text."""
    if value.form == "text":
        return value.text
    if value.form == "date":
        return words.date(value.date.edtf)
    said = {
        "money": lambda: f"{value.unit} {words.number(value.number)}",
        "quantity": lambda: f"{words.quantity(value.number)} {value.unit}",
        "percent": lambda: f"{words.quantity(value.number)}%",
    }[value.form]()
    return f"{value.qualifier} {said}" if value.qualifier else said


def shortened(text: str, length: int = 64) -> str:
    """Return a title cut at a word so that it fits into running text."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + " …"
