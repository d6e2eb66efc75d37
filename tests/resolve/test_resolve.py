"""Written seeds into the briefing: permanent ids, voices, dates and origins, and quotes that do not hold."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import check
from generator.dates import parse_edtf
from generator.problems import errors
from generator.resolve.model import Claim, Date, Party, Quote, Relation, Value
from tests.conftest import ARTICLE, SMALL, resolved

ACME = SMALL["companies/acme.yml"]
QUOTED = "evidence: [{source: one, quote: Ada Berg runs Acme.}]"
TWO = {"articles/two.txt": "Berg left Acme.\n", "sources/two.yml": "article: two.txt\npublished: 2022\n"}


def claims_of(*claims: str, **files: str) -> list[Claim]:
    """Return Acme's claims; each is written as `field: value` pairs of flow style."""
    text = ACME + "claims:\n" + "".join(f"  - {{{claim}}}\n" for claim in claims)
    briefing, problems = resolved({**TWO, "companies/acme.yml": text, **files})
    assert errors(problems) == []
    return list(briefing.entities["acme"].claims)


def claim_of(**changes: str) -> Claim:
    """Return one claim that differs from the usual one in these fields."""
    fields = {"property": "p", "value": "v", "status": "stated"} | changes
    return claims_of(", ".join(f"{name}: {value}" for name, value in fields.items()) + f", {QUOTED}")[0]


def relation_of(**changes: str) -> Relation:
    """Return one relation of Acme that differs from the usual one in these fields."""
    fields = {"type": "leads", "to": "ada-berg", "status": "stated"} | changes
    text = ", ".join(f"{name}: {value}" for name, value in fields.items())
    [relation] = resolved({"companies/acme.yml": f"{ACME}relations: [{{{text}, {QUOTED}}}]\n"})[0].relations
    return relation


def faults(files: dict[str, str]) -> list[tuple[str, str, str]]:
    """Return place, code and message of each problem with a quote."""
    return [
        (str(problem.place).removeprefix("seeds/"), problem.code, problem.message)
        for problem in sorted(resolved(files)[1])
    ]


# Permanent ids.


def test_the_id_of_a_claim_is_its_subject_and_eight_hexadecimal_digits():
    assert claim_of().id == "acme-5c19298d"


@pytest.mark.parametrize(
    "changes",
    [
        {"value": "other"},
        {"value": "{money: 5, currency: EUR}"},
        {"status": "denied"},
        {"date": "2020"},
        {"note": "a remark"},
        {"difference": "explained"},
        {"answers": "who"},
        {"origin": "a wire"},
    ],
    ids=str,
)
def test_the_id_of_a_claim_survives_a_change_of(changes):
    assert claim_of(**changes).id == claim_of().id


@pytest.mark.parametrize("changes", [{"property": "q"}, {"by": "ada-berg"}], ids=str)
def test_a_claim_about_something_else_or_of_another_voice_has_another_id(changes):
    assert claim_of(**changes).id != claim_of().id


def test_the_id_of_a_claim_survives_white_space_in_its_quote():
    other = claims_of(
        "property: p, value: v, status: stated, evidence: [{source: one, quote: 'Ada  Berg runs  Acme.'}]"
    )
    assert other[0].id == claim_of().id


def test_the_id_of_a_claim_survives_more_evidence_after_the_first():
    evidence = "[{source: one, quote: Ada Berg runs Acme.}, {source: two, quote: Berg left Acme.}]"
    assert claims_of(f"property: p, value: v, status: stated, evidence: {evidence}")[0].id == claim_of().id


@pytest.mark.parametrize("changes", [{"status": "denied"}, {"date": "2020"}, {"note": "n"}, {"role": "r"}], ids=str)
def test_the_id_of_a_relation_survives_a_change_of(changes):
    assert relation_of(**changes).id == relation_of().id


@pytest.mark.parametrize("changes", [{"type": "chairs"}, {"by": "ada-berg"}], ids=str)
def test_a_relation_of_another_type_or_voice_has_another_id(changes):
    assert relation_of(**changes).id != relation_of().id


