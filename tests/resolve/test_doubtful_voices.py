"""Warnings about voices and publishers: an entity that is meant and not linked, an id that readers would see."""

import pytest

from tests.conftest import SMALL
from tests.resolve.test_doubts import ACME, CLAIM, warned

BERG = "name: Ada Berg\ntype: manager\naliases: [Frau Direktor, the boss]\n"
LINKED = [("companies/acme.yml:8:9", "unlinked-name", "ada-berg")]
VOICES = [
    ("Ada Berg", LINKED),
    ("ada berg", LINKED),
    ("ada-borg", LINKED),
    ("somebody-else", [("companies/acme.yml:8:9", "unlinked-name", "")]),
    ("ada-berg", []),
    # An id as nobody may write it, and one that another name of hers would make.
    ("ada_berg", LINKED),
    ("Ada-Berg", LINKED),
    ("ada-berg,", LINKED),
    ("frau-direktor", LINKED),
    # One letter too few, too many, another, two swapped; but not another name, or words.
    ("Ada Brg", LINKED),
    ("Ada Bergg", LINKED),
    ("Ada Borg", LINKED),
    ("Ada Breg", LINKED),
    ("Adam Bergen", []),
    ("Ada", []),
    ("Acmee", []),  # four letters are too few to tell
    ("the bos", []),
    ("Ada Berg and others", []),
    ("one unnamed person", []),
    ("Reuters", []),
]


@pytest.mark.parametrize("field", ["by", "origin"])
@pytest.mark.parametrize("text, expected", VOICES)
def test_a_voice_or_origin_that_may_mean_an_entity_is_doubted(field, text, expected):
    claim = CLAIM.replace("QUOTE", "Ada Berg runs Acme") + f"v\n    {field}: {text}\n"
    found = warned({"companies/acme.yml": ACME + claim, "people/ada-berg.yml": BERG})
    assert [(place.rpartition(":")[0], code, near) for place, code, near in found if code != "unused-alias"] == [
        (place.rpartition(":")[0], code, near) for place, code, near in expected
    ]


def test_a_name_that_two_entities_have_is_not_taken_for_one():
    people = {f"people/{id}.yml": "name: Ada Berg\ntype: x\n" for id in ("ada-berg", "ada-two")}
    claim = CLAIM.replace("QUOTE", "opened a plant") + "v\n    by: Ada Berg\n"
    codes = [code for _, code, _ in warned({**people, "companies/acme.yml": ACME + claim})]
    assert "unlinked-name" not in codes


def test_a_name_that_an_article_has_is_another_one_however_near():
    claim = CLAIM.replace("QUOTE", "Ada Berg runs Acme") + "v\n    by: Ada Borg\n"
    article = f"{SMALL['articles/one.txt']} Ada Borg denies it.\n"
    assert warned({"companies/acme.yml": ACME + claim, "articles/one.txt": article}) == []


def test_a_slip_that_two_names_could_have_become_is_not_taken_for_one():
    people = {"people/ada-burg.yml": "name: Ada Burg\ntype: x\n"}
    claim = CLAIM.replace("QUOTE", "Ada Berg runs Acme") + "v\n    by: Ada Borg\n"
    assert warned({**people, "companies/acme.yml": ACME + claim}) == []


SOURCE = SMALL["sources/one.yml"]
EVENT = SMALL["events/opening.yml"]
SHOWN = [
    ("sources/one.yml", f"{SOURCE}publisher: TEXT\n", "4:12", "Ada Berg"),
    ("sources/one.yml", f"{SOURCE}authors: [Eve Lund, TEXT]\n", "4:21", "Ada Berg"),
    ("events/opening.yml", f"{EVENT}place: TEXT\n", "6:8", "Ada Berg"),
    (
        "companies/acme.yml",
        f"{ACME}{CLAIM.replace('QUOTE', 'Ada Berg runs Acme')}TEXT\n",
        "7:12",
        "{entity: ada-berg}",
    ),
]


@pytest.mark.parametrize("file, text, place, near", SHOWN)
def test_an_id_where_readers_see_what_is_written_is_doubted(file, text, place, near):
    assert warned({file: text.replace("TEXT", "ada-berg")}) == [(f"{file}:{place}", "id-as-text", near)]
    assert warned({file: text.replace("TEXT", "Ada Berg")}) == []


def test_an_id_that_is_the_name_itself_is_no_slip():
    people = {"people/ada-berg.yml": "name: ada-berg\ntype: x\n"}
    assert warned({**people, "sources/one.yml": f"{SOURCE}publisher: ada-berg\n"}) == []


@pytest.mark.parametrize(
    "publisher, near", [("Oslo Tmes", ["Oslo Times"]), ("Oslo Times", []), ("oslo times", []), ("Bergen Times", [])]
)
def test_a_publisher_that_is_nearly_the_name_of_an_entity_is_doubted(publisher, near):
    files = {
        "companies/oslo-times.yml": "name: Oslo Times\ntype: newspaper\n",
        "sources/one.yml": f"{SOURCE}publisher: {publisher}\n",
    }
    assert warned(files) == [("sources/one.yml:4:12", "unlinked-name", name) for name in near]


@pytest.mark.parametrize(
    ("voice", "nearest"),
    [
        ("ada-berg and acme-inc", "Ada Berg and Acme Inc"),
        ("ada-berg, acme-inc", "'Ada Berg, Acme Inc'"),
        ("ada-berg, the manager", "ada-berg"),
        ("a friend of ada-berg", "a friend of Ada Berg"),
        ("a well-known friend of Ada Berg", None),
        ("ada-berg", None),
    ],
)
def test_an_id_among_the_words_of_a_voice_is_doubted(voice, nearest):
    claim = CLAIM.replace("QUOTE", "Ada Berg runs Acme") + f"v\n    by: {voice}\n"
    files = {"companies/acme.yml": ACME + claim, "companies/acme-inc.yml": "name: Acme Inc\ntype: maker\n"}
    expected = [] if nearest is None else [("companies/acme.yml:8:9", "id-as-text", nearest)]
    assert warned(files) == expected
