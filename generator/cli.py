"""The command line. Exit status: 0 fine, 1 problems in the seeds, 2 wrong usage, 3 nothing could be published,
130 stopped by the user."""

import argparse
import gc
import io
import json
import os
import shlex
import sys
from pathlib import Path

from generator.build import build, check
from generator.check.written import MODELS
from generator.codes import CODES, explanation
from generator.plan.index import build_index
from generator.problems import FORMATS, Problem, errors, report
from generator.render import words
from generator.render.rows import ROWS, schema
from generator.write.publish import PublishError
from generator.write.release import Targets
from generator.write.stubs import write_stub

#: How many suggestions of each kind are printed unless all are asked for.
_SUGGESTED = 10


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _report(problems: list[Problem], texts, style: str) -> int:
    """Print the problems; return the exit status they mean."""
    if problems:
        print(report(problems, texts, style))
    wrong = len(errors(problems))
    if wrong and style in ("full", "concise"):
        _say(
            f"{words.counted(wrong, 'error')}: nothing was written. "
            f"`{os.path.relpath(sys.executable)} -m generator explain CODE` says more about the word in brackets."
        )
    return 1 if wrong else 0


def _check(options: argparse.Namespace) -> int:
    checked = check(options.seeds)
    status = _report(checked.problems, checked.texts, options.format)
    if checked.briefing and not status:
        b = checked.briefing
        counts = {"entities": b.entities, "events": b.events, "claims": b.claims, "relations": b.relations}
        found = ", ".join(f"{len(things)} {name}" for name, things in (counts | {"questions": b.questions}).items())
        _say(f"{options.seeds.as_posix()}: {found}: no error.")
    return status


def _build(options: argparse.Namespace) -> int:
    docs = None if options.no_docs else options.docs
    if docs is None and options.site is None:
        _say("build: --no-docs needs --site")
        return 2
    try:
        built = build(options.seeds, Targets(docs, options.site, options.config), _say)
    except PublishError as error:
        _say(f"Nothing was published: {error}")
        return 3
    status = _report(built.problems, built.texts, options.format)
    if not status:
        done = f"{built.pages} pages, {words.counted(built.changed, 'generated file')} changed."
        _say(f"{done} Open {options.site.as_posix()}/index.html" if options.site else done)
    return status


def _suggest(options: argparse.Namespace) -> int:
    from generator.plan.suggestions import suggest
    from generator.read.recogniser import LANGUAGES, load_recogniser
    from generator.render.suggestions import print_suggestions
    from generator.write.stubs import slug

    checked = check(options.seeds)
    if status := _report(checked.problems, checked.texts, options.format):
        return status
    recognise = None if options.plain else load_recogniser()
    named = {
        id: recognise(source.text)
        for id, source in checked.briefing.sources.items()
        if recognise and source.language.split("-")[0] in LANGUAGES
    }
    index = build_index(checked.briefing)
    found = suggest(checked.briefing, index, named)
    limit = None if options.all else _SUGGESTED
    print(print_suggestions(found, limit, lambda name: "" if slug(name) in index.titles else slug(name)), end="")
    if not (recognise or options.plain):
        _say("Names were found by their capitals. A recogniser finds them better: pip install .[suggest]")
    return 0


def _diff(options: argparse.Namespace) -> int:
    """Print what changed for the reader. Earlier seeds with errors cannot be compared, which the output says."""
    from generator.read.revision import RevisionError
    from generator.render.changes import print_changes
    from generator.review import review_folders, review_revision

    try:
        found = (
            review_folders(options.seeds, options.against)
            if options.against
            else review_revision(options.seeds, options.revision)
        )
    except RevisionError as error:
        _say(f"diff: {error}")
        return 2
    if found.now.briefing is None:
        return _report(found.now.problems, found.now.texts, "full")
    if found.changes is None:
        faults = words.counted(found.faults, "error")
        print(f"The seeds of {found.since} have {faults}, so there is nothing to compare with.")
    else:
        print(print_changes(found.changes, found.since, options.format), end="")
    return 0


def _new(options: argparse.Namespace) -> int:
    try:
        path = write_stub(options.seeds, options.kind, options.name, options.id)
    except PublishError as error:
        _say(f"Nothing was written: {error}")
        return 2
    print(f"{path.as_posix()} is ready to be filled in. Then: make check")
    return 0


