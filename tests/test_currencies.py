"""The currency of an amount, from what stands beside the number."""

from decimal import Decimal

import pytest

from generator.currencies import currencies_called, currencies_of

MILLION = 10**6

ONE = [
    # (number, text, language, currency)
    (12 * MILLION, "for 12 million euros in all", "en", "EUR"),
    (12 * MILLION, "for €12 million in all", "en", "EUR"),
    (12 * MILLION, "for EUR 12 million in all", "en", "EUR"),
    (12, "12 €", "de", "EUR"),
    (12 * MILLION, "12 Millionen Euro", "de", "EUR"),
    (5 * MILLION, "5 millions d’euros", "fr", "EUR"),
    (12, "US$12", "en", "USD"),
    (10**10, "RMB 10 billion, with $3 billion over", "en", "CNY"),
    (2 * 10**8, "capital of 200 million yuan.", "en", "CNY"),
    (12, "£12", "en", "GBP"),
    (10**9, "10亿美元", "zh", "USD"),
]


@pytest.mark.parametrize("number, text, language, currency", ONE)
def test_a_sign_a_code_or_a_word_beside_a_number_is_its_currency(number, text, language, currency):
    assert currencies_of(Decimal(number), text, language) == {currency}


@pytest.mark.parametrize(
    "text, some",
    [
        ("$5", {"USD", "AUD", "CAD"}),
        ("5 dollars", {"USD", "AUD"}),
        ("5 kroner", {"NOK", "DKK"}),
        ("¥5", {"CNY", "JPY"}),
    ],
)
def test_what_can_stand_for_several_currencies_is_each_of_them(text, some):
    found = currencies_of(Decimal(5), text, "en")
    assert (found >= some, "EUR" in found) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "cost 5 in May",
        "won 5 contracts",
        "5 plants for 6 euros",
        "6 euros for 5 plants",
        "euros 5",
        "10亿元",
        "",
        "55 euros",
    ],
)
def test_a_number_beside_which_no_currency_stands_has_none(text):
    assert currencies_of(Decimal(5), text, "en") == set()


def test_a_language_that_nobody_knows_is_read_with_english_words():
    assert currencies_of(Decimal(5), "5 euros", "qqq") == {"EUR"}


@pytest.mark.parametrize(
    "mark, several",
    [
        ("kr", {"NOK", "SEK", "DKK", "ISK"}),
        ("Kr.", {"NOK", "SEK", "DKK", "ISK"}),
        ("Rs", {"INR", "PKR", "LKR", "NPR", "MUR"}),
        ("¥", {"CNY", "JPY"}),
        ("kroner", {"DKK", "NOK"}),
        ("zł", {"PLN"}),
        ("euros", {"EUR"}),
        ("anything", set()),
    ],
)
def test_a_sign_or_a_word_is_every_currency_that_is_written_so(mark, several):
    assert set(currencies_called(mark)) == several


def test_of_the_currencies_of_one_sign_that_of_the_most_countries_comes_first():
    assert currencies_called("$")[0] == "USD"
