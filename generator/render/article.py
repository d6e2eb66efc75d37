"""An article's text as Markdown: mentions linked, evidence marked, passages set aside folded away.

Sentences, quotes and mentions may overlap in any way. They are opened and closed like brackets;
where two cross, the inner one is closed and opened again.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.plan.addresses import sentence_anchor
from generator.render.escape import Markdown, escape, spaced
from generator.render.printer import Printer
from generator.resolve.model import Source, Span
from generator.resolve.sentences import paragraphs

MAX_PARAGRAPH = 2000


@dataclass(frozen=True, slots=True)
class Layer:
    """A stretch of the text to be wrapped. `opening` is told whether this is its first piece."""

    span: Span
    rank: int
    opening: Callable[[bool], str]
    closing: str


def _layers(printer: Printer, source: Source) -> list[Layer]:
    def tag(name: str, anchor: str) -> Callable[[bool], str]:
        return lambda first: f'<{name} id="{anchor}">' if first else f"<{name}>"

    index = printer.site.index
    layers = [
        Layer(span, 0, tag("span", sentence_anchor(span)), "</span>")
        for span in source.sentences
        if not source.is_set_aside(span)
    ]
    quotes = sorted({quote.span: quote for quote in index.uses[source.id]}.items())
    layers += [Layer(span, 1, tag("mark", quote.anchor), "</mark>") for span, quote in quotes]
    layers += [
        Layer(mention.span, 2, lambda first: "[", f"]({printer.to(mention.entity)})")
        for mention in index.mentions[source.id]
    ]
    return sorted(layers, key=lambda layer: (layer.span[0], -layer.span[1], layer.rank))


def _nest(text: str, piece: Span, layers: list[Layer]) -> Iterator[str]:
    """Yield one stretch of text with its layers wrapped around it."""
    position, stop = piece
    waiting = [layer for layer in layers if layer.span[0] < stop and layer.span[1] > position]
    waiting.reverse()
    open_layers: list[Layer] = []
    while position < stop:
        while waiting and waiting[-1].span[0] <= position:
            layer = waiting.pop()
            yield layer.opening(layer.span[0] >= piece[0])
            open_layers.append(layer)
        edges = [stop, *(layer.span[1] for layer in open_layers)]
        if waiting:
            edges.append(waiting[-1].span[0])
        edge = min(edges)
        yield spaced(text[position:edge])
        position = edge
        lowest = next((n for n, layer in enumerate(open_layers) if layer.span[1] <= position), len(open_layers))
        again = [layer for layer in open_layers[lowest:] if layer.span[1] > position]
        for layer in reversed(open_layers[lowest:]):
            yield layer.closing
        open_layers[lowest:] = again
        if position < stop:
            yield from (layer.opening(False) for layer in again)
        else:
            open_layers[lowest:] = []
    yield from (layer.closing for layer in reversed(open_layers))


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
        cut = max(
            (span[0] for span in source.sentences if start < span[0] <= start + MAX_PARAGRAPH),
            default=start + MAX_PARAGRAPH,
        )
        yield start, cut
        start = cut
    yield start, end


def article_body(printer: Printer, source: Source) -> Markdown:
    """Return the whole text of an article as Markdown blocks."""
    layers = _layers(printer, source)
    tag = printer.language(source.id)
    language = f"\n{{ lang={tag} }}" if tag else ""
    blocks: list[str] = []
    folded: int | None = None
    for piece, aside in _pieces(source):
        if folded is not None and aside != folded:
            blocks[-1] += "\n</details>"
        if aside is None:
            blocks.append("".join(_nest(source.text, piece, layers)).strip() + language)
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
