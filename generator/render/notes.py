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
        self.confirmed = False  # whether a person has confirmed the reading of any of them
        self._quoted: dict[str, None] = {}
        self._numbers: dict[object, int] = {}
        self._notes: list[str] = []

    def mark(self, quotes: tuple[Quote, ...], of: Claim | Relation | None = None) -> Markdown:
        """Return one mark for each quote; the same quote of the same voice has the same number."""
        return Markdown(" ".join(self._mark(quote, of) for quote in quotes))

    def why(self, of: Claim | Relation) -> Markdown:
        """Return the way to the note that says why a statement has its date; nothing where its article says so."""
        reason = self.printer.date_reason(of)
        if not reason:
            return Markdown("")
        note = f'<span class="reason">Why {self.printer.date(of.date)}: {reason}</span>'
        return Markdown(f" [why](#n{self._number(note, note)}){{ .n data-search-exclude=true }}")

    def _mark(self, quote: Quote, of: Claim | Relation | None) -> str:
        self._quoted.setdefault(quote.source)
        self.confirmed = self.confirmed or bool(of and of.reviewed)
        key = (quote.source, quote.span, of and (of.by, of.origins, of.reviewed))
        number = self._numbers.get(key) or self._number(key, self._passage(quote), f" {self._said(quote, of)}")
        return f"[{number}](#n{number}){{ .n role=doc-noteref data-search-exclude=true }}"

    def _number(self, key: object, words: str, said: str = "") -> int:
        """Return the number of a note, which is written down when it is first asked for."""
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self._notes.append(f'1. <span id="n{self._numbers[key]}">{words}</span>{said}')
        return self._numbers[key]

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

    @property
    def sources(self) -> list[str]:
        """The ids of the sources quoted so far, in the order of their first notes."""
        return list(self._quoted)

    def listing(self) -> Markdown:
        """Return all notes as one numbered list, in order."""
        return Markdown("\n".join(self._notes))
