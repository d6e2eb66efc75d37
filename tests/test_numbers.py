"""Numbers as articles write them: every reading of a mark, any script's digits, and words for powers of ten."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.numbers import figures_in, figures_told, numbers_in, scale_words

FOUND = [
    # (text, language, a number that it can mean)
    ("a stake of 9%", "en", "9"),
    ("sold 1.11 million vehicles", "en", "1_110_000"),
    ("RMB 10 billion", "en", "10_000_000_000"),
    ("$85.6bn", "en", "85_600_000_000"),
    ("18,400 square metres", "en", "18_400"),
    ("1 240 m", "fr", "1_240"),
    ("1.240.000 Euro", "de", "1_240_000"),
    ("3,5 Millionen", "de", "3_500_000"),
    ("385 millions d’euros", "fr", "385_000_000"),
    ("62亿日元", "zh-Hans", "6_200_000_000"),
    ("约3,200件", "zh-Hans", "3_200"),
    ("٣٢٠ مليون درهم", "ar", "320_000_000"),
    ("in 2024–2025", "en", "2025"),
    ("It cost $3.5 million.", "en", "3_500_000"),
    ("12’345", "de-CH", "12_345"),
    ("10 billion", "xx-yy", "10_000_000_000"),
]


@pytest.mark.parametrize("text, language, number", FOUND)
def test_a_number_is_found_as_the_article_writes_it(text, language, number):
    assert Decimal(number) in numbers_in(text, language)


@pytest.mark.parametrize(
    "text, number", [("10 billion", "10_000_000"), ("18,400", "18_500"), ("5 men", "5_000_000"), ("no number", "0")]
)
def test_a_number_that_is_not_there_is_not_found(text, number):
    assert Decimal(number) not in numbers_in(text, "en")


def test_the_words_for_powers_of_ten_are_those_of_the_language():
    assert (scale_words("fr")["milliard"], scale_words("zh")["亿"]) == (10**9, 10**8)


@given(st.text(), st.sampled_from(["en", "fr", "zh-Hant", "ar", "x"]))
def test_any_text_can_be_looked_through(text, language):
    assert all(number >= 0 for number in numbers_in(text, language))


@given(st.integers(0, 10**15))
def test_every_whole_number_is_found_with_and_without_groups(number):
    for mark, language in ((",", "en"), (".", "de"), ("\u202f", "fr"), ("’", "de-CH"), ("", "en")):
        text = f"{number:,}".replace(",", mark)
        assert Decimal(number) in numbers_in(f"about {text} of them", language)


MEANT = [
    # (number, language, all that it can mean)
    ("3.1", "en", "3.1"),
    ("3.100", "en", "3.1"),
    ("1,240", "en", "1240"),
    ("1,240.50", "en", "1240.5"),
    ("1,00,000", "en", "100000"),
    ("12,34,567.8", "en-IN", "1234567.8"),
    ("3,5", "en", "3.5"),
    ("0,240", "en", "0.24"),
    ("2.400.000", "en", "2400000"),
    ("1.240", "de", "1240"),
    ("1,240", "de", "1.24"),
    ("1.240", "de-CH", "1.24"),
    ("1 240", "fr", "1240 1 240"),
    ("1,240", "fr", "1.24"),
    ("1.240", "fr", "1240 1.24"),
    ("1.240", "es", "1240 1.24"),
    ("1.240", "es-MX", "1.24"),
    ("1.240", "xx", "1240 1.24"),
    ("2024 300", "en", "2024 300"),
    ("1.5.2024", "de", "1 5 2024"),
    ("1,2,3", "en", "1 2 3"),
    ("١٬٢٤٠", "ar", "1240"),
    ("٣٫٥", "ar", "3.5"),
]


@pytest.mark.parametrize("number, language, meant", MEANT)
def test_a_mark_groups_or_begins_decimals_as_the_language_has_it(number, language, meant):
    assert numbers_in(number, language) == set(map(Decimal, meant.split()))


AGREE = [
    ("380 million", "380 to 450 million", True),
    ("380 to 450 million", "380 million", True),
    ("450 million", "0.45 billion", True),
    ("3.1 million", "3.1 billion", False),
    ("1.5", "1.6", False),
    ("3,100", "3100", True),
    ("3,100", "3.100", False),
]


@pytest.mark.parametrize("one, other, agree", AGREE)
def test_two_figures_agree_where_both_can_mean_the_same(one, other, agree):
    first, second = (next(iter(figures_in(text, "en").values())) for text in (one, other))
    assert (first.agrees_with(second), second.agrees_with(first)) == (agree, agree)


TOLD = [
    ("380 to 450 million", ["380", "450_000_000"]),
    ("more than 2,000 people", ["2000"]),
    ("3bn in 2024, 5% of it", ["3_000_000_000", "5"]),
    ("in 2024–2025", []),
    ("phase 2, line 12", []),
    ("for 8 per cent, 12% and 4 cars", ["8", "12", "4"]),
    ("on 15 June, with 32 others", ["32"]),
    ("at 12:30, Covid-19, 5G, U2, 1/3", []),
]


@pytest.mark.parametrize("text, numbers", TOLD)
def test_what_is_no_number_of_something_is_not_told(text, numbers):
    assert [max(figure.meant) for figure in figures_told(text)] == list(map(Decimal, numbers))
