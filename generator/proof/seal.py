"""The seal of a built site: the hash of every file, and one for them all, the build id.

The id stands on the pages that it is the hash of: there it counts as empty. Everybody can make it again:
SHA-256 of the lines `<hash>  <path>` that `sha256sum` prints, sorted by path in UTF-8.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

#: Where the seal stands; neither it nor a hidden file at the top of the site is sealed.
SEAL = "data/build.json"
_SLOT = re.compile(rb'(<code class="build-id">)[^<]*(</code>)')
#: How much of the id stands on pages.
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Seal:
    """`files` holds the SHA-256 of each file by its path, in hexadecimal; `id` is that of them all."""

    id: str
    files: Mapping[str, str]

    def to_json(self) -> bytes:
        """Return the seal as it stands in the site."""
        return (
            json.dumps({"id": self.id, "files": dict(self.files)}, indent=1, ensure_ascii=False) + "\n"
        ).encode()


def from_json(raw: bytes) -> Seal:
    """Read a seal. Raises ValueError when it is none."""
    data = json.loads(raw)
    try:
        files = {str(path): str(digest) for path, digest in data["files"].items()}
        return Seal(str(data["id"]), files)
    except (KeyError, TypeError, AttributeError):
        raise ValueError("the id or the files are missing") from None


def digest(path: str, raw: bytes) -> str:
    """Return the hash of one file; the build id on a page counts as empty."""
    return hashlib.sha256(_SLOT.sub(rb"\1\2", raw) if path.endswith(".html") else raw).hexdigest()


def is_sealed(path: str) -> bool:
    """Say whether a file is among those that the seal is about."""
    return path != SEAL and not path.startswith(".")


def seal(digests: Mapping[str, str]) -> Seal:
    """Return the seal of files with these hashes."""
    files = dict(sorted(digests.items(), key=lambda item: item[0].encode()))
    listing = "".join(f"{one}  {path}\n" for path, one in files.items())
    return Seal(hashlib.sha256(listing.encode()).hexdigest(), files)


def stamped(page: bytes, id: str) -> bytes:
    """Return a page with the build id in its place."""
    return _SLOT.sub(rb"\g<1>" + id[:SHOWN].encode() + rb"\2", page)


def stamps(page: bytes) -> set[str]:
    """Return every build id that stands on a page."""
    return {match[0][len(match[1]) : -len(match[2])].decode() for match in _SLOT.finditer(page)}
