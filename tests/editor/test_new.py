"""New seed files: stubs that can be filled in, and articles copied in with what they state of themselves."""

import re
from pathlib import Path

import pytest
import yaml

from generator.checking import check
from generator.editor.add import add_claim
from generator.editor.new import NotWritten, write_new
from generator.read.files import KINDS as FOLDERS
from generator.read.files import suggested_id
from generator.vocabulary import PLACEHOLDERS
from generator.write.topic import write_topic
from tests.conftest import MUSEUM, SMALL, write_files
from tests.hostile import FAMILIES, HOSTILE
from tests.htmltree import ROOT


def write_stub(seeds: Path, kind: str, name: str, id: str | None) -> Path:
    """Write a stub and return its path, which the editor is told."""
    told = write_new(seeds, kind, name, id).splitlines()[-1]
    return Path(told.removesuffix(" is ready to be filled in."))


KINDS = {"company": "companies", "person": "people", "event": "events", "question": "questions"}


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Great Wall Motor Co., Ltd.", "great-wall-motor-co-ltd"),
        ("Zoé Héraultin", "zoe-heraultin"),
        ("Łukasz Ødegård-Weiß", "lukasz-odegard-weiss"),
        ("小米", ""),
        ("小米 Xiaomi", "xiaomi"),
        ("  --  ", ""),
        ("x" * 70, "x" * 64),
    ],
)
def test_a_name_suggests_an_id(name, id):
    """Latin letters and digits in lower case, with single hyphens; nothing of other scripts."""
    assert suggested_id(name) == id


@pytest.mark.parametrize(("kind", "folder"), KINDS.items())
def test_a_stub_stands_where_its_kind_belongs(tmp_path, kind, folder):
    """The file is named by the id, and a person can read what belongs in it."""
    path = write_stub(tmp_path, kind, "Acme Corp", None)
    assert path == tmp_path / folder / "acme-corp.yml"
    assert "Acme Corp" in yaml.safe_load(path.read_text()).values()


FILLED = {
    "TYPE": "maker",
    "YYYY-MM-DD": "2021-03-30",
    "SOURCE-ID": "one",
    "QUOTE": "Acme opened a plant",
    "PROPERTY": "plants",
    "VALUE": "one in Oslo",
    "ENTITY-ID": "acme",
    "SUMMARY": "It is.",
    "STATUS": "stated",
    "CURRENCY": "EUR",
    "SCOPE": "Acme.",
    "VOICE": "somebody",
}


def fill(text: str) -> str:
    """Return a stub with every placeholder filled in; longer ones first."""
    for word, value in FILLED.items():
        text = text.replace(word, value)
    return text


@pytest.mark.parametrize("kind", [*KINDS, "question"])
def test_a_stub_passes_the_check_once_its_placeholders_are_filled_in(small_seeds, kind):
    """Until then each of them is a problem, and nothing else is."""
    seeds = small_seeds()
    path = write_stub(seeds, kind, "Eva Ek", None)
    assert {problem.code for problem in check(seeds).problems} <= {"unfilled-stub"}
    path.write_text(fill(path.read_text()))
    assert check(seeds).problems == []


@pytest.mark.parametrize("kind", [*KINDS, "question"])
def test_a_stub_passes_the_check_with_its_comments_taken_for_fields_too(small_seeds, kind):
    """What is shown as optional is right as it is shown."""
    quoted = "evidence: [{source: one, quote: Ada}]"
    answer = f"claims: [{{property: p, value: v, status: stated, answers: eva-ek, {quoted}}}]"
    answering = {"companies/acme.yml": f"{SMALL['companies/acme.yml']}{answer}\n"} if kind == "question" else {}
    seeds = small_seeds(answering)
    path = write_stub(seeds, kind, "Eva Ek", None)
    text = re.sub(r"(?m)^#(?=[a-z_]+:|  )", "", path.read_text())
    text = (
        text.replace("judgement: ''", "judgement: So.")
        .replace("# by: who says so", "by: who says so")
        .replace("follows: [id of an earlier event]", "follows: [opening]")
    )
    path.write_text(fill(text))
    assert check(seeds).problems == []


