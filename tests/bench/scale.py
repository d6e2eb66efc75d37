"""Measure how time, memory and size grow: `make bench`, or `python -m tests.bench.scale 100 1000`.

For each N: the generator alone (pages and data written afresh), then the full build of the site.
Seconds are processor seconds of the process and its children; only ratios travel between machines. Small topics
are measured several times, one command after the other, and the medians are printed: what a busy machine does to a
second or two says nothing of the program. Python keeps what it compiles, as it does wherever nobody forbids it.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.corpus import write_corpus

SIZES = (100, 1000, 5000)
_COLUMNS = (
    "N",
    "pages",
    "generator s",
    "ms/page",
    "full build s",
    "ms/page",
    "generator share",
    "peak MB",
    "HTML kB/page",
    "site MB",
)


def _run(arguments: list[str]) -> tuple[float, float]:
    """Run the generator; return its processor seconds and its peak memory in MB, children included."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        command = [sys.executable, "-m", "generator", *arguments]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL, env=environment)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(writer, f"{used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}".encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    seconds, peak = os.read(reader, 100).decode().split()
    os.close(reader)
    return float(seconds), float(peak)


def measure(size: int) -> tuple:
    """Return one row of the table."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_corpus(root / "seeds", size)
        runs = []
        for _ in range(max(1, 500 // size)):
            shutil.rmtree(root / "docs", ignore_errors=True)
            short, _ = _run(["build", "--seeds", f"{root}/seeds", "--docs", f"{root}/docs"])
            runs.append(
                (short, *_run(["build", "--seeds", f"{root}/seeds", "--no-docs", "--site", f"{root}/site"]))
            )
        alone, full, peak = map(statistics.median, zip(*runs, strict=True))
        html = list((root / "site").rglob("*.html"))
        pages = len(html)
        page_bytes = sum(path.stat().st_size for path in html) / pages
        site_bytes = sum(path.stat().st_size for path in (root / "site").rglob("*") if path.is_file())
        return (
            size,
            pages,
            f"{alone:.1f}",
            f"{1000 * alone / pages:.2f}",
            f"{full:.1f}",
            f"{1000 * full / pages:.2f}",
            f"{alone / full:.1%}",
            f"{peak:.0f}",
            f"{page_bytes / 1000:.1f}",
            f"{site_bytes / 1e6:.1f}",
        )


def main() -> None:
    """Print the table, a row as soon as it is measured."""
    print("| " + " | ".join(_COLUMNS) + " |\n|" + " --- |" * len(_COLUMNS), flush=True)
    for size in map(int, sys.argv[1:] or SIZES):
        print("| " + " | ".join(map(str, measure(size))) + " |", flush=True)


if __name__ == "__main__":
    main()
