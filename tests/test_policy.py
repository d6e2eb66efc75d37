"""The policy of the built pages in a real browser: over HTTP and from disk, the site works and attacks do not."""

import contextlib
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import yaml
from playwright.sync_api import Error

from generator.build import check, render
from generator.plan.index import build_index
from generator.proof.site import prove
from generator.write.builder import Builder
from generator.write.finish import finish
from tests.browser import served
from tests.conftest import MUSEUM, write_files
from tests.htmltree import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.build]

#: What an attacker who gets past everything else would put on a page. Each would show that it ran.
ATTACKS = {
    "inline script": "<script>ran('inline script')</script>",
    "module script": "<script type=module>ran('module script')</script>",
    "event handler": "<img src=nowhere.png onerror=\"ran('event handler')\">",
    "event handler of a drawing": "<svg onload=\"ran('event handler of a drawing')\"></svg>",
    "address that runs": "<a id=runs href=\"javascript:ran('address that runs')\">x</a>",
    "script of another host": "<script src='OTHER/script.js'></script>",
    "script in an address": "<script src=\"data:text/javascript,ran('script in an address')\"></script>",
    "picture of another host": "<img src='OTHER/picture.png'>",
    "style sheet of another host": "<link rel=stylesheet href='OTHER/style.css'>",
    "picture in a style": "<p style=\"background: url('OTHER/styled.png')\">x</p>",
    "frame": "<iframe src='OTHER/frame'></iframe>",
    "page in a frame": "<iframe srcdoc=\"<script>parent.ran('page in a frame')</script>\"></iframe>",
    "frame that runs": "<iframe src=\"javascript:parent.ran('frame that runs')\"></iframe>",
    "object": "<object data='OTHER/object'></object>",
    "embedded object": "<embed src='OTHER/embed'>",
    "font": "<style>@font-face{font-family:f;src:url('OTHER/font')} i{font-family:f}</style><i>x</i>",
    "sound": "<audio src='OTHER/sound' autoplay></audio>",
    "form": "<form id=form action='OTHER/form'><input name=a value=b></form>",
    "form that runs": "<form id=form2 action=\"javascript:ran('form that runs')\"></form>",
    "base address": "<base href='OTHER/base/'><img src=based.png>",
    "drawing of another host": "<svg><image href='OTHER/image.png'/></svg>",
    "manifest": "<link rel=manifest href='OTHER/manifest'>",
    "prefetched page": "<link rel=prefetch href='OTHER/prefetch'>",
}
#: Stands in a file of the site, so that it may run: what an attack calls, and what a reader does.
_WITNESS = """
window.ranSoFar = [];
window.ran = (name) => window.ranSoFar.push(name);
window.broken = [];
document.addEventListener("securitypolicyviolation", (event) => window.broken.push(event.effectiveDirective));
"""