PROPERTIES = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6, unique=True)


def ids_by_property(properties: list[str]) -> dict[str, str]:
    found = claims_of(*(f"property: {name}, value: v, status: stated, {QUOTED}" for name in properties))
    return {claim.property: claim.id for claim in found}


@given(PROPERTIES, st.randoms())
def test_ids_do_not_depend_on_the_order_of_other_claims(properties, random):
    shuffled = random.sample(properties, len(properties))
    assert ids_by_property(shuffled) == ids_by_property(properties)


@given(PROPERTIES)
def test_ids_do_not_depend_on_which_other_claims_there_are(properties):
    assert ids_by_property(properties)[properties[0]] == ids_by_property(properties[:1])[properties[0]]


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("vw")), min_size=1, max_size=8))
def test_ids_are_unique_even_for_claims_that_differ_in_value_only(pairs):
    found = claims_of(*(f"property: {name}, value: {value}, status: stated, {QUOTED}" for name, value in pairs))
    assert len({claim.id for claim in found}) == len(pairs)


def test_ids_are_unique_over_claims_and_relations_of_a_whole_topic(museum):
    briefing = check(museum).briefing
    ids = [one.id for one in (*briefing.claims, *briefing.relations)]
    assert len(set(ids)) == len(ids) > 40


# What claims and relations say.

VALUES = [
    ("by 2023", Value("text", text="by 2023")),
    ("12:30", Value("text", text="12:30")),
    ("NO", Value("text", text="NO")),
    ("{money: 10_000, currency: CNY}", Value("money", number=Decimal(10_000), unit="CNY")),
    (
        "{quantity: 5, unit: cars, qualifier: about}",
        Value("quantity", number=Decimal(5), unit="cars", qualifier="about"),
    ),
    ("{percent: -4.6}", Value("percent", number=Decimal("-4.6"))),
    ("{date: 2024-01~}", Value("date", date=Date("2024-01~", parse_edtf("2024-01")))),
    ("{entity: ada-berg}", Value("entity", entity="ada-berg")),
]


@pytest.mark.parametrize("typed, expected", VALUES)
def test_the_value_of_a_claim_is_resolved(typed, expected):
    assert claim_of(value=typed).value == expected


def test_the_evidence_of_a_claim_is_the_articles_own_words_with_their_offsets():
    article = "Acme opened a plant.\r\nAda\u00a0Berg  runs Acme.\n"
    [claim] = claims_of(f"property: p, value: v, status: stated, {QUOTED}", **{"articles/one.txt": article})
    assert claim.evidence == (Quote("one", (22, 42), "Ada\u00a0Berg  runs Acme."),)
    assert article[slice(*claim.evidence[0].span)] == claim.evidence[0].text


VOICES = [
    ({"by": "ada-berg"}, Party("Ada Berg", entity="ada-berg")),
    ({"by": "one unnamed person"}, Party("one unnamed person")),
    ({"by": "who"}, Party("who")),
    ({}, Party("the article itself", source="one")),
]


@pytest.mark.parametrize("changes, expected", VOICES)
def test_the_voice_is_whom_the_editor_names_or_else_the_article(changes, expected):
    assert claim_of(**changes).by == expected


def test_without_a_voice_the_quoted_articles_speak():
    evidence = "[{source: one, quote: Ada Berg runs Acme.}, {source: two, quote: Berg left Acme.}]"
    assert claims_of(f"property: p, value: v, status: stated, evidence: {evidence}")[0].by == Party(
        "2 articles", several=True
    )


def test_the_date_of_a_claim_is_that_of_its_article_unless_it_has_its_own():
    assert claim_of().date == Date("2021-03-30", parse_edtf("2021-03-30"))
    assert claim_of(date="2020-12~").date == Date("2020-12~", parse_edtf("2020-12"))


