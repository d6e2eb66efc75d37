"""Items added to a list of a seed file."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.editor.insert import NotInserted, inserted
from generator.yaml_text import scalar
from tests.hostile import HOSTILE

ITEM = "- a: b\n  c:\n    - d\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("name: A\n", "name: A\nclaims:\n  - a: b\n    c:\n      - d\n"),
        ("name: A", "name: A\nclaims:\n  - a: b\n    c:\n      - d\n"),
        ("claims:\nname: A\n", "claims:\n  - a: b\n    c:\n      - d\nname: A\n"),
        ("claims: []  # none yet\nname: A\n", "claims:   # none yet\n  - a: b\n    c:\n      - d\nname: A\n"),
        (
            "claims:\n- x: y\n\n# Of ties\nties:\n  - z\n",
            "claims:\n- x: y\n- a: b\n  c:\n    - d\n\n# Of ties\nties:\n  - z\n",
        ),
        (
            "claims:\n    - x: y\n      # a remark of it\n",
            "claims:\n    - x: y\n      # a remark of it\n    - a: b\n      c:\n        - d\n",
        ),
        ("name: A\r\n", "name: A\r\nclaims:\r\n  - a: b\r\n    c:\r\n      - d\r\n"),
    ],
)
def test_an_item_is_added_behind_the_last_and_all_else_stays(before, after):
    """As deep as the others stand; remarks at the margin belong to what follows."""
    assert inserted(before, "claims", ITEM) == after


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("claims: [{x: y}]\n", "in brackets"),
        ("claims: some\n", "is no list"),
        ("claims:\n\t- x\n", "a fault of its own"),
        ("name: A\nname: B\n", "a fault of its own"),
        ("- x\n", "not made of"),
        ("", "not made of"),
        ("{name: A}\n", "a fault of its own"),
    ],
)
def test_what_cannot_be_added_to_is_refused_with_the_reason(text, reason):
    with pytest.raises(NotInserted, match=reason):
        inserted(text, "claims", ITEM)


@given(
    st.lists(st.sampled_from([text for text in HOSTILE if text.isprintable()]), max_size=3),
    st.lists(st.sampled_from(["# a remark", "", "    # deeper"]), max_size=3),
    st.sampled_from(["", "other: 1\n"]),
)
def test_every_item_is_there_afterwards_and_nothing_else_changes(values, between, behind):
    """Whatever the others hold, and whatever stands between them."""
    lines = [line for value in values for line in (f"  - v: {scalar(value)}", *between)]
    before = "\n".join(["name: A", "claims:", *lines, ""]) + behind
    data = yaml.load(inserted(before, "claims", "- v: new"), yaml.BaseLoader)
    others = {"name": "A"} | ({"other": "1"} if behind else {})
    assert data == {**others, "claims": [*({"v": value} for value in values), {"v": "new"}]}
