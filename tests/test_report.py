"""Problems as text: their order, the four formats, and marks that stand under the fault in any script."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import iter_graphemes, wcswidth

from generator.problems import Place, Problem, errors
from generator.report import FORMATS, _shown, report

BAD_DATE = Problem(Place("seeds/a.yml", 2, 7), "bad-date", "`soon` is not a date", "Write a year.\nOr a day.")
STRAY = Problem(Place("seeds/b,c.yml"), "unexpected-file", "100% unexpected", severity="warning")
TEXTS = {"seeds/a.yml": "title: x\ndate: soon\n"}


def test_concise_is_one_line_with_place_severity_and_code():
    assert report([BAD_DATE], TEXTS, "concise") == "seeds/a.yml:2:7: error[bad-date]: `soon` is not a date"


def test_full_shows_the_line_a_pointer_and_every_line_of_the_help():
    assert report([BAD_DATE], TEXTS, "full") == (
        "seeds/a.yml:2:7: error[bad-date]: `soon` is not a date\n"
        "  |\n"
        "2 | date: soon\n"
        "  |       ^^^^\n"
        "  = help: Write a year.\n"
        "  = help: Or a day.\n"
    )


def test_full_is_the_default_format():
    assert report([BAD_DATE], TEXTS) == report([BAD_DATE], TEXTS, "full")


def test_full_leaves_out_the_excerpt_of_a_file_whose_text_is_not_at_hand():
    assert report([STRAY], TEXTS, "full") == "seeds/b,c.yml:1:1: warning[unexpected-file]: 100% unexpected\n"


def test_full_leaves_out_the_excerpt_of_a_line_beyond_the_end():
    late = Problem(Place("seeds/a.yml", 3, 1), "yaml-syntax", "ends too early")
    assert report([late], TEXTS, "full") == "seeds/a.yml:3:1: error[yaml-syntax]: ends too early\n"


def excerpt(place: Place, text: str) -> list[str]:
    """Return the lines of the excerpt of a problem at this place, without the margin."""
    shown = report([Problem(place, "c", "m")], {"f": text}, "full").splitlines()
    return [line.partition("| ")[2] for line in shown[2:]]


def marked(line: str, marks: str) -> str:
    """Return what stands above the marks, by columns of a terminal."""
    columns = "".join(letter + "\0" * (wcswidth(letter) - 1) for letter in iter_graphemes(line))
    spread, column = [], 0
    for letter in iter_graphemes(columns.replace("\0", "")):
        spread.append((column, letter))
        column += wcswidth(letter)
    return "".join(letter for start, letter in spread if marks[start : start + 1] == "^")


@pytest.mark.parametrize("column", [1, 59, 60, 61, 200])
def test_full_points_at_the_column_even_in_a_long_line(column):
    line = "x" * (column - 1) + "!" + "y" * 200
    shown, marks = excerpt(Place("f", 1, column, (1, column + 1)), line)
    assert (marked(shown, marks), wcswidth(shown) <= 111) == ("!", True)


LINES = [
    # (text before the fault, the fault, text after it)
    ("name: ", "Acme", " # a remark"),
    ("name: 潮汐博物馆 ", "管理局", "：x"),
    ("name: e\u0301te\u0301 ", "cafe\u0301", " x"),
    ("ｆｕｌｌ: ", "ｗｉｄｅ", "x"),
    ("name: 👩‍👩‍👧 🇳🇴 ", "❤️ x", "y"),
    ("name: סכום ", "שלום", "x"),
    ("name: ก็ ", "น้ำ", "x"),
    ("潮" * 80, "汐" * 3, "博" * 80),
    ("潮" * 20, "汐" * 90, "博"),
    ("", "x", ""),
]


@pytest.mark.parametrize("before, fault, after", LINES)
def test_the_marks_stand_under_the_fault_whatever_the_width_of_letters(before, fault, after):
    place = Place("f", 1, len(before) + 1, (1, len(before + fault) + 1))
    shown, marks = excerpt(place, before + fault + after)
    under = marked(shown, marks).replace("…", "")
    assert under and fault.startswith(under)
    assert len(fault) > 50 or under == fault


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8"), min_size=1))
def test_the_marks_begin_right_under_the_fault(before, fault):
    before, fault = (re.sub(r"\s", "", text) for text in (before, fault))
    place = Place("f", 1, len(before) + 1, (1, len(before + fault) + 1))
    if fault and len(before) < 20:
        _, marks = excerpt(place, before + fault)
        assert wcswidth(marks.rstrip("^")) == max(0, wcswidth(_shown(before)))


def test_a_fault_of_several_lines_is_underlined_in_each():
    text = "a: >-\n  one\n\n  two words\nb: c\n"
    assert excerpt(Place("f", 2, 3, (4, 12)), text) == ["  one", "  ^^^", "  two words", "  ^^^^^^^^^"]


def test_of_a_fault_of_many_lines_the_first_are_shown():
    shown = report([Problem(Place("f", 1, 1, (9, 2)), "c", "m")], {"f": "x\n" * 9}, "full").splitlines()
    assert [line.strip() for line in shown[1:]] == [
        "|",
        *["1 | x", "| ^", "2 | x", "| ^", "3 | x", "| ^", "4 | x", "| ^"],
        "| …",
    ]


def test_a_file_as_a_whole_has_no_excerpt():
    assert report([Problem(Place("f"), "c", "m")], {"f": "x"}) == "f:1:1: error[c]: m\n"


def test_what_is_expected_and_the_nearest_stand_before_the_help():
    problem = Problem(Place("f"), "c", "m", "Mend it.", expected="a\nb", nearest="n")
    assert report([problem], {}).splitlines()[1:] == [
        "  = expected: a",
        "  = expected: b",
        "  = nearest: n",
        "  = help: Mend it.",
    ]


def test_colour_changes_nothing_but_the_look():
    plain, coloured = (report([BAD_DATE, STRAY], TEXTS, "full", colour) for colour in (False, True))
    assert (re.sub("\x1b\\[[0-9;]*m", "", coloured), "\x1b[1;31m^^^^\x1b[0m" in coloured) == (plain, True)


@pytest.mark.parametrize("style", ["github", "json"])
def test_what_programs_read_is_never_coloured(style):
    assert report([BAD_DATE], TEXTS, style, True) == report([BAD_DATE], TEXTS, style)


def test_a_tab_is_an_arrow_as_wide_as_four_blanks():
    assert excerpt(Place("f", 1, 3, (1, 4)), "\t\t!\t!") == ["→   →   !→   !", "        ^"]
    assert excerpt(Place("f", 1, 2, (1, 3)), "\t\t!") == ["→   →   !", "    ^^^^"]


def test_the_margin_is_as_wide_as_the_line_number():
    shown = report([Problem(Place("f", 10, 1), "c", "m")], {"f": "\n" * 9 + "x"}, "full").splitlines()
    assert shown[1:4] == ["   |", "10 | x", "   | ^"]


def test_github_prints_a_workflow_command_with_escapes():
    assert report([BAD_DATE, STRAY], {}, "github") == (
        "::error file=seeds/a.yml,line=2,col=7,title=bad-date::`soon` is not a date"
        "%0Ahelp: Write a year.%0Ahelp: Or a day.\n"
        "::warning file=seeds/b%2Cc.yml,line=1,col=1,title=unexpected-file::100%25 unexpected"
    )


def test_github_is_told_where_a_fault_ends():
    here, below = Place("f", 2, 3, (2, 9)), Place("g", 2, 3, (4, 9))
    printed = report([Problem(here, "c", "m"), Problem(below, "c", "m")], {}, "github").splitlines()
    assert [line.split(",", 1)[1].split(",title")[0] for line in printed] == [
        "line=2,col=3,endLine=2,endColumn=9",
        "line=2,col=3,endLine=4",
    ]


def test_json_prints_one_object_a_line():
    assert report([STRAY, BAD_DATE], {}, "json") == (
        '{"file": "seeds/a.yml", "line": 2, "column": 7, "end_line": null, "end_column": null, '
        '"severity": "error", "code": "bad-date", "message": "`soon` is not a date", "expected": "", '
        '"nearest": "", "help": "Write a year.\\nOr a day."}\n'
        '{"file": "seeds/b,c.yml", "line": 1, "column": 1, "end_line": null, "end_column": null, '
        '"severity": "warning", "code": "unexpected-file", "message": "100% unexpected", "expected": "", '
        '"nearest": "", "help": ""}'
    )


def test_json_keeps_letters_of_every_script_readable():
    assert '"message": "潮汐 é"' in report([Problem(Place("f"), "c", "潮汐 é")], {}, "json")


@pytest.mark.parametrize("style", FORMATS)
def test_no_problem_prints_nothing(style):
    assert report([], TEXTS, style) == ""


def test_problems_are_printed_by_file_then_line_then_column():
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 9, 2), Place("a", 9, 1)]
    printed = report([Problem(place, "c", "m") for place in places], {}, "concise")
    assert [line.split(": ")[0] for line in printed.splitlines()] == ["a:9:1", "a:9:2", "a:10:1", "b:1:1"]


def test_the_same_problem_is_printed_once():
    assert report([BAD_DATE, BAD_DATE], TEXTS, "concise").count("bad-date") == 1


def test_only_errors_forbid_publishing():
    assert errors([STRAY, BAD_DATE]) == [BAD_DATE]


@given(st.text(), st.text(), st.text())
def test_github_is_one_line_whatever_message_and_help_hold(message, help, file):
    printed = report([Problem(Place(file.replace("\n", "").replace("\r", "")), "c", message, help)], {}, "github")
    assert "\n" not in printed and "\r" not in printed


@given(st.text(), st.text())
def test_json_gives_back_message_and_help_exactly(message, help):
    printed = report([Problem(Place("f"), "c", message, help)], {}, "json")
    assert "\n" not in printed
    assert (json.loads(printed)["message"], json.loads(printed)["help"]) == (message, help)


def test_a_message_stays_on_one_line_when_the_editors_text_has_line_breaks(check_small):
    checked = check_small({"companies/acme.yml": 'name: Acme\ntype: x\n"a\\nb": y\n'})
    assert len(report(checked.problems, checked.texts, "concise").splitlines()) == 1


def test_a_message_carries_no_terminal_escape_code(check_small):
    checked = check_small({"companies/acme.yml": 'name: Acme\ntype: x\n"\\e[2J": y\n'})
    assert "\x1b" not in report(checked.problems, checked.texts, "concise")


def test_a_command_in_the_help_is_begun_as_it_can_be_typed_here():
    problem = Problem(Place("f"), "c", "m", "`python -m generator new person …` writes one.")
    assert "= help: `.venv/bin/python -m generator new person" in report(
        [problem], {}, program=".venv/bin/python -m generator"
    )
