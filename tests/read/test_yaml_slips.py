"""YAML: what a parser takes in its stride, and no editor means."""

import pytest

from generator.problems import Problem
from generator.read.yaml_tree import parse


def problems(text: str) -> list[tuple[str, str, str, str]]:
    """Return begin and end, code and nearest valid thing of each problem of a file."""
    found = parse(text, "f.yml")[1]
    return [
        (f"{one.place.line}:{one.place.column}", ":".join(map(str, one.place.end)), one.code, one.nearest)
        for one in found
    ]


CUT = [
    # (text, where the marks begin and end, what mends it when put there)
    ("a: the steel #2 pylon  \nb: x\n", "1:4", "1:22", "'the steel #2 pylon'"),
    ("a: it's the #2\n", "1:4", "1:15", "'it''s the #2'"),
    ("- - one #2\n", "1:5", "1:11", "'one #2'"),
    ("a: b\r\nc: 潮😀 #2\r\n", "2:4", "2:9", "'潮😀 #2'"),
    # Nothing is left of the text.
    ("a: #2 pylon\nb: x\n", "1:4", "1:12", "'#2 pylon'"),
    # The line holds more than the text, or the text more lines: what is to be quoted is for the editor to say.
    ("a: [one #2 two, x]\nb: y\n", "1:9", "1:19", ""),
    ("a: [\n  one,\n  x #2 two,\n]\n", "3:5", "3:12", ""),
    ("a: {b: c #1 d}\n", "1:10", "1:15", ""),
    ("a: one\n  two #3\nb: c\n", "2:7", "2:9", ""),
    ("a: one #2\n  two\nb: c\n", "1:8", "1:10", ""),
    ("a: one\n  #2 and\n  two\nb: c\n", "2:3", "2:9", ""),
    ("a:\n  - one\r\n    #2 and \r\n    two\r\n", "3:5", "3:11", ""),
]


@pytest.mark.parametrize("text, begin, end, nearest", CUT)
def test_a_plain_text_that_a_remark_without_a_blank_cuts_is_the_one_problem(text, begin, end, nearest):
    assert problems(text) == [(begin, end, "text-cut", nearest)]


@pytest.mark.parametrize(
    "text",
    [
        "a: b # checked\n",
        "a: b ## checked\n",
        "a: b #\n",
        "a: C#, b#2\n",
        "a: 'b' #checked\n",
        'a: "b" #checked\n',
        "a: | #checked\n  b\n",
        "a: [b, c] #checked\n",
        "a: b\n#c: d\ne: f\n",
        "a:\n  - b\n  #- c\n  - d\n",
        "a: b\n  #c: d\n",
        "a: [b,\n  #c,\n  d]\n",
        "a: [b\n  #c,\n  ]\n",
    ],
)
def test_remarks_that_cut_no_plain_text_are_let_be(text):
    assert problems(text) == []


def test_every_text_that_is_cut_is_reported_in_one_run():
    assert [begin for begin, *_ in problems("a: b #1\nc:\n  - d #2\n  - #3\n")] == ["1:4", "3:5", "4:5"]


def test_a_text_of_which_nothing_is_left_is_not_also_missing(check_small):
    claim = "name: Acme\ntype: #2 manufacturer\n"
    assert [one.code for one in check_small({"companies/acme.yml": claim}).problems] == ["text-cut"]


def test_a_word_that_is_cut_is_not_also_unknown(check_small):
    event = "title: T\ndate: 2021\nstatus: hap #pened\nevidence:\n  - {source: one, quote: Acme opened a plant}\n"
    assert [one.code for one in check_small({"events/opening.yml": event}).problems] == ["text-cut"]


CONFLICTS = [
    # (text, line of the first mark, lines that the message names)
    ("<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n", "1:1", "1, 3 and 5"),
    ("a:\n  - b\n<<<<<<< HEAD\n  - c\n||||||| base\n=======\n  - d\n>>>>>>> x\n", "3:1", "3, 5, 6 and 8"),
    ("a: b\r\n<<<<<<< HEAD\r\nc: d\r\n=======\r\n>>>>>>> x\r\n", "2:1", "2, 4 and 5"),
    # Half mended.
    ("a: b\n=======\na: c\n>>>>>>> x\n", "2:1", "2 and 4"),
    # Where a parser sees nothing wrong.
    ("a: 'b\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> x\n'\n", "2:1", "2, 4 and 6"),
]


