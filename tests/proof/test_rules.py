"""What must be so on every built page: a sound page, and one that breaks each rule."""

import pytest

from generator.codes import SITE_CODES
from generator.proof.page import read_page, unbalanced
from generator.proof.policy import Theme, inline_hash, policy, theme, with_policy
from generator.proof.rules import css_addresses, faults, scheme_of

_BARE = """<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title>
    <link rel="stylesheet" href="assets/a.css"><link rel="canonical" href="https://example.org/a.html">
    <script src="assets/a.js"></script>
    <script type="application/json">{"a": "<b>"}</script>
  </head>
  <body>
    <a href="#top">Skip</a>
    <h1 id="top">A page</h1>
    <p>Text <a href="b.html#x">link</a>, <a href="https://example.org/">elsewhere</a><br>
    <a href="mailto:a@example.org">mail</a> 1 &lt; 2 and <code>&lt;script&gt;</code></p>
    <h2 id="two">Two</h2>
    <img src="a.png" alt="">
    <figure><svg role="img" aria-label="A drawing" viewBox="0 0 9 9"><path d="M0 0"/><g><rect/></g></svg></figure>
    <h3 id="three">Three</h3><h2 id="four">Four</h2>
    <table><tr><td title="a > b">1</td></tr></table>
  </body>
</html>
"""
SOUND = with_policy(_BARE.encode(), Theme()).decode()


def found(page: str) -> list[tuple[str, int]]:
    """Return the code and the line of each fault."""
    return [(fault.code, fault.line) for fault in faults(read_page("a.html", page.encode()))]


def test_a_sound_page_has_no_fault():
    """Text about HTML, drawings, data in scripts and addresses that are only stated are none."""
    assert found(SOUND) == []


BROKEN = [
    # (code, what stands on the sound page, what stands there instead)
    ("site-one-heading", '<h1 id="top">A page</h1>', '<p id="top">A page</p>'),
    ("site-one-heading", '<h3 id="three">Three</h3>', '<h1 id="three">Three</h1>'),
    ("site-heading-order", '<h2 id="two">Two</h2>', '<h2 id="two">Two</h2><h4>Four</h4>'),
    ("site-no-title", "<title>A page</title>", ""),
    ("site-no-title", "<title>A page</title>", "<title> </title>"),
    ("site-no-language", ' lang="en"', ""),
    ("site-no-language", ' lang="en"', ' lang=""'),
    ("site-repeated-id", 'id="two"', 'id="top"'),
    ("site-no-alternative", '<img src="a.png" alt="">', '<img src="a.png">'),
    ("site-no-alternative", ' aria-label="A drawing"', ""),
    ("site-no-alternative", "<br>", '<input type="image">'),
    ("site-unclosed-tag", "<p>Text", "<p><p>Text"),
    ("site-unclosed-tag", "<br>", "</em>"),
    ("site-unclosed-tag", "<p>Text", "<p><div/>Text"),
    ("site-unclosed-tag", "Text <a", "<b><i>Text</b></i><a"),
    ("site-event-attribute", "<p>Text", '<p onclick="x()">Text'),
    ("site-event-attribute", "<p>Text", "<p OnPointerEnter=x()>Text"),
    ("site-event-attribute", "<rect/>", '<rect onload="x()"/>'),
    ("site-inline-style", "<p>Text", '<p style="color: red">Text'),
    ("site-inline-style", "<p>Text", "<style>p {}</style><p>Text"),
    ("site-inline-script", "<p>Text", "<script>x()</script><p>Text"),
    ("site-inline-script", "<p>Text", '<script type="module">x()</script><p>Text'),
    ("site-inline-script", "<p>Text", '<script type="Text/JavaScript; charset=utf-8">x()</script><p>Text'),
    ("site-inline-script", "<rect/>", "<script>x()</script>"),
    ("site-address", 'href="b.html#x"', 'href="javascript:x()"'),
    ("site-address", 'href="b.html#x"', 'href=" jAva&#9;script&colon;x()"'),
    ("site-address", 'href="b.html#x"', 'href="data:text/html,x"'),
    ("site-address", 'href="b.html#x"', 'href="file:///etc/passwd"'),
    ("site-address", 'href="b.html#x"', 'href="//example.org/"'),
    ("site-address", 'href="b.html#x"', 'href="https:///nowhere"'),
    ("site-address", 'href="b.html#x"', 'href="http://[x"'),
    ("site-address", "<rect/>", '<a xlink:href="javascript:x()"></a>'),
    ("site-other-host", 'src="a.png"', 'src="https://example.org/a.png"'),
    ("site-other-host", 'src="a.png"', 'src="//example.org/a.png"'),
    ("site-other-host", 'src="a.png"', 'src="\\\\example.org/a.png"'),
    ("site-other-host", 'src="a.png"', 'src="a.png" srcset="b.png 1x, http://example.org/c.png 2x"'),
    ("site-other-host", 'src="assets/a.js"', 'src="https://example.org/a.js"'),
    ("site-other-host", 'href="assets/a.css"', 'href="https://example.org/a.css"'),
    ("site-other-host", '"stylesheet" href="assets/a.css"', '"preconnect" href="https://example.org"'),
    ("site-other-host", 'href="b.html#x"', 'href="b.html#x" ping="https://example.org/"'),
    ("site-other-host", "<rect/>", '<use href="https://example.org/a.svg#x"/>'),
    ("site-other-host", "<p>Text", '<form action="https://example.org/"></form><p>Text'),
    ("site-other-host", "<p>Text", '<video poster="http://example.org/a.png"></video><p>Text'),
    ("site-forbidden-element", "<p>Text", "<iframe></iframe><p>Text"),
    ("site-forbidden-element", "<p>Text", '<object data="a.svg"></object><p>Text'),
    ("site-forbidden-element", "<p>Text", '<embed src="a.svg"><p>Text'),
    ("site-forbidden-element", "<p>Text", "<template><p>hidden</p></template><p>Text"),
    ("site-forbidden-element", "<title>", '<base href="b/"><title>'),
    ("site-forbidden-element", "<title>", '<meta http-equiv="Refresh" content="0; url=b.html"><title>'),
    ("site-forbidden-element", "<p>Text", '<p srcdoc="x">Text'),
    ("site-no-policy", '<meta name="referrer" content="no-referrer">', ""),
    ("site-no-policy", '<meta name="referrer" content="no-referrer">', '<meta name="referrer" content="origin">'),
    ("site-no-policy", "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    ("site-no-policy", "default-src 'none'", "default-src *"),
    ("site-no-policy", 'http-equiv="Content-Security-Policy"', 'name="policy"'),
]


#: What is missing has no line.
_OF_THE_WHOLE = ("site-no-title", "site-no-policy", "site-one-heading")


@pytest.mark.parametrize(("code", "was", "now"), BROKEN)
def test_each_rule_sees_what_breaks_it(code, was, now):
    """And sees nothing else, at the line where it stands."""
    assert was in SOUND
    page = SOUND.replace(was, now, 1)
    changed = next(
        n for n, (a, b) in enumerate(zip(SOUND.split("\n"), page.split("\n"), strict=False), 1) if a != b
    )
    codes = found(page)
    assert {one for one, _ in codes} == {code}
    assert changed in {line for _, line in codes} or code in _OF_THE_WHOLE


def test_every_rule_of_a_page_has_a_page_that_breaks_it():
    """The others are about the site as a whole: see test_site.py."""
    whole = {
        "site-article",
        "site-data",
        "site-dead-link",
        "site-name",
        "site-quote",
        "site-seal",
        "site-strange-file",
    }
    assert {code for code, _, _ in BROKEN} == set(SITE_CODES) - whole


def test_an_inline_script_that_the_policy_names_is_the_theme_s():
    """Its bytes count, and those of no other script."""
    page = _BARE.replace("<p>Text", "<script>theme()</script><p>Text").encode()
    built = with_policy(page, theme(["<script>theme()</script>"], [])).decode()
    assert found(built) == []
    assert [code for code, _ in found(built.replace("theme()", "theme() "))] == ["site-inline-script"]


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>a</p>", []),
        ("<p>a", [("p", 1)]),
        ("a\n<div>\n<p>b</div>", [("p", 3)]),
        ("<ul><li>a<li>b</ul>", [("li", 1), ("li", 1)]),
        ("<!-- <b> --><script>'<b>'</script><textarea><i></textarea>", []),
        ("<a title='<b>'>x</a>", []),
        ("<svg><path/></svg><path/>", [("path", 1)]),
        ("<BR><Div></dIV>", []),
        ("</b>", [("/b", 1)]),
    ],
)
def test_what_is_opened_is_closed(html, left):
    """In reverse order; what is missing is named with its line."""
    assert unbalanced(read_page("a.html", html.encode())) == left


