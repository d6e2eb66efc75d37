"""A name that cannot be an id is answered with one that can, unless that is taken."""

from generator.check.ids import check_id
from generator.problems import Place


def test_a_name_in_capitals_is_not_to_be_renamed_over_another_file():
    [problem] = check_id("Acme", Place("companies/Acme.yml"), {}, {"Acme", "acme"})
    assert problem.help.startswith("A file acme.yml is there already")
