"""One slip that makes many quotes fail is one problem, at the line to mend, and nothing that follows is told."""

import pytest

from generator.checking import check_files
from generator.problems import Problem
from tests.conftest import in_memory

WORDS = ("Acme hired a crew in Malmo", "Acme closed a mill in Bergen", "Acme sold a ferry to Zeta")
TWO = {
    "articles/two.txt": ". ".join(WORDS) + ". Subscribe now.\n",
    "sources/two.yml": "article: two.txt\n",
}


def acme(*quotes: tuple[str, str]) -> str:
    claims = (
        f"  - {{property: p{n}, value: v, status: reported, evidence: [{{source: {source}, quote: {quote}}}]}}\n"
        for n, (source, quote) in enumerate(quotes)
    )
    return "name: Acme\ntype: manufacturer\nclaims:\n" + "".join(claims)


QUOTED = {"companies/acme.yml": acme(*(("two", words) for words in WORDS))}


def errors(files: dict[str, str]) -> list[Problem]:
    return [one for one in check_files(in_memory({**TWO, **QUOTED, **files})).problems if one.severity == "error"]


def test_the_seeds_of_these_tests_are_sound():
    assert errors({}) == []


def test_a_source_that_names_the_article_of_another_is_told_the_one_that_has_its_quotes():
    [problem] = errors({"sources/two.yml": "article: one.txt\n"})
    assert (str(problem.place), problem.code, problem.nearest) == (
        "seeds/sources/two.yml:1:10",
        "wrong-article",
        "two.txt",
    )


def test_two_sources_that_name_each_others_article_are_both_told():
    found = errors({"sources/two.yml": "article: one.txt\n", "sources/one.yml": "article: two.txt\n"})
    assert [(one.code, one.nearest) for one in found] == [
        ("wrong-article", "one.txt"),
        ("wrong-article", "two.txt"),
    ]


def test_a_quote_that_fails_beside_a_wrong_article_is_still_told():
    text = acme(*(("two", words) for words in (*WORDS, "Subscribe", "a mill", "a ferry", "No such words")))
    found = errors({"sources/two.yml": "article: one.txt\n", "companies/acme.yml": text})
    assert sorted(one.code for one in found) == ["quote-not-found", "wrong-article"]


def test_quotes_that_name_the_wrong_source_are_told_where_they_are():
    files = {
        "companies/acme.yml": acme(("two", "Acme hired a crew in Malmo"), ("three", WORDS[1]), ("three", WORDS[2])),
        "articles/three.txt": "Other words.\n",
        "sources/three.yml": "article: three.txt\n",
    }
    assert [(one.code, one.nearest) for one in errors(files)] == [("quote-not-found", "two")] * 2


def aside(first: str, last: str) -> dict[str, str]:
    text = f"article: two.txt\nset_aside:\n  - from: {first}\n    to: {last}\n    because: a notice\n"
    return {"sources/two.yml": text}


def test_a_passage_set_aside_that_holds_what_is_quoted_is_told_at_its_first_words():
    [problem] = errors(aside("Acme hired", "Subscribe now"))
    assert (str(problem.place), problem.code) == ("seeds/sources/two.yml:3:11", "quote-set-aside")
    assert "holds 3 of the 3 quotes" in problem.message
    assert "than “Acme hired" in problem.help


def test_three_quotes_in_a_passage_are_told_there_though_more_stand_outside_of_it():
    outside = ("Acme met Zeta", "Acme left Malmo", "Acme sued Zeta", "Acme paid a fine")
    files = {
        "articles/two.txt": ". ".join((*outside, *WORDS)) + ". Subscribe now.\n",
        "companies/acme.yml": acme(*(("two", words) for words in (*outside, *WORDS))),
    }
    [problem] = errors(files | aside("Acme hired", "Subscribe now"))
    assert "holds 3 of the 7 quotes" in problem.message


@pytest.mark.parametrize("first, number", [("Acme closed", 2), ("Acme sold", 1)])
def test_few_quotes_in_a_passage_set_aside_are_told_where_they_are(first, number):
    found = errors(aside(first, "Subscribe now"))
    assert [(one.place.file, one.code) for one in found] == [
        ("seeds/companies/acme.yml", "quote-set-aside")
    ] * number
