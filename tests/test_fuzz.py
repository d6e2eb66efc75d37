"""The seeds of this repository, damaged at random: always a briefing or a list of problems, never a traceback."""

import os
import random
from pathlib import Path

import pytest

from generator.build import check, render
from generator.plan.index import build_index
from generator.problems import STYLES
from generator.report import report
from tests.conftest import MUSEUM, write_files
from tests.htmltree import ROOT

#: How many variants in all; `FUZZ=100000 python -m pytest tests/test_fuzz.py` for more by hand.
VARIANTS = int(os.environ.get("FUZZ", "1000"))
SHARDS = 10
TOPICS = {"museum": MUSEUM, "seeds": ROOT / "seeds"}

#: What stands for more than itself somewhere: in YAML, in Unicode, in Markdown, in HTML, in a date, in a path.
PIECES = [
    *(bytes([one]) for one in range(256)),
    *(
        one.encode()
        for one in "&a *a !!python/object: << --- ... | > ' \" {} [] {{}} [[]] : - ? # , %YAML @ ` ~".split()
    ),
    *(
        one.encode()
        for one in ("\n", "\r", "\r\n", "\n\n", "\t", "  ", ": ", "- ", " #", "\n  ", "\n---\n", "\n...\n")
    ),
    *(
        one.encode()
        for one in "\ufeff \u0085 \u2028 \u202e \u200b \u00ad e\u0301 \U0001f600 \u0130 \ufb01 \uff1c \x00".split(
            " "
        )
    ),
    *(b"\xed\xa0\x80", b"\xff\xfe", b"\xc3", b"\xf4\x90\x80\x80"),
    *(
        one.encode()
        for one in "0 -1 1e999 9999999999999999999999 0x1f .inf NO null 2021-13 ../.. 9999-12-31 Y-1 [".split()
    ),
    *(one.encode() for one in "<script> {#x} {{7*7}} [a](b) ![a](b) \\ $ </p> &#0; ../../etc CON nul.yml".split()),
    b"[" * 3000,
    b"{" * 3000,
    b"- " * 3000,
    b"a" * 70_000,
]


def topic(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()
    }


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """Return the bytes changed in one to four places: more, less, twice, elsewhere or something else."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        start = chance.randrange(len(raw) + 1)
        end = min(len(raw), start + chance.choice((0, 1, 1, 2, 8, 60, 600)))
        piece = chance.choice(PIECES)
        raw = chance.choice(
            (
                raw[:start] + piece + raw[start:],
                raw[:start] + raw[end:],
                raw[:start] + piece + raw[end:],
                raw[:end] + raw[start:end] + raw[end:],
                raw[:start] + raw[end:] + raw[start:end],
                raw[:start] + bytes(chance.randrange(256) for _ in raw[start:end]) + raw[end:],
            )
        )
    return raw


def outcome(seeds: Path) -> str:
    """Check a folder and, if it is sound, make its pages; return which of the two it was."""
    checked = check(seeds)
    for style in STYLES:
        report(checked.problems, checked.texts, style)
    if checked.briefing is None:
        assert checked.problems != []
        return "problems"
    assert render(checked.briefing, build_index(checked.briefing)) != {}
    return "pages"


@pytest.mark.parametrize("name", TOPICS)
@pytest.mark.parametrize("shard", range(SHARDS))
def test_damaged_seeds_give_pages_or_problems(tmp_path, shard, name):
    """The same damages every time; one file differs from the sound seeds in each variant."""
    chance = random.Random(f"{name} {shard}")
    files = topic(TOPICS[name])
    seeds = write_files(tmp_path / "seeds", files)
    outcomes = set()
    for number in range(max(1, VARIANTS // SHARDS // len(TOPICS))):
        path = chance.choice(list(files))
        raw = damaged(files[path], chance)
        (seeds / path).write_bytes(raw)
        try:
            outcomes.add(outcome(seeds))
        except Exception as error:
            raise AssertionError(f"variant {number}, {path}:\n{raw!r}") from error
        (seeds / path).write_bytes(files[path])
    assert outcomes == {"pages", "problems"} or VARIANTS < 200
