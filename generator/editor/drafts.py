"""Statements begun for an editor: exact evidence, and what the quoted sentence itself offers as value and voice.

What is said, how firmly, and in which role is the editor's to write.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from string import Template

from generator.editor.corpus import Corpus, Sentence, named_in
from generator.editor.quote import item
from generator.editor.values import values_in
from generator.plan.speakers import speaks, words_of_saying

UNFILLED = {"source": "SOURCE-ID", "quote": "QUOTE"}
_STUBS = Path(__file__).parent / "stubs"
#: Words of saying that the articles need not teach.
_SAYING = frozenset({"said", "says", "told"})
#: Remarks for whom this is new.
_ABOUT = "what it is about, such as first car on the market"
_FORMS = "text, {money: 10_000_000, currency: EUR}, {quantity: 5, unit: cars}, {percent: 3}, {date: 2024}"
_STATUSES = "stated, announced, reported, rumoured; denied, with a value that begins with “that”"
_VOICE = "who says so, as an id or in words; left out, it is the article"
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


def claim(articles: Corpus, sentence: Sentence, evidence: Mapping[str, str], explained: bool) -> str:
    """Return a claim that quotes a sentence, as an item of a list; `explained`: with remarks on what belongs where.

    Of the figures of the sentence the first is the value, others stand beside it; a known name beside a word of
    saying is the voice.
    """
    value, *others = _values(articles, sentence) or ["VALUE", *([_FORMS] if explained else [])]
    voice = _voice(articles, sentence)
    return stub(
        "claim",
        evidence,
        property="PROPERTY" + (f"  # {_ABOUT}" if explained else ""),
        value=value + (f"  # or {' or '.join(others)}" if others else ""),
        status="STATUS" + (f"  # {_STATUSES}" if explained else ""),
        by=f"by: {voice}" if voice else f"# by: {_VOICE}" if explained else "",
    )


def _values(articles: Corpus, sentence: Sentence) -> list[str]:
    return values_in(sentence.words, sentence.source.language, articles.currencies)[: 1 + _OTHERS]


def _voice(articles: Corpus, sentence: Sentence) -> str | None:
    """Return the one known name of a sentence that stands beside a word of saying; None where several do."""
    saying = _SAYING | words_of_saying(source for source, _ in articles.sources)
    found = {id for span, id in named_in(articles, sentence) if speaks(sentence.source.text, span, saying)}
    return found.pop() if len(found) == 1 else None


def relation(evidence: Mapping[str, str], type: str, to: str) -> str:
    """Return a relation of a type to another entity, by its id, with this evidence, as an item of a list."""
    return stub("relation", evidence, type=type, to=to)
