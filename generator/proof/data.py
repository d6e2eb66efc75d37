"""The exported data of a site, proved from the site alone: files against schemas, quotes at their places."""

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import jsonschema_rs
import orjson

_TEXTS = "data/articles/"
#: More faults of one file than these say nothing new.
_MOST = 20


class DataFault(NamedTuple):
    """A fault in an exported file: its path, a code, and a message."""

    path: str
    code: str
    message: str


class Counts(NamedTuple):
    """What was proved."""

    articles: int = 0
    quotes: int = 0


def _loaded(files: Mapping[str, bytes], path: str) -> tuple[object, list[DataFault]]:
    if path not in files:
        return None, [DataFault(path, "site-data", "the file is not there")]
    try:
        return orjson.loads(files[path]), []
    except orjson.JSONDecodeError as error:
        return None, [DataFault(path, "site-data", f"this is not JSON: {error}")]


def _against_schema(files: Mapping[str, bytes], schema_path: str) -> Iterator[DataFault]:
    path = schema_path.replace("/schema/", "/").replace(".schema.json", ".json")
    schema, faults = _loaded(files, schema_path)
    data, more = _loaded(files, path)
    yield from (*faults, *more)
    if faults or more:
        return
    try:
        validator = jsonschema_rs.validator_for(schema)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
        yield DataFault(schema_path, "site-data", f"this is not a JSON Schema: {str(error).splitlines()[0]}")
        return
    for error, _ in zip(validator.iter_errors(data), range(_MOST), strict=False):
        where = "/".join(map(str, error.instance_path))
        yield DataFault(path, "site-data", f"{where or 'the whole'}: {error.message[:200]}")


def _texts(files: Mapping[str, bytes], briefing: dict) -> tuple[dict[str, str], list[DataFault]]:
    """Return the text of each article by its source, and a fault for each that is not the one it is said to be."""
    texts, faults = {}, []
    for source in briefing["sources"]:
        path = f"{_TEXTS}{source['id']}.txt"
        raw = files.get(path)
        if raw is None:
            faults.append(DataFault(path, "site-article", "the text of an article is not there"))
        elif hashlib.sha256(raw).hexdigest() != source["sha256"]:
            faults.append(
                DataFault(path, "site-article", "the text is not that of which data/sources.json has the hash")
            )
        else:
            texts[source["id"]] = raw.decode("utf-8", errors="replace")
    return texts, faults


def _quotes(data: object) -> Iterator[tuple[str, str, object, object]]:
    """Yield every quote or mention within data, as (source, words, start, end); a note's quote has no source."""
    waiting = [(data, "")]
    while waiting:
        one, source = waiting.pop()
        if isinstance(one, list):
            waiting.extend((each, source) for each in one)
        elif isinstance(one, dict):
            if {"quote", "start", "end"} <= one.keys():
                yield one.get("source", source), one["quote"], one["start"], one["end"]
            elif {"text", "start", "end", "source"} <= one.keys():
                yield one["source"], one["text"], one["start"], one["end"]
            owner = one["id"] if "sha256" in one else source
            waiting.extend((each, owner) for each in one.values() if isinstance(each, dict | list))


def _misplaced(path: str, data: object, texts: Mapping[str, str]) -> Iterator[DataFault]:
    for source, words, start, end in _quotes(data):
        if source in texts and texts[source][start:end] != words:
            yield DataFault(path, "site-quote", f"{source}[{start}:{end}] is not “{words[:80]}”")


def _rows(raw: bytes) -> list[list[str]]:
    """Return (id, source, quote, start, end) of each row of a CSV file."""
    rows = csv.DictReader(io.StringIO(raw.decode("utf-8"), newline=""))
    return [[row[name] or "" for name in ("id", "source", "quote", "start", "end")] for row in rows]


def _cell(text: str) -> str:
    return text[1:] if re.match(r"'[=+\-@\t\r＝＋－＠]", text) else text


def _same_in_csv(files: Mapping[str, bytes], name: str, statements: list) -> Iterator[DataFault]:
    """Compare the quotes of a CSV file with those of the JSON file of the same name."""
    path = f"data/{name}.csv"
    wanted = sorted(
        [one["id"], quote["source"], quote["quote"], str(quote["start"]), str(quote["end"])]
        for one in statements
        for quote in one["evidence"]
    )
    try:
        found = sorted([_cell(cell) for cell in row] for row in _rows(files[path]))
    except (KeyError, UnicodeDecodeError, csv.Error):
        found = None
    if found != wanted:
        yield DataFault(path, "site-data", f"its quotes are not those of data/{name}.json")


def prove_data(files: Mapping[str, bytes]) -> tuple[Counts, list[DataFault]]:
    """Prove the data files of a site, given by their paths in it. Return what was proved, and every fault."""
    schemas = sorted(path for path in files if re.fullmatch(r"data/schema/[\w-]+\.schema\.json", path))
    faults = [fault for path in schemas for fault in _against_schema(files, path)]
    if "data/schema/briefing.schema.json" not in schemas:
        faults.append(DataFault("data/schema/briefing.schema.json", "site-data", "the file is not there"))
    if faults:
        return Counts(), faults
    exports = {path.replace("/schema/", "/").replace(".schema.json", ".json") for path in schemas}
    try:
        return _proved(files, sorted(exports))
    except (KeyError, TypeError, AttributeError):
        # The schemas are the site's own: where they allow another shape, the data are not what they are said to be.
        return Counts(), [DataFault("data/briefing.json", "site-data", "the data are not those of a briefing")]


def _proved(files: Mapping[str, bytes], exports: list[str]) -> tuple[Counts, list[DataFault]]:
    """Prove data files, of which each fits its schema, one after the other: together they need much memory."""
    briefing = orjson.loads(files["data/briefing.json"])
    texts, faults = _texts(files, briefing)
    for path in exports:
        one = orjson.loads(files[path])
        faults += _misplaced(path, one, texts)
        name = path.removeprefix("data/").removesuffix(".json")
        if name in briefing and one != briefing[name]:
            faults.append(DataFault(path, "site-data", "it differs from data/briefing.json"))
    for name in ("claims", "relations"):
        faults += _same_in_csv(files, name, briefing[name])
    quotes = sum(1 for one in _quotes({**briefing, "mentions": []}))
    return Counts(len(texts), quotes), faults
