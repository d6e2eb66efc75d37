"""Claims side by side: agreement, disagreement, and the state of questions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan.groups import all_groups, answers, by_property, when
from generator.plan.origins import Weight
from generator.resolve.model import Value
from tests.making import (
    a_briefing,
    a_claim,
    a_date,
    a_question,
    a_relation,
    an_entity,
    an_event,
    day,
    text,
)

EUROS = Value("money", number=Decimal("412"), unit="EUR")


def state(*claims) -> str:
    """Return the state of claims of one subject on one property."""
    (group,) = by_property(claims)
    return group.state


def test_one_claim_is_single():
    """Nothing to compare."""
    assert state(a_claim("big")) == "single"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (text("big"), text("big")),
        (text("Big  cars"), text("big cars")),
        (EUROS, Value("money", number=Decimal("412.00"), unit="eur")),
        (day("2021-03"), day("2021-03-30")),
        (day("2021"), day("2021-03/2021-06")),
        (day("2021-03-30"), day("2021?-03-30")),
        (day("../2021-09-10"), day("2021-09-01")),
        (day("2021-09-01"), day("2021-09-01/..")),
        (Value("entity", entity="bolt"), Value("entity", entity="bolt")),
    ],
)
def test_the_same_and_dates_within_dates_agree(one, other):
    """Equal values agree, and so does a date with one that lies wholly within it, either way round."""
    assert (state(a_claim(one), a_claim(other)), state(a_claim(other), a_claim(one))) == ("agreed", "agreed")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (text("big"), text("small")),
        (EUROS, Value("money", number=Decimal("413"), unit="EUR")),
        (EUROS, Value("money", number=Decimal("412"), unit="USD")),
        (EUROS, Value("money", number=Decimal("412"), unit="EUR", qualifier="about")),
        (EUROS, text("412 EUR")),
        (day("2021-03"), day("2021-04")),
        (day("2021-03/2021-05"), day("2021-04/2021-06")),
        (day("../2021-03"), day("2021-03-15/..")),
        (Value("entity", entity="bolt"), Value("entity", entity="acme")),
        (Value("percent", number=Decimal(5)), Value("percent", number=Decimal(-5))),
    ],
)
def test_different_values_are_contested(one, other):
    """Whatever differs in value, unit or qualifier is contested; dates that only overlap are, too."""
    assert (state(a_claim(one), a_claim(other)), state(a_claim(other), a_claim(one))) == ("contested", "contested")


def test_a_denial_contests_a_rumour_of_the_same():
    """Equal words do not agree when one voice denies them."""
    assert state(a_claim("leaves", status="rumoured"), a_claim("leaves", status="denied")) == "contested"


def test_two_denials_of_the_same_agree():
    """Two voices that deny one thing say the same."""
    assert state(a_claim("leaves", status="denied"), a_claim("leaves", status="denied")) == "agreed"


@pytest.mark.parametrize("status", ["stated", "announced", "reported", "rumoured"])
def test_firmness_alone_is_no_disagreement(status):
    """A rumour and a statement of the same agree."""
    assert state(a_claim("big", status=status), a_claim("big", status="stated")) == "agreed"


def test_a_year_that_contains_two_months_does_not_reconcile_them():
    """Each pair counts: two different months stay contested beside the year that holds both."""
    assert state(a_claim(day("2021")), a_claim(day("2021-03")), a_claim(day("2021-05"))) == "contested"


def test_an_explained_difference_is_explained():
    """One of the two that differ says why."""
    assert state(a_claim("big", difference="Another year."), a_claim("small")) == "explained"


def test_an_explanation_of_one_difference_does_not_cover_another():
    """Two claims that differ unexplained stay contested beside an explained third."""
    claims = (a_claim("big"), a_claim("small"), a_claim("tiny", difference="Another year."))
    assert state(*claims) == "contested"


def test_an_explanation_where_nothing_differs_changes_nothing():
    """Claims that agree are agreed."""
    assert state(a_claim("big", difference="None."), a_claim("big")) == "agreed"


values = st.sampled_from([text("big"), text("small"), EUROS, day("2021"), day("2021-03"), day("2021-03-30")])
claims = st.builds(
    lambda value, status, difference: a_claim(value, status=status, difference=difference),
    values,
    st.sampled_from(["stated", "reported", "denied"]),
    st.sampled_from([None, None, "Another year."]),
)


@given(
    st.lists(claims, min_size=1, max_size=5).flatmap(
        lambda found: st.tuples(st.just(found), st.permutations(found))
    )
)
def test_the_order_of_claims_does_not_change_their_state(orders):
    """Who spoke first decides nothing."""
    one, other = orders
    assert state(*one) == state(*other)


def test_claims_on_a_property_stand_oldest_first_undated_last():
    """The order is that of the dates, not that of the file."""
    dates = [None, "2022", "2021-03", "2021"]
    claims = [a_claim(str(edtf), date=edtf and a_date(edtf)) for edtf in dates]
    assert [claim.value.text for claim in by_property(claims)[0].claims] == ["2021", "2021-03", "2022", "None"]


def test_groups_stand_in_the_order_in_which_properties_first_appear():
    """An editor's order of properties is kept."""
    found = by_property([a_claim(property=name) for name in ("size", "age", "size")])
    assert [(group.property, len(group.claims)) for group in found] == [("size", 2), ("age", 1)]