def claim_in_two(one: str, two: str) -> Claim:
    """Return a claim that rests on two articles, published at these dates."""
    files = {
        f"sources/{id}.yml": f"article: {id}.txt\npublished: {edtf}\n" for id, edtf in (("one", one), ("two", two))
    }
    evidence = "[{source: two, quote: Berg left Acme.}, {source: one, quote: Ada Berg runs Acme.}]"
    return claims_of(f"property: p, value: v, status: stated, evidence: {evidence}", **files)[0]


TOLD_FIRST = [
    ("2021-03-30", "2021-03-30", "2021-03-30"),
    ("2021-03-30", "2022", "2021-03-30"),
    ("2022", "2021-03-30", "2021-03-30"),
    ("2021?-03-30", "2021-04-01", "2021?-03-30"),
    ("2021", "2021-01", "2021-01"),
    ("../2021", "2020", "../2020"),
    ("2021/..", "2022", "2021/2022"),
    ("2021/2022", "2021-06", "2021/2021-06"),
    ("2021-06/2021-08", "2021-07/2021-09", "2021-06/2021-08"),
]


@pytest.mark.parametrize("one, two, expected", TOLD_FIRST)
def test_a_claim_in_two_articles_has_the_date_of_the_earlier_as_far_as_that_is_known(one, two, expected):
    assert claim_in_two(one, two).date == Date(expected, parse_edtf(expected))


@pytest.mark.parametrize("other, basis", [("2019", "stated"), ("2022", "inferred"), ("2021/2023", "inferred")])
def test_the_date_of_a_claim_is_inferred_where_that_of_its_earliest_article_is(other, basis):
    inferred = "{edtf: 2020/2022, basis: inferred, because: b}"
    assert claim_in_two(inferred, other).date.basis == basis


def test_an_inferred_date_keeps_its_reason():
    inferred = claim_of(date="{edtf: 2020, basis: inferred, because: b}").date
    assert inferred == Date("2020", parse_edtf("2020"), "inferred", "b")


def test_a_claim_whose_article_has_no_date_has_none():
    [claim] = claims_of(
        f"property: p, value: v, status: stated, {QUOTED}", **{"sources/one.yml": "article: one.txt\n"}
    )
    assert claim.date is None


def test_the_origin_of_a_claim_is_what_it_says_or_what_its_articles_say_or_the_articles():
    itself = Party("the article itself", source="one")
    relayed = {"sources/one.yml": "article: one.txt\norigin: ada-berg\n"}
    [claim] = claims_of(f"property: p, value: v, status: stated, {QUOTED}", **relayed)
    assert claim_of().origins == (itself,)
    assert claim_of(origin="a wire").origins == (Party("a wire"),)
    assert claim.origins == (Party("Ada Berg", entity="ada-berg"),)


def test_two_articles_that_relay_one_origin_have_one_origin():
    relayed = {f"sources/{id}.yml": f"article: {id}.txt\norigin: Reuters\n" for id in ("one", "two")}
    evidence = "[{source: one, quote: Ada Berg runs Acme.}, {source: two, quote: Berg left Acme.}]"
    [claim] = claims_of(f"property: p, value: v, status: stated, evidence: {evidence}", **relayed)
    assert claim.origins == (Party("Reuters"),)


def test_not_same_as_written_on_one_side_holds_on_both():
    briefing, _ = resolved({"companies/acme.yml": ACME + "not_same_as: ada-berg\n"})
    assert briefing.entities["acme"].not_same_as == ("ada-berg",)
    assert briefing.entities["ada-berg"].not_same_as == ("acme",)


COVERAGES = [
    ("{from: 2021, to: 2022-02}", "2021/2022-02"),
    ("{from: 2021}", "2021/.."),
    ("{to: 2022-02~}", "../2022-02~"),
]


@pytest.mark.parametrize("typed, expected", COVERAGES)
def test_the_coverage_is_an_interval_open_where_nothing_is_written(typed, expected):
    assert resolved({"briefing.yml": f"{SMALL['briefing.yml']}coverage: {typed}\n"})[0].coverage == expected


@pytest.mark.parametrize("typed", ["", "coverage:\n"])
def test_a_briefing_without_coverage_has_none(typed):
    assert resolved({"briefing.yml": SMALL["briefing.yml"] + typed})[0].coverage is None


