"""The exported data, read by independent means."""

import csv
import hashlib
import io
import json
from decimal import Decimal
from functools import cache
from hashlib import sha256

import pytest
from jsonschema import Draft202012Validator

from generator.build import check, render
from generator.plan.index import build_index
from generator.problems import errors
from generator.render.data import DATA_FILES
from generator.resolve.model import Briefing, Value
from tests.conftest import MUSEUM, resolved
from tests.hostile import FAMILIES
from tests.making import a_briefing, a_claim, an_entity
from tests.render.test_places import seeds_around

LISTS = ("sources", "entities", "events", "questions", "claims", "relations", "mentions")
FORMULA = tuple("=+-@\t\r＝＋－＠")


def exported(briefing: Briefing) -> dict[str, str]:
    files = render(briefing, build_index(briefing))
    return {path.removeprefix("data/"): raw.decode() for path, raw in files.items() if path.startswith("data/")}


@cache
def museum() -> dict[str, str]:
    return exported(check(MUSEUM).briefing)


def rows(name: str, files: dict[str, str]) -> list[dict]:
    return json.loads(files[f"{name}.json"])


def cells(name: str, files: dict[str, str]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"{name}.csv"], newline=""), strict=True))


@cache
def hostile() -> dict[str, str]:
    briefing, problems = resolved(seeds_around(FAMILIES["CSV"]))
    assert errors(problems) == []
    return exported(briefing)


def test_every_announced_file_is_there():
    """What the about page lists exists, and nothing else but the schemas and the texts of the articles."""
    texts = {f"articles/{source['id']}.txt" for source in rows("sources", museum())}
    schemas = {f"schema/{name}.schema.json" for name in ("briefing", *LISTS)}
    assert set(museum()) == set(DATA_FILES) | schemas | texts | {"lines.js", "previews.js"}


@pytest.mark.parametrize("files", [museum, hostile], ids=["museum", "hostile"])
@pytest.mark.parametrize("name", ["briefing", *LISTS])
def test_each_file_is_valid_by_its_own_schema(name, files):
    """An independent validator finds no fault in the file by the schema beside it, nor in the schema."""
    schema = json.loads(files()[f"schema/{name}.schema.json"])
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(rows(name, files()))) == []


@pytest.mark.parametrize("name", LISTS)
def test_a_schema_refuses_what_is_not_of_its_form(name):
    """A key too many, a key too few and a value of another type are faults."""
    validator = Draft202012Validator(json.loads(museum()[f"schema/{name}.schema.json"]))
    row = rows(name, museum())[0]
    wrong = ([{**row, "more": 1}], [dict(list(row.items())[1:])], [dict.fromkeys(row, 1.5)], {}, [1])
    assert [validator.is_valid(one) for one in ([row], *wrong)] == [True] + [False] * 5


def test_briefing_json_is_everything_in_one():
    """The one file holds what the others hold."""
    whole = rows("briefing", museum())
    assert {name: whole[name] for name in LISTS} == {name: rows(name, museum()) for name in LISTS}
    assert set(whole) - set(LISTS) == {"title", "scope", "bottom_line", "evidence", "coverage"}


def test_the_keys_are_those_of_the_contract():
    """Claims and relations have the fields' names as keys, mentions and quotes exactly theirs."""
    claim = set("id subject property value status by date origin answers evidence".split())
    relation = set("id subject type to status by date origin answers evidence".split())
    assert all(claim <= set(row) for row in rows("claims", museum()))
    assert all(relation <= set(row) for row in rows("relations", museum()))
    assert {tuple(row) for row in rows("mentions", museum())} == {("source", "start", "end", "text", "entity")}
    quotes = {tuple(quote) for row in rows("claims", museum()) for quote in row["evidence"]}
    assert quotes == {("source", "quote", "start", "end")}


@cache
def articles() -> dict[str, str]:
    """Return the text of each article of the museum topic, as the contract says offsets are to be counted."""
    found = {}
    for row in rows("sources", museum()):
        raw = (MUSEUM / "articles" / row["article"]).read_bytes()
        found[row["id"]] = raw.decode("utf-8").removeprefix("\ufeff")
    return found


@pytest.mark.parametrize("name", ["entities", "events", "claims", "relations"])
def test_every_quote_stands_at_its_offsets(name):
    """`text[start:end]` of the article file is the quote."""
    quotes = [quote for row in rows(name, museum()) for quote in row["evidence"]]
    assert [q for q in quotes if articles()[q["source"]][q["start"] : q["end"]] != q["quote"]] == []
    assert quotes


def test_the_quotes_of_the_bottom_line_and_of_notes_stand_at_their_offsets():
    """So do those."""
    noted = [{**note, "source": row["id"]} for row in rows("sources", museum()) for note in row["notes"]]
    quotes = [*rows("briefing", museum())["evidence"], *noted]
    assert [q for q in quotes if articles()[q["source"]][q["start"] : q["end"]] != q["quote"]] == []
    assert len(quotes) > len(noted) > 0


def test_every_mention_stands_at_its_offsets_outside_what_is_set_aside():
    """`text[start:end]` of the article file is the mention; none lies in a passage set aside."""
    aside = {row["id"]: row["set_aside"] for row in rows("sources", museum())}
    for one in rows("mentions", museum()):
        assert articles()[one["source"]][one["start"] : one["end"]] == one["text"]
        assert [p for p in aside[one["source"]] if p["start"] < one["end"] and one["start"] < p["end"]] == []
    assert any(aside.values())


