"""The editors' schemas accept what `check` accepts, and refuse faults of form; an independent validator judges."""

import json
import re
import shutil
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

import pytest
import yaml
from jsonschema import Draft7Validator

from generator.check.written import MODELS
from generator.cli import main
from generator.codes import CODES
from generator.editor.explain import example
from generator.editor.meanings import MEANINGS
from generator.editor.schemas import FOLDER, modeline, printed_schema, write_schemas
from generator.read.files import KINDS
from generator.vocabulary import RELATION_TYPES, STATUSES
from tests.conftest import MUSEUM, SMALL, write_files
from tests.htmltree import ROOT
from tests.test_codes import BLOCK
from tests.test_planted import PLANTED, edit, fault_in

SEEDS = ROOT / "seeds"


class Core(yaml.SafeLoader):
    """Reads YAML as editors do: version 1.2, core schema, in which 2021-03 is text and 2021 a number."""

    yaml_implicit_resolvers: dict = {}  # noqa: RUF012


Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$", re.I), list("tTfF"))
Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
Core.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]*\.[0-9]+(?:[eE][-+]?[0-9]+)?$"), list("-+.0123456789")
)


def kind_of(path: PurePosixPath) -> str:
    return KINDS.get(path.parent.name, "briefing")


def validators(seeds: Path) -> dict[str, Draft7Validator]:
    """Write the schemas of a folder of seeds, and return a validator for each kind."""
    write_schemas(seeds)
    schemas = {kind: json.loads((seeds / FOLDER / f"{kind}.json").read_text(encoding="utf-8")) for kind in MODELS}
    for schema in schemas.values():
        Draft7Validator.check_schema(schema)
    return {kind: Draft7Validator(schema) for kind, schema in schemas.items()}


def faults(validator: Draft7Validator, text: str) -> list[str]:
    return [error.message for error in validator.iter_errors(yaml.load(text, Loader=Core))]


@pytest.mark.parametrize("seeds", [SEEDS, MUSEUM], ids=["seeds", "museum"])
def test_every_seed_file_is_accepted(seeds, tmp_path):
    shutil.copytree(seeds, tmp_path / "seeds")
    by_kind = validators(tmp_path / "seeds")
    files = sorted((tmp_path / "seeds").rglob("*.yml"))
    assert len(files) > 25
    for path in files:
        assert (path.name, faults(by_kind[kind_of(path)], path.read_text(encoding="utf-8"))) == (path.name, [])


#: Faults that a schema can tell, and files in which check finds them by their code.
OF_FORM = set(
    "bad-number bad-url missing-field unknown-article unknown-field unknown-id unknown-word wrong-type".split()
)

#: Faults whose examples an editor's parser refuses before any schema is asked, or that a schema refuses as well.
BEYOND_SCHEMAS = set("yaml-syntax yaml-feature merge-conflict duplicate-key wrong-kind unfilled-stub".split())


@pytest.mark.parametrize("code", sorted(CODES))
def test_the_documented_examples_are_accepted_mended_and_refused_wrong_where_the_fault_is_one_of_form(
    code, tmp_path
):
    write_files(tmp_path / "seeds", SMALL)
    wrong, mended = (BLOCK.findall(part) for part in example(code).split("\nMended:\n"))
    for files, sound in (
        (wrong, code not in OF_FORM | {"bad-date", "bad-value", "misplaced", "missing-evidence"}),
        (mended, True),
    ):
        write_files(tmp_path, {path: text for language, path, text in files if language != "sh"})
        texts = {PurePosixPath(path): text for language, path, text in files if language == "yaml"}
        if sound and files is wrong and code in BEYOND_SCHEMAS:
            continue
        by_kind = validators(tmp_path / "seeds")
        found = [fault for path, text in texts.items() for fault in faults(by_kind[kind_of(path)], text)]
        assert (found == []) == sound or not texts


