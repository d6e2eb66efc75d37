"""`diff`: an edit in a real git repository, told in words; compared with expected files."""

import os
import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from tests.conftest import SMALL, write_files

EXPECTED = Path(__file__).parent / "expected"

ARTICLES = {
    "articles/two.txt": "Bolt said the plant will cost 5 million euros. Sources put it at 9 million.\n",
    "sources/two.yml": "article: two.txt\ntitle: Costs\npublished: 2021-04-02\n",
}
COSTS = """\
  - property: cost of the plant
    value: {money: 5_000_000, currency: EUR}
    status: announced
    by: Bolt
    answers: cost
    evidence: [{source: two, quote: the plant will cost 5 million euros}]
"""
DOUBTS = """\
  - property: cost of the plant
    value: {money: 9_000_000, currency: EUR}
    status: reported
    by: unnamed sources
    answers: cost
    evidence: [{source: two, quote: Sources put it at 9 million}]
"""
OPENED = """\
  - property: plant
    value: opened in Oslo
    status: reported
    evidence: [{source: one, quote: Acme opened a plant in Oslo.}]
"""
RUNS = """\
relations:
  - {type: leads, to: acme, status: reported, evidence: [{source: one, quote: Ada Berg runs Acme}]}
"""
ACME = SMALL["companies/acme.yml"]
ADA = SMALL["people/ada-berg.yml"]
WHO = SMALL["questions/who.yml"]

BEFORE = {
    **SMALL,
    **ARTICLES,
    "companies/acme.yml": f"{ACME}claims:\n{OPENED}{COSTS}",
    "people/ada-berg.yml": ADA + RUNS,
    "questions/cost.yml": "question: What does the plant cost?\n",
    "questions/old.yml": "question: What was before?\n",
}
AFTER = {
    **SMALL,
    **ARTICLES,
    "sources/one.yml": SMALL["sources/one.yml"].replace("2021-03-30", "2021-03-31"),
    "companies/acme.yml": f"{ACME}aliases: [Acme Works]\nclaims:\n{DOUBTS}"
    + COSTS.replace("announced", "stated").replace("by: Bolt", "by: Bolt Inc."),
    "companies/bolt.yml": "name: Bolt\ntype: builder\n",
    "people/ada-berg.yml": ADA + RUNS.replace("status: reported", "status: rumoured, role: '@chair #1 <b>'"),
    "questions/cost.yml": (
        "question: What does the plant cost?\njudgement: Between 5 and 9 million euros.\n"
        "confidence: low\nbecause: Two voices differ.\n"
    ),
    "events/opening.yml": SMALL["events/opening.yml"].replace("2021-03", "2021-03~"),
}


def git(folder: Path, *arguments: str) -> str:
    settings = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment = {**kept, "GIT_CONFIG_GLOBAL": os.devnull}
    command = ["git", "-C", str(folder), *settings, *arguments]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.strip()


def replace_seeds(root: Path, files: dict) -> Path:
    """Let the folder of seeds hold exactly these files."""
    for path in (root / "seeds").rglob("*.*"):
        path.unlink()
    return write_files(root / "seeds", files)


@pytest.fixture
def repository(tmp_path):
    """A repository with the earlier seeds committed and the later ones in the work tree."""
    git(tmp_path, "init", "--quiet")
    replace_seeds(tmp_path, BEFORE)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "before")
    replace_seeds(tmp_path, AFTER)
    return tmp_path


def diff(capsys, *arguments: str) -> tuple[int, str, str]:
    status = main(["diff", *map(str, arguments)])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


@pytest.mark.parametrize(("style", "file"), [("text", "diff.txt"), ("markdown", "diff.md")])
def test_an_edit_is_told_as_the_expected_file_has_it(repository, capsys, style, file):
    """Added, changed and withdrawn statements, disputes, judgements, pages; nothing that only follows from them."""
    status, out, _ = diff(capsys, "--seeds", repository / "seeds", "--format", style)
    hash = git(repository, "rev-parse", "HEAD")[:12]
    assert (status, out.replace(hash, "0123456789ab")) == (0, (EXPECTED / file).read_text(encoding="utf-8"))


def test_two_folders_are_compared_like_two_revisions(repository, capsys):
    """The words are the same but for the name of what was compared with."""
    write_files(repository / "earlier", BEFORE)
    _, folders, _ = diff(capsys, "--seeds", repository / "seeds", "--against", repository / "earlier")
    _, revision, _ = diff(capsys, "HEAD", "--seeds", repository / "seeds")
    assert folders.splitlines()[4:] == revision.splitlines()[4:]


def test_no_edit_changes_nothing(repository, capsys):
    """A commit of the edit leaves nothing to tell; a comment in a seed file neither."""
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "after")
    write_files(repository / "seeds", {"companies/bolt.yml": "# new\nname: Bolt\ntype: builder\n"})
    status, out, _ = diff(capsys, "--seeds", repository / "seeds")
    assert (status, out.splitlines()[2].partition(". ")[2]) == (0, "Nothing changes.")


def test_any_revision_can_be_named(repository, capsys):
    """The one before the last, here."""
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "after")
    _, out, _ = diff(capsys, "HEAD~1", "--seeds", repository / "seeds")
    assert "Newly contested" in out


def test_seeds_that_were_not_there_are_new(tmp_path, capsys):
    """Every page is added."""
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "-m", "empty")
    status, out, _ = diff(capsys, "--seeds", write_files(tmp_path / "seeds", SMALL))
    assert (status, out.count("(page added)"), "has no seeds" in out) == (0, 5, True)


@pytest.mark.parametrize("revision", ["nowhere", "--help-me", "HEAD:seeds", ""])
def test_an_unknown_revision_is_wrong_usage(repository, capsys, revision):
    """Status 2, one line, whatever the name looks like."""
    status, out, err = diff(capsys, "--seeds", repository / "seeds", "--", revision)
    assert (status, out, err.count("\n"), "knows no revision" in err) == (2, "", 1, True)


def test_a_folder_outside_a_repository_is_wrong_usage(small_seeds, capsys, monkeypatch, tmp_path):
    """The message says what to do instead."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    status, _, err = diff(capsys, "--seeds", small_seeds())
    assert (status, "--against" in err) == (2, True)


def test_errors_in_the_seeds_are_listed_instead(repository, capsys):
    """Status 1, as for check."""
    write_files(repository / "seeds", {"companies/bolt.yml": "name: Bolt\n"})
    status, out, _ = diff(capsys, "--seeds", repository / "seeds")
    assert (status, "error[missing-field]" in out, "What this changes" in out) == (1, True, False)


def test_errors_in_the_earlier_seeds_are_no_fault_of_the_edit(repository, capsys):
    """The edit may be what mends them: status 0, and the output says that nothing was compared."""
    write_files(repository / "seeds", {"companies/bolt.yml": "name: Bolt\n"})
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "broken")
    write_files(repository / "seeds", {"companies/bolt.yml": "name: Bolt\ntype: builder\n"})
    status, out, _ = diff(capsys, "--seeds", repository / "seeds")
    assert (status, "1 error, so there is nothing to compare with" in out) == (0, True)


def test_a_link_in_an_earlier_state_is_not_followed(repository, capsys):
    """It is reported there as it is in a folder: as an error."""
    link = repository / "seeds/articles/three.txt"
    write_files(repository / "seeds", {"sources/three.yml": "article: three.txt\n"})
    link.symlink_to("two.txt")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "link")
    link.unlink()
    (repository / "seeds/sources/three.yml").unlink()
    _, out, _ = diff(capsys, "--seeds", repository / "seeds")
    assert "error" in out and "nothing to compare with" in out
