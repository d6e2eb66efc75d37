"""An article's text as Markdown: mentions linked, evidence marked, passages set aside folded away.

Sentences, quotes and mentions may overlap in any way. They are opened and closed like brackets;
where two cross, the inner one is closed and opened again.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.limits import MAX_PARAGRAPH
from generator.plan.addresses import sentence_anchor
from generator.plan.index import Use
from generator.render.escape import Markdown, escape, spaced
from generator.render.printer import Printer
from generator.resolve.model import Quote, Source, Span
from generator.resolve.sentences import paragraphs


@dataclass(frozen=True, slots=True)
class Layer:
    """A stretch of the text to be wrapped: `opening` where it begins, `again` where it goes on after a break."""

    span: Span
    rank: int
    opening: str
    again: str
    closing: str


def _layers(printer: Printer, source: Source) -> list[Layer]:
    """Return all layers of an article, by where they begin, wider ones first."""
    index = printer.site.index
    layers = [
        Layer(span, 0, f'<span id="{sentence_anchor(span)}">', "<span>", "</span>") for span in source.sentences
    ]
    for quote in {quote.span: quote for quote in index.uses[source.id]}.values():
        opening = f'<mark id="{quote.anchor}" class="{quote.anchor}">'
        layers.append(Layer(quote.span, 1, opening, f'<mark class="{quote.anchor}">', "</mark>"))
    for mention in index.mentions[source.id]:
        layers.append(Layer(mention.span, 2, "[", "[", f"]({printer.to(mention.entity)})"))
    return sorted(layers, key=lambda layer: (layer.span[0], -layer.span[1], layer.rank))


class _Nesting:
    """Wraps the layers around one stretch of text after another, in order, in one pass over the layers."""

    def __init__(self, text: str, layers: list[Layer]) -> None:
        self.text = text
        self.waiting = layers[::-1]
        self.unfinished: list[Layer] = []
        self.opened: set[tuple[int, Span]] = set()

    def wrap(self, piece: Span) -> str:
        """Return one stretch as Markdown; what reaches beyond it is closed, and opened again in the next."""
        position, stop = piece
        parts: list[str] = []
        open_layers, self.unfinished = self._reaching(self.unfinished, position), []
        parts += map(self._opening, open_layers)
        while position < stop:
            while self.waiting and self.waiting[-1].span[0] <= position:
                layer = self.waiting.pop()
                if layer.span[1] > position:
                    parts.append(self._opening(layer))
                    open_layers.append(layer)
            edge = min([stop, *(layer.span[1] for layer in open_layers), *self._next_start()])
            parts.append(spaced(self.text[position:edge]))
            position = edge
            open_layers = self._close(open_layers, position, stop, parts)
        return "".join(parts).strip()

    def _reaching(self, layers: list[Layer], position: int) -> list[Layer]:
        return [layer for layer in layers if layer.span[1] > position]

    def _next_start(self) -> list[int]:
        return [self.waiting[-1].span[0]] if self.waiting else []

    def _opening(self, layer: Layer) -> str:
        if (layer.rank, layer.span) in self.opened:
            return layer.again
        self.opened.add((layer.rank, layer.span))
        return layer.opening

    def _close(self, open_layers: list[Layer], position: int, stop: int, parts: list[str]) -> list[Layer]:
        """Close what ends here, and what was opened after it; the latter goes on."""
        lowest = next((n for n, layer in enumerate(open_layers) if layer.span[1] <= position), len(open_layers))
        lowest = 0 if position >= stop else lowest
        parts += [layer.closing for layer in reversed(open_layers[lowest:])]
        going_on = self._reaching(open_layers[lowest:], position)
        if position >= stop:
            self.unfinished = going_on
            return []
        parts += map(self._opening, going_on)
        return open_layers[:lowest] + going_on


class _Beside:
    """Puts beside each paragraph the statements that rest on it, by the place where their quotes begin."""

    def __init__(self, printer: Printer, source: Source) -> None:
        self.printer = printer
        self.waiting = sorted(printer.site.index.uses[source.id].items(), key=lambda use: use[0].span, reverse=True)

    def wrap(self, piece: Span, paragraph: str) -> str:
        """Return a paragraph with its statements, or alone if it has none."""
        found: dict[Use, Quote] = {}
        while self.waiting and self.waiting[-1][0].span[0] < piece[1]:
            quote, uses = self.waiting.pop()
            for use in uses:
                found.setdefault(use, quote)
        if not found:
            return paragraph
        counted = self.printer.counted(len(found), "statement")
        listed = "\n".join(f"- {self.printer.use(use, quote)}" for use, quote in found.items())
        return (
            f'<div class="para" markdown>\n\n{paragraph}\n\n'
            f'<details class="beside" data-search-exclude markdown>\n<summary>{counted}</summary>\n\n{listed}\n\n'
            "</details>\n\n</div>"
        )


def _pieces(source: Source) -> Iterator[tuple[Span, int | None]]:
    """Yield the stretches that become paragraphs, each with the number of the passage set aside it is in."""
    edges = sorted({edge for passage in source.set_aside for edge in passage.span})
    for start, end in paragraphs(source.text):
        cuts = [start, *(edge for edge in edges if start < edge < end), end]
        for first, last in pairwise(cuts):
            aside = next(
                (
                    n
                    for n, passage in enumerate(source.set_aside)
                    if passage.span[0] < last and first < passage.span[1]
                ),
                None,
            )
            yield from (((a, b), aside) for a, b in _short_enough(source, first, last))


def _short_enough(source: Source, start: int, end: int) -> Iterator[Span]:
    """Cut a very long paragraph between sentences, or anywhere if it has none."""
    while end - start > MAX_PARAGRAPH:
        last = bisect_right(source.sentences, start + MAX_PARAGRAPH, key=lambda span: span[0]) - 1
        cut = source.sentences[last][0] if last >= 0 else start
        cut = cut if cut > start else start + MAX_PARAGRAPH
        yield start, cut
        start = cut
    yield start, end


def coverage_bar(source: Source, unused: list[Span], said: str) -> Markdown:
    """Return a bar as long as the article: what statements use, what none uses, what is set aside.

    `said` says the same in words. Places and widths are percentages of the article's characters.
    """
    parts = [("used", (0, len(source.text))), *(("unused", span) for span in unused)]
    parts += [("aside", passage.span) for passage in source.set_aside]
    whole = max(1, len(source.text))
    drawn = "".join(
        f'<rect class="{kind}" x="{100 * start / whole:.2f}%" width="{100 * (end - start) / whole:.2f}%"'
        ' height="100%"></rect>'
        for kind, (start, end) in parts
    )
    return Markdown(f'<svg class="coverage" role="img" aria-label="{escape(said)}">{drawn}</svg>')


def article_body(printer: Printer, source: Source) -> Markdown:
    """Return the whole text of an article as Markdown blocks."""
    nesting = _Nesting(source.text, _layers(printer, source))
    beside = _Beside(printer, source)
    tag = printer.language(source.id)
    language = f"\n{{ lang={tag} }}" if tag else ""
    blocks: list[str] = []
    folded: int | None = None
    for piece, aside in _pieces(source):
        if folded is not None and aside != folded:
            blocks[-1] += "\n</details>"
        if aside is None:
            blocks.append(beside.wrap(piece, nesting.wrap(piece) + language))
        else:
            paragraph = f"<p>{escape(source.text[slice(*piece)])}</p>"
            if aside != folded:
                because = escape(source.set_aside[aside].because)
                opening = '<details class="set-aside" data-search-exclude>'
                blocks.append(f"{opening}\n<summary>Set aside: {because}</summary>\n{paragraph}")
            else:
                blocks[-1] += f"\n{paragraph}"
        folded = aside
    if folded is not None:
        blocks[-1] += "\n</details>"
    return Markdown("\n\n".join(blocks))
