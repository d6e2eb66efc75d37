"""The guide for editors: followed from its first page to its last, as it is printed on every site."""

import os
import re
import shlex
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

from generator.build import check, render
from generator.codes import CODES
from generator.editor.explain import explanation
from generator.plan.guide import CHAPTERS
from generator.plan.index import build_index
from generator.vocabulary import TOPICS
from tests.conftest import SMALL, write_files
from tests.htmltree import ROOT

_BLOCK = re.compile(r"```(\w+)\n(.*?)```\n", re.DOTALL)
_FILE = re.compile(r"(Write into|Add to|Save it into) `([^`]+)`:\s*\Z")
_COMMAND = re.compile(r"(?:(?<=`)|(?<=\$ ))(?:\.venv/bin/python -m generator|make) [^`\n]+")


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, str]:
    """The pages of the guide, as a site has them."""
    briefing = check(write_files(tmp_path_factory.mktemp("small"), SMALL)).briefing
    files = render(briefing, build_index(briefing))
    return {name: files[f"guide/{name}"].decode() for name in ("index.md", *CHAPTERS)}


class Session:
    """A folder of the program in which a newcomer does what the guide says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("Makefile", "mkdocs.yml", "generator", "preview", "requirements.txt", "seeds"):
            (folder / name).symlink_to(ROOT / name)

    def follow(self, page: str) -> None:
        """Write each file and run each command of a page, in order."""
        end = 0
        for block in _BLOCK.finditer(page):
            language, body = block.groups()
            if language == "console":
                self.run(body)
            else:
                self.write(page[end : block.start()], body)
            end = block.end()

    def write(self, text: str, body: str) -> None:
        named = _FILE.search(text)
        assert named, f"no file is named before:\n{body}"
        path = self.folder / named[2]
        path.parent.mkdir(exist_ok=True)
        with path.open("a" if named[1] == "Add to" else "w", encoding="utf-8") as file:
            file.write(body)

    def run(self, body: str) -> None:
        for command, expected in re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", body, re.MULTILINE):
            done = subprocess.run(
                self.arguments(command),
                cwd=self.folder,
                env={**os.environ, "GIT_CONFIG_GLOBAL": str(self.identity()), "GIT_CONFIG_NOSYSTEM": "1"},
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == int("error[" in expected), done.stdout + done.stderr
            if expected.strip():
                wanted = re.escape(expected.rstrip()).replace("…\\\n", "(.*\\n)*").replace("…", ".*")
                assert re.fullmatch(wanted, done.stdout.rstrip()), f"{command}\n{done.stdout}"

    def identity(self) -> Path:
        path = self.folder / "gitconfig"
        path.write_text("[user]\n  name = T\n  email = t@example.org\n")
        return path

    @staticmethod
    def arguments(command: str) -> list[str]:
        """Return a command of the guide with the environment of the tests in the place of its own."""
        words = shlex.split(command)
        if words[0] == "make":
            ready = ["-o", f"{sys.prefix}/.ready", f"VENV={sys.prefix}", f"RUN={sys.executable}"]
            return ["make", *ready, *words[1:]]
        return [sys.executable if words[0] == ".venv/bin/python" else words[0], *words[1:]]


@pytest.mark.build
def test_the_guide_can_be_followed_from_its_first_page_to_its_last(pages, tmp_path):
    """Every file that it shows and every command that it runs; what it prints is what comes out."""
    session = Session(tmp_path)
    for name in CHAPTERS:
        session.follow(pages[name])
    assert (tmp_path / "ferry-site" / "people" / "tomas-kessel.html").is_file()


def test_every_command_that_is_named_in_passing_is_there(pages):
    """With the options that stand beside it."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for command in {found for page in pages.values() for found in _COMMAND.findall(page)}:
        words = shlex.split(command.replace("…", ""))
        if words[0] == "make":
            assert words[1] in targets, command
            continue
        help = subprocess.run(
            [sys.executable, "-m", "generator", words[3], "--help"], cwd=ROOT, capture_output=True, text=True
        )
        options = [word for word in words if word.startswith("--")]
        assert (help.returncode, [option for option in options if option not in help.stdout]) == (0, []), command


def test_every_message_is_explained(pages):
    """Under a heading that has the code as its anchor, in the order of the alphabet."""
    assert re.findall(r"^## ([a-z0-9-]+) \{ #\1 \}$", pages["messages.md"], re.MULTILINE) == sorted(CODES)


def test_every_word_to_choose_from_is_listed_as_the_terminal_lists_it(pages):
    """Statuses, dates and relations, with what they mean or how readers see them."""
    lines = unescape(re.sub("<[^>]+>", "", pages["dates.md"])).splitlines()
    cells = [line.strip("| ").split(" | ") for line in lines if line.startswith("|")]
    rows = {first: " / ".join(others) for first, *others in cells}
    listed = [
        line.split(maxsplit=1) for topic in TOPICS for line in explanation(topic).splitlines() if line[0] == " "
    ]
    assert {word: rows.get(word) for word, _ in listed} == dict(listed)


def test_the_guide_is_out_of_the_reader_s_way(tmp_path):
    """No search finds it, and one page alone leads to it."""
    briefing = check(write_files(tmp_path, SMALL)).briefing
    files = render(briefing, build_index(briefing))
    own = {path for path in files if path.startswith("guide/")}
    assert [path for path in own if b'"exclude":true' not in files[path]] == []
    leading = {path for path in files if path.endswith(".md") and b"](guide/" in files[path]}
    assert (len(own), leading) == (len(CHAPTERS) + 1, {"about.md"})


def test_the_guide_is_the_same_for_every_briefing(pages, museum):
    """It says nothing about the topic."""
    briefing = check(museum).briefing
    files = render(briefing, build_index(briefing))
    assert {name: files[f"guide/{name}"].decode() for name in pages} == pages
