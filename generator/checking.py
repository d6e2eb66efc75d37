"""The first half of the program, which writes nothing: read → check → resolve."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.check.references import check_references
from generator.check.validate import WrittenSeeds, validate
from generator.problems import Problem, errors
from generator.read.files import SeedFiles, read_files
from generator.resolve.model import Briefing
from generator.resolve.resolve import check_quotes, resolve


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


def check_files(files: SeedFiles) -> Checked:
    """Check and resolve what was read; pure."""
    texts = {files.shown(path): text for path, text in files.yaml.items()}
    written, problems = validate(files)
    problems = [*files.problems, *problems, *check_references(written, files)]
    if errors(problems) or written.briefing is None:
        problems += check_quotes(written, files)
        return Checked(None, problems, texts, files, written)
    briefing, found = resolve(written, files)
    problems += found
    return Checked(None if errors(problems) else briefing, problems, texts, files, written)
