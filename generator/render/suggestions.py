"""Suggestions as text: what was found, where its stub goes, and the stub as YAML that can be pasted."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from shlex import join

from generator.plan.addresses import FOLDERS
from generator.plan.suggestions import Suggestion
from generator.render.escape import clean
from generator.vocabulary import STATUSES
from generator.yaml_text import scalar

#: Kind of suggestion → its heading.
HEADINGS: Mapping[str, str] = {
    "name": "Names that no page covers",
    "variant": "Names that look like others of a page",
    "sentence": "Sentences that no statement uses",
    "furniture": "Passages that look like the page around the article",
}

#: Field that the editor must fill in → what belongs there.
_TO_FILL = {
    "type": "such as manufacturer, media outlet, official",
    "summary": "one sentence that the quote carries",
    "property": "what it is about",
    "value": "what is said: text, or {money: 10_000_000, currency: EUR}, {quantity: 5, unit: cars}, {percent: 3}",
    "status": ", ".join(STATUSES),
    "because": "why it is not the article's reporting",
}
_SHOWN = 160
#: Names that are listed for a command, whatever the number of suggestions.
_NAMED = 30
#: What stands before a name as an item of the list of those that need no page.
_DISMISSAL = "# or, if it needs no page, below `no_page:` in briefing.yml:  - "


def print_suggestions(suggestions: Iterable[Suggestion], limit: int | None, id_of: Callable[[str], str]) -> str:
    """Return the suggestions by kind, at most `limit` of each.

    `id_of` makes the id of a new page of its name, or nothing where that id cannot be.
    """
    found = list(suggestions)
    parts = []
    for kind, heading in HEADINGS.items():
        own = [one for one in found if one.kind == kind]
        shown = own if limit is None else own[:limit]
        if own:
            rest = f", the first {len(shown)}" if len(shown) < len(own) else ""
            parts.append(f"# {heading} ({len(own)}{rest})\n" + (_names(own[:_NAMED]) if kind == "name" else ""))
            parts += [_printed(one, id_of) for one in shown]
    return "\n".join(parts) if parts else "Nothing: every name has a page and every sentence is used.\n"


def _names(shown: Iterable[Suggestion]) -> str:
    """Return names as arguments of a command."""
    return (
        f"# To begin them, sort these behind `new company` and `new person`: {join(one.about for one in shown)}\n"
    )


def _printed(one: Suggestion, id_of: Callable[[str], str]) -> str:
    about = clean(one.about)
    about = about if len(about) <= _SHOWN else about[:_SHOWN].rsplit(" ", 1)[0] + " …"
    head = [f"# {about}", f"#   {one.why}"] if one.kind != "sentence" else [f"# {one.place[0]}: {one.why}"]
    dismissal = [_DISMISSAL + scalar(one.about)] if one.kind in ("name", "variant") else []
    return "\n".join([*head, f"# {_where(one, id_of)}", *_yaml(one.stub, 2 if one.field else 0), *dismissal]) + "\n"


def _where(one: Suggestion, id_of: Callable[[str], str]) -> str:
    kind, id = one.file
    if not one.field:
        name = id_of(one.about) or "ID"
        other = "person" if kind == "company" else "company"
        return f"new file {FOLDERS[kind]}/{name}.yml, or {FOLDERS[other]}/{name}.yml:"
    file = f"{FOLDERS[kind]}/{id}.yml" if id else "the file of whom or what it is about"
    return f"below `{one.field}:` in {file}:"


def _yaml(stub: object, indent: int) -> Iterator[str]:
    """Yield the lines of a stub; what is to be filled in is an empty field with a remark."""
    margin = " " * indent
    if isinstance(stub, list):
        for item in stub:
            first, *rest = (
                _yaml(item, indent + 2) if isinstance(item, dict) else [" " * (indent + 2) + scalar(item)]
            )
            yield f"{margin}- {first[indent + 2 :]}"
            yield from rest
        return
    for key, value in stub.items():
        if value is None:
            yield f"{margin}{key}:  # {_TO_FILL[key]}"
        elif isinstance(value, list):
            yield f"{margin}{key}:"
            yield from _yaml(value, indent + 2)
        else:
            yield f"{margin}{key}: {scalar(value)}"
