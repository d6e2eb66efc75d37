"""References between seed files: unknown, of the wrong kind, to oneself, in a circle; articles and sources."""

import pytest

from generator.check.references import check_references
from generator.check.validate import validate
from generator.checking import check
from generator.problems import Problem
from tests.conftest import SMALL, in_memory

ACME = SMALL["companies/acme.yml"]
EVENT = SMALL["events/opening.yml"]
QUOTED = "evidence: [{source: one, quote: Ada Berg}]"
CLAIM = ACME + f"claims:\n  - property: p\n    value: v\n    status: stated\n    {QUOTED}\n"
RELATION = ACME + f"relations:\n  - type: leads\n    status: stated\n    {QUOTED}\n"
JUDGED = "question: q\njudgement: j\nconfidence: low\nbecause: b\n"


def problems(files: dict[str, str] | None = None) -> list[Problem]:
    """Return the problems of reference alone."""
    seeds = in_memory(files)
    return sorted(check_references(validate(seeds)[0], seeds))


def found(files: dict[str, str] | None = None) -> list[tuple[str, str, str]]:
    return [
        (str(problem.place).removeprefix("seeds/"), problem.code, problem.message) for problem in problems(files)
    ]


def test_sound_seeds_have_no_problem_of_reference():
    assert found() == []


#: (file, its text with X where an id belongs, place of X, kinds that are needed there)
REFERENCES = [
    ("briefing.yml", SMALL["briefing.yml"] + "bottom_line: b\nevidence: [{source: X, quote: q}]", "4:21", "source"),
    ("briefing.yml", SMALL["briefing.yml"] + "questions: [who, X]", "3:18", "question"),
    ("companies/acme.yml", ACME + "summary: s\nevidence: [{source: X, quote: q}]", "4:21", "source"),
    ("companies/acme.yml", CLAIM.replace("one", "X"), "7:25", "source"),
    ("companies/acme.yml", CLAIM + "    answers: X", "8:14", "question"),
    ("companies/acme.yml", CLAIM + "    answers: [who, X]", "8:20", "question"),
    ("companies/acme.yml", CLAIM.replace("value: v", "value: {entity: X}"), "5:21", "company or person"),
    ("companies/acme.yml", RELATION + "    to: X", "7:9", "company or person"),
    ("companies/acme.yml", RELATION.replace("one", "X") + "    to: ada-berg", "6:25", "source"),
    ("companies/acme.yml", RELATION + "    to: ada-berg\n    answers: X", "8:14", "question"),
    ("companies/acme.yml", ACME + "not_same_as: X", "3:14", "company or person"),
    ("companies/acme.yml", ACME + "aliases: [{text: a, only_in: X}]", "3:30", "source"),
    ("companies/acme.yml", ACME + "aliases: [{text: a, only_in: [one, X]}]", "3:36", "source"),
    ("people/ada-berg.yml", ACME + "not_same_as: X", "3:14", "company or person"),
    ("events/opening.yml", EVENT.replace("one", "X"), "5:14", "source"),
    ("events/opening.yml", EVENT + "follows: X", "6:10", "event"),
    ("events/opening.yml", EVENT + "participants: [{entity: X, role: r}]", "6:25", "company or person"),
    (
        "events/opening.yml",
        EVENT + "claims: [{property: p, value: v, status: stated, evidence: [{source: X, quote: q}]}]",
        "6:70",
        "source",
    ),
]
OF_KIND = {"company": "acme", "person": "ada-berg", "event": "opening", "question": "who", "source": "one"}


@pytest.mark.parametrize("file, text, place, kinds", REFERENCES)
def test_a_reference_that_leads_nowhere_is_reported_at_its_place(file, text, place, kinds):
    assert found({file: text.replace("X", "zzz")}) == [
        (f"{file}:{place}", "unknown-id", f"there is no {kinds} `zzz`")
    ]


