"""The command line. Exit status: 0 fine, 1 problems in the seeds or in the site to verify, 2 wrong usage,
3 nothing could be published, 130 stopped by the user.

A command imports what it needs when it runs, so that checking waits for nothing that only building needs.
"""

import argparse
import io
import os
import shlex
import sys
from pathlib import Path

from generator.arguments import SUGGESTED, Run, parser
from generator.problems import Problem, errors


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _program() -> str:
    """Return the words that run this program, as they can be typed here."""
    return f"{os.path.relpath(sys.executable)} -m generator"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _in_colour() -> bool:
    """Tell whether what is printed goes to a terminal whose user has not asked for plain text (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _report(problems: list[Problem], texts, style: str, outcome: str = "nothing was written") -> int:
    """Print the problems, and after their number what came of them; return the exit status they mean."""
    wrong = errors(problems)
    if problems:
        from generator.report import report

        print(report(problems, texts, style, _in_colour(), _program()))
    if wrong and style in ("full", "concise"):
        warned = len(set(problems)) - len(set(wrong))
        found = _counted(len(set(wrong)), "error") + (f" and {_counted(warned, 'warning')}" if warned else "")
        _say(f"{found}: {outcome}. `{_program()} explain CODE` says more about the word in brackets.")
    return 1 if wrong else 0


def _check(options: argparse.Namespace) -> int:
    from generator.checking import check

    checked = check(options.seeds)
    status = _report(checked.problems, checked.texts, options.format)
    if checked.briefing and not status:
        b = checked.briefing
        counts = {"entities": b.entities, "events": b.events, "claims": b.claims, "relations": b.relations}
        found = ", ".join(f"{len(things)} {name}" for name, things in (counts | {"questions": b.questions}).items())
        warned = len(set(checked.problems))
        _say(f"{options.seeds.as_posix()}: {found}: {_counted(warned, 'warning') if warned else 'no error'}.")
    return status


def _build(options: argparse.Namespace) -> int:
    from generator.build import build
    from generator.write.publish import PublishError
    from generator.write.release import Targets

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
        counts = {"new": built.changed.new, "changed": built.changed.changed, "gone": built.changed.gone}
        found = [f"{number:,} {what}" for what, number in counts.items() if number]
        done = f"{_counted(built.pages, 'page')}, {', '.join(found) or 'none changed'}."
        _say(f"{done} Open {options.site.as_posix()}/index.html" if options.site else done)
    return status


def _suggest(options: argparse.Namespace) -> int:
    from generator.checking import check, stubs_in, without_stubs
    from generator.plan.index import build_index
    from generator.plan.suggestions import suggest
    from generator.read.files import suggested_id
    from generator.read.recogniser import LANGUAGES, load_recogniser
    from generator.render.suggestions import print_suggestions

    checked = check(options.seeds)
    for stub in stubs_in(checked.problems):
        _say(f"{stub} is still a stub: only what it is called counts here. `check` says what is to be filled in.")
    if stubs_in(checked.problems):
        checked = without_stubs(checked)
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
    limit = None if options.all else SUGGESTED

    def free_id(name: str) -> str:
        return "" if suggested_id(name) in index.titles else suggested_id(name)

    print(print_suggestions(found, limit, free_id), end="")
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
        faults = _counted(found.faults, "error")
        print(f"The seeds of {found.since} have {faults}, so there is nothing to compare with.")
    else:
        print(print_changes(found.changes, found.since, options.format), end="")
    return 0


def _new(options: argparse.Namespace) -> int:
    """Begin or add each thing that is asked for; one that cannot be says why, and the others are not kept back."""
    from generator.editor.corpus import NotWritten
    from generator.editor.new import next_step, requests

    written = 0
    try:
        known = {"property": options.property, "answers": options.answers, "words": options.told}
        known = {field: text for field, text in known.items() if text}
        wanted = requests(options.seeds, options.kind, options.words, options.id, options.source, known)
    except NotWritten as error:
        _say(f"new: {error}")
        return 2
    for write in wanted:
        try:
            print(write())
            written += 1
        except NotWritten as error:
            _say(f"Nothing was written: {error}")
    if written:
        print(f"Then: {next_step(options.seeds)}")
    return 0 if written == len(wanted) else 2


def _format(options: argparse.Namespace) -> int:
    from generator.editor.format import NoSeedFile, format_seeds

    try:
        found = format_seeds(options.seeds, options.files, not options.check)
    except NoSeedFile as error:
        _say(f"format: {error}")
        return 2
    except OSError as error:
        _say(f"format: {error.filename}: {error.strerror}")
        return 3
    for file in found.changed:
        print(f"{file}: {'would change' if options.check else 'changed'}")
    for reason in found.left:
        _say(reason)
    wrong = _report(found.problems, found.texts, options.format, "what has them was left as it is")
    return 1 if wrong or (options.check and found.changed) else 0


def _quote(options: argparse.Namespace) -> int:
    from generator.editor.quote import find_quotes

    found, text = find_quotes(options.seeds, options.source, options.words, options.most)
    print(text) if found else _say(text)
    return 0 if found else 1


def _verify(options: argparse.Namespace) -> int:
    from generator.proof.site import prove
    from generator.report import report

    if not options.site.is_dir():
        _say(f"{options.site} is not a folder")
        return 2
    proof = prove(options.site, options.site.as_posix())
    if proof.problems:
        print(report(proof.problems, {}, options.format, _in_colour()))
        _say(f"{options.site.as_posix()}: {_counted(len(proof.problems), 'fault')}.")
        return 1
    proved = {
        "page": proof.pages,
        "link": proof.links,
        "quote": proof.counts.quotes,
        "article": proof.counts.articles,
    }
    counts = ", ".join(_counted(number, what) for what, number in proved.items())
    _say(f"{options.site.as_posix()}: {counts}: nothing is wrong. Build {proof.id}")
    return 0


def _init(options: argparse.Namespace) -> int:
    from generator.editor.schemas import write_schemas
    from generator.write.publish import PublishError
    from generator.write.topic import write_topic

    folder: Path = options.folder
    try:
        files = write_topic(folder, options.bare)
        write_schemas(folder)
    except (PublishError, OSError) as error:
        _say(f"Nothing was written: {error}")
        return 2
    for path in files:
        print(path.as_posix())
    seeds, site = (shlex.quote(f"{folder.as_posix().rstrip('/')}{end}") for end in ("", "-site"))
    begun = "Bring articles in with `new source`." if options.bare else "A made-up example to replace."
    print(f"\n{begun} Build it with: make site SEEDS={seeds} SITE={site}")
    return 0


def _explain(options: argparse.Namespace) -> int:
    from generator.editor.explain import contents, explanation

    print("\n".join(map(explanation, options.codes)) if options.codes else contents())
    return 0


def _schema(options: argparse.Namespace) -> int:
    from generator.editor.schemas import printed_schema, write_schemas

    print(printed_schema(options.name, options.seeds) if options.name else write_schemas(options.seeds))
    return 0


#: Command → what runs it; it gets the options and returns the exit status.
RUNS: dict[str, Run] = {
    "build": _build,
    "check": _check,
    "suggest": _suggest,
    "diff": _diff,
    "new": _new,
    "format": _format,
    "quote": _quote,
    "explain": _explain,
    "schema": _schema,
    "verify": _verify,
    "init": _init,
}


def _without_seeds(options: argparse.Namespace) -> str | None:
    """Say that a folder of seeds which a command needs is not there; None when all are."""
    from generator.read.folder import missing_folder

    printed_alone = options.command == "schema" and options.name
    needed = () if printed_alone else (getattr(options, "seeds", None), getattr(options, "against", None))
    return next((fault for folder in needed if folder and (fault := missing_folder(folder))), None)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit status.

    A character that the terminal's encoding lacks is printed as its escape.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        try:
            seeds = Path(os.environ.get("SEEDS") or "seeds")
            options = parser(RUNS, seeds).parse_args(arguments)
            if fault := _without_seeds(options):
                _say(f"{options.command}: {fault}")
                return 2
            return options.run(options)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        _say("Stopped. Nothing was published.")
        return 130
    except BrokenPipeError:  # whoever reads what is printed has seen enough
        for stream in (sys.stdout, sys.stderr):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return 141
