"""Small built sites, made without a site builder: the real data, one or two pages by hand, finished and sealed."""

from collections.abc import Mapping
from pathlib import Path

from generator.build import check, render
from generator.plan.index import build_index
from generator.proof.site import Proof, prove
from generator.write.finish import finish
from tests.conftest import SMALL, write_files

PAGE = """<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>T</title><link rel="stylesheet" href="{up}assets/a.css"></head>
  <body><h1 id="top">T</h1>
    {body}
    <footer>Build <code class="build-id"></code></footer></body>
</html>
"""


_ACME = """name: Acme
type: manufacturer
claims: [{property: site, value: =Oslo, status: reported, evidence: [{source: one, quote: in Oslo}]}]
"""


def a_page(body: str = "", up: str = "") -> str:
    """Return a sound page with something in it; `up` leads to the root of the site."""
    return PAGE.format(body=body, up=up)


def a_site(place: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """Make the site of the small briefing with these files besides."""
    seeds = write_files(place / "seeds", {**SMALL, "companies/acme.yml": _ACME})
    briefing = check(seeds).briefing
    made = render(briefing, build_index(briefing))
    data = {path: raw for path, raw in made.items() if path.startswith("data/")}
    own = {"index.html": a_page('<a href="about.html#top">about</a>'), "about.html": a_page(), "assets/a.css": ""}
    site = write_files(place / "site", {**data, **own, **(files or {})})
    finish(site)
    return site


def proof(site: Path) -> Proof:
    return prove(site, "site")


def found(site: Path) -> list[tuple[str, str]]:
    """Return the code and the file of each fault."""
    return [(one.code, one.place.file.removeprefix("site/")) for one in proof(site).problems]
