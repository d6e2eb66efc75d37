"""The whole program, run as people run it: everything in one step, or nothing; the same bytes everywhere."""

import filecmp
import getpass
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from generator.cli import main
from tests.conftest import MUSEUM, SMALL, write_files
from tests.hostile import FAMILIES
from tests.htmltree import ROOT, Tree
from tests.render.test_places import seeds_around
from tests.test_codes import an_ordinary_user

pytestmark = pytest.mark.build

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux pipes and signals")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder with seeds, pages and a site in it."""

    root: Path

    @property
    def seeds(self) -> Path:
        return self.root / "seeds"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def state(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """Every file of the pages and of the site, by path."""
        return files(self.docs), files(self.site)

    @property
    def leftovers(self) -> list[str]:
        """What stands beside seeds, pages and site, but for the files that keep other builds out."""
        known = ("seeds", "docs", "site")
        return [path.name for path in self.root.iterdir() if path.name not in known and path.suffix != ".lock"]

    def command(self, *more: str) -> list[str]:
        folders = ["--seeds", self.seeds, "--docs", self.docs, "--site", self.site]
        return [sys.executable, "-m", "generator", "build", *map(str, folders), *map(str, more)]

    def build(self, *more: str, **environment: str) -> subprocess.CompletedProcess:
        """Run a build to its end."""
        return subprocess.run(
            self.command(*more),
            cwd=ROOT,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=300,  # a builder that waits for a pipe would wait for ever
        )

    def start(self, *more: str, **environment: str) -> subprocess.Popen:
        """Start a build in a process group of its own."""
        return subprocess.Popen(
            self.command(*more),
            cwd=ROOT,
            env={**os.environ, **environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def change(place: Place) -> None:
    """Change the seeds: another title, an entity's type, and one question less."""
    briefing = place.seeds / "briefing.yml"
    briefing.write_text(briefing.read_text(encoding="utf-8").replace("Tidal", "New Tidal", 1), encoding="utf-8")
    company = place.seeds / "companies/vorsas.yml"
    company.write_text(company.read_text(encoding="utf-8").replace("type: company", "type: bank"), encoding="utf-8")
    (place.seeds / "questions/tide-survey.yml").unlink()


@pytest.fixture(scope="module")
def versions(tmp_path_factory) -> tuple[Place, Place]:
    """The museum topic as it is, built, and a changed one, built; to be copied, never changed."""
    made = []
    for name in ("old", "new"):
        place = Place(tmp_path_factory.mktemp(name))
        shutil.copytree(MUSEUM, place.seeds)
        if name == "new":
            change(place)
        done = place.build()
        assert done.returncode == 0, done.stderr
        made.append(place)
    return tuple(made)


@pytest.fixture
def place(versions, tmp_path) -> Place:
    """A copy of the built museum topic."""
    shutil.copytree(versions[0].root, tmp_path / "topic")
    return Place(tmp_path / "topic")


@pytest.fixture
def empty(tmp_path) -> Place:
    """A place where nothing is built yet and the seeds are small."""
    return Place(tmp_path)


def test_a_change_of_the_seeds_changes_pages_and_site(place, versions):
    """What is removed from the seeds disappears, what is changed appears, and nothing stands beside."""
    change(place)
    assert place.build().returncode == 0
    assert (place.state == versions[1].state, place.leftovers) == (True, [])
    assert not (place.site / "questions/tide-survey.html").exists()


def test_a_second_build_of_the_same_seeds_changes_nothing(place):
    """Every page keeps its time, and none counts as changed."""
    before = {path: path.stat().st_mtime_ns for path in place.docs.rglob("*")}
    done = place.build()
    assert "pages, none changed." in done.stderr
    assert {path: path.stat().st_mtime_ns for path in place.docs.rglob("*")} == before


@pytest.mark.parametrize(
    "person",
    [
        "name: X\nnonsense: 1\n",
        "name: X\ntype: y\nsummary: X.\nevidence: [{source: fr-cost, quote: stands nowhere}]\n",
    ],
)
def test_a_problem_in_the_seeds_leaves_both_as_they_were(place, versions, person):
    """Status 1, and nothing is written: for a fault of form, and for a quote that does not hold."""
    write_files(place.seeds, {"people/x.yml": person})
    assert place.build().returncode == 1
    assert (place.state == versions[0].state, place.leftovers) == (True, [])


def test_a_file_in_the_way_leaves_both_as_they_were(place, versions):
    """Status 1, the file is named, and it is neither overwritten nor deleted."""
    write_files(place.seeds, {"people/mine.yml": "name: Mine\ntype: x\n"})
    write_files(place.docs, {"people/mine.md": "my own page"})
    before = place.state
    done = place.build()
    assert (done.returncode, "foreign-file" in done.stdout, "people/mine.md" in done.stdout) == (1, True, True)
    assert (place.state == before, place.leftovers) == (True, [])


@pytest.mark.parametrize(
    "name",
    [
        "people/mine.md/notes.txt",
        "timeline.md/notes.txt",
    ],
)
def test_a_folder_in_the_way_is_a_problem_and_no_fault_of_the_program(place, name):
    """Status 1, without a traceback; also where a generated page stood before."""
    write_files(place.seeds, {"people/mine.yml": "name: Mine\ntype: x\n"})
    (place.docs / "timeline.md").unlink()
    write_files(place.docs, {name: "mine"})
    done = place.build()
    assert (done.returncode, "Traceback" in done.stderr, "foreign-file" in done.stdout) == (1, False, True)


def test_pages_that_others_wrote_are_built_along(place):
    """They stay in docs/ and stand on the site."""
    write_files(place.docs, {"companies/mine.md": "# My page\n\n[home](../index.md)\n"})
    assert place.build().returncode == 0
    assert (place.docs / "companies/mine.md").read_text() == "# My page\n\n[home](../index.md)\n"
    assert (place.site / "companies/mine.html").is_file()


def test_a_builder_that_fails_leaves_both_as_they_were(place):
    """Status 3 and the builder's words; here a page that somebody else wrote has a dead link."""
    write_files(place.docs, {"companies/mine.md": "# My page\n\n[dead](nowhere.md)\n"})
    change(place)
    before = place.state
    done = place.build()
    assert (done.returncode, "nowhere.md" in done.stderr) == (3, True)
    assert (place.state == before, place.leftovers) == (True, [])


def _link(place: Place) -> None:
    (place.docs / "mine.md").symlink_to(place.seeds / "briefing.yml")


def _pipe(place: Place) -> None:
    os.mkfifo(place.docs / "mine.md")


@linux
@pytest.mark.parametrize("make", [_link, _pipe])
def test_links_and_pipes_among_the_pages_are_refused(place, versions, make):
    """Status 3; the site stays as it was."""
    make(place)
    change(place)
    assert place.build().returncode == 3
    assert (files(place.site) == versions[0].state[1], place.leftovers) == (True, [])


def test_without_docs_the_pages_are_left_alone(place, versions):
    """`--no-docs` builds the site and nothing else."""
    change(place)
    done = subprocess.run(
        [*place.command()[:4], "--seeds", str(place.seeds), "--no-docs", "--site", str(place.site)],
        cwd=ROOT,
        capture_output=True,
    )
    assert done.returncode == 0
    assert place.state == (versions[0].state[0], versions[1].state[1])
    assert place.leftovers == []


def test_a_passage_set_aside_within_a_sentence_does_not_stop_the_build(empty):
    """What is left of the sentence is linked like any other."""
    seeds = {
        "briefing.yml": "title: T\nscope: S\n",
        "articles/one.txt": "Acme grew by much (see our offers). Bolt fell.",
        "sources/one.yml": "article: one.txt\nset_aside:\n  - {from: (see our, to: offers), because: ad}\n",
        "companies/acme.yml": "name: Acme\ntype: x\n",
    }
    write_files(empty.seeds, seeds)
    done = empty.build()
    assert (done.returncode, done.stderr.count("anchor")) == (0, 0)


def test_a_property_without_a_letter_does_not_stop_the_build(place):
    """Where two statements on it differ, the link from the overview arrives."""
    claim = {"property": "?", "status": "reported", "evidence": [{"source": "fr-cost", "quote": "Port-Ouvray"}]}
    company = {"name": "Extra", "type": "x", "claims": [{**claim, "value": "yes"}, {**claim, "value": "no"}]}
    write_files(place.seeds, {"companies/extra.yml": json.dumps(company)})
    assert place.build().returncode == 0


def _is_there(path: str) -> Callable[[Place], bool]:
    return lambda place: (place.root / path).exists()


#: Moments of a build, by what can be seen on the disk. The last two lie after publishing began.
MOMENTS = {
    "pages are staged": _is_there(".docs.next/.generated.json"),
    "the builder is configured": _is_there(".docs.next.yml"),
    "the builder has begun": _is_there(".site.next"),
    "pages are being built": _is_there(".site.next/index.html"),
    "search is being built": _is_there(".site.next/search"),
    "the site is published": lambda place: not (place.site / "questions/tide-survey.html").exists(),
    "the pages are published": lambda place: not (place.docs / "questions/tide-survey.md").exists(),
}


@linux
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_build_leaves_the_old_version_or_the_new_one(place, versions, moment):
    """Killed at any moment; the next build succeeds and leaves nothing of the killed one."""
    change(place)
    (old_docs, old_site), (new_docs, new_site) = (version.state for version in versions)
    building = place.start()
    while building.poll() is None and not MOMENTS[moment](place):
        pass
    os.killpg(building.pid, signal.SIGKILL)
    building.wait()
    docs, site = place.state
    assert (docs in (old_docs, new_docs), site in (old_site, new_site)) == (True, True)
    assert place.build().returncode == 0
    assert (place.state == (new_docs, new_site), place.leftovers) == (True, [])


#: A hook of the builder that says that it is there and waits to be let go.
_WAITING_HOOK = """
import os

def on_pre_build(config):
    if "ALIVE" in os.environ:
        global alive
        alive = open(os.environ["ALIVE"], "w")
        alive.write("x")
        alive.flush()
        open(os.environ["GO"]).read(1)
"""


class Waiting:
    """A build that waits within the site builder until it is let go."""

    def __init__(self, place: Place, aside: Path) -> None:
        self.alive, self.go = aside / "alive", aside / "go"
        aside.mkdir()
        for pipe in (self.alive, self.go):
            os.mkfifo(pipe)
        write_files(aside, {"hook.py": _WAITING_HOOK})
        settings = {"INHERIT": str(ROOT / "mkdocs.yml"), "hooks": [str(aside / "hook.py")]}
        self.config = write_files(aside, {"mkdocs.yml": yaml.safe_dump(settings)}) / "mkdocs.yml"
        self._end = os.open(self.alive, os.O_RDONLY | os.O_NONBLOCK)
        self.process = place.start("--config", str(self.config), ALIVE=str(self.alive), GO=str(self.go))
        assert self._read() == b"x"

    def _read(self) -> bytes:
        """Wait for a sign of the builder: a letter when it has begun, nothing when it is gone."""
        assert select.select([self._end], [], [], 60)[0]
        return os.read(self._end, 1)

    def let_go(self) -> None:
        """Let the builder go on, and wait until it is gone."""
        pipe = os.open(self.go, os.O_RDWR | os.O_NONBLOCK)
        os.write(pipe, b"x")
        assert self._read() == b""
        os.close(pipe)

    def is_gone(self) -> bool:
        """Say whether the builder has ended: its end of the pipe is then closed."""
        return self._read() == b""

    def clear(self) -> None:
        """End whatever is still there."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        os.close(self._end)


@pytest.fixture
def waiting(place, tmp_path):
    """A build of a changed topic that waits within the site builder."""
    change(place)
    build = Waiting(place, tmp_path / "aside")
    yield build
    build.clear()


@linux
def test_two_builds_do_not_mix(place, versions, waiting):
    """The second one says that another is running, and the first ends as if alone."""
    second = place.build()
    held = f"another build of {place.docs} is running, process {waiting.process.pid}"
    assert (second.returncode, held in second.stderr) == (3, True)
    assert place.state == versions[0].state
    waiting.let_go()
    assert waiting.process.wait() == 0
    assert (place.state == versions[1].state, place.leftovers) == (True, [])


@linux
def test_readers_see_the_old_version_while_the_new_one_is_built(place, versions, waiting):
    """Nothing appears before all is done."""
    assert place.state == versions[0].state


@linux
@pytest.mark.parametrize(("sent", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_build_that_is_told_to_end_leaves_nothing_behind(place, versions, waiting, sent, status):
    """The status is the one of the signal, and the builder ends too; the next build finds nothing to clear up."""
    waiting.process.send_signal(sent)
    assert waiting.process.wait() == status
    assert waiting.is_gone()
    assert (place.state == versions[0].state, place.leftovers) == (True, [])


def _limited(bytes: int) -> Callable[[], None]:
    """Return what lets a process write no file longer than this; like a full disk, but without one."""

    def limit() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes, bytes))

    return limit


@linux
@pytest.mark.parametrize("bytes", [0, 2_000, 20_000, 100_000])
def test_a_disk_that_takes_no_more_leaves_both_as_they_were(place, versions, bytes):
    """Status 3 and one line that says what and where, whether pages or site fill it."""
    change(place)
    done = subprocess.run(
        place.command(), cwd=ROOT, capture_output=True, text=True, preexec_fn=_limited(bytes), timeout=300
    )
    last = done.stderr.splitlines()[-1]
    assert (done.returncode, "Nothing was published: " in last, "File too large" in last) == (3, True, True)
    assert "Traceback" not in done.stderr
    assert (place.state == versions[0].state, place.leftovers) == (True, [])


@linux
@pytest.mark.parametrize("more", [["--no-docs", "--site"], ["--docs"]])
def test_a_folder_that_may_not_be_written_is_said_so(small_seeds, capsys, more):
    """Status 3, and the folder is named; here it belongs to somebody else."""
    with tempfile.TemporaryDirectory() as folder:
        seeds = write_files(Path(folder, "seeds"), SMALL)
        Path(folder).chmod(0o555)
        with an_ordinary_user():
            status = main(
                ["build", "--seeds", str(seeds), *more, f"{folder}/out", "--config", str(ROOT / "mkdocs.yml")]
            )
        assert os.listdir(folder) == ["seeds"]
    printed = capsys.readouterr().err.splitlines()[-1]
    assert (status, printed) == (3, f"Nothing was published: {folder}/.out.lock: Permission denied")


def test_a_builder_that_is_not_there_is_said_so(place, versions, tmp_path):
    """Status 3 and one line; here the interpreter finds no MkDocs, because another folder hides it."""
    change(place)
    write_files(tmp_path / "hidden", {"mkdocs.py": "raise ImportError('No module named mkdocs')"})
    done = place.build(PYTHONPATH=str(tmp_path / "hidden"))
    assert (done.returncode, done.stderr.splitlines()[-1]) == (
        3,
        "Nothing was published: MkDocs could not build the pages: ImportError: No module named mkdocs",
    )
    assert (place.state == versions[0].state, place.leftovers) == (True, [])


def test_a_fault_of_the_built_site_leaves_both_as_they_were(place, versions):
    """Status 3, with page and line; here a page that somebody else wrote has what no builder complains of."""
    write_files(place.docs, {"companies/mine.md": "# My page\n\n<a href='nowhere.html' onclick='x()'>dead</a>\n"})
    change(place)
    before = place.state
    done = place.build()
    assert done.returncode == 3
    assert [code in done.stderr for code in ("site-dead-link", "site-event-attribute")] == [True, True]
    assert f"{place.site}/companies/mine.html:" in done.stderr
    assert (place.state == before, place.leftovers) == (True, [])


@linux
def test_a_link_where_the_next_version_is_prepared_is_not_followed(place, versions, tmp_path):
    """Builders empty the folder that they are given: here it would be somebody else's."""
    write_files(tmp_path / "thesis", {"chapter.txt": "years of work"})
    (place.root / ".site.next").symlink_to(tmp_path / "thesis")
    done = place.build()
    assert (done.returncode, ".site.next is a link" in done.stderr) == (3, True)
    assert ((tmp_path / "thesis/chapter.txt").read_text(), place.state == versions[0].state) == (
        "years of work",
        True,
    )


def test_a_file_that_was_put_into_the_site_is_not_lost(place):
    """The build says so instead of removing it: the list of the site does not name it."""
    write_files(place.site, {"companies/my-notes.txt": "mine"})
    done = place.build()
    assert (done.returncode, "my-notes.txt was not built by this program" in done.stderr) == (3, True)
    assert (place.site / "companies/my-notes.txt").read_text() == "mine"


@linux
def test_an_interrupted_build_leaves_nothing_behind(place, versions, waiting):
    """Ctrl-C, sent to the whole group as a terminal does: status 130, old version, no staging folder."""
    os.killpg(waiting.process.pid, signal.SIGINT)
    assert waiting.process.wait() == 130
    assert (place.state == versions[0].state, place.leftovers) == (True, [])


@linux
def test_the_site_builder_does_not_outlive_a_killed_build(place, versions, waiting):
    """A builder left over would write into the staging folder of the next build."""
    waiting.process.kill()
    waiting.process.wait()
    assert place.build().returncode == 0
    waiting.let_go()
    assert (place.state == versions[1].state, place.leftovers) == (True, [])


@pytest.mark.parametrize("target", ["seeds", "thesis", "."])
def test_a_folder_of_other_things_is_not_replaced_by_the_site(empty, small_seeds, target):
    """The seeds themselves, somebody's folder, or the folder that holds both: nothing in them is lost."""
    small_seeds()
    write_files(empty.root, {"thesis/chapter.txt": "years of work"})
    before = files(empty.root)
    subprocess.run(
        [*empty.command()[:4], "--seeds", str(empty.seeds), "--no-docs", "--site", str(empty.root / target)],
        cwd=ROOT,
        capture_output=True,
    )
    assert {path: raw for path, raw in files(empty.root).items() if path in before} == before


@pytest.mark.parametrize(("docs", "site"), [("out", "out"), ("out", "out/site"), ("out/docs", "out")])
def test_pages_and_site_within_each_other_are_refused(empty, small_seeds, docs, site):
    """Status 2 or 3, before anything is written."""
    small_seeds()
    command = [*empty.command()[:4], "--seeds", str(empty.seeds)]
    folders = ["--docs", str(empty.root / docs), "--site", str(empty.root / site)]
    done = subprocess.run([*command, *folders], cwd=ROOT, capture_output=True)
    assert done.returncode in (2, 3)
    assert [path.name for path in empty.root.iterdir() if path.suffix != ".lock"] == ["seeds"]
    assert [word for word in (b"MkDocs", b"another build") if word in done.stderr] == []


def test_the_same_seeds_give_the_same_bytes_everywhere(versions, tmp_path):
    """Another working directory, hash seed, time zone, locale, file mask and order of files change nothing."""
    place = Place(tmp_path / "elsewhere" / "ünder")
    for path in sorted((path for path in MUSEUM.rglob("*") if path.is_file()), reverse=True):
        copy = place.seeds / path.relative_to(MUSEUM)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
        os.utime(copy, (1, 1))
    strange = {
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "7",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "tr_TR.UTF-8",
        "LANG": "C",
        "HOME": str(tmp_path),
        "USER": "zz-user-zz",
        "COLUMNS": "40",
    }
    done = subprocess.run(
        ["sh", "-c", 'umask 077; exec "$@"', "sh", *place.command("--config", ROOT / "mkdocs.yml")],
        cwd=tmp_path,
        env=os.environ | strange,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert [path for path, raw in both(place) if raw != dict(both(versions[0])).get(path)] == []
    assert len(list(both(place))) == len(list(both(versions[0])))


@linux
def test_the_same_bytes_without_a_network_and_years_later(versions, tmp_path):
    """The clock is years ahead in every process, YAML has the line ends of Windows, and there is no host to ask."""
    place = Place(tmp_path / "later")
    shutil.copytree(MUSEUM, place.seeds)
    for path in place.seeds.rglob("*.yml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    write_files(tmp_path / "clock", {"sitecustomize.py": _LATER})
    alone = ["unshare", "--net", "--map-root-user"]
    able = shutil.which("unshare") and subprocess.run([*alone, "true"], capture_output=True).returncode == 0
    done = subprocess.run(
        [*(alone if able else []), *place.command()],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "clock")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    built = dict(both(place))
    assert [path for path, raw in both(versions[0]) if built.get(path) != raw] == []


#: Every Python process that is started sees another time, by whichever function it asks.
_LATER = """
import datetime, time
_now = time.time
time.time = lambda: _now() + 4e8
class _Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)
    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(time.time())
datetime.datetime = _Later
"""


def both(place: Place) -> list[tuple[str, bytes]]:
    """Every file of pages and site by its path."""
    return [(f"{name}/{path}", raw) for name in ("docs", "site") for path, raw in files(place.root / name).items()]


def test_nothing_of_this_machine_is_in_the_output(versions):
    """No absolute path, no name of the user or of the machine."""
    own = [str(ROOT), str(versions[0].root), str(Path.home()), sys.prefix, socket.gethostname()]
    words = [word for word in (*own, f"/{getpass.getuser()}/") if len(word) > 3 and word != "localhost"]
    found = [(path, word) for path, raw in both(versions[0]) for word in words if word.encode() in raw]
    assert (found, len(words) > 2) == ([], True)


def test_what_is_set_aside_is_not_in_the_index_of_the_search(versions):
    """Its words are found neither in the text nor in the titles; the article's own are."""
    index = json.loads((versions[0].site / "search/search_index.json").read_text(encoding="utf-8"))
    told = " ".join(f"{entry['title']} {entry['text']}" for entry in index["docs"])
    assert ("showroom" in told, "She once worked" in told, "Professor Marten Osk" in told) == (False, False, True)


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory) -> Path:
    """A site around the texts that try to become elements, attributes or templates."""
    place = Place(tmp_path_factory.mktemp("hostile"))
    texts = [text for family in ("script", "attribute list", "template") for text in FAMILIES[family][::2]]
    write_files(place.seeds, seeds_around(texts))
    done = place.build()
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return place.site


def scripts(site: Path) -> set[str]:
    """Return every script of a site: its address, or what stands in it, whatever the depth of the page."""
    found = set()
    for path in site.rglob("*.html"):
        events = Tree(path.read_text(encoding="utf-8")).events
        for one, following in zip(events, [*events[1:], ("end",)], strict=True):
            if one[:2] == ("<", "script"):
                source = dict(one[2]).get("src", "")
                found.add((source or following[1]).replace("../", "").replace('"..', '".').strip())
    return found


def test_no_script_stands_on_a_page_but_the_theme_s(hostile_site, versions):
    """Hostile seeds add none to those that any other topic has."""
    assert scripts(hostile_site) - scripts(versions[0].site) == set()


def test_no_element_stands_on_a_page_that_another_topic_has_not(hostile_site, versions):
    """Nor an attribute; there are no event attributes and no addresses that run."""

    def names(site: Path) -> set[str]:
        trees = [Tree(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")]
        found = {tag for tree in trees for tag, _ in tree.starts}
        return found | {f"@{name}" for tree in trees for _, names in tree.starts for name in names}

    assert names(hostile_site) - names(versions[0].site) <= {"@rel"}
    assert [name for name in names(hostile_site) if name.startswith("@on")] == []


def test_every_address_on_a_hostile_site_is_local_or_stated(hostile_site):
    """No page links to or loads from another host, but for the addresses that the seeds state."""
    found = {
        value
        for path in hostile_site.rglob("*.html")
        for name in ("href", "src", "action", "srcdoc")
        for value in Tree(path.read_text(encoding="utf-8")).values(name)
        if ":" in value.split("/")[0] or value.startswith("//")
    }
    assert found <= {"https://example.org/?a=1&b=2", "https://squidfunk.github.io/mkdocs-material/"}


def test_hostile_titles_are_read_as_they_were_written(hostile_site):
    """In the title of the window too, which themes print in their own way."""
    page = (hostile_site / "companies/c0.html").read_text(encoding="utf-8")
    title = page.split("<title>")[1].split("</title>")[0]
    assert Tree(f"<p>{title}</p>").text == "<script>alert(1)</script> kname - T"


def test_the_search_index_of_a_hostile_site_holds_text(hostile_site):
    """Search prints what it finds as HTML: nothing in the index is an element of its own."""
    index = json.loads((hostile_site / "search/search_index.json").read_text(encoding="utf-8"))
    trees = [Tree(entry[key]) for entry in index["docs"] for key in ("title", "text")]
    allowed = set("p ul ol li h1 h2 h3 table thead tbody tr td th code mark strong em details summary".split())
    assert {tag for tree in trees for tag, _ in tree.starts} - allowed == set()
    assert {event[0] for tree in trees for event in tree.events} <= {"<", ">", "text"}


def test_pages_are_the_same_as_the_committed_kind(versions):
    """docs/ holds pages, data, assets and the manifest, and nothing hidden besides."""
    names = {path.name for path in versions[0].docs.iterdir()}
    folders = {"companies", "people", "events", "questions", "sources", "data", "assets"}
    assert folders | {"index.md", ".generated.json"} <= names
    assert {name for name in names if name.startswith(".")} == {".generated.json"}
    assert filecmp.dircmp(versions[0].docs / "data", versions[0].site / "data").diff_files == []
