"""Every hostile string in every place, built by MkDocs and opened in a real browser, beside harmless words."""

import html
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import yaml
from filelock import FileLock
from playwright.sync_api import Browser, Page

from generator.build import edition, render
from generator.check.fields import is_url
from generator.limits import MAX_SHORT
from generator.plan.index import build_index
from generator.proof.seal import SEAL
from generator.render import escape
from generator.render.escape import Markdown, clean
from generator.write.builder import Builder
from generator.write.finish import finish
from tests.conftest import write_files
from tests.hostile import BETWEEN, FAMILIES, HOSTILE, together
from tests.htmltree import ROOT, folded
from tests.render.test_escape import forgetting
from tests.render.test_places import REFUSED, SHOWN, resolved_without_problems, seeds_around

pytestmark = [pytest.mark.build, pytest.mark.browser]

#: A field's own name, and what makes an address of it, take the rest.
ROOM = MAX_SHORT - 30
OVERVIEWS = "index about timeline network statements disagreements companies/index sources/index".split()
OVERVIEWS = [f"{one}.html" for one in OVERVIEWS]
#: What an article of more than one sentence may have and one of harmless words has not.
OF_SENTENCES = {
    "a > span [id]",
    "mark > span []",
    "mark > span [id]",
    "p > mark [class,id]",
    "p > mark [class]",
    "p > span []",
}
#: Elements by what they stand in and which attributes they have, each with how often it is there.
SKELETON = """() => {
  const found = {};
  for (const one of document.querySelectorAll("*")) {
    const name = `${one.parentElement?.localName} > ${one.localName} [${one.getAttributeNames().sort()}]`;
    found[name] = (found[name] ?? 0) + 1;
  }
  return found;
}"""


TYPED = [text for text in HOSTILE if not REFUSED.search(text)]
BATCHES = together(TYPED, ROOM)
#: An address holds no blanks, and a file name no slash.
_PARTS = together([text for text in TYPED if is_url(f"https://example.org/{text}")], ROOM, "")
_NAMES = together([text for text in TYPED if "/" not in text and not text.startswith(".")], ROOM)
ADDRESSES = [f"https://example.org/{part}" for part in _PARTS]


@dataclass(slots=True)
class Opened:
    """What a browser found on a page: its skeleton, its title, and the text of its article."""

    skeleton: Counter
    title: str
    text: str


@dataclass(slots=True)
class Site:
    """A built site in a browser; `happened` lists dialogs, faults, and requests that leave the site."""

    root: Path
    tab: Page
    happened: list[str] = field(default_factory=list)
    pages: dict[str, Opened] = field(default_factory=dict)

    def __getitem__(self, path: str) -> Opened:
        if path not in self.pages:
            self.tab.goto(f"{self.root.as_uri()}/{path}", wait_until="domcontentloaded")
            text = self.tab.evaluate("document.querySelector('article').textContent")
            self.pages[path] = Opened(Counter(self.tab.evaluate(SKELETON)), self.tab.title(), folded(text))
        return self.pages[path]


def a_site(root: Path, files: dict[str, str], title: str = "") -> Path:
    """Build seeds that are only in memory, if wanted with a title and a scope that no limit keeps short."""
    briefing = resolved_without_problems(files)
    briefing = replace(briefing, title=title, scope=title, bottom_line=title) if title else briefing
    pages = write_files(root / "docs", render(briefing, build_index(briefing)))
    title = edition(briefing, {}).title
    Builder(ROOT / "mkdocs.yml", title, 0, lambda seconds: None).build(pages, root / "site")
    finish(root / "site")
    return root / "site"


@contextmanager
def watched(browser: Browser, root: Path, scripts: bool = True) -> Iterator[Site]:
    """Open a tab for a site that notes what happens there."""
    context = browser.new_context(java_script_enabled=scripts)
    site = Site(root, context.new_page())
    site.tab.on("dialog", lambda dialog: (site.happened.append(dialog.message), dialog.dismiss()))
    site.tab.on("pageerror", lambda error: site.happened.append(str(error)))
    ours = (f"{root.as_uri()}/", "data:", "blob:")
    site.tab.on("request", lambda one: one.url.startswith(ours) or site.happened.append(one.url))
    yield site
    context.close()


