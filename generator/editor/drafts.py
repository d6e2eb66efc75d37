"""Statements begun for an editor: exact evidence, and what the quoted sentence itself offers as value and voice.

What is said, how firmly, and in which role is the editor's to write.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from string import Template
from types import MappingProxyType

from generator.editor.corpus import Corpus, Sentence, named_in
from generator.editor.quote import item
from generator.editor.values import values_in
from generator.editor.voices import voice
from generator.plan.speakers import words_of_saying
from generator.vocabulary import PLACEHOLDERS
from generator.yaml_text import scalar

UNFILLED = {"source": "SOURCE-ID", "quote": "QUOTE"}
_STUBS = Path(__file__).parent / "stubs"
#: Remarks for whom this is new.
_ABOUT = "what it is about, such as first car on the market"
_FORMS = "text, {money: 10_000_000, currency: EUR}, {quantity: 5, unit: cars}, {percent: 3}, {date: 2024}"
_STATUSES = "stated, announced, reported, rumoured; denied, with a value that begins with “that”"
_VOICE = "who says so, as an id or in words; without this line, the article itself"
#: Values of a sentence that are offered beside the first.
_OTHERS = 3


def template(name: str) -> str:
    """Return the text of a stub, with `$` before what is to be put into it."""
    return (_STUBS / f"{name}.yml").read_text(encoding="utf-8")


def stub(name: str, evidence: Mapping[str, str], /, **words: str) -> str:
    """Return a stub with one entry of evidence, which stands as deep as its place in the stub.

    A line whose words are empty is left out.
    """
    text = template(name)
    depth = len(re.search(r"(?m)^( *)\$evidence$", text)[1])
    text = Template(text).substitute(evidence=item(evidence, depth).strip(), **words)
    return "".join(line for line in text.splitlines(keepends=True) if line.strip())


def claim(
    articles: Corpus,
    sentence: Sentence,
    evidence: Mapping[str, str],
    words: str = "",
    explained: bool = False,
    about: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return a claim that quotes a sentence, as an item of a list; `explained`: with remarks on what belongs where.

    `about` may have what the editor knows already: `property` and `answers`.

    The figure of the sentence of which rough words speak is the value, others stand beside it. Who says it is the
    voice as far as the sentence shows that plainly; else the editor is asked.
    """
    value, others = _values(articles, sentence, words)
    others = others or ([_FORMS] if explained and value == "VALUE" else [])
    by = _voice(articles, sentence)
    return stub(
        "claim",
        evidence,
        property=_property(about.get("property"), explained),
        answers=f"answers: {scalar(about['answers'])}" if about.get("answers") else "",
        value=value + (f"  # or {' or '.join(others)}" if others else ""),
        status="STATUS" + (f"  # {_STATUSES}" if explained else ""),
        by=f"by: {by}" if by else "",
    )


def _property(known: str | None, explained: bool) -> str:
    if known:
        return scalar(known)
    return PLACEHOLDERS["property"][0] + (f"  # {_ABOUT}" if explained else "")


def _values(articles: Corpus, sentence: Sentence, words: str) -> tuple[str, list[str]]:
    """Return the value of a claim, or its placeholder, and others that the sentence offers."""
    meant, others = values_in(sentence.words, sentence.source.language, articles.currencies, words)
    value, *more = meant or [PLACEHOLDERS["value"][0]]
    return value, [*more, *others][:_OTHERS]


def _voice(articles: Corpus, sentence: Sentence) -> str:
    """Return who says what a sentence tells, or the placeholder with a remark; empty where it is the article."""
    begin = sentence.span[0]
    names = [((start - begin, end - begin), id) for (start, end), id in named_in(articles, sentence)]
    found = voice(sentence.words, names, words_of_saying(source for source, _ in articles.sources))
    return f"{found}  # {_VOICE}" if found in PLACEHOLDERS["by"] else scalar(found) if found else ""


def relation(evidence: Mapping[str, str], type: str, to: str) -> str:
    """Return a relation of a type to another entity, by its id, with this evidence, as an item of a list."""
    return stub("relation", evidence, type=type, to=to)
