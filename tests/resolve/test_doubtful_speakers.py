"""Warnings about voices: an entity of which people without a name speak."""

import pytest

from tests.conftest import SMALL
from tests.resolve.test_doubts import ACME, CLAIM, warned


def codes(told: str, by: str = "acme", language: str = "en", more: str = "") -> list[str]:
    """Return the codes of warnings about a claim by somebody which an article tells."""
    files = {
        "articles/one.txt": f"{SMALL['articles/one.txt']}{told}\n",
        "sources/one.yml": f"{SMALL['sources/one.yml']}language: {language}\n",
        "companies/acme.yml": f"{ACME}{CLAIM.replace('QUOTE', repr(told))}new\n    by: {by}\n{more}",
    }
    return [code for _, code, _ in warned(files)]


@pytest.mark.parametrize(
    "told",
    [
        "Two sources familiar with the matter said Acme was in talks.",
        "People close to the talks told reporters that Acme would grow.",
    ],
)
def test_an_entity_of_which_people_without_a_name_speak_is_not_their_voice(told):
    """It stands only behind the word of saying."""
    assert codes(told) == ["doubtful-voice"]


@pytest.mark.parametrize(
    "told",
    [
        "Acme said two people had left.",
        "Two sources at Acme said it would grow.",
        "A spokesman for Acme said it would grow.",
        "Two people said Acme would grow, but Acme denied it.",
        "Two people said the plant would grow.",
        "Two people like Acme.",
    ],
)
def test_an_entity_that_may_speak_itself_is_not_doubted(told):
    """Nor one that the sentence does not name."""
    assert codes(told) == []


def test_words_for_people_without_a_name_are_a_voice():
    """They are what the warning asks for."""
    assert codes("Two sources said Acme was in talks.", by="two sources") == []


def test_a_note_or_another_language_silences_the_doubt_about_a_voice():
    """What the editor knows stands in the note."""
    told = "Two sources said Acme was in talks."
    assert (codes(told, more="    note: They are of Acme.\n"), codes(told, language="de")) == ([], [])
