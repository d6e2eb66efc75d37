"""Seed files into models: every fault of form becomes a problem at the place where the editor mends it."""

from typing import get_args

import pytest

from generator.check.validate import validate
from generator.nearest import nearest
from generator.problems import Problem
from generator.vocabulary import RELATION_TYPES, EventStatus
from tests.conftest import SMALL, in_memory

ACME = "name: Acme\ntype: x\n"
CLAIM = ACME + "claims:\n  - property: p\n    status: stated\n"
QUOTED = "    evidence: [{source: one, quote: Ada Berg}]\n"
EVENT = SMALL["events/opening.yml"]


def found(files: dict[str, str]) -> list[tuple[str, str, str]]:
    """Return place, code and message of each problem, without the name of the seeds folder."""
    _, problems = validate(in_memory(files))
    return [
        (str(problem.place).removeprefix("seeds/"), problem.code, problem.message) for problem in sorted(problems)
    ]


def acme(text: str) -> list[tuple[str, str, str]]:
    """Return line:column, code and message of each problem in the file of a company."""
    return [
        (place.removeprefix("companies/acme.yml:"), *rest) for place, *rest in found({"companies/acme.yml": text})
    ]


def acme_problem(text: str) -> Problem:
    """Return the only problem in the file of a company."""
    _, [problem] = validate(in_memory({"companies/acme.yml": text}))
    return problem


def test_sound_seeds_become_items_by_id_in_order():
    seeds, problems = validate(in_memory())
    assert (list(seeds.items), problems, seeds.failed) == (["acme", "ada-berg", "one", "opening", "who"], [], {})
    assert (seeds.briefing.body.title, seeds.items["acme"].kind) == ("Small", "company")


FORMS = [
    ("", "1:1", "empty-file", "the file is empty"),
    ("# nothing yet\n", "1:1", "empty-file", "the file is empty"),
    ("- name: Acme\n", "1:1", "wrong-type", "the file is not a mapping"),
    ("Acme\n", "1:1", "wrong-type", "the file is not a mapping"),
    ("name: [Acme]\ntype: x\n", "1:7", "wrong-type", "`name` must be text"),
    ("name: {a: b}\ntype: x\n", "1:7", "wrong-type", "`name` must be text"),
    (ACME + "claims: none\n", "3:9", "wrong-type", "`claims` must be a list"),
    (ACME + "claims: {property: p}\n", "3:9", "wrong-type", "`claims` must be a list"),
    (ACME + "evidence: {source: one}\n", "3:11", "wrong-type", "`evidence` must be a list"),
    (ACME + "not_same_as: {a: b}\n", "3:14", "wrong-type", "`not_same_as` must be a list"),
    ("name:\ntype: x\n", "1:6", "missing-field", "`name:` is empty"),
    ("name: ''\ntype: x\n", "1:7", "missing-field", "`name` is empty"),
    ("name: ' '\ntype: x\n", "1:7", "missing-field", "`name` is empty"),
    (CLAIM + QUOTED, "4:5", "missing-field", "`value:` is missing"),
    (CLAIM + "    value: v\n    evidence: []\n", "7:15", "missing-evidence", "a statement without evidence"),
    (
        CLAIM + "    value: v\n    evidence: [{source: one}]\n",
        "7:16",
        "missing-field",
        "`quote:` is missing",
    ),
    (
        CLAIM + "    value: {quantity: 5}\n" + QUOTED,
        "6:12",
        "missing-field",
        "`unit:` is missing",
    ),
    (
        CLAIM + "    value: v\n    date: {edtf: 2021-13}\n" + QUOTED,
        "7:18",
        "bad-date",
        "`2021-13` is not a date: month must be in 1..12",
    ),
    (
        CLAIM + "    value: v\n    date: {edtf: 2021, basis: inferred}\n" + QUOTED,
        "7:24",
        "missing-field",
        "an inferred date needs `because:` with the reasoning",
    ),
    (CLAIM + "    value: v\n    note: ''\n" + QUOTED, "7:11", "missing-field", "`note` is empty"),
    (
        CLAIM.replace("stated", "said") + "    value: v\n" + QUOTED,
        "5:13",
        "unknown-word",
        "`said` is not one of the words allowed here",
    ),
    (
        CLAIM + "    value: v\n    answers: [who, '']\n" + QUOTED,
        "7:20",
        "missing-field",
        "an item of `answers` is empty",
    ),
    (
        ACME + "relations:\n  - {to: a, type: owns, status: stated, evidence: [{source: one, quote: q}]}\n",
        "4:19",
        "unknown-word",
        "`owns` is not one of the words allowed here",
    ),
]


