"""What a sentence counts, as values of a claim."""

from typing import get_args

import pytest
import yaml

from generator.check.written import Claim
from generator.editor.values import values_in
from generator.vocabulary import Qualifier


@pytest.mark.parametrize(
    ("sentence", "language", "values"),
    [
        ("It asked for 420 million kroner.", "en", ["{money: 420_000_000, currency: CURRENCY}"]),
        (
            "The bridge is 1,240 metres long and cost $3.5 million.",
            "en",
            ["{money: 3_500_000, currency: CURRENCY}", "{quantity: 1_240, unit: metres}"],
        ),
        ("Oslo has 60 per cent and Bergen 40%.", "en", ["{percent: 60}", "{percent: 40}"]),
        ("Es kostet 1.240,5 Millionen Euro.", "de", ["{money: 1_240_500_000, currency: EUR}"]),
        (
            "It has 74 members, and 0.5 members; 74 members.",
            "en",
            ["{quantity: 74, unit: members}", "{quantity: 0.5, unit: members}"],
        ),
        ("A note mentions 380 to 450 million euros, or 3-5 cars.", "en", []),
        ("In 2021 it was at 14:30 on 12 May 2020.", "en", []),
        ("No figure.", "xx", []),
    ],
)
def test_amounts_are_values_with_money_first(sentence, language, values):
    """Each once; ranges, years and times are none."""
    assert values_in(sentence, language) == (values, [])


def test_a_currency_that_is_left_open_is_the_one_that_the_seeds_use():
    """When they use one of those that it could be, and no other."""
    assert values_in("5 kroner", "en", frozenset({"NOK", "EUR"}))[0] == ["{money: 5, currency: NOK}"]
    assert "CURRENCY" in values_in("5 kroner", "en", frozenset({"NOK", "SEK", "DKK"}))[0][0]


@pytest.mark.parametrize("sentence", ["12,345.50 euros", "0.75 %", "1,000,000 cars"])
def test_a_value_is_what_a_claim_may_have(sentence):
    ((value,), _) = values_in(sentence, "en")
    evidence = [{"source": "one", "quote": "Acme"}]
    claim = {"property": "p", "value": yaml.load(value, yaml.BaseLoader), "status": "stated", "evidence": evidence}
    assert Claim.model_validate(claim).value


REBUILT = "The line, which was rebuilt in 2016 for about 34 million euros, carries up to 1,200 people an hour."


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("rebuilt 34 million", ["{money: 34_000_000, currency: EUR, qualifier: about}"]),
        ("carries people", ["{quantity: 1_200, unit: people, qualifier: up to}"]),
        ("rebuilt in 2016", []),
        ("it has a line", []),
    ],
)
def test_of_several_amounts_that_is_meant_of_which_rough_words_speak(words, meant):
    """Where they have a number, it is that one or none; words right before a number qualify it."""
    found, others = values_in(REBUILT, "en", words=words)
    assert (found, len(found) + len(others)) == (meant, 2)


@pytest.mark.parametrize("words", ["nearly", "Almost", "more than", "over", "less than", "at least", "up to"])
def test_a_qualifier_is_one_that_a_value_may_have(words):
    ((value,), _) = values_in(f"{words} $5", "en")
    qualifier = yaml.safe_load(value)["qualifier"]
    assert qualifier in get_args(Qualifier)
