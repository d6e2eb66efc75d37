"""The endnotes of a page: every quote it rests on, numbered in the order in which it is first marked.

A mark is a link to its note, so that a quote can be read without a script, on paper and by a screen
reader; the script of the site opens the same note beside its mark.
"""

from generator.render.escape import Markdown, escape
from generator.render.printer import Printer
from generator.resolve.model import Claim, Party, Quote, Relation


class Notes:
    """Collects the notes of one page as its marks are printed."""

    def __init__(self, printer: Printer) -> None:
        self.printer = printer
        self._numbers: dict[tuple, int] = {}
        self._notes: list[str] = []

    def mark(self, quotes: tuple[Quote, ...], of: Claim | Relation | None = None) -> Markdown:
        """Return one mark for each quote; the same quote of the same voice has the same number."""
        return Markdown(" ".join(self._mark(quote, of) for quote in quotes))

    def why(self, of: Claim | Relation) -> Markdown:
        """Return the way to the note that says why a statement has its date; nothing where its article says so."""
        if not self.printer.date_reason(of):
            return Markdown("")
        return Markdown(f" [why](#n{self._number(of.evidence[0], of)}){{ .n data-search-exclude=true }}")

    def _mark(self, quote: Quote, of: Claim | Relation | None) -> str:
        number = self._number(quote, of)
        return f"[{number}](#n{number}){{ .n role=doc-noteref data-search-exclude=true }}"

    def _number(self, quote: Quote, of: Claim | Relation | None) -> int:
        reason = self.printer.date_reason(of) if of else ""
        key = (quote.source, quote.span, of and (of.by, of.origins, reason and of.date, of.reviewed))
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._numbers) + 1
            note = f'<span id="n{number}">{self._passage(quote)}</span> {self._said(quote, of)}'
            self._notes.append(f"1. {note}{self._dated(of, reason)}")
        return number

    def _passage(self, quote: Quote) -> str:
        """Return the quote with what stands before and after it, without links."""
        sides = self.printer.site.around(quote)
        before, after = (f'<span class="around">{side}</span>' if side else "" for side in sides)
        return f"{before}<mark>{escape(quote.text)}</mark>{after}"

    def _said(self, quote: Quote, of: Claim | Relation | None) -> str:
        p = self.printer
        source = p.site.things[quote.source]
        parts = [f"{p.outlet(quote)} {p.date(source.published)}"]
        if of:
            voice = Party("the article itself", source=quote.source) if of.by.several else of.by
            origin = of.origins[0] if len(of.origins) == 1 else source.origin
            parts.append(f"voice: {p.party(voice)}")
            if origin.source != quote.source:
                parts.append(f"origin: {p.party(origin)}")
            if of.reviewed:
                parts.append(f'<span class="reviewed">reading reviewed: {escape(of.reviewed)}</span>')
        return f'<span class="said">{" · ".join(parts)}</span>'

    def _dated(self, of: Claim | Relation | None, reason: str) -> str:
        if not reason:
            return ""
        return f' <span class="note reason">Why {self.printer.date(of.date)}: {reason}</span>'

    @property
    def sources(self) -> list[str]:
        """The ids of the sources quoted so far, in the order of their first notes."""
        return list(dict.fromkeys(source for source, *_ in self._numbers))

    @property
    def confirmed(self) -> bool:
        """Whether a person has confirmed the reading of any of the notes."""
        return any(of and of[-1] for *_, of in self._numbers)

    def listing(self) -> Markdown:
        """Return all notes as one numbered list, in order."""
        return Markdown("\n".join(self._notes))
