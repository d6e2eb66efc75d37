"""Stubs of new seed files."""

from pathlib import Path

import pytest
import yaml

from generator.check.written import MODELS
from generator.write.publish import PublishError
from generator.write.stubs import slug, write_stub
from tests.conftest import write_files
from tests.hostile import HOSTILE

KINDS = {"company": "companies", "person": "people", "event": "events", "question": "questions"}


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Great Wall Motor Co., Ltd.", "great-wall-motor-co-ltd"),
        ("Zoé Héraultin", "zoe-heraultin"),
        ("小米", ""),
        ("  --  ", ""),
        ("x" * 70, "x" * 64),
    ],
)
def test_a_name_suggests_an_id(name, id):
    """Latin letters and digits in lower case, with single hyphens; nothing of other scripts."""
    assert slug(name) == id


@pytest.mark.parametrize(("kind", "folder"), KINDS.items())
def test_a_stub_stands_where_its_kind_belongs(tmp_path, kind, folder):
    """The file is named by the id, and a person can read what belongs in it."""
    path = write_stub(tmp_path, kind, "Acme Corp", None)
    assert path == tmp_path / folder / "acme-corp.yml"
    assert "Acme Corp" in yaml.safe_load(path.read_text()).values()


@pytest.mark.parametrize("kind", ["company", "person", "question"])
def test_a_stub_of_an_entity_or_a_question_is_sound_as_it_stands(tmp_path, kind):
    """It passes the check before anything is filled in."""
    MODELS[kind].model_validate(yaml.safe_load(write_stub(tmp_path, kind, "Acme", None).read_text()))


def test_a_stub_is_never_written_over_a_file(tmp_path):
    """The file stays as it is."""
    write_files(tmp_path, {"companies/acme.yml": "mine"})
    with pytest.raises(PublishError, match="exists"):
        write_stub(tmp_path, "company", "Acme", None)
    assert (tmp_path / "companies/acme.yml").read_text() == "mine"


def test_a_name_that_gives_no_id_needs_one(tmp_path):
    """The message says how to give it; with it the stub is written."""
    with pytest.raises(PublishError, match="--id"):
        write_stub(tmp_path, "company", "小米", None)
    assert yaml.safe_load(write_stub(tmp_path, "company", "小米", "xiaomi").read_text())["name"] == "小米"


@pytest.mark.parametrize("name", [text for text in HOSTILE if slug(text) and text.isprintable()])
def test_a_name_is_kept_as_it_was_given(tmp_path, name):
    """Whatever YAML or the stub could take it for."""
    assert yaml.safe_load(write_stub(tmp_path, "company", name, "acme").read_text())["name"] == name


def test_an_article_is_copied_in_byte_for_byte(tmp_path):
    """The stub of its source names it."""
    article = write_files(tmp_path / "in", {"News 1.txt": b"\xef\xbb\xbfNews\r\n"}) / "News 1.txt"
    path = write_stub(tmp_path / "seeds", "source", str(article), None)
    assert path == tmp_path / "seeds/sources/news-1.yml"
    assert yaml.safe_load(path.read_text())["article"] == "News 1.txt"
    assert (tmp_path / "seeds/articles/News 1.txt").read_bytes() == b"\xef\xbb\xbfNews\r\n"


def test_an_article_that_is_in_place_stays(tmp_path):
    """Its source is written, the article is not copied over itself."""
    write_files(tmp_path, {"articles/news.txt": "News"})
    write_stub(tmp_path, "source", str(tmp_path / "articles/news.txt"), None)
    assert (tmp_path / "articles/news.txt").read_text() == "News"


def test_an_article_is_never_copied_over_another(tmp_path):
    """Nor is a source written for it then."""
    write_files(tmp_path, {"seeds/articles/news.txt": "Old", "news.txt": "New"})
    with pytest.raises(PublishError, match="exists"):
        write_stub(tmp_path / "seeds", "source", str(tmp_path / "news.txt"), None)
    assert [path.name for path in (tmp_path / "seeds").rglob("*.*")] == ["news.txt"]


def test_an_article_that_is_not_there_is_said_so(tmp_path):
    """Nothing is written."""
    with pytest.raises(PublishError, match="not a file"):
        write_stub(tmp_path, "source", "nowhere.txt", None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("id", ["../../outside", "Not An Id", "index"])
def test_an_id_that_cannot_be_one_is_refused(tmp_path, id):
    """It is also the path of the file, which must not lead out of the seeds."""
    with pytest.raises(PublishError):
        write_stub(tmp_path / "seeds", "company", "Acme", id)


@pytest.mark.parametrize("name", ["a: b.txt", "*a.txt", "a #b.txt", "'a.txt"])
def test_the_name_of_an_article_is_kept_as_it_is(tmp_path, name):
    """Whatever YAML could take it for."""
    article = write_files(tmp_path, {name: "News"}) / name
    path = write_stub(tmp_path / "seeds", "source", str(article), "news")
    assert yaml.safe_load(path.read_text())["article"] == name


def test_a_stub_says_what_else_can_be_written(tmp_path):
    """Fields that may be left out stand there as comments."""
    text = write_stub(tmp_path, "company", "Acme", None).read_text()
    assert [word for word in ("summary", "claims", "relations", "evidence") if f"# {word}" not in text] == []


def test_a_stub_is_the_same_wherever_it_is_written(tmp_path):
    """It holds no time and no place."""
    one, other = (write_stub(Path(tmp_path, name), "event", "Opening", None).read_text() for name in "ab")
    assert one == other
