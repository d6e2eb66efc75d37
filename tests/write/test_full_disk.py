"""A disk that is really full: the old version stays, one line says what and where, and the next build works."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import MUSEUM
from tests.test_build import Place

pytestmark = pytest.mark.build


@pytest.fixture
def disk(tmp_path) -> Iterator[Path]:
    """A disk of a few megabytes, where one may be made."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)]
    if sys.platform != "linux" or os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root may make a small disk, on Linux")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("left", [0, 500_000, 4_000_000])
def test_a_full_disk_leaves_the_old_version_and_the_next_build_works(disk, left):
    """Wherever the space ends: at the pages, within MkDocs, or at what is added to the built site."""
    place = Place(disk)
    shutil.copytree(MUSEUM, place.seeds)
    assert place.build().returncode == 0
    before = place.state
    seed = place.seeds / "briefing.yml"
    seed.write_text(seed.read_text(encoding="utf-8").replace("title: ", "title: New ", 1), encoding="utf-8")
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "filling").write_bytes(bytes(max(0, free - left)))
    failed = place.build()
    assert (failed.returncode, place.state == before) == (3, True), failed.stderr
    (told,) = [line for line in failed.stderr.splitlines() if "No space left on device" in line]
    assert (str(disk) in told, "Traceback" in failed.stderr) == (True, False)
    (disk / "filling").unlink()
    assert place.build().returncode == 0
    assert (place.state != before, place.leftovers) == (True, [])
