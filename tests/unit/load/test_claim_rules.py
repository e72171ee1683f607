"""A claim has what its measure needs."""

import pytest

from tests.unit.load.builder import places


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        (",KAZ,UZB,export,", ",KAZ,,export,", "partner"),
        (",KAZ,UZB,export,", ",KAZ,UZB,,", "flow"),
        (",,1995,,0.2,", ",,,,0.2,", "last_year"),
        (",,1995,,0.2,", ",,1995,,,", "value"),
        (",0.05,rounding", ",,rounding", "tolerance"),
        (",level,", ",growth,", "first_year"),
        (',0.2,,"0,2"', ',0.2,0.3,"0,2"', "first_year"),
        (",level,", ",event_year,", "subject"),
    ],
)
def test_what_the_measure_needs_is_required(package, old, new, field):
    (problem,) = package.replace("claims", old, new).check()
    assert places([problem]) == [("claims.csv", 2, field, "required")]


def test_a_column_of_the_table_has_no_value_of_its_own(package):
    package.replace("claims", ",discussion,growth,", ",table_1,growth,")
    package.replace("claims", ',0.2,,"0,2"', ",,,")
    package.replace("claims", ",0.05,rounding", ",,cut")
    assert package.check() == []
