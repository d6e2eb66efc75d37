"""The site builder, run on staged pages."""

import re
import shutil

import pytest
import yaml

from generator.build import check, render
from generator.plan.index import build_index
from generator.write.builder import Builder
from generator.write.publish import PublishError
from tests.conftest import write_files
from tests.htmltree import ROOT, Tree

CONFIG = ROOT / "mkdocs.yml"


@pytest.fixture
def pages(small_seeds, tmp_path):
    """The pages of the small briefing, as files."""
    briefing = check(small_seeds()).briefing
    return write_files(tmp_path / "pages", render(briefing, build_index(briefing)))


def builder(title: str = "T", epoch: int = 1617062400, config=CONFIG) -> Builder:
    return Builder(config, title, epoch, lambda seconds: None)


def test_a_configuration_that_is_not_there_is_said_so(tmp_path):
    """Nothing is written."""
    with pytest.raises(PublishError, match=r"nowhere\.yml"):
        builder(config=tmp_path / "nowhere.yml").build(tmp_path / "pages", tmp_path / "site")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.build
def test_each_page_is_built_under_the_title_of_the_briefing(pages, tmp_path):
    """The project's own title is not used, and no configuration is left behind."""
    builder("The *small* briefing").build(pages, tmp_path / "site")
    built = {path.removesuffix(".html") for path in content_names(tmp_path / "site") if path.endswith(".html")}
    assert {path.removesuffix(".md") for path in content_names(pages) if path.endswith(".md")} <= built
    assert "<title>The plant opens - The *small* briefing</title>" in page(tmp_path, "events/opening.html")
    assert {path.name for path in tmp_path.iterdir()} == {"seeds", "pages", "site"}


def content_names(folder) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def page(place, path: str) -> str:
    return (place / "site" / path).read_text(encoding="utf-8")


@pytest.mark.build
def test_the_title_of_the_briefing_stays_text_on_every_page(pages, tmp_path):
    """It stands in the head and the header of each page, where it can become no element and no attribute."""
    title = "<script>alert(1)</script><img src=x onerror=alert(2)> & co"
    builder(title).build(pages, tmp_path / "site")
    tree = Tree(page(tmp_path, "about.html").split("<body")[1])
    assert [tag for tag, _ in tree.starts if tag == "img"] == []
    assert [name for _, found in tree.starts for name in found if name.startswith("on")] == []
    assert [label for label in tree.values("aria-label") if "alert" in label] in ([], [title, title])
    assert title in tree.text


@pytest.mark.build
def test_the_date_of_the_build_is_that_of_the_articles(pages, tmp_path):
    """The site map says so for every page, and its compressed copy, which carries a time, is not there."""
    settings = {"INHERIT": str(CONFIG), "site_url": "https://example.org/"}
    config = write_files(tmp_path, {"other.yml": yaml.safe_dump(settings)}) / "other.yml"
    builder(epoch=1617062400, config=config).build(pages, tmp_path / "site")
    assert set(re.findall("<lastmod>(.*?)</lastmod>", page(tmp_path, "sitemap.xml"))) == {"2021-03-30"}
    assert not (tmp_path / "site" / "sitemap.xml.gz").exists()


@pytest.mark.build
@pytest.mark.parametrize(
    "text", ["[dead](nowhere.md)", "[dead](index.md#nowhere)", "[absolute](/x)", "![dead](nowhere.png)"]
)
def test_a_dead_link_stops_the_build_in_the_builder_s_own_words(pages, tmp_path, text):
    """Whoever wrote the page; the temporary configuration is removed all the same."""
    write_files(pages, {"index.md": f"# Home\n\n{text}\n"})
    with pytest.raises(PublishError, match=re.escape(text.split("(")[1].strip(")"))):
        builder().build(pages, tmp_path / "site")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("pages.")] == []


@pytest.mark.build
def test_the_project_s_settings_hold_for_every_topic(pages, tmp_path):
    """A configuration elsewhere on the disk is used as it is, but for title and folders."""
    settings = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    shutil.copy(CONFIG, tmp_path / "other.yml")
    (tmp_path / "other.yml").write_text(yaml.safe_dump(settings | {"site_author": "Zorro"}), encoding="utf-8")
    builder(config=tmp_path / "other.yml").build(pages, tmp_path / "site")
    assert '<meta name="author" content="Zorro">' in page(tmp_path, "index.html")


def _hook(place, code: str):
    """Return a configuration with a hook of the builder."""
    write_files(place, {"hook.py": code})
    settings = {"INHERIT": str(CONFIG), "hooks": [str(place / "hook.py")]}
    return write_files(place, {"other.yml": yaml.safe_dump(settings)}) / "other.yml"


@pytest.mark.build
def test_a_builder_that_hangs_is_ended(pages, tmp_path):
    """After its time; nothing is left of its configuration."""
    config = _hook(tmp_path, "import time\ndef on_pre_build(config):\n    time.sleep(600)\n")
    with pytest.raises(PublishError, match="did not end within 1 seconds"):
        Builder(config, "T", 0, lambda seconds: None, limit=1).build(pages, tmp_path / "site")
    assert not (tmp_path / "pages.yml").exists()


@pytest.mark.build
def test_a_builder_that_is_killed_or_fails_without_a_word_is_said_so(pages, tmp_path):
    """Systems that run out of memory end a process that way."""
    for code, words in (("os.kill(os.getpid(), 9)", "signal 9"), ("os._exit(7)", "status 7")):
        config = _hook(tmp_path, f"import os\ndef on_pre_build(config):\n    {code}\n")
        with pytest.raises(PublishError, match=f"could not build the pages: .*{words}"):
            builder(config=config).build(pages, tmp_path / "site")