def test_questions_stand_in_the_order_of_the_briefing_and_then_by_id():
    files = {f"questions/{id}.yml": f"question: {id}\n" for id in "abc"}
    briefing, _ = resolved({**files, "briefing.yml": SMALL["briefing.yml"] + "questions: [who, b]\n"})
    assert list(briefing.questions) == ["who", "b", "a", "c"]


def _supporting(words: str) -> dict[str, str]:
    summary = """summary: 'Acme, in "Oslo": Acme'"""
    evidence = f"evidence: [{{source: one, quote: a plant, supports: {words}}}]"
    return {"companies/acme.yml": f"{ACME}{summary}\n{evidence}\n"}


def test_the_words_that_a_quote_carries_are_found_in_the_text_beside_it():
    [quote] = resolved(_supporting("in “Oslo”"))[0].entities["acme"].evidence
    assert quote.after == len('Acme, in "Oslo"')


@pytest.mark.parametrize("words", ["in Bergen", "Acme", "in “Os"], ids=["absent", "twice", "cut"])
def test_words_that_do_not_stand_once_in_the_text_beside_a_quote_are_a_fault(words):
    found = [(place, code) for place, code, _ in faults(_supporting(words))]
    assert found == [("companies/acme.yml:4:52", "supports-not-found")]


# Quotes that do not hold.


def test_every_quote_that_does_not_hold_is_reported_in_one_run():
    files = {
        "briefing.yml": SMALL["briefing.yml"] + "bottom_line: b\nevidence: [{source: one, quote: zzz}]\n",
        "companies/acme.yml": (
            ACME
            + "summary: s\nevidence: [{source: one, quote: Acme}]\n"
            + "claims: [{property: p, value: v, status: stated, evidence: [{source: one, quote: Bergs}]}]\n"
            + "relations: [{type: funds, to: ada-berg, status: stated, evidence: [{source: one, quote: un}]}]\n"
        ),
        "events/opening.yml": SMALL["events/opening.yml"].replace("a plant", "the plant"),
        "sources/one.yml": SMALL["sources/one.yml"] + "notes: [{quote: yyy, note: n}]\n",
    }
    assert [(place, code) for place, code, _ in faults(files)] == [
        ("briefing.yml:4:33", "quote-not-found"),
        ("companies/acme.yml:4:33", "quote-ambiguous"),
        ("companies/acme.yml:5:82", "quote-not-found"),
        ("companies/acme.yml:6:89", "quote-cuts-word"),
        ("events/opening.yml:5:26", "quote-not-found"),
        ("sources/one.yml:4:17", "quote-not-found"),
    ]


def test_the_message_names_the_article():
    [(_, _, message)] = faults({"events/opening.yml": SMALL["events/opening.yml"].replace("a plant", "the plant")})
    assert message == (
        "this quote does not stand in the article: it has `the` where the article has `a` (seeds/articles/one.txt)"
    )


def test_before_and_after_pick_one_occurrence():
    text = ACME + "summary: s\nevidence: [{source: one, quote: Acme, before: runs}]\n"
    [quote] = resolved({"companies/acme.yml": text})[0].entities["acme"].evidence
    assert quote.span == (43, 47)


# Passages that are set aside.


def source_of(set_aside: str, article: str = ARTICLE) -> dict[str, str]:
    return {
        "sources/one.yml": f"article: one.txt\nset_aside:\n  - {{{set_aside}, because: b}}\n",
        "articles/one.txt": article,
    }


PASSAGES = [
    # (as written, the article, the passage)
    ("from: Ada, to: Acme.", ARTICLE, "Ada Berg runs Acme."),
    ("from: Ada Berg runs Acme., to: Ada Berg runs Acme.", ARTICLE, "Ada Berg runs Acme."),
    ("from: 'AD', to: now", "Acme opened a plant. AD\r\n\u00a0Buy  now\n", "AD\r\n\u00a0Buy  now"),
    ("from: AD, to: now", "Acme opened a plant. now AD buy now or now.", "AD buy now"),
    ("from: AD, before: plant., to: end", "Acme opened a plant. AD one end. AD two end.", "AD one end"),
    ("from: AD, after: two, to: end", "Acme opened a plant. AD one end. AD two end.", "AD two end"),
]