def _init(options: argparse.Namespace) -> int:
    from generator.write.topic import write_topic

    folder: Path = options.folder
    try:
        files = write_topic(folder)
    except (PublishError, OSError) as error:
        _say(f"Nothing was written: {error}")
        return 2
    for path in files:
        print(path.as_posix())
    seeds, site = (shlex.quote(f"{folder.as_posix().rstrip('/')}{end}") for end in ("", "-site"))
    print(f"\nA made-up example to replace. Build it with: make site SEEDS={seeds} SITE={site}")
    return 0


def _explain(options: argparse.Namespace) -> int:
    for code in options.codes or sorted(CODES):
        print(explanation(code))
    return 0


def _schema(options: argparse.Namespace) -> int:
    found = MODELS[options.name].model_json_schema() if options.name in MODELS else schema(options.name)
    print(json.dumps(found, indent=2, ensure_ascii=False))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Articles and YAML in, a briefing site out."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run, help: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help)
        added.set_defaults(run=run)
        return added

    def seeded(added: argparse.ArgumentParser) -> argparse.ArgumentParser:
        added.add_argument(
            "--seeds", type=Path, default=Path("seeds"), metavar="DIR", help="folder of seeds (default: seeds)"
        )
        added.add_argument("--format", choices=list(FORMATS), default="full", help="how problems are printed")
        return added

    building = seeded(command("build", _build, "write the pages, and build the site if --site is given"))
    building.add_argument(
        "--docs", type=Path, default=Path("docs"), metavar="DIR", help="folder of the pages (default: docs)"
    )
    building.add_argument(
        "--no-docs", action="store_true", help="leave the folder of the pages alone; build only the site"
    )
    building.add_argument("--site", type=Path, metavar="DIR", help="folder of the built site")
    building.add_argument(
        "--config", type=Path, default=Path("mkdocs.yml"), metavar="FILE", help="MkDocs configuration"
    )
    seeded(command("check", _check, "check the seeds and write nothing"))
    suggesting = seeded(command("suggest", _suggest, "list what the briefing leaves out, as YAML to paste"))
    suggesting.add_argument("--all", action="store_true", help=f"list all, not the first {_SUGGESTED} of each kind")
    suggesting.add_argument("--plain", action="store_true", help="find names by their capitals alone")
    comparing = command("diff", _diff, "say what an edit changes for the reader")
    comparing.add_argument(
        "revision", nargs="?", default="HEAD", metavar="REV", help="git revision (default: HEAD)"
    )
    comparing.add_argument("--against", type=Path, metavar="DIR", help="an earlier folder of seeds, instead of REV")
    comparing.add_argument(
        "--seeds", type=Path, default=Path("seeds"), metavar="DIR", help="folder of seeds (default: seeds)"
    )
    comparing.add_argument("--format", choices=["text", "markdown"], default="text", help="how it is printed")
    adding = command("new", _new, "write a stub of a new seed file, and copy an article in")
    adding.add_argument("kind", choices=[kind for kind in MODELS if kind != "briefing"])
    adding.add_argument("name", help="its name, title or question; for a source the path of the article")
    adding.add_argument("--id", help="its id, if not made from the name")
    adding.add_argument(
        "--seeds", type=Path, default=Path("seeds"), metavar="DIR", help="folder of seeds (default: seeds)"
    )
    beginning = command("init", _init, "write the seeds of a new topic, with remarks that explain them")
    beginning.add_argument(
        "folder", type=Path, help="a folder that is empty or not there; its name becomes the title"
    )
    explaining = command("explain", _explain, "say what a problem's code means")
    explaining.add_argument("codes", nargs="*", choices=[[], *sorted(CODES)], metavar="CODE")
    naming = command("schema", _schema, "print the JSON Schema of a seed file or of an exported file")
    naming.add_argument("name", choices=[*MODELS, *ROWS])
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit status.

    A character that the terminal's encoding lacks is printed as its escape.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    gc.set_threshold(50_000)  # a build makes a million small objects and hardly a cycle among them
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except KeyboardInterrupt:
        _say("Stopped. Nothing was published.")
        return 130
