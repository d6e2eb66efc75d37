"""A whole built site, proved from its own files."""

import json
import os
import sys

import pytest

from tests.conftest import write_files
from tests.proof.making import a_page, a_site, found, proof


def test_a_sound_site_is_proved(tmp_path):
    """Pages, links and quotes are counted."""
    done = proof(a_site(tmp_path))
    assert (done.problems, done.pages, done.counts) == ([], 2, (1, 2))


@pytest.mark.parametrize(
    "body",
    [
        '<a href="nowhere.html">x</a>',
        '<a href="about.html#nowhere">x</a>',
        '<a href="#nowhere">x</a>',
        '<a href="../about.html">x</a>',
        '<a href="/about.html">x</a>',
        '<a href="about">x</a>',
        '<a href="assets/">x</a>',
        '<img src="nowhere.png" alt="">',
        '<img src="assets/a.css" srcset="nowhere.png 2x" alt="">',
        '<script src="nowhere.js"></script>',
        '<link rel="icon" href="nowhere.ico">',
        '<svg><use href="#nowhere"></use></svg>',
        '<svg><a xlink:href="nowhere.html"></a></svg>',
        '<p aria-describedby="nowhere">x</p>',
        '<button popovertarget="nowhere">x</button>',
        '<label for="nowhere">x</label>',
        '<video src="nowhere.mp4"></video>',
    ],
)
def test_what_leads_nowhere_is_found(tmp_path, body):
    """In raw HTML as anywhere; the message names page and line."""
    problem, *others = proof(a_site(tmp_path, {"index.html": a_page(f"\n{body}")})).problems
    assert (problem.code, str(problem.place), others) == ("site-dead-link", "site/index.html:8:1", [])


@pytest.mark.parametrize(
    "body",
    [
        '<a href="about.html">x</a>',
        '<a href="./about.html?a=b#top">x</a>',
        '<a href="">x</a><a href="#">x</a><a href="#top">x</a><a href="#m%C3%BC">x</a><p id="mü">x</p>',
        '<a href="#old">x</a><a name="old"></a>',
        '<a href="about.html#:~:text=words">x</a>',
        '<a href="deep/down/b%20c.html#top">x</a>',
        '<a href="data/claims.json">x</a><a href="https://example.org/nowhere">x</a>',
    ],
)
def test_what_leads_somewhere_is_not(tmp_path, body):
    """Files of any kind, anchors by id or name, encoded addresses; other hosts are not asked."""
    deep = a_page('<a href="../../about.html">x</a>', up="../../")
    assert found(a_site(tmp_path, {"index.html": a_page(body), "deep/down/b c.html": deep})) == []


def test_the_page_for_what_is_not_found_is_linked_from_the_root(tmp_path):
    """It is shown under any address; the theme says where the root is, and the links from there are followed."""
    config = '<script type="application/json">{"base": "/sub/"}</script>'
    sound = a_page(f'{config}<a href="/sub/about.html">x</a>', up="/sub/")
    assert found(a_site(tmp_path / "a", {"404.html": sound})) == []
    dead = a_page(f'{config}<a href="/sub/nowhere.html">x</a>', up="/sub/")
    assert found(a_site(tmp_path / "b", {"404.html": dead})) == [("site-dead-link", "404.html")]


@pytest.mark.parametrize(
    "css", ["@import url(https://example.org/a.css);", "p { background: url('//example.org/a.png') }"]
)
def test_a_style_sheet_that_asks_another_host_is_found(tmp_path, css):
    """A style sheet loads as a page does."""
    assert found(a_site(tmp_path, {"assets/a.css": css})) == [("site-other-host", "assets/a.css")]


def test_a_style_sheet_may_hold_pictures_of_its_own(tmp_path):
    """And ask for files beside it."""
    assert (
        found(a_site(tmp_path, {"assets/a.css": "p { background: url(data:image/png;base64,AA), url(b.png) }"}))
        == []
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot hold such names in the first place")
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Index.html", None),
        ("data/Articles/x.txt", None),
        ("m\u00fc.txt", "mu\u0308.txt"),
        ("stra\u00dfe.txt", "STRASSE.txt"),
        ("con.txt", None),
        ("LPT1", None),
        ("nul/a.txt", None),
        ("a:b.txt", None),
        ("a?.txt", None),
        ("a\\b.txt", None),
        ("trailing.", None),
        ("trailing ", None),
    ],
)
def test_names_that_other_systems_cannot_hold_are_found(tmp_path, one, other):
    """Devices, forbidden characters, and names that differ in case or Unicode form alone."""
    more = {name: "x" for name in (one, other) if name and not name.endswith(".html")}
    site = a_site(tmp_path, more | ({one: a_page()} if one.endswith(".html") else {}))
    assert {code for code, _ in found(site)} == {"site-name"}


def test_every_kind_of_name_that_the_generator_makes_is_fine(tmp_path):
    """Also one of 64 characters, digits alone, and a device's name with something behind."""
    assert found(a_site(tmp_path, {f"{name}.txt": "x" for name in ("a" * 64, "0", "con-1", "com10")})) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs links and pipes")
@pytest.mark.parametrize(
    "make", [os.mkfifo, lambda path: path.symlink_to("index.html"), lambda path: path.symlink_to("..")]
)
def test_links_and_pipes_are_found_and_not_followed(tmp_path, make):
    """Nothing waits for a pipe, and nothing outside of the site is read."""
    site = a_site(tmp_path)
    make(site / "strange")
    assert found(site) == [("site-strange-file", "strange")]


