"""Hostile text in every place of the seeds where text can stand, through the whole generator."""

import json
import re
from collections.abc import Sequence
from functools import cache
from itertools import product
from pathlib import PurePosixPath
from urllib.parse import unquote

import pytest
import yaml

from generator.build import render
from generator.plan.index import build_index
from generator.problems import errors
from generator.render.escape import clean
from tests.conftest import SMALL, resolved
from tests.hostile import FAMILIES, together
from tests.htmltree import Tree, folded, to_html, without_margin

TAGS = set(
    """
    a blockquote br code details div em form h1 h2 h3 hr li mark ol p pre section span strong summary ul
    table tbody td th thead tr
    """.split()
)
ATTRIBUTES = set("aria-label class data-quote data-search-exclude data-sort hidden href id lang rel role".split())
#: What figures, and the list and the filter of the timeline, are made of beside that.
TAGS |= set(
    "b button circle figcaption figure form label line option output path rect select svg text title".split()
)
TAGS |= {"tspan"}
ATTRIBUTES |= set("aria-hidden cx cy d dx height hidden name r rx type value width x x1 x2 y y1 y2".split())
ATTRIBUTES |= set("data-c data-lane data-m data-source data-status".split())
SETTINGS = {"title", "search", "tags", "hide"}
ADDRESS = "https://example.org/?a=1&b=2"


class _Plain(yaml.SafeDumper):
    """Writes what is used twice in full: seeds know no YAML anchors."""

    def ignore_aliases(self, data):
        return True


#: What YAML files may not hold, in whichever way it is written: the build says so instead of printing it.
REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
#: Two or three share a field: one begins it, one ends it.
TYPED = {
    family: together([text for text in texts if not REFUSED.search(text)], 60) for family, texts in FAMILIES.items()
}


def seeds_around(texts: Sequence[str], names: Sequence[str] = (), addresses: Sequence[str] = ()) -> dict[str, str]:
    """Return one source, company, person, event and question for each text, with that text in every field.

    Fields get a name of their own behind, before or not at all, by the number of the text. Articles and their
    addresses on the web are called as said, or harmlessly.
    """
    first = _quote(0, texts[0])
    files: dict[str, dict] = {
        "briefing.yml": {
            "title": "T",
            "scope": texts[0],
            "bottom_line": texts[-1],
            "evidence": [first],
        }
    }
    articles = {}
    for n, text in enumerate(texts):

        def named(field: str, n: int = n, text: str = text) -> str:
            return [f"{text} {field}", f"{field} {text}", text][n % 3]

        because = {"edtf": "2021?-03-30", "basis": "inferred", "because": named("kbecause")}
        statement = {
            "status": "reported",
            "by": named("kby"),
            "origin": named("korigin"),
            "date": because,
            "note": named("knote"),
            "answers": f"q{n}",
            "evidence": [_quote(n, text)],
        }
        # A heading needs a letter or digit: see the tests of anchors.
        about = named("kproperty") if n % 3 < 2 or any(map(str.isalnum, text)) else f"{text} kproperty"
        claims = [
            {"property": about, "value": named("kvalue"), "difference": named("kwhy"), **statement},
            {"property": about, "value": named("kother"), **statement, "status": "denied"},
            {"property": "size", "value": {"quantity": 5, "unit": named("kunit")}, **statement},
        ]
        article = f"{names[n]}.txt" if names else f"a{n}.txt"
        articles[f"articles/{article}"] = (
            f"Company {n} opened.\n{text}\nEvidence{n} {text} evidence{n}.\nDoubt{n} {text} doubt{n}.\n"
            f"Aside{n} {text} aside{n}."
        )
        files[f"sources/s{n}.yml"] = {
            "article": article,
            "title": named("ktitle"),
            "publisher": named("kpublisher"),
            "authors": [named("kauthor"), "B"],
            "published": because,
            "url": addresses[n] if addresses else ADDRESS,
            "origin": named("korigin"),
            "set_aside": [{"from": f"Aside{n}", "to": f"aside{n}.", "because": named("kaside")}],
            "notes": [{"quote": f"Doubt{n} {text} doubt{n}.", "note": named("kremark")}],
        }
        files[f"companies/c{n}.yml"] = {
            "name": named("kname"),
            "type": named("ktype"),
            "aliases": [named("kalias"), f"Company {n}"],
            "summary": named("ksummary"),
            "evidence": [_quote(n, text)],
            "claims": claims,
            "not_same_as": [f"p{n}"],
            "relations": [{"type": "related_to", "to": f"p{n}", "role": named("krole"), **statement}],
        }
        files[f"people/p{n}.yml"] = {"name": f"Person {n}", "type": named("ktype")}
        files[f"events/e{n}.yml"] = {
            "title": named("ktitle"),
            "date": because,
            "status": "rumoured",
            "place": named("kplace"),
            "participants": [{"entity": f"c{n}", "role": named("krole")}],
            "summary": named("ksummary"),
            "evidence": [_quote(n, text)],
            "claims": claims,
        }
        files[f"questions/q{n}.yml"] = {
            "question": named("kquestion"),
            "judgement": named("kjudgement"),
            "confidence": "low",
            "because": named("kbecause"),
            "would_settle": named("ksettle"),
        }
    return articles | {path: yaml.dump(content, Dumper=_Plain) for path, content in files.items()}