@pytest.mark.parametrize("text, place, code, message", FORMS)
def test_a_fault_of_form_is_reported_at_its_place(text, place, code, message):
    assert acme(text) == [(place, code, message)]


UNKNOWN_FIELDS = [
    (ACME + "sumary: x\n", "3:1", "summary"),
    (CLAIM + "    value: v\n    propertie: x\n" + QUOTED, "7:5", "property"),
    (CLAIM + "    value: v\n    evidence: [{source: one, quote: q, befor: x}]\n", "7:40", "before"),
    (
        ACME + "aliases: [{text: a, zzz: one}]\n",
        "3:21",
        "",
    ),
]


@pytest.mark.parametrize("text, place, near", UNKNOWN_FIELDS)
def test_an_unknown_field_is_reported_at_its_name_with_the_nearest_one(text, place, near):
    assert (acme(text)[0][:2], acme_problem(text).nearest) == ((place, "unknown-field"), near)


def test_an_unknown_field_is_answered_with_all_that_are_known_there():
    assert acme_problem(ACME + "aliases: [{text: a, zzz: one}]\n").expected == "one of the fields text, only_in"


@pytest.mark.parametrize("field, home", [("quote", "evidence"), ("property", "claims"), ("to", "relations")])
def test_a_field_that_stands_outside_its_part_is_told_where_it_belongs(field, home):
    problem = acme_problem(ACME + f"{field}: x\n")
    assert (problem.nearest, problem.help) == ("", f"`{field}` belongs under `{home}`: check the indentation.")


@pytest.mark.parametrize(
    "typo", ["name: Acme\ntipe: x\n", CLAIM.replace("property", "proprety") + "    value: v\n" + QUOTED]
)
def test_a_field_that_is_missing_because_its_name_is_misspelt_is_one_fault(typo):
    assert [code for _, code, _ in acme(typo)] == ["unknown-field"]


def test_a_field_whose_name_stands_in_the_contract_in_another_spelling_is_unknown():
    assert found({"briefing.yml": "title: t\nscope: s\ncoverage: {from_: 2021, to: 2022}\n"}) == [
        ("briefing.yml:3:12", "unknown-field", "there is no field `from_` here")
    ]


def test_a_word_that_is_not_allowed_is_answered_with_the_nearest_and_all_others():
    _, [problem] = validate(in_memory({"events/opening.yml": EVENT.replace("happened", "hapened")}))
    assert (problem.nearest, problem.expected.splitlines()[0]) == (
        "happened",
        "happened: the articles treat it as having taken place",
    )
    assert [line.split(":")[0] for line in problem.expected.splitlines()] == list(get_args(EventStatus))


@pytest.mark.parametrize(
    ("value", "field", "nearest"),
    [
        ("{money: 31,000, currency: EUR}", "000", ""),
        ("{quantity: 1,240, unit: metres}", "240", ""),
        ("{money: 31, curency: , currency: EUR}", "curency", "currency"),
    ],
)
def test_a_field_without_a_value_must_be_one_too(value, field, nearest):
    """It is mostly the rest of a number or of a text with a comma, and half of it would be published."""
    text = f"name: Acme\ntype: t\nclaims:\n  - property: p\n    value: {value}\n    status: stated\n"
    _, problems = validate(in_memory({"companies/acme.yml": text}))
    (problem,) = [one for one in problems if one.code == "unknown-field"]
    assert (problem.message, problem.nearest) == (f"there is no field `{field}` here", nearest)
    assert ("comma" in problem.help) != bool(nearest)


@pytest.mark.parametrize(
    ("first", "codes"),
    [("text", ["duplicate-key", "wrong-type"]), ("", ["duplicate-key"]), ("[a]", ["duplicate-key"])],
)
def test_fields_without_a_value_below_a_repeated_field_are_not_looked_for_in_the_first(first, codes):
    """Which may have no such part at all."""
    _, problems = validate(in_memory({"companies/acme.yml": f"{ACME}aliases: {first}\naliases:\n  a:\n    b:\n"}))
    assert [one.code for one in problems] == codes


def test_a_needed_field_without_its_value_is_empty_and_not_missing():
    """To add another line would make it stand twice."""
    _, problems = validate(in_memory({"companies/acme.yml": "name: Acme\ntype:\n"}))
    (problem,) = problems
    assert (problem.message, problem.help) == ("`type:` is empty", "Write its value after the colon.")


