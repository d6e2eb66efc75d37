"""The folder of seeds itself: a misspelt one is told, and which one was meant."""

from pathlib import Path

import pytest

from generator.read.folder import missing_folder
from tests.conftest import write_files


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with a briefing in `bridge`, and other folders and files beside it."""
    monkeypatch.chdir(tmp_path)
    return write_files(tmp_path, {"bridge/briefing.yml": "", "brigde-notes/x": "", "file": "", "deep/bridge/x": ""})


@pytest.mark.parametrize(
    "folder, fault",
    [
        ("bridge", None),
        ("deep", None),
        ("brigde", "there is no folder brigde: did you mean bridge?"),
        ("brigde-note", "there is no folder brigde-note"),
        ("unlike", "there is no folder unlike"),
        ("deep/brigde", "there is no folder deep/brigde"),
        ("nowhere/brigde", "there is no folder nowhere/brigde"),
        ("file", "file is not a folder"),
        ("file/bridge", "there is no folder file/bridge"),
    ],
)
def test_a_folder_that_is_not_there_is_answered_with_the_briefing_beside_it_of_a_like_name(place, folder, fault):
    assert missing_folder(Path(folder)) == fault


def test_an_absolute_folder_is_answered_with_an_absolute_one(place):
    assert missing_folder(place / "brigde") == f"there is no folder {place}/brigde: did you mean {place}/bridge?"
