"""A comparison of two states of a briefing in words: Markdown for a pull request, plain text for a terminal.

The Markdown is made for GitHub and GitLab, which read more into text than Markdown does.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.plan.addresses import FOLDERS
from generator.plan.changes import Changes, PageChange, Side, StatementChange
from generator.plan.groups import Group
from generator.plan.pairing import Statement
from generator.render import words
from generator.render.escape import clean, escape
from generator.render.phrases import PHRASES, quotes_of, title_of, value_of
from generator.resolve.model import Claim, Relation
from generator.vocabulary import RELATION_TYPES

# Names of people, numbers of issues and emoji are looked for when character references are text again, and
# addresses of the web without a scheme when they are not yet: a comment keeps the two sides apart.
_READ_INTO = re.compile(r"&#(?:64|35|58);(?=\S)|(?<=\w):(?=\w)|\bwww(?=[.&])|(?i:\bgh-(?=\d))")


def _for_forge(text: str) -> str:
    return _READ_INTO.sub(lambda match: f"{match[0]}<!-- -->", escape(text))


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading, an item of a list, or a paragraph. `lead` comes first and stands out.

    `level` is the level of a heading, or how deep an item is nested; `lead` and `text` are text.
    """

    form: str
    level: int = 0
    lead: str = ""
    text: str = ""


def _as_markdown(line: Line) -> str:
    lead, text = _for_forge(line.lead), _for_forge(line.text)
    if lead and line.form != "heading":
        lead = f"**{lead}**"
    body = ": ".join(filter(None, [lead, text]))
    match line.form:
        case "heading":
            return f"\n{'#' * line.level} {body}\n"
        case "item":
            return f"{'  ' * line.level}- {body}"
    return body


def _as_text(line: Line) -> str:
    body = ": ".join(filter(None, [clean(line.lead).strip(), clean(line.text).strip()]))
    match line.form:
        case "heading":
            return f"\n{body}\n{'=-'[line.level > 2] * len(body)}"
        case "item":
            return f"{'  ' * line.level}- {body}"
    return body


FORMATS: Mapping[str, Callable[[Line], str]] = {"markdown": _as_markdown, "text": _as_text}


def print_changes(changes: Changes, since: str, style: str) -> str:
    """Return the comparison; `since` says in words with what was compared, `style` is markdown or text."""
    text = "\n".join(FORMATS[style](line) for line in _lines(changes, since))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _lines(changes: Changes, since: str) -> Iterator[Line]:
    yield Line("heading", 2, "What this changes for the reader")
    yield Line("paragraph", text=f"Compared with {since}. {_summary(changes)}.")
    yield from _disputes("Newly contested", changes.contested, changes.after)
    yield from _disputes("No longer contested", changes.settled, changes.before)
    for page in changes.pages:
        yield from _page(changes, page)


def _summary(changes: Changes) -> str:
    pages = Counter("added" if not page.before else "removed" for page in changes.pages if not _both(page))
    statements = Counter(_verb(one) for page in changes.pages for one in page.statements)
    parts = [
        *(f"{words.counted(statements[verb], 'statement')} {verb}" for verb in _VERBS if statements[verb]),
        *([f"{len(changes.contested)} newly contested"] if changes.contested else []),
        *([f"{len(changes.settled)} no longer contested"] if changes.settled else []),
        *(f"{words.counted(pages[verb], 'page')} {verb}" for verb in ("added", "removed") if pages[verb]),
    ]
    if others := sum(bool(page.fields) for page in changes.pages):
        parts.append(f"{words.counted(others, 'page')} with other changes")
    return (", ".join(parts) or "nothing changes").capitalize()


#: The fields that tell in short what a page is about.
_TOLD = {"type", "date", "status", "summary", "judgement", "published"}
_VERBS = ("added", "changed", "withdrawn")


def _both(one: PageChange | StatementChange) -> bool:
    return one.before is not None and one.after is not None


def _verb(one: StatementChange) -> str:
    return "changed" if _both(one) else "added" if one.after else "withdrawn"


def _disputes(title: str, groups: Iterable[Group], side: Side) -> Iterator[Line]:
    groups = list(groups)
    if groups:
        yield Line("heading", 3, title)
    for group in groups:
        yield Line("item", 0, f"{title_of(side, group.subject)}: {group.property}")
        for claim in group.claims:
            yield Line("item", 1, text=_gist(side, claim))


def _page(changes: Changes, page: PageChange) -> Iterator[Line]:
    side, thing = (changes.after, page.after) if page.after else (changes.before, page.before)
    name = title_of(side, page.id) if page.id else "The briefing as a whole"
    verb = "" if _both(page) else " (page added)" if page.after else " (page removed)"
    yield Line("heading", 3, f"{name}{verb}")
    if page.id:
        yield Line("paragraph", text=f"{FOLDERS[thing.kind]}/{page.id}.yml")
        yield Line("paragraph")
    yield from _fields(changes, page, 0) if _both(page) else _told(side, thing)
    for one in page.statements:
        yield from _statement(changes, one)


def _told(side: Side, thing) -> Iterator[Line]:
    """Tell in short what a page says that was added or removed."""
    for name, phrases in PHRASES[type(thing)].items():
        if name in _TOLD and (said := phrases(side, thing)):
            yield Line("item", 0, name, "; ".join(said))


def _statement(changes: Changes, one: StatementChange) -> Iterator[Line]:
    side, said = (changes.after, one.after) if one.after else (changes.before, one.before)
    about = said.property if isinstance(said, Claim) else RELATION_TYPES[said.type][0]
    gist = "" if _both(one) and {"value", "with"} & {*one.fields} else _gist(side, said)
    yield Line("item", 0, f"{_verb(one).capitalize()}: {about}", gist)
    if isinstance(said, Relation):
        yield Line("item", 1, "also on the page of", _other_page(side, said))
    if _both(one):
        yield from _fields(changes, one, 1)
        return
    for phrase in quotes_of(side, said):
        yield Line("item", 1, text=phrase)


def _other_page(side: Side, one: Relation) -> str:
    """Return the page on which a relation stands as well, with its file and what the relation is called there."""
    other = side.briefing.entities[one.to]
    return f"{title_of(side, one.to)}, as “{RELATION_TYPES[one.type][1]}” ({FOLDERS[other.kind]}/{one.to}.yml)"


def _gist(side: Side, one: Statement) -> str:
    """Return what a statement says, how firmly, who says it and when."""
    said = value_of(side, one) if isinstance(one, Claim) else title_of(side, one.to)
    when = [words.dated(one.date.edtf, one.date.basis == "inferred")] if one.date else []
    return f"{said} ({', '.join([one.status, one.by.text, *when])})"


def _fields(changes: Changes, change: PageChange | StatementChange, level: int) -> Iterator[Line]:
    for name in change.fields:
        phrases = PHRASES[type(change.after)][name]
        before, after = phrases(changes.before, change.before), phrases(changes.after, change.after)
        yield Line("item", level, name, _difference(before, after))


def _difference(before: list[str], after: list[str]) -> str:
    """Return in words how a field changed. A field of several entries names those which came or went."""
    if len(before) == len(after) == 1:
        return f"{before[0]} → {after[0]}" if before != after else f"{after[0]} (elsewhere)"
    gone, new = [one for one in before if one not in after], [one for one in after if one not in before]
    parts = [f"{verb} {'; '.join(some)}" for verb, some in (("removed", gone), ("added", new)) if some]
    return ", ".join(parts) or "in another order"
