"""What pages show on demand: of a link, what its page is about; of a statement, where it is written.

Each is one script, loaded when it is first asked for, because pages opened from disk can load nothing else.
"""

import orjson

from generator.plan.addresses import Addresses, page_path, site_path
from generator.plan.index import Index
from generator.render import words
from generator.render.escape import clean
from generator.resolve.model import Briefing, Entity, Event, Question, Source


def _entity(entity: Entity, index: Index) -> tuple[str, str]:
    return f"{entity.kind} · {entity.type}", entity.summary or ""


def _event(event: Event, index: Index) -> tuple[str, str]:
    dated = words.dated(event.date.edtf, event.date.basis == "inferred")
    return f"event · {event.status} · {dated}", event.summary or ""


def _question(question: Question, index: Index) -> tuple[str, str]:
    answers = index.answers[question.id]
    if answers.state == "gap":
        return "question · gap", "The articles do not say."
    confidence = f" · {question.confidence} confidence" if question.confidence else ""
    standing = words.standing(answers.state, bool(question.judgement))
    return f"question · {standing}{confidence}", question.judgement or words.weight(answers.weight)


def _source(source: Source, index: Index) -> tuple[str, str]:
    dated = (
        words.dated(source.published.edtf, source.published.basis == "inferred")
        if source.published
        else "date not stated"
    )
    quoted = sum(map(len, index.uses[source.id].values()))
    return (
        f"source · {source.publisher or 'publisher not stated'} · {dated}",
        f"Quoted {words.counted(quoted, 'time')}.",
    )


_ROWS = {"company": _entity, "person": _entity, "event": _event, "question": _question, "source": _source}


def _script(name: str, data: object) -> str:
    return f"window.{name} = {orjson.dumps(data, option=orjson.OPT_INDENT_2).decode()};\n"


def _lines(briefing: Briefing) -> dict[str, tuple[str, str | None]]:
    """Return where each statement is written: file and line, and their address in the repository if known."""
    addresses = Addresses(briefing)
    return {one.id: addresses.seed(one.place, line=True) for one in (*briefing.claims, *briefing.relations)}


def render_previews(briefing: Briefing, index: Index) -> dict[str, str]:
    """Return the scripts by their path under docs/.

    A row of the previews is title, kind and text, by the page's address on the site; a row of the lines is what
    is shown and its address, by the statement's id.
    """
    things = (*briefing.entities.values(), *briefing.events.values())
    things += (*briefing.questions.values(), *briefing.sources.values())
    rows = {}
    for thing in things:
        kind, text = _ROWS[thing.kind](thing, index)
        address = site_path(page_path(thing.kind, thing.id))
        rows[address] = [clean(one) for one in (index.titles[thing.id], kind, text)]
    return {
        "data/previews.js": _script("briefingPreviews", rows),
        "data/lines.js": _script("briefingLines", _lines(briefing)),
    }
