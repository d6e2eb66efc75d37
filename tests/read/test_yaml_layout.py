"""Slips of layout are reported at the line that has them, and mended by what the message offers."""

import pytest

from generator.check.parts import fields_of, lists_in
from generator.check.written import MODELS
from generator.read.yaml_layout import LISTS
from generator.read.yaml_tree import parse

ITEM = "a:\n  - b: 1\n    c:\n      - d: 2\n"


def only_problem(text: str):
    [problem] = parse(text, "f.yml")[1]
    return problem


def mended(text: str):
    """Return what a file holds once the nearest valid thing stands in the place of its problem."""
    problem = only_problem(text)
    lines = text.splitlines()
    line, (_, end) = problem.place.line - 1, problem.place.end
    lines[line] = lines[line][: problem.place.column - 1] + problem.nearest + lines[line][end - 1 :]
    tree, problems = parse("\n".join(lines), "f.yml")
    assert problems == []
    return tree.data


WIDE = "U+FF1A FULLWIDTH COLON"
SLIPS = [
    # (text, place, what the message says, what the file holds when it is mended)
    # A list that is left by a field without its indentation.
    (
        ITEM.replace("    c:", "c:") + "  - b: 3\n",
        "3:1",
        "this line is indented less than the list that goes on in line 5",
        {"a": [{"b": "1", "c": [{"d": "2"}]}, {"b": "3"}]},
    ),
    # An item without its hyphen.
    (
        "a:\n    b: 1\n    c: 2\n  - b: 3\n    c: 4\n",
        "2:3",
        "this is an item of a list, as line 4 is, and has no `- `",
        {"a": [{"b": "1", "c": "2"}, {"b": "3", "c": "4"}]},
    ),
    ("a:\n  -b: 1\n    c: 2\n", "2:3", "no space after `-`", {"a": [{"b": "1", "c": "2"}]}),
    ("a:\n  - b: 1\n  -b: 2\n    c: 3\n", "3:3", "no space after `-`", {"a": [{"b": "1"}, {"b": "2", "c": "3"}]}),
    ("a:\n  - b\n  -c\n", "3:3", "no space after `-`", {"a": ["b", "c"]}),
    ("a:\n  - {b: c}\n  -c\n", "3:3", "no space after `-`", {"a": [{"b": "c"}, "c"]}),
    # The only item of a list without its hyphen.
    (
        "evidence:\n  source: a\n    quote: b\n",
        "2:3",
        "this is an item of `evidence`, and has no `- `",
        {"evidence": [{"source": "a", "quote": "b"}]},
    ),
    # Signs that only look like a hyphen or a colon.
    ("a:\n  – b: 1\n    c: 2\n", "2:3", "U+2013 EN DASH where an item needs `- `", {"a": [{"b": "1", "c": "2"}]}),
    (
        "a:\n  - b: 1\n  — b: 2\n    c: 3\n",
        "3:3",
        "U+2014 EM DASH where an item needs `- `",
        {"a": [{"b": "1"}, {"b": "2", "c": "3"}]},
    ),
    ("a:\n  • b: 1\n    c: 2\n", "2:3", "U+2022 BULLET where an item needs `- `", {"a": [{"b": "1", "c": "2"}]}),
    ("a：1\nb: 2\n", "1:1", f"{WIDE} where a field needs `: `", {"a": "1", "b": "2"}),
    (
        "a: 1\nb：\n  - c: 2\n",
        "2:1",
        f"{WIDE} where a field needs `: `",
        {"a": "1", "b": [{"c": "2"}]},
    ),
    # A first line that is indented.
    (" a: 1\nb: 2\n", "1:1", "the first line is indented more than line 2", {"a": "1", "b": "2"}),
    ("# A\n\n   a: 1\nb: 2\n", "3:1", "the first line is indented more than line 4", {"a": "1", "b": "2"}),
    # Text in front of which brackets stand.
    ("a: [sic] b\nc: d\n", "1:4", "text that begins with `[` needs quotes", {"a": "[sic] b", "c": "d"}),
    ("a:\n  - {b} c\n", "2:5", "text that begins with `{` needs quotes", {"a": ["{b} c"]}),
]


@pytest.mark.parametrize("text, place, message, data", SLIPS)
def test_a_slip_of_layout_is_reported_at_its_line_and_mended_by_what_is_offered(text, place, message, data):
    problem = only_problem(text)
    assert (f"{problem.place.line}:{problem.place.column}", problem.message.partition(": ")[2]) == (place, message)
    assert mended(text) == data


@pytest.mark.parametrize(
    "blank, name", [("\u00a0", "U+00A0 NO-BREAK SPACE"), ("\u3000", "U+3000 IDEOGRAPHIC SPACE")]
)
@pytest.mark.parametrize(
    "text, place",
    [
        ("a: b\n _c: d\ne: f\n", "2:2"),
        ("a:\n  - b: c\n __ d: e\n    f: g\n", "3:2"),
        ("a:\n  - b: c\n __ d: e\n __ f: g\n    h: i\n", "3:2"),
    ],
)
def test_a_blank_that_is_no_indentation_is_named_at_the_first_line_that_has_it(text, place, blank, name):
    problem = only_problem(text.replace("_", blank))
    assert f"{problem.place.line}:{problem.place.column}" == place
    assert f"begins with {name}" in problem.message


