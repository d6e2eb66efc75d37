"""Releasing one version of pages: together, alone, or not at all."""

import pytest

from generator.write.difference import Difference
from generator.write.docs import MANIFEST
from generator.write.publish import PublishError
from generator.write.release import Edition, Targets, release
from generator.write.site import MARKER
from tests.conftest import write_files
from tests.write.test_publish import content

EDITION = Edition({"index.md": b"home", "about.md": b"about"}, "T", 0)


def quiet(text: str) -> None:
    """Take what is said to people."""


def beside(target) -> list[str]:
    """Return what stands beside a target, but for the file that keeps other builds out."""
    return [path.name for path in target.parent.iterdir() if path != target and path.suffix != ".lock"]


def test_pages_are_published_without_a_site(tmp_path):
    """The folder is made where it is not there, and nothing is left beside it."""
    docs = tmp_path / "a" / "docs"
    assert release(EDITION, Targets(docs, None, tmp_path / "none.yml"), quiet) == Difference(new=2)
    assert (set(content(docs)), beside(docs)) == ({"index.md", "about.md", MANIFEST}, [])


def test_a_release_of_the_same_pages_touches_nothing(tmp_path):
    """The folder itself stays, and every file in it."""
    targets = Targets(tmp_path / "docs", None, tmp_path / "none.yml")
    release(EDITION, targets, quiet)
    before = [(path, path.stat().st_ino, path.stat().st_mtime_ns) for path in sorted(tmp_path.rglob("*.md"))]
    inode = targets.docs.stat().st_ino
    assert release(EDITION, targets, quiet) == Difference()
    assert before == [
        (path, path.stat().st_ino, path.stat().st_mtime_ns) for path in sorted(tmp_path.rglob("*.md"))
    ]
    assert targets.docs.stat().st_ino == inode


@pytest.mark.parametrize("bad", ["docs", "site"])
def test_a_bad_target_stops_the_release_of_both(tmp_path, bad):
    """Neither is made or changed when one of them must not be replaced."""
    write_files(tmp_path, {f"{bad}/.git": "gitdir: elsewhere", f"{bad}/mine": "mine"})
    targets = Targets(tmp_path / "docs", tmp_path / "site", tmp_path / "none.yml")
    with pytest.raises(PublishError, match=bad):
        release(EDITION, targets, quiet)
    assert content(tmp_path) == {f"{bad}/.git": "gitdir: elsewhere", f"{bad}/mine": "mine"}


def test_a_site_that_cannot_be_built_leaves_everything_as_it_was(tmp_path):
    """Here there is no configuration; the pages are not published either, and nothing is left beside them."""
    docs, site = tmp_path / "docs", tmp_path / "site"
    release(Edition({"index.md": b"old"}, "T", 0), Targets(docs, None, tmp_path / "none.yml"), quiet)
    write_files(site, {"index.html": "old", MARKER: ""})
    before = content(docs)
    with pytest.raises(PublishError, match=r"none\.yml"):
        release(EDITION, Targets(docs, site, tmp_path / "none.yml"), quiet)
    assert (content(docs), content(site)) == (before, {"index.html": "old", MARKER: ""})
    assert set(beside(site)) == {"docs"}


def test_a_link_among_the_pages_stops_the_release(tmp_path):
    """The folder stays as it is, the link too, and nothing is left beside it."""
    docs = write_files(tmp_path / "docs", {"mine.md": "mine"})
    (docs / "link.md").symlink_to(docs / "mine.md")
    with pytest.raises(PublishError, match="link"):
        release(EDITION, Targets(docs, None, tmp_path / "none.yml"), quiet)
    assert (content(docs), beside(docs)) == ({"mine.md": "mine", "link.md": "mine"}, [])


def test_files_of_others_are_published_along(tmp_path):
    """They stay where they are, with their content."""
    docs = write_files(tmp_path / "docs", {"mine.md": "mine", "img/x.png": "x"})
    release(EDITION, Targets(docs, None, tmp_path / "none.yml"), quiet)
    assert set(content(docs)) == {"index.md", "about.md", MANIFEST, "mine.md", "img/x.png"}
