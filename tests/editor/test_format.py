"""`format`: seed files in one layout, with the same data and every remark; real files, and made-up ones."""

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.cli import main
from generator.editor.format import LeftAlone, formatted
from generator.read.files import KINDS
from generator.read.yaml_tree import parse
from tests.conftest import MUSEUM, SMALL, write_files
from tests.htmltree import ROOT

TOPICS = (ROOT / "seeds", MUSEUM, ROOT / "generator/stubs/topic")
FILES = [path for topic in TOPICS for path in sorted(topic.rglob("*.yml"))]


def kind_of(path: Path) -> str:
    return KINDS.get(path.parent.name, "briefing")


def laid_out(text: str, kind: str = "company") -> str:
    tree, problems = parse(text, "seeds/x.yml")
    assert problems == []
    return formatted(text, tree, kind)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(path.parents[1]).as_posix())
def test_formatting_a_file_of_the_repository_keeps_its_data_and_its_remarks_and_is_done_once(path):
    text = path.read_text(encoding="utf-8")
    once = laid_out(text, kind_of(path))
    assert (laid_out(once, kind_of(path)), parse(once, "")[0].data) == (once, parse(text, "")[0].data)
    assert once.count("#") == text.count("#")


#: Text that a reader of YAML may take for something else, or for its own signs.
TRICKY = [
    *(
        "2021",
        "012",
        "12:30",
        "2021-03-30",
        "NO",
        "true",
        "null",
        "~",
        "1_000",
        "0x1F",
        "1e3",
        "=",
        "<<",
        "-",
        "- a",
    ),
    *("a: b", "a #b", "# a", "'", '"', "'a' b", '"a" b', "it's: so", "[a", "{a}", "a, b", "a]", "&a", "*a", "!a"),
    *("| a", "> a", "% a", "@a", "`a`", "a:", "? a", "a\\nb", "C:\\temp", "  a", "a  ", "…", "“a: b”", "a\u00a0b"),
    *(
        "小米 2021",
        "：# 小",
        "كويلور: 8%‏",
        "تدفع #1",
        "🚗 a: b",
        "a\u200fb",
        "e\u0301",
        "x" * 300,
        "word " * 60 + "end",
    ),
    *("one\ntwo", "one\n\ntwo", "# one\n  two", "one\n- two\n", " one\ntwo\n\n", "a: b\n# c"),
]
TEXTS = st.sampled_from(TRICKY) | st.text(
    st.sampled_from(" ab:#-'\"[]{},&*!|>%@`?\n小ع\\"), min_size=1, max_size=12
)


def written(text: str, style: str) -> str | None:
    """Return text as a YAML scalar of a style for a field of a claim; None where the style cannot hold it."""
    margin = " " * 7
    if style in "|>":
        lines = text.replace("\n", "\n\n") if style == ">" else text
        body = "".join(f"{margin}{line}\n" if line else "\n" for line in lines.split("\n"))
        return f"{style}-\n{body.rstrip()}"
    form = {"'": "'" + text.replace("'", "''") + "'", '"': json.dumps(text, ensure_ascii=False)}.get(style, text)
    tree, problems = parse(f"a:\n  - b: {form}\n", "")
    return form if tree and not problems and "\n" not in form else None


@st.composite
def a_claim(draw) -> list[str]:
    """Return the lines of a claim, its fields in any order and in any of the styles in which they can stand."""
    fields = {}
    for name in draw(st.permutations(["property", "value", "status", "note"])):
        form = written(draw(TEXTS), draw(st.sampled_from(["", "'", '"', "|", ">"])))
        fields[name] = form or "''"
    entry = "{quote: 'a, b', source: one}"
    fields["evidence"] = draw(st.sampled_from([f"\n      - {entry}", f"[{entry}]", f"\n    - {entry}"]))
    fields["answers"] = draw(st.sampled_from(["", "one", "[one, two]", "[]", "\n      - one"]))
    lines = "\n".join(f"    {name}: {form}" for name, form in draw(st.permutations(sorted(fields.items()))))
    return f"  - {lines.lstrip()}".split("\n")


