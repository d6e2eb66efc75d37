"""The generated files under docs/, beside whatever else people keep there."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from generator.write.docs import MANIFEST, assets, foreign_files, stage_docs
from generator.write.publish import PublishError
from tests.conftest import write_files
from tests.write.test_publish import content

FILES = {"index.md": b"home", "companies/acme.md": b"acme"}


def staged(docs: Path, files: dict[str, bytes]) -> tuple[int, Path]:
    """Stage a version of `docs`; return how many files changed, and where it is."""
    beside = docs.parent / "staged"
    return stage_docs(docs, beside, files), beside


def published(docs: Path, files: dict[str, bytes]) -> Path:
    """Make `docs` what a build of these files leaves."""
    _, beside = staged(docs, files)
    return beside.rename(docs)


def test_a_first_build_writes_every_file_and_a_manifest(tmp_path):
    """All count as changed."""
    changed, beside = staged(tmp_path / "docs", FILES)
    assert (changed, set(content(beside))) == (3, {*FILES, MANIFEST})


def test_the_manifest_lists_each_file_with_its_hash(tmp_path):
    """Sorted, without places or times of this machine."""
    docs = published(tmp_path / "docs", FILES)
    files = json.loads((docs / MANIFEST).read_text())["files"]
    assert list(files.items()) == [(path, hashlib.sha256(FILES[path]).hexdigest()) for path in sorted(FILES)]


def test_nothing_changes_the_second_time(tmp_path):
    """No file counts as changed, and each keeps its time."""
    docs = published(tmp_path / "docs", FILES)
    os.utime(docs / "index.md", (1, 1))
    changed, beside = staged(docs, FILES)
    assert (changed, (beside / "index.md").stat().st_mtime, content(beside)) == (0, 1, content(docs))


def test_only_what_differs_is_written_anew(tmp_path):
    """The changed page and the manifest count; the other keeps its time."""
    docs = published(tmp_path / "docs", FILES)
    os.utime(docs / "index.md", (1, 1))
    changed, beside = staged(docs, {**FILES, "companies/acme.md": b"more"})
    assert (changed, (beside / "index.md").stat().st_mtime) == (2, 1)
    assert ((beside / "companies/acme.md").read_text(), (docs / "companies/acme.md").read_text()) == (
        "more",
        "acme",
    )


def test_a_file_that_is_no_longer_generated_goes(tmp_path):
    """It and the manifest count as changed."""
    docs = published(tmp_path / "docs", FILES)
    changed, beside = staged(docs, {"index.md": b"home"})
    assert (changed, set(content(beside))) == (2, {"index.md", MANIFEST})


def test_a_generated_file_that_somebody_deleted_comes_back(tmp_path):
    """It counts as changed."""
    docs = published(tmp_path / "docs", FILES)
    (docs / "index.md").unlink()
    changed, beside = staged(docs, FILES)
    assert (changed, content(beside)["index.md"]) == (1, "home")


def test_files_of_others_stay(tmp_path):
    """Whatever else lies there, hidden files and files beside generated ones too, is left as it is."""
    mine = {"mine.md": "mine", "companies/mine.md": "mine", ".hidden": "x", "img/a/b.png": "x"}
    docs = write_files(published(tmp_path / "docs", FILES), mine)
    os.utime(docs / "mine.md", (1, 1))
    _, beside = staged(docs, {"index.md": b"new"})
    assert {path: text for path, text in content(beside).items() if path in mine} == mine
    assert (beside / "mine.md").stat().st_mtime == 1


def test_staging_leaves_the_folder_alone(tmp_path):
    """Until it is published, nothing changes where readers look."""
    docs = write_files(published(tmp_path / "docs", FILES), {"mine.md": "mine"})
    before = content(docs)
    staged(docs, {"index.md": b"new"})
    assert content(docs) == before


def test_what_an_earlier_build_left_staged_is_thrown_away(tmp_path):
    """A killed build leaves half a folder; none of it is used."""
    write_files(tmp_path / "staged", {"half.md": "half", "index.md": "half"})
    _, beside = staged(tmp_path / "docs", FILES)
    assert set(content(beside)) == {*FILES, MANIFEST}


def problems(docs: Path, files: dict[str, bytes] = FILES) -> list[tuple[str, str]]:
    return [(found.code, found.place.file) for found in foreign_files(docs, "docs", files)]


def test_a_file_in_the_way_is_a_problem(tmp_path):
    """One that the generator did not write and that says something else."""
    docs = write_files(tmp_path / "docs", {"index.md": "mine", "other.md": "mine"})
    assert problems(docs) == [("foreign-file", "docs/index.md")]


def test_every_file_in_the_way_is_a_problem(tmp_path):
    """All at once."""
    docs = write_files(tmp_path / "docs", dict.fromkeys(FILES, "mine"))
    assert problems(docs) == [("foreign-file", f"docs/{path}") for path in FILES]


def test_generated_files_are_not_in_the_way(tmp_path):
    """Neither those of the last build, nor those that already say the same, as after a fresh clone."""
    docs = published(tmp_path / "docs", FILES)
    assert problems(docs, dict.fromkeys(FILES, b"new")) == []
    (docs / MANIFEST).unlink()
    assert problems(docs) == []


def test_there_is_no_problem_where_there_is_no_folder(tmp_path):
    """A first build has nothing in its way."""
    assert problems(tmp_path / "docs") == []


@pytest.mark.parametrize("name", ["index.md/mine.txt", "companies"])
def test_a_folder_or_file_where_the_other_is_needed_is_a_problem(tmp_path, name):
    """A folder named like a page, or a file named like a folder of pages, is in the way too."""
    docs = write_files(tmp_path / "docs", {name: "mine"})
    assert [code for code, _ in problems(docs)] == ["foreign-file"]


def _file_link(docs: Path) -> None:
    (docs / "link.md").symlink_to(docs / "index.md")


def _folder_link(docs: Path) -> None:
    (docs / "link").symlink_to(docs / "companies")


def _dangling_link(docs: Path) -> None:
    (docs / "companies/link.md").symlink_to("/nowhere/at/all")


def _loop(docs: Path) -> None:
    (docs / "loop").symlink_to(docs)


def _pipe(docs: Path) -> None:
    os.mkfifo(docs / "companies/pipe.md")


def _link_for_a_page(docs: Path) -> None:
    (docs.parent / "outside.md").write_text("secret")
    (docs / "index.md").unlink()
    (docs / "index.md").symlink_to(docs.parent / "outside.md")


SPECIAL = [_file_link, _folder_link, _dangling_link, _loop, _pipe, _link_for_a_page]


@pytest.mark.parametrize("make", SPECIAL)
def test_links_and_pipes_are_refused(tmp_path, make):
    """Builders follow links and wait for pipes; the message names the file."""
    docs = published(tmp_path / "docs", FILES)
    make(docs)
    with pytest.raises(PublishError, match="link or a special file"):
        staged(docs, FILES)


@pytest.mark.parametrize("manifest", ["", "{", "[]", "{}", "null", "\x00"])
def test_a_damaged_manifest_is_no_licence_to_overwrite(tmp_path, manifest):
    """Without knowing what is ours, nothing is touched."""
    docs = write_files(published(tmp_path / "docs", FILES), {MANIFEST: manifest})
    with pytest.raises(PublishError, match="damaged"):
        staged(docs, FILES)
    with pytest.raises(PublishError, match="damaged"):
        problems(docs)


@pytest.mark.parametrize("manifest", ['{"files": 3}', '{"files": null}', '{"files": "mine.md"}'])
def test_a_manifest_of_another_form_is_damaged_too(tmp_path, manifest):
    """A mapping of paths is what it must hold."""
    docs = write_files(published(tmp_path / "docs", FILES), {MANIFEST: manifest})
    with pytest.raises(PublishError, match="damaged"):
        staged(docs, FILES)


def test_assets_are_the_styles_and_scripts_of_every_site():
    """All under assets/, none empty."""
    assert {path.split("/")[0] for path in assets()} == {"assets"}
    assert {"assets/briefing.css", "assets/card.js"} <= set(assets())
    assert [path for path, raw in assets().items() if not raw] == []
