"""A new topic from nothing."""

import pytest
import yaml

from generator.build import check
from generator.cli import main
from generator.plan.coverage import uncovered_names
from generator.plan.index import build_index
from generator.read.files import KINDS
from generator.write.publish import PublishError
from generator.write.topic import write_topic
from tests.conftest import write_files


def test_a_new_topic_is_sound_as_it_stands(tmp_path):
    """No error and no warning, nothing left out, and one thing at least of every kind."""
    write_topic(tmp_path / "my-topic")
    checked = check(tmp_path / "my-topic")
    assert checked.problems == []
    index = build_index(checked.briefing)
    assert uncovered_names(checked.briefing.sources.values(), index.mentions, index.ambiguities) == []
    assert {path.name for path in (tmp_path / "my-topic").iterdir()} == {"briefing.yml", "articles", *KINDS}


def test_a_new_topic_shows_a_dispute(tmp_path):
    """So that a newcomer sees what becomes of two voices."""
    write_topic(tmp_path / "t")
    groups = build_index(check(tmp_path / "t").briefing).groups
    assert [group.state for group in groups] == ["contested", "single"]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("my-topic", "My topic"),
        ("小米", "小米"),
        ("null", "Null"),
        ("a: b # c", "A: b # c"),
        ("$x", "$x"),
        ("--", "New topic"),
    ],
)
def test_the_name_of_the_folder_becomes_the_title(tmp_path, name, title):
    """As text, whatever it looks like."""
    write_topic(tmp_path / name)
    assert yaml.safe_load((tmp_path / name / "briefing.yml").read_text(encoding="utf-8"))["title"] == title
    assert check(tmp_path / name).briefing.title == title


def test_nothing_is_ever_written_over(tmp_path):
    """A folder with a single file is left as it is; an empty one is filled."""
    write_files(tmp_path, {"full/mine.txt": "mine"})
    (tmp_path / "empty").mkdir()
    with pytest.raises(PublishError, match="exists"):
        write_topic(tmp_path / "full")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine.txt"]
    assert write_topic(tmp_path / "empty")


def test_the_command_lists_the_files_and_says_how_to_build(tmp_path, capsys):
    """Status 2 when something stands there."""
    assert main(["init", str(tmp_path / "new one")]) == 0
    out = capsys.readouterr().out
    assert (out.count(".yml\n"), out.count("SEEDS='")) == (6, 1)
    assert (main(["init", str(tmp_path / "new one")]), "exists already" in capsys.readouterr().err) == (2, True)


def test_a_bare_topic_has_no_example_and_waits_for_what_it_is_about(tmp_path, capsys):
    """Nothing of the example can be published by mistake."""
    assert main(["init", str(tmp_path / "bridge"), "--bare"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == (tmp_path / "bridge/briefing.yml").as_posix()
    assert [one.code for one in check(tmp_path / "bridge").problems] == ["unfilled-stub"]
    path = tmp_path / "bridge/briefing.yml"
    path.write_text(path.read_text().replace("SCOPE", "Four articles."))
    assert check(tmp_path / "bridge").problems == []
