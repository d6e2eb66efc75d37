"""Measure how soon a saved edit is served: `python -m tests.bench.preview [SEEDS]`.

From the moment a file is saved to the moment its page, asked for again and again, has the new words.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROUNDS = 5


def _wait_for(address: str, words: str) -> None:
    while words not in urllib.request.urlopen(address).read().decode():
        time.sleep(0.02)


def _measure(address: str, entity: Path) -> list[float]:
    """Save a company's file with another type, again and again; return the seconds of each round."""
    text, seconds = entity.read_text(encoding="utf-8"), []
    for number in range(ROUNDS):
        time.sleep(1)
        entity.write_text(re.sub(r"(?m)^type: .*", f"type: measured {number}", text), encoding="utf-8")
        began = time.monotonic()
        _wait_for(f"{address}companies/{entity.stem}.html", f"measured {number}")
        seconds.append(time.monotonic() - began)
    return seconds


def main() -> None:
    """Print the seconds of each round, the shortest first."""
    with tempfile.TemporaryDirectory() as folder:
        seeds = Path(shutil.copytree(sys.argv[1] if sys.argv[1:] else "seeds", Path(folder, "seeds")))
        command = [sys.executable, "-m", "preview", "--seeds", str(seeds), "--port", "0"]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        try:
            address = re.search(r"http://\S+/", process.stderr.readline())[0]
            while "built in" not in process.stderr.readline():
                pass
            largest = max((seeds / "companies").glob("*.yml"), key=lambda path: path.stat().st_size)
            print(largest.stem, *(f"{seconds:.2f}" for seconds in sorted(_measure(address, largest))))
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
