"""Every problem code: a bad seed that produces it, and nothing but it, at the place where it belongs."""

import ast
import contextlib
import io
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import generator
from generator.cli import main
from generator.codes import CODES, SITE_CODES, explanation
from tests.conftest import SMALL, write_files

ACME = "name: Acme\ntype: manufacturer\n"
CLAIM = ACME + "claims:\n  - property: p\n    status: stated\n    evidence: [{source: one, quote: Ada Berg runs}]\n"
EVENT = SMALL["events/opening.yml"]
QUOTE = ACME + "summary: x\nevidence:\n  - source: one\n"
SET_ASIDE = SMALL["sources/one.yml"] + "set_aside:\n  - {from: Acme opened, to: Oslo, because: an advertisement}\n"

BAD_SEEDS = [
    # (code, the files that differ from the small sound briefing, place, first words of the message)
    (
        "ambiguous-name",
        {
            "companies/acme.yml": ACME + "aliases: [Oslo]\n",
            "people/ada-berg.yml": "name: Ada Berg\ntype: x\naliases: [Oslo]\n",
        },
        "seeds/sources/one.yml:1:1",
        "`Oslo` in this article could mean acme or ada-berg",
    ),
    (
        "bad-date",
        {"events/opening.yml": EVENT.replace("2021-03", "soon")},
        "seeds/events/opening.yml:2:7",
        "`soon` is not an EDTF date",
    ),
    ("bad-id", {"people/Eva_Ek.yml": ACME}, "seeds/people/Eva_Ek.yml:1:1", "`Eva_Ek` cannot be an id"),
    (
        "bad-number",
        {"companies/acme.yml": CLAIM + "    value: {percent: ten}\n"},
        "seeds/companies/acme.yml:7:22",
        "`ten` is not a number",
    ),
    (
        "bad-url",
        {"sources/one.yml": "article: one.txt\nurl: www.example.org\n"},
        "seeds/sources/one.yml:2:6",
        "`www.example.org` is not a complete http or https address",
    ),
    (
        "bad-value",
        {"companies/acme.yml": CLAIM + "    value: {weight: 10}\n"},
        "seeds/companies/acme.yml:7:12",
        "a value is text, or a mapping with money,",
    ),
    (
        "control-character",
        {"companies/acme.yml": "name: Acme\ntype: man\u2028ufacturer\n"},
        "seeds/companies/acme.yml:2:10",
        "an invisible control character, U+2028",
    ),
    (
        "cycle",
        {"events/opening.yml": EVENT + "follows: a\n", "events/a.yml": EVENT + "follows: opening\n"},
        "seeds/events/a.yml:6:10",
        "events follow each other in a circle: ",
    ),
    (
        "duplicate-id",
        {"people/acme.yml": ACME},
        "seeds/people/acme.yml:1:1",
        "the id `acme` is taken by seeds/companies/acme.yml",
    ),
    (
        "duplicate-key",
        {"companies/acme.yml": ACME + "name: Apex\n"},
        "seeds/companies/acme.yml:3:1",
        "`name` is written twice",
    ),
    (
        "duplicate-source",
        {"sources/two.yml": "title: Two\narticle: one.txt\n"},
        "seeds/sources/two.yml:2:10",
        "`one.txt` has a source file already: seeds/sources/one.yml",
    ),
    (
        "foreign-file",
        {"../docs/companies/acme.md": "# Mine\n"},
        "docs/companies/acme.md:1:1",
        "something that the generator did not write stands here",
    ),
    (
        "missing-evidence",
        {"companies/acme.yml": ACME + "summary: Acme makes things.\n"},
        "seeds/companies/acme.yml:1:1",
        "`summary` is a statement and needs `evidence:`",
    ),
    ("missing-field", {"companies/acme.yml": "name: Acme\n"}, "seeds/companies/acme.yml:1:1", "`type:` is missing"),
    ("missing-file", {"briefing.yml": None}, "seeds/briefing.yml:1:1", "the briefing has no briefing.yml"),
    (
        "missing-source",
        {"articles/two.txt": "Two.\n"},
        "seeds/articles/two.txt:1:1",
        "no source file names this article",
    ),
    (
        "not-a-regular-file",
        {"companies/apex.yml/inside": ""},
        "seeds/companies/apex.yml:1:1",
        "this is not a regular file",
    ),
    (
        "not-utf-8",
        {"companies/apex.yml": b"name: Apex\ntype: caf\xe9\n"},
        "seeds/companies/apex.yml:2:1",
        "byte 20 is not UTF-8",
    ),
    (
        "quote-ambiguous",
        {"companies/acme.yml": QUOTE + "    quote: Acme\n"},
        "seeds/companies/acme.yml:6:12",
        "this quote stands in the article 2 times (seeds/articles/one.txt)",
    ),
    (
        "quote-cuts-word",
        {"companies/acme.yml": QUOTE + "    quote: opened a pla\n"},
        "seeds/companies/acme.yml:6:12",
        "this quote begins or ends within a word or a number (seeds/articles/one.txt)",
    ),
    (
        "quote-not-found",
        {"companies/acme.yml": QUOTE + "    quote: Acme closed a plant\n"},
        "seeds/companies/acme.yml:6:12",
        "this quote does not stand in the article (seeds/articles/one.txt)",
    ),
    (
        "quote-set-aside",
        {"sources/one.yml": SET_ASIDE},
        "seeds/events/opening.yml:5:26",
        "this quote stands in a passage that the source file sets aside (seeds/articles/one.txt)",
    ),
    (
        "self-reference",
        {"companies/acme.yml": ACME + "not_same_as: acme\n"},
        "seeds/companies/acme.yml:3:14",
        "`acme` refers to itself",
    ),
    (
        "too-large",
        {"companies/apex.yml": "#" * 1_000_001},
        "seeds/companies/apex.yml:1:1",
        "the file has more than 1,000,000 bytes",
    ),
    (
        "too-long",
        {"companies/acme.yml": f"type: x\nname: {'x' * 301}\n"},
        "seeds/companies/acme.yml:2:7",
        "`name` has more than 300 characters",
    ),
    (
        "unexpected-file",
        {"companies/apex.yaml": ACME},
        "seeds/companies/apex.yaml:1:1",
        "expected a file whose name ends in .yml here",
    ),
    (
        "unknown-article",
        {"sources/two.yml": "article: two.txt\n"},
        "seeds/sources/two.yml:1:10",
        "there is no article `two.txt`",
    ),
    (
        "unknown-field",
        {"companies/acme.yml": ACME + "sumary: x\n"},
        "seeds/companies/acme.yml:3:1",
        "there is no field `sumary` here",
    ),
    (
        "unknown-id",
        {"companies/acme.yml": ACME + "not_same_as: [ada-borg]\n"},
        "seeds/companies/acme.yml:3:15",
        "there is no company or person `ada-borg`",
    ),
    (
        "unknown-word",
        {"events/opening.yml": EVENT.replace("happened", "occurred")},
        "seeds/events/opening.yml:3:9",
        "`occurred` is not one of the words allowed here",
    ),
    (
        "unreadable",
        {"companies/apex.yml": ACME},
        "seeds/companies/apex.yml:1:1",
        "the file cannot be read: Permission denied",
    ),
    (
        "wrong-kind",
        {"companies/acme.yml": ACME + "not_same_as: who\n"},
        "seeds/companies/acme.yml:3:14",
        "`who` is a question, and a company or person is needed here",
    ),
    (
        "wrong-type",
        {"companies/acme.yml": ACME + "claims: none\n"},
        "seeds/companies/acme.yml:3:9",
        "`claims` must be a list",
    ),
    (
        "yaml-feature",
        {"companies/acme.yml": "name: &a Acme\ntype: x\n"},
        "seeds/companies/acme.yml:1:7",
        "YAML anchors and aliases are not allowed here",
    ),
    (
        "yaml-syntax",
        {"companies/acme.yml": "name: Acme: a firm\ntype: x\n"},
        "seeds/companies/acme.yml:1:11",
        "this is not valid YAML: mapping values are not allowed in this context",
    ),
]


