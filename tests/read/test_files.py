"""The folder of seeds: what is read, what is passed over, and what is a problem."""

import os

import pytest

from generator.limits import MAX_ARTICLE_BYTES, MAX_YAML_BYTES
from generator.read.files import SeedFiles, read_files
from tests.conftest import write_files

BRIEFING = {"briefing.yml": "title: x\n"}


@pytest.fixture
def read(tmp_path):
    """A function that writes files and reads the folder."""

    def run(files: dict) -> SeedFiles:
        return read_files(write_files(tmp_path, files), "seeds")

    return run


def faults(files: SeedFiles) -> list[tuple[str, str, str]]:
    return [(str(problem.place), problem.code, problem.severity) for problem in files.problems]


def test_texts_are_found_by_their_path_in_the_folder(read):
    found = read({**BRIEFING, "companies/a.yml": "name: A\n", "articles/1.txt": "One.\n"})
    assert (found.yaml, found.articles) == (
        {"companies/a.yml": "name: A\n", "briefing.yml": "title: x\n"},
        {"1.txt": "One.\n"},
    )
    assert found.problems == []


def test_files_are_read_in_the_order_of_their_names(read):
    found = read({f"people/{name}.yml": "" for name in ("c", "a", "b")} | {"sources/z.yml": ""} | BRIEFING)
    assert list(found.yaml) == ["sources/z.yml", "people/a.yml", "people/b.yml", "people/c.yml", "briefing.yml"]


def test_line_ends_of_an_article_stay_as_they_are(read):
    assert read({**BRIEFING, "articles/1.txt": "a\r\nb\rc\n"}).articles == {"1.txt": "a\r\nb\rc\n"}


def test_one_leading_byte_order_mark_is_removed(read):
    found = read({"briefing.yml": b"\xef\xbb\xbftitle: x\n", "articles/1.txt": b"\xef\xbb\xbf\xef\xbb\xbfa"})
    assert (found.yaml["briefing.yml"], found.articles["1.txt"]) == ("title: x\n", "\ufeffa")


@pytest.mark.parametrize(
    "raw, column",
    [
        (b"a\nb\xff\n", 2),
        (b"a\n\xed\xa0\x80", 1),
        (b"a\n\xc3", 1),
        ("a\néé".encode() + b"\xe9", 3),
        ("a\nb".encode("utf-16")[2:] + b"\xd8", 4),
    ],
)
def test_bytes_that_are_no_utf_8_are_reported_at_the_first_of_them(read, raw, column):
    found = read({**BRIEFING, "articles/1.txt": raw})
    assert (faults(found), found.articles) == ([(f"seeds/articles/1.txt:2:{column}", "not-utf-8", "error")], {})


@pytest.mark.parametrize(
    "encoding, text",
    [
        ("cp1252", "The company’s café closed – “for good”."),
        ("gb18030", "据马伦通讯社报道，潮汐博物馆管理局签订了合同。"),
        ("big5", "潮汐博物館管理局簽訂了合同，報道稱。"),
        ("cp1251", "Министр заявил, что завод откроется весной."),
        ("utf-16", "name: Apex"),
        ("utf-16", "The mayor of Røykenes, Tor Aasen, said so to Marte Sjøli."),
        ("utf-32", "The mayor of Røykenes"),
        ("cp1252", "The mayor of Røykenes, Tor Aasen, said so to Marte Sjøli."),
        ("cp1252", "name: Vulkan Stål\ntype: steel maker\naliases: [Vulkan]\nclaims:\n  - property: the claim\n"),
        ("cp1250", "Zarząd spółki ogłosił, że żółta łódź została sprzedana w Gdańsku za dziesięć złotych."),
    ],
)
def test_the_encoding_that_a_file_seems_to_have_is_named(read, encoding, text):
    [problem] = read({**BRIEFING, "articles/1.txt": text.encode(encoding)}).problems
    assert problem.message.endswith(f"; it seems to be {encoding}")
    assert problem.help.startswith(f"Convert it: iconv -f {encoding} -t utf-8 seeds/articles/1.txt")


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t", "\ufeff"])
def test_an_article_without_a_word_is_reported(read, text):
    found = read({**BRIEFING, "articles/1.txt": text})
    assert faults(found) == [("seeds/articles/1.txt:1:1", "empty-file", "error")]


def test_a_byte_order_mark_of_utf_16_is_reported(read):
    found = read({"briefing.yml": "title: x\n".encode("utf-16")})
    assert faults(found)[0] == ("seeds/briefing.yml:1:1", "not-utf-8", "error")


@pytest.mark.parametrize("path", ["sources/a.yml", "articles/a.txt", "briefing.yml"])
def test_a_link_is_refused_even_one_to_a_good_file(read, tmp_path, path):
    write_files(tmp_path, {**BRIEFING, "sources/b.yml": "", "articles/b.txt": "", "../elsewhere": "title: x\n"})
    (tmp_path / path).unlink(missing_ok=True)
    (tmp_path / path).symlink_to(tmp_path.parent / "elsewhere")
    assert (f"seeds/{path}:1:1", "not-a-regular-file", "error") in faults(read({}))