@pytest.mark.parametrize("text, column", [("a: [b, , c]\n", 8), ("a: [, b]\n", 5), ("a: {b: c, , d: e}\n", 11)])
def test_a_comma_before_which_nothing_stands_is_reported(text, column):
    problem = only_problem(text)
    assert (problem.place.column, problem.message.partition(": ")[2]) == (
        column,
        "nothing stands before this comma",
    )


@pytest.mark.parametrize(
    "text, place",
    [
        # What stands too deep or too shallow by itself stays where it is.
        ("a:\n  - b: 1\n   c: 2\n", "3:4"),
        ("a:\n  - b: 1\nc: d\n  e: f\n", "4:3"),
        ("a:\n  - b: 1\nc: [d]\n  - e: f\n", "4:3"),
        ("a:\n    b: 1\n  c: 2\n", "3:3"),
        ("a:\n      b: 1\n  - c: 2\n", "3:3"),
        ("a: b\n  - c: 2\n", "2:5"),
    ],
)
def test_where_no_other_line_is_to_blame_the_line_itself_is(text, place):
    problem = only_problem(text)
    assert f"{problem.place.line}:{problem.place.column}" == place


def test_an_item_that_lost_its_hyphen_is_reported_once():
    problem = only_problem("a:\n  - b: 1\n    c: 2\n    b: 3\n    c: 4\n")
    assert (str(problem.place), problem.code) == ("f.yml:4:5", "duplicate-key")
    assert problem.help == "It stands already in line 2: if an item begins here, put `- ` before it; else keep one."


def test_an_item_that_lost_its_first_line_is_reported_once():
    problem = only_problem("a:\n  - b: 1\n    c: 2\n    d: 3\n    c: 4\n    d: 5\n")
    assert (str(problem.place), problem.code) == ("f.yml:5:5", "duplicate-key")
    assert problem.help == (
        "It stands already in line 3: "
        "if an item begins here, the line above it is missing, `- b: …`; else keep one."
    )


@pytest.mark.parametrize("text", ["a: 1\nb: 2\na: 3\nb: 4\n", "c:\n  - {a: 1, b: 2, a: 3, b: 4}\n"])
def test_fields_that_no_hyphen_would_mend_are_each_reported(text):
    assert len(parse(text, "f.yml")[1]) == 2


@pytest.mark.parametrize("text", ["a: one\n  -two\n", "a:\n  - one\n    -two\n", "a: one\n  - two\n"])
def test_a_hyphen_within_a_text_of_several_lines_is_let_be(text):
    assert parse(text, "f.yml")[1] == []


def with_line(text: str, number: int, line: str) -> dict:
    """Return what a file holds with one more line before another, counted from 1."""
    lines = text.splitlines()
    tree, problems = parse("\n".join([*lines[: number - 1], line, *lines[number - 1 :]]), "f.yml")
    assert problems == []
    return tree.data


UNNAMED = [
    # (text, line of the item, the list that it is of, indentation of the field that is missing)
    ("name: A\n- property: p\n  value: v\n", 2, "claims", 0),
    ("name: A\n  - property: p\n    value: v\n", 2, "claims", 0),
    ("name: A\nrelations:\n  - type: leads\n    to: b\n- property: p\n", 5, "claims", 0),
    ("claims:\n  - property: p\n- type: leads\n  to: b\n", 3, "relations", 0),
    ("claims:\n  - property: p\n    value: v\n      - source: a\n        quote: q\n", 4, "evidence", 4),
]


@pytest.mark.parametrize("text, line, name, indent", UNNAMED)
def test_an_item_over_which_its_list_is_not_named_is_told_the_line_to_write(text, line, name, indent):
    problem = only_problem(text)
    assert (problem.place.line, problem.code) == (line, "yaml-syntax")
    assert f"an item of `{name}` begins here, and no `{name}:` stands above it" in problem.message
    deep = f", indented by {indent}" if indent else ""
    assert problem.help == f"Write `{name}:` in a line of its own above it{deep}."
    assert name in str(with_line(text, line, " " * indent + f"{name}:"))


def test_an_item_away_from_its_list_is_to_be_moved_there():
    problem = only_problem("name: A\nclaims:\n  - property: p\nrelations:\n  - to: b\n- property: q\n")
    assert (problem.place.line, problem.help) == (6, "Move it there, indented like the other items.")
    assert problem.message.endswith("does not stand under `claims:` in line 2")


def test_the_lists_that_items_are_told_by_are_those_of_the_models():
    there = {name: fields_of(item) for model in MODELS.values() for name, item in lists_in(model).items()}
    assert [(field, name) for field, name in LISTS.items() if field not in there[name]] == []


def test_a_line_without_a_colon_may_go_on_with_the_text_above_it():
    text = "a:\n  - b: one\ntwo three.\n"
    problem = only_problem(text)
    assert problem.help == "Write `field: value`. If it goes on with the text of line 2, indent it by 6."
    assert parse(text.replace("two", " " * 6 + "two"), "f.yml")[0].data == {"a": [{"b": "one two three."}]}
