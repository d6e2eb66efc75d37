"""What a new file begins with: passages of the articles that name its thing, each exactly as it stands.

Quotes, ids and other ways to write a name are filled in. What is said, how firmly, and in which role is for the
editor to write.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Template

import regex

from generator.editor.corpus import (
    Corpus,
    Sentence,
    left_out,
    likest,
    named_in,
    quotable,
    sentences,
    sentences_naming,
)
from generator.editor.drafts import UNFILLED, stub, template
from generator.editor.quote import item
from generator.plan.coverage import UncoveredName
from generator.plan.variants import KnownNames
from generator.render.escape import clean
from generator.yaml_text import scalar

#: Remarks beside evidence that is to be found, that names somebody first, and that is like a title.
_QUOTE = '`python -m generator quote SOURCE-ID "rough words"` prints an entry'
_FIRST = "the first sentence that names it"
_LIKEST = "the sentence that is most like the title: does it say so?"
_NO_ALIAS = "aliases: []  # other names in the articles, such as [Great Wall, the automaker]"
_ALIASES = "aliases:  # seen in the articles: remove what could mean somebody else"
_NOBODY = "participants: []  # such as [{entity: its-id, role: host}]"
_PARTICIPANTS = "participants:  # whom the quote names: add `role:`, and remove who took no part"
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
#: Likeness, from 0 to 100, from which a sentence is taken for the event that a title tells.
_LIKE = 60


@dataclass(frozen=True, slots=True)
class Begun:
    """The text of a new file, without what is the same in all, and what to tell the editor of it."""

    text: str
    told: str = ""


# Companies and people


def begin_entity(articles: Corpus, name: str, id: str, is_person: bool) -> Begun:
    """Begin the file of a company or person with the first sentence that names it, which mostly says who it is."""
    aliases = other_names(articles, name, is_person)
    new = [(one, "", ()) for one in (name, *aliases)]
    found = sentences_naming(articles, "", [*articles.known, *new])
    first = next(iter(quotable(found, 1).values()), None)
    summary = stub("summary", first or UNFILLED, remark=_FIRST if first else _QUOTE)
    text = Template(template("entity")).substitute(
        name=scalar(name),
        id=id,
        aliases=_aliases(aliases),
        summary=(summary if first else "".join(f"#{line}\n" for line in summary.splitlines())).rstrip(),
    )
    return Begun(text, _told(articles, name, found, aliases))


def other_names(articles: Corpus, name: str, is_person: bool) -> dict[str, list[str]]:
    """Return other ways to write a new name that the articles use, and the sources that do; none that is known.

    The first word of a person's name counts only in articles that have the whole, and no single word that begins or
    ends the name of somebody else.
    """
    new = KnownNames()
    new.add("", [name], is_person)
    left = left_out(articles)
    names = {*(one.text for one in left), *(known for known, _, _ in articles.known)}
    others = [one.split() for one in names if new.like(one) is None]
    forms = [_without_place(one.text, name) for one in left if _is_meant(articles, name, one)]
    if is_person and _stands_alone(articles, name.split()[-1]):
        forms.append(name.split()[-1])
    return {
        form: [source.id for source, text in articles.sources if text.occurrences(form)]
        for form in forms
        if form != name and new.like(form) == "" and not any(form in (words[0], words[-1]) for words in others)
    }


def _stands_alone(articles: Corpus, word: str) -> bool:
    """Tell whether an article has a word without another one in capitals beside it."""
    before, behind = r"(?<!\p{Lu}[\p{L}.'’-]*\s)(?<![\p{L}-])", r"(?![\p{L}-]|\s\p{Lu})"
    alone = regex.compile(f"{before}{regex.escape(word)}{behind}")
    return any(alone.search(source.text) for source, _ in articles.sources)


def _without_place(form: str, name: str) -> str:
    """Return a longer form of a name without where it is from: “Bolt Works AS of Bergen”."""
    return form.partition(" of ")[0] if form.startswith(f"{name} ") else form


def _is_meant(articles: Corpus, name: str, left: UncoveredName) -> bool:
    first, *rest = name.split()
    if not rest or left.text.casefold() != first.casefold():
        return True
    return bool({source.id for source, text in articles.sources if text.occurrences(name)} & {*dict(left.places)})


def _aliases(found: Mapping[str, list[str]]) -> str:
    lines = (f"  - {scalar(name)}  # in {', '.join(sources)}" for name, sources in found.items())
    return "\n".join([_ALIASES, *lines]) if found else _NO_ALIAS


def _told(articles: Corpus, name: str, found: list[Sentence], aliases: Iterable[str]) -> str:
    if not articles.sources:
        return ""
    if not found:
        return f"No article names “{name}”: evidence is left to you.\n"
    where = ", ".join(dict.fromkeys(one.source.id for one in found))
    count = "1 sentence names it" if len(found) == 1 else f"{len(found)} sentences name it"
    also = f"Seen as aliases, to be checked: {', '.join(aliases)}.\n" if aliases else ""
    return f"{count} ({where}). The first is evidence of the summary.\n{also}"


# Events


def begin_event(articles: Corpus, title: str, words: str = "") -> Begun:
    """Begin the file of an event with the sentence most like its title or rough words, and whom that names."""
    like = next(iter(quotable(likest(sentences(articles), words or title, _LIKE), 1).items()), None)
    evidence = like[1] if like else UNFILLED
    named = list(dict.fromkeys(id for _, id in named_in(articles, like[0]))) if like else []
    participants = _PARTICIPANTS + "\n" + "".join(item({"entity": id}, 2) for id in named).rstrip()
    text = stub(
        "event",
        evidence,
        name=scalar(title),
        remark=_LIKEST if like else _QUOTE,
        participants=participants if named else _NOBODY,
        dated=_dated(like[0]) if like else "",
    )
    quote = clean(" ".join(like[0].words.split())) if like else ""
    hint = "look whether this says so; `--words` leads to another"
    return Begun(text, f"From {like[0].source.id}, {hint}:\n  {quote}\n" if like else "")


def _dated(sentence: Sentence) -> str:
    """Return a remark that says of which day the article is, to which words such as “on Tuesday” refer."""
    published = sentence.source.published
    day = published and published.first == published.last and published.first
    return f"# the article is of {day:%Y-%m-%d}, a {_WEEKDAYS[day.weekday()]}" if day else ""


# Questions


def begin_question(question: str, id: str) -> Begun:
    """Begin the file of a question; no article is asked for it."""
    return Begun(Template(template("question")).substitute(name=scalar(question), id=id))
