"""YAML: scalars stay what was typed, every part knows its place, and YAML's sharper tools are refused."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.limits import MAX_DEPTH
from generator.problems import Place, Problem
from generator.read.yaml_tree import Path, Tree, parse


def data(text: str):
    """Return what a sound file holds."""
    tree, problems = parse(text, "f.yml")
    assert problems == []
    return tree.data


def only_problem(text: str) -> tuple[str, str, str]:
    """Return place, code and message of the one problem of a file."""
    _, [problem] = parse(text, "f.yml")
    return str(problem.place), problem.code, problem.message


@pytest.mark.parametrize(
    "typed",
    "NO no yes on off y n True ~ null Null 012 0o14 0x1F 12:30 1e3 1_000 10_000_000.5 .5 -8 +1 .inf .nan = 2021-09 "
    "2021-03-30 2021-09~ 2021?-03-30 2021?-05-08 2024-01/2024-06 ../2021-09-10 5% a#b a:b http://x.y?a=1&b=2#c".split(),
)
def test_a_plain_scalar_stays_the_text_that_was_typed(typed):
    assert data(f"a: {typed}\nb: [{typed}]\nc: {{d: {typed}}}\n") == {"a": typed, "b": [typed], "c": {"d": typed}}


def test_a_date_with_an_unstated_year_is_read_in_flow_style():
    assert data("date: {edtf: 2021?-03-30, basis: stated}") == {"date": {"edtf": "2021?-03-30", "basis": "stated"}}


def test_an_open_interval_is_read_in_flow_style():
    assert data("{edtf: ../2021-09-10}") == {"edtf": "../2021-09-10"}


@pytest.mark.parametrize("typed", ["a:", "a: ", "a: # nothing", "a:\nb: x"])
def test_a_field_without_a_value_is_as_if_it_were_not_written(typed):
    assert "a" not in (data(f"{typed}\nc: x\n"))


@pytest.mark.parametrize("typed", ["''", '""', "|\n", ">\n"])
def test_a_value_that_is_written_empty_is_empty_text(typed):
    assert data(f"a: {typed}") == {"a": ""}


def test_an_item_without_a_value_keeps_its_position():
    assert data("- a\n-\n- c\n") == ["a", None, "c"]


@pytest.mark.parametrize("text", ["", "\n\n", "# a remark\n", "---\n", "---\n...\n"])
def test_a_file_without_content_is_none(text):
    assert data(text) is None


@pytest.mark.parametrize("text", ["---\na: b\n", "a: b\n...\n", "---\na: b\n...\n", "%YAML 1.1\n---\na: b\n"])
def test_marks_around_the_one_document_are_allowed(text):
    assert data(text) == {"a": "b"}


def test_quotes_and_blocks_are_read_as_yaml_says():
    text = "a: 'it''s'\nb: \"x\\ty\"\nc: |-\n  one\n  two\nd: >-\n  one\n  two\n"
    assert data(text) == {"a": "it's", "b": "x\ty", "c": "one\ntwo", "d": "one two"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_kind_count_as_lines(end):
    tree, _ = parse(end.join(["a: x", "b:", "  - y", "  - z", ""]), "f.yml")
    assert (tree.data, tree.place("b", 1)) == ({"a": "x", "b": ["y", "z"]}, Place("f.yml", 4, 5))


PLACES: list[tuple[Path, int, int]] = [
    # (path, line, column) in the text below
    ((), 1, 1),
    (("a",), 1, 4),
    (("a", "key:"), 1, 1),
    (("b", "key:"), 2, 1),
    (("b", 0), 3, 5),
    (("b", 0, "c"), 3, 8),
    (("b", 0, "d", "key:"), 4, 5),
    (("b", 0, "d"), 4, 8),
    (("b", 0, "d", "e"), 4, 12),
    (("b", 0, "d", "f", "key:"), 4, 15),
    (("b", 1), 5, 5),
]


@pytest.mark.parametrize("path, line, column", PLACES)
def test_every_part_knows_its_place(path, line, column):
    tree, _ = parse("a: x\nb:\n  - c: y\n    d: {e: z, f: 1}\n  - w\n", "f.yml")
    assert tree.place(*path) == Place("f.yml", line, column)


def test_columns_count_code_points():
    tree, _ = parse("{潮汐: 😀😀, b: x}", "f.yml")
    assert (tree.place("b", "key:").column, tree.place("b").column) == (10, 13)


def test_the_place_of_what_is_not_there_is_that_of_the_part_around_it():
    tree, _ = parse("a:\n  - {b: x}\n", "f.yml")
    assert tree.place("a", 0, "missing") == Place("f.yml", 2, 5)


def test_steps_that_are_not_in_the_document_are_passed_over():
    tree, _ = parse("a:\n  - {b: x}\n", "f.yml")
    assert tree.place("a", 0, "label of a validator", "b") == Place("f.yml", 2, 9)


def test_a_tree_without_places_answers_with_the_beginning_of_the_file():
    assert Tree("f.yml", None, {}).place("a") == Place("f.yml", 1, 1)


def test_a_field_written_twice_is_reported_at_the_second_with_the_line_of_the_first():
    tree, problems = parse("a: x\nb: y\na: z\n", "f.yml")
    assert problems == [
        Problem(
            Place("f.yml", 3, 1),
            "duplicate-key",
            "`a` is written twice",
            "It stands already in line 1: keep one of the two, or put both contents into one.",
        )
    ]
    assert tree.data == {"a": "x", "b": "y"}


def test_every_field_written_twice_is_reported_in_one_run():
    _, problems = parse("a: x\na: y\na: z\nb:\n  - {c: 1, c: 2}\n", "f.yml")
    assert [str(problem.place) for problem in problems] == ["f.yml:2:1", "f.yml:3:1", "f.yml:5:12"]


def test_fields_that_only_look_alike_to_yaml_are_two():
    assert data("1: a\n01: b\nno: c\nNO: d\n") == {"1": "a", "01": "b", "no": "c", "NO": "d"}


@pytest.mark.parametrize("text", ["a:\na: x\n", "a:\na:\n"])
def test_a_field_written_twice_is_reported_also_where_the_first_is_empty(text):
    assert only_problem(text) == ("f.yml:2:1", "duplicate-key", "`a` is written twice")


ANCHORS = "YAML anchors and aliases are not allowed here"
TAGS = "YAML tags are not allowed here"
SECOND = "a second YAML document begins here"
REFUSED = [
    ("a: &x y\n", "f.yml:1:4", ANCHORS),
    ("a: &x {b: c}\n", "f.yml:1:4", ANCHORS),
    ("- &x [b]\n", "f.yml:1:3", ANCHORS),
    ("&x a: b\n", "f.yml:1:1", ANCHORS),
    ("a: *x\n", "f.yml:1:4", ANCHORS),
    ("a: b\nc: {<<: *x}\n", "f.yml:2:9", ANCHORS),
    ("a: !!str y\n", "f.yml:1:4", TAGS),
    ("a: ! y\n", "f.yml:1:4", TAGS),
    ("a: !!python/object/apply:os.system [ls]\n", "f.yml:1:4", TAGS),
    ("!x\na: b\n", "f.yml:1:1", TAGS),
    ("!x a: b\n", "f.yml:1:1", TAGS),
    ("a: b\n---\nc: d\n", "f.yml:2:1", SECOND),
    ("a: b\n...\n---\nc: d\n", "f.yml:3:1", SECOND),
    ("---\n---\n", "f.yml:2:1", SECOND),
]


@pytest.mark.parametrize("text, place, message", REFUSED)
def test_anchors_aliases_tags_and_second_documents_are_refused_at_their_place(text, place, message):
    assert only_problem(text) == (place, "yaml-feature", message)


def test_nothing_is_built_from_a_refused_file():
    assert parse("a: &x [1, 2]\nb: [*x, *x]\n", "f.yml")[0] is None


def test_the_deepest_nesting_that_is_allowed_is_read():
    text = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert parse(text, "f.yml")[1] == []


@pytest.mark.parametrize("depth", [MAX_DEPTH + 2, 100_000])
@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deeper_nesting_is_refused_however_deep_it_is(opening, depth):
    place, code, message = only_problem(opening * depth)
    assert (code, message) == ("yaml-feature", "nested more than 16 levels deep")
    assert place == f"f.yml:1:{len(opening) * (MAX_DEPTH + 1) + 1}"


SYNTAX = [
    ("a: b\n\tc: d\n", "f.yml:2:1"),
    ("a:\n\t- b\n", "f.yml:2:1"),
    ("a: b: c\n", "f.yml:1:4"),
    ("a: b\n c: d\n", "f.yml:2:2"),
    ("a: @b\n", "f.yml:1:4"),
    ("a: `b`\n", "f.yml:1:4"),
    ("a: b\nc\n", "f.yml:2:1"),
    ("[a]: b\n", "f.yml:1:1"),
    ("? {a: b}\n: c\n", "f.yml:1:3"),
]


@pytest.mark.parametrize("text, place", SYNTAX)
def test_broken_syntax_is_reported_at_its_place(text, place):
    assert only_problem(text)[:2] == (place, "yaml-syntax")


def test_a_tab_between_field_and_value_is_no_fault():
    assert data("a:\tb\n") == {"a": "b"}


@pytest.mark.parametrize("text", ["a: 'b\nc: d\n", 'a: "b\nc: d\n', "a: [b\nc: d\n"])
def test_what_is_never_closed_is_reported_where_it_was_opened(text):
    assert only_problem(text)[:2] == ("f.yml:1:4", "yaml-syntax")


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff"]
)
def test_an_invisible_control_character_is_reported_at_its_place(character):
    expected = ("f.yml:2:5", "control-character", f"an invisible control character, U+{ord(character):04X}")
    assert only_problem(f"a: b\nc: d{character}\n") == expected


@pytest.mark.parametrize("character", ["\u00a0", "\u2009", "\u200c", "\u200d", "\u200f", "é", "潮", "😀"])
def test_a_character_that_a_text_may_need_is_kept(character):
    assert data(f"a: b{character}c\n") == {"a": f"b{character}c"}


@pytest.mark.parametrize("escape", ["\\0", "\\a", "\\e", "\\x7f", "\\N", "\\L"])
def test_a_control_character_written_as_an_escape_is_reported_too(escape):
    assert only_problem(f'a: "b{escape}"\n')[1] == "control-character"


TEXTS = st.text(
    st.characters(
        codec="utf-8", exclude_characters="\x85\u2028\u2029\ufeff\x7f\ufffe\uffff", exclude_categories=["Cc"]
    )
)
TREES = st.recursive(
    TEXTS, lambda parts: st.lists(parts, max_size=3) | st.dictionaries(TEXTS, parts, max_size=3), max_leaves=8
)


@given(TREES, st.booleans())
def test_quoted_text_comes_back_exactly(tree, flow):
    text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, default_style='"', sort_keys=False)
    assert parse(text, "f.yml") == (parse(text, "f.yml")[0], [])
    assert data(text) == tree


@given(st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=5))
def test_the_place_of_a_value_is_where_it_begins(fields):
    text = yaml.safe_dump(fields, allow_unicode=True, default_style='"', sort_keys=False, width=10**9)
    tree, _ = parse(text, "f.yml")
    for path, (line, column, *_) in tree.extents.items():
        if path:
            assert text.splitlines()[line - 1][column - 1] == '"'


@pytest.mark.parametrize("character", ["\x80", "\x92", "\x9f", "\ufffe", "\uffff"])
def test_a_character_that_yaml_forbids_is_reported_like_other_control_characters(character):
    expected = ("f.yml:2:5", "control-character", f"an invisible control character, U+{ord(character):04X}")
    assert only_problem(f"a: b\nc: d{character}\n") == expected


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_gives_a_tree_or_one_problem_no_later_than_the_end_of_the_file(text):
    tree, problems = parse(text, "f.yml")
    assert tree is not None or len(problems) == 1
    assert all(problem.place <= Place("f.yml", len(text.splitlines()) + 1, 1) for problem in problems)
