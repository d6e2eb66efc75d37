"""What a sentence counts, as values of a claim."""

import pytest
import yaml

from generator.check.written import Claim
from generator.editor.values import values_in


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
    assert values_in(sentence, language) == values


def test_a_currency_that_is_left_open_is_the_one_that_the_seeds_use():
    """When they use one of those that it could be, and no other."""
    assert values_in("5 kroner", "en", frozenset({"NOK", "EUR"})) == ["{money: 5, currency: NOK}"]
    assert "CURRENCY" in values_in("5 kroner", "en", frozenset({"NOK", "SEK", "DKK"}))[0]


@pytest.mark.parametrize("sentence", ["12,345.50 euros", "0.75 %", "1,000,000 cars"])
def test_a_value_is_what_a_claim_may_have(sentence):
    (value,) = values_in(sentence, "en")
    evidence = [{"source": "one", "quote": "Acme"}]
    claim = {"property": "p", "value": yaml.load(value, yaml.BaseLoader), "status": "stated", "evidence": evidence}
    assert Claim.model_validate(claim).value