def test_every_placeholder_of_a_stub_is_known_as_one(small_seeds):
    """None can be published by mistake; an entity is named by a command or by its editor."""
    seeds = small_seeds({"articles/one.txt": "Acme was in Oslo. Acme paid 5 million pesos. He said so."})
    stubs = [write_stub(seeds, kind, name, None).read_text() for kind, name in zip(KINDS, "ABCD", strict=True)]
    stubs.append(write_stub(seeds, "company", "Oslo", None).read_text())
    for words in ("paid", "was in Oslo", "He said so"):
        add_claim(seeds, "acme", words)
    write_topic(seeds / "new", bare=True)
    stubs += [(seeds / name).read_text() for name in ("companies/acme.yml", "new/briefing.yml")]
    words = {word for text in stubs for word in re.findall(r": \{?([A-Z]{2,}(?:-[A-Z]+)*)(?:[\s}]|$)", text)}
    assert words | {"ENTITY-ID"} == {word for words in PLACEHOLDERS.values() for word in words} == set(FILLED)


def test_a_stub_is_never_written_over_a_file(tmp_path):
    """The file stays as it is."""
    write_files(tmp_path, {"companies/acme.yml": "mine"})
    with pytest.raises(NotWritten, match="exists"):
        write_stub(tmp_path, "company", "Acme", None)
    assert (tmp_path / "companies/acme.yml").read_text() == "mine"


def test_a_name_that_gives_no_id_needs_one(tmp_path):
    """The message says how to give it; with it the stub is written."""
    with pytest.raises(NotWritten, match="--id"):
        write_stub(tmp_path, "company", "小米", None)
    assert yaml.safe_load(write_stub(tmp_path, "company", "小米", "xiaomi").read_text())["name"] == "小米"


@pytest.mark.parametrize("name", ["小米 Xiaomi", "Ivan Петров"])
def test_a_name_that_an_id_would_mutilate_needs_one(tmp_path, name):
    """No letter is dropped in silence."""
    with pytest.raises(NotWritten, match="--id"):
        write_stub(tmp_path, "person", name, None)
    assert list(tmp_path.iterdir()) == []


def test_a_name_is_kept_as_it_was_given(tmp_path):
    """Whatever YAML or the stub could take it for."""
    some = [*FAMILIES["YAML and dates"], *FAMILIES["template"], *HOSTILE[::10]]
    for n, name in enumerate(text for text in some if text.isprintable()):
        stub = write_stub(tmp_path / str(n), "company", name, "acme")
        assert yaml.safe_load(stub.read_text())["name"] == name


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
    with pytest.raises(NotWritten, match="exists"):
        write_stub(tmp_path / "seeds", "source", str(tmp_path / "news.txt"), None)
    assert [path.name for path in (tmp_path / "seeds").rglob("*.*")] == ["news.txt"]


@pytest.mark.parametrize("name", ["news.md", "news", "news.text"])
def test_an_article_gets_the_ending_that_is_read(tmp_path, name):
    """Its bytes stay the same."""
    write_files(tmp_path, {name: "News"})
    write_stub(tmp_path / "seeds", "source", str(tmp_path / name), None)
    assert (tmp_path / "seeds/articles/news.txt").read_text() == "News"


STATED = {
    "001_courier": {"title": "Museum rumour denied; petition page defaced", "language": "en"},
    "000_ledger": {
        "title": "Tidal Museum contract goes to builders' group",
        "published": "2026-03-03",
        "language": "en",
    },
    "002_zh": {"title": "潮汐博物馆人行桥交由海上组装商承担", "published": "2026-03-06", "language": "zh"},
    "003_ar": {"title": "متحف المد: بلدية رأس نمير تدفع جزءا من الكلفة"},
    "004_fr": {"title": "Le musée des Marées coûterait 385 millions d’euros", "language": "fr"},
}


@pytest.mark.parametrize("name", STATED)
def test_what_an_article_states_of_itself_is_filled_in_and_told(tmp_path, name):
    """Title, date and language, where they are plain; what the text does not state stays a comment."""
    told = write_new(tmp_path, "source", str(MUSEUM / f"articles/{name}.txt"), "new")
    written = yaml.load((tmp_path / "sources/new.yml").read_text(), Loader=yaml.BaseLoader)
    assert written == {"article": f"{name}.txt", **STATED[name]}
    assert [value for value in STATED[name].values() if value not in told] == []
    absent = told.partition("Not found: ")[2].partition(".")[0].split(", ")
    assert set(absent) | set(STATED[name]) == {
        "title",
        "publisher",
        "authors",
        "published",
        "url",
        "language",
        "origin",
    }