@pytest.mark.parametrize(
    "name, code, edits, mending", [row for row in PLANTED if row[1] in OF_FORM], ids=lambda value: str(value)[:30]
)
def test_a_planted_fault_of_form_is_refused(name, code, edits, mending, tmp_path):
    shutil.copytree(MUSEUM, tmp_path, dirs_exist_ok=True)
    by_kind = validators(tmp_path)
    edit(tmp_path, edits)
    file, *_ = fault_in(tmp_path)
    assert faults(by_kind[kind_of(PurePosixPath(file))], (tmp_path / file).read_text(encoding="utf-8")) != []


ACCEPTED = [
    # What check accepts and a schema might not: single items for lists, numbers for text, values left out.
    ("company", "name: 360\ntype: 12\naliases: [3M]\nclaims:\nsummary:\n"),
    ("company", "name: true\ntype: no\nnot_same_as: ada-berg\n"),
    ("person", "name: Xenia\ntype: x\naliases: [{text: yyy, only_in: one}, zzz]\n"),
    ("event", "title: x\ndate: 2021\nstatus: planned\nevidence: [{source: one, quote: 12}]\n"),
    (
        "event",
        "title: x\ndate: {edtf: ../2021-09~, basis: inferred, because: y}\nstatus: denied\n"
        "evidence: [{source: one, quote: q}]\n",
    ),
    ("question", "question: x\njudgement: ''\n"),
    ("question", "question: x\njudgement:\n"),
    ("source", "article: one.txt\nauthors: Ada\norigin: nobody known\nlanguage: zh-Hans\n"),
    ("briefing", "title: x\nscope: y\ncoverage: {from: 2021, to: 2022-05}\nquestions: who\n"),
]
REFUSED = [
    ("company", "name: x\n"),
    ("company", "name: ''\ntype: x\n"),
    ("company", "name: x\ntype: x\nsummary: y\n"),
    ("company", "name: x\ntype: x\nnot_same_as: nobody\n"),
    ("event", "title: x\ndate: soon\nstatus: planned\nevidence: [{source: one, quote: q}]\n"),
    (
        "event",
        "title: x\ndate: {edtf: 2021, basis: inferred}\nstatus: planned\nevidence: [{source: one, quote: q}]\n",
    ),
    ("event", "title: x\ndate: 2021\nstatus: planned\nevidence: []\n"),
    ("question", "question: x\njudgement: y\n"),
    ("source", "article: two.txt\n"),
    ("source", "article: one.txt\nurl: www.example.org\n"),
    ("briefing", "title: x\nscope: y\nquestions: [what]\n"),
]


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return validators(write_files(tmp_path_factory.mktemp("small") / "seeds", SMALL))


@pytest.mark.parametrize("kind, text", ACCEPTED)
def test_what_check_accepts_is_accepted(small, check_small, kind, text):
    path = {"briefing": "briefing.yml", "source": "sources/one.yml", "question": "questions/who.yml"}.get(kind)
    path = path or {"company": "companies/acme.yml", "person": "people/eva.yml", "event": "events/new.yml"}[kind]
    codes = {problem.code for problem in check_small({path: text}).problems}
    assert (codes <= {"quote-not-found", "unused-alias"}, faults(small[kind], text)) == (True, [])


@pytest.mark.parametrize("kind, text", REFUSED)
def test_a_fault_of_form_is_refused(small, kind, text):
    assert faults(small[kind], text) != []


def descriptions(schema: dict) -> dict[str, str]:
    """Return every word that a schema offers, with what it says of it."""
    found: dict[str, str] = {}
    if isinstance(schema, dict):
        if isinstance(schema.get("const"), str):
            found[schema["const"]] = schema.get("description", "")
        for part in schema.values():
            found |= descriptions(part)
    for part in schema if isinstance(schema, list) else ():
        found |= descriptions(part)
    return found


def test_words_and_ids_are_offered_with_what_they_mean(small):
    offered = descriptions(small["company"].schema)
    assert {status: offered[status] for status in STATUSES} == STATUSES
    assert set(RELATION_TYPES) <= set(offered)
    assert {id: offered[id] for id in ("acme", "ada-berg", "one", "who")} == {
        "acme": "Acme",
        "ada-berg": "Ada Berg",
        "one": "Plant opened",
        "who": "Who runs Acme?",
    }


