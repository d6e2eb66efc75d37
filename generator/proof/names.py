"""File names that cannot live together, or at all, on systems other than the one that built the site."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

#: See Microsoft, “Naming Files, Paths, and Namespaces”.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_UNUSABLE = re.compile(r'[<>:"\\|?*\x00-\x1f]|[. ]$')
_MAX_BYTES = 255


def _folded(path: str) -> str:
    """Return a path as a file system sees it that knows neither case nor Unicode form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def unusable(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield every path that some system cannot hold, with the reason; of two that clash, the later one."""
    taken: dict[str, str] = {}
    parts: dict[str, str] = {}
    for path in sorted(paths):
        folders = path.split("/")
        for part in folders:
            if part not in parts:
                parts[part] = _fault(part)
            if parts[part]:
                yield path, parts[part]
                break
        for depth in range(1, len(folders) + 1):
            whole = "/".join(folders[:depth])
            other = taken.setdefault(_folded(whole), whole)
            if other != whole:
                yield path, f"some systems take it for {other}"
                break


def _fault(name: str) -> str:
    if _DEVICE.fullmatch(name):
        return "Windows keeps this name for a device"
    if _UNUSABLE.search(name):
        return "Windows cannot hold a name with this character or ending"
    return f"its name has more than {_MAX_BYTES} bytes" if len(name.encode()) > _MAX_BYTES else ""