@pytest.mark.parametrize("article", sorted((ROOT / "seeds/articles").iterdir()), ids=lambda path: path.stem)
def test_nothing_is_filled_in_that_careful_readers_did_not_take_from_the_article(tmp_path, article):
    """Compared with the source files of this repository."""
    write_new(tmp_path, "source", str(article), "new")
    written = yaml.load((tmp_path / "sources/new.yml").read_text(), Loader=yaml.BaseLoader)
    sources = [yaml.load(path.read_text(), Loader=yaml.BaseLoader) for path in (ROOT / "seeds/sources").iterdir()]
    [known] = [source for source in sources if source["article"] == article.name]
    known["published"] = known["published"]["edtf"]
    known["origin"] = known.get("origin", "").capitalize()
    assert {field: value for field, value in written.items() if known.get(field) != value} == {}


def test_what_was_seen_and_does_not_say_enough_is_left_to_the_editor(tmp_path):
    """As a remark in the stub, beside the form of what belongs there, and in what the editor is told."""
    told = write_new(tmp_path, "source", str(ROOT / "tests/editor/articles/no-year.txt"), "new")
    seen = "line 1 has “Feb 27”, without a year"
    assert f"# published: YYYY-MM-DD  # {seen}\n" in (tmp_path / "sources/new.yml").read_text()
    assert f"\nSeen, and left to you:\n  published  {seen}\nNot found: " in told


def test_what_an_article_hides_is_not_told(tmp_path):
    """Nothing in it reaches the terminal but text."""
    write_files(tmp_path, {"news.txt": "A \x1b[2Jtitle\n\nThat is the whole of it.\n"})
    told = write_new(tmp_path / "seeds", "source", str(tmp_path / "news.txt"), None)
    assert ("A [2Jtitle" in told, "\x1b" in told) == (True, False)


def test_an_article_in_another_encoding_is_copied_and_said_to_be_so(tmp_path):
    """Nothing is guessed from it."""
    write_files(tmp_path, {"news.txt": b"caf\xe9"})
    told = write_new(tmp_path / "seeds", "source", str(tmp_path / "news.txt"), None)
    assert ("is not UTF-8" in told, (tmp_path / "seeds/articles/news.txt").read_bytes()) == (True, b"caf\xe9")


@pytest.mark.parametrize("kind", [*KINDS, "question"])
def test_a_new_file_names_its_schema_which_is_there(small_seeds, kind):
    """So that an editor completes and checks at once; the new id is in the schemas already."""
    seeds = small_seeds()
    path = write_stub(seeds, kind, "Eva Ek", None)
    line = path.read_text().splitlines()[0]
    schema = (path.parent / line.removeprefix("# yaml-language-server: $schema=")).resolve()
    assert (path.parent.name, schema.is_file()) == (next(f for f, k in FOLDERS.items() if k == kind), True)
    assert "eva-ek" in (seeds / ".schemas/event.json").read_text() or kind in ("event", "question")


def test_an_article_that_is_not_there_is_said_so(tmp_path):
    """Nothing is written."""
    with pytest.raises(NotWritten, match="not a file"):
        write_stub(tmp_path, "source", "nowhere.txt", None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("id", ["../../outside", "Not An Id", "index"])
def test_an_id_that_cannot_be_one_is_refused(tmp_path, id):
    """It is also the path of the file, which must not lead out of the seeds."""
    with pytest.raises(NotWritten):
        write_stub(tmp_path / "seeds", "company", "Acme", id)


@pytest.mark.parametrize("name", ["a: b.txt", "*a.txt", "a #b.txt", "'a.txt"])
def test_the_name_of_an_article_is_kept_as_it_is(tmp_path, name):
    """Whatever YAML could take it for."""
    article = write_files(tmp_path, {name: "News"}) / name
    path = write_stub(tmp_path / "seeds", "source", str(article), "news")
    assert yaml.safe_load(path.read_text())["article"] == name


def test_a_stub_says_what_else_can_be_written(tmp_path):
    """Fields that may be left out stand there as comments, and what adds statements."""
    text = write_stub(tmp_path, "company", "Acme", None).read_text()
    assert [
        word for word in ("#summary", "#evidence", "new claim acme", "new relation acme") if word not in text
    ] == []


def test_a_stub_is_the_same_wherever_it_is_written(tmp_path):
    """It holds no time and no place."""
    one, other = (write_stub(Path(tmp_path, name), "event", "Opening", None).read_text() for name in "ab")
    assert one == other
