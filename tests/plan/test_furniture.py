"""Passages that look like the page around an article."""

from generator.plan.furniture import find_furniture
from tests.making import a_source


def report(number: int) -> str:
    """Return a paragraph as an article has them: long, and with a full stop."""
    about = "has a hundred letters or more, is long enough to be a paragraph, and ends as those do"
    return f"Report {number} {about}: here."


def found(*articles: str, quoted=()) -> list[tuple[str, tuple[str, ...]]]:
    sources = {f"a{n}": a_source(text, id=f"a{n}") for n, text in enumerate(articles)}
    furniture = find_furniture(sources, {"a0": quoted})
    return [(sources[one.source].text[slice(*one.span)], one.reasons) for one in furniture]


def test_reporting_is_not_furniture():
    """Nor is the headline above it, nor a short sentence."""
    assert found(f"A headline\n\n{report(1)}\n\nIt rained.\n\n{report(2)}") == []


def test_lines_after_the_last_paragraph_are_one_passage():
    """The longest passage comes first."""
    assert found(f"T\n{report(1)}\nBY OURSELVES\n{report(2)}\nMore\n\nOther news") == [
        ("More\n\nOther news", ("it is a short line after the last paragraph",)),
        ("BY OURSELVES", ("it is a short line without a full stop",)),
    ]


def test_a_line_in_two_articles_is_furniture():
    """Even a long one; a headline is not."""
    texts = [f"Same headline\n{report(n)}\n{report(9)}\n{report(n + 2)}" for n in (1, 2)]
    assert found(*texts) == [(report(9), ("it stands more than once",))] * 2


def test_a_menu_behind_the_last_sentence_of_a_paragraph_is_furniture():
    """Three words or more that bars part; a line which is furniture as a whole is found once."""
    text = f"T\n{report(1)} NVK | News | Sport | Archive\n{report(2)} Open 9 | 5."
    assert found(text) == [("NVK | News | Sport | Archive", ("it looks like a menu",))]
    assert len(found(f"T\n{report(1)}\nMore. News | Sport | Archive")) == 1


def test_what_is_evidence_is_not_furniture():
    """An editor has read it as reporting."""
    text = f"T\n{report(1)}\nMore"
    assert found(text, quoted=[(len(text) - 4, len(text))]) == []
