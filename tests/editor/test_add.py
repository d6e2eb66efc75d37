"""Statements added to a file that is there."""

import pytest
import yaml

from generator.checking import check
from generator.cli import main
from generator.editor.add import add_claim, add_relation, without_words
from generator.editor.corpus import NotWritten
from generator.problems import errors
from tests.editor.test_new import fill

ARTICLE = (
    "Acme opened a plant in Oslo. Ada Berg runs Acme. It cost 3 million euros, or 4 per cent of sales. "
    "“Acme will grow,” said Berg. Others opened a plant in Oslo for less.\n"
)
SEEDS = {
    "articles/one.txt": ARTICLE,
    "people/ada-berg.yml": "name: Ada Berg\ntype: TYPE\naliases: [Berg]\n",
}


def added(seeds, path: str, field: str) -> list:
    """Return what a list of a seed file holds."""
    return yaml.safe_load((seeds / path).read_text()).get(field, [])


def test_a_claim_quotes_the_sentence_that_rough_words_lead_to(small_seeds):
    """Whole; of two that are as like, the one that names whom it is about."""
    seeds = small_seeds(SEEDS)
    told = add_claim(seeds, "acme", "plant opened in Oslo")
    (claim,) = added(seeds, "companies/acme.yml", "claims")
    assert claim["evidence"] == [{"source": "one", "quote": "Acme opened a plant in Oslo."}]
    assert (claim["property"], claim["value"], claim["status"]) == ("PROPERTY", "VALUE", "STATUS")
    assert "acme.yml, below `claims:`, from one:\n  Acme opened a plant in Oslo.\n" in told
    assert told.endswith("\n  value: VALUE, without `by:`, so the article itself says it")


def test_a_claim_offers_the_figures_of_its_sentence_and_who_speaks(small_seeds):
    """The first figure is its value, others are a remark; stubs are known by their names."""
    seeds = small_seeds(SEEDS)
    add_claim(seeds, "Acme", "cost 3 million")
    told = add_claim(seeds, "acme", "will grow")
    assert told.endswith("\n  value: VALUE, by: ada-berg")
    first, second = added(seeds, "companies/acme.yml", "claims")
    assert first["value"] == {"money": "3_000_000", "currency": "EUR"} or first["value"]["money"] == 3000000
    assert "# or {percent: 4}\n" in (seeds / "companies/acme.yml").read_text()
    assert (first.get("by"), second["by"]) == (None, "ada-berg")


@pytest.mark.parametrize("about", ["acme", "ada-berg", "opening", "Ada Berg"])
def test_what_is_added_passes_the_check_once_it_is_filled_in(small_seeds, about):
    """Of companies, people and events, by id or by name."""
    seeds = small_seeds({**SEEDS, "people/ada-berg.yml": "name: Ada Berg\ntype: manager\naliases: [Berg]\n"})
    for words in ("opened a plant", "runs", "cost", "grow"):
        add_claim(seeds, about, words)
    assert {one.code for one in errors(check(seeds).problems)} == {"unfilled-stub"}
    path = next(path for path in seeds.glob("*/*.yml") if "claims:" in path.read_text())
    path.write_text(fill(path.read_text()))
    assert errors(check(seeds).problems) == []


def test_a_relation_quotes_the_first_sentence_that_names_both(small_seeds):
    """Its type may be written with blanks or hyphens."""
    seeds = small_seeds(SEEDS)
    add_relation(seeds, "ada-berg", "chief-executive of", "Acme")
    assert added(seeds, "people/ada-berg.yml", "relations") == [
        {
            "type": "chief_executive_of",
            "to": "acme",
            "status": "STATUS",
            "evidence": [{"source": "one", "quote": "Ada Berg runs Acme."}],
        }
    ]


def test_several_relations_are_parted_by_commas(small_seeds, capsys):
    seeds = small_seeds(SEEDS)
    words = [
        "ada-berg",
        "leads",
        "acme,",
        "acme",
        "related_to",
        "ada-berg",
        "will grow",
        ",",
        "ada-berg",
        "chairs",
        "acme",
    ]
    assert main(["new", "relation", *words, "--seeds", str(seeds)]) == 0
    types = [one["type"] for one in added(seeds, "people/ada-berg.yml", "relations")]
    assert (types, added(seeds, "companies/acme.yml", "relations")[0]["to"]) == (["leads", "chairs"], "ada-berg")


@pytest.mark.parametrize(
    ("typed", "file", "type"),
    [
        ("owns", "people/ada-berg.yml", "owner_of"),
        ("ceo_of", "people/ada-berg.yml", "chief_executive_of"),
        ("led by", "companies/acme.yml", "leads"),
    ],
)
def test_a_relation_may_be_named_as_readers_see_it(small_seeds, typed, file, type):
    """From the other side it is written into the other file."""
    seeds = small_seeds(SEEDS)
    add_relation(seeds, "ada-berg", typed, "acme")
    assert [one["type"] for one in added(seeds, file, "relations")] == [type]