def test_a_confidence_needs_a_judgement():
    """Or it would be dropped without a word."""
    _, problems = validate(in_memory({"questions/who.yml": "question: Who?\nconfidence: low\nbecause: Why.\n"}))
    assert [one.message for one in problems] == ["a confidence needs a `judgement:`"]


def test_a_relation_type_that_nobody_can_tell_is_answered_with_all():
    text = ACME + "relations:\n  - {to: a, type: zzz, status: stated, evidence: [{source: one, quote: q}]}\n"
    problem = acme_problem(text)
    assert {line.partition(":")[0] for line in problem.expected.splitlines()} == set(RELATION_TYPES)


@pytest.mark.parametrize(
    "typed, nearest, first, turned",
    [("works_for", "employee_of", "employee_of", False), ("zzz", "", "", False), ("led_by", "", "leads", True)],
)
def test_a_relation_is_looked_for_by_the_words_of_both_its_sides(typed, nearest, first, turned):
    """Those of the other side are no help in this file: the message says in which they are."""
    text = (
        ACME + f"relations:\n  - {{to: a, type: {typed}, status: stated, evidence: [{{source: one, quote: q}}]}}\n"
    )
    problem = acme_problem(text)
    assert (problem.nearest, problem.expected[: len(first)]) == (nearest, first)
    assert (f"From the other side it is `{first}`" in problem.help) == turned


def test_every_fault_of_a_file_is_reported_in_one_run():
    text = "name: ''\nnmae: x\nclaims:\n  - status: said\n    value: {percent: ten}\n    evidence: []\nclaims: []\n"
    assert [(place, code) for place, code, _ in acme(text)] == [
        ("1:1", "missing-field"),
        ("1:7", "missing-field"),
        ("2:1", "unknown-field"),
        ("4:5", "missing-field"),
        ("4:13", "unknown-word"),
        ("5:22", "bad-number"),
        ("6:15", "missing-evidence"),
        ("7:1", "duplicate-key"),
    ]


def test_faults_of_several_files_are_reported_in_one_run():
    files = {"companies/acme.yml": "name: A: b\n", "people/x.yml": "name: X\n", "questions/y.yml": "a: &b c\n"}
    assert [(place, code) for place, code, _ in found(files)] == [
        ("companies/acme.yml:1:7", "yaml-syntax"),
        ("people/x.yml:1:1", "missing-field"),
        ("questions/y.yml:1:4", "yaml-feature"),
    ]


def test_a_file_with_a_fault_is_no_item_but_its_id_is_known():
    seeds, _ = validate(in_memory({"companies/acme.yml": "name: Acme\n"}))
    assert ("acme" in seeds.items, seeds.failed) == (False, {"acme": "company"})


def test_a_file_whose_only_fault_is_a_repeated_field_stays_an_item():
    seeds, _ = validate(in_memory({"companies/acme.yml": ACME + "name: Apex\n"}))
    assert (seeds.items["acme"].body.name, seeds.failed) == ("Acme", {})


@pytest.mark.parametrize("id", ["a", "0", "a-b", "faw-group", "3com", "a" * 64, "com10", "briefing", "about"])
def test_letters_digits_and_single_hyphens_are_an_id(id):
    assert found({f"people/{id}.yml": "name: X\ntype: x\n"}) == []


@pytest.mark.parametrize("id", ["A", "a_b", "a b", "-a", "a-", "a--b", "a.b", "é", "潮", "a" * 65, "", "a\n"])
def test_any_other_name_is_no_id(id):
    path = f"people/{id}.yml"
    assert [code for place, code, _ in found({path: "name: X\ntype: x\n"})] == ["bad-id"]


@pytest.mark.parametrize(
    "id", ["index", "readme", "404", "con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"]
)
def test_a_name_that_file_systems_or_the_site_need_is_no_id(id):
    assert found({f"questions/{id}.yml": "question: q\n"}) == [
        (f"questions/{id}.yml:1:1", "bad-id", f"`{id}` is a name that file systems or the site need themselves")
    ]


@pytest.mark.parametrize("path", ["people/acme.yml", "questions/acme.yml", "events/acme.yml"])
def test_an_id_is_unique_over_all_folders(path):
    bodies = {"people": ACME, "questions": "question: q\n", "events": EVENT}
    assert found({path: bodies[path.split("/")[0]]}) == [
        (f"{path}:1:1", "duplicate-id", "the id `acme` is taken by seeds/companies/acme.yml")
    ]


def test_of_two_files_with_one_id_the_first_stays_known():
    seeds, _ = validate(in_memory({"people/acme.yml": ACME}))
    assert seeds.items["acme"].kind == "company"


