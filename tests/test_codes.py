"""Every problem code has an example: wrong, it yields the code alone at its place; mended, it yields nothing."""

import ast
import contextlib
import io
import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import generator
import generator.build  # what is imported later, an ordinary user may not be able to read
from generator.cli import main
from generator.codes import CODES, SITE_CODES
from generator.editor.explain import example, explanation
from tests.conftest import SMALL, write_files

BLOCK = re.compile(r"^```(\w+) ?(.*)\n((?:.*\n)*?)```\n", re.MULTILINE)


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


def carry_out(folder: Path, part: str) -> None:
    """Write the files and run the commands of one half of an example."""
    for language, path, body in BLOCK.findall(part):
        if language == "sh":
            subprocess.run(["bash", "-ec", body], cwd=folder, check=True)
        else:
            write_files(folder, {path: body})


def problems_in(folder: Path) -> list[tuple[str, str]]:
    """Build the briefing of a folder; return code and place of each problem."""
    printed = io.StringIO()
    unreadable = any(not path.is_symlink() and path.stat().st_mode & 0o777 == 0 for path in folder.rglob("*"))
    ordinary = an_ordinary_user() if unreadable else contextlib.nullcontext()
    with contextlib.redirect_stdout(printed), contextlib.chdir(folder), ordinary:
        main(["build", "--docs", "docs", "--format", "json"])
    found = [json.loads(line) for line in printed.getvalue().splitlines()]
    return [(one["code"], f"{one['file']}:{one['line']}:{one['column']}") for one in found]


@pytest.fixture
def folder(tmp_path):
    """A folder with the small briefing, which everybody may read and write."""
    write_files(tmp_path / "seeds", SMALL)
    for path in (tmp_path, *tmp_path.parents[:3], *tmp_path.rglob("*")):
        path.chmod(path.stat().st_mode | (0o777 if path.is_relative_to(tmp_path) else 0o055))
    return tmp_path


@pytest.mark.parametrize("code", CODES)
def test_an_example_yields_its_code_alone_at_its_place_and_mended_nothing(folder, code):
    wrong, mended = example(code).split("\nMended:\n")
    carry_out(folder, wrong)
    assert problems_in(folder) == [(code, re.match("Wrong, at `(.*)`:", wrong)[1])]
    carry_out(folder, mended)
    assert problems_in(folder) == []


def test_the_small_briefing_itself_has_no_problem(folder):
    assert problems_in(folder) == []


def test_every_code_has_an_example_and_every_example_a_code():
    folder = Path(generator.__file__).parent / "editor/examples"
    assert {path.stem for path in folder.iterdir()} == set(CODES)


def constants(tree: ast.AST) -> set[str]:
    """Return the text constants that can be the value of an expression; not those it looks something up by."""
    if isinstance(tree, ast.IfExp):
        return constants(tree.body) | constants(tree.orelse)
    return {tree.value} if isinstance(tree, ast.Constant) and isinstance(tree.value, str) else set()


def codes_in(node: ast.AST) -> set[str]:
    """Return the problem codes that stand in this one place of the source code."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        position = {
            "Problem": 1,
            "complain": 1,
            "fault": 0,
            "Fault": 0,
            "Miss": 0,
            "warning": 1,
            "not_set_aside": 2,
        }.get(name)
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
def test_an_explanation_holds_the_code_its_meaning_its_cure_and_the_example(code):
    meaning, cure = CODES[code]
    shown = explanation(code)
    assert shown.startswith(f"{code}\n  {meaning}\n  {cure}\n\n  Wrong, at ")
    lines = [line.strip() for line in shown.splitlines()]
    bodies = [line.strip() for _, _, body in BLOCK.findall(example(code)) for line in body.splitlines()]
    assert [line for line in bodies if line not in lines and f"$ {line}" not in lines] == []


@pytest.mark.parametrize("text", [text for texts in (*CODES.values(), *SITE_CODES.values()) for text in texts])
def test_meanings_and_cures_are_sentences_on_one_line(text):
    assert text[0].isupper() and text[-1] in ".5)" and "\n" not in text
