"""What stands on the pages of single things."""

import pytest

from generator.plan.index import build_index
from generator.plan.pages import MAX_NEIGHBOURS, entity_page, event_page, question_page, source_page
from generator.resolve.model import Alias, Ambiguity, Mention, SetAside
from tests.making import (
    a_briefing,
    a_claim,
    a_date,
    a_question,
    a_quote,
    a_relation,
    a_source,
    an_entity,
    an_event,
)


def content(maker, thing, *others, **changed) -> dict:
    briefing = a_briefing(thing, *others, **changed)
    return maker(thing, briefing, build_index(briefing)).content


@pytest.mark.parametrize(
    "names", [("net profit", "net-profit"), ("Size", "size"), ("?", "!"), ("x" * 60 + "a", "x" * 60 + "b")]
)
def test_two_properties_of_one_subject_have_two_anchors(names):
    """Every fact has an anchor of its own: no id occurs twice on a page."""
    company = an_entity(claims=tuple(a_claim(property=name) for name in names))
    groups = content(entity_page, company)["groups"]
    assert len({group.anchor for group in groups}) == len(groups)


def test_a_company_is_also_known_by_its_aliases():
    """Each once, in the editor's order, without its name and without those that hold in some sources alone."""
    aliases = (Alias("Acme Ltd"), Alias("Acme"), Alias("the firm", ("one",)), Alias("Acme Ltd"), Alias("AC"))
    assert content(entity_page, an_entity("acme", aliases=aliases))["aliases"] == ["Acme Ltd", "AC"]


def test_relations_are_shown_on_both_sides_with_the_right_words():
    """Founder of there, founded by here."""
    founder = an_entity("ada", relations=(a_relation("acme", subject="ada", type="founder_of"),))
    company = an_entity("acme")
    shown = {id: content(entity_page, one, other)["relations"] for id, one, other in _sides(founder, company)}
    assert {id: [label for label, _ in found] for id, found in shown.items()} == {
        "ada": ["founder of"],
        "acme": ["founded by"],
    }


def _sides(one, other):
    return ((one.id, one, other), (other.id, other, one))


def test_relations_of_one_kind_stand_together_oldest_first():
    """The kinds are ordered by their labels."""
    relations = (
        a_relation("b", type="owner_of", id="x1", date=a_date("2022")),
        a_relation("b", type="met", id="x2"),
        a_relation("c", type="owner_of", id="x3", date=a_date("2021")),
    )
    found = content(entity_page, an_entity("acme", relations=relations), an_entity("b"), an_entity("c"))[
        "relations"
    ]
    assert [(label, [one.id for one in group]) for label, group in found] == [
        ("met", ["x2"]),
        ("owns", ["x3", "x1"]),
    ]


def test_an_entity_has_its_role_in_an_event():
    """The role is the one that the event gives this entity."""
    event = an_event(participants=(("bolt", "guest"), ("acme", "host")))
    assert content(entity_page, an_entity("acme"), an_entity("bolt"), event)["events"] == [(event, "host")]


def test_an_entity_has_all_its_roles_in_an_event():
    """Whoever took part in two roles is shown in both."""
    event = an_event(participants=(("acme", "host"), ("acme", "buyer")))
    assert "buyer" in str([role for _, role in content(entity_page, an_entity("acme"), event)["events"]])


def test_an_entity_bears_on_the_questions_its_statements_answer():
    """Claims and relations of either direction, each question once."""
    other = an_entity("bolt", relations=(a_relation("acme", subject="bolt", answers=("how",)),))
    company = an_entity("acme", claims=(a_claim(answers=("why",)), a_claim(answers=("why",))))
    found = content(entity_page, company, other, a_question("why"), a_question("how"))["questions"]
    assert found == ["how", "why"]


def test_neighbours_are_counted_and_bounded():
    """The most frequent come first, and no page lists hundreds."""
    mentions = [Mention("one", (0, 1), "a", "acme"), *(Mention("one", (n, n), "x", f"x{n}") for n in range(1, 50))]
    source = a_source("a" * 60, sentences=((0, 60),))
    others = [an_entity(f"x{n}") for n in range(1, 50)]
    found = content(entity_page, an_entity("acme"), source, *others, mentions=tuple(mentions))["neighbours"]
    assert (len(found), {count for _, count in found}) == (MAX_NEIGHBOURS, {1})


