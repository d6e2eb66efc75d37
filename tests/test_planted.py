"""Sixty faults planted in a sound briefing: each is found, underlined, and mended by doing what its message says.

A fault stands between ⟦ and ⟧. Where the message offers the nearest valid thing, that is put in its place; where it
says in words what to do, the row does that.
"""

import shutil
from pathlib import Path

import pytest

from generator.checking import check
from generator.problems import Problem
from tests.conftest import MUSEUM

ZOE, OSK, ARC = "people/zoe-heraultin.yml", "people/marten-osk.yml", "companies/arc-ouvray.yml"
TMA, QUILLOR, CRANES = "companies/tidal-museum-authority.yml", "companies/quillor.yml", "events/crane-arrival.yml"
PRICE, LEDGER, COURIER = "questions/total-price.yml", "sources/ledger-contract.yml", "sources/courier-rumour.yml"
CONTRACT, OPENING = "events/contract-signed.yml", "events/museum-opening.yml"
ARTICLE = "articles/000_ledger.txt"
LINE = "# yaml-language-server: $schema=../.schemas/"

#: What a row does to mend its fault: the nearest valid thing, or edits of its own.
NEAREST = "nearest"
Edit = tuple[str, str, str]

PLANTED: list[tuple[str, str, list[Edit], str | list[Edit]]] = [
    # (what was done, code, edits as (file, old text, new text), how it is mended)
    # YAML.
    ("a colon in plain text", "yaml-syntax", [(PRICE, "A published budget.", "⟦One thing: a budget.⟧")], NEAREST),
    (
        "an apostrophe in single quotes",
        "yaml-syntax",
        [(PRICE, "A published budget.", "⟦'The firm's budget.'⟧")],
        NEAREST,
    ),
    ("words after a quote", "yaml-syntax", [(PRICE, "A published budget.", '⟦"A budget" that counts⟧')], NEAREST),
    ("a quote that is not closed", "yaml-syntax", [(ZOE, "type: official", "type: ⟦'official⟧")], NEAREST),
    ("text that begins with @", "yaml-syntax", [(ZOE, "role: director", "role: ⟦@director⟧")], NEAREST),
    ("text that begins with a backtick", "yaml-syntax", [(ZOE, "role: director", "role: ⟦`director`⟧")], NEAREST),
    ("no space after a colon", "yaml-syntax", [(ZOE, "type: official", "⟦type:official⟧")], NEAREST),
    (
        "a field without a colon",
        "yaml-syntax",
        [(ZOE, "type: official", "⟦type official⟧")],
        [(ZOE, "type off", "type: off")],
    ),
    ("a tab", "yaml-syntax", [(ZOE, "    to: ", "⟦\t⟧to: ")], [(ZOE, "\tto", "    to")]),
    (
        "too deep",
        "yaml-syntax",
        [(ZOE, "    to: tidal-museum-authority", "      ⟦to: tidal-museum-authority⟧")],
        [(ZOE, "      to", "    to")],
    ),
    (
        "too shallow",
        "yaml-syntax",
        [(ZOE, "    to: tidal-museum-authority", "   ⟦to: tidal-museum-authority⟧")],
        [(ZOE, "   to", "    to")],
    ),
    (
        "a bracket that is not closed",
        "yaml-syntax",
        [(CRANES, "[contract-signed]", "⟦[contract-signed⟧")],
        [(CRANES, "[contract-signed", "[contract-signed]")],
    ),
    ("an alias of YAML", "yaml-feature", [(ZOE, "type: official", "type: ⟦*official⟧")], NEAREST),
    ("a tag of YAML", "yaml-feature", [(ZOE, "type: official", "type: ⟦!official one⟧")], NEAREST),
    (
        "an invisible character",
        "control-character",
        [(ZOE, "type: official", "type: official⟦\u2028⟧")],
        [(ZOE, "\u2028", "")],
    ),
    (
        "a text that a remark cuts",
        "text-cut",
        [(PRICE, "A published budget.", "⟦A published budget #2 for the museum.⟧")],
        NEAREST,
    ),
    (
        "a merge that is not settled",
        "merge-conflict",
        [(ZOE, "type: official\n", "⟦<<<<<<< ours⟧\ntype: official\n=======\n>>>>>>> theirs\n")],
        [(ZOE, "<<<<<<< ours\ntype: official\n=======\n>>>>>>> theirs\n", "type: official\n")],
    ),
    (
        "a second document",
        "yaml-feature",
        [(ZOE, "type: official\n", "type: official\n⟦---⟧\nname: Ada\ntype: official\n")],
        [(ZOE, "---\nname: Ada\ntype: official\n", "")],
    ),
    (
        "a field written twice",
        "duplicate-key",
        [(ZOE, "type: official\n", "type: official\n⟦type⟧: director\n")],
        [(ZOE, "type: director\n", "")],
    ),
    # Form.
    ("a field misspelt", "unknown-field", [(ZOE, "type: official", "⟦tipe⟧: official")], NEAREST),
    ("a field of evidence misspelt", "unknown-field", [(ZOE, "quote: She", "⟦qoute⟧: She")], NEAREST),
    ("a field in another case", "unknown-field", [(ZOE, "type: official", "⟦Type⟧: official")], NEAREST),
    (
        "a field forgotten",
        "missing-field",
        [
            (
                OSK,
                "  - property: first estimate of the cost\n    value: 5–7 per cent lower than the contract\n",
                "  - ⟦value: 5–7 per cent lower⟧\n",
            )
        ],
        [(OSK, "  - value: 5–7 per cent lower\n", "  - property: first estimate\n    value: 5–7 per cent lower\n")],
    ),
    (
        "evidence forgotten",
        "missing-evidence",
        [
            (ARC, "summary:", "⟦summary⟧:"),
            (
                ARC,
                "evidence:\n  - {source: ledger-contract, quote: "
                "The consortium is to build a museum and a footbridge across the Orrane Strait.}\n",
                "",
            ),
        ],
        [
            (
                ARC,
                "claims:",
                "evidence:\n  - {source: ledger-contract, quote: The consortium is to build a museum}\nclaims:",
            )
        ],
    ),
    ("a status of one's own", "unknown-word", [(CRANES, "status: planned", "status: ⟦plannned⟧")], NEAREST),
    ("a status in capitals", "unknown-word", [(CRANES, "status: planned", "status: ⟦PLANNED⟧")], NEAREST),
    ("a relation of another name", "unknown-word", [(QUILLOR, "type: member_of", "type: ⟦members_of⟧")], NEAREST),
    (
        "a currency that is none",
        "unknown-word",
        [(TMA, "412_000_000, currency: EUR", "412_000_000, currency: ⟦EURO⟧")],
        NEAREST,
    ),
    ("a date in words", "bad-date", [(CRANES, "2026-04-12/2026-04-30, b", "⟦April 2026⟧, b")], NEAREST),
    ("a date without noughts", "bad-date", [(TMA, "edtf: 2026-03-02", "edtf: ⟦2026-3-2⟧")], NEAREST),
    (
        "an impossible date",
        "bad-date",
        [(TMA, "{date: ../2026-04-30}", "{date: ⟦../2026-04-31⟧}")],
        [(TMA, "04-31", "04-30")],
    ),
    (
        "a period that ends before it begins",
        "bad-date",
        [(TMA, "{date: 2028-01/2028-03}", "{date: ⟦2028-03/2028-01⟧}")],
        [(TMA, "2028-03/2028-01", "2028-01/2028-03")],
    ),
    ("a number with commas", "bad-number", [(TMA, "412_000_000", "⟦'412,000,000'⟧")], NEAREST),
    ("a number in words", "bad-number", [(TMA, "412_000_000", "⟦412 million⟧")], NEAREST),
    (
        "an address without a scheme",
        "bad-url",
        [(LEDGER, "https://ledger.example/tidal?a=1&b=2#contract", "⟦ledger.example/tidal⟧")],
        NEAREST,
    ),
    (
        "text where a list belongs",
        "wrong-type",
        [
            (
                ARC,
                "  - the consortium\n  - builders’ group          # curly here, straight in the article\n"
                "  - consortium Arc Ouvray\n",
                "  ⟦the consortium⟧\n",
            )
        ],
        [(ARC, "  the consortium", "  - the consortium")],
    ),
    ("a list where text belongs", "wrong-type", [(ZOE, "type: official", "type: ⟦[official]⟧")], NEAREST),
    (
        "an empty value",
        "missing-field",
        [(ZOE, "type: official", "type: ⟦''⟧")],
        [(ZOE, "type: ''", "type: official")],
    ),
    (
        "a stub that is not filled in",
        "unfilled-stub",
        [(ZOE, "type: official", "type: ⟦TYPE⟧")],
        [(ZOE, "TYPE", "official")],
    ),
    # References.
    ("an id misspelt", "unknown-id", [(ZOE, "to: tidal-museum-authority", "to: ⟦tidal-musem-authority⟧")], NEAREST),
    (
        "a name instead of an id",
        "unknown-id",
        [(ZOE, "to: tidal-museum-authority", "to: ⟦The Authority⟧")],
        NEAREST,
    ),
    ("an id in capitals", "unknown-id", [(CRANES, "entity: marten-osk-sa", "entity: ⟦Marten-Osk-SA⟧")], NEAREST),
    (
        "an id with a Cyrillic letter",
        "unknown-id",
        [
            (
                TMA,
                "answers: total-price\n    evidence:\n      - source: fr-cost",
                "answers: ⟦tot\u0430l-price⟧\n    evidence:\n      - source: fr-cost",
            )
        ],
        NEAREST,
    ),
    (
        "a source misspelt",
        "unknown-id",
        [
            (OSK, 'quote: "Professor', 'quote: "Professor'),
            (
                OSK,
                "summary: Professor Marten Osk is an adviser to the authority.\n"
                "evidence:\n  - {source: courier-rumour,",
                "summary: Professor Marten Osk is an adviser to the authority.\n"
                "evidence:\n  - {source: ⟦courier-rumor⟧,",
            ),
        ],
        NEAREST,
    ),
    (
        "a thing of another kind",
        "wrong-kind",
        [(CRANES, "follows: [contract-signed]", "follows: [⟦total-price⟧]")],
        [(CRANES, "total-price", "contract-signed")],
    ),
    (
        "events in a circle",
        "cycle",
        [("events/contract-signed.yml", "evidence:", "follows: ⟦crane-arrival⟧\nevidence:")],
        [("events/contract-signed.yml", "follows: crane-arrival\n", "")],
    ),
    ("an article misspelt", "unknown-article", [(LEDGER, "000_ledger.txt", "⟦000_leger.txt⟧")], NEAREST),
    # Quotes.
    (
        "one digit changed",
        "quote-not-found",
        [
            (QUILLOR, '"will supply 18,400 square', '⟦"will supply 18,500 square'),
            (QUILLOR, 'metres of glass"', 'metres of glass"⟧'),
        ],
        NEAREST,
    ),
    (
        "a word left out",
        "quote-not-found",
        [(ZOE, "She has led the authority since June 2024.", "⟦She led the authority since June 2024.⟧")],
        NEAREST,
    ),
    (
        "two passages made one",
        "quote-not-found",
        [(ZOE, '"“We build it once, and we build it for storms,”"', '⟦"We build it for storms"⟧')],
        NEAREST,
    ),
    (
        "a word cut",
        "quote-cuts-word",
        [(ZOE, "She has led the authority since June 2024.", "⟦has led the authority since June 20⟧")],
        NEAREST,
    ),
    (
        "a quote that stands twice",
        "quote-ambiguous",
        [(TMA, "No date was given, before: said of the repairs.", "⟦No date was given⟧")],
        [(TMA, "quote: No date was given}", "quote: No date was given, before: repairs.}")],
    ),
    (
        "a quote from another article",
        "quote-not-found",
        [(ZOE, "- {source: ledger-contract, quote: She has", "- {source: ⟦zh-subcontract⟧, quote: She has")],
        NEAREST,
    ),
    (
        "a quote from a passage set aside",
        "quote-set-aside",
        [(QUILLOR, '"will supply 18,400 square metres of glass"', "⟦20% off for our readers⟧")],
        [(QUILLOR, "20% off for our readers", '"will supply 18,400 square metres of glass"')],
    ),
    (
        "a quote over a passage set aside",
        "quote-set-aside",
        [
            (
                LEDGER,
                "set_aside:\n",
                "set_aside:\n  - from: The authority said\n    to: in September 2027.\n    because: x\n",
            ),
            (
                ARC,
                "The consortium is to build a museum and a footbridge across the Orrane Strait.",
                "⟦a footbridge across the Orrane Strait. The engineering company⟧",
            ),
            (
                TMA,
                "      - {source: ledger-contract, quote: "
                "The authority said the museum would open in September 2027.}",
                "      - {source: fr-cost, quote: La passerelle mesurera 1 240 m.}",
            ),
            (
                "briefing.yml",
                "  - {source: ledger-contract, quote: "
                "The authority said the museum would open in September 2027.}\n",
                "",
            ),
            (
                "events/museum-opening.yml",
                "the museum would open in September 2027}",
                "The consortium is to build a museum}",
            ),
        ],
        [
            (
                ARC,
                "a footbridge across the Orrane Strait. The engineering company",
                "a footbridge across the Orrane Strait.",
            )
        ],
    ),
    (
        "words of a passage that are not there",
        "quote-not-found",
        [(LEDGER, "from: Sponsored message", "from: ⟦Sponsered message⟧")],
        NEAREST,
    ),
]

