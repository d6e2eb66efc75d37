"""Who says what a sentence tells."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.editor.voices import voice

KNOWN = {
    "Ada Berg": "ada-berg",
    "Berg": "ada-berg",
    "Eva Ek": "eva-ek",
    "Acme": "acme",
    "Bolt Works": "bolt-works",
    "Daily": "daily",
}


def names(sentence: str) -> list[tuple[tuple[int, int], str]]:
    """Return where a sentence names whom; the longest name counts."""
    found = []
    for name in KNOWN:
        for match in re.finditer(re.escape(name), sentence):
            if not any(start < match.end() and match.start() < end for (start, end), _ in found):
                found.append((match.span(), KNOWN[name]))
    return found


@pytest.mark.parametrize(
    ("sentence", "said_by"),
    [
        ("Berg said Acme would grow.", "ada-berg"),
        ("“We grow,” said Chief Executive Ada Berg.", "ada-berg"),
        ("“We grow,” said its head, Eva Ek, who left.", "eva-ek"),
        ("“We grow,” Berg added.", "ada-berg"),
        ("A bolt costs about 9,000 euros, says Prof. Eva Ek, who teaches.", "eva-ek"),
        ("Eva Ek, who heads the office, said Ada Berg had left.", "eva-ek"),
        ("The prosecutor in Oslo, Eva Ek, confirmed that Acme was there.", "eva-ek"),
        ("“We grow,” Acme's director, Ada Berg, told Daily.", "ada-berg"),
        ("Ada Berg of Bolt Works said Acme would grow.", "ada-berg"),
        ("On Monday, Acme denied it.", "acme"),
        ("It rained, and Acme said it knew.", "acme"),
        ("Acme grew, according to Bolt Works.", "bolt-works"),
        ("Two sources familiar with the matter said Acme was for sale.", "two sources familiar with the matter"),
        ("Two employees of Acme, who asked not to be named, told Daily so.", "two employees of Acme"),
        ("A lawyer for Berg said so.", "a lawyer for Berg"),
        ("Some 60 people came, according to the mountain rescue service.", "the mountain rescue service"),
        ("Mayor Tor Aasen said Acme had left.", "Tor Aasen"),
        ("Conti said Acme had left.", "Conti"),
        ("Conti said Acme had left; Bolt Works said it had not.", "VOICE"),
        ("According to media reports, Acme will grow.", "media reports"),
        ("According to him, Acme will grow.", "VOICE"),
        ("Shares rose after Acme reported a profit.", "VOICE"),
        ("Daily said on Friday, citing two people, that it grew.", "VOICE"),
        ("Wednesday said so.", "VOICE"),
        ("Its chairwoman, Eva Ek, put the loss at 5 euros.", "eva-ek"),
        ("Acme now speaks of May.", "acme"),
        ("Acme put up a sign.", None),
        ("Tor Aasen of Acme said hotels had lost.", "Tor Aasen"),
        ("“We grow,” Acme's director, Tor Aasen, told Daily.", "Tor Aasen"),
        ("“We grow,” said yard director Tor Berg.", "VOICE"),
        ("He said Acme would grow.", "VOICE"),
        ("Acme closed, the company said.", "VOICE"),
        ("Two weeks ago, Daily had reported that Acme would close.", "VOICE"),
        ("“We grow.”", "VOICE"),
        ("Acme opened a plant.", None),
        ("", None),
    ],
)
def test_who_says_it_is_who_stands_plainly_before_or_behind_the_verb(sentence, said_by):
    """Somebody without a name in the words of the sentence; where it is not plain, the editor is asked."""
    assert voice(sentence, names(sentence)) == said_by


def test_a_word_of_saying_can_be_learned():
    assert voice("Berg quipped that it grew.", names("Berg quipped"), {"quipped"}) == "ada-berg"


@given(
    st.lists(
        st.sampled_from([*KNOWN, "said", ",", '"', "“", "”", "of", "who", "told", "according to", "a", ".", "Two"])
    )
)
def test_a_voice_is_known_or_in_the_words_of_the_sentence(parts):
    """Or asked for; nothing is made up."""
    sentence = " ".join(parts)
    found = voice(sentence, names(sentence))
    assert found in {None, "VOICE", *KNOWN.values()} or found.lower() in sentence.lower()
