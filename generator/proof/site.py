"""A whole built site, proved: its names, its pages, its links, its data, its seal."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.codes import SITE_CODES
from generator.problems import Place, Problem
from generator.proof.data import Counts, prove_data
from generator.proof.links import Link, dead, ids, links
from generator.proof.names import unusable
from generator.proof.page import read_page
from generator.proof.rules import css_addresses, faults, scheme_of
from generator.proof.seal import SEAL, SHOWN, digest, from_json, is_sealed, seal, stamps


@dataclass(slots=True)
class Proof:
    """What was found. `id` is the build id that the files give, whatever the seal says."""

    id: str
    problems: list[Problem]
    counts: Counts
    pages: int = 0
    links: int = 0


@dataclass(slots=True)
class _Reading:
    """What one pass over the files collects."""

    shown_as: str
    files: set[str] = field(default_factory=set)
    digests: dict[str, str] = field(default_factory=dict)
    anchors: dict[str, set[str]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    stamps: dict[str, set[str]] = field(default_factory=dict)
    data: dict[str, bytes] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def complain(self, path: str, code: str, message: str, line: int = 1) -> None:
        self.problems.append(Problem(Place(f"{self.shown_as}/{path}", line), code, message, SITE_CODES[code][1]))


def _walk(site: Path) -> Iterator[tuple[str, Path]]:
    """Yield every entry that is not a folder by its path, in order of names; links are not followed."""
    for folder, names, found in os.walk(site):
        names.sort()
        linked = [name for name in names if Path(folder, name).is_symlink()]
        for name in sorted([*found, *linked]):
            path = Path(folder, name)
            yield path.relative_to(site).as_posix(), path


def _take_page(reading: _Reading, path: str, raw: bytes) -> None:
    page = read_page(path, raw)
    reading.anchors[path] = ids(page)
    reading.links += links(page)
    reading.stamps[path] = stamps(raw)
    for fault in faults(page):
        reading.complain(path, fault.code, fault.message, fault.line)


def _take_style(reading: _Reading, path: str, raw: bytes) -> None:
    for address in css_addresses(raw.decode("utf-8", errors="replace")):
        scheme = scheme_of(address)
        if scheme and scheme != "data":
            reading.complain(path, "site-other-host", f"the style sheet loads from elsewhere: {address[:100]}")


def _read(site: Path, shown_as: str) -> _Reading:
    reading = _Reading(shown_as)
    for path, file in _walk(site):
        if file.is_symlink() or not file.is_file():
            reading.complain(path, "site-strange-file", "this is a link or a special file, which is not published")
            continue
        raw = file.read_bytes()
        reading.files.add(path)
        if is_sealed(path):
            reading.digests[path] = digest(path, raw)
        if path.endswith(".html"):
            _take_page(reading, path, raw)
        elif path.endswith(".css"):
            _take_style(reading, path, raw)
        elif path.startswith("data/"):
            reading.data[path] = raw
    return reading


def _check_links(reading: _Reading, site: Path) -> None:
    for link, missing in dead(reading.links, reading.files, reading.anchors):
        page = read_page(link.page, (site / link.page).read_bytes())
        message = f"{link.written[:100]}: {missing[:200]}"
        reading.complain(link.page, "site-dead-link", message, page.line(page.elements[link.element]))


def _check_seal(reading: _Reading) -> str:
    """Compare the files with the seal; return the build id that they give."""
    now = seal(reading.digests)
    try:
        said = from_json(reading.data.get(SEAL, b""))
    except ValueError as error:
        reading.complain(SEAL, "site-seal", f"the list of hashes cannot be read: {error}")
        return now.id
    for path in sorted(said.files.keys() | now.files.keys()):
        if path not in now.files:
            reading.complain(path, "site-seal", "the file is not there")
        elif path not in said.files:
            reading.complain(path, "site-seal", "the file was not there when the site was built")
        elif now.files[path] != said.files[path]:
            reading.complain(path, "site-seal", "the file is not as it was built")
    if said.id != now.id:
        reading.complain(SEAL, "site-seal", f"the build id is {now.id[:SHOWN]} and not {said.id[:SHOWN]}")
    for path, found in reading.stamps.items():
        if not found <= {said.id[:SHOWN]}:
            reading.complain(path, "site-seal", "another build id stands on the page")
    return now.id


def prove(site: Path, shown_as: str) -> Proof:
    """Prove a built site from its own files, without a network. Reads every file once; writes nothing."""
    reading = _read(site, shown_as)
    for path, reason in unusable(reading.files):
        reading.complain(path, "site-name", reason)
    _check_links(reading, site)
    counts, data_faults = prove_data(reading.data)
    for fault in data_faults:
        reading.complain(fault.path, fault.code, fault.message)
    id = _check_seal(reading)
    return Proof(id, sorted(set(reading.problems)), counts, len(reading.anchors), len(reading.links))
