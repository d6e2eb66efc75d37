"""What new files begin with: passages of the articles, exact, and nothing that is said of them."""

import re
import shutil

import pytest
import yaml

from generator.checking import check
from generator.cli import main
from generator.editor.new import NotWritten, write_new
from generator.problems import errors
from tests.conftest import MUSEUM
from tests.editor.test_new import fill

OLDER = (
    "Bolt Works Opens Second Works In Oslo\n\n"
    "Bolt Works makes bolts. Acme bought 5 million bolts from Bolt Works for $3.5 million. Acme likes Bolt Works. "
    "The rest is of Bolt Works Group.\n\nMore on Bolt Works\n"
)
TWO = {
    "articles/two.txt": OLDER,
    "sources/two.yml": (
        "article: two.txt\ntitle: Bolt Works Opens Second Works In Oslo\npublished: 2020\n"
        "set_aside: [{from: More on Bolt Works, to: More on Bolt Works, because: a link}]\n"
    ),
    "articles/one.txt": "Acme opened a plant in Oslo. Ada Berg runs Acme. Bolt Works is near.\n",
    "companies/group.yml": "name: Bolt Works Group\ntype: TYPE\n",
}


def begun(seeds, kind: str, name: str, source: str | None = None) -> tuple[dict, str, str]:
    """Return what a new file holds, its text, and what the editor is told."""
    told = write_new(seeds, kind, name, "begun", source)
    text = next(seeds.glob("*/begun.yml")).read_text()
    return yaml.safe_load(text), text, told


def quotes(text: str) -> list[str]:
    return [yaml.safe_load(one) for one in re.findall(r"(?m)^[# ]+quote: (.*)$", text)]


def test_a_company_begins_with_the_first_sentence_that_names_it(small_seeds):
    """Of the oldest article; a headline is none, and a summary is the editor's to write."""
    held, _, told = begun(small_seeds(TWO), "company", "Bolt Works")
    assert held["evidence"] == [{"source": "two", "quote": "Bolt Works makes bolts."}]
    assert (held["summary"], held["type"], "4 sentences name it (two, one)" in told) == ("SUMMARY", "TYPE", True)


FORMS = {
    "articles/one.txt": (
        "Minister of Transport Kari Oddsdatter Lien met Bolt Works AS of Bergen. Mayor Tor Aasen of Oslo came. "
        "He left Lien Group. Kjell came.\n"
    ),
    "articles/two.txt": "Lien spoke of Bolt Works. Mayor Aasen did not, nor did Kari Bolt. It is in Tor.\n",
    "sources/two.yml": "article: two.txt\ntitle: Lien speaks\npublished: 2021\n",
}


@pytest.mark.parametrize(
    ("kind", "name", "aliases"),
    [
        ("company", "Bolt Works", ["Bolt Works AS"]),
        ("person", "Kari Lien", ["Kari Oddsdatter Lien"]),
        ("company", "Lien Group", []),
        ("person", "Tor Aasen", ["Aasen"]),
        ("person", "Kari Bolt", []),
        ("company", "Kari", []),
    ],
)
def test_other_ways_to_write_a_name_are_its_aliases(small_seeds, kind, name, aliases):
    """Longer and shorter forms, without titles and places; a first name only beside the whole one, a surname too.

    What begins or ends the name of somebody else is left out.
    """
    held, _, told = begun(small_seeds(FORMS), kind, name)
    assert [*held["aliases"]] == aliases
    assert all(alias in told for alias in aliases)


def test_one_source_alone_can_be_asked(small_seeds):
    held, _, told = begun(small_seeds(TWO), "company", "Bolt Works", "one")
    assert held["evidence"] == [{"source": "one", "quote": "Bolt Works is near."}]
    assert "1 sentence names it (one)" in told


def test_a_source_that_is_not_there_is_said_so_and_nothing_is_written(small_seeds, capsys):
    seeds = small_seeds(TWO)
    with pytest.raises(NotWritten, match="no source `tow`: did you mean `two`"):
        write_new(seeds, "company", "Bolt Works", None, "tow")
    assert main(["new", "company", "Bolt Works", "--source", "tow", "--seeds", str(seeds)]) == 2
    assert list(seeds.glob("companies/bolt*")) == []


def test_a_name_that_no_article_has_is_said_so(small_seeds):
    """It may be a slip; the evidence is then to be filled in."""
    held, text, told = begun(small_seeds(), "person", "Eva Ek")
    assert (list(held), "No article names “Eva Ek”" in told) == (["name", "type", "aliases"], True)
    assert set(quotes(text)) == {"QUOTE"}


def test_an_event_begins_with_the_sentence_most_like_its_title_and_with_whom_that_names(small_seeds):
    """In which role, and when, is the editor's to write; of which day the article is, a remark says."""
    seeds = small_seeds({**TWO, "sources/two.yml": TWO["sources/two.yml"].replace("2020", "2020-05-13")})
    held, text, told = begun(seeds, "event", "Acme buys 5 million bolts from Bolt Works Group")
    assert "\n# the article is of 2020-05-13, a Wednesday\n" in text
    assert held["evidence"][0]["quote"] == "Acme bought 5 million bolts from Bolt Works for $3.5 million."
    assert (held["participants"], held["date"]) == ([{"entity": "acme"}], "YYYY-MM-DD")
    assert "From two, look whether this says so" in told


def test_rough_words_lead_to_another_sentence_of_an_event(small_seeds, capsys):
    seeds = small_seeds(TWO)
    assert (
        main(["new", "event", "Acme buys bolts", "--id", "begun", "--words", "is near", "--seeds", str(seeds)]) == 0
    )
    assert "quote: Bolt Works is near." in (seeds / "events/begun.yml").read_text()
    assert "From one, look whether this says so" in capsys.readouterr().out


def test_an_event_begins_with_no_headline(small_seeds):
    """However like its title it is."""
    held, _, _ = begun(small_seeds(TWO), "event", "Bolt Works opens second works in Oslo")
    assert "Second Works" not in held["evidence"][0]["quote"]


def test_an_event_that_no_passage_is_like_begins_with_none(small_seeds):
    held, _, _ = begun(small_seeds(TWO), "event", "The king resigns")
    assert (held["evidence"], held["participants"]) == ([{"source": "SOURCE-ID", "quote": "QUOTE"}], [])


MUSEUM_NAMES = ["Quillor", "Vorsas", "Zoé Héraultin", "TMA", "马伦通讯社", "الوكالة"]
OF_THE_MUSEUM = {
    "SOURCE-ID": "ledger-contract",
    "QUOTE": "the TMA's director",
    "ENTITY-ID": "quillor",
    "id of an earlier event": "",
    "# by: who says so, as an id or in words; left out, it is the article": "by: somebody",
}


@pytest.mark.parametrize("kind", ["company", "event"])
@pytest.mark.parametrize("name", MUSEUM_NAMES)
def test_what_a_file_begins_with_passes_with_its_remarks_taken_for_fields(tmp_path, kind, name):
    """Every quote holds, in whatever script; only what is to be filled in is missing."""
    seeds = tmp_path / "seeds"
    shutil.copytree(MUSEUM, seeds)
    _, text, _ = begun(seeds, kind, name)
    assert {one.code for one in errors(check(seeds).problems)} == {"unfilled-stub"}
    text = re.sub(r"(?m)^#(?=[a-z_]+:|  )", "", text)
    for words, others in OF_THE_MUSEUM.items():
        text = text.replace(words, others)
    next(seeds.glob("*/begun.yml")).write_text(fill(text))
    assert errors(check(seeds).problems) == []
