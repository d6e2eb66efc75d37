"""Warnings about names that several entities have."""

import pytest

from tests.conftest import ARTICLE, SMALL
from tests.resolve.test_doubts import ACME, warned

BERG = SMALL["people/ada-berg.yml"]
EVE = "name: Eve Lund\ntype: x\naliases: [Oslo]\n"
ALIASES = [
    ("[Ada Berg]", [("companies/acme.yml:3:11", "name-taken", "")]),
    ("[Oslo, ada berg]", [("companies/acme.yml:3:17", "name-taken", "")]),
    ("[Oslo]", []),
    ("[Acme]", []),
    ("[{text: Ada Berg, only_in: one}]", []),
]


#: A second article, which has a name and does not tell whose it is.
TWO = {"articles/two.txt": "Ada Berg spoke in Oslo.\n", "sources/two.yml": "article: two.txt\ntitle: Two\n"}
OPEN = [("sources/two.yml:1:1", "ambiguous-name", "")]


@pytest.mark.parametrize("aliases, expected", ALIASES)
def test_an_alias_that_is_the_name_of_another_entity_is_doubted_once(aliases, expected):
    """What articles leave open because of it is not said too."""
    assert warned({**TWO, "companies/acme.yml": f"{ACME}aliases: {aliases}\n"}) == expected


@pytest.mark.parametrize("acme, berg", [("not_same_as: [ada-berg]\n", ""), ("", "not_same_as: [acme]\n")])
def test_two_that_are_said_to_be_two_may_be_called_alike(acme, berg):
    files = {"companies/acme.yml": f"{ACME}aliases: [Ada Berg]\n{acme}", "people/ada-berg.yml": BERG + berg}
    assert warned(files | TWO) == OPEN


def test_an_alias_that_two_entities_share_is_doubted_where_an_article_leaves_it_open():
    files = {"companies/acme.yml": f"{ACME}aliases: [Oslo]\n", "people/eve-lund.yml": EVE}
    assert warned(files | TWO) == OPEN


BERGS = [
    ("Berg grew.", "[Berg]", [("companies/acme.yml:3:11", "ambiguous-name", "")]),
    ("The berg grew.", "[berg]", [("companies/acme.yml:3:11", "ambiguous-name", "")]),
    ("Berg grew.", "[{text: Berg, only_in: one}]", []),
    ("Bergen grew.", "[Bergen]", []),
]


@pytest.mark.parametrize("article, aliases, expected", BERGS)
def test_an_alias_that_is_a_part_of_the_name_of_a_person_is_doubted(article, aliases, expected):
    """Where one article has both; which of the two its bare word means is for the editor to say."""
    files = {"articles/one.txt": f"{ARTICLE} {article}\n", "companies/acme.yml": f"{ACME}aliases: {aliases}\n"}
    assert warned(files) == expected


def test_an_alias_that_is_a_part_of_a_name_is_clear_in_an_article_that_has_not_both():
    files = {"articles/two.txt": "Berg grew.\n", "companies/acme.yml": f"{ACME}aliases: [Berg]\n"}
    assert warned(TWO | files) == []


def test_a_part_of_the_name_of_somebody_else_who_was_thought_of_is_not_doubted():
    files = {"articles/one.txt": f"{ARTICLE} Berg grew.\n"}
    files["companies/acme.yml"] = f"{ACME}aliases: [Berg]\nnot_same_as: [ada-berg]\n"
    assert warned(files) == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", [("companies/acme-2.yml:1:7", "name-taken", "")]),
        ("not_same_as: acme\n", [("sources/one.yml:1:1", "ambiguous-name", "")]),
    ],
)
def test_a_second_file_of_one_name_is_doubted_in_itself_alone(more, expected):
    assert warned({"companies/acme-2.yml": SMALL["companies/acme.yml"] + more}) == expected