NEAREST = [("acmee", "acme"), ("ACME", "acme"), ("ada-borg", "ada-berg"), ("zzz", None), ("", None)]


@pytest.mark.parametrize("word, expected", NEAREST)
def test_the_nearest_choice_is_suggested_only_when_it_is_near(word, expected):
    assert nearest(word, ["acme", "ada-berg", "faw-group"]) == expected


@pytest.mark.parametrize(
    "value, place",
    [
        ("{money: 10, currency: XYZ}", "6:34"),
        ("{money: 10, currency: CNY, qualifier: circa}", "6:50"),
        ("{percent: 10, qualifier: circa}", "6:37"),
        ("{quantity: 10, unit: []}", "6:33"),
    ],
)
def test_a_fault_in_a_field_beside_a_number_is_reported_at_that_field(value, place):
    assert [found[0] for found in acme(CLAIM + f"    value: {value}\n" + QUOTED)] == [place]


@pytest.mark.parametrize(
    "value, place", [("{percent: 10, uint: x}", "6:26"), ("{date: 2021, basis: stated}", "6:25")]
)
def test_an_unknown_field_of_a_value_is_reported_at_its_name(value, place):
    assert acme(CLAIM + f"    value: {value}\n" + QUOTED)[0][:2] == (place, "unknown-field")


def test_an_unknown_field_of_a_date_is_answered_with_the_fields_of_a_date():
    text = CLAIM + "    value: v\n    date: {edtf: 2021, bassis: stated}\n" + QUOTED
    assert acme_problem(text).nearest == "basis"


@pytest.mark.parametrize("evidence", ["", "    evidence:\n"])
def test_a_claim_without_any_evidence_has_the_code_of_missing_evidence(evidence):
    assert [code for _, code, _ in acme(CLAIM + "    value: v\n" + evidence)] == ["missing-evidence"]


def test_a_rule_across_fields_is_reported_beside_faults_of_single_fields():
    assert [code for _, code, _ in acme(ACME + "summary: s\nfoo: x\n")] == ["missing-evidence", "unknown-field"]


@pytest.mark.parametrize("field", ["aliases", "claims"])
def test_an_empty_item_is_named_by_its_list(field):
    assert f"`{field}`" in acme(ACME + f"{field}:\n  -\n")[0][2]


@pytest.mark.parametrize(
    "file, text, near",
    [
        ("companies/acme.yml", "title: Acme\ntype: x\n", "name"),
        ("companies/acme.yml", "question: Acme\ntype: x\n", "name"),
        ("events/opening.yml", EVENT.replace("title", "name"), "title"),
        ("questions/who.yml", "title: Who runs Acme?\n", "question"),
        ("briefing.yml", "name: Small\nscope: x\n", "title"),
        ("sources/one.yml", "article: one.txt\nname: x\n", "title"),
    ],
)
def test_what_a_thing_is_called_in_another_kind_of_file_is_one_fault(file, text, near):
    _, [problem] = validate(in_memory({file: text}))
    assert (problem.code, problem.nearest) == ("unknown-field", near)


@pytest.mark.parametrize(
    "text, help",
    [
        ("name: [Acme, Acme AG]\ntype: x\n", "Write one name here, and the others under `aliases:`."),
        (
            "name: Acme\ntype:\n  - x\n  - y\n",
            "Write one text; one that begins with a bracket or a hyphen needs quotes.",
        ),
        (
            CLAIM + "    value: v\n    evidence: [{source: one, quote: [a, b]}]\n",
            "A quote is one passage: make each an entry of evidence of its own, with its `source:`.",
        ),
    ],
)
def test_several_texts_where_one_is_needed_are_answered_with_where_the_others_belong(text, help):
    assert (acme_problem(text).code, acme_problem(text).help) == ("wrong-type", help)


def test_a_number_with_two_commas_in_braces_is_one_fault():
    files = {"companies/acme.yml": CLAIM + "    value: {money: 31,000,000, currency: EUR}\n" + QUOTED}
    _, [problem] = validate(in_memory(files))
    assert (problem.code, problem.help.startswith("A comma within")) == ("duplicate-key", True)


@pytest.mark.parametrize("name", ["acme - Copy", "Copy of acme", "acme (1)", "acme copy", "acme 2"])
def test_a_copy_of_a_seed_file_is_to_be_removed_and_not_renamed(name):
    _, [problem] = validate(in_memory({f"companies/{name}.yml": ACME}))
    assert (
        problem.help == "It seems to be a copy of acme.yml: remove it, or rename it if it is about another thing."
    )