def test_property_and_question_are_told_once_for_all_claims_of_a_command(small_seeds, capsys):
    seeds = small_seeds(SEEDS)
    command = [
        "new",
        "claim",
        "acme",
        "opened a plant",
        "will grow",
        "--property",
        "plant: Oslo",
        "--answers",
        "who",
    ]
    assert main([*command, "--seeds", str(seeds)]) == 0
    found = [(one["property"], one["answers"]) for one in added(seeds, "companies/acme.yml", "claims")]
    assert found == [("plant: Oslo", "who")] * 2


def test_the_very_words_go_before_what_is_only_like_them(small_seeds):
    """Also before a sentence that names whom it is about."""
    article = "Acme will open on 1 March, it said. Others open on March 1."
    seeds = small_seeds({**SEEDS, "articles/one.txt": article, "events/opening.yml": None})
    add_claim(seeds, "acme", "on March 1")
    assert added(seeds, "companies/acme.yml", "claims")[0]["evidence"][0]["quote"] == "Others open on March 1."


def test_of_sentences_that_name_both_the_one_is_taken_that_tells_of_the_tie(small_seeds):
    """Else the one that has both names nearest to each other; the editor is asked to look."""
    article = "Ada Berg of Acme spoke. Acme has a chairwoman, it said, whose name is Ada Berg."
    seeds = small_seeds({**SEEDS, "articles/one.txt": article, "events/opening.yml": None})
    told = [add_relation(seeds, "ada-berg", type, "acme") for type in ("chairs", "leads")]
    quotes = [one["evidence"][0]["quote"][:13] for one in added(seeds, "people/ada-berg.yml", "relations")]
    assert quotes == ["Acme has a ch", "Ada Berg of A"]
    assert all("Look whether it says so" in one for one in told)


def test_a_relation_may_quote_another_sentence(small_seeds):
    seeds = small_seeds(SEEDS)
    add_relation(seeds, "ada-berg", "leads", "acme", "Acme will grow")
    assert "will grow" in added(seeds, "people/ada-berg.yml", "relations")[0]["evidence"][0]["quote"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["claim", "acmee", "opened"], "did you mean `acme`"),
        (["claim", "who", "opened"], "no company, person or event `who`"),
        (["claim", "acme", "zebras of Peru"], "no sentence is like “zebras of Peru”"),
        (["claim", "acme", "opened", "--source", "two"], "no source `two`"),
        (["relation", "acme", "director_of", "ada-berg"], "did you mean `chief_executive_of` or `leads`?"),
        (["relation", "acme", "zebra_of", "ada-berg"], "`python -m generator explain relations` lists all"),
        (["relation", "acme", "part_of", "opening"], "no company or person `opening`"),
        (["relation", "acme", "part_of", "oslo-port"], "names both `acme` and `oslo-port`"),
        (["relation", "acme", "part_of"], "a relation needs"),
        (["company", "A B", "C", "--id", "x"], "several names"),
    ],
)
def test_what_cannot_be_added_says_why_and_changes_nothing(small_seeds, capsys, words, message):
    seeds = small_seeds({**SEEDS, "companies/oslo-port.yml": "name: Oslo Port\ntype: port\n"})
    before = {path: path.read_bytes() for path in seeds.rglob("*") if path.is_file()}
    assert main(["new", *words, "--seeds", str(seeds)]) == 2
    assert message in capsys.readouterr().err
    assert {path: path.read_bytes() for path in seeds.rglob("*") if path.is_file()} == before


def test_a_file_with_a_fault_stays_as_it_is(small_seeds):
    """The fault is for the check to tell."""
    seeds = small_seeds({**SEEDS, "companies/acme.yml": "name: Acme\ntype: [\n"})
    with pytest.raises(NotWritten, match=r"acme\.yml stays as it is: it has a fault of its own"):
        add_claim(seeds, "acme", "opened a plant")
    assert (seeds / "companies/acme.yml").read_text() == "name: Acme\ntype: [\n"


def test_one_thing_that_cannot_be_added_does_not_keep_back_the_others(small_seeds, capsys):
    seeds = small_seeds(SEEDS)
    assert main(["new", "claim", "acme", "opened a plant", "zebras of Peru", "runs", "--seeds", str(seeds)]) == 2
    assert len(added(seeds, "companies/acme.yml", "claims")) == 2
    assert "zebras" in capsys.readouterr().err


def test_without_rough_words_the_sentences_are_listed_that_no_statement_quotes(small_seeds):
    """An event may rest on one of them."""
    seeds = small_seeds(SEEDS)
    add_claim(seeds, "acme", "runs")
    with pytest.raises(NotWritten) as told:
        without_words(seeds, "acme")
    assert str(told.value).splitlines()[1:] == [
        "  one: Acme opened a plant in Oslo.",
        "  one: “Acme will grow,” said Berg.",
    ]
    for words in ("opened a plant", "will grow"):
        add_claim(seeds, "acme", words)
    with pytest.raises(NotWritten, match="has one or a relation already"):
        without_words(seeds, "acme")
