"""What stands around a quote in its article, so that nobody has to take it out of its context."""

from bisect import bisect_left, bisect_right

from generator.render.escape import Markdown, spaced
from generator.resolve.model import Source, Span

#: So many characters at most on each side.
MAX_CONTEXT = 320


def around(source: Source, span: Span) -> tuple[Markdown, Markdown]:
    """Return the rest of a quote's sentences and one sentence more on each side; nothing of what is set aside."""
    sentences = source.sentences
    first = bisect_right(sentences, span[0], key=lambda one: one[1])
    last = bisect_left(sentences, span[1], key=lambda one: one[0]) - 1
    begin, end = _reach(source, first, -1, span[0]), _reach(source, last, 1, span[1])
    return _before(source.text[begin : span[0]]), _after(source.text[span[1] : end])


def _reach(source: Source, number: int, step: int, edge: int) -> int:
    """Return how far the context goes: over the sentence of that number, and over the next one."""
    for one in (number, number + step):
        if 0 <= one < len(source.sentences) and not source.is_set_aside(source.sentences[one]):
            begin, end = source.sentences[one]
            edge = min(edge, begin) if step < 0 else max(edge, end)
        else:
            break
    return edge


def _before(text: str) -> Markdown:
    cut = text if len(text) <= MAX_CONTEXT else "… " + text[-MAX_CONTEXT:].partition(" ")[2]
    return spaced(cut)


def _after(text: str) -> Markdown:
    cut = text if len(text) <= MAX_CONTEXT else text[:MAX_CONTEXT].rpartition(" ")[0] + " …"
    return spaced(cut)