class OtherHost:
    """A server that has nothing to do with the site, and notes every request."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Noting(BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append(self.path)
                self.send_error(404)

            do_POST = do_GET

            def log_message(self, format, *arguments):
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Noting)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture(scope="module")
def other_host():
    host = OtherHost()
    yield host
    host.server.shutdown()
    host.server.server_close()


def _zensical(pages, site) -> None:
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    place = site.parent / "zensical"
    shutil.copytree(pages, place / "docs")
    write_files(place, {"mkdocs.yml": yaml.safe_dump({**config, "copyright": '<code class="build-id"></code>'})})
    subprocess.run(
        [sys.executable, "-m", "zensical", "build", "-f", "mkdocs.yml"], cwd=place, check=True, capture_output=True
    )
    (place / "site").rename(site)


def _mkdocs(pages, site) -> None:
    Builder(ROOT / "mkdocs.yml", "Museum", 0, lambda seconds: None).build(pages, site)


@pytest.fixture(scope="module", params=[_mkdocs, _zensical], ids=["mkdocs", "zensical"])
def site(request, tmp_path_factory, other_host):
    """The museum topic by either builder, finished, with an attacked copy of a page for each attack."""
    place = tmp_path_factory.mktemp("policy")
    briefing = check(MUSEUM).briefing
    pages = write_files(place / "pages", render(briefing, build_index(briefing)))
    site = place / "site"
    request.param(pages, site)
    home = (site / "about.html").read_text(encoding="utf-8")
    write_files(site, {"attack/witness.js": _WITNESS, "attack/none.html": "x"})
    for n, attack in enumerate(attack.replace("OTHER", other_host.address) for attack in ATTACKS.values()):
        page = home.replace("<head>", '<head><script src="attack/witness.js"></script>', 1)
        assert "<article" in page
        write_files(site, {f"attack{n}.html": page.replace("<h1", f"{attack}<h1", 1)})
    finish(site)
    return site


@pytest.fixture(scope="module", params=["http", "file"])
def address(request, site):
    """Where the site is: served, or on disk."""
    if request.param == "file":
        yield site.as_uri() + "/"
    else:
        with served(site) as found:
            yield found


@pytest.fixture
def tab(browser):
    """A window of its own that notes requests, complaints and dialogs."""
    context = browser.new_context()
    tab = context.new_page()
    tab.requests, tab.complaints = [], []
    tab.on("request", lambda request: tab.requests.append(request.url))
    tab.on("console", lambda message: tab.complaints.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: tab.complaints.append(str(error)))
    tab.on("dialog", lambda dialog: tab.complaints.append(dialog.message))
    yield tab
    context.close()


@pytest.mark.parametrize(
    "path",
    ["index.html", "about.html", "companies/vorsas.html", "sources/fr-cost.html", "timeline.html", "404.html"],
)
def test_a_page_breaks_no_rule_of_its_own_policy(tab, address, path):
    """No complaint in the console, and no request but for files of the site.

    The page for what is not found names its files from the root of a server: from disk it finds none of them, and
    still asks nobody else.
    """
    rootless = path == "404.html" and address.startswith("file")
    tab.goto(address + path)
    tab.wait_for_load_state("networkidle")
    assert rootless or tab.complaints == []
    ours = "file:///" if rootless else address
    assert [url for url in tab.requests if not url.startswith((ours, "data:"))] == []


def test_search_works(tab, address):
    """Its index and its worker are files of the site, also from disk."""
    tab.goto(address + "index.html")
    tab.wait_for_load_state("networkidle")
    if (button := tab.query_selector("button.md-search__button")) is not None:
        button.click()
        tab.wait_for_timeout(500)
        tab.keyboard.type("Vorsas")
        tab.wait_for_selector("ol a[href*=vorsas]", timeout=20_000)
    else:
        tab.keyboard.press("/")
        tab.keyboard.type("Vorsas")
        tab.wait_for_selector(".md-search-result__item a[href*=vorsas]", timeout=20_000)
    assert tab.complaints == []
    assert [url for url in tab.requests if not url.startswith((address, "data:", "blob:"))] == []


def try_out(tab, url: str) -> list[str]:
    """Open an attacked page, do what a reader might do, and return what ran there."""
    tab.goto(url)
    for selector in ("#runs", "#form", "#form2"):
        if found := tab.query_selector(selector):
            found.evaluate("one => one.requestSubmit ? one.requestSubmit() : one.click()")
    tab.wait_for_timeout(100)
    assert tab.url == url
    return tab.evaluate("window.ranSoFar")


def test_every_attack_on_a_built_page_is_blocked(tab, address, other_host):
    """Nothing of it runs, nothing is loaded from another host, nothing is sent there."""
    other_host.asked.clear()
    ran = {name: try_out(tab, f"{address}attack{n}.html") for n, name in enumerate(ATTACKS)}
    assert ({name: what for name, what in ran.items() if what}, other_host.asked) == ({}, [])


def test_without_the_policy_the_same_attacks_get_through(tab, site, address, other_host):
    """So the test above can fail. Some are stopped by today's browsers anyway."""
    through = set()
    for n, name in enumerate(ATTACKS):
        page = (site / f"attack{n}.html").read_text(encoding="utf-8").replace("Content-Security-Policy", "nothing")
        write_files(site, {f"bare{n}.html": page})
        other_host.asked.clear()
        with contextlib.suppress(AssertionError, Error):
            if try_out(tab, f"{address}bare{n}.html"):
                through.add(name)
        through |= {name} if other_host.asked else set()
    other_host.asked.clear()
    assert {
        "inline script",
        "event handler",
        "picture of another host",
        "page in a frame",
        "form",
    } <= through
    assert len(through) > len(ATTACKS) / 2


def test_the_checker_finds_each_attack_before_anybody_sees_it(site):
    """The policy is the last line and not the only one."""
    pages = {one.place.file for one in prove(site, "site").problems if one.code != "site-seal"}
    assert {f"site/attack{n}.html" for n in range(len(ATTACKS))} <= pages


def test_a_site_that_nobody_attacked_has_no_fault(site):
    """By either builder."""
    found = prove(site, "site").problems
    assert [str(one) for one in found if "attack" not in one.place.file and "bare" not in one.place.file] == []