@contextlib.contextmanager
def an_ordinary_user() -> Iterator[None]:
    """Give up the right to read everything, where the tests run as root."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def problems_of(files: dict, forbidden: str | None = None) -> list[tuple[str, str, str]]:
    """Build the small briefing with these files; return code, place and message of each problem.

    `forbidden` is a file that nobody but root may read.
    """
    printed = io.StringIO()
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.redirect_stdout(printed),
        contextlib.ExitStack() as stack,
    ):
        changed = {name: text for name, text in {**SMALL, **files}.items() if text is not None}
        seeds = write_files(Path(folder, "seeds"), changed)
        if forbidden:
            Path(folder).chmod(0o755)
            (seeds / forbidden).chmod(0)
            stack.enter_context(an_ordinary_user())
        main(["build", "--seeds", str(seeds), "--docs", f"{folder}/docs", "--format", "json"])
    found = [json.loads(line) for line in printed.getvalue().replace(f"{folder}/", "").splitlines()]
    return [(one["code"], f"{one['file']}:{one['line']}:{one['column']}", one["message"]) for one in found]


@pytest.mark.parametrize("code, files, place, words", BAD_SEEDS, ids=[row[0] for row in BAD_SEEDS])
def test_a_bad_seed_yields_its_code_alone_at_its_place(code, files, place, words):
    found = problems_of(files, forbidden="companies/apex.yml" if code == "unreadable" else None)
    assert [(code, place, message[: len(words)]) for code, place, message in found] == [(code, place, words)]


def test_the_small_briefing_itself_has_no_problem():
    assert problems_of({}) == []


def test_every_code_has_a_bad_seed_and_every_bad_seed_a_code():
    assert {row[0] for row in BAD_SEEDS} == set(CODES)


def constants(tree: ast.AST) -> set[str]:
    """Return the text constants that can be the value of an expression; not those it looks something up by."""
    if isinstance(tree, ast.IfExp):
        return constants(tree.body) | constants(tree.orelse)
    return {tree.value} if isinstance(tree, ast.Constant) and isinstance(tree.value, str) else set()


def codes_in(node: ast.AST) -> set[str]:
    """Return the problem codes that stand in this one place of the source code."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        position = {"Problem": 1, "complain": 1, "fault": 0, "_Fault": 0, "Miss": 0}.get(name)
        custom = [word.value for word in node.keywords if word.arg == "custom_error_type"]
        return set().union(*map(constants, [*custom, *([] if position is None else [node.args[position]])]))
    if isinstance(node, ast.Assign):
        target, value = node.targets[0], node.value
        if getattr(target, "id", "") == "_CODES":
            return set().union(*map(constants, value.values))
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            named = zip(target.elts, value.elts, strict=True)
            return set().union(*(constants(made) for name, made in named if getattr(name, "id", "") == "code"))
    return set()


def test_the_codes_in_the_source_code_are_the_codes_that_are_explained():
    sources = Path(generator.__file__).parent.rglob("*.py")
    trees = [ast.parse(source.read_text(encoding="utf-8")) for source in sources]
    found = set().union(*(codes_in(node) for tree in trees for node in ast.walk(tree)))
    assert found - set(SITE_CODES) == set(CODES)


def test_codes_are_listed_in_alphabetical_order():
    assert (list(CODES), list(SITE_CODES)) == (sorted(CODES), sorted(SITE_CODES))


@pytest.mark.parametrize("code", CODES)
def test_an_explanation_holds_the_code_its_meaning_and_its_cure(code):
    meaning, cure = CODES[code]
    assert explanation(code) == f"{code}\n  {meaning}\n  {cure}\n"


@pytest.mark.parametrize("text", [text for texts in (*CODES.values(), *SITE_CODES.values()) for text in texts])
def test_meanings_and_cures_are_sentences_on_one_line(text):
    assert text[0].isupper() and text[-1] in ".5)" and "\n" not in text
