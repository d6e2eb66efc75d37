"""Problems as values: their order, and the four formats in which they are printed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import FORMATS, Place, Problem, errors, report

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
        "  |       ^\n"
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


@pytest.mark.parametrize("column", [1, 59, 60, 61, 200])
def test_full_points_at_the_column_even_in_a_long_line(column):
    line = "x" * (column - 1) + "!" + "y" * 200
    shown = report([Problem(Place("f", 1, column), "c", "m")], {"f": line}, "full").splitlines()
    assert shown[2][shown[3].index("^")] == "!"


def test_full_points_rightly_behind_a_tab():
    shown = report([Problem(Place("f", 1, 3), "c", "m")], {"f": "\t\t!"}, "full").splitlines()
    assert shown[2:4] == ["1 |   !", "  |   ^"]


def test_the_margin_is_as_wide_as_the_line_number():
    shown = report([Problem(Place("f", 10, 1), "c", "m")], {"f": "\n" * 9 + "x"}, "full").splitlines()
    assert shown[1:4] == ["   |", "10 | x", "   | ^"]


def test_github_prints_a_workflow_command_with_escapes():
    assert report([BAD_DATE, STRAY], {}, "github") == (
        "::error file=seeds/a.yml,line=2,col=7,title=bad-date::`soon` is not a date Write a year.%0AOr a day.\n"
        "::warning file=seeds/b%2Cc.yml,line=1,col=1,title=unexpected-file::100%25 unexpected"
    )


def test_json_prints_one_object_a_line():
    assert report([STRAY, BAD_DATE], {}, "json") == (
        '{"file": "seeds/a.yml", "line": 2, "column": 7, "severity": "error", "code": "bad-date", '
        '"message": "`soon` is not a date", "help": "Write a year.\\nOr a day."}\n'
        '{"file": "seeds/b,c.yml", "line": 1, "column": 1, "severity": "warning", "code": "unexpected-file", '
        '"message": "100% unexpected", "help": ""}'
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
