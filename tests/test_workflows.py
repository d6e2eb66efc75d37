"""The workflows of GitHub and GitLab: of the right form, pinned, with few permissions, and their commands run."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.htmltree import ROOT

GITHUB = ROOT / ".github" / "workflows" / "briefing.yml"
GITLAB = ROOT / ".gitlab-ci.yml"
BIN = Path(sys.executable).parent


def run(program: str, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([BIN / program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def scripts() -> list[str]:
    """Return every line that a workflow gives to a shell."""
    jobs = yaml.safe_load(GITHUB.read_text())["jobs"].values()
    steps = [step["run"] for job in jobs for step in job["steps"] if "run" in step]
    jobs = [job for job in yaml.safe_load(GITLAB.read_text()).values() if isinstance(job, dict)]
    return steps + [line for job in jobs for line in job.get("script", [])]


@pytest.mark.parametrize(("schema", "file"), [("github-workflows", GITHUB), ("gitlab-ci", GITLAB)])
def test_a_workflow_has_the_form_that_its_forge_publishes(schema, file):
    """The schema is the one that comes with the checker; nothing is fetched."""
    done = run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", str(file))
    assert (done.returncode, done.stdout + done.stderr) == (0, "ok -- validation done\n")


def test_an_auditor_of_workflows_finds_nothing():
    """Not pinned, too many permissions, text from others in a shell, credentials left behind: none of these."""
    done = run("zizmor", "--offline", "--no-progress", "--persona", "pedantic", "--no-config", str(GITHUB))
    assert done.returncode == 0, done.stdout


def test_every_action_is_pinned_to_a_commit():
    """Beside it stands the version, for people."""
    used = re.findall(r"uses: (.+)", GITHUB.read_text())
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)] == []


def test_no_expression_stands_in_a_shell():
    """What others can write, such as a title or a branch, reaches no command line."""
    assert [line for line in scripts() if "${{" in line] == []


def test_every_command_of_a_workflow_is_one_of_the_generator():
    """The arguments are known to it, and every target is one of the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)) | {".venv/.ready"}
    for line in scripts():
        if made := re.match(r"make (\S+)", line):
            assert made[1] in targets
        elif called := re.match(r"\.venv/bin/python -m generator (\w+) (.*?)(?: >+ .*)?$", line):
            help = subprocess.run(
                [sys.executable, "-m", "generator", called[1], "--help"], cwd=ROOT, capture_output=True, text=True
            )
            assert [word for word in re.findall(r"--[a-z]+", called[2]) if word not in help.stdout] == []
        else:
            assert shutil.which(line.split()[0]), line