def test_ids_of_files_with_a_fault_are_offered_too(small_seeds):
    schema = validators(small_seeds({"people/ada-berg.yml": "name: a: b\n"}))["company"].schema
    assert "ada-berg" in descriptions(schema)


def test_every_field_says_what_it_means():
    schemas = [model.model_json_schema() for model in MODELS.values()]
    parts = [part for schema in schemas for part in (schema, *schema.get("$defs", {}).values())]
    assert list(MEANINGS) == sorted({field for part in parts for field in part["properties"]})


def test_schemas_are_written_only_where_they_differ(small_seeds):
    seeds = small_seeds()
    assert [write_schemas(seeds).split(": ")[1] for _ in range(2)] == [
        "6 of 6 schemas changed.",
        "0 of 6 schemas changed.",
    ]


def test_a_printed_schema_is_the_one_that_is_written(small_seeds):
    seeds = small_seeds()
    write_schemas(seeds)
    assert printed_schema("event", seeds) + "\n" == (seeds / FOLDER / "event.json").read_text(encoding="utf-8")


def test_the_folder_of_schemas_is_no_seed(small_seeds, check_small):
    write_schemas(small_seeds())
    assert check_small().problems == []


def test_the_settings_for_vs_code_give_every_seed_file_its_schema():
    settings = json.loads((ROOT / ".vscode/settings.json").read_text())["yaml.schemas"]
    for path in sorted(SEEDS.rglob("*.yml")):
        relative = path.relative_to(ROOT)
        assert [schema for schema, files in settings.items() if fnmatch(str(relative), files)] == [
            f"seeds/{FOLDER}/{kind_of(relative)}.json"
        ]


def test_the_tasks_for_vs_code_are_commands_and_find_the_place_of_each_problem(small_seeds, capsys):
    """With the seeds, a file and words filled in as the editor does."""
    seeds = small_seeds({"companies/acme.yml": "name: Acme\n"})
    tasks = {task["label"]: task for task in json.loads((ROOT / ".vscode/tasks.json").read_text())["tasks"]}
    filled = {"${input:seeds}": str(seeds), "${fileBasenameNoExtension}": "acme", "${input:words}": "opened"}
    status = {}
    for label, task in tasks.items():
        _, program, *arguments = (filled.get(argument, argument) for argument in task["args"])
        status[label] = main(arguments) if program == "generator" else None
        if label == "check":
            line = capsys.readouterr().out.splitlines()[0]
    assert status == {"check": 1, "preview": None, "what is left out": 1, "add a claim": 0}
    pattern = tasks["check"]["problemMatcher"]["pattern"]
    found = re.match(pattern["regexp"], line)
    assert [found[pattern[part]] for part in ("file", "line", "column", "severity", "code")] == [
        f"{seeds}/companies/acme.yml",
        "1",
        "1",
        "error",
        "missing-field",
    ]


@pytest.mark.parametrize("kind", MODELS)
def test_a_modeline_leads_from_a_seed_file_to_its_schema(small_seeds, kind):
    seeds = small_seeds()
    write_schemas(seeds)
    folder = next((seeds / name for name, one in KINDS.items() if one == kind), seeds)
    target = modeline(kind).removeprefix("# yaml-language-server: $schema=").strip()
    assert (folder / target).resolve() == (seeds / FOLDER / f"{kind}.json").resolve()


@pytest.mark.parametrize("seeds", [SEEDS, MUSEUM, ROOT / "generator/stubs/topic"], ids=["seeds", "museum", "init"])
def test_every_seed_file_begins_with_its_modeline(seeds):
    """Any editor with the YAML language server finds the schema then."""
    files = sorted(seeds.rglob("*.yml"))
    assert [path for path in files if not path.read_text().startswith(modeline(kind_of(path)))] == []
    assert len(files) > 5


def test_a_new_topic_has_the_schemas_to_which_its_files_lead(tmp_path):
    main(["init", str(tmp_path / "topic")])
    assert sorted(path.stem for path in (tmp_path / "topic" / FOLDER).iterdir()) == sorted(MODELS)
