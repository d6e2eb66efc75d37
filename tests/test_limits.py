"""Hostile shapes: a problem with a place or sound pages, within a minute of work and two gigabytes of memory."""

import json
import os
import subprocess
import sys

import pytest

from generator import limits
from tests.conftest import ARTICLE, SMALL, write_files
from tests.htmltree import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs limits on what a process may use")

ACME, ONE = "companies/acme.yml", "articles/one.txt"
HEAD = "name: Acme\ntype: x\n"
CLAIM = "  - {property: p, value: v, status: reported, evidence: [{source: one, quote: %s}]}\n"
ROOM = limits.MAX_ARTICLE_BYTES - 100


def filled(piece: str, room: int = ROOM) -> str:
    """Return as many pieces as there is room for."""
    return piece * (room // len(piece.encode()))


def valued(value: str) -> str:
    """Return a company with one claim of this value."""
    return f"{HEAD}claims:\n{CLAIM % 'Oslo'}".replace("v,", f"{value},")


def many(quote: str) -> str:
    """Return a company with thousands of claims that rest on one quote."""
    return f"{HEAD}claims:\n" + "".join((CLAIM % quote).replace("v,", f"v{n},") for n in range(5_000))


#: Name → the file, its content, and the codes of the problems that it gives: none for pages.
SHAPES: dict[str, tuple[str, str | bytes, set[str]]] = {
    "an empty article": (ONE, "", {"empty-file"}),
    "a binary article": (ONE, bytes(range(256)) * 100, {"not-utf-8"}),
    "an article in UTF-16": (ONE, ARTICLE.encode("utf-16"), {"not-utf-8"}),
    "an article in Latin-1": (ONE, f"{ARTICLE} café".encode("latin-1"), {"not-utf-8"}),
    "an article with NUL bytes": (ONE, f"{ARTICLE}\0\0\0", set()),
    "an article that is too large": (ONE, "a" * (limits.MAX_ARTICLE_BYTES + 1), {"too-large"}),
    "one endless line": (ONE, ARTICLE + filled("a b "), set()),
    "one endless word": (ONE, ARTICLE + filled("a"), set()),
    "nothing but line ends": (ONE, ARTICLE + filled("\n"), set()),
    "hundreds of thousands of paragraphs": (ONE, ARTICLE + filled("x\n\n"), set()),
    "hundreds of thousands of sentences": (ONE, ARTICLE + filled("He is. "), set()),
    "thousands of brackets": (ONE, ARTICLE + filled("["), set()),
    "thousands of angle brackets": (ONE, ARTICLE + filled("<"), set()),
    "an endless row of marks on one letter": (ONE, ARTICLE + filled("\u0301"), set()),
    "one name over and over": (ONE, ARTICLE + filled("Ada Berg "), set()),
    "new names over and over": (ONE, ARTICLE + filled("Bolt Corp "), set()),
    "an empty file": (ACME, "", {"empty-file"}),
    "a binary file": (ACME, bytes(range(256)), {"not-utf-8"}),
    "a file that is too large": (ACME, "#" * (limits.MAX_YAML_BYTES + 1), {"too-large"}),
    "deep brackets": (ACME, f"{HEAD}summary: {'[' * 900_000}", {"yaml-feature"}),
    "deep braces": (ACME, f"{HEAD}summary: {'{a: ' * 200_000}", {"yaml-feature"}),
    "deep hyphens": (ACME, f"{HEAD}summary:\n  {'- ' * 400_000}", {"yaml-feature"}),
    "deep indentation": (ACME, HEAD + "\n".join(" " * n + "a:" for n in range(1400)), {"yaml-feature"}),
    "a bomb": (ACME, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n" + HEAD, {"yaml-feature"}),
    "a merge": (ACME, f"{HEAD}<<: {{name: B}}\n", {"unknown-field"}),
    "a tag": (ACME, "name: !!python/object/apply:os.system [ls]\n", {"yaml-feature"}),
    "two documents": (ACME, f"{HEAD}---\n{HEAD}", {"yaml-feature"}),
    "an open quotation mark": (ACME, HEAD + 'summary: "' + "a\n " * 300_000, {"yaml-syntax"}),
    "nothing but comments": (ACME, HEAD + "#\n" * 450_000, set()),
    "thousands of fields": (ACME, HEAD + "".join(f"k{n}: 1\n" for n in range(50_000)), {"unknown-field"}),
    "one field thousands of times": (ACME, HEAD + "type: y\n" * 90_000, {"duplicate-key"}),
    "an endless value": (ACME, f"{HEAD}summary: {'a' * 990_000}", {"too-long"}),
    "an endless name of a field": (ACME, f"{HEAD}{'k' * 900_000}: 1", {"yaml-syntax"}),
    "thousands of statements": (ACME, many("in Oslo"), set()),
    "thousands of wrong quotes": (ACME, many("in Osloo"), {"quote-not-found"}),
    "thousands of quotes that stand twice": (ACME, many("Acme"), {"quote-ambiguous"}),
    "a number without end": (ACME, valued("{percent: %s}" % ("9" * 9_000)), {"bad-number"}),
    "a power without end": (ACME, valued("{percent: 1e999999999}"), {"bad-number"}),
    "a date without end": (ACME, valued("{date: '%s'}" % ("2021/" * 9_000)), {"bad-date"}),
    "an id that looks like another": ("companies/асme.yml", HEAD, {"bad-id"}),
    "an id that differs in case": ("companies/Acme.yml", HEAD, {"bad-id"}),
    "an id that is taken": ("people/acme.yml", HEAD, {"duplicate-id"}),
    "an id that is a device": ("people/con.yml", HEAD, {"bad-id"}),
    "an id without end": (f"people/{'a' * 200}.yml", HEAD, {"bad-id"}),
    "a folder named like a file": ("people/x.yml/y", "", {"not-a-regular-file"}),
}


def _bounded() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))