#: The same of slips, which are doubted where nothing else is wrong.
SLIPS: list[tuple[str, str, list[Edit], str | list[Edit]]] = [
    (
        "a number that no quote has",
        "number-not-in-quote",
        [(TMA, "412_000_000", "⟦421_000_000⟧")],
        [(TMA, "421_000_000", "412_000_000")],
    ),
    (
        "a number a thousand times too small",
        "number-not-in-quote",
        [(TMA, "412_000_000", "⟦412_000⟧")],
        [(TMA, "412_000", "412_000_000")],
    ),
    (
        "an entity's name as a voice",
        "unlinked-name",
        [(TMA, "by: marten-osk\n", "by: ⟦Professor Marten Osk⟧\n")],
        NEAREST,
    ),
    ("a voice that looks like an id", "unlinked-name", [(TMA, "by: marten-osk\n", "by: ⟦martin-osk⟧\n")], NEAREST),
    (
        "a name of one letter",
        "short-alias",
        [(ARC, "- the consortium", "- ⟦A⟧")],
        [(ARC, "- A\n", "- the consortium\n")],
    ),
    (
        "an alias that is another one's name",
        "name-taken",
        [(ARC, "- the consortium", "- ⟦Quillor⟧")],
        [(ARC, "- Quillor", "- the consortium")],
    ),
    ("a voice misspelt", "unlinked-name", [(ZOE, "by: zoe-heraultin", "by: ⟦Zoé Hérautlin⟧")], NEAREST),
    ("an id with a capital", "unlinked-name", [(ZOE, "by: zoe-heraultin", "by: ⟦Zoe_Heraultin⟧")], NEAREST),
    ("an id as a place", "id-as-text", [(OPENING, "place: Port Ouvray", "place: ⟦quillor⟧")], NEAREST),
    (
        "an event dated otherwise than its quote",
        "date-not-in-quote",
        [(CONTRACT, "2026-03-02", "⟦2025-03-02⟧")],
        [(CONTRACT, "2025-03-02", "2026-03-02")],
    ),
    (
        "a reason for an event dated otherwise than its quote",
        "date-not-in-quote",
        [(CONTRACT, "2026-03-02", "⟦2025-03-02⟧")],
        [(CONTRACT, "basis: stated", "because: The paper corrected it.")],
    ),
    ("a date as text", "date-as-text", [(QUILLOR, "{date: 2026-01~}", "⟦2026-01~⟧")], NEAREST),
    ("an event dated too finely", "date-not-in-quote", [(OPENING, "2027-09", "⟦2027-09-15⟧")], NEAREST),
    ("a source dated otherwise", "other-date-line", [(LEDGER, "2026-03-03", "⟦2026-03-30⟧")], NEAREST),
    (
        "an event that follows a later one",
        "wrong-order",
        [(CONTRACT, "status: happened\n", "status: happened\nfollows: ⟦petition-defaced⟧\n")],
        [(CONTRACT, "follows: petition-defaced\n", "")],
    ),
    (
        "a folder that is not the one of the file's kind",
        "wrong-folder",
        [(ZOE, f"{LINE}person.json", f"⟦{LINE}company.json⟧")],
        [(ZOE, "company.json", "person.json")],
    ),
]
ALL = [*PLANTED, *SLIPS]