def test_thousands_of_open_elements_take_no_time():
    """Nor do they end in an error: depth costs no recursion."""
    page = read_page("a.html", b"<div>" * 20_000)
    assert len(unbalanced(page)) == 20_000


@pytest.mark.parametrize(
    ("address", "scheme"),
    [
        ("a.html", ""),
        ("../a:b.html", ""),
        ("?a=b:c", ""),
        ("#a:b", ""),
        ("https://x/", "https"),
        (" HTTPS://x/", "https"),
        ("java\nscript:x", "javascript"),
        ("//x/a", "//"),
        ("/\\x/a", "//"),
        ("a:b", "a"),
    ],
)
def test_a_scheme_is_read_as_a_browser_reads_it(address, scheme):
    """White space and controls within it are passed over; an address of another host counts as one."""
    assert scheme_of(address) == scheme


def test_addresses_in_a_style_sheet():
    """In every way of writing them."""
    css = "@import 'a.css'; @import url(b.css); p { background: url( \"c.png\" ), URL('d.png') }"
    assert css_addresses(css) == ["a.css", "b.css", "c.png", "d.png"]


def test_a_policy_allows_nothing_by_default():
    """No script in a page without a hash, no style, no evaluation."""
    assert policy([], []).startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy(["'sha256-x'"], [])


def test_what_a_template_fills_in_leads_within_the_site():
    """The script of a theme is known on a page of any depth, and not with anything else in its place."""
    known = theme(['<script>a(new URL("{{ base | d(x) }}")){% if b %};b(){% endif %}</script>'], [])
    built = _BARE.replace("<p>Text", '<script>a(new URL("../.."));b()</script><p>Text').encode()
    assert found(with_policy(built, known).decode()) == []
    forged = built.replace(b'"../.."', b'"x"+alert(1)+""')
    assert [code for code, _ in found(with_policy(forged, known).decode())] == ["site-inline-script"]


def test_a_style_sheet_in_a_script_of_the_theme_is_allowed_by_its_hash():
    """A string that is no style sheet is not."""
    sheet = ".u{color:red}.v{top:0}"
    known = theme([], [f"var a='{sheet}',b='no style';"])
    assert known.styles == {inline_hash(sheet)}
    assert f"style-src 'self' {inline_hash(sheet)};" in with_policy(_BARE.encode(), known).decode()
