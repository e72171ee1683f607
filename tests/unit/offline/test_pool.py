"""The pool: whatever goes in comes out, and what recurs is stored once."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.offline.pool import pooled, reference

pytestmark = pytest.mark.slow

TEXTS = st.text(max_size=20) | st.sampled_from(["~", "~0", "~~a", "a long text that recurs often"])
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(TEXTS, inside, max_size=4),
    max_leaves=30,
)


def whole(value, pool):
    """What assets/pack.js makes of a stored value."""
    if isinstance(value, str):
        if not value.startswith("~"):
            return value
        return value[1:] if value[1:2] == "~" else whole(pool[int(value[1:], 36)], pool)
    if isinstance(value, list):
        return [whole(one, pool) for one in value]
    if isinstance(value, dict):
        return {name: whole(one, pool) for name, one in value.items()}
    return value


def as_text(value) -> str:
    """Tells 1 from 1.0 and from true, which compare equal."""
    return json.dumps(value, sort_keys=True)


@given(VALUES | st.lists(VALUES, min_size=2).map(lambda values: values + values[::-1]))
def test_what_goes_in_comes_out(value):
    stored = json.loads(json.dumps(pooled(value)))
    assert as_text(whole(stored["root"], stored["pool"])) == as_text(value)


@given(VALUES)
def test_the_order_of_keys_makes_no_difference(value):
    turned = json.loads(json.dumps(value, sort_keys=True))
    assert json.dumps(pooled(value)) == json.dumps(pooled(turned))


def test_a_subtree_that_recurs_is_stored_once():
    rows = [["2014", "2.83 bn USD"], ["2015", "3.49 bn USD"]]
    stored = pooled({"all": [["2023", "3.13 bn USD"], *rows], "late": rows, "same": rows})
    text = json.dumps(stored)
    assert text.count("3.49 bn USD") == text.count("2.83 bn USD") == 1
    assert whole(stored["root"], stored["pool"])["same"] == rows


def test_a_text_inside_a_subtree_that_recurs_needs_no_entry_of_its_own():
    stored = pooled([{"name": "the same long name"}, {"name": "the same long name"}])
    assert stored == {"root": ["~0", "~0"], "pool": [{"name": "the same long name"}]}


def test_what_is_shorter_than_a_reference_stays():
    assert pooled(["ab", "ab", 1, 1]) == {"root": ["ab", "ab", 1, 1], "pool": []}


def test_entries_refer_to_entries_before_them():
    inner, outer = ["a text of some length"], {"a": ["a text of some length"], "b": 1}
    stored = pooled([inner, outer, outer, inner])
    for number, entry in enumerate(stored["pool"]):
        found = [one for one in json.loads(json.dumps([entry])) if isinstance(one, str)]
        assert all(int(one[1:], 36) < number for one in found if one.startswith("~"))
    assert whole(stored["root"], stored["pool"]) == [inner, outer, outer, inner]


def test_one_and_true_and_one_point_nought_are_three_values():
    long = [[1, "long enough to count"], [True, "long enough to count"]]
    stored = pooled([*long, *long])
    assert as_text(whole(stored["root"], stored["pool"])) == as_text([*long, *long])


@pytest.mark.parametrize("number", [0, 35, 36, 1295, 1296, 10**6])
def test_a_reference_is_the_number_in_base_36(number):
    assert int(reference(number)[1:], 36) == number and reference(number)[0] == "~"


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_json_does_not_have_is_refused(number):
    with pytest.raises(ValueError, match="JSON"):
        pooled([number])
