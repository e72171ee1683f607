"""Types, the plain writing of numbers, and constraints: one problem a cell."""

import pytest

from tests.unit.load.builder import places


@pytest.mark.parametrize(
    "number",
    ["INF", "-inf", "NaN", "sNaN", "1_0", " 5.0 ", "+5", "1.", ".5", "1E3", "1e999", "٣"],
)
def test_a_number_is_finite_and_written_plainly(package, number):
    (problem,) = package.replace("us_cpi", "152.4", number).check()
    assert places([problem]) == [("us_cpi.csv", 2, "value", "number_form")]
    assert problem.value == number


@pytest.mark.parametrize("number", ["0", "-0.5", "12.50", "1e3", "1.5e-3", "2e+2"])
def test_plain_numbers_are_taken(package, number):
    assert package.replace("us_cpi", "152.4", number).check() == []


@pytest.mark.parametrize("number", [" 12", "1_2", "+12", "١٢", "9" * 19])
def test_a_whole_number_is_written_plainly_and_fits_64_bits(package, number):
    package.replace("us_cpi", "156.9,12", f"156.9,{number}")
    assert places(package.check()) == [("us_cpi.csv", 3, "months", "number_form")]


@pytest.mark.parametrize(
    ("table", "old", "new", "field", "kind"),
    [
        ("us_cpi", "152.4", "much", "value", "number"),
        ("us_cpi", "152.4", '"1,000"', "value", "number"),
        ("us_cpi", "152.4,12", "152.4,12.0", "months", "integer"),
        ("countries", "KZ,true", "KZ,yes", "central_asia", "boolean"),
        ("sources", "2026-11-22", "2026-11-31", "retrieved", "date"),
        ("sources", "2026-11-22", "2026-1-2", "retrieved", "date"),
    ],
)
def test_a_cell_has_the_type_of_its_column(package, table, old, new, field, kind):
    (problem,) = package.replace(table, old, new).check()
    assert places([problem]) == [(f"{table}.csv", 2, field, "type")]
    assert problem.expected == {"type": kind}


BROKEN = [
    ("countries", "KGZ,state", "KGZ,", 4, "kind", "required", {}),
    ("us_cpi", "1996,", ",", 3, "year", "required", {}),
    ("countries", "UNK,unknown", "UNK,x", 5, "kind", "enum",
     {"values": "state, aggregate, unknown"}),
    ("countries", "UNK,", "unk,", 5, "country", "pattern", {"pattern": "^[A-Z]{3}$"}),
    ("countries", "UNK,", '"UNK\n",', 5, "country", "pattern", {"pattern": "^[A-Z]{3}$"}),
    ("capitals", "51.17", "95", 2, "latitude", "bounds", {"minimum": "-90", "maximum": "90"}),
    ("us_cpi", "156.9,12", "156.9,0", 3, "months", "bounds", {"minimum": "1", "maximum": "12"}),
    ("us_cpi", "156.9,12", "156.9,13", 3, "months", "bounds", {"minimum": "1", "maximum": "12"}),
    ("us_cpi", "1995,", "1989,", 2, "year", "bounds", {"minimum": "1990", "maximum": "2026"}),
    ("us_cpi", "1996,", "2027,", 3, "year", "bounds", {"minimum": "1990", "maximum": "2026"}),
]  # fmt: skip


@pytest.mark.parametrize(("table", "old", "new", "row", "field", "code", "expected"), BROKEN)
def test_a_cell_keeps_the_constraints_of_its_column(
    package, table, old, new, row, field, code, expected
):
    (problem,) = package.replace(table, old, new).check()
    assert places([problem]) == [(f"{table}.csv", row, field, code)]
    assert problem.expected == expected


def test_a_bound_of_one_side_is_open_on_the_other(package):
    package.field("trade", "value")["constraints"] = {"minimum": 0}
    (problem,) = package.replace("trade", "KGZ,export,74.9", "KGZ,export,-74.9").check()
    assert places([problem]) == [("trade.csv", 5, "value", "bounds")]
    assert problem.expected == {"minimum": "0", "maximum": "∞"}


def test_a_cell_with_several_faults_is_one_problem(package):
    package.field("countries", "kind")["constraints"] |= {"pattern": "[a-z]+"}
    assert places(package.replace("countries", "UNK,unknown", "UNK,X").check()) == [
        ("countries.csv", 5, "kind", "pattern")
    ]