def edit(folder: Path, edits: list[Edit]) -> None:
    """Replace text in files, each once; nothing else."""
    for file, old, new in edits:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) >= 1, (file, old)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


def fault_in(folder: Path) -> tuple[str, int, int, int]:
    """Take the brackets out of the one file that has them; return file, line, first column and last one."""
    [path] = [path for path in folder.rglob("*.yml") if "⟦" in path.read_text(encoding="utf-8")]
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition("⟦")
    fault, _, _ = rest.partition("⟧")
    path.write_text(text.replace("⟦", "").replace("⟧", ""), encoding="utf-8")
    lines = f"{before}.".split("\n")
    return path.relative_to(folder).as_posix(), len(lines), len(lines[-1]), len(lines[-1]) + len(fault)


def new_problems(folder: Path) -> list[Problem]:
    """Return what checking finds, without the names that the museum's articles leave open."""
    return [problem for problem in check(folder).problems if problem.code != "ambiguous-name"]


def apply_nearest(folder: Path, file: str, problem: Problem) -> None:
    path = folder / file
    lines = path.read_text(encoding="utf-8").split("\n")
    line, (last, end) = problem.place.line - 1, problem.place.end
    assert (last, problem.nearest != "") == (problem.place.line, True)
    lines[line] = lines[line][: problem.place.column - 1] + problem.nearest + lines[line][end - 1 :]
    path.write_text("\n".join(lines), encoding="utf-8")


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(MUSEUM, tmp_path / "museum")
    return tmp_path / "museum"


