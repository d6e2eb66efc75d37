"""Warnings about dates that lie after the articles which could know of them."""

import pytest

from tests.conftest import SMALL
from tests.resolve.test_doubts import ACME, warned

SOURCE = "article: one.txt\npublished: DATE\n"
EVENT = SMALL["events/opening.yml"]
CLAIM = (
    "claims:\n  - property: p\n    value: v\n    status: reported\n    date: DATE\n"
    "    evidence: [{source: one, quote: Ada Berg runs Acme}]\n"
)

DATES = [
    # (date of what happened or was said, date of the article, whether that is doubted)
    ("2021-03-30", "2021-03-30", False),
    ("2021-03-31", "2021-03-30", False),  # it is the next day elsewhere
    ("2021-04-01", "2021-03-30", True),
    ("2021-04", "2021-03-30", True),
    ("2021-03", "2021-03-30", False),
    ("2021", "2021-03-30", False),
    ("2022", "2021-03-30", True),
    ("2021-03-01/2022-01-01", "2021-03-30", False),
    ("2022-01-01/..", "2021-03-30", True),
    ("../2030", "2021-03-30", False),
    ("2021-04-02", "2021-04", False),
    ("2030", "2021/..", False),
]


@pytest.mark.parametrize("date, published, doubted", DATES)
def test_an_event_that_happened_after_its_articles_is_doubted(date, published, doubted):
    event = EVENT.replace("2021-03", f"'{date}'")
    found = warned({"events/opening.yml": event, "sources/one.yml": SOURCE.replace("DATE", published)})
    assert found == ([("events/opening.yml:2:7", "late-date", "")] if doubted else [])


@pytest.mark.parametrize("date, published, doubted", DATES)
def test_a_claim_that_was_made_after_its_articles_is_doubted(date, published, doubted):
    claim = ACME + CLAIM.replace("DATE", f"'{date}'")
    found = warned({"companies/acme.yml": claim, "sources/one.yml": SOURCE.replace("DATE", published)})
    assert found == ([("companies/acme.yml:7:11", "late-date", "")] if doubted else [])


@pytest.mark.parametrize("status", ["planned", "announced", "denied"])
def test_an_event_that_is_not_said_to_have_happened_may_lie_later(status):
    assert warned({"events/opening.yml": EVENT.replace("2021-03", "2030").replace("happened", status)}) == []


def test_nothing_is_late_for_an_article_without_a_date():
    files = {"events/opening.yml": EVENT.replace("2021-03", "2030"), "sources/one.yml": "article: one.txt\n"}
    assert warned(files) == []


def test_one_article_that_could_know_of_it_is_enough():
    files = {
        "events/opening.yml": EVENT.replace("2021-03", "2030") + "  - {source: two, quote: It stands}\n",
        "articles/two.txt": "It stands.\n",
        "sources/two.yml": "article: two.txt\npublished: 2030-05\n",
    }
    assert warned(files) == []
