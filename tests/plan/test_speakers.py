"""Names that speak, by the words that the articles themselves use for it."""

import pytest

from generator.plan.speakers import speaks, words_of_saying
from tests.making import a_source

SPEECH = a_source('“We won,” said Ada Berg. "Never!" replied Bolt. “So,” he said. The “big” plan Bolt made.')


def test_words_of_saying_are_those_between_speech_and_a_name():
    """Quoted words that are no speech have none behind them."""
    assert words_of_saying([SPEECH]) == {"said", "replied"}


@pytest.mark.parametrize(
    ("text", "found"), [("so Bolt said", True), ("so said Bolt", True), ("so Bolt saw", False)]
)
def test_a_name_speaks_where_such_a_word_is_its_neighbour(text, found):
    """Before it or behind it."""
    start = text.index("Bolt")
    assert speaks(text, (start, start + 4), words_of_saying([SPEECH])) == found