def test_the_briefing_is_sound_before_anything_is_planted(folder):
    assert new_problems(folder) == []


def test_there_are_sixty_at_least_and_none_twice():
    assert len(ALL) >= 60 and len({name for name, *_ in ALL}) == len(ALL)


@pytest.mark.parametrize("name, code, edits, mending", ALL, ids=[row[0] for row in ALL])
def test_a_planted_fault_is_found_underlined_and_mended(folder, name, code, edits, mending):
    edit(folder, edits)
    file, line, start, end = fault_in(folder)
    [problem] = new_problems(folder)
    assert (str(problem.place), problem.code) == (f"{folder.as_posix()}/{file}:{line}:{start}", code)
    assert problem.place.end == (line, end)
    assert problem.help or problem.nearest
    if mending == NEAREST:
        apply_nearest(folder, file, problem)
    else:
        edit(folder, mending)
    assert new_problems(folder) == []


#: Faults of files as a whole: (what was done, what does it, code, place, what mends it). `f` is the folder.
WHOLE_FILES = [
    (
        "an empty file",
        lambda f: (f / ZOE).write_text(""),
        ("empty-file", f"{ZOE}:1:1"),
        lambda f: shutil.copy(MUSEUM / ZOE, f / ZOE),
    ),
    (
        "an empty article",
        lambda f: (f / "articles/new.txt").write_text("\n"),
        ("empty-file", "articles/new.txt:1:1"),
        lambda f: (f / "articles/new.txt").unlink(),
    ),
    (
        "a list where the file should be a mapping",
        lambda f: (f / "people/new.yml").write_text("- name: Xenia\n- type: y\n"),
        ("wrong-type", "people/new.yml:1:1"),
        lambda f: (f / "people/new.yml").write_text("name: Xenia\ntype: y\n"),
    ),
    (
        "another encoding",
        lambda f: (f / ZOE).write_bytes(
            (f / ZOE).read_text(encoding="utf-8").replace("“", '"').replace("”", '"').encode("cp1252", "ignore")
        ),
        ("not-utf-8", f"{ZOE}:2:9"),
        lambda f: shutil.copy(MUSEUM / ZOE, f / ZOE),
    ),
    (
        "an id that differs by case",
        lambda f: (f / "companies/Quillor.yml").write_text("name: Quirin\ntype: x\n"),
        ("bad-id", "companies/Quillor.yml:1:1"),
        lambda f: (f / "companies/Quillor.yml").rename(f / "companies/quillor-two.yml"),
    ),
    (
        "an id that looks like another",
        lambda f: (f / "companies/quill\u043er.yml").write_text("name: Quirin\ntype: x\n"),
        ("bad-id", "companies/quill\u043er.yml:1:1"),
        lambda f: (f / "companies/quill\u043er.yml").rename(f / "companies/quillor-two.yml"),
    ),
    (
        "an id that another folder has",
        lambda f: (f / "people/quillor.yml").write_text("name: Quirin\ntype: x\n"),
        ("duplicate-id", "people/quillor.yml:1:1"),
        lambda f: (f / "people/quillor.yml").rename(f / "people/anna-quillor.yml"),
    ),
    (
        "a file that other files name, misnamed",
        lambda f: (f / TMA).rename(f / "companies/Tidal_Museum_Authority.yml"),
        ("bad-id", "companies/Tidal_Museum_Authority.yml:1:1"),
        lambda f: (f / "companies/Tidal_Museum_Authority.yml").rename(f / TMA),
    ),
    (
        "a file that other files name, with another ending",
        lambda f: (f / TMA).rename(f / "companies/tidal-museum-authority.yaml"),
        ("unexpected-file", "companies/tidal-museum-authority.yaml:1:1"),
        lambda f: (f / "companies/tidal-museum-authority.yaml").rename(f / TMA),
    ),
    (
        "a file that other files name, broken",
        lambda f: (f / TMA).write_text("name: TMA: an authority\n"),
        ("yaml-syntax", f"{TMA}:1:7"),
        lambda f: shutil.copy(MUSEUM / TMA, f / TMA),
    ),
    (
        "a source that other files quote, broken",
        lambda f: (f / LEDGER).write_text("article: 000_ledger.txt\nlanguage: klingonese-x\n"),
        ("unknown-word", f"{LEDGER}:2:11"),
        lambda f: shutil.copy(MUSEUM / LEDGER, f / LEDGER),
    ),
    (
        "an alias bomb",
        lambda f: (f / "people/new.yml").write_text("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
        ("yaml-feature", "people/new.yml:1:4"),
        lambda f: (f / "people/new.yml").write_text("name: Xenia\ntype: y\n"),
    ),
    (
        "two source files for one article",
        lambda f: (f / "sources/new.yml").write_text("article: 000_ledger.txt\n"),
        ("duplicate-source", "sources/new.yml:1:10"),
        lambda f: (f / "sources/new.yml").unlink(),
    ),
    (
        "one article in two files",
        lambda f: (
            shutil.copy(f / ARTICLE, f / "articles/new.txt"),
            (f / "sources/new.yml").write_text("article: new.txt\n"),
        ),
        ("duplicate-article", "sources/new.yml:1:10"),
        lambda f: ((f / "articles/new.txt").unlink(), (f / "sources/new.yml").unlink()),
    ),
    (
        "an article without a source file",
        lambda f: (f / "articles/new.txt").write_text("News.\n"),
        ("missing-source", "articles/new.txt:1:1"),
        lambda f: (f / "sources/new.yml").write_text("article: new.txt\n"),
    ),
    (
        "no briefing",
        lambda f: (f / "briefing.yml").unlink(),
        ("missing-file", "briefing.yml:1:1"),
        lambda f: (f / "briefing.yml").write_text("title: T\nscope: S\n"),
    ),
]


@pytest.mark.parametrize("name, plant, expected, mend", WHOLE_FILES, ids=[row[0] for row in WHOLE_FILES])
def test_a_fault_of_a_whole_file_is_one_message_and_is_mended(folder, name, plant, expected, mend):
    plant(folder)
    [problem] = new_problems(folder)
    assert (problem.code, str(problem.place)) == (expected[0], f"{folder.as_posix()}/{expected[1]}")
    mend(folder)
    assert new_problems(folder) == []


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.replace(b"\n", b"\r\n"),
        lambda raw: raw.replace(b"\n", b"\r"),
        lambda raw: b"\xef\xbb\xbf" + raw,
        lambda raw: raw.rstrip(b"\n"),
    ],
    ids=["Windows", "old Mac", "byte-order mark", "no last line end"],
)
def test_what_other_systems_write_is_read_as_it_is(folder, change):
    """Line ends, a byte-order mark and the last line end say nothing; places stay the same."""
    for path in folder.rglob("*.yml"):
        path.write_bytes(change(path.read_bytes()))
    assert new_problems(folder) == []
    (folder / ZOE).write_bytes((folder / ZOE).read_bytes().replace(b"official", b"[official]"))
    [problem] = new_problems(folder)
    assert str(problem.place).endswith(f"{ZOE}:3:7")


def test_problems_of_many_files_come_in_one_run(folder):
    """One of each file; none hides another."""
    planted = {name: edits for name, code, edits, _ in PLANTED if len(edits) == 1 and code != "cycle"}
    chosen: dict[str, Edit] = {}
    for [one] in planted.values():
        chosen.setdefault(one[0], one)
    edit(folder, [(file, old, new.replace("⟦", "").replace("⟧", "")) for file, old, new in chosen.values()])
    found = {problem.place.file.removeprefix(f"{folder.as_posix()}/") for problem in new_problems(folder)}
    assert set(chosen) - found == set()