def _quote(n: int, text: str) -> dict[str, str]:
    return {"source": f"s{n}", "quote": f"Evidence{n} {text} evidence{n}."}


#: Which fields of a text's seed files a reader must find on which of its pages.
SHOWN = {
    "companies/c": "kname ktype kalias ksummary kproperty kvalue kother kunit kby korigin knote kwhy krole",
    "people/p": "ktype krole kby",
    "events/e": "ktitle kplace krole ksummary kproperty kvalue kwhy kbecause",
    "questions/q": "kquestion kjudgement kbecause ksettle kproperty kvalue kby korigin",
    "sources/s": "ktitle kpublisher kauthor korigin kaside kremark kbecause",
}


@cache
def markdown(family: str) -> dict[str, str]:
    """Return every page of a briefing around the texts of a family, as Markdown."""
    briefing = resolved_without_problems(seeds_around(TYPED[family]))
    files = render(briefing, build_index(briefing))
    return {path: raw.decode() for path, raw in files.items() if path.endswith(".md")}


@cache
def pages(family: str) -> dict[str, Tree]:
    """Return the same pages as HTML."""
    return {path: Tree(to_html(text)) for path, text in markdown(family).items()}


@cache
def article(family: str, n: int) -> str:
    """Return the text of a source page without the statements in its margin."""
    return Tree(without_margin(to_html(markdown(family)[f"sources/s{n}.md"]))).text


def resolved_without_problems(files: dict[str, str]):
    briefing, problems = resolved(files)
    assert errors(problems) == []
    return briefing


@pytest.mark.parametrize("family", FAMILIES)
def test_only_the_elements_of_pages_come_out(family):
    """No script, no image, no comment, no event attribute, nothing but what templates write; well nested."""
    for path, tree in pages(family).items():
        assert (path, {event[0] for event in tree.events} - {"<", ">", "text"}) == (path, set())
        assert (path, {tag for tag, _ in tree.starts} - TAGS) == (path, set())
        assert (path, {name for _, found in tree.starts for name in found} - ATTRIBUTES) == (path, set())
        assert (path, tree.faults) == (path, [])


@pytest.mark.parametrize("family", FAMILIES)
def test_every_link_leads_to_a_page_of_the_briefing(family):
    """No text makes a link: each leads to a generated page and an anchor on it, or is the stated address."""
    trees = pages(family)
    anchors = {path: {"", *tree.values("id")} for path, tree in trees.items()}
    for path, tree in trees.items():
        for href in set(tree.values("href")) - {ADDRESS}:
            target, _, anchor = href.partition("#")
            # In HTML blocks, addresses are those of the built site, and may say what the page is to choose.
            target = re.sub(r"\.html(\?entity=[a-z0-9-]+)?$", ".md", target)
            there = _joined(path, target) if target else path
            assert there.startswith("data/") or anchor in anchors[there], f"{path}: {href}"


@pytest.mark.parametrize("family", FAMILIES)
def test_no_anchor_occurs_twice_on_a_page(family):
    """Each place on a page has an address of its own."""
    for path, tree in pages(family).items():
        ids = tree.values("id")
        assert (path, sorted(ids)) == (path, sorted(set(ids)))


