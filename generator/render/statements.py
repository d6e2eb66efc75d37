"""Whole statements as Markdown: the same on every page. What is printed most often is put together here."""

from collections.abc import Iterable

from generator.plan.groups import Group
from generator.plan.series import Extent, extents
from generator.render.escape import Markdown, escape
from generator.render.notes import Notes
from generator.render.printer import Printer
from generator.resolve.model import Claim, Date, Event, Quote, Relation
from generator.vocabulary import RELATION_TYPES

_STATES = {
    "contested": "These statements differ.",
    "explained": "These statements differ, and the reason is given.",
    "agreed": "These statements are compatible.",
}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
#: What the lines beside values show: for amounts, for dates.
_BARS = (
    " The bars compare the amounts, from nothing to the largest.",
    " The bars lie between the first and the last of these dates.",
)


class Statements:
    """Prints claims and relations for one page and notes their quotes. All methods return Markdown."""

    def __init__(self, printer: Printer, notes: Notes) -> None:
        self.p, self.notes = printer, notes

    def told(self, text: str, quotes: Iterable[Quote]) -> Markdown:
        """Return a text that rests on quotes, the mark of each after the words it carries, and else at the end."""
        ordered = sorted(quotes, key=lambda quote: len(text) if quote.after is None else quote.after)
        marks = [(quote.after, self.notes.mark((quote,))) for quote in ordered]
        last = " ".join(mark for after, mark in marks if after is None)
        return Markdown(f"{self.p.linked(text, [one for one in marks if one[0] is not None])} {last}".strip())

    def group(self, group: Group, first: bool = False) -> Markdown:
        """Return the claims on one property.

        Where they differ, the words of all can be read at once; and those of the `first` of a section.
        """
        shown = len(group.claims) if group.state in ("contested", "explained") else int(first)
        lines = extents(group.claims)
        items = [
            self.claim(claim, number < shown, lines.get(claim.id)) for number, claim in enumerate(group.claims)
        ]
        dates = any(claim.value.form == "date" for claim in group.claims)
        return Markdown(self.state(group, _BARS[dates] if lines else "") + "\n".join(items))

    def state(self, group: Group, bars: str = "") -> Markdown:
        """Return how the claims on one property stand to each other, or nothing for a single one."""
        if group.state not in _STATES:
            return Markdown("")
        said = f"{_STATES[group.state]}{_compatible(group)}{bars}"
        return Markdown(f"{self.p.status(group.state)} {said}\n{{ .state }}\n\n")

    def claim(self, claim: Claim, quoted: bool = True, extent: Extent | None = None) -> Markdown:
        """Return a claim as an item of a list; with an extent, where its value lies among those of its group."""
        return self._item(claim, f"**{self.p.says(claim)}**", quoted, _line(extent) if extent else "")

    def relations(self, relations: Iterable[Relation], of: str, first: bool = False) -> Markdown:
        """Return the relations of one kind that an entity has, with the words of the `first` of a section."""
        items = [self._item(one, self._other_end(one, of), first and not at) for at, one in enumerate(relations)]
        return Markdown("\n".join(items))

    def relation(self, relation: Relation) -> Markdown:
        """Return a relation with both its ends as an item of a list."""
        return self._item(relation, self.tie(relation), quoted=True)

    def tie(self, relation: Relation) -> Markdown:
        """Return who is what to whom."""
        p = self.p
        ends = (
            f"{p.link(relation.subject)} **{p.relation_label(relation, relation.subject)}** {p.link(relation.to)}"
        )
        return Markdown(ends + self._role(relation))

    def _other_end(self, relation: Relation, of: str) -> str:
        other = relation.to if relation.subject == of else relation.subject
        return f"**{self.p.link(other)}**{self._role(relation)}"

    def _role(self, relation: Relation) -> str:
        return f", {escape(relation.role)}" if relation.role else ""

    def _item(self, one: Claim | Relation, what: str, quoted: bool, line: str = "") -> Markdown:
        """Return a statement with its mark, voice, date and remarks, and with its words where they are wanted."""
        p = self.p
        head = f"- {p.permalink(one)}{what} {self.notes.mark(one.evidence, one)} {p.status(one.status)}"
        words = "".join(f"\n\n{self._quoted(quote, one)}" for quote in one.evidence) if quoted else ""
        parts = [head, *([line] if line else []), self._said(one, quoted), *self._remarks(one)]
        return Markdown("\n    ".join(parts) + words + "\n")

    def _said(self, one: Claim | Relation, quoted: bool) -> str:
        """Return who says something, when, and where the report comes from if that says more."""
        p = self.p
        dated = self._dated(one)
        parts = [p.party(one.by), dated] if quoted or not one.by.source else [dated]
        if not quoted:
            parts += dict.fromkeys(p.outlet(quote) for quote in one.evidence)
        if not any(origin.source or origin.text in one.by.text for origin in one.origins):
            parts.append(f"origin: {p.all_origins(one)}")
        return f'<span class="said">{" · ".join(parts)}</span>'

    def _dated(self, one: Claim | Relation) -> str:
        """Return when something was said; of a relation with a date of its own, when it holds."""
        holds = "when: " if isinstance(one, Relation) and one.holds else ""
        return f"{holds}{self.p.date(one.date)}{self.notes.why(one)}"

    def _remarks(self, one: Claim | Relation) -> list[str]:
        p = self.p
        remarks = (
            ("Editor’s note:", p.linked(one.note)),
            ("Why it differs:", p.linked(getattr(one, "difference", None))),
        )
        return [f'<span class="note">*{label}* {text}</span>' for label, text in remarks if text]

    def _quoted(self, quote: Quote, of: Claim | Relation) -> str:
        """Return the words of the article as a block, with a link to their place; in their own language."""
        p = self.p
        dated = f" {p.date(p.published(quote.source))}" if len(of.evidence) > 1 else ""
        tag = p.language(quote.source)
        language = f"\n    > {{ lang={tag} }}" if tag else ""
        return f"    > {p.words(quote)}\n    > {p.outlet(quote)}{dated}{language}"

    def answer(self, one: Claim | Relation) -> Markdown:
        """Return a statement as a row of a table: what, its words, who and when, the origin."""
        p = self.p
        what = f"**{p.says(one)}**" if isinstance(one, Claim) else self.tie(one)
        head = " ".join([f"{p.permalink(one)}{what} {p.status(one.status)}", *self._remarks(one)])
        return Markdown(f"| {head} | {self.voice(one)} | {self.in_words(one)} | {p.all_origins(one)} |")

    def row(self, one: Claim | Relation) -> Markdown:
        """Return a statement as a row of a table of all: about whom, what, who says so, when, its mark."""
        p, mark = self.p, self.notes.mark(one.evidence, one)
        if isinstance(one, Claim):
            about = f"{p.link(one.subject)}, [{escape(one.property)}]({p.to(one.subject, one.id)}) | {p.says(one)}"
        else:
            role = escape(one.role or "")
            about = f"{p.link(one.subject)} | {p.link(one.to)} | {role} | {p.status(one.status)}"
        return Markdown(f"| {about} {mark} | {p.party(one.by)} | {p.date(one.date)} |")

    def joint(self, one: Claim | Relation | Event) -> Markdown:
        """Return what joins two entities as an item of a list, its date first."""
        return self._joined(one, one.date)

    def _joined(self, one: Claim | Relation | Event, date: Date | None) -> Markdown:
        p = self.p
        if isinstance(one, Event):
            what, mark = p.link(one.id), ""
        else:
            mark = f" {self.notes.mark(one.evidence, one)}"
            about = f"{p.link(one.subject, anchor=one.id)}, "
            what = self.tie(one) if isinstance(one, Relation) else f"{about}{escape(one.property)}: {p.says(one)}"
        return Markdown(f"- {p.date(date)}: {what}{mark} {p.status(one.status)}")

    def spoken(self, one: Claim | Relation, said: Date | None, by: str) -> Markdown:
        """Return what comes from an entity as an item of a list, when it was said first.

        The voice too where that is another, and of a relation when it holds.
        """
        voice = "" if one.by.entity == by else f" ({self.p.party(one.by)})"
        holds = f", {self.p.date(one.date)}" if isinstance(one, Relation) and one.holds else ""
        return Markdown(f"{self._joined(one, said)}{holds}{voice}")

    def voiced(self, one: Claim | Relation, on: str) -> Markdown:
        """Return the way to a statement on one line, with status and voice; whom it is about if not `on`."""
        p = self.p
        subject = p.site.title(one.subject)
        if isinstance(one, Relation):
            what = f"{subject} {RELATION_TYPES[one.type][0]} {p.site.title(one.to)}"
        else:
            what = one.property if one.subject == on else f"{subject}: {one.property}"
        way = f"[{escape(what)}]({p.to(one.subject, one.id)})"
        return Markdown(f"{way} {p.status(one.status)} {p.party(one.by)}")

    def voice(self, one: Claim | Relation) -> Markdown:
        """Return who says something, and when, for a cell."""
        said = f"{self.p.party(one.by)}<br> {self._dated(one)}"
        return Markdown(f'<span class="voice">{said}</span>')

    def in_words(self, one: Claim | Relation | Event, quotes: Iterable[Quote] | None = None) -> Markdown:
        """Return the words a statement rests on, for a cell, each with its mark."""
        of = None if isinstance(one, Event) else one
        found = one.evidence if quotes is None else quotes
        return Markdown("<br> ".join(f"{self.p.words(quote)} {self.notes.mark((quote,), of)}" for quote in found))

    def brief(self, claim: Claim) -> Markdown:
        """Return what a claim says, its mark, its status, its voice and when it was said, on one line."""
        p = self.p
        mark = self.notes.mark(claim.evidence, claim)
        return Markdown(
            f"{p.says(claim)} {mark} {p.status(claim.status)} ({p.party(claim.by)}, {p.date(claim.date)})"
        )


def _line(extent: Extent) -> str:
    """Return a value as a bar on a line that all values of its property share; its words stand beside it."""
    start, end = extent
    return (
        '<svg class="series" aria-hidden="true"><rect class="line" y="45%" width="100%" height="10%"></rect>'
        f'<rect class="value" x="{100 * start:.1f}%" width="{max(1.0, 100 * (end - start)):.1f}%" height="100%">'
        "</rect></svg>"
    )


def _compatible(group: Group) -> str:
    """Return which of several statements that differ are compatible, by their places; nothing where none are."""
    sides = group.sides if len(group.claims) <= len(_ORDINALS) else ()
    places = ([_ORDINALS[n] for n in side] for side in sides if 1 < len(side) < len(group.claims))
    return "".join(f" The {', '.join(some)} and {last} are compatible." for *some, last in places)