@pytest.mark.parametrize("text, place, lines", CONFLICTS)
def test_the_marks_of_a_merge_conflict_are_one_problem_at_the_first_of_them(text, place, lines):
    [problem] = parse(text, "f.yml")[1]
    assert (f"{problem.place.line}:{problem.place.column}", problem.code) == (place, "merge-conflict")
    assert problem.help.endswith(f"in lines {lines}.")


@pytest.mark.parametrize("mark", ["=======", "<<<<<<< HEAD", ">>>>>>> an edit", "||||||| base"])
def test_one_mark_that_is_left_of_a_merge_conflict_is_to_be_removed(mark):
    [problem] = parse(f"a: b\n{mark}\nc: d\n", "f.yml")[1]
    assert (problem.place.line, problem.code) == (2, "merge-conflict")
    assert problem.help == "Remove the line, and what is not right around it."


@pytest.mark.parametrize("text", ["a: |\n  <<<<<<< HEAD\n  >>>>>>> x\n", "a: <<<<<<< and >>>>>>>\n"])
def test_what_only_resembles_marks_of_a_merge_is_let_be(text):
    assert problems(text) == []


def test_a_second_document_is_to_be_moved_into_a_file_of_its_own():
    [problem] = parse("a: b\n---\na: c\n", "f.yml")[1]
    assert "move what follows into a file of its own" in problem.help


@pytest.mark.parametrize("text", ["---\na: b\n---\n", "a: b\n---\n# a remark\n\n", "a: b\n---\n---\n"])
def test_a_line_of_hyphens_that_nothing_follows_is_to_be_removed(text):
    [problem] = parse(text, "f.yml")[1]
    assert problem.help == "Remove the line: nothing follows."


def test_a_remark_between_fields_is_not_to_blame_for_how_the_next_one_is_indented():
    [problem] = parse("a: b\n  #c: d\n   e: f\n", "f.yml")[1]
    assert problem.code == "yaml-syntax"


def fault(text: str) -> Problem:
    tree, [problem] = parse(text, "x.yml")
    assert tree is None
    return problem


@pytest.mark.parametrize("items", ["• one\n  • two", "• one", "– one\n  – two"])
def test_a_list_with_other_signs_than_hyphens_is_told_at_its_first_item(items):
    problem = fault(f"follows:\n  {items}\n")
    assert (problem.place.line, problem.place.column, problem.help[:13]) == (2, 3, "Type a hyphen")


def test_a_star_where_an_item_needs_a_hyphen_comes_with_the_hyphen():
    assert fault("follows:\n  * one\n  * two\n").nearest == "- one"


@pytest.mark.parametrize("text", ["summary:\n  – one said\n", "summary: – one\n", "summary:\n  – one\n  two\n"])
def test_a_text_that_begins_with_a_dash_is_a_text(text):
    assert parse(text, "x.yml")[1] == []


def test_a_blank_after_a_colon_that_is_no_space_is_named():
    problem = fault("name: Acme\ntype:\u00a0x\n")
    assert ("U+00A0 NO-BREAK SPACE" in problem.message, problem.nearest) == (True, "type: x")


@pytest.mark.parametrize(
    "text, help",
    [("```yaml\nname: Acme\n```\n", "Remove lines 1 and 3."), ("name: Acme\n```\n", "Remove line 2.")],
)
def test_the_fence_of_markdown_around_a_file_is_to_be_removed(text, help):
    assert fault(text).help == help


def test_a_second_quote_in_one_item_may_be_an_item_of_its_own():
    _, [problem] = parse("evidence:\n  - source: one\n    quote: a\n    quote: b\n", "x.yml")
    assert (problem.place.line, "`- source: …`" in problem.help) == (4, True)