def filled(texts: Sequence[str], number: int) -> list[str]:
    """Return so many texts, the given ones over and over."""
    return [texts[n % len(texts)] for n in range(number)]


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A site with every string in every place; workers of one test run share it, so only read it."""
    names = [f"{n} {name}" for n, name in enumerate(filled(_NAMES, len(BATCHES)))]
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    with FileLock(shared / "hostile.lock"):
        if not (shared / "hostile" / "site" / SEAL).is_file():  # appears last
            a_site(shared / "hostile", seeds_around(BATCHES, names, filled(ADDRESSES, len(BATCHES))))
    return shared / "hostile" / "site"


@pytest.fixture(scope="module")
def hostile(browser: Browser, built: Path) -> Iterator[Site]:
    """That site without scripts: each page as it is parsed, before anything could be changed on it."""
    with watched(browser, built, scripts=False) as site:
        yield site


@pytest.fixture(scope="module")
def harmless(browser: Browser, tmp_path_factory) -> Iterator[Site]:
    """A few words in the same places."""
    root = a_site(tmp_path_factory.mktemp("harmless"), seeds_around([f"harmless{n} words" for n in range(6)]))
    with watched(browser, root, scripts=False) as site:
        yield site


def test_every_string_is_in_the_site():
    """In texts, in names of files and in addresses, as far as those can hold it."""
    assert len(HOSTILE) - len(TYPED) < 30
    assert (len(_NAMES) <= len(BATCHES), len(ADDRESSES) <= len(BATCHES)) == (True, True)
    assert [text for text in TYPED if not any(text in one for one in BATCHES)] == []


@pytest.mark.parametrize("place", [place for place in SHOWN if place != "sources/s"])
def test_a_page_of_hostile_strings_is_built_like_one_of_harmless_words(hostile, harmless, place):
    """The same elements with the same attributes, as often."""
    for n in range(len(BATCHES)):
        alike = harmless[f"{place}{n % 3 + 3 * (n > 0)}.html"]
        assert (n, hostile[f"{place}{n}.html"].skeleton - alike.skeleton) == (n, Counter())


def test_an_article_of_hostile_strings_is_built_like_any_other(hostile, harmless):
    """It has more sentences than harmless words have, but is made of the same elements with the same attributes."""
    known = set().union(*(harmless[f"sources/s{n}.html"].skeleton for n in range(6)))
    for n in range(len(BATCHES)):
        assert (n, set(hostile[f"sources/s{n}.html"].skeleton) - known - OF_SENTENCES) == (n, set())


@pytest.mark.parametrize("place", SHOWN)
def test_a_page_of_hostile_strings_says_what_was_written(hostile, place):
    """In full, on the page."""
    for n, batch in enumerate(BATCHES):
        for name in SHOWN[place].split():
            wanted = [f"{batch} {name}", f"{name} {batch}", batch][n % 3]
            assert folded(clean(wanted)) in hostile[f"{place}{n}.html"].text, f"{place}{n} {name}"


def test_the_title_of_a_window_says_what_was_written(hostile):
    """Themes print it in their own way."""
    for n, batch in enumerate(BATCHES):
        name = [f"{batch} kname", f"kname {batch}", batch][n % 3]
        assert folded(hostile[f"companies/c{n}.html"].title) == folded(f"{clean(name)} - T")


def test_a_hostile_title_and_scope_of_the_briefing_stay_text(browser, harmless, tmp_path):
    """All strings at once, in every place where a theme prints the name of a site."""
    every = BETWEEN.join(HOSTILE)
    root = a_site(tmp_path, seeds_around([f"harmless{n} words" for n in range(6)]), every)
    with watched(browser, root, scripts=False) as site:
        for path in ("index.html", "about.html", "companies/c0.html", "sources/s0.html"):
            assert (path, site[path].skeleton - harmless[path].skeleton) == (path, Counter())
        assert folded(clean(every)) == folded(site["index.html"].title)


def test_nothing_happens_on_pages_with_scripts(browser, built, harmless):
    """No dialog opens, nothing fails, nothing is asked of anybody else, also in a card and in search."""
    with watched(browser, built) as site:
        for path in (*OVERVIEWS, "events/e1.html", "questions/q2.html", "sources/s3.html", "companies/c0.html"):
            assert (path, site[path].text != "") == (path, True)
        site.tab.click("a.fact >> nth=0")
        site.tab.wait_for_selector(".card:popover-open")
        site.tab.keyboard.press("Escape")
        site.tab.keyboard.press("/")
        site.tab.keyboard.type("alert")
        site.tab.wait_for_selector(".md-search-result__item a[href]")
        strange = "script:not([src]):not([type]), img, iframe, object, embed, [onclick], [onerror], [onload]"
        seen = site.tab.evaluate(
            f"[...document.querySelectorAll(`.card, .md-search-result`)].map(one => "
            f"one.querySelectorAll(`{strange}`).length)"
        )
        assert (set(seen), site.happened) == ({0}, [])


@pytest.mark.parametrize(
    ("put", "family"),
    [(Markdown, "script"), (html.escape, "attribute list"), (forgetting("{}"), "attribute list")],
    ids=["nothing", "html.escape", "one that forgets braces"],
)
def test_with_a_weaker_escape_the_pages_are_not_those_of_harmless_words(
    browser, tmp_path, monkeypatch, put, family
):
    """So the tests above can fail."""
    some = zip(FAMILIES[family][:3], ("harmless", "words", "only"), strict=True)
    seeds = [
        {f"companies/c{n}.yml": yaml.safe_dump({"name": f"x {text}", "type": text}) for n, text in enumerate(texts)}
        for texts in zip(*some, strict=True)
    ]
    with monkeypatch.context() as changed:
        changed.setattr(escape, "_escaped", lambda text: Markdown(put(clean(text).strip())))
        roots = [a_site(tmp_path / str(n), files) for n, files in enumerate(seeds)]
    with watched(browser, roots[0], scripts=False) as weak, watched(browser, roots[1], scripts=False) as plain:
        page = "companies/index.html"
        assert weak[page].skeleton != plain[page].skeleton