def test_a_link_that_leads_in_a_circle_is_refused(read, tmp_path):
    write_files(tmp_path, {**BRIEFING, "people/b.yml": ""})
    (tmp_path / "people/a.yml").symlink_to("a.yml")
    assert faults(read({})) == [("seeds/people/a.yml:1:1", "not-a-regular-file", "error")]


def test_a_pipe_is_refused_without_waiting_for_it(read, tmp_path):
    write_files(tmp_path, {**BRIEFING, "people/b.yml": ""})
    os.mkfifo(tmp_path / "people/a.yml")
    assert faults(read({})) == [("seeds/people/a.yml:1:1", "not-a-regular-file", "error")]


def test_a_folder_with_the_name_of_a_seed_file_is_refused(read):
    found = read({**BRIEFING, "articles/a.txt/b": ""})
    assert faults(found) == [("seeds/articles/a.txt:1:1", "not-a-regular-file", "error")]


SIZES = [("people/a.yml", MAX_YAML_BYTES), ("articles/a.txt", MAX_ARTICLE_BYTES)]


@pytest.mark.parametrize("path, limit", SIZES)
def test_a_file_of_the_largest_size_is_read(read, path, limit):
    assert read({**BRIEFING, path: b"#" * limit}).problems == []


@pytest.mark.parametrize("path, limit", SIZES)
def test_a_larger_file_is_refused(read, path, limit):
    found = read({**BRIEFING, path: b"#" * (limit + 1)})
    assert [(problem.code, problem.message) for problem in found.problems] == [
        ("too-large", f"the file has more than {limit:,} bytes")
    ]


@pytest.mark.parametrize("name", ["README.md", "briefing.yaml", "notes/x", "a.yml"])
def test_what_has_no_meaning_beside_the_seeds_is_a_warning(read, name):
    found = read({**BRIEFING, name: ""})
    assert faults(found) == [(f"seeds/{name.split('/')[0]}:1:1", "unexpected-file", "warning")]


@pytest.mark.parametrize("name", ["people/deep/a.yml", "articles/a.md", "articles/x", "events/README.md"])
def test_what_has_no_meaning_in_a_folder_of_seeds_is_a_warning(read, name):
    found = read({**BRIEFING, name: ""})
    assert faults(found) == [(f"seeds/{'/'.join(name.split('/')[:2])}:1:1", "unexpected-file", "warning")]


@pytest.mark.parametrize(
    "name, better",
    [
        ("people/a.yaml", "a.yml"),
        ("people/a.YML", "a.yml"),
        ("people/a.txt", "a.yml"),
        ("articles/a.TXT", "a.txt"),
        ("articles/a.text", "a.txt"),
    ],
)
def test_what_only_its_ending_keeps_from_being_read_is_an_error(read, name, better):
    found = read({**BRIEFING, name: ""})
    assert faults(found) == [(f"seeds/{name}:1:1", "unexpected-file", "error")]
    assert (found.problems[0].help, found.unread) == (f"Rename it to {better}.", {name})


@pytest.mark.parametrize(
    "text", ["Oslo, Monday. A plant opened.\n", "A plant: opened\n", "# A\n\nA plant\n", "潮汐。\n"]
)
@pytest.mark.parametrize("ending", ["txt", "TXT", "text"])
def test_a_text_among_seed_files_is_not_to_be_renamed(read, ending, text):
    found = read({**BRIEFING, f"people/a.{ending}": text})
    assert [(problem.code, problem.help, problem.severity) for problem in found.problems] == [
        (
            "unexpected-file",
            "If it is the text of an article, move it to seeds/articles/; else out of the seeds folder.",
            "error",
        )
    ]
    assert found.unread == {f"articles/a.{ending}"}


@pytest.mark.parametrize("text", ["name: A\n", "\ufeffname: A\n", "# a remark\n\nname:\n", ""])
def test_a_seed_file_with_the_ending_of_a_text_is_to_be_renamed(read, text):
    assert [problem.help for problem in read({**BRIEFING, "people/a.txt": text}).problems] == [
        "Rename it to a.yml."
    ]


@pytest.mark.parametrize("name", ["people/deep/a.yml", "articles/deep/a.txt", "people/a.txt/b.yml"])
def test_a_folder_within_a_folder_is_called_one(read, name):
    folder = name.partition("/")[0]
    [problem] = read({**BRIEFING, name: "x"}).problems
    assert (problem.message, problem.severity) == ("a folder within a folder of seeds is not read", "warning")
    assert problem.help == f"Move its files into seeds/{folder}/ itself, or the folder out of the seeds folder."