@pytest.mark.parametrize("file, text, place, kinds", REFERENCES)
def test_a_reference_to_a_thing_of_another_kind_is_reported_at_its_place(file, text, place, kinds):
    for kind in sorted(set(OF_KIND) - set(kinds.split(" or "))):
        [(where, code, message)] = found({file: text.replace("X", OF_KIND[kind])})
        assert (where, code) == (f"{file}:{place}", "wrong-kind")
        assert message.startswith(f"`{OF_KIND[kind]}` is {'an' if kind == 'event' else 'a'} {kind}, and a")


@pytest.mark.parametrize(
    "typed, guess",
    [("acmee", "acme"), ("ada-borg", "ada-berg"), ("Ada Berg", "ada-berg"), ("ADA-BERG", "ada-berg")],
)
def test_an_unknown_id_is_answered_with_the_nearest_of_the_right_kind(typed, guess):
    [problem] = problems({"companies/acme.yml": RELATION + f"    to: {typed}"})
    assert problem.nearest == guess


def test_an_unknown_id_is_not_answered_with_one_of_another_kind():
    [problem] = problems({"companies/acme.yml": RELATION + "    to: openin"})
    assert (problem.nearest, problem.expected) == (
        "",
        "the id of a company or person: the name of a file in companies/ or people/ without .yml",
    )


@pytest.mark.parametrize(
    "typed, near",
    [
        ("who, whose", "[who, whose]"),
        ("who; whose", "[who, whose]"),
        ("who,whose,who", "[who, whose, who]"),
        ("who, whos", "[who, whose]"),
        ("[whom]", "who"),
        ("who, zzzzzz", ""),
        ("who and whose", ""),
    ],
)
def test_several_ids_in_one_text_are_answered_with_a_list(typed, near):
    files = {
        "questions/whose.yml": "question: Whose is it?\n",
        "companies/acme.yml": CLAIM + f"    answers: {typed}\n",
    }
    [problem] = problems(files)
    assert (problem.code, problem.nearest) == ("unknown-id", near)


def test_several_ids_where_one_is_needed_are_not_answered_with_a_list():
    [problem] = problems({"companies/acme.yml": RELATION + "    to: ada-berg, acme"})
    assert not problem.nearest.startswith("[")


def test_an_id_is_found_by_the_name_that_somebody_wrote_instead():
    files = {"people/ada-berg.yml": "name: Ada Berg\ntype: x\naliases: [The Chief]\n"}
    [problem] = problems({**files, "companies/acme.yml": RELATION + "    to: the chief"})
    assert problem.nearest == "ada-berg"


def test_a_letter_of_another_script_in_an_id_is_named():
    [problem] = problems({"companies/acme.yml": RELATION + "    to: \u0430da-berg"})
    assert (problem.nearest, problem.message) == (
        "ada-berg",
        "there is no company or person `\u0430da-berg`: `\u0430` is CYRILLIC SMALL LETTER A",
    )


@pytest.mark.parametrize("name", ["Eva-Ek", "eva_ek", "\u0435va-ek"])
def test_a_file_that_cannot_have_its_name_makes_no_reference_to_it_unknown(name):
    files = {f"people/{name}.yml": "name: Eva Ek\ntype: x\n", "companies/acme.yml": RELATION + "    to: eva-ek"}
    assert found(files) == []


SELF = [
    ("companies/acme.yml", ACME + "not_same_as: acme", "3:14"),
    ("companies/acme.yml", RELATION + "    to: acme", "7:9"),
]


@pytest.mark.parametrize("file, text, place", SELF)
def test_a_file_that_refers_to_itself_is_reported(file, text, place):
    assert found({file: text}) == [(f"{file}:{place}", "self-reference", "`acme` refers to itself")]


def test_the_ids_of_failed_files_are_known():
    broken = {"sources/one.yml": "article: one.txt\nurl: x\n", "people/ada-berg.yml": "name: Ada\n"}
    assert found({**broken, "companies/acme.yml": RELATION + "    to: ada-berg\n    answers: who"}) == []


