"""What lies on disk under one folder of seeds, as texts and undecided; which folder holds what."""

from dataclasses import dataclass, field

from generator.problems import Place, Problem

#: Folder of seeds → the kind of thing that one file in it defines.
KINDS = {
    "sources": "source",
    "companies": "company",
    "people": "person",
    "events": "event",
    "questions": "question",
}


@dataclass(slots=True)
class SeedFiles:
    """Everything on disk under one seeds folder, undecided.

    `yaml` maps a path relative to the folder, with `/`, to its text; `articles` maps a file name
    to the article's text, decoded as UTF-8 without a byte-order mark, line ends as in the file. `unread` holds
    the paths of the files of either kind that are there and cannot be read, `closed` those of such folders.
    `garbled` maps files of either kind, as problems show them, whose text is not as it was written to the warning
    about that.
    """

    root: str
    yaml: dict[str, str] = field(default_factory=dict)
    articles: dict[str, str] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    garbled: dict[str, Problem] = field(default_factory=dict)

    def shown(self, relative: str) -> str:
        """Return the file's name as problems show it: with the seeds folder in front."""
        return f"{self.root}/{relative}"

    def complain(self, relative: str, code: str, message: str, help: str, severity: str = "error") -> None:
        """Add a problem about a file as a whole."""
        self.problems.append(Problem(Place(self.shown(relative)), code, message, help, severity))
