"""The figure of a network as SVG inside an HTML block: names one under the other, ties as arcs beside them.

All places are pixels from the left, so that text keeps its size on every screen and what is wide is on the right.
A line is drawn by its status; it leads to the statement it stands for, with the quote.
"""

from math import isqrt

from generator.plan.network import Network, Node
from generator.render import raw, words
from generator.render.escape import Markdown, escape
from generator.render.printer import Printer
from generator.resolve.model import Relation
from generator.vocabulary import RELATION_TYPES

#: Pixels: where names begin, the height of a name and of a tie, the space after an entity.
_LEFT, _NAME, _TIE, _SPACE = 74, 19, 15, 7
#: The sign of a tie with a note, which does not fit beside it.
NOTED = " *"
#: Letters of a name, and of a tie with its other end, that fit beside the arcs on a phone.
_NAMED, _TOLD = 30, 44


def _shortened(text: str, letters: int) -> str:
    return text if len(text) <= letters else text[: max(8, letters) - 1].rstrip() + "…"


def _arc(top: int, bottom: int, longest: int) -> str:
    """Return an arc that reaches the further to the left, the longer it is."""
    reach = 10 + (_LEFT - 24) * isqrt(10_000 * (bottom - top) // longest) // 100
    return f"M{_LEFT} {top}A{reach} {(bottom - top) // 2} 0 0 0 {_LEFT} {bottom}"


class _Drawing:
    """Draws one network for one page."""

    def __init__(self, printer: Printer, drawn: Network) -> None:
        self.printer = printer
        self.tops: dict[str, int] = {}
        top = 0
        for node in drawn.nodes:
            self.tops[node.id] = top
            top += _NAME + _TIE * len(node.ties) + _SPACE
        self.height = top

    def node(self, node: Node) -> str:
        y = self.tops[node.id]
        title = self.printer.site.title(node.id)
        name = f'<text class="name" x="{_LEFT + 9}" y="{y + 14}">{escape(_shortened(title, _NAMED))}</text>'
        full = f"<title>{escape(title)}</title>" if len(title) > _NAMED else ""
        dot = f'<circle cx="{_LEFT}" cy="{y + 10}" r="4"/>'
        ties = (self.tie(tie, node.id, y + _NAME + _TIE * n) for n, tie in enumerate(node.ties))
        name = dot + name
        if self.printer.site.addresses[node.id] != self.printer.path:
            name = f'<a href="{raw.to(self.printer, node.id)}">{full}{name}</a>'
        return "\n".join([*ties, name])

    def tie(self, tie: Relation, below: str, y: int) -> str:
        """Return a tie, told from the entity that stands below."""
        other = tie.to if tie.subject == below else tie.subject
        forward, backward = RELATION_TYPES[tie.type]
        label = forward if tie.subject == below or forward == backward else f"{backward}:"
        doubt = f"{tie.status}: " if tie.status in ("rumoured", "denied") else ""
        date = words.dated(tie.date.edtf, tie.date.basis == "inferred") if tie.date else "date not stated"
        date = date if tie.holds or not tie.date else f"said {date}"
        title = self.printer.site.title
        role = f", {tie.role}" if tie.role else ""
        said = escape(f"{title(tie.subject)} {forward} {title(tie.to)}{role}: {tie.status}, {date}")
        path = f'<path d="{_arc(self.tops[other] + 10, y + 8, self.height)}"/>'
        label = f"{doubt}{label} "
        text = escape(label + _shortened(title(other), _TOLD - len(label)))
        text += f"{NOTED if tie.note else ''}<tspan> · {escape(date)}</tspan>"
        href = raw.to(self.printer, tie.subject, tie.id)
        return (
            f'<a href="{href}" class="t-{tie.status}"><title>{said}</title>{path}'
            f'<text x="{_LEFT + 9}" y="{y + 12}">{text}</text></a>'
        )


def network_svg(printer: Printer, drawn: Network) -> Markdown:
    """Return the drawing as one HTML element without blank lines; its ties and names are links."""
    drawing = _Drawing(printer, drawn)
    opening = f'<svg width="100%" height="{drawing.height}" role="group" aria-label="Network">'
    return Markdown("\n".join([opening, *map(drawing.node, drawn.nodes), "</svg>"]))
