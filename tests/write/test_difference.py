"""What a new version changes for the reader."""

from generator.write.difference import Difference, difference

BEFORE = {"index.md": "1", "about.md": "2", "gone.md": "3", "data/claims.json": "4"}


def test_pages_that_came_changed_and_went_are_counted_and_other_files_are_not():
    after = {"index.md": "1", "about.md": "9", "new.md": "3", "other.md": "3", "data/claims.json": "9", "a.js": "5"}
    assert difference(BEFORE, after, ".md") == Difference(new=2, changed=1, gone=1)


def test_two_versions_of_one_text_have_no_difference():
    assert difference(BEFORE, dict(BEFORE), ".md") == Difference()


def test_the_page_for_what_is_not_found_is_the_builder_s():
    assert difference({"404.html": "1"}, {"404.html": "2", "index.html": "3"}, ".html") == Difference(new=1)
