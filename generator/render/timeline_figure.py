"""The figure of a timeline as SVG inside an HTML block: a drawing that is as wide as the page lets it be.

Across, all places are percentages, so that text and marks keep their size at any width; down, they are pixels.
How a mark looks: filled where its date is stated, open and broken where it is inferred; round where it is one day,
a bar where it is several, with round ends where they are approximate; an arrow towards an open end; behind it a
sign where it is only reported, rumoured or denied.
"""

from datetime import date

from generator.plan.dated import Entry
from generator.plan.marks import Mark
from generator.plan.time_scale import Tick
from generator.plan.timeline import Lane, Timeline
from generator.render import raw, words
from generator.render.escape import Markdown, escape
from generator.render.printer import Printer

#: Pixels: the height of a row, of a lane's heading, of the axis.
_ROW, _HEAD, _AXIS = 20, 22, 18
_PAGE = "timeline.md"
_NAMES = {"happened": "Happened", "said": "Said", "planned": "Planned"}
#: A sign for each status in UNSETTLED.
_SIGNS = {"reported": "”", "rumoured": "?", "denied": "×", "cancelled": "–"}
_NOUNS = {"happened": ("event", "events"), "said": ("statement", "statements"), "planned": ("plan", "plans")}
_ARROWS = {True: "M0-5V5M0 0H-23M-18-4l-5 4 5 4", False: "M0-5V5M0 0H23M18-4l5 4-5 4"}


def _across(position: int) -> str:
    """Return a position as a percentage, without zeros that say nothing."""
    whole, part = divmod(position, 100)
    return f"{whole}.{part:02}".rstrip("0").rstrip(".") + "%"


def _axis(drawn: Timeline, height: int) -> list[str]:
    """Return what lies behind the marks: the period covered, folded time, and the ticks."""
    lines = []
    if drawn.coverage:
        start, end = drawn.coverage
        place = f'x="{_across(start)}" width="{_across(end - start)}"'
        lines.append(f'<rect class="covered" {place} y="{_AXIS}" height="{height - _AXIS}"/>')
    for cell in drawn.scale.cells:
        if cell.folded:
            place = f'x="{_across(cell.x)}" width="{_across(cell.width)}"'
            lines.append(f'<rect class="fold" {place} y="{_AXIS}" height="{height - _AXIS}"/>')
    return [*lines, *(_tick(tick, height) for tick in drawn.scale.ticks)]


def _tick(tick: Tick, height: int) -> str:
    x = _across(tick.x)
    kind = ' class="minor"' if tick.minor else ""
    line = f'<line{kind} x1="{x}" x2="{x}" y1="{_AXIS - 2}" y2="{height}"/>'
    if not tick.on:
        return line
    screens = "" if len(tick.on) > 1 else f' class="{next(iter(tick.on))}"'
    return f'{line}<text{screens} x="{x}" dx="3" y="12">{tick.label}</text>'


def _when(mark: Mark) -> str:
    """Return the dates of a mark in words."""
    if len({(entry.date.edtf, entry.date.basis) for entry in mark.entries}) == 1:
        only = mark.entries[0].date
        return words.dated(only.edtf, only.basis == "inferred")
    first, last = (".." if day is None else date.fromordinal(day).isoformat() for day in (mark.first, mark.last))
    return words.dated(first if first == last else f"{first}/{last}", mark.inferred)


def _name(lane: str, mark: Mark) -> Markdown:
    """Return what a mark is, for a pointer that rests on it and for a reader who does not see it."""
    if mark.count == 1:
        return escape(f"{_when(mark)}: {mark.entries[0].text}, {mark.status}")
    status = f", {mark.status}" if mark.status else ""
    return escape(f"{_when(mark)}: {words.counted(mark.count, *_NOUNS[lane])}{status}")


def _shape(mark: Mark, y: int) -> str:
    if mark.one_day:
        return f'<circle cx="{_across((mark.start + mark.end) // 2)}" cy="{y}" r="5"/>'
    if mark.first is None or mark.last is None:
        return f'<svg x="{_across(mark.start)}" y="{y}"><path d="{_ARROWS[mark.first is None]}"/></svg>'
    ends = ' rx="5"' if mark.about else ""
    place = f'x="{_across(mark.start)}" width="{_across(mark.end - mark.start)}"'
    return f'<rect {place} y="{y - 5}" height="10"{ends}/>'


def _texts(mark: Mark, y: int) -> str:
    """Return what stands beside a mark: a count or a sign, and a label where there is room."""
    x = (mark.start + mark.end) // 2 if mark.one_day else mark.end
    room = 26 if mark.last is None else 8
    beside = str(mark.count) if mark.count > 1 else _SIGNS.get(mark.status, "")
    found = f'<text class="beside" x="{_across(x)}" dx="{room}" y="{y + 4}">{beside}</text>' if beside else ""
    if mark.label and mark.before:
        left = (mark.start + mark.end) // 2 if mark.one_day else mark.start
        place = f'class="label before" x="{_across(left)}" dx="{-28 if mark.first is None else -9}"'
    else:
        place = f'class="label" x="{_across(x)}" dx="{room + (3 if mark.last is None else 0) + 10 * bool(beside)}"'
    return found + (f'<text {place} y="{y + 4}">{escape(mark.label)}</text>' if mark.label else "")


class _Drawing:
    """Draws one figure for one page; `entity` is whose page it is."""

    def __init__(self, printer: Printer, entity: str | None) -> None:
        self.printer = printer
        self.asked = {"entity": entity} if entity else None

    def _address(self, mark: Mark) -> Markdown:
        entry: Entry = mark.entries[0]
        if mark.count == 1:
            return raw.to(self.printer, entry.page, entry.anchor)
        here = self.printer.path == _PAGE
        return raw.address(self.printer, _PAGE, entry.row, None if here else self.asked)

    def mark(self, lane: str, mark: Mark, number: int, top: int) -> str:
        y = top + mark.row * _ROW + _ROW // 2
        kind = f"t-{mark.status or 'mixed'}{' inferred' if mark.inferred else ''}"
        title = f"<title>{_name(lane, mark)}</title>"
        shape = _shape(mark, y) + _texts(mark, y)
        return f'<a href="{self._address(mark)}" class="{kind}" data-m="{number}">{title}{shape}</a>'

    def lane(self, lane: Lane, top: int) -> list[str]:
        """Return the lines of a lane whose heading begins at `top`."""
        count = f'<tspan data-lane="{lane.name}">{lane.count}</tspan>'
        heading = f'<text class="lane" y="{top + 15}">{_NAMES[lane.name]} {count}</text>'
        marks = (self.mark(lane.name, mark, lane.first + n, top + _HEAD) for n, mark in enumerate(lane.marks))
        return [heading, *marks]


def timeline_svg(printer: Printer, drawn: Timeline, entity: str | None = None) -> Markdown:
    """Return the drawing as one HTML element without blank lines; its marks are links."""
    drawing, top, lanes = _Drawing(printer, entity), _AXIS, []
    for lane in drawn.lanes:
        lanes += drawing.lane(lane, top)
        top += _HEAD + lane.rows * _ROW
    opening = f'<svg width="100%" height="{top}" role="group" aria-label="Timeline">'
    return Markdown("\n".join([opening, *_axis(drawn, top), *lanes, "</svg>"]))
