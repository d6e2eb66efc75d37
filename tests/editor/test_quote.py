"""Evidence to paste: the right passage for rough words, and always one that the build finds."""

import random
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check.validate import validate
from generator.checking import check
from generator.cli import main
from generator.editor.quote import Passage, entry, find_quotes, passages
from generator.problems import errors
from generator.read.files import read_files
from generator.resolve.articles import Articles
from tests.conftest import MUSEUM, in_memory
from tests.test_build import ROOT

SEEDS = ROOT / "seeds"


def sources_of(seeds):
    files = read_files(seeds, seeds.as_posix())
    articles = Articles(validate(files)[0], files)
    found, texts = articles.sources, articles.texts
    return [(source, texts[id]) for id, source in found.items()]


ROUGH = [
    # (seeds, source, rough words, first words of the passage)
    (
        SEEDS,
        "reuters-great-wall",
        "first EV planned by 2023",
        "One person said the firm plans to launch its first EV",
    ),
    (SEEDS, "jac-denial", "lei jun holds shares in nio", "In addition, Lei Jun is also an important shareholder"),
    (SEEDS, "-", "900,000 cars in three years goal", "Xiaomi is aiming for total sales of 900,000 units"),
    (
        SEEDS,
        "mass-production-2024",
        "R&D team exceeds 1000 people",
        "Xiaomi Group said that at present, the R&D team",
    ),
    (MUSEUM, "zh-subcontract", "人行桥长1,240米", "人行桥全长1,240米"),
    (MUSEUM, "ar-funding", "640 عاملا في الموقع", "وبحسب الوكالة، سيعمل في الموقع نحو 640 عاملا"),
    (MUSEUM, "fr-cost", "vorsas a 15 % du consortium", "Vorsas détient 15 % du consortium"),
    (MUSEUM, "000_ledger.txt", "TMA signed contract 412 million", "PORT OUVRAY, 3 March 2026"),
]


@pytest.mark.parametrize("seeds, source, words, expected", ROUGH)
def test_rough_words_lead_to_the_sentence_that_says_it(seeds, source, words, expected):
    found, text = find_quotes(seeds, source, words, 1)
    quote = text.splitlines()[2].partition("quote: ")[2].strip("'")
    assert (found, quote[: len(expected)]) == (True, expected)


def test_words_as_they_stand_are_taken_as_they_are():
    assert "quote: first EV by 2023\n" in find_quotes(SEEDS, "reuters-great-wall", "first EV by 2023", 1)[1] + "\n"


def test_passages_that_dots_join_are_found_one_by_one():
    words = "great wall gives engineering advice … wants to find a mature automaker"
    _, text = find_quotes(SEEDS, "reuters-great-wall", words, 3)
    assert [line.partition("quote: ")[2][1:12] for line in text.splitlines() if "quote:" in line] == [
        "Great Wall,",
        "ants to fin",
    ]


def test_a_passage_that_stands_twice_comes_with_its_neighbours():
    seeds = in_memory({"articles/one.txt": "Acme grew. Ada Berg runs Acme. Acme grew.\n"})
    articles = Articles(validate(seeds)[0], seeds)
    sources, texts = articles.sources, articles.texts
    found = passages([(sources["one"], texts["one"])], "Acme grew.", 3)
    assert [one.beside for one in found] == [{"after": "Ada"}, {"before": "Acme."}]


def test_what_is_set_aside_is_not_offered():
    found, _ = find_quotes(MUSEUM, "ledger-contract", "Quillor windows 20% off for our readers", 3)
    assert not found


def test_an_entry_is_quoted_where_yaml_needs_it():
    assert entry(Passage("one", (0, 1), "Yes: it's so", {"before": "no"}, 100), 2) == (
        "  - source: one\n    quote: 'Yes: it''s so'\n    before: 'no'\n"
    )


@pytest.mark.parametrize(
    "source, words, said",
    [
        ("courier", "x", "Did you mean `courier-rumour`?"),
        ("nowhere", "x", "There is no source `nowhere`."),
        ("courier-rumour", "zzzz qqqq", "Nothing in the article is like “zzzz qqqq”."),
        ("courier-rumour", "…", "Nothing in the article is like “…”."),
        ("-", "zzzz qqqq", "Nothing in the articles is like “zzzz qqqq”."),
    ],
)
def test_what_cannot_be_found_is_said(source, words, said, capsys):
    assert main(["quote", "--seeds", str(MUSEUM), source, words]) == 1
    printed = capsys.readouterr()
    assert (printed.out, said in printed.err) == ("", True)


def test_faults_elsewhere_do_not_stand_in_the_way(tmp_path):
    shutil.copytree(MUSEUM, tmp_path, dirs_exist_ok=True)
    (tmp_path / "people/zoe-heraultin.yml").write_text("name: a: b\n")
    assert find_quotes(tmp_path, "ledger-contract", "She has led the authority", 1)[0]


def test_a_source_with_a_fault_of_its_own_is_said_to_have_one(tmp_path):
    shutil.copytree(MUSEUM, tmp_path, dirs_exist_ok=True)
    (tmp_path / "sources/ledger-contract.yml").write_text("article: a: b\n")
    found, text = find_quotes(tmp_path, "ledger-contract", "She has led the authority", 1)
    assert (found, "has a fault of its own" in text) == (False, True)


@settings(max_examples=40)
@given(st.data())
def test_whatever_is_printed_passes_the_check_when_it_is_pasted(tmp_path_factory, data):
    """Words of a sentence, some left out and in another order, lead to evidence that the build accepts."""
    seeds = data.draw(st.sampled_from([SEEDS, MUSEUM]))
    source, text = data.draw(st.sampled_from(sources_of(seeds)))
    start, end = data.draw(st.sampled_from(source.sentences))
    words = text.text[start:end].split()
    random.Random(data.draw(st.integers(0, 99))).shuffle(words)
    found, printed = find_quotes(seeds, source.id, " ".join(words[: data.draw(st.integers(1, 12))]), 2)
    if found:
        folder = tmp_path_factory.mktemp("seeds") / "seeds"
        shutil.copytree(seeds, folder)
        (folder / "people/pasted.yml").write_text(
            f"name: Pasted\ntype: x\nsummary: s\nevidence:\n{printed}\n", encoding="utf-8"
        )
        assert errors(check(folder).problems) == []
