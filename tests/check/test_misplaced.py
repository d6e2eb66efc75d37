"""What stands where another kind belongs is told once, with where it belongs, and nothing follows from it."""

import pytest

from generator.checking import check_files
from generator.problems import Problem
from tests.conftest import SMALL, in_memory

CLAIM = """claims:
  - property: plant
    value: in Oslo
    status: reported
    evidence:
"""
ACME = "name: Acme\ntype: manufacturer\n"
QUOTED = "  - source: one\n    quote: Acme opened a plant in Oslo\n"
RELATION = """  - type: leads
    to: ada-berg
    status: reported
    evidence: [{source: one, quote: Ada Berg runs Acme}]
"""


def only_problem(files) -> Problem:
    [problem] = check_files(files).problems
    return problem


def acme(text: str) -> str:
    return SMALL["companies/acme.yml"].rstrip("\n") + "\n" + text


@pytest.mark.parametrize(
    "path, there, what, home",
    [
        ("sources/one.yml", "companies/one.yml", "a source", "seeds/sources/"),
        ("sources/one.yml", "questions/one.yml", "a source", "seeds/sources/"),
        ("questions/who.yml", "events/who.yml", "a question", "seeds/questions/"),
        ("events/opening.yml", "sources/opening.yml", "an event", "seeds/events/"),
        ("events/opening.yml", "people/opening.yml", "an event", "seeds/events/"),
        ("companies/acme.yml", "events/acme.yml", "a company or person", "seeds/companies/ or seeds/people/"),
    ],
)
def test_a_file_in_the_folder_of_another_kind_is_to_be_moved_and_nothing_that_names_it_is_wrong(
    path, there, what, home
):
    seeds = in_memory()
    seeds.yaml[there] = seeds.yaml.pop(path)
    problem = only_problem(seeds)
    assert (str(problem.place), problem.code) == (f"seeds/{there}:1:1", "misplaced")
    assert (problem.message, problem.help) == (f"this looks like {what}, by its fields", f"Move it to {home}")


def test_a_misplaced_file_is_checked_as_what_it_is():
    seeds = in_memory()
    seeds.yaml["people/opening.yml"] = seeds.yaml.pop("events/opening.yml").replace("2021", "20x21")
    assert [problem.code for problem in check_files(seeds).problems] == ["misplaced", "bad-date"]


def test_a_file_that_has_as_many_fields_of_its_folders_kind_stays_there():
    text = "name: The opening\ntype: x\ndate: 2021\nstatus: happened\n"
    codes = {one.code for one in check_files(in_memory({"events/opening.yml": text})).problems}
    assert "misplaced" not in codes


@pytest.mark.parametrize(
    "text, blanks",
    [(CLAIM + QUOTED, 4), (CLAIM + "    - source: one\n      quote: Acme opened a plant\n" + QUOTED, 2)],
)
def test_evidence_among_claims_is_told_once_and_mended_by_the_blanks_that_it_lacks(text, blanks):
    lines = acme(text).splitlines()
    number = next(n for n, line in enumerate(lines, 1) if line.startswith("  - source"))
    problem = only_problem(in_memory({"companies/acme.yml": acme(text)}))
    assert (problem.place.line, problem.place.column, problem.code) == (number, 5, "misplaced")
    assert problem.help.startswith(f"Put {blanks} more blanks before each of its lines")
    mended = [" " * blanks + line if n >= number else line for n, line in enumerate(lines, 1)]
    assert check_files(in_memory({"companies/acme.yml": "\n".join(mended)})).problems == []


def test_evidence_below_a_list_in_brackets_is_to_be_written_in_lines():
    text = CLAIM.replace("evidence:", "evidence: [{source: one, quote: Acme opened a plant}]") + QUOTED
    problem = only_problem(in_memory({"companies/acme.yml": acme(text)}))
    line = acme(text).splitlines().index("    evidence: [{source: one, quote: Acme opened a plant}]") + 1
    assert problem.help == f"Write each item in lines of its own: it belongs under `evidence:` in line {line}."


LINE = "      - {source: one, quote: Acme opened a plant in Oslo}\n"


@pytest.mark.parametrize(
    "others, help",
    [
        ("", "Write `relations:` in a line of its own above it."),
        ("relations: []\n", "Move it under `relations:` in line 3."),
    ],
)
def test_a_relation_among_claims_is_told_where_relations_stand(others, help):
    text = ACME + others + CLAIM + LINE + RELATION
    problem = only_problem(in_memory({"companies/acme.yml": text}))
    assert (problem.code, problem.help) == ("misplaced", help)


def test_items_whose_list_is_not_named_are_told_once_at_the_first_of_them():
    text = ACME + CLAIM + LINE + RELATION + RELATION.replace("leads", "chairs")
    problem = only_problem(in_memory({"companies/acme.yml": text}))
    assert (problem.place.line, problem.code) == (9, "misplaced")


def test_a_list_that_stands_twice_with_one_of_the_two_empty_is_no_item_elsewhere():
    problem = only_problem(in_memory({"companies/acme.yml": ACME + CLAIM + "    evidence:\n" + LINE}))
    assert problem.code == "duplicate-key"


def test_a_list_that_is_needed_and_not_named_above_its_items_is_not_missing_too():
    text = "title: T\ndate: 2021-03\nstatus: happened\nparticipants:\n  - entity: acme\n" + QUOTED
    problem = only_problem(in_memory({"events/closing.yml": text}))
    assert (problem.place.line, problem.help) == (6, "Write `evidence:` in a line of its own above it.")


def test_an_item_with_a_hyphen_too_many_is_the_rest_of_the_one_above():
    problem = only_problem(
        in_memory(
            {"companies/acme.yml": ACME + CLAIM + "      - source: one\n      - quote: Acme opened a plant\n"}
        )
    )
    assert (str(problem.place), problem.code) == ("seeds/companies/acme.yml:9:9", "misplaced")
    assert problem.help == "Write two blanks for the `- ` before `quote`."


def test_evidence_at_the_margin_belongs_to_the_claim_above_that_has_none():
    text = (
        ACME
        + CLAIM.replace("    evidence:", "evidence:")
        + "      - source: one\n        quote: Acme opened a plant\n"
    )
    problem = only_problem(in_memory({"companies/acme.yml": text}))
    assert (str(problem.place), problem.help) == (
        "seeds/companies/acme.yml:7:1",
        "Put 4 more blanks before each of its lines.",
    )