def test_claims_of_different_subjects_are_not_compared():
    """One property of two companies makes two groups."""
    companies = [
        an_entity(id, claims=(a_claim(value, subject=id),)) for id, value in (("acme", "big"), ("bolt", "small"))
    ]
    event = an_event(claims=(a_claim("tiny", subject="opening"),))
    groups = all_groups(a_briefing(*companies, event))
    assert [(group.subject, group.state) for group in groups] == [
        ("acme", "single"),
        ("bolt", "single"),
        ("opening", "single"),
    ]


@pytest.mark.parametrize(
    ("edtf", "earlier"), [("2021", "2020-12"), ("2021-03", "2021-02-28"), ("2021", "../2020"), ("2022", "2021/..")]
)
def test_dates_order_by_their_first_day(edtf, earlier):
    """An open beginning counts by its end."""
    assert when(a_date(earlier)) < when(a_date(edtf)) < when(None)


def asked(*claims, relations=()) -> str:
    company = an_entity("acme", claims=claims, relations=relations)
    return answers(a_briefing(company, a_question("why")))["why"].state


def test_a_question_without_an_answer_is_a_gap():
    """Claims that do not name the question do not answer it."""
    assert asked(a_claim()) == "gap"


def test_a_question_whose_answers_agree_is_answered():
    """One claim is enough, and two that agree do not contest it."""
    assert (asked(a_claim(answers=("why",))), asked(*[a_claim(answers=("why",))] * 2)) == ("answered", "answered")


def test_a_question_whose_answers_differ_is_contested():
    """Two claims on one property of one subject that differ contest it."""
    assert asked(a_claim("big", answers=("why",)), a_claim("small", answers=("why",))) == "contested"


def test_a_difference_that_does_not_bear_on_a_question_leaves_it_answered():
    """Only the claims that name the question are compared."""
    assert asked(a_claim("big", answers=("why",)), a_claim("small")) == "answered"


def test_answers_about_different_subjects_do_not_contest_a_question():
    """One company is big and another is small."""
    assert asked(a_claim("big", answers=("why",)), a_claim("small", answers=("why",), subject="bolt")) == "answered"


def test_answers_on_different_properties_do_not_contest_a_question():
    """What is about different things does not differ."""
    assert asked(a_claim("big", answers=("why",)), a_claim("1", property="age", answers=("why",))) == "answered"


def test_an_explained_difference_leaves_a_question_answered():
    """The editors have said why the answers differ."""
    assert (
        asked(a_claim("big", answers=("why",), difference="Later."), a_claim("small", answers=("why",)))
        == "answered"
    )


def test_a_relation_answers_a_question():
    """Relations count as answers, and both kinds are weighed together."""
    company = an_entity("acme", claims=(a_claim(answers=("why",)),), relations=(a_relation(answers=("why",)),))
    found = answers(a_briefing(company, a_question("why")))["why"]
    assert (found.state, len(found.statements), found.weight) == ("answered", 2, Weight(1, 1, 0))


def test_a_denied_relation_contests_a_question():
    """A relation that one voice states and another denies is a disagreement like any other."""
    stated, denied = (a_relation(status=status, answers=("why",)) for status in ("stated", "denied"))
    assert asked(relations=(stated, denied)) == "contested"


def test_answers_stand_oldest_first():
    """Whoever they are about, the older one comes first."""
    claims = [a_claim(edtf, date=a_date(edtf), answers=("why",)) for edtf in ("2022", "2021")]
    found = answers(a_briefing(an_entity("acme", claims=tuple(claims)), a_question("why")))["why"]
    assert [claim.value.text for claim in found.claims] == ["2021", "2022"]