@pytest.mark.parametrize(
    "name, meant",
    [
        ("persons/a.yml", "people"),
        ("company/a.yml", "companies"),
        ("Companies/a.yml", "companies"),
        ("article/a.txt", "articles"),
    ],
)
def test_a_folder_whose_name_is_nearly_right_is_to_be_renamed_and_its_files_are_not_missed(read, name, meant):
    found = read({**BRIEFING, name: ""})
    assert faults(found) == [(f"seeds/{name.split('/')[0]}:1:1", "unexpected-file", "error")]
    assert (found.problems[0].help, found.closed) == (f"Rename it to {meant}.", {meant})


def test_a_folder_beside_the_one_that_it_is_called_like_keeps_its_name(read):
    [problem] = read({**BRIEFING, "persons/a.yml": "", "people/b.yml": "name: B\n"}).problems
    assert (problem.help, problem.severity) == (
        "Move what is needed of it into people, and the rest out of the seeds folder.",
        "warning",
    )


@pytest.mark.parametrize("name", ["Briefing.yml", "briefing.yaml", "briefing.yml.txt", "breifing.yml"])
def test_a_briefing_whose_name_is_nearly_right_is_to_be_renamed_and_not_missed(read, name):
    found = read({name: "title: x\n"})
    assert [(str(one.place), one.help) for one in found.problems] == [
        (f"seeds/{name}:1:1", "Rename it to briefing.yml.")
    ]


@pytest.mark.parametrize("name", ["people/a.yml.orig", "people/a.bak", "people/a.docx", "articles/a.old"])
def test_a_copy_that_was_put_aside_is_not_to_be_renamed(read, name):
    [problem] = read({**BRIEFING, name: "name: A\n"}).problems
    assert (problem.help, problem.severity) == ("Remove it, or move it out of the seeds folder.", "warning")


def test_an_article_that_is_no_text_file_is_to_be_saved_as_one(read):
    [problem] = read({**BRIEFING, "articles/a.docx": b"PK\x03\x04"}).problems
    assert problem.help == "Save its text as a.txt, and move this file out of the seeds folder."


def test_a_seed_file_among_articles_is_to_be_moved_and_not_renamed(read):
    [problem] = read({**BRIEFING, "articles/a.yml": "article: a.txt\n"}).problems
    assert problem.help == "Move it to the folder of what it describes: seeds/sources/ for a source, and so on."


@pytest.mark.parametrize(
    "name",
    [".a.yml", ".DS_Store", "a.yml~", ".a.yml.swp", "a.swp", "~$a.txt", "Thumbs.db", "desktop.ini", "._a.yml"],
)
@pytest.mark.parametrize("folder", ["", "people/", "articles/"])
def test_hidden_files_and_backups_are_passed_over(read, folder, name):
    found = read({**BRIEFING, folder + name: "\x00"})
    assert (found.problems, list(found.yaml), found.articles) == ([], ["briefing.yml"], {})


def test_a_folder_without_a_briefing_is_a_problem(read):
    assert faults(read({"people/a.yml": ""})) == [("seeds/briefing.yml:1:1", "missing-file", "error")]


def test_a_briefing_that_cannot_be_read_is_not_called_missing(read):
    assert [code for _, code, _ in faults(read({"briefing.yml": b"\xff"}))] == ["not-utf-8"]


def test_a_folder_that_does_not_exist_is_one_without_a_briefing(tmp_path):
    assert faults(read_files(tmp_path / "nowhere", "seeds")) == [
        ("seeds/briefing.yml:1:1", "missing-file", "error")
    ]


@pytest.mark.parametrize("other", [{"README.md": ""}, {"people/a.yml": b"\xff"}, {"people/a.yaml": ""}])
def test_a_missing_briefing_is_reported_beside_other_problems(read, other):
    assert ("seeds/briefing.yml:1:1", "missing-file", "error") in faults(read(other))


@pytest.mark.parametrize("folder", ["people", "articles"])
def test_a_file_in_the_place_of_a_folder_is_reported(read, folder):
    found = read({**BRIEFING, folder: ""})
    assert faults(found) == [(f"seeds/{folder}:1:1", "not-a-regular-file", "error")]
    assert (found.problems[0].message, found.closed) == ("this is a file and not a folder", {folder})


@pytest.mark.parametrize(
    "name, text, help",
    [
        ("a.yml", "name: A\n", "If it is a seed file, move it to the folder of what it describes"),
        ("a.txt", "A plant opened.\n", "If it is the text of an article, move it to seeds/articles/"),
        ("a.pdf", "x", "Remove it, or move it out of the seeds folder."),
    ],
)
def test_what_stands_beside_the_folders_is_not_to_be_removed_where_it_can_be_needed(read, name, text, help):
    [problem] = read({**BRIEFING, name: text}).problems
    assert (problem.severity, problem.help.partition(";")[0]) == ("warning", help)
