"""The commands: what they print and where, their exit status, and what a failing build leaves alone."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.codes import CODES, SITE_CODES
from generator.dates import DATE_EXAMPLES, DATE_FORMS
from generator.vocabulary import EVENT_STATUSES, RELATION_TYPES, STATUSES, TOPICS, VOICES
from tests.conftest import SMALL, write_files
from tests.htmltree import ROOT

PYTHON = os.path.relpath(sys.executable)
EVENT = SMALL["events/opening.yml"]
ACME = SMALL["companies/acme.yml"]

#: One fault each in several files, found in reading, in form and in reference.
FAULTS = {
    "articles/two.txt": b"\xff",
    "articles/three.txt": "Three.\n",
    "briefing.yml": SMALL["briefing.yml"] + "foo: x\n",
    "companies/acme.yml": ACME + "name: Apex\nnot_same_as: [zzz, who]\n",
    "events/opening.yml": EVENT.replace("2021-03", "soon").replace("happened", "occurred"),
    "people/Eva_Ek.yml": "name: Eva Ek\n",
    "people/acme.yml": "name: &a Acme\n",
    "questions/who.yml": "question: Who\tran: it?\n",
}
FOUND = [
    "articles/three.txt:1:1: error[missing-source]",
    "articles/two.txt:1:1: error[not-utf-8]",
    "briefing.yml:3:1: error[unknown-field]",
    "companies/acme.yml:3:1: error[duplicate-key]",
    "companies/acme.yml:4:15: error[unknown-id]",
    "companies/acme.yml:4:20: error[wrong-kind]",
    "events/opening.yml:2:7: error[bad-date]",
    "events/opening.yml:3:9: error[unknown-word]",
    "people/Eva_Ek.yml:1:1: error[bad-id]",
    "people/Eva_Ek.yml:1:1: error[missing-field]",
    "people/acme.yml:1:1: error[duplicate-id]",
    "people/acme.yml:1:7: error[yaml-feature]",
    "questions/who.yml:1:11: error[yaml-syntax]",
]


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return every file with its contents and its time."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def first_words(printed: str, seeds: Path) -> list[str]:
    """Return place, severity and code of each line in the concise format."""
    return [line.removeprefix(f"{seeds.as_posix()}/").partition("]")[0] + "]" for line in printed.splitlines()]


# Exit status 0.


def test_sound_seeds_are_checked_with_status_0_and_a_count(small_seeds, capsys):
    seeds = small_seeds()
    assert main(["check", "--seeds", str(seeds)]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"{seeds.as_posix()}: 2 entities, 1 event")
    assert printed.err.endswith(": no error.\n")


def test_a_topic_in_many_scripts_is_checked_with_status_0(museum, capsys):
    status = main(["check", "--seeds", str(museum), "--format", "concise"])
    codes = re.findall(r"(?:warning|error)\[([a-z-]+)\]", capsys.readouterr().out)
    assert (status, set(codes)) == (0, {"ambiguous-name"})


def test_a_warning_is_printed_and_the_status_stays_0(small_seeds, capsys):
    seeds = small_seeds({"notes.md": ""})
    assert main(["check", "--seeds", str(seeds), "--format", "concise"]) == 0
    assert first_words(capsys.readouterr().out, seeds) == ["notes.md:1:1: warning[unexpected-file]"]


def test_sound_seeds_are_built_with_status_0_and_a_count(small_seeds, tmp_path, capsys):
    assert main(["build", "--seeds", str(small_seeds()), "--docs", str(tmp_path / "docs")]) == 0
    pages = len(list((tmp_path / "docs").rglob("*.md")))
    printed = capsys.readouterr()
    assert (printed.out, printed.err.split(",")[0]) == ("", f"{pages} pages")


def test_a_second_build_of_the_same_seeds_changes_nothing(small_seeds, tmp_path, capsys):
    arguments = ["build", "--seeds", str(small_seeds()), "--docs", str(tmp_path / "docs")]
    main(arguments)
    before = snapshot(tmp_path / "docs")
    assert main(arguments) == 0
    assert ("pages, none changed." in capsys.readouterr().err, snapshot(tmp_path / "docs")) == (True, before)


def test_a_build_says_how_many_pages_are_new_changed_and_gone(small_seeds, tmp_path, capsys):
    """The exported data and the list of generated files, which change with every page, do not count."""
    arguments = ["build", "--seeds", str(small_seeds()), "--docs", str(tmp_path / "docs")]
    main(arguments)
    pages = len(list((tmp_path / "docs").rglob("*.md")))
    assert f"{pages} pages, {pages} new." in capsys.readouterr().err
    write_files(tmp_path / "seeds", {"people/eva-ek.yml": "name: Eva Ek\ntype: t\n"})
    (tmp_path / "seeds/people/ada-berg.yml").unlink()
    before = snapshot(tmp_path / "docs")
    main(arguments)
    after = snapshot(tmp_path / "docs")
    differ = [path for path in {*before} & {*after} if path.endswith(".md") and before[path] != after[path]]
    assert f"{pages} pages, 1 new, {len(differ)} changed, 1 gone." in capsys.readouterr().err


def test_a_check_writes_nothing(small_seeds, tmp_path):
    before = snapshot(small_seeds().parent)
    main(["check", "--seeds", str(tmp_path / "seeds")])
    assert snapshot(tmp_path) == before


def test_stubs_count_for_suggestions_by_what_they_are_called(small_seeds, capsys):
    """Those that `new` wrote and nobody has filled in; whom they name is not suggested again."""
    seeds = small_seeds(
        {"articles/two.txt": "So Ada met Zed Works and Bolt Works.\n", "sources/two.yml": "article: two.txt\n"}
    )
    for kind, name in (("company", "Zed Works"), ("event", "The fair")):
        main(["new", kind, name, "--seeds", str(seeds)])
    capsys.readouterr()
    status = main(["suggest", "--plain", "--seeds", str(seeds)])
    printed = capsys.readouterr()
    assert (status, "# Bolt Works" in printed.out, "# Zed Works" in printed.out) == (0, True, False)
    assert [line.partition(" is still a stub")[0] for line in printed.err.splitlines()] == [
        f"{seeds.as_posix()}/companies/zed-works.yml",
        f"{seeds.as_posix()}/events/the-fair.yml",
    ]


@pytest.mark.parametrize(
    "arguments", [["explain"], ["explain", "bad-id"], ["schema", "company"], ["check", "--format", "json"]]
)
def test_who_reads_what_is_printed_may_stop_reading(small_seeds, arguments):
    """The command ends as others do then, and says nothing."""
    small_seeds(FAULTS)
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "generator", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": ""}
    done = subprocess.run(
        command, cwd=small_seeds(FAULTS).parent, env=environment, stdout=writing, stderr=subprocess.PIPE, text=True
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


# Exit status 1.


@pytest.mark.parametrize("command", ["check", "build", "suggest"])
def test_all_faults_of_form_and_reference_are_listed_in_one_run_with_status_1(
    small_seeds, tmp_path, capsys, command
):
    seeds = small_seeds(FAULTS)
    docs = ["--docs", str(tmp_path / "docs")] if command == "build" else []
    assert main([command, "--seeds", str(seeds), "--format", "concise", *docs]) == 1
    assert first_words(capsys.readouterr().out, seeds) == FOUND


def test_all_quotes_that_do_not_hold_are_listed_in_one_run_with_status_1(small_seeds, capsys):
    quotes = ["zzz", "Acme", "pened", "Acme opened the plant"]
    lines = "".join(f"  - {{source: one, quote: {quote}}}\n" for quote in quotes)
    seeds = small_seeds({"companies/acme.yml": ACME + "summary: s\nevidence:\n" + lines})
    assert main(["check", "--seeds", str(seeds), "--format", "concise"]) == 1
    assert first_words(capsys.readouterr().out, seeds) == [
        f"companies/acme.yml:{line}:26: error[quote-{fault}]"
        for line, fault in enumerate(["not-found", "ambiguous", "cuts-word", "not-found"], start=5)
    ]


def test_a_quote_that_does_not_hold_is_listed_beside_a_fault_of_another_file(small_seeds, capsys):
    company = ACME + "summary: s\nevidence: [{source: one, quote: Acme closed}]\n"
    seeds = small_seeds({"companies/acme.yml": company, "events/opening.yml": EVENT.replace("2021-03", "soon")})
    main(["check", "--seeds", str(seeds), "--format", "concise"])
    assert first_words(capsys.readouterr().out, seeds) == [
        "companies/acme.yml:4:33: error[quote-not-found]",
        "events/opening.yml:2:7: error[bad-date]",
    ]


@pytest.mark.parametrize(
    "fault",
    [
        {"events/opening.yml": EVENT.replace("2021-03", "soon")},
        {"events/opening.yml": EVENT.replace("a plant", "the plant")},
        {"companies/acme.yml": ACME + "not_same_as: zzz\n"},
        {"people/new.yml": b"\xff"},
        {"briefing.yml": ""},
    ],
)
def test_a_failing_build_leaves_the_last_pages_and_site_untouched(small_seeds, tmp_path, fault):
    arguments = ["build", "--docs", str(tmp_path / "docs"), "--seeds", str(small_seeds())]
    main(arguments)
    write_files(tmp_path, {"site/index.html": "the last good site", "docs/mine.md": "a page of my own"})
    small_seeds(fault)
    before = snapshot(tmp_path)
    assert main([*arguments, "--site", str(tmp_path / "site")]) == 1
    assert snapshot(tmp_path) == before


def test_a_first_build_that_fails_writes_nothing(small_seeds, tmp_path):
    seeds = small_seeds(FAULTS)
    arguments = ["--docs", str(tmp_path / "docs"), "--site", str(tmp_path / "site")]
    assert main(["build", "--seeds", str(seeds), *arguments]) == 1
    assert list(tmp_path.iterdir()) == [seeds]


def test_a_page_that_somebody_else_wrote_is_never_overwritten(small_seeds, tmp_path, capsys):
    write_files(tmp_path, {"docs/index.md": "mine", "docs/people/ada-berg.md": "mine too"})
    before = snapshot(tmp_path / "docs")
    arguments = ["--docs", str(tmp_path / "docs"), "--format", "concise"]
    assert main(["build", "--seeds", str(small_seeds()), *arguments]) == 1
    assert first_words(capsys.readouterr().out, tmp_path) == [
        "docs/index.md:1:1: error[foreign-file]",
        "docs/people/ada-berg.md:1:1: error[foreign-file]",
    ]
    assert snapshot(tmp_path / "docs") == before


# The four formats.

BAD = {"events/opening.yml": EVENT.replace("2021-03", "soon"), "notes.md": ""}
FORM = "is not an EDTF date"
KNOWN = "Write as much as is known, in one of these forms."
STRAY = "expected briefing.yml or one of the seed folders here"
MOVE = "Remove it, or move it out of the seeds folder."
FORMATS = {
    "concise": (
        f"seeds/events/opening.yml:2:7: error[bad-date]: `soon` {FORM}\n"
        f"seeds/notes.md:1:1: warning[unexpected-file]: {STRAY}\n"
    ),
    "full": (
        f"seeds/events/opening.yml:2:7: error[bad-date]: `soon` {FORM}\n"
        "  |\n"
        "2 | date: soon\n"
        "  |       ^^^^\n"
        f"  = expected: {DATE_FORMS}\n"
        f"  = help: {KNOWN}\n"
        "\n"
        f"seeds/notes.md:1:1: warning[unexpected-file]: {STRAY}\n"
        f"  = help: {MOVE}\n"
        "\n"
    ),
    "github": (
        f"::error file=seeds/events/opening.yml,line=2,col=7,endLine=2,endColumn=11,title=bad-date::"
        f"`soon` {FORM}%0Aexpected: {DATE_FORMS}%0Ahelp: {KNOWN}\n"
        f"::warning file=seeds/notes.md,line=1,col=1,title=unexpected-file::{STRAY}%0Ahelp: {MOVE}\n"
    ),
    "json": (
        '{"file": "seeds/events/opening.yml", "line": 2, "column": 7, "end_line": 2, "end_column": 11, '
        f'"severity": "error", "code": "bad-date", "message": "`soon` {FORM}", "expected": "{DATE_FORMS}", '
        f'"nearest": "", "help": "{KNOWN}"}}\n'
        '{"file": "seeds/notes.md", "line": 1, "column": 1, "end_line": null, "end_column": null, '
        f'"severity": "warning", "code": "unexpected-file", "message": "{STRAY}", "expected": "", '
        f'"nearest": "", "help": "{MOVE}"}}\n'
    ),
}


@pytest.mark.parametrize("style", FORMATS)
def test_problems_are_printed_in_the_format_that_is_asked_for(small_seeds, capsys, style):
    seeds = small_seeds(BAD)
    assert main(["check", "--seeds", str(seeds), "--format", style]) == 1
    assert capsys.readouterr().out.replace(seeds.as_posix(), "seeds") == FORMATS[style]


def test_the_full_format_is_the_one_that_is_printed_unasked(small_seeds, capsys):
    seeds = small_seeds(BAD)
    main(["check", "--seeds", str(seeds)])
    assert capsys.readouterr().out.replace(seeds.as_posix(), "seeds") == FORMATS["full"]


SUMMARY = (
    "1 error and 1 warning: nothing was written. "
    f"`{PYTHON} -m generator explain CODE` says more about the word in brackets.\n"
)


@pytest.mark.parametrize("style, expected", [("full", SUMMARY), ("concise", SUMMARY), ("github", ""), ("json", "")])
def test_a_summary_for_people_ends_the_formats_for_people(small_seeds, capsys, style, expected):
    main(["check", "--seeds", str(small_seeds(BAD)), "--format", style])
    assert capsys.readouterr().err == expected


def test_the_summary_counts_errors_and_warnings(small_seeds, capsys):
    main(["check", "--seeds", str(small_seeds({**FAULTS, "notes.md": ""}))])
    assert capsys.readouterr().err.startswith("13 errors and 1 warning: nothing was written.")


# Exit status 2.


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["publish"],
        ["check", "--format", "xml"],
        ["check", "--seed"],
        ["check", "extra"],
        ["explain", "no-such-code"],
        ["schema", "no-such-thing"],
        ["new"],
        ["new", "planet", "Mars"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_status_2_and_says_how_to_use_it(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    printed = capsys.readouterr()
    assert (ended.value.code, printed.out, printed.err[:6]) == (2, "", "usage:")


def test_a_build_of_nothing_ends_with_status_2(capsys):
    assert main(["build", "--no-docs"]) == 2
    assert capsys.readouterr().err == "build: --no-docs needs --site\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["build"],
        ["suggest"],
        ["diff"],
        ["new", "person", "X"],
        ["format"],
        ["quote", "one", "Acme"],
        ["schema"],
    ],
    ids=lambda words: words[0],
)
def test_a_folder_of_seeds_that_is_not_there_ends_with_status_2_and_one_line(
    arguments, small_seeds, tmp_path, monkeypatch, capsys
):
    small_seeds()
    monkeypatch.chdir(tmp_path)
    assert main([*arguments, "--seeds", "sedes"]) == 2
    said = f"{arguments[0]}: there is no folder sedes: did you mean seeds?\n"
    assert (capsys.readouterr(), (tmp_path / "sedes").exists()) == (("", said), False)


def test_a_schema_is_printed_without_a_folder_of_seeds(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert (main(["schema", "company"]), capsys.readouterr().err) == (0, "")


def test_a_command_that_a_message_names_does_what_it_says(small_seeds, tmp_path, monkeypatch, capsys):
    small_seeds({"articles/two b.txt": "Acme grew.\n"}, "my seeds")
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--seeds", "my seeds"]) == 1
    command = re.search(r"help: `(.*)` writes one", capsys.readouterr().out)[1]
    program = f"{os.path.relpath(sys.executable)} -m generator"
    assert command == f"{program} new source 'my seeds/articles/two b.txt' --seeds 'my seeds'"
    assert main([*shlex.split(command.partition("generator ")[2]), "--id", "two"]) == 0
    assert (tmp_path / "my seeds/sources/two.yml").exists()


# The other commands.


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained_with_status_0(code, capsys):
    assert main(["explain", code]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == [code, f"  {CODES[code][0]}"]


def test_without_a_code_all_topics_and_codes_are_listed(capsys):
    assert main(["explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    listed = [line.split()[0] for line in lines if line.startswith(" ")]
    assert listed == [*TOPICS, *sorted(CODES | SITE_CODES)]


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("statuses", {**STATUSES, **EVENT_STATUSES}),
        ("voices", VOICES),
        ("dates", dict.fromkeys(DATE_EXAMPLES, "")),
        ("relations", {type: " / ".join(labels) for type, labels in RELATION_TYPES.items()}),
    ],
)
def test_a_topic_lists_its_words_with_what_they_mean_on_one_screen(topic, words, capsys):
    assert main(["explain", topic]) == 0
    lines = capsys.readouterr().out.splitlines()
    listed = {line.split()[0]: line for line in lines if line.startswith(" ")}
    assert list(listed) == list(words)
    assert [word for word, meaning in words.items() if not listed[word].endswith(f"  {meaning}".rstrip())] == []
    assert (len(lines) <= 60, max(map(len, lines)) <= 100) == (True, True)


@pytest.mark.parametrize(
    "name", ["briefing", "source", "company", "person", "event", "question", "claims", "mentions"]
)
def test_a_schema_is_printed_as_json_with_status_0(name, capsys):
    assert main(["schema", name]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), dict)


def test_what_the_briefing_leaves_out_is_suggested_with_status_0(small_seeds, capsys):
    seeds = small_seeds({"articles/one.txt": "Acme opened a plant in Oslo. It met Eva Ek for 5 euros.\n"})
    assert main(["suggest", "--plain", "--seeds", str(seeds)]) == 0
    expected = Path(__file__).parent / "expected" / "suggestions.txt"
    assert capsys.readouterr().out == expected.read_text(encoding="utf-8")


def test_the_first_suggestions_are_printed_unless_all_are_asked_for(small_seeds, capsys):
    names = " ".join(f"We met Eva Ek{letter}." for letter in "abcdefghijklm")
    seeds = small_seeds({"articles/one.txt": f"{SMALL['articles/one.txt']}{names}\n"})
    counts = []
    for more in ([], ["--all"]):
        main(["suggest", "--plain", "--seeds", str(seeds), *more])
        counts.append(capsys.readouterr().out.count("type:"))
    assert counts[0] == 10 < counts[1]


@pytest.mark.parametrize("kind", ["company", "person", "event", "question"])
def test_a_new_seed_file_is_a_stub_that_says_what_is_missing(small_seeds, capsys, kind):
    seeds = small_seeds()
    assert main(["new", kind, "Zoé: the 1st", "--seeds", str(seeds)]) == 0
    path = Path(capsys.readouterr().out.splitlines()[-2].partition(" is ready")[0])
    assert (path.stem, path.parent.parent, path.is_file()) == ("zoe-the-1st", seeds, True)


def test_a_new_seed_file_never_overwrites_one(small_seeds, capsys):
    seeds = small_seeds()
    before = snapshot(seeds)
    assert main(["new", "company", "Acme", "--seeds", str(seeds)]) == 2
    assert snapshot(seeds) == before


# In a process of its own.


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "generator", *arguments]
    root = Path(__file__).parent.parent
    return subprocess.run(command, cwd=root, capture_output=True, env={**os.environ, **environment}, check=False)


def test_the_exit_status_is_that_of_the_process(small_seeds):
    sound, bad = small_seeds(), small_seeds(BAD, "bad")
    assert [run("check", "--seeds", str(seeds)).returncode for seeds in (sound, bad)] == [0, 1]
    assert run("check", "--format", "xml").returncode == 2


def test_the_same_problems_are_printed_whatever_the_hash_seed_and_time_zone(small_seeds):
    seeds = str(small_seeds({**FAULTS, "events/opening.yml": EVENT + "follows: opening\n"}))
    printed = {
        run("check", "--seeds", seeds, PYTHONHASHSEED=seed, TZ=zone).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(printed) == 1


@pytest.mark.parametrize("command", ["check", "build", "suggest"])
def test_a_folder_that_is_no_briefing_ends_with_status_1(tmp_path, command):
    seeds = write_files(tmp_path, {"seeds/README.md": "not the right folder\n"}) / "seeds"
    docs = ["--docs", str(tmp_path / "docs")] if command == "build" else []
    assert main([command, "--seeds", str(seeds), *docs]) == 1


def test_nothing_but_problems_is_printed(small_seeds, capsys):
    seeds = small_seeds({"events/opening.yml": EVENT.replace("2021-03", "2021-0X")})
    main(["check", "--seeds", str(seeds), "--format", "json"])
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_problems_are_printed_in_any_locale(small_seeds):
    seeds = small_seeds({"companies/acme.yml": ACME + "naïve: x\n"})
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert b"Traceback" not in run("check", "--seeds", str(seeds), **plain).stderr


@pytest.mark.parametrize("id", ["../../outside", "Bad_Id", "index", "acme", "a" * 65])
def test_a_new_seed_file_has_a_sound_and_free_id(small_seeds, id):
    assert main(["new", "person", "Eva Ek", "--id", id, "--seeds", str(small_seeds())]) == 2