def codes(place) -> set[str]:
    """Make the pages of a folder of seeds within bounds; return the codes of the problems."""
    command = [sys.executable, "-m", "generator", "build", "--format", "json"]
    done = subprocess.run(
        [*command, "--seeds", str(place / "seeds"), "--docs", str(place / "docs")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        preexec_fn=_bounded,
    )
    found = {json.loads(line)["code"] for line in done.stdout.splitlines()}
    assert (done.returncode, "Traceback" in done.stderr) == (1 if found else 0, False), done.stderr[-2000:]
    return found


@pytest.mark.parametrize("name", SHAPES)
def test_a_hostile_shape_is_bounded(tmp_path, name):
    """What it gives is known beforehand: these problems and no others, or pages."""
    path, content, expected = SHAPES[name]
    write_files(tmp_path / "seeds", {**SMALL, path: content})
    assert codes(tmp_path) == expected


def test_thousands_of_wrong_quotes_from_a_long_article_are_bounded(tmp_path):
    """The nearest passage is looked up for the first ones only; each of the quotes is reported all the same."""
    write_files(tmp_path / "seeds", {**SMALL, ACME: many("in Osloo and on"), ONE: ARTICLE + filled("in Osla ")})
    assert codes(tmp_path) == {"quote-not-found"}


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.symlink_to("/etc/passwd"),
        lambda path: path.symlink_to(path),
        lambda path: path.symlink_to("/dev/zero"),
        os.mkfifo,
    ],
    ids=["link", "loop", "device", "pipe"],
)
@pytest.mark.parametrize("name", ["articles/x.txt", "people/x.yml"])
def test_links_and_pipes_are_not_read(tmp_path, make, name):
    """Nothing outside of the seeds is published, and nothing waits."""
    write_files(tmp_path / "seeds", SMALL)
    make(tmp_path / "seeds" / name)
    assert codes(tmp_path) == {"not-a-regular-file"}


def test_a_link_in_the_place_of_a_folder_is_not_followed(tmp_path):
    """Here it leads to a folder with a person in it."""
    write_files(tmp_path / "seeds", {name: text for name, text in SMALL.items() if not name.startswith("people/")})
    write_files(tmp_path / "elsewhere", {"x.yml": HEAD})
    (tmp_path / "seeds/people").symlink_to(tmp_path / "elsewhere")
    assert codes(tmp_path) == {"not-a-regular-file"}
