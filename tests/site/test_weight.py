"""What a first visit costs, beyond the theme's own files."""

import gzip
import re

import pytest

from tests.htmltree import ROOT
from tests.site.conftest import make_site

MOST_HTML = 40_000
MOST_IN_ALL = 150_000
_OWN = re.compile(r'(?:src|href)="\.\./((?:assets/(?!javascripts/|stylesheets/|images/))[^"?#]+\.(?:css|js))"')


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The briefing of this repository, whose pages are longer than those of the museum."""
    return make_site(ROOT / "seeds", tmp_path_factory.mktemp("weight")).site


def compressed(raw: bytes) -> int:
    return len(gzip.compress(raw, mtime=0))


def test_every_entity_page_is_light(site):
    """At most 40 kB of HTML and 150 kB with our styles and scripts, compressed as servers do."""
    pages = [*site.glob("companies/*.html"), *site.glob("people/*.html")]
    assert len(pages) > 40
    for page in pages:
        html = page.read_bytes()
        own = sorted(set(_OWN.findall(html.decode())))
        assert "assets/briefing.css" in own
        whole = compressed(html) + sum(compressed((site / path).read_bytes()) for path in own)
        assert (page.name, compressed(html) <= MOST_HTML, whole <= MOST_IN_ALL) == (page.name, True, True)