def test_an_event_shows_what_each_source_says_oldest_source_first():
    """The quotes of the event and of its claims, by source, each passage once."""
    sources = [a_source("Text", id, published=a_date(day)) for id, day in (("a", "2022"), ("b", "2021"))]
    claim = a_claim(evidence=(a_quote("a"),))
    event = an_event(evidence=(a_quote("a"), a_quote("b")), claims=(claim,))
    assert content(event_page, event, *sources)["told"] == [
        ("b", [a_quote("b")], []),
        ("a", [a_quote("a")], [claim]),
    ]


def test_an_event_shows_a_passage_once_even_if_a_claim_quotes_a_part_of_it():
    """The wider quote holds the narrower one."""
    event = an_event(evidence=(a_quote(start=0, end=9),), claims=(a_claim(evidence=(a_quote(start=2, end=5),)),))
    ((_, quotes, _),) = content(event_page, event, a_source("Text text"))["told"]
    assert quotes == [a_quote(start=0, end=9)]


def test_an_event_shows_which_statements_rest_on_its_passages():
    """Whomever they are about, each once; not those on other passages."""
    own = tuple(a_claim(id=f"acme-{n}", evidence=(a_quote(start=n, end=n + 3),)) for n in (0, 4, 5))
    other = a_claim(id="bolt-1", subject="bolt")
    things = [an_entity("acme", claims=own), an_entity("bolt", claims=(other,)), a_source("Text text")]
    event = an_event(evidence=(a_quote(start=0, end=2), a_quote(start=1, end=5)))
    ((_, _, resting),) = content(event_page, event, *things)["told"]
    assert resting == [*own[:2], other]


def test_an_event_stands_between_what_it_follows_and_what_follows_it():
    """Both sides, in order of time."""
    earlier = [an_event(id, date=a_date(day)) for id, day in (("e1", "2020"), ("e2", "2019"))]
    event = an_event("now", follows=("e1", "e2"))
    later = an_event("later", follows=("now",))
    found = content(event_page, event, *earlier, later, a_source("Text"))
    assert ([one.id for one in found["before"]], [one.id for one in found["after"]]) == (["e2", "e1"], ["later"])


def test_a_question_shows_its_answers_by_property():
    """Claims of different subjects on one property stand apart."""
    companies = [
        an_entity(id, claims=(a_claim(value, subject=id, answers=("why",)),))
        for id, value in (("acme", "big"), ("bolt", "small"))
    ]
    question = a_question("why")
    found = content(question_page, question, *companies)
    assert [(group.subject, group.property, len(group.claims)) for group in found["groups"]] == [
        ("acme", "size", 1),
        ("bolt", "size", 1),
    ]


def test_a_source_counts_its_own_sentences():
    """Used and unused; what is set aside counts in neither."""
    source = a_source(
        "Acme grew. Bolt fell. Ad.", sentences=((0, 10), (11, 21), (22, 25)), set_aside=(SetAside((22, 25), "ad"),)
    )
    found = content(source_page, source, an_entity(claims=(a_claim(),)))
    assert (found["used"], found["total"], found["unused"]) == (1, 2, [((11, 21), "Bolt fell.")])


def test_a_source_lists_the_names_it_leaves_open():
    """Names that could mean several, and names that nobody covers."""
    text = "He met Zorro and Max."
    ambiguity = Ambiguity("one", (17, 20), "Max", ("acme", "bolt"))
    found = content(source_page, a_source(text, sentences=((0, 21),)), ambiguities=(ambiguity,))
    assert (found["ambiguities"], found["uncovered"]) == ([ambiguity], ["Zorro"])


def test_search_finds_a_name_without_its_accents():
    """As it is typed on other keyboards; letters of other scripts keep their marks."""
    people = [an_entity(kind="person", name=name) for name in ("Zoé Ü", "भारत")]
    found = [entity_page(one, a_briefing(one), build_index(a_briefing(one))).tags for one in people]
    assert found == [("Zoé Ü", "Zoe U"), ("भारत",)]
