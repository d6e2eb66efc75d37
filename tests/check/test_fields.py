"""Single values: from the text that was typed to numbers, dates, addresses and codes."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.check.fields import Currency, Edtf, Language, Names, Number, RelationType, Short, Text, Url
from generator.vocabulary import RELATION_TYPES


def read(kind, typed):
    """Return the value, or the code of the fault."""
    try:
        return TypeAdapter(kind).validate_python(typed)
    except ValidationError as failure:
        return failure.errors()[0]["type"]


NUMBERS = [
    ("900_000", "900000"),
    ("10_000_000_000", "10000000000"),
    ("10_000_000.5", "10000000.5"),
    ("012", "12"),
    ("-8", "-8"),
    ("+4.60", "4.60"),
    ("0", "0"),
    ("9" * 25, "9" * 25),
]


@pytest.mark.parametrize("typed, expected", NUMBERS)
def test_a_number_is_read_exactly(typed, expected):
    assert str(read(Number, typed)) == expected


@pytest.mark.parametrize(
    "typed",
    [
        *"ten 10,000 10.000.000 1e3 0x1F .5 5. _5 -_5 1.5_0 --5 −5 5% NaN inf 1/2".split(),
        *["", " 5", "1 000", "9" * 26, "5\n"],
    ],
)
def test_what_is_no_plain_number_is_refused(typed):
    assert read(Number, typed) == "bad-number"


@pytest.mark.parametrize("typed", [["5"], {"a": "5"}, None])
def test_a_list_or_mapping_is_no_number(typed):
    assert read(Number, typed) == "bad-number"


@given(st.decimals(-(10**20), 10**20, allow_nan=False, allow_infinity=False, places=6))
def test_every_decimal_comes_back_exactly(number):
    assert read(Number, f"{number:f}") == number


@given(st.integers(0, 10**18))
def test_grouping_changes_no_number(number):
    assert read(Number, f"{number:_}") == Decimal(number)


@pytest.mark.parametrize("typed", ["CNY", "USD", "EUR", "JPY", "AED"])
def test_a_code_of_iso_4217_is_a_currency(typed):
    assert read(Currency, typed) == typed


@pytest.mark.parametrize("typed", ["cny", "XYZ", "yuan", "€", "US$"])
def test_anything_else_is_no_currency(typed):
    assert read(Currency, typed) == "unknown-word"


@pytest.mark.parametrize("typed", ["en", "fr", "ar", "zh-Hans", "pt-BR", "de-CH"])
def test_a_tag_of_bcp_47_is_a_language(typed):
    assert read(Language, typed) == typed


@pytest.mark.parametrize("typed", ["english language", "en-", "e", "123", "en_US!"])
def test_anything_else_is_no_language(typed):
    assert read(Language, typed) == "unknown-word"


@pytest.mark.parametrize(
    "typed",
    [
        "https://example.org",
        "http://example.org/a?b=1&c=2#d",
        "https://пример.рф/ф",
        "http://[::1]:8080/",
        "HTTPS://X.Y/",
    ],
)
def test_an_address_that_can_be_opened_in_a_browser_is_taken(typed):
    assert read(Url, typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "example.org",
        "//example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://",
        "http:///path",
        "http://[x",
        "http://a b",
        "https://a/<b>",
        'https://a/"b',
        "https://a/\\b",
        "https://a/\nb",
    ],
)
def test_any_other_address_is_refused(typed):
    assert read(Url, typed) == "bad-url"


@pytest.mark.parametrize("typed", RELATION_TYPES)
def test_every_declared_relation_type_is_taken(typed):
    assert read(RelationType, typed) == typed


@pytest.mark.parametrize("typed", ["owns", "Chairs", "founded_by"])
def test_an_undeclared_relation_type_is_refused(typed):
    assert read(RelationType, typed) == "literal_error"


def test_a_single_id_stands_for_a_list_of_one():
    assert (read(Names, "a"), read(Names, ["a", "b"])) == (["a"], ["a", "b"])


@pytest.mark.parametrize("kind, limit", [(Short, 300), (Text, 4000)])
def test_a_text_is_taken_up_to_its_limit_and_not_beyond(kind, limit):
    assert (read(kind, "x" * limit), read(kind, "x" * (limit + 1))) == ("x" * limit, "string_too_long")


@pytest.mark.parametrize("typed", ["", " ", "\n", "\u00a0"])
def test_a_text_of_white_space_is_empty(typed):
    assert read(Text, typed) == "string_too_short"


def test_white_space_around_a_text_does_not_count():
    assert (read(Short, " a b \n"), read(Edtf, " 2021 ")) == ("a b", "2021")


@pytest.mark.parametrize("kind", [Short, Text, Edtf, Currency, Language, Url])
@pytest.mark.parametrize("typed", [[], ["x"], {}, {"a": "b"}])
def test_a_list_or_mapping_is_no_text(kind, typed):
    assert read(kind, typed) == "string_type"


@pytest.mark.parametrize("typed, nearest", [("English", "en"), ("norwegian bokmål", "nb"), ("Martian", "")])
def test_the_name_of_a_language_is_answered_with_its_tag(typed, nearest):
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Language).validate_python(typed)
    assert caught.value.errors()[0]["ctx"]["nearest"] == nearest


@pytest.mark.parametrize("typed, nearest", [("45%", "45"), ("420.000.000", "420_000_000"), ("420.00.000", "")])
def test_a_number_that_can_mean_one_thing_is_answered_with_it(typed, nearest):
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Number).validate_python(typed)
    assert caught.value.errors()[0]["ctx"]["nearest"] == nearest