def test_the_kind_of_a_failed_file_is_known():
    [(_, code, message)] = found({"questions/who.yml": "", "companies/acme.yml": RELATION + "    to: who"})
    assert (code, message) == ("wrong-kind", "`who` is a question, and a company or person is needed here")


@pytest.mark.parametrize(
    "broken", ["", "- x\n", "article: 'one", "article: &a one.txt\n", "article: one.txt\nfoo: x\n"]
)
def test_a_source_that_fails_causes_no_other_problem(broken):
    assert found({"sources/one.yml": broken}) == []


def test_a_file_that_fails_makes_no_judgement_look_unsupported():
    assert found({"questions/who.yml": JUDGED, "companies/acme.yml": CLAIM + "    answers: who\n    foo: x"}) == []


def test_events_in_a_circle_are_reported_with_the_way_round():
    files = {f"events/{one}.yml": EVENT + f"follows: {other}" for one, other in ("ab", "bc", "ca")}
    [(place, code, message)] = found(files)
    assert (place.split("/")[0], code) == ("events", "cycle")
    assert message in {
        f"events follow each other in a circle: {way}"
        for way in ("a → b → c → a", "b → c → a → b", "c → a → b → c")
    }


def test_the_place_of_a_circle_is_what_its_first_event_follows():
    files = {f"events/{one}.yml": EVENT + f"follows: [{other}]" for one, other in ("ab", "ba")}
    [(place, _, message)] = found(files)
    assert place == f"events/{message[-1]}.yml:6:11"


def test_circles_that_one_step_closes_are_reported_once_at_that_step():
    follows = {"a": "[b, c]", "b": "a", "c": "b"}
    files = {f"events/{one}.yml": EVENT + f"follows: {others}" for one, others in follows.items()}
    assert [(place, code) for place, code, _ in found(files)] == [("events/b.yml:6:10", "cycle")]


def test_of_a_circle_the_step_back_in_time_is_reported():
    later = EVENT.replace("2021-03", "2022-03")
    files = {"events/a.yml": later + "follows: b", "events/b.yml": EVENT + "follows: a"}
    [problem] = problems(files)
    assert (str(problem.place), problem.help) == (
        "seeds/events/b.yml:6:10",
        "Remove `a` here, or another `follows:` of the circle.",
    )


def test_events_that_follow_on_two_ways_are_no_circle():
    follows = {"b": "a", "c": "a", "d": "[b, c]"}
    assert (
        found(
            {"events/a.yml": EVENT} | {f"events/{id}.yml": EVENT + f"follows: {to}" for id, to in follows.items()}
        )
        == []
    )


def test_a_judgement_that_nothing_answers_is_reported_with_the_line_to_write():
    [problem] = problems({"questions/who.yml": JUDGED})
    assert (str(problem.place), problem.code) == ("seeds/questions/who.yml:2:12", "missing-evidence")
    assert problem.message == "a judgement that no claim supports"
    assert "`answers: who`" in problem.help


@pytest.mark.parametrize(
    "file, text",
    [
        ("companies/acme.yml", CLAIM + "    answers: who"),
        ("companies/acme.yml", RELATION + "    to: ada-berg\n    answers: [who]"),
        ("people/ada-berg.yml", CLAIM + "    answers: who"),
        ("events/opening.yml", EVENT + CLAIM.removeprefix(ACME) + "    answers: who"),
    ],
)
def test_a_claim_or_relation_that_answers_supports_a_judgement(file, text):
    assert found({"questions/who.yml": JUDGED, file: text}) == []


@pytest.mark.parametrize("judgement", ["", "judgement:\n", "judgement: ''\n"])
def test_a_question_without_judgement_needs_no_answer(judgement):
    assert found({"questions/who.yml": "question: q\n" + judgement}) == []


