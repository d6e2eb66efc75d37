"""Text as a YAML scalar."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.yaml_text import scalar


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_a_scalar_means_the_text_it_was_made_of(text):
    """In a field and in a list of one line, whatever the text holds."""
    assert yaml.safe_load(f"a: {scalar(text)}") == {"a": text}
    assert yaml.safe_load(f"[{scalar(text)}]") == [text]


@pytest.mark.parametrize("text", ["Acme grew", "first EV by 2023", "900,000", "2023", "no", "a: b", "it's"])
def test_quotation_marks_stand_only_where_they_are_needed(text):
    """So that what is pasted reads like what editors write."""
    needed = text in ("900,000", "2023", "no", "a: b")
    assert (scalar(text) != text) == needed
