"""Statements before and after an edit, paired."""

from hypothesis import given
from hypothesis import strategies as st

from generator.plan.pairing import pair
from tests.making import a_claim, a_quote, a_relation


def test_a_statement_is_known_by_its_id():
    """Whatever else has changed."""
    old, new = a_claim("big"), a_claim("small", status="denied", property="x", evidence=(a_quote("two"),))
    assert pair([old], [new]) == [(old, new)]


def test_a_statement_with_a_new_id_is_known_by_two_of_three_traits():
    """Here by what it says and its quote: the property has been renamed."""
    old, new = a_claim("big", id="a", property="size"), a_claim("big", id="b", property="extent")
    assert pair([old], [new]) == [(old, new)]


def test_two_statements_on_one_thing_with_other_words_are_two():
    """One trait of three is not enough, even with the same voice and status."""
    old = a_claim("big", id="a")
    new = a_claim("small", id="b", evidence=(a_quote("two", words="small"),))
    assert pair([old], [new]) == [(None, new), (old, None)]


def test_the_most_alike_are_paired():
    """Each with one other at most."""
    old = [a_claim("big", id="a"), a_claim("big", id="b", status="denied")]
    new = [a_claim("big", id="c", status="denied"), a_claim("big", id="d")]
    assert pair(old, new) == [(old[1], new[0]), (old[0], new[1])]


def test_a_claim_never_becomes_a_relation():
    """They are printed in different places."""
    old, new = a_claim(id="a"), a_relation(id="b")
    assert pair([old], [new]) == [(None, new), (old, None)]


@given(st.lists(st.integers(0, 3), max_size=6), st.lists(st.integers(0, 3), max_size=6))
def test_every_statement_is_in_exactly_one_pair(before, after):
    """None is lost, none is told twice."""
    old = [a_claim(str(n), id=f"old-{place}") for place, n in enumerate(before)]
    new = [a_claim(str(n), id=f"new-{place}") for place, n in enumerate(after)]
    pairs = pair(old, new)
    assert sorted(one.id for one, _ in pairs if one) == sorted(one.id for one in old)
    assert [other.id for _, other in pairs if other] == [one.id for one in new]