def test_an_article_without_source_is_reported_with_the_line_to_write():
    [problem] = problems({"articles/two.txt": "Two.\n"})
    assert (str(problem.place), problem.code) == ("seeds/articles/two.txt:1:1", "missing-source")
    assert problem.help == "`python -m generator new source seeds/articles/two.txt` writes one."


def test_every_article_without_source_is_reported():
    assert [place for place, _, _ in found({"articles/b.txt": "B.", "articles/a.txt": "A."})] == [
        "articles/a.txt:1:1",
        "articles/b.txt:1:1",
    ]


def test_a_source_without_article_is_reported_with_the_nearest_name():
    [problem] = problems({"articles/two.txt": "Two.", "sources/two.yml": "article: tow.txt\n"})
    assert (str(problem.place), problem.code) == ("seeds/sources/two.yml:1:10", "unknown-article")
    assert (problem.message, problem.nearest) == ("there is no article `tow.txt`", "two.txt")


@pytest.mark.parametrize("name", ["../briefing.yml", "/etc/passwd", "articles/one.txt", "ONE.txt", "one"])
def test_an_article_is_named_by_its_file_name_and_nothing_else(name):
    assert [code for _, code, _ in found({"sources/two.yml": f"article: {name}\n"})] == ["unknown-article"]


def test_every_source_of_an_article_after_the_first_is_reported():
    again = {"sources/three.yml": "article: one.txt\n", "sources/two.yml": "article: one.txt\n"}
    assert found(again) == [
        (f"sources/{id}.yml:1:10", "duplicate-source", "`one.txt` has a source file already: seeds/sources/one.yml")
        for id in ("three", "two")
    ]


def test_faults_of_every_sort_are_reported_in_one_run():
    files = {
        "companies/acme.yml": CLAIM + "    answers: [whoo, one]",
        "events/opening.yml": EVENT + "follows: [acme, later]",
        "articles/two.txt": "Two.",
        "questions/who.yml": JUDGED,
    }
    assert [(place, code) for place, code, _ in found(files)] == [
        ("articles/two.txt:1:1", "missing-source"),
        ("companies/acme.yml:8:15", "unknown-id"),
        ("companies/acme.yml:8:21", "wrong-kind"),
        ("events/opening.yml:6:11", "wrong-kind"),
        ("events/opening.yml:6:17", "unknown-id"),
        ("questions/who.yml:2:12", "missing-evidence"),
    ]


def test_every_circle_of_events_is_reported():
    files = {f"events/{one}.yml": EVENT + f"follows: {other}" for one, other in ("ab", "ba", "cd", "dc")}
    assert [code for _, code, _ in found(files)] == ["cycle", "cycle"]


def test_an_event_that_follows_itself_is_reported_once():
    assert [code for _, code, _ in found({"events/opening.yml": EVENT + "follows: opening"})] == ["self-reference"]


def test_the_message_about_an_event_says_an_event():
    [(_, _, message)] = found({"events/opening.yml": EVENT + "follows: acme"})
    assert message == "`acme` is a company, and an event is needed here"


@pytest.mark.parametrize("path", ["sources/one.yml", "articles/one.txt", "people/ada-berg.yml"])
@pytest.mark.parametrize("content", [b"\xff", b"#" * 5_000_001], ids=["not-utf-8", "too-large"])
def test_a_file_that_cannot_be_read_causes_no_other_problem(check_small, path, content):
    checked = check_small({path: content, "companies/acme.yml": RELATION + "    to: ada-berg"})
    assert [problem.code for problem in checked.problems] in (["not-utf-8"], ["too-large"])


