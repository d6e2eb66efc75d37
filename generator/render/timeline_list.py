"""The timeline as a list, which says all that its figure shows, and the choices by which a reader filters both."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.plan.dated import Entry
from generator.render import raw, words
from generator.render.escape import Markdown, escape
from generator.render.printer import Printer, shortened
from generator.vocabulary import STATUSES


def _choices(entries: Iterable[Entry]) -> str:
    """Return by what each entry is chosen: status/sources/entities, and how many entries are alike, if several."""
    alike = Counter(f"{one.status}/{','.join(one.sources)}/{','.join(one.entities)}" for one in entries)
    return " ".join(f"{choice}/{count}" if count > 1 else choice for choice, count in alike.items())


def _said(printer: Printer, entries: Sequence[Entry]) -> str:
    """Return what was said at one date: how much, how sure, and where it stands."""
    counts = Counter(entry.status for entry in entries)
    statuses = " ".join(
        f'<span class="part" data-status="{status}"><b>{counts[status]}</b> {printer.status(status)}</span>'
        for status in STATUSES
        if status in counts
    )
    sources = dict.fromkeys(source for entry in entries for source in entry.sources)
    where = " ".join(
        f'<span class="part" data-source="{id}">{raw.link(printer, id, shortened(printer.site.title(id)))}</span>'
        for id in sources
    )
    return f'said&#58; {statuses} <span class="who">in {where}</span>'


def _one(printer: Printer, entry: Entry) -> str:
    what = f"{raw.link(printer, entry.page, entry.text, entry.anchor)} {printer.status(entry.status)}"
    who = ", ".join(raw.link(printer, id) for id in entry.entities)
    return f'{what} <span class="who">{who}</span>' if who else what


def _row(printer: Printer, entries: Sequence[Entry], marks: Mapping[tuple[str, str], int]) -> str:
    first = entries[0]
    mark = marks.get((first.lane, first.row))
    drawn = "" if mark is None else f' data-m="{mark}"'
    what = _said(printer, entries) if first.lane == "said" else _one(printer, first)
    return (
        f'<li id="{first.row}" data-lane="{first.lane}"{drawn} data-c="{_choices(entries)}">'
        f"{printer.date(first.date)} <div>{what}</div></li>"
    )


def timeline_list(
    printer: Printer, rows: Iterable[Sequence[Entry]], marks: Mapping[tuple[str, str], int]
) -> Markdown:
    """Return rows of entries, dates first, each with the number of its mark in the figure."""
    return Markdown(
        "\n".join(['<ol class="timeline-list">', *(_row(printer, row, marks) for row in rows), "</ol>"])
    )


def _select(name: str, label: str, options: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f'<option value="{value}">{escape(text)}</option>' for value, text in options)
    return f'<label>{label} <select name="{name}"><option value="">any</option>{lines}</select></label>'


def timeline_filter(printer: Printer, entries: Iterable[Entry]) -> Markdown:
    """Return the form by which a reader chooses what is shown; a script shows it, and works it."""
    entries = list(entries)
    title = printer.site.title

    def named(ids: Iterable[str]) -> list[tuple[str, str]]:
        return sorted(((id, title(id)) for id in set(ids)), key=lambda one: (one[1].casefold(), one[0]))

    statuses = Counter(entry.status for entry in entries)
    sources = [(id, shortened(text)) for id, text in named(id for entry in entries for id in entry.sources)]
    return Markdown(
        "\n".join(
            [
                '<form class="timeline-filter" hidden>',
                _select("entity", "Company or person", named(id for entry in entries for id in entry.entities)),
                _select("status", "Status", ((status, status) for status in statuses)),
                _select("source", "Source", sources),
                '<button type="reset">Show all</button>',
                f"<output>{words.counted(len(entries), 'entry', 'entries')}</output>",
                "</form>",
            ]
        )
    )
