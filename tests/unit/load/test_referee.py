"""Frictionless, which reads such packages for a living, finds the same as our own few lines."""

import frictionless
import pytest
from frictionless import Field as TheirField
from hypothesis import assume, example, given
from hypothesis import strategies as st

from dashboard.load.cells import fault_of
from dashboard.load.schema import CONSTRAINTS, Field
from dashboard.settings import DATA

pytestmark = pytest.mark.slow

CELLS = st.one_of(
    st.text(max_size=6),
    st.text("0123456789-.e+ _", max_size=9),
    st.integers(-3000, 3000).map(str),
    st.floats(-5, 5).map(str),
    st.dates().map(str),
    st.sampled_from(["", "true", "FALSE", "0", "1", "no", "2026-02-30", "1e3", "KAZ", "kaz"]),
)
LIMITS = {
    "required": st.booleans(),
    "minimum": st.one_of(st.integers(-5, 5), st.sampled_from([-1.5, 0.25])),
    "maximum": st.one_of(st.integers(-5, 2500), st.sampled_from([1.5, 2.25])),
    "pattern": st.sampled_from(["[A-Z]{3}", "[0-9.]+", ".*"]),
    "enum": st.lists(st.sampled_from(["KAZ", "1", "true", "2026-01-01", "x"]), min_size=1),
}


@st.composite
def fields(draw):
    """A field of any type with any of the constraints that it takes."""
    kind = draw(st.sampled_from(sorted(CONSTRAINTS)))
    taken = [name for name in CONSTRAINTS[kind] if name in LIMITS]
    chosen = draw(st.lists(st.sampled_from(taken), unique=True))
    return Field("x", kind, {name: draw(LIMITS[name]) for name in chosen})


def theirs(cell: str, field: Field) -> set[str]:
    """What they find, by our codes."""
    descriptor = {"name": field.name, "type": field.type, "constraints": field.constraints}
    _, notes = TheirField.from_descriptor(descriptor).read_cell(cell)
    return {"bounds" if name in ("minimum", "maximum") else name for name in notes or ()}


@given(CELLS, fields())
@example("2026-1-2", Field("x", "date", {}))
def test_a_cell_is_judged_alike(cell, field):
    # An integer with a bound that is none is more than they can compare.
    limits = [field.constraints.get(name) for name in ("minimum", "maximum")]
    assume(field.type == "number" or not any(isinstance(one, float) for one in limits))
    found, other = fault_of(cell, field), theirs(cell, field)
    if found is None:
        assert other == set()
    elif found[0] == "number_form":
        # The stricter ones of ours: they read such a number.
        assert "type" not in other or field.type == "year"
    elif field.type == "date" and found[0] == "type" and "type" not in other:
        assert len(cell) != len("2026-01-02") or not cell.isascii()
    else:
        assert found[0] in other


@pytest.mark.parametrize("kind", sorted(CONSTRAINTS))
def test_a_type_takes_the_same_constraints(kind):
    theirs = TheirField.from_descriptor({"name": "x", "type": kind}).supported_constraints
    known = {name for names in CONSTRAINTS.values() for name in names}
    # A date has bounds there; here they are numbers, so it has none.
    bounds = {"minimum", "maximum"} if kind == "date" else set()
    assert set(theirs) & known - bounds == set(CONSTRAINTS[kind]) - {"unique"}


def test_the_package_is_valid_by_their_reading():
    report = frictionless.validate(str(DATA / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])