@pytest.mark.parametrize(
    "typed, near, help",
    [
        ("kr", "", "`kr` can be DKK, NOK, ISK, SEK: take the one that the article means."),
        ("€", "EUR", ""),
        ("Euro", "EUR", ""),
        ("NOKK", "NOK", ""),
        ("nonsense", "", ""),
    ],
)
def test_a_sign_for_a_currency_is_replaced_by_its_code_where_it_has_one_meaning(typed, near, help):
    problem = acme_problem(CLAIM + f"    value: {{money: 5, currency: {typed}}}\n" + QUOTED)
    assert (problem.code, problem.nearest, problem.help) == ("unknown-word", near, help)


def test_a_list_whose_only_item_has_lost_its_hyphen_is_mended_by_what_is_offered():
    text = CLAIM + "    value: v\n    evidence:\n        source: one\n        quote: Ada Berg\n"
    problem = acme_problem(text)
    lines = text.splitlines()
    line = lines[problem.place.line - 1]
    assert (problem.code, problem.nearest, line) == ("wrong-type", "- source: one", "        source: one")
    lines[problem.place.line - 1] = line[: problem.place.column - 1] + problem.nearest
    assert acme("\n".join(lines)) == []


def test_where_a_list_is_written_in_braces_no_hyphen_is_offered():
    assert acme_problem(ACME + "evidence: {source: one}\n").nearest == ""


def test_where_there_is_no_room_for_a_hyphen_none_is_offered():
    assert acme_problem(ACME + "evidence:\n source: one\n").nearest == ""


@pytest.mark.parametrize(
    "files, code",
    [
        ({"questions/who.yml": "question: Who?\njudgement: Acme.\nconfidence: low\nbecuse: x\n"}, "unknown-field"),
        (
            {"companies/acme.yml": ACME + "summary: A plant.\nevidnce: [{source: one, quote: Ada}]\n"},
            "unknown-field",
        ),
        (
            {"events/opening.yml": EVENT.replace("\nstatus:", "\n  status:").replace("date: ", "date:\n  edtf: ")},
            "unknown-field",
        ),
    ],
)
def test_a_field_that_is_misspelt_or_indented_wrongly_is_not_missing_too(files, code):
    [(_, told, _)] = found(files)
    assert told == code


def test_a_field_that_is_indented_too_much_is_to_be_indented_less():
    text = EVENT.replace("\nstatus:", "\n  status:").replace("date: ", "date:\n  edtf: ")
    _, [problem] = validate(in_memory({"events/opening.yml": text}))
    assert (problem.nearest, problem.help) == ("", "`status` does not belong under `date`: indent it less.")


def test_a_field_that_the_whole_has_already_is_not_to_be_indented_less():
    text = CLAIM + "    value: v\n    type: x\n" + QUOTED
    assert acme_problem(text).help == "Mend its name, or remove it."


def test_a_field_without_its_colon_is_mended_by_it_and_not_missing_too():
    problem = acme_problem(CLAIM + "    value {percent: 5}\n" + QUOTED)
    assert (problem.code, problem.nearest) == ("unknown-field", "value: {percent")


@pytest.mark.parametrize(
    "file, text, nearest",
    [
        ("events/opening.yml", EVENT + "participants:\n  - acme\n", "{entity: acme}"),
        (
            "briefing.yml",
            SMALL["briefing.yml"] + "coverage: November 2024 to March 2025\n",
            "{from: 2024-11, to: 2025-03}",
        ),
        ("sources/one.yml", SMALL["sources/one.yml"] + "set_aside:\n  - Sign up\n", ""),
    ],
)
def test_a_text_in_the_place_of_fields_is_answered_with_them(file, text, nearest):
    _, [problem] = validate(in_memory({file: text}))
    assert (problem.nearest, problem.help[:7]) == (nearest, "Write {")


def test_of_several_voices_each_needs_a_statement():
    problem = acme_problem(CLAIM + "    value: v\n    by: [a, b]\n" + QUOTED)
    assert "A statement has one voice" in problem.help


def test_decimals_after_a_comma_within_braces_come_with_a_point():
    problem = acme_problem(CLAIM + "    value: {money: 3,1, currency: EUR}\n" + QUOTED)
    assert (problem.code, problem.nearest, problem.place.column) == ("bad-number", "3.1", 20)


def test_a_file_whose_fields_are_items_is_told_to_lose_the_hyphens():
    assert acme_problem("- name: Acme\n  type: x\n").help.startswith("Remove the `- `")
