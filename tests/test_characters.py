"""Characters that no eye can tell are told by name."""

import pytest

from generator.characters import letters_of_another_script, unseen_difference


@pytest.mark.parametrize(
    "text, strange",
    [
        ("\u0410spen", "\u0410"),
        ("Мо\u0073ква", "s"),
        ("Vulk\u03b1n", "\u03b1"),
        ("Asp\u0435n and M\u043e\u043en", "\u0435\u043e\u043e"),
        # Two letters, one of each: the Latin one is taken for the usual one.
        ("\u0410B", "\u0410"),
        ("Москва", ""),
        ("Москва and Oslo", ""),
        ("Xiaomi 小米", ""),
        ("K-поп", ""),
        ("Søren Ångström", ""),
        ("ΑΒΓ", ""),
        ("小米SU7", ""),
        ("", ""),
    ],
)
def test_a_letter_is_of_another_script_than_its_word(text, strange):
    assert letters_of_another_script(text) == strange


@pytest.mark.parametrize("typed, there", [("13", "12"), ("Stal", "Stål"), ("Oslo", "Осло и"), ("a", "b")])
def test_what_an_eye_can_tell_is_not_named(typed, there):
    assert unseen_difference(typed, there) == ""