@st.composite
def a_file(draw) -> str:
    """Return the text of a company, its parts in any order, with remarks and blank lines anywhere."""
    claims = [line for claim in draw(st.lists(a_claim(), min_size=1, max_size=2)) for line in claim]
    parts = [["claims:", *claims], ["name: Acme"], ["type:   maker"], ["aliases: [ 'A', 012 ]"], ["summary:"]]
    lines = [line for part in draw(st.permutations(parts)) for line in part]
    for number in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(lines)))
        remark = f"# remark {number}: 'x' [y]"
        if draw(st.booleans()) and at < len(lines):
            lines[at] += f"   {remark}"
        else:
            lines.insert(at, " " * draw(st.sampled_from([0, 2, 4])) + remark)
        lines.insert(draw(st.integers(0, len(lines))), "")
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join(lines) + draw(st.sampled_from(["", end, end * 3]))


@given(a_file())
def test_formatting_keeps_data_and_remarks_and_is_done_once(text):
    """Whatever the order, the quotes, the indentation, the remarks and the line ends."""
    tree, problems = parse(text, "seeds/x.yml")
    assume(tree and not problems)
    once = formatted(text, tree, "company")
    assert parse(once, "")[0].data == tree.data
    assert all(once.count(f"# remark {number}") == text.count(f"# remark {number}") for number in range(6))
    assert (laid_out(once), "\r" in once, once[-1:], once[-2:] == "\n\n") == (once, False, "\n", False)


BEFORE = """\
# yaml-language-server: $schema=../.schemas/company.json

# What it makes stands in the catalogue.
type: "maker"   # in a word
name:   Acme
claims:
# The first one.
- value: {unit: cars, quantity: 012}
  # Its words.
  property:  'size'
  status: stated
  evidence:
  - quote: "a: b, it's
      so"
    source: one

# Nobody doubts it.
aliases: ["A", '12:30', NO]
# The end.
"""
AFTER = """\
# yaml-language-server: $schema=../.schemas/company.json

# What it makes stands in the catalogue.
name: Acme
type: maker     # in a word

# Nobody doubts it.
aliases: [A, '12:30', NO]
claims:
  # The first one.
  # Its words.
  - property: size
    value: {quantity: 012, unit: cars}
    status: stated
    evidence:
      - source: one
        quote: "a: b, it's so"
# The end.
"""


def test_a_file_comes_out_in_order_with_its_remarks_above_what_they_stood_above():
    """Its fields, its quotes, its indentation; no line is broken."""
    assert laid_out(BEFORE) == AFTER


def test_a_remark_above_a_field_that_becomes_the_first_of_an_item_stands_above_the_item():
    """And not as if it belonged to the item before."""
    head = "name: x\naliases:\n  - text: a\n    only_in: b\n"
    found = laid_out(f"{head}  - only_in: d\n    # Why.\n    text: c\n")
    assert found == f"{head}  # Why.\n  - text: c\n    only_in: d\n"


def test_a_long_quote_stays_on_one_line_and_lines_stay_lines():
    """Nobody could search for words that are parted."""
    text = f"name: {'word ' * 100}end\ntype: >-\n  a\n  b\nsummary: |\n  c: d\n\n  # e\n"
    assert laid_out(text) == text


@pytest.mark.parametrize("brackets", ["[a, # why\n  b]", "{a: b, # why\n  c: d}"])
def test_a_remark_that_would_be_lost_keeps_the_file_as_it_is(brackets):
    """The message leads to it."""
    with pytest.raises(LeftAlone, match=r"^seeds/x\.yml:2:(14|17): left as it is: this remark would be lost"):
        laid_out(f"name: x\naliases: {brackets}\n")


# The command.


def run(capsys, seeds: Path, *arguments: str) -> tuple[int, list[str], str]:
    status = main(["format", "--seeds", str(seeds), "--format", "concise", *arguments])
    printed = capsys.readouterr()
    return status, printed.out.replace(f"{seeds.as_posix()}/", "").splitlines(), printed.err


LOOSE = {
    "companies/acme.yml": "type: maker\r\nname: Acme\r\n",
    "people/ada-berg.yml": b"\xef\xbb\xbfname: A\ntype: b",
}


def test_each_file_that_changed_is_named_and_a_second_run_changes_nothing(small_seeds, capsys):
    """Line ends, the mark at the beginning and the end of the file too; the rights of a file stay."""
    seeds = small_seeds(LOOSE)
    (seeds / "companies/acme.yml").chmod(0o640)
    changed = ["companies/acme.yml: changed", "people/ada-berg.yml: changed"]
    assert [run(capsys, seeds) for _ in range(2)] == [(0, changed, ""), (0, [], "")]
    assert (seeds / "companies/acme.yml").read_bytes() == b"name: Acme\ntype: maker\n"
    assert (seeds / "people/ada-berg.yml").read_bytes() == b"name: A\ntype: b\n"
    assert stat.S_IMODE((seeds / "companies/acme.yml").stat().st_mode) == 0o640
    assert [path.name for path in (seeds / "companies").iterdir()] == ["acme.yml"]


