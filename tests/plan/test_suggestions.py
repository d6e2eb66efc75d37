"""What the briefing leaves out: ranked, and as stubs that can be pasted."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.validate import validate
from generator.plan.index import build_index
from generator.plan.suggestions import Suggestion, suggest
from generator.problems import errors
from generator.render.suggestions import print_suggestions
from generator.resolve.resolve import resolve
from tests.conftest import SMALL, in_memory, resolved

#: What the editor would write into the empty fields of a stub.
FILLED = {"type": "t", "summary": "s", "property": "p", "value": "v", "status": "reported", "because": "b"}
WITHOUT_EVENT = {
    "events/opening.yml": "title: T\ndate: 2021\nstatus: happened\nevidence: [{source: two, quote: X y}]\n"
}
SECOND = {"articles/two.txt": "X y\n", "sources/two.yml": "article: two.txt\n"}


def seeds(article: str, **files: str) -> dict[str, str]:
    return {
        "articles/one.txt": article,
        "sources/one.yml": "article: one.txt\n",
        **SECOND,
        **WITHOUT_EVENT,
        **files,
    }


def suggested(article: str, kind: str, **files: str) -> list[Suggestion]:
    briefing, problems = resolved(seeds(article, **files))
    assert errors(problems) == []
    return [one for one in suggest(briefing, build_index(briefing)) if one.kind == kind]


# Names


def test_names_that_no_page_covers_come_most_frequent_first():
    """In more articles, and more often."""
    article = "We met Bolt Works and Carl Dahl. Then we saw Bolt Works again. Here Acme won."
    assert [(one.about, one.why) for one in suggested(article, "name")] == [
        ("Bolt Works", "2 times in one"),
        ("Carl Dahl", "once in one"),
    ]


def test_names_that_speak_or_have_several_words_come_first_then_those_of_many_articles():
    """However often another is named."""
    article = "In IAA and Oslo and IAA it met Bolt Works. “We won,” said Dahl. And Oslo won. So IAA met IAA."
    names = [one.about for one in suggested(article, "name", **{"articles/two.txt": "X y at Oslo\n"})]
    assert names == ["Bolt Works", "Dahl", "Oslo", "IAA"]


def test_a_name_that_needs_no_page_is_not_suggested():
    """Whoever found it: its capitals or a recogniser."""
    article = "We met Bolt Works in Oslo."
    files = seeds(article, **{"briefing.yml": SMALL["briefing.yml"] + "no_page: [Oslo, bolt works]\n"})
    briefing, problems = resolved(files)
    at = article.index("Oslo")
    for recognised in ({}, {"one": [(at, at + 4, "company")]}):
        found = suggest(briefing, build_index(briefing), recognised)
        assert ([one.about for one in found if one.kind == "name"], problems) == ([], [])


def test_a_name_comes_with_the_line_that_dismisses_it():
    """As it can be pasted."""
    printed = print_suggestions(suggested("It met Bolt Works.", "name"), None, lambda name: "")
    assert printed.splitlines()[-1] == (
        "# or, if it needs no page, below `no_page:` in briefing.yml:  - Bolt Works"
    )


def test_a_name_brings_its_sentence_as_evidence():
    """The whole sentence, word for word."""
    (one,) = suggested("Nothing here. We met Carl Dahl in may.", "name")
    assert one.stub["evidence"] == [{"source": "one", "quote": "We met Carl Dahl in may."}]


def test_names_of_a_recogniser_replace_those_by_capitals():
    """In the sources that it has read; the kind is what it says."""
    briefing, _ = resolved(seeds("We met carl dahl. We saw Bolt Works."))
    found = suggest(briefing, build_index(briefing), {"one": [(7, 16, "person")]})
    assert [(one.about, one.file) for one in found if one.kind == "name"] == [("carl dahl", ("person", ""))]


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("ACME", "Acme"),
        ("Great Wall", "Great Wall Motor"),
        ("LSE", "London Stock Exchange"),
        ("Volkswagon", "Volkswagen"),
    ],
)
def test_a_name_like_a_known_one_is_a_variant_of_it(name, known):
    """By case, by a part of the name, by its initials, by a letter."""
    files = {"companies/known.yml": f"name: {known}\ntype: t\n", "companies/acme.yml": "name: Zed\ntype: t\n"}
    (one,) = suggested(f"So we met {name} there.", "variant", **files)
    assert (one.about, one.file, one.field, one.stub) == (name, ("company", "known"), "aliases", [name])


def test_a_name_like_two_known_ones_is_a_variant_of_neither():
    """An editor decides."""
    files = {f"companies/{n}.yml": f"name: Great Wall {n.title()}\ntype: t\n" for n in ("motor", "bank")}
    assert suggested("So we met Great Wall there.", "variant", **files) == []


# Sentences


def test_sentences_with_more_to_lose_come_first():
    """Money before a date before names alone; what has none of these is not suggested."""
    article = "Nothing is here. Acme has a plant. It opened in 2021. It cost 5 million euros."
    assert [one.about for one in suggested(article, "sentence")] == [
        "It cost 5 million euros.",
        "It opened in 2021.",
        "Acme has a plant.",
    ]


def test_a_sentence_that_a_statement_uses_is_not_suggested():
    """Not even when the quote is a part of it."""
    acme = "name: Acme\ntype: t\nsummary: s\nevidence: [{source: one, quote: 5 million euros}]\n"
    assert suggested("It cost 5 million euros.", "sentence", **{"companies/acme.yml": acme}) == []


def test_the_headline_is_no_sentence_to_be_used():
    """What it says stands below it."""
    source = {"sources/one.yml": "article: one.txt\ntitle: Acme sold 5 cars\n"}
    found = suggested("Acme sold 5 cars\n\nIt sold 6 cars.", "sentence", **source)
    assert [one.about for one in found] == ["It sold 6 cars."]


def test_the_stub_of_a_sentence_belongs_to_whom_it_names_first():
    """Where it names nobody, the editor decides."""
    article = "Acme sold 5 cars to Ada Berg. It sold 6 cars."
    assert [one.file[1] for one in suggested(article, "sentence")] == ["acme", ""]


def test_a_sentence_that_stands_twice_is_told_apart_by_its_neighbours():
    """With the fewest words that do."""
    found = suggested("We sold 5 cars. Then more. We sold 5 cars.", "sentence")
    assert [one.stub[0]["evidence"][0] for one in found] == [
        {"source": "one", "quote": "We sold 5 cars.", "after": "Then"},
        {"source": "one", "quote": "We sold 5 cars.", "before": "more."},
    ]


# Stubs


def paste(one: Suggestion, fill: bool) -> tuple[str, str]:
    """Return path and text of a seed file into which a printed stub is pasted, filled in or not."""
    text = print_suggestions([one], None, lambda name: "")
    if fill:
        for field, value in FILLED.items():
            text = re.sub(rf"(?m)^(\s*(?:- )?{field}:)  # .*$", rf"\1 {value}", text)
    folder = {"company": "companies", "person": "people", "source": "sources"}[one.file[0]]
    if not one.field:
        return f"{folder}/new.yml", text
    head = {
        "source": "article: one.txt\n",
        "company": "name: Acme\ntype: m\n",
        "person": "name: Ada Berg\ntype: m\n",
    }
    return f"{folder}/{one.file[1] or 'acme'}.yml", f"{head[one.file[0]]}{one.field}:\n{text}"


WORDS = st.sampled_from(
    [
        *"Acme Bolt Ada Berg 5 million euros 2021 “said” said: - # & * ! | > % @ ` ' \" null true No 12:30".split(),
        *"the the the Read more … ... https://x.y <<: « 小米 Zoé 3.5% €7 {a} [b]".split(),
        *("l’an\u00a0deux", "\ufeff", "\u200b", "a\x07b", "\u2028", "x\x85y"),
    ]
)
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=8).map(
    lambda lines: ".\n".join(lines)
)


@given(TEXTS)
def test_a_pasted_stub_passes_but_for_what_must_be_filled_in(article):
    """Whatever the article holds; filled in, it passes."""
    files = seeds(article)
    briefing, _ = resolved(files)
    for one in suggest(briefing, build_index(briefing)):
        for fill in (False, True):
            path, text = paste(one, fill)
            pasted = in_memory({**files, path: text})
            written, found = validate(pasted)
            if not errors(found):
                found = resolve(written, pasted)[1]
            assert {problem.code for problem in errors(found)} <= (set() if fill else {"missing-field"}), text


@given(TEXTS)
def test_a_pasted_dismissal_passes_and_the_name_is_not_suggested_again(article):
    """Whatever the article holds."""
    briefing, _ = resolved(seeds(article))
    names = [one for one in suggest(briefing, build_index(briefing)) if one.kind in ("name", "variant")]
    printed = print_suggestions(names, None, lambda name: "").splitlines()
    lines = [line.split("briefing.yml:")[1] for line in printed if "no_page" in line]
    dismissed = "no_page:\n" + "\n".join(lines) if lines else ""
    after, problems = resolved(seeds(article, **{"briefing.yml": f"{SMALL['briefing.yml']}{dismissed}\n"}))
    again = [one.about for one in suggest(after, build_index(after)) if one.kind in ("name", "variant")]
    assert (len(lines), [one.code for one in problems if one.code.startswith("name-")], again) == (
        len(names),
        [],
        [],
    )
