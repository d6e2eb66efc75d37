"""Putting a finished folder in the place of another."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.write.publish import PublishError, check_target, publish, recover, staging_for, swap
from tests.conftest import write_files

linux = pytest.mark.skipif(sys.platform != "linux", reason="exchanging two folders in one step is a Linux call")


def content(folder: Path) -> dict[str, str]:
    """Return every file under a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def staged(target: Path, files: dict[str, str]) -> Path:
    return write_files(staging_for(target), files)


def test_the_next_version_is_prepared_beside_the_target(tmp_path):
    """On the same file system, under a hidden name of its own."""
    beside = staging_for(tmp_path / "site")
    assert (beside.parent, beside.name[0], beside != staging_for(tmp_path / "docs")) == (tmp_path, ".", True)


def test_a_first_version_appears(tmp_path):
    """The staged folder becomes the target and is gone from where it was."""
    target = tmp_path / "site"
    publish(staged(target, {"a/b.html": "new"}), target)
    assert (content(target), [path.name for path in tmp_path.iterdir()]) == ({"a/b.html": "new"}, ["site"])


def test_a_version_replaces_the_one_before_wholly(tmp_path):
    """No old file is left, and nothing stands beside the target."""
    target = write_files(tmp_path / "site", {"old.html": "old", "both.html": "old"})
    publish(staged(target, {"both.html": "new"}), target)
    assert (content(target), [path.name for path in tmp_path.iterdir()]) == ({"both.html": "new"}, ["site"])


@linux
def test_a_reader_never_finds_the_site_missing_or_mixed(tmp_path):
    """A process that reads a large page in a loop while fifty versions are published gets one version, whole."""
    target = write_files(tmp_path / "site", {"index.html": _version(0)})
    with subprocess.Popen(
        [sys.executable, "-c", _READER, str(target / "index.html"), str(tmp_path / "stop")],
        stdout=subprocess.PIPE,
        text=True,
    ) as reader:
        assert reader.stdout.readline() == "ready\n"
        for n in range(1, 51):
            publish(staged(target, {"index.html": _version(n), **{f"{m}.html": "x" for m in range(20)}}), target)
        (tmp_path / "stop").touch()
        assert (reader.stdout.read(), content(target)["index.html"]) == ("missed 0 mixed 0\n", _version(50))


def _version(n: int) -> str:
    """Return a page of which every line says which version it is."""
    return f"{n}\n" * 20_000


_READER = """
import os, sys
page, stop = sys.argv[1:]
parent, missed, mixed, started = os.getppid(), 0, 0, False
while not os.path.exists(stop) and os.getppid() == parent:
    for _ in range(10):
        try:
            lines = open(page).read().splitlines()
            mixed += len(lines) != 20_000 or len(set(lines)) != 1
        except FileNotFoundError:
            missed += 1
    if not started:
        started = print("ready", flush=True) is None
print("missed", missed, "mixed", mixed)
"""


def test_where_folders_cannot_be_exchanged_two_renames_do(tmp_path):
    """The new version stands there, and nothing beside it."""
    target = write_files(tmp_path / "site", {"a.html": "old"})
    swap(staged(target, {"a.html": "new"}), target)
    assert (content(target), [path.name for path in tmp_path.iterdir()]) == ({"a.html": "new"}, ["site"])


def test_a_build_killed_between_two_renames_is_mended(tmp_path):
    """The old version comes back; one that is only left over goes."""
    write_files(tmp_path / ".site.old", {"a.html": "old"})
    recover(tmp_path / "site")
    assert (content(tmp_path / "site"), [path.name for path in tmp_path.iterdir()]) == ({"a.html": "old"}, ["site"])
    write_files(tmp_path / ".site.old", {"a.html": "older"})
    recover(tmp_path / "site")
    assert (content(tmp_path / "site"), [path.name for path in tmp_path.iterdir()]) == ({"a.html": "old"}, ["site"])


def test_a_new_folder_and_a_plain_one_are_fine(tmp_path):
    """A target need not exist, and may be any folder of built pages."""
    (tmp_path / "site").mkdir()
    assert [check_target(tmp_path / name) for name in ("new", "site")] == [None, None]


def _link(place: Path) -> Path:
    (place / "real").mkdir()
    (place / "link").symlink_to(place / "real")
    return place / "link"


def _dangling_link(place: Path) -> Path:
    (place / "link").symlink_to(place / "nowhere")
    return place / "link"


def _file(place: Path) -> Path:
    (place / "file").write_text("mine")
    return place / "file"


def _pipe(place: Path) -> Path:
    os.mkfifo(place / "pipe")
    return place / "pipe"


def _repository(place: Path) -> Path:
    (place / "project" / ".git").mkdir(parents=True)
    return place / "project"


def _work_tree(place: Path) -> Path:
    write_files(place / "project", {".git": "gitdir: elsewhere\n"})
    return place / "project"


@pytest.mark.parametrize("make", [_link, _dangling_link, _file, _pipe, _repository, _work_tree])
def test_what_is_no_folder_of_pages_is_refused(tmp_path, make):
    """A link, a file, a pipe, a git repository or a work tree of one is never replaced."""
    target = make(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(PublishError, match="not replaced"):
        publish(tmp_path / "staged", target)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("root", ["/", "/.", "/tmp/.."])
def test_the_root_is_refused(root):
    """However it is written."""
    with pytest.raises(PublishError):
        check_target(Path(root))


def test_the_home_folder_is_refused(tmp_path, monkeypatch):
    """Also by way of a link on the path."""
    home = tmp_path / "people" / "ada"
    home.mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "people")
    monkeypatch.setenv("HOME", str(home))
    for target in (home, tmp_path / "link" / "ada", home / "x" / ".."):
        with pytest.raises(PublishError):
            check_target(target)


def test_a_folder_that_holds_the_home_folder_is_refused(tmp_path, monkeypatch):
    """Replacing it would take the home folder away with it."""
    (tmp_path / "people" / "ada").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "people" / "ada"))
    with pytest.raises(PublishError):
        check_target(tmp_path / "people")