def test_check_says_what_would_change_with_status_1_and_changes_nothing(small_seeds, capsys):
    """Once it is changed, the status is 0."""
    seeds = small_seeds(LOOSE)
    would = ["companies/acme.yml: would change", "people/ada-berg.yml: would change"]
    assert run(capsys, seeds, "--check") == (1, would, "")
    assert (seeds / "companies/acme.yml").read_bytes() == LOOSE["companies/acme.yml"].encode()
    run(capsys, seeds)
    assert run(capsys, seeds, "--check") == (0, [], "")


def test_only_the_files_named_are_changed(small_seeds, capsys):
    seeds = small_seeds(LOOSE)
    assert run(capsys, seeds, str(seeds / "companies/acme.yml"))[1] == ["companies/acme.yml: changed"]


def test_a_file_that_is_no_seed_is_wrong_usage(small_seeds, capsys):
    """Nothing is written."""
    seeds = small_seeds(LOOSE)
    status, out, err = run(capsys, seeds, str(seeds / "companies/acme.yml"), str(seeds / "companies/acne.yml"))
    assert (status, out, "companies/acne.yml is no seed file" in err) == (2, [], True)


def test_a_file_with_a_fault_is_reported_as_check_does_and_left_while_others_change(small_seeds, capsys):
    """Its bytes stay, whatever the fault is."""
    faults = {"people/a.yml": "name: a: b\n", "people/b.yml": "name: a\nname: b\n", "people/c.yml": b"name: \xff\n"}
    seeds = small_seeds({**LOOSE, **faults})
    before = [(seeds / name).read_bytes() for name in faults]
    status, out, err = run(capsys, seeds)
    main(["check", "--seeds", str(seeds), "--format", "concise"])
    found = capsys.readouterr().out.replace(f"{seeds.as_posix()}/", "").splitlines()
    of_yaml = [
        line for line in found if "[yaml-syntax]" in line or "[duplicate-key]" in line or "[not-utf-8]" in line
    ]
    assert (status, out[:2], out[2:], "left as it is" in err) == (
        1,
        ["companies/acme.yml: changed", "people/ada-berg.yml: changed"],
        of_yaml,
        True,
    )
    assert ([(seeds / name).read_bytes() for name in faults], len(of_yaml)) == (before, 3)


def test_faults_that_are_not_of_yaml_keep_nothing_from_being_formatted(small_seeds, capsys):
    """An unknown field stands last, as it stood."""
    seeds = small_seeds({"companies/acme.yml": "foo: {b: 1, a: 2}\nname: Acme\n"})
    assert run(capsys, seeds)[:2] == (0, ["companies/acme.yml: changed"])
    assert (seeds / "companies/acme.yml").read_text() == "name: Acme\nfoo: {b: 1, a: 2}\n"


def test_a_file_that_cannot_be_written_stays_whole(small_seeds, capsys, monkeypatch):
    """The command says which; nothing else is left in the folder."""
    seeds = small_seeds(LOOSE)

    def full(*_):
        raise OSError(28, "No space left on device", "acme.yml")

    monkeypatch.setattr(os, "replace", full)
    status, out, err = run(capsys, seeds)
    assert (status, out, "No space left" in err) == (3, [], True)
    assert (seeds / "companies/acme.yml").read_bytes() == LOOSE["companies/acme.yml"].encode()
    assert [path.name for path in (seeds / "companies").iterdir()] == ["acme.yml"]


def test_what_new_and_init_write_is_formatted(tmp_path, capsys):
    """So is the small briefing, after one round."""
    seeds = tmp_path / "topic"
    main(["init", str(seeds)])
    for kind in ("company", "person", "event", "question"):
        main(["new", kind, f"A: {kind}", "--seeds", str(seeds)])
    main(["new", "source", str(write_files(tmp_path, SMALL) / "articles/one.txt"), "--seeds", str(seeds)])
    capsys.readouterr()
    assert run(capsys, seeds, "--check") == (0, [], "")
