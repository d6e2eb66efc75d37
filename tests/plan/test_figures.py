"""What a sentence holds that a briefing can rarely do without."""

import pytest

from generator.plan.figures import figures


@pytest.mark.parametrize(
    ("sentence", "language", "held"),
    [
        ("It cost 10 billion yuan.", "en", ("money",)),
        ("It cost €5.", "en", ("money",)),
        ("They want 900,000 cars and 5%.", "en", ("per cent",)),
        ("Er zahlte 5 Millionen Euro im März.", "de", ("money", "date")),
        ("“We will,” he said in May.", "en", ("quotation", "date")),
        ("500 people came.", "en", ("number",)),
        ("Nobody came.", "en", ()),
        ("500 x", "tlh", ("number",)),
    ],
)
def test_a_sentence_holds(sentence, language, held):
    """In the words and signs of its language; of an unknown one in signs and English words."""
    assert figures(sentence, language) == held