def _joined(path: str, target: str) -> str:
    parts = list(PurePosixPath(path).parent.parts)
    for step in target.split("/"):
        parts = parts[:-1] if step == ".." else [*parts, step]
    return "/".join(parts)


@pytest.mark.parametrize(("family", "place"), list(product(FAMILIES, SHOWN)))
def test_what_editors_wrote_is_read_as_they_wrote_it(family, place):
    """Each field stands on its page, in full, whatever it holds."""
    for n, text in enumerate(TYPED[family]):
        seen = pages(family)[f"{place}{n}.md"].text
        for name in SHOWN[place].split():
            wanted = folded(clean([f"{text} {name}", f"{name} {text}", text][n % 3]))
            assert wanted in seen, f"{place}{n} {name}: {text!r}"


@pytest.mark.parametrize("family", FAMILIES)
def test_the_article_is_read_as_it_was_received(family):
    """The source page holds each hostile passage of the article in full, in and outside what is set aside."""
    for n, text in enumerate(TYPED[family]):
        for label in ("Evidence{} § evidence{}.", "Doubt{} § doubt{}.", "Aside{} § aside{}."):
            wanted = folded(clean(label.format(n, n).replace("§", text)))
            assert wanted in article(family, n), (label, text)


def test_titles_in_front_matter_are_html_already():
    """Themes print a page's title and its tags without escaping them, so they are escaped in the page."""
    briefing = resolved_without_problems(seeds_around(["<b>&"]))
    page = render(briefing, build_index(briefing))["companies/c0.md"].decode()
    settings = yaml.safe_load(page.split("\n---\n")[0])
    assert settings["title"] == "&#60;b&#62;&#38; kname"
    tags = " ".join(settings["tags"])
    assert (set(tags) & set('<>"'), "kalias" in tags) == (set(), True)


@pytest.mark.parametrize("family", FAMILIES)
def test_front_matter_is_one_block_of_known_settings(family):
    """No text ends the block of page settings or adds one."""
    for path, text in markdown(family).items():
        assert (path, set(yaml.safe_load(text.split("\n---\n")[0])) - SETTINGS) == (path, set())


def outside(files: dict[str, str]) -> list[str]:
    """Return the addresses that a source page links to outside the site; only known attributes may stand there."""
    briefing = resolved_without_problems(files)
    tree = Tree(to_html(render(briefing, build_index(briefing))["sources/one.md"].decode()))
    assert {name for _, found in tree.starts for name in found} - ATTRIBUTES == set()
    return [unquote(href) for href in tree.values("href") if not href.startswith(("#", "../"))]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/[x](onmouseover=alert(1)//)",
        "https://example.org/[x](javascript:alert(1))",
        "https://example.org/![x](https://evil.example/x.png)",
    ],
)
def test_an_address_with_brackets_is_one_link(address):
    """A source's address is one link, to that address, even if it holds what Markdown takes for a link."""
    assert outside({"sources/one.yml": f"article: one.txt\nurl: {json.dumps(address)}\n"}) == [address]


@pytest.mark.parametrize(
    "address",
    ["https://example.org/`a`", "https://example.org/*a*_b_", "https://example.org/?q='x'&amp;y", ADDRESS],
)
def test_an_address_with_other_marks_is_one_link(address):
    """Other marks of Markdown and HTML in an address stay part of it."""
    assert outside({"sources/one.yml": f"article: one.txt\nurl: {json.dumps(address)}\n"}) == [address]


def test_the_name_of_an_article_cannot_become_a_link():
    """With a repository given, the article's file is one link below it, whatever the file's name."""
    name = "[x](onmouseover=alert(1)//).txt"
    files = {
        "briefing.yml": "title: T\nscope: S\nrepository: https://example.org/seeds\n",
        f"articles/{name}": SMALL["articles/one.txt"],
        "sources/one.yml": yaml.safe_dump({"article": name}),
    }
    assert outside(files) == [
        f"https://example.org/seeds/articles/{name}",
        "https://example.org/seeds/sources/one.yml",
    ]


def test_text_of_invisible_characters_alone_is_not_accepted(check_small):
    """A name, a property or a value that prints as nothing is refused, as an empty one is."""
    assert check_small({"companies/acme.yml": 'name: "\\u200b"\ntype: manufacturer\n'}).briefing is None
