"""Files that say of themselves that they belong into another folder."""

import pytest

from generator.checking import check_files
from tests.conftest import SMALL, in_memory

LINE = "# yaml-language-server: $schema=../.schemas/{}.json\n"


def found(files: dict[str, str]) -> list[str]:
    return [str(problem) for problem in check_files(in_memory(files)).problems]


EVE = "name: Eve Lund\ntype: manager\n"


def test_a_person_among_the_companies_is_doubted():
    assert found({"companies/eve-lund.yml": f"# A remark.\n{LINE.format('person')}{EVE}"}) == [
        "seeds/companies/eve-lund.yml:2:1: warning[wrong-folder]: "
        "this file says that it is of the kind `person`, and stands in companies/"
    ]


@pytest.mark.parametrize("line", ["", LINE.format("company"), LINE.format("unknown"), "# person.json\n"])
def test_a_file_that_says_nothing_else_is_left_alone(line):
    assert found({"companies/eve-lund.yml": f"{line}{EVE}"}) == []


def test_what_its_folder_makes_of_a_file_of_another_kind_is_not_said_too():
    """Nor what follows from it in other files."""
    files = in_memory({"companies/one.yml": LINE.format("source") + SMALL["sources/one.yml"]})
    del files.yaml["sources/one.yml"]
    assert [(str(one.place), one.code, one.severity) for one in check_files(files).problems] == [
        ("seeds/companies/one.yml:1:1", "misplaced", "error")
    ]


def test_faults_that_have_nothing_to_do_with_the_folder_are_said():
    text = f"{LINE.format('person')}{EVE}agee: 5\n"
    assert [one.split(": ")[1] for one in found({"companies/eve-lund.yml": text})] == [
        "error[unknown-field]",
        "warning[wrong-folder]",
    ]