@pytest.mark.parametrize("folder", ["companies", "people", "events", "questions", "sources", "articles"])
def test_a_folder_that_cannot_be_read_is_the_only_problem(small_seeds, folder):
    seeds = small_seeds(
        {
            "companies/acme.yml": RELATION + "    to: ada-berg\n    answers: who\n",
            "events/later.yml": EVENT + "follows: opening\nparticipants: [{entity: acme}]\n",
            "questions/who.yml": JUDGED,
        }
    )
    (seeds / folder).rename(seeds.parent / "elsewhere")
    (seeds / folder).symlink_to(seeds.parent / "elsewhere")
    found = check(seeds).problems
    assert [(str(one.place), one.code) for one in found] == [(f"{seeds}/{folder}:1:1", "not-a-regular-file")]


def test_an_empty_article_is_the_only_problem(check_small):
    source = SMALL["sources/one.yml"] + "set_aside:\n  - {from: Ada, to: Berg, because: x}\n"
    source += "notes:\n  - {quote: Oslo, note: x}\n"
    found = check_small({"articles/one.txt": "\n", "sources/one.yml": source}).problems
    assert [one.code for one in found] == ["empty-file"]


def test_the_one_article_that_no_source_names_is_meant_by_the_one_source_that_names_none():
    [problem] = problems({"sources/one.yml": "article: ../../README.md\n"})
    assert (problem.code, problem.nearest) == ("unknown-article", "one.txt")


def test_articles_that_no_source_can_mean_are_reported_beside_one_that_names_none():
    files = {"sources/one.yml": "article: nothing-like-it\n", "articles/two.txt": "Two.\n"}
    assert [code for _, code, _ in found(files)] == ["missing-source", "missing-source", "unknown-article"]


@pytest.mark.parametrize("root, words", [("seeds", ""), ("my seeds", " --seeds 'my seeds'")])
def test_commands_to_write_a_file_name_the_folder_of_seeds(root, words):
    seeds = in_memory({"articles/two.txt": "Two.\n", "companies/acme.yml": ACME + "not_same_as: nobody\n"})
    seeds.root = root
    told = [problem.help for problem in check_references(validate(seeds)[0], seeds)]
    path = "seeds/articles/two.txt" if root == "seeds" else "'my seeds/articles/two.txt'"
    assert told == [
        f"Mend the id, or write the file: `python -m generator new company …{words}` "
        f"or `python -m generator new person …{words}`.",
        f"`python -m generator new source {path}{words}` writes one.",
    ]


def test_a_copy_of_an_article_is_to_be_removed_and_gets_no_source():
    seeds = in_memory({"articles/one - Copy.txt": SMALL["articles/one.txt"]})
    [problem] = check_references(validate(seeds)[0], seeds)
    assert (problem.code, problem.help) == ("missing-source", "It has the same text as one.txt: remove it.")


def test_a_source_file_that_was_renamed_is_one_problem_there():
    claim = CLAIM + CLAIM.partition("claims:\n")[2] * 2
    seeds = in_memory({"companies/acme.yml": claim})
    seeds.yaml["sources/first-report.yml"] = seeds.yaml.pop("sources/one.yml")
    [problem] = check_references(validate(seeds)[0], seeds)
    assert (str(problem.place), problem.code) == ("seeds/sources/first-report.yml:1:1", "unknown-id")
    assert problem.help == "Rename it to one.yml, or write `first-report` in the 4 places."


def test_a_character_of_an_id_that_cannot_be_seen_is_named():
    [problem] = problems({"companies/acme.yml": RELATION + "    to: ada-\u200bberg\n"})
    assert (problem.nearest, "U+200B ZERO WIDTH SPACE" in problem.message) == ("ada-berg", True)


def test_a_copied_source_file_is_answered_with_the_one_article_that_has_none():
    seeds = in_memory({"sources/two.yml": SMALL["sources/one.yml"]})
    seeds.articles["two.txt"] = "Another text."
    [problem] = check_references(validate(seeds)[0], seeds)
    assert (str(problem.place), problem.code, problem.nearest) == (
        "seeds/sources/two.yml:1:10",
        "duplicate-source",
        "two.txt",
    )