@pytest.mark.parametrize("written, article, expected", PASSAGES)
def test_a_passage_reaches_from_its_first_words_to_its_last(written, article, expected):
    briefing, problems = resolved(source_of(written, article))
    [passage] = briefing.sources["one"].set_aside
    assert (article[slice(*passage.span)], passage.because, problems) == (expected, "b", [])


def test_words_of_a_passage_that_are_nearly_right_are_answered_with_what_differs():
    _, [problem] = resolved(source_of("from: A\u200bda Berg, to: Acme."))
    assert (problem.nearest, problem.message.partition(": ")[2]) == (
        "Ada Berg",
        "it has U+200B ZERO WIDTH SPACE in `Ada`",
    )


NO_PASSAGES = [
    (
        "from: Zzz, to: Acme.",
        "sources/one.yml:3:12",
        "quote-not-found",
        "the first words of this passage do not stand in the article",
    ),
    (
        "from: Acme, to: Oslo",
        "sources/one.yml:3:12",
        "quote-ambiguous",
        "the first words of this passage stand in the article 2 times",
    ),
    (
        "from: Ada, to: Oslo",
        "sources/one.yml:3:21",
        "quote-not-found",
        "the last words of this passage stand before its first ones, and not after them",
    ),
    (
        "from: Ada, to: Zzz",
        "sources/one.yml:3:21",
        "quote-not-found",
        "the last words of this passage do not stand in the article",
    ),
]


@pytest.mark.parametrize("written, place, code, message", NO_PASSAGES)
def test_a_passage_whose_words_do_not_settle_it_is_reported(written, place, code, message):
    assert faults(source_of(written)) == [(place, code, message)]


def test_every_passage_that_does_not_hold_is_reported():
    source = "article: one.txt\nset_aside:\n  - {from: a1, to: b, because: c}\n  - {from: a2, to: b, because: c}\n"
    assert [place for place, _, _ in faults({"sources/one.yml": source})] == [
        "sources/one.yml:3:12",
        "sources/one.yml:4:12",
    ]


def test_a_quote_from_a_passage_that_is_set_aside_is_reported():
    [(place, code, _)] = faults(source_of("from: Acme opened, to: Oslo."))
    assert (place, code) == ("events/opening.yml:5:26", "quote-set-aside")


def test_a_note_may_stand_in_a_passage_that_is_set_aside():
    files = source_of("from: Ada, to: Acme.")
    files["sources/one.yml"] += "notes: [{quote: Ada Berg, note: n}]\n"
    [note] = resolved(files)[0].sources["one"].notes
    assert note.quote == Quote("one", (29, 37), "Ada Berg")


# A whole topic.


def test_every_quote_of_a_topic_in_many_scripts_is_the_articles_own_text(museum):
    briefing = check(museum).briefing
    statements = (*briefing.claims, *briefing.relations, *briefing.entities.values(), *briefing.events.values())
    quotes = [quote for one in statements for quote in one.evidence]
    assert [briefing.sources[quote.source].text[slice(*quote.span)] for quote in quotes] == [
        quote.text for quote in quotes
    ]
    assert len(quotes) > 60


# What is not yet as it should be.


@pytest.mark.parametrize(
    "one, two",
    [("2021?-03-30", "2021-09~"), ("2021-03-30", "2021-XX"), ("2021?-03-30", "2022/..")],
)
def test_articles_of_any_two_dates_can_support_one_claim(one, two):
    assert claim_in_two(one, two).date.days.earliest == min(parse_edtf(one).earliest, parse_edtf(two).earliest)


def test_a_date_that_is_open_to_the_past_leaves_the_period_open():
    assert claim_in_two("2021", "../2021-09-10").date.days.earliest is None
