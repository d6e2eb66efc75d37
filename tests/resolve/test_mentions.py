"""Mentions: every place where an article names an entity, and nothing that only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import errors
from generator.resolve.mentions import Names, names_in
from generator.resolve.model import Briefing
from generator.resolve.text import Text
from tests.conftest import resolved


def named(article: str, **names: str) -> list[tuple[int, str]]:
    """Return (offset, entity) of each name; several entities, joined by +, where it is ambiguous.

    Each entity has names, separated by |.
    """
    known = Names([])
    for entity, own in names.items():
        for name in own.split("|"):
            known.add(name, entity)
    return [(start, "+".join(ids)) for (start, _), ids in names_in(known.seal(), Text(article))]


def linked(article: str, source: str = "", **entities: str) -> tuple[list, list]:
    """Return (text, entity) of each mention, and the text of each name left unlinked, in a whole briefing.

    Each entity is the YAML of its file but for `type`; `source` is added to the source file.
    """
    files = {f"companies/{id.replace('_', '-')}.yml": f"type: x\n{text}" for id, text in entities.items()}
    briefing = briefing_of({**files, "articles/two.txt": article, "sources/two.yml": "article: two.txt\n" + source})
    mentions = [(one.text, one.entity) for one in briefing.mentions if one.source == "two"]
    return mentions, [one.text for one in briefing.ambiguities if one.source == "two"]


def briefing_of(files: dict[str, str]) -> Briefing:
    briefing, problems = resolved(files)
    assert errors(problems) == []
    return briefing


STANDS_ALONE = (
    'Acme|Acme grew|by Acme|Acme.|Acme, it|(Acme)|“Acme”|"Acme"|«Acme»|[Acme]|Acme: it|Acme; it|Acme!|Acme?|Acme…|'
    "Acme — it|Acme-like|pre-Acme|Acme/Apex|Acme\nit|\tAcme\t|*Acme*|<b>Acme</b>|#Acme|@Acme|到Acme的|😀Acme😀|"
    "Acme\u00a0it|。Acme。"
).split("|")
POSSESSIVES = "Acme's plan|Acme’s plan|Acme‘s plan|Acmeʼs plan|Acme' plan|Acme’ plan|ACME'S PLAN|Acme'S".split("|")
ELISIONS = "l'Acme|d’Acme|L‘Acme|qu’Acme|jusqu'Acme|dell'Acme|D'Acme|l’Acme’s".split("|")
PART_OF_A_WORD = (
    "Acmes|AcmeX|xAcme|Acme2|7Acme|Acme_x|Acmé|Acme\u0301|Acme's's|X'Acme|Acme'n|www.Acme.com|acme|ACME2"
).split("|")


@pytest.mark.parametrize("article", STANDS_ALONE)
def test_a_name_is_found_where_it_stands_alone(article):
    assert named(article, a="Acme") == [(article.index("Acme"), "a")]


@pytest.mark.parametrize("article", POSSESSIVES)
def test_a_name_is_found_in_the_possessive_without_its_ending(article):
    assert named(article, a="Acme|ACME") == [(0, "a")]


def test_a_name_in_the_possessive_ends_before_the_apostrophe():
    known = Names([])
    known.add("Acme", "a")
    assert list(names_in(known.seal(), Text("Acme’s"))) == [((0, 4), ("a",))]


def test_a_name_that_ends_in_s_is_found_with_either_possessive():
    assert named("Vorsas' and Vorsas’s and Vorsas’", v="Vorsas") == [(0, "v"), (12, "v"), (25, "v")]


@pytest.mark.parametrize("article", ELISIONS)
def test_a_name_is_found_after_an_elided_article(article):
    assert named(article, a="Acme") == [(article.index("Acme"), "a")]


@pytest.mark.parametrize("article", PART_OF_A_WORD)
def test_a_name_is_not_found_within_a_word(article):
    assert named(article, a="Acme") == []


@pytest.mark.parametrize(
    "article", ["Great Wall", "Great\nWall", "Great  Wall", "Great\u00a0Wall", "Great \r\n Wall"]
)
def test_a_name_is_found_across_any_white_space(article):
    assert named(article, g="Great Wall") == [(0, "g")]


@pytest.mark.parametrize("name", ["builders' group", "builders’ group", "builders‘ group"])
@pytest.mark.parametrize("article", ["builders' group", "builders’ group"])
def test_the_shape_of_an_apostrophe_does_not_count(article, name):
    assert named(article, b=name) == [(0, "b")]


PUNCTUATED = [
    ("U.S.", "the U.S., U.S.'s (U.S.) U.S."),
    ("Yahoo!", "Yahoo! Yahoo!'s Yahoo!, (Yahoo!)"),
    ("AT&T", "AT&T AT&T's"),
    ("C++", "C++ C++, (C++)"),
    ("Inc.", "Inc. Inc.'s Inc.,"),
    ("3M", "3M 3M's (3M)"),
    ("O'Neil", "O'Neil O'Neil's"),
]


@pytest.mark.parametrize("name, article", PUNCTUATED)
def test_a_name_with_punctuation_of_its_own_is_found(name, article):
    assert len(named(article, a=name)) == article.count(name)


def test_case_counts_in_a_name_with_capitals():
    assert named("iPhone IPHONE iphone", i="iPhone") == [(0, "i")]


def test_case_does_not_count_in_a_name_in_lower_case():
    assert named("the firm The Firm THE FIRM", f="the firm") == [(0, "f"), (9, "f"), (18, "f")]


def test_letters_that_grow_in_lower_case_shift_nothing():
    assert named("İİİ The Firm", f="the firm") == [(4, "f")]


def test_the_longest_name_wins():
    article = "Quillor Incorporated and Quillor"
    assert named(article, q="Quillor", i="Quillor Incorporated") == [(0, "i"), (25, "q")]


def test_the_longest_name_wins_also_where_the_shorter_is_ambiguous():
    assert named("Li Auto, Li", l="Li", m="Li", a="Li Auto") == [(0, "a"), (9, "l+m")]


def test_the_longest_name_wins_across_case():
    assert named("The Acme Group", a="Acme", g="the acme group") == [(0, "g")]


def test_of_overlapping_names_of_one_length_the_first_wins():
    assert named("A B C", x="A B", y="B C") == [(0, "x")]


def test_a_longer_word_is_no_name_and_does_not_hide_a_shorter_one():
    assert named("Acme Groups", a="Acme", g="Acme Group") == [(0, "a")]


CJK = [
    ("潮汐博物馆管理局的工人", {"a": "潮汐博物馆管理局"}, [(0, "a")]),
    ("潮汐博物馆管理局的工人", {"a": "潮汐博物馆管理局", "m": "博物馆"}, [(0, "a")]),
    ("据马伦通讯社3月5日报道", {"m": "马伦通讯社"}, [(1, "m")]),
    ("奎洛保险承保，奎洛提供", {"q": "奎洛", "i": "奎洛保险"}, [(0, "i"), (7, "q")]),
    ("马滕·奥斯克方面表示", {"o": "马滕·奥斯克"}, [(0, "o")]),
    ("トヨタの車、トヨタ自動車", {"t": "トヨタ"}, [(0, "t"), (6, "t")]),
    ("“奎洛”", {"q": "奎洛"}, [(1, "q")]),
]


@pytest.mark.parametrize("article, names, expected", CJK)
def test_names_are_found_in_scripts_without_spaces(article, names, expected):
    assert named(article, **names) == expected


ARABIC = [
    ("رئيس فورساس، إن", {"v": "فورساس"}, [(5, "v")]),
    ("أما كويلور للتأمين فقد", {"q": "كويلور", "i": "كويلور للتأمين"}, [(4, "i")]),
    ("«فورساس»", {"v": "فورساس"}, [(1, "v")]),
    ("فورساسات", {"v": "فورساس"}, []),
]


@pytest.mark.parametrize("article, names, expected", ARABIC)
def test_names_are_found_in_arabic(article, names, expected):
    assert named(article, **names) == expected


NAME = st.text(st.sampled_from("abAB "), min_size=1, max_size=5).map(str.strip).filter(bool)


@given(st.text(st.sampled_from("abAB .’'-潮"), max_size=30), st.lists(NAME, min_size=1, max_size=5, unique=True))
def test_mentions_are_in_order_never_overlap_and_read_like_a_name(article, names):
    known = Names([])
    for name in names:
        known.add(name, name)
    reached = 0
    for (start, end), ids in names_in(known.seal(), Text(article)):
        assert reached <= start < end <= len(article)
        found = " ".join(article[start:end].split())
        assert any(found in (name, name.lower()) or found.lower() == name for name in ids)
        reached = end


@given(
    NAME,
    st.sampled_from([" ", ", ", ". ", " (", "\n", "“", "—", "/"]),
    st.sampled_from([" ", ",", ". ", ")", "’s ", "\n", "—"]),
)
def test_a_name_between_other_words_is_found_whatever_it_is(name, before, after):
    assert (len(f"zz{before}"), "x") in named(f"zz{before}{name}{after}zz", x=name)


def test_a_mention_holds_the_articles_own_text_and_offsets():
    briefing = briefing_of({"articles/one.txt": "Acme opened a plant. Ada\r\nBerg’s Acme.\n"})
    found = [(one.span, one.text, one.entity) for one in briefing.mentions]
    assert found == [((0, 4), "Acme", "acme"), ((21, 30), "Ada\r\nBerg", "ada-berg"), ((33, 37), "Acme", "acme")]


def test_names_and_aliases_are_both_found():
    mentions, _ = linked("Apex, also APX, once Pinnacle.", apex="name: Apex\naliases: [APX, Pinnacle]\n")
    assert mentions == [("Apex", "apex"), ("APX", "apex"), ("Pinnacle", "apex")]


def test_nothing_is_linked_in_a_passage_that_is_set_aside():
    source = "set_aside: [{from: 'About:', to: box., because: x}]\n"
    assert (
        linked("Apex grew. About: Apex in a box. Apex sank.", source, apex="name: Apex\n")[0]
        == [("Apex", "apex")] * 2
    )


def test_a_name_that_reaches_into_a_passage_set_aside_is_not_linked():
    source = "set_aside: [{from: Mining, to: end., because: x}]\n"
    assert linked("Apex Mining end.", source, apex="name: Apex Mining\n") == ([], [])


def test_an_alias_of_some_sources_is_linked_in_them_alone():
    files = {
        "companies/acme.yml": "name: Acme\ntype: x\naliases: [{text: the firm, only_in: one}]\n",
        "articles/one.txt": "Acme opened a plant. The firm grew.\n",
        "articles/two.txt": "The firm sank.\n",
        "sources/two.yml": "article: two.txt\n",
    }
    assert [(one.source, one.text) for one in briefing_of(files).mentions] == [("one", "Acme"), ("one", "The firm")]


def test_a_longer_alias_of_other_sources_does_not_hide_a_shorter_name():
    entities = {"apex": "name: Apex\n", "group": "name: X\naliases: [{text: Apex Group, only_in: one}]\n"}
    assert linked("Apex Group grew.", **entities) == ([("Apex", "apex")], [])


def test_one_alias_may_mean_another_entity_in_each_source():
    files = {
        "companies/acme.yml": "name: Acme\ntype: x\naliases: [{text: the firm, only_in: one}]\n",
        "companies/apex.yml": "name: Apex\ntype: x\naliases: [{text: the firm, only_in: two}]\n",
        "articles/one.txt": "Acme opened a plant. The firm grew.\n",
        "articles/two.txt": "The firm sank.\n",
        "sources/two.yml": "article: two.txt\n",
    }
    found = [(one.source, one.entity) for one in briefing_of(files).mentions if one.text == "The firm"]
    assert found == [("one", "acme"), ("two", "apex")]


TIDAL = {"tidal": "name: Tidal Authority\naliases: [TA]\n", "tomarin": "name: Tomarin Assembly\naliases: [TA]\n"}


def test_a_shared_name_is_linked_where_exactly_one_is_named_otherwise():
    mentions, ambiguities = linked("TA met. The Tidal Authority left.", **TIDAL)
    assert (mentions, ambiguities) == ([("TA", "tidal"), ("Tidal Authority", "tidal")], [])


def test_a_shared_name_is_left_unlinked_where_none_is_named_otherwise():
    assert linked("TA met. TA left.", **TIDAL) == ([], ["TA", "TA"])


def test_a_shared_name_is_left_unlinked_where_both_are_named_otherwise():
    mentions, ambiguities = linked("TA, Tidal Authority, Tomarin Assembly.", **TIDAL)
    assert ([entity for _, entity in mentions], ambiguities) == (["tidal", "tomarin"], ["TA"])


def test_a_name_in_a_passage_set_aside_does_not_settle_whom_a_shared_name_means():
    source = "set_aside: [{from: 'By', to: Authority., because: x}]\n"
    assert linked("TA met. By Tidal Authority.", source, **TIDAL) == ([], ["TA"])


def test_a_name_in_another_article_does_not_settle_whom_a_shared_name_means():
    files = {"articles/one.txt": "Acme opened a plant. Tidal Authority.\n"}
    files |= {f"companies/{id}.yml": f"type: x\n{text}" for id, text in TIDAL.items()}
    files |= {"articles/two.txt": "TA.\n", "sources/two.yml": "article: two.txt\n"}
    assert [(one.source, one.text) for one in briefing_of(files).ambiguities] == [("two", "TA")]


def test_two_entities_of_one_name_are_told_apart_by_another_name():
    entities = {"person": "name: Osk\naliases: [Professor Osk]\n", "firm": "name: Osk\naliases: [Osk SA]\n"}
    assert linked("Professor Osk said Osk won.", **entities)[0] == [("Professor Osk", "person"), ("Osk", "person")]


def test_a_shared_name_names_all_it_can_mean_in_order_of_id():
    files = {f"companies/{id}.yml": "name: Osk\ntype: x\n" for id in "cab"}
    [ambiguity] = briefing_of({**files, "articles/one.txt": "Acme opened a plant. Osk."}).ambiguities
    assert (ambiguity.text, ambiguity.entities, ambiguity.span) == ("Osk", ("a", "b", "c"), (21, 24))


def test_a_shared_name_that_only_one_may_have_in_a_source_is_linked():
    entities = {"a": "name: A1\naliases: [{text: TA, only_in: one}]\n", "b": "name: B1\naliases: [TA]\n"}
    assert linked("TA.", **entities) == ([("TA", "b")], [])


# What is not yet as it should be.


@pytest.mark.parametrize("article", ["‘Acme’ grew", "the 'Acme' plan", "‘Acme’s plan’", "'Oslo' or ‘Acme’"])
def test_a_name_that_begins_with_a_vowel_is_found_in_single_quotation_marks(article):
    assert (article.index("Acme"), "a") in named(article, a="Acme")


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u00ad"])
def test_a_name_is_found_before_an_invisible_mark(mark):
    assert named(f"رئيس فورساس{mark}، إن", v="فورساس") == [(5, "v")]


def test_the_longest_of_overlapping_names_wins_wherever_it_begins():
    assert named("New York Times Company", n="New York", t="York Times Company") == [(4, "t")]


def test_a_name_shared_in_lower_case_and_in_capitals_is_ambiguous():
    assert named("The Firm grew", a="the firm", b="The Firm") == [(0, "a+b")]


@pytest.mark.parametrize("name", ["the firm", "THE FIRM"])
def test_an_alias_of_one_source_does_not_hide_the_same_alias_of_another(name):
    apex = f"name: Apex\naliases: [{{text: {name}, only_in: one}}, {{text: {name}, only_in: two}}]\n"
    assert linked("It is THE FIRM.", apex=apex)[0] == [("THE FIRM", "apex")]