def test_a_changed_file_breaks_the_seal(tmp_path):
    """One letter is enough, and both the file and the build id are named."""
    site = a_site(tmp_path)
    page = site / "about.html"
    page.write_text(page.read_text().replace(">T<", ">U<"))
    assert found(site) == [("site-seal", "about.html"), ("site-seal", "data/build.json")]


def test_a_lost_and_an_added_file_break_the_seal(tmp_path):
    """Each is named."""
    site = a_site(tmp_path, {"lost.txt": "x"})
    (site / "lost.txt").unlink()
    write_files(site, {"added.txt": "x"})
    assert found(site) == [("site-seal", name) for name in ("added.txt", "data/build.json", "lost.txt")]


def test_hidden_files_at_the_top_are_not_sealed(tmp_path):
    """Servers and versioning systems keep theirs there."""
    site = a_site(tmp_path)
    write_files(site, {".htaccess": "x", ".nojekyll": ""})
    assert found(site) == []


def test_another_build_id_on_a_page_is_found(tmp_path):
    """Though the hash of the page is the same with any."""
    site = a_site(tmp_path)
    page = site / "about.html"
    page.write_text(page.read_text().replace(f">{proof(site).id[:12]}<", ">0123456789ab<"))
    assert found(site) == [("site-seal", "about.html")]


def test_the_build_id_is_made_of_the_files_and_stands_on_the_pages(tmp_path):
    """The same files, the same id; another letter, another id."""
    one, same, other = (a_site(tmp_path / name, {"x.txt": name[0]}) for name in ("a1", "a2", "b"))
    assert proof(one).id == proof(same).id != proof(other).id
    assert f'<code class="build-id">{proof(one).id[:12]}</code>' in (one / "index.html").read_text()


def _reseal(site) -> None:
    """Seal a site again, as somebody would who can build one."""
    from generator.proof.seal import SEAL, digest, is_sealed, seal, stamped

    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    made = seal({name: digest(name, path.read_bytes()) for name, path in files.items() if is_sealed(name)})
    (site / SEAL).write_bytes(made.to_json())
    for path in site.rglob("*.html"):
        path.write_bytes(stamped(path.read_bytes(), made.id))


def _edit(site, path: str, was: str, now: str) -> None:
    text = (site / path).read_text(encoding="utf-8")
    assert was in text
    (site / path).write_bytes(text.replace(was, now).encode())


@pytest.mark.parametrize(
    ("path", "was", "now", "code"),
    [
        ("data/articles/one.txt", "Acme opened", "Acme closed", "site-article"),
        ("data/events.json", '"quote": "Acme opened a plant"', '"quote": "Acme closed a plant"', "site-quote"),
        ("data/events.json", '"start": 0', '"start": 1', "site-quote"),
        ("data/mentions.json", '"text": "Acme"', '"text": "Bolt"', "site-quote"),
        ("data/events.json", '"status": "happened"', '"status": "invented"', "site-data"),
        ("data/entities.json", '"name": "Acme"', '"name": 5', "site-data"),
        ("data/entities.json", '"name": "Acme"', '"name": "Bolt"', "site-data"),
        ("data/entities.json", "[", "", "site-data"),
        ("data/claims.csv", "id,", "ID,", "site-data"),
        ("data/schema/claims.schema.json", '"type": "array"', '"type": 5', "site-data"),
        ("data/schema/briefing.schema.json", "{", "", "site-data"),
    ],
)
def test_data_that_do_not_hold_are_found_though_they_are_sealed(tmp_path, path, was, now, code):
    """The seal says only that nothing changed; the data are proved by themselves."""
    site = a_site(tmp_path)
    _edit(site, path, was, now)
    _reseal(site)
    assert code in {one for one, _ in found(site)}


@pytest.mark.parametrize(
    "path", ["data/briefing.json", "data/articles/one.txt", "data/schema/briefing.schema.json", "data/claims.csv"]
)
def test_data_that_are_missing_are_found(tmp_path, path):
    """Also when the list of hashes does not name them."""
    site = a_site(tmp_path)
    (site / path).unlink()
    _reseal(site)
    assert {code for code, _ in found(site)} <= {"site-data", "site-article"}
    assert found(site) != []


@pytest.mark.parametrize("raw", ["", "{}", "[]", "null", '{"id": 1, "files": []}', "\x00", "{" * 100_000])
def test_a_damaged_seal_is_said_so(tmp_path, raw):
    """And is no fault of the program."""
    site = a_site(tmp_path)
    (site / "data/build.json").write_text(raw)
    assert ("site-seal", "data/build.json") in found(site)


def test_schemas_that_allow_everything_prove_nothing(tmp_path):
    """Whoever makes the schemas empty and the data something else gets a fault and no traceback."""
    site = a_site(tmp_path)
    for path in (site / "data").rglob("*.json"):
        path.write_text("{}" if "schema" in path.parts else json.dumps([1, {"sha256": 2}]))
    _reseal(site)
    assert ("site-data", "data/briefing.json") in found(site)


def test_a_folder_of_something_else_is_no_site(tmp_path):
    """Every fault is named, and none is a traceback."""
    write_files(
        tmp_path / "site", {"a.html": b"\xff\xfe\x00<html", "b.html": "", "c.css": b"\xff", "data/x.json": "{"}
    )
    assert {"site-seal", "site-data", "site-no-title"} <= {code for code, _ in found(tmp_path / "site")}
