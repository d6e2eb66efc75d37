"""The figures that templates print: each one HTML block with a caption and a way to read its signs."""

from collections.abc import Iterable, Mapping, Sequence

from generator.plan.dated import Entry
from generator.plan.network import Network
from generator.plan.timeline import Timeline
from generator.render import raw, words
from generator.render.escape import Markdown
from generator.render.network_figure import NOTED, network_svg
from generator.render.printer import Printer
from generator.render.timeline_figure import timeline_svg
from generator.render.timeline_list import timeline_filter, timeline_list
from generator.vocabulary import STATUSES

_DAY, _DAYS = '<circle cx="8" cy="7" r="5"/>', '<rect x="2" y="2" width="24" height="10"'
_SPAN, _ABOUT = f"{_DAYS}/>", f'{_DAYS} rx="5"/>'
_BY, _FROM = '<path d="M26 2V12M26 7H3M8 3l-5 4 5 4"/>', '<path d="M2 2V12M2 7H25M20 3l5 4-5 4"/>'
#: Class, shape, words.
_TIME_KEY = (
    ("t-mixed", _DAY, "one day"),
    ("t-mixed", _SPAN, "at some time, or all the time, between its ends"),
    ("t-mixed", _ABOUT, "about then"),
    ("t-mixed inferred", _SPAN, "date inferred"),
    ("t-mixed inferred", _BY, "by then"),
    ("t-mixed inferred", _FROM, "from then on"),
)
_NOTES = (
    "A number counts what one mark stands for. Time in which more begins or ends is drawn wider. "
    "Light shade&#58; the period that the articles cover. Dark shade&#58; folded, nothing begins or ends there."
)
_COLOURS = (
    ("happened", "happened, or stated by the party concerned"),
    ("planned", "planned or announced"),
    ("reported", "only reported ”"),
    ("rumoured", "rumoured ?"),
    ("denied", "denied ×"),
    ("cancelled", "called off –"),
    ("mixed", "of several kinds"),
)


def _key(signs: Iterable[tuple[str, str, str]]) -> str:
    items = (
        f'<li><svg class="{kind}" width="28" height="14" aria-hidden="true">{shape}</svg> {said}</li>'
        for kind, shape, said in signs
    )
    return "<ul>" + "".join(items) + "</ul>"


def _figure(kind: str, drawing: str, caption: str) -> Markdown:
    opening = f'<figure class="drawn {kind}" data-search-exclude>'
    return Markdown(f"{opening}\n{drawing}\n<figcaption>{caption}</figcaption>\n</figure>")


class Figures:
    """Prints figures for one page. All methods return Markdown: HTML blocks without blank lines."""

    def __init__(self, printer: Printer) -> None:
        self.printer = printer

    def timeline(self, drawn: Timeline, entity: str | None = None) -> Markdown:
        """Return the timeline of the briefing, or of one entity, with the way to the whole list."""
        asked = {"entity": entity} if entity else None
        page = raw.address(self.printer, "timeline.md", "", asked)
        key = raw.address(self.printer, "timeline.md", "key")
        caption = f'<a href="{page}">All of it as a list</a> · <a href="{key}">how to read this</a>'
        return _figure("time", timeline_svg(self.printer, drawn, entity), caption)

    def whole_timeline(self, drawn: Timeline) -> Markdown:
        """Return the timeline of the briefing for its own page, with the key to its signs."""
        signs = [*_TIME_KEY, *((f"t-{status}", _SPAN, said) for status, said in _COLOURS)]
        key = f'<div id="key">{_key(signs)}<p>{_NOTES}</p></div>'
        caption = f"<details><summary>How to read this</summary>{key}</details>"
        if drawn.undated:
            caption += f" {words.counted(drawn.undated, 'entry', 'entries')} without a date not drawn."
        return _figure("time", timeline_svg(self.printer, drawn), caption)

    def filter(self, entries: Iterable[Entry]) -> Markdown:
        """Return the form that filters the timeline."""
        return timeline_filter(self.printer, entries)

    def rows(self, rows: Iterable[Sequence[Entry]], numbers: Mapping[tuple[str, str], int]) -> Markdown:
        """Return one stretch of the timeline as a list; `numbers` are those of the marks in the figure."""
        return timeline_list(self.printer, rows, numbers)

    def network(self, drawn: Network) -> Markdown:
        """Return a network with the key to its lines."""
        line = '<path d="M2 7H26"/>'
        key = _key((f"t-{status}", line, status) for status in STATUSES)
        left_out = words.counted(drawn.more, "more company or person", "more companies and people")
        more = f"<p>{NOTED} read with a note on its page.</p>" if any(tie.note for tie in drawn.drawn) else ""
        more += f"<p>{left_out} not drawn.</p>" if drawn.more else ""
        return _figure("ties", network_svg(self.printer, drawn), key + more)