def test_every_id_that_is_named_is_there():
    """Subjects, targets, answers, sources and pages lead to rows of the same export."""
    data = rows("briefing", museum())
    ids = {name: {row["id"] for row in data[name]} for name in LISTS if name != "mentions"}
    subjects = ids["entities"] | ids["events"]
    assert {row["subject"] for row in data["claims"]} <= subjects
    assert {row["to"] for row in data["relations"]} | {row["entity"] for row in data["mentions"]} <= ids["entities"]
    assert {id for row in data["claims"] for id in row["answers"]} <= ids["questions"]
    assert {id for row in data["questions"] for id in row["answers"]} <= ids["claims"] | ids["relations"]
    everything = [id for found in ids.values() for id in found]
    assert len(everything) == len(set(everything))


def test_a_typed_value_has_the_form_of_the_seeds():
    """Money, quantities, percentages, dates and entities are mappings with numbers as numbers; text is text."""
    forms = {next(iter(row["value"])) for row in rows("claims", museum()) if isinstance(row["value"], dict)}
    assert forms == {"money", "quantity", "percent", "date", "entity"}
    values = [row["value"] for row in rows("claims", museum())]
    assert {"money": 412000000, "currency": "EUR"} in values
    assert {"money": 455000000, "currency": "EUR", "qualifier": "about"} in values
    assert {"percent": -4.6} in values
    assert "12:30" in values


def number_of(value: str) -> dict[str, str]:
    amount = Value("quantity", number=Decimal(value), unit="cars")
    return exported(a_briefing(an_entity(claims=(a_claim(amount, evidence=()),))))


@pytest.mark.parametrize("value", ["5", "-5", "0.1", "900000", "10000000000", "-4.6"])
def test_numbers_are_exact(value):
    """A number is read back as it was written."""
    (claim,) = json.loads(number_of(value)["claims.json"], parse_float=Decimal)
    assert claim["value"]["quantity"] == Decimal(value)


@pytest.mark.parametrize("value", ["1234567890123456.78", "12345678901.123456789012", "100000000000000000000"])
def test_long_numbers_are_exact(value):
    """So is a number of more digits than a binary float or a machine integer holds."""
    (claim,) = json.loads(number_of(value)["claims.json"], parse_float=Decimal)
    assert claim["value"]["quantity"] == Decimal(value)


def test_json_keeps_text_as_it_is():
    """Data is not escaped for pages: hostile text is read back letter by letter."""
    values = [row["value"] for row in rows("claims", hostile()) if isinstance(row["value"], str)]
    assert "=1+1 kvalue" in values
    assert "kvalue =cmd|' /C calc'!A0" in values


@pytest.mark.parametrize("files", [museum, hostile], ids=["museum", "hostile"])
@pytest.mark.parametrize("name", ["claims", "relations"])
def test_no_cell_looks_like_a_formula(name, files):
    """No cell begins with what spreadsheets take for the beginning of a formula, full-width forms included."""
    found = [cell for row in cells(name, files()) for cell in row.values() if cell.startswith(FORMULA)]
    assert (found, len(cells(name, files())) > 0) == ([], True)


@pytest.mark.parametrize("files", [museum, hostile], ids=["museum", "hostile"])
@pytest.mark.parametrize(
    ("name", "columns"),
    [("claims", ("id", "subject", "property", "status", "by")), ("relations", ("id", "to", "role"))],
)
def test_csv_parses_back_into_what_json_holds(name, columns, files):
    """One row for each quote, with the same content; an apostrophe stands before what looks like a formula."""
    wanted = [
        [row[column] or "" for column in columns] + [str(quote[key]) for key in ("source", "quote", "start", "end")]
        for row in rows(name, files())
        for quote in row["evidence"]
    ]
    found = [[row[c] for c in (*columns, "source", "quote", "start", "end")] for row in cells(name, files())]
    assert found == [[f"'{c}" if c.startswith(FORMULA) else c for c in row] for row in wanted]


def test_csv_ends_its_lines_as_the_standard_says():
    """RFC 4180: CR and LF, and a first line of column names."""
    head, *_ = museum()["claims.csv"].split("\r\n")
    assert head == "id,subject,property,value,status,by,date,origin,answers,source,quote,start,end"


def test_a_source_is_known_by_the_hash_of_its_text():
    """The hash lets others check that they have the same article."""
    hashes = {row["id"]: row["sha256"] for row in rows("sources", museum())}
    assert hashes == {id: sha256(text.encode()).hexdigest() for id, text in articles().items()}


@pytest.mark.parametrize("coverage", ["{from: 2021/2022, to: 2023}", "{from: 2022, to: 2021}"])
def test_a_period_that_is_none_is_not_exported(check_small, coverage):
    """Both ends are dates, and the first is not after the last: anything else is a problem of the seeds."""
    assert check_small({"briefing.yml": f"title: T\nscope: S\ncoverage: {coverage}\n"}).problems != []


def test_the_texts_of_the_articles_are_what_offsets_count_in():
    """Byte for byte what the hash is of, passages set aside included: a stranger can prove every quote."""
    for source in rows("sources", museum()):
        raw = museum()[f"articles/{source['id']}.txt"].encode()
        article = (MUSEUM / "articles" / source["article"]).read_bytes()
        assert hashlib.sha256(raw).hexdigest() == source["sha256"]
        assert raw == article.removeprefix(b"\xef\xbb\xbf")
