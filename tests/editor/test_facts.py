"""What an article states of itself, at its head and at its foot; made-up articles in the forms of real ones."""

from pathlib import Path

import pytest

from generator.editor.facts import facts, head_length

ARTICLES = Path(__file__).parent / "articles"

#: Article → what it states, by field, with the line.
STATED = {
    "agency": {
        "title": ("Osmund Steel to close its Eskburg mill", 1),
        "authors": (["Jane Doe", "P. K. Roe"], 7),
        "publisher": ("Northern Press Agency", 9),
        "published": ("2023-02-27", 9),
    },
    "herald": {
        "title": ("Harbour tram will cost twice as much", 1),
        "published": ("2023-02-27", 2),
        "authors": (["Maria Okello"], 3),
        "publisher": ("The Westhaven Herald", 9),
    },
    "no-year": {"origin": ("NPA", 1)},
    "sentences": {"title": ("Strike at the Eskburg docks begins on 3 May 2024", 1)},
    "updated": {
        "title": ("Osmund Steel looks for a buyer after all", 1),
        "published": ("2023-03-13", 2),
        "authors": (["Lea Quist"], 6),
        "origin": ("NPA", 8),
    },
    "letter": {"title": ("What the mill was for", 1), "published": ("2023-05-05", 7)},
}
#: Article → what was seen and does not say enough, by field, with the line.
SEEN = {
    "no-year": {"published": ("“Feb 27”, without a year", 1)},
    "letter": {"publisher": ("“Eskburg” beside the date", 7)},
}


@pytest.mark.parametrize("name", STATED)
def test_what_an_article_states_at_its_head_and_foot_is_found_and_nothing_else(name):
    """Each with its line; a date in a sentence dates no article, and a person or a place publishes none."""
    found = facts((ARTICLES / f"{name}.txt").read_text())
    stated = {one.field: (one.value, one.line) for one in found if one.value and one.line}
    seen = {one.field: (one.doubt, one.line) for one in found if not one.value}
    assert (stated, seen) == (STATED[name], SEEN.get(name, {}))


def test_every_article_is_looked_at():
    assert {path.stem for path in ARTICLES.iterdir()} == set(STATED)


def found_in(*foot: str) -> dict[str, str | list[str]]:
    """Return the fields, and the doubts, that the last lines of an article yield."""
    head = ["A title", *["It rained in the town, as it does there most of the year."] * 4]
    found = facts("\n".join([*head, *foot]))
    return {one.field: one.value or one.doubt for one in found if one.line > 1}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Reuters, 27 February 2023", {"published": "2023-02-27", "publisher": "Reuters"}),
        ("(Reuters, Feb. 27, 2023)", {"published": "2023-02-27", "publisher": "Reuters"}),
        ("Feb 27", {"published": "“Feb 27”, without a year"}),
        ("Sept. 5, 2023", {"published": "2023-09-05"}),
        ("27 February 2023 | The Herald", {"published": "2023-02-27", "publisher": "The Herald"}),
        ("The Herald, May 2023", {"published": "2023-05", "publisher": "The Herald"}),
        ("Published: Monday, 27th February 2023", {"published": "2023-02-27"}),
        ("27/02/2023", {"published": "2023-02-27"}),
        ("03/04/2023", {"published": "“03/04/2023”, which can be read in several ways or in none"}),
        (
            "Updated 28 February 2023",
            {"published": "“Updated 28 February 2023” may not be when it was published"},
        ),
        (
            "Copyright © 2023 Herald Media Ltd. All rights reserved.",
            {
                "publisher": "Herald Media Ltd.",
                "published": "“Copyright © 2023 Herald Media Ltd.”, which is no date of the article",
            },
        ),
        ("(Source: Xinhua)", {"origin": "Xinhua"}),
        ("Reporting by Jane Doe; editing by Ann Poe", {"authors": ["Jane Doe"]}),
        ("By Jane Doe, BBC News", {"authors": ["Jane Doe"]}),
        ("By Jane Doe, 27 February 2023", {"authors": ["Jane Doe"], "published": "2023-02-27"}),
        ("By Jane Doe, John Roe and Ann de Poe", {"authors": ["Jane Doe", "John Roe", "Ann de Poe"]}),
        ("By 27 February 2023 the mill was closed.", {}),
        ("By Monday it was over.", {}),
        ("Talks resume on 6 May 2024.", {}),
        ("The Herald reported this on 6 May 2024", {}),
        ("On Monday, Feb. 27, the mill closed.", {}),
    ],
)
def test_a_last_line_is_read_for_what_it_states(line, found):
    assert found_in(line) == found


def test_of_two_names_at_the_foot_the_one_that_claims_the_text_publishes_it():
    """It stands below the others, where a page ends."""
    assert found_in("Reuters, 27 February 2023", "© 2023 The Herald")["publisher"] == "The Herald"


def test_an_article_of_two_lines_has_a_foot_too():
    """Whatever its head is."""
    assert [one.field for one in facts("It rained.\n© 2023 The Herald")] == ["publisher", "published"]


def test_who_is_named_like_an_agency_and_known_as_none_is_left_to_the_editor():
    """A newspaper names itself in the same place."""
    found = {
        one.field: one for one in facts("OSLO, 12 Nov 2024 (Northern Post) - The bridge will open, they said.\n")
    }
    assert (found["origin"].value, found["origin"].doubt) == (
        "",
        "“Northern Post”: an agency, or the publisher itself?",
    )


def test_who_stands_behind_a_date_with_by_is_seen_beside_it():
    """A publisher or an author: the editor knows."""
    found = {one.field: one for one in facts("News\nPublished 2025-02-19 by Montagne Hebdo\n\nIt rained.\n")}
    assert found["published"].value == "2025-02-19"
    assert (found["publisher"].value, found["publisher"].doubt) == ("", "“Montagne Hebdo” beside the date")


@pytest.mark.parametrize(
    ("line", "report"),
    [
        ("OSLO, Feb 27 (Reuters) - The bridge opens.", "The bridge opens."),
        ("Oslo, 12 May 2026 (NPA) - The bridge opens.", "The bridge opens."),
        ("12 May 2026 - The bridge opens.", "The bridge opens."),
        ("HONG KONG / BEIJING (Reuters) – The bridge opens.", "The bridge opens."),
        ("The bridge (of steel) opens.", "The bridge (of steel) opens."),
        ("The bridge opens - they say.", "The bridge opens - they say."),
    ],
)
def test_place_date_and_agency_are_no_part_of_what_is_reported(line, report):
    assert line[head_length(line) :] == report
