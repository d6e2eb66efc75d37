"""The first half of the program, which writes nothing: read → check → resolve."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from json import dumps
from pathlib import Path

from generator.check.references import check_references
from generator.check.validate import WrittenSeeds, validate
from generator.problems import Problem, errors
from generator.read.files import SeedFiles, read_files
from generator.read.yaml_tree import parse
from generator.resolve.articles import check_quotes
from generator.resolve.meant import SYMPTOMS, as_meant
from generator.resolve.model import Briefing
from generator.resolve.resolve import resolve


@dataclass(slots=True)
class Checked:
    """What checking found. `briefing` is None when a problem forbids going on; `texts` are the seed files."""

    briefing: Briefing | None
    problems: list[Problem]
    texts: Mapping[str, str] = field(repr=False)
    files: SeedFiles = field(repr=False)
    written: WrittenSeeds = field(repr=False)


def check(seeds: Path) -> Checked:
    """Read, check and resolve one folder of seeds. Writes nothing."""
    return check_files(read_files(seeds, seeds.as_posix()))


def stubs_in(problems: Iterable[Problem]) -> list[str]:
    """Return the files that only wait to be filled in; nothing else is wrong in them."""
    wrong = errors(problems)
    faulty = {one.place.file for one in wrong if one.code != "unfilled-stub"}
    return sorted({one.place.file for one in wrong} - faulty)


def without_stubs(checked: Checked) -> Checked:
    """Check again what was read, with each file that is still a stub reduced to what its thing is called; pure."""
    stubs = set(stubs_in(checked.problems))
    yaml = {path: text for path, text in checked.files.yaml.items() if checked.files.shown(path) not in stubs}
    for path in checked.files.yaml.keys() - yaml.keys():
        data = parse(checked.files.yaml[path], path)[0].data
        if kept := _called(path, data):
            yaml[path] = dumps(kept, ensure_ascii=False)
    return check_files(replace(checked.files, yaml=dict(sorted(yaml.items()))))


def _called(path: str, data: Mapping) -> dict:
    """Return what says what the thing of a seed file is called; nothing of events and questions."""
    fields = ("title", "scope") if path == "briefing.yml" else ("name", "aliases", "article")
    kept = {field: data[field] for field in fields if field in data}
    return kept | ({"type": "stub"} if "name" in kept else {}) | ({"scope": "stub"} if "scope" in kept else {})


def check_files(files: SeedFiles) -> Checked:
    """Check and resolve what was read; pure."""
    texts = {files.shown(path): text for path, text in files.yaml.items()}
    written, faults = validate(files)
    faults = [*files.problems, *faults]
    sound = not errors(faults) and written.briefing is not None
    briefing, problems = _resolved(written, files, sound)
    if any(problem.code in SYMPTOMS for problem in problems):
        meant, slips = as_meant(written, files)
        faults += slips
        briefing, problems = _resolved(meant, files, sound) if slips else (briefing, problems)
    problems = _without_doubles([*faults, *problems])
    return Checked(None if errors(problems) else briefing, problems, texts, files, written)


def _without_doubles(problems: list[Problem]) -> list[Problem]:
    """Return the problems without the warnings that turned out to be errors, at the same place."""
    wrong = {(problem.place, problem.code) for problem in errors(problems)}
    return [one for one in problems if one.severity == "error" or (one.place, one.code) not in wrong]


def _resolved(written: WrittenSeeds, files: SeedFiles, sound: bool) -> tuple[Briefing | None, list[Problem]]:
    """Return the briefing with the problems of references and quotes; None where it is not sound so far."""
    problems = check_references(written, files)
    if errors(problems) or not sound:
        return None, problems + check_quotes(written, files)
    briefing, found = resolve(written, files)
    return briefing, problems + found
