"""The words of the command line: commands, what they are given, and what `--help` says of them."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.nearest import nearest
from generator.problems import STYLES
from generator.read.files import KINDS

Run = Callable[[argparse.Namespace], int]
#: How many suggestions of each kind are printed unless all are asked for.
SUGGESTED = 10
#: Statements that are added to the file of the one whom they are about.
ADDED = ("claim", "relation")
_NEW = """python -m generator new source ARTICLE...
       python -m generator new company|person|event|question NAME...
       python -m generator new claim ID [ROUGH WORDS...]
       python -m generator new relation ID TYPE ID [ROUGH WORDS][, ID TYPE ID ...]
       each with [--seeds DIR] [--source ID]; --id ID for one that is new; --words "ROUGH WORDS" for an event;
       --property TEXT and --answers ID for claims"""


def _explained(typed: str) -> str:
    from generator.editor.explain import explained

    if typed not in explained():
        guess = nearest(typed, explained())
        raise argparse.ArgumentTypeError(
            f"there is no code or topic `{typed}`" + (f": did you mean {guess}?" if guess else "")
        )
    return typed


def _schema_name(typed: str) -> str:
    from generator.editor.schemas import NAMES

    if typed not in NAMES:
        raise argparse.ArgumentTypeError(f"there is no schema `{typed}`: choose from {', '.join(NAMES)}")
    return typed


class _Commands:
    """Adds commands, each with what runs it."""

    def __init__(self, parser: argparse.ArgumentParser, runs: Mapping[str, Run], seeds: Path) -> None:
        self._seeds = seeds
        self._parsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
        self._runs = runs

    def add(self, name: str, help: str) -> argparse.ArgumentParser:
        """Add a command."""
        added = self._parsers.add_parser(name, help=help, description=help)
        added.set_defaults(run=self._runs[name])
        return added

    def placed(self, name: str, help: str) -> argparse.ArgumentParser:
        """Add a command on one folder of seeds."""
        added = self.add(name, help)
        added.add_argument(
            "--seeds",
            type=Path,
            default=self._seeds,
            metavar="DIR",
            help="folder of seeds (default: the environment's SEEDS, else seeds)",
        )
        return added

    def seeded(self, name: str, help: str) -> argparse.ArgumentParser:
        """Add a command that prints the problems of a folder of seeds."""
        added = self.placed(name, help)
        added.add_argument("--format", choices=STYLES, default="full", help="how problems are printed")
        return added


def _for_new(commands: _Commands) -> None:
    adding = commands.placed(
        "new", "begin seed files, or add a statement to one, with what the articles have for it"
    )
    adding.usage = _NEW
    adding.add_argument("kind", choices=[*KINDS.values(), *ADDED], metavar="KIND", help="what is begun")
    adding.add_argument(
        "words",
        nargs="+",
        metavar="WORDS",
        help="names, titles or questions; for a source the articles; for a statement whom it is about, as id or "
        "name, and rough words of the sentence that says it",
    )
    adding.add_argument("--id", help="its id, if not made from its one name")
    adding.add_argument("--source", metavar="ID", help="begin with the article of this source alone")
    adding.add_argument("--property", metavar="TEXT", help="what all claims of the command are about")
    adding.add_argument("--answers", metavar="ID", help="the question on which all claims of the command bear")
    adding.add_argument("--words", dest="told", metavar="WORDS", help="rough words of the sentence of an event")


def _for_writing(commands: _Commands) -> None:
    beginning = commands.add("init", "write the seeds of a new topic, with remarks that explain them")
    beginning.add_argument(
        "folder", type=Path, help="a folder that is empty or not there; its name becomes the title"
    )
    beginning.add_argument("--bare", action="store_true", help="without the example")
    _for_new(commands)
    quoting = commands.placed("quote", "find a passage of an article, and print it as evidence to paste")
    quoting.add_argument("source", help="id of the source, or - for all of them")
    quoting.add_argument("words", help="what the passage says, roughly; several passages joined by …")
    quoting.add_argument("--most", type=int, default=3, metavar="N", help="passages to print (default: 3)")
    suggesting = commands.seeded("suggest", "list what the briefing leaves out, as YAML to paste")
    suggesting.add_argument("--all", action="store_true", help=f"list all, not the first {SUGGESTED} of each kind")
    suggesting.add_argument("--plain", action="store_true", help="find names by their capitals alone")
    formatting = commands.seeded("format", "lay seed files out in one way, and keep what they mean and say")
    formatting.add_argument("--check", action="store_true", help="only say what would change; status 1 if anything")
    formatting.add_argument("files", nargs="*", type=Path, metavar="FILE", help="seed files (default: all)")
    explaining = commands.add("explain", "say what a problem's code means; or list statuses, dates or relations")
    explaining.add_argument(
        "codes", nargs="*", type=_explained, metavar="CODE", help="a code or a topic (default: list them)"
    )
    naming = commands.placed("schema", "write JSON Schemas of the seed files for editors, or print one")
    naming.add_argument(
        "name", nargs="?", type=_schema_name, metavar="NAME", help="kind of seed file, or exported file, to print"
    )


def _for_review(commands: _Commands) -> None:
    commands.seeded("check", "check the seeds and write nothing")
    comparing = commands.placed("diff", "say what an edit changes for the reader")
    comparing.add_argument(
        "revision", nargs="?", default="HEAD", metavar="REV", help="git revision (default: HEAD)"
    )
    comparing.add_argument("--against", type=Path, metavar="DIR", help="an earlier folder of seeds, instead of REV")
    comparing.add_argument("--format", choices=["text", "markdown"], default="text", help="how it is printed")


def _for_sites(commands: _Commands) -> None:
    building = commands.seeded("build", "write the pages, and build the site if --site is given")
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
    verifying = commands.add("verify", "prove a published site from its own files, offline")
    verifying.add_argument("site", type=Path, metavar="DIR", help="folder of a built site, or a copy of one")
    verifying.add_argument("--format", choices=STYLES, default="full", help="how faults are printed")


def parser(runs: Mapping[str, Run], seeds: Path = Path("seeds")) -> argparse.ArgumentParser:
    """Return the parser of all commands; `runs` says what runs each, by its name, `seeds` which seeds are meant."""
    made = argparse.ArgumentParser(
        prog="python -m generator", description="Articles and YAML in, a briefing site out."
    )
    commands = _Commands(made, runs, seeds)
    for add in (_for_writing, _for_review, _for_sites):
        add(commands)
    return made
