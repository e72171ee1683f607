"""A column's heading, text and alignment stand together, wherever the column stands."""

from typing import NamedTuple

import pytest

from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.exhibit import Across, Written
from dashboard.exhibits.telling import percent
from dashboard.words import words_for

ENGLISH = words_for("en")


class Row(NamedTuple):
    """As a table of the package has it."""

    year: int
    reporter: str
    value: float
    sources: str | None = None
    status: str = "reported"
    variant: str = "reference"


ROWS = (
    Row(2019, "KAZ", 1.25, "WITS_KAZ"),
    Row(2018, "UZB", float("nan")),
)
NAME = Column[Row]("Name", lambda row: row.reporter.lower())
VALUE = Number[Row]("Value", lambda row: f"{row.value:.1f}")


@pytest.mark.parametrize(
    ("columns", "headings", "first", "numeric"),
    [
        ((NAME, VALUE), ("Name", "Value"), ("kaz", "1.2"), (1,)),
        ((VALUE, NAME), ("Value", "Name"), ("1.2", "kaz"), (0,)),
        ((VALUE, VALUE), ("Value", "Value"), ("1.2", "1.2"), (0, 1)),
    ],
)
def test_what_belongs_to_a_column_goes_where_the_column_goes(columns, headings, first, numeric):
    written = table(ROWS, *columns)
    assert (written.headings, written.rows[0], written.numeric) == (headings, first, numeric)
    assert len(written.rows) == len(ROWS)
    assert not (written.linked or written.ranks or written.codes or written.across)


def test_addresses_ranks_and_codes_are_of_their_column():
    linked = Column[Row]("Link", lambda row: "x", address=lambda row: f"https://x.org/{row.year}")
    ranked = Column[Row]("Rank", lambda row: "y", rank=lambda row: str(row.year))
    coded = Column[Row]("Code", lambda row: "z", code=True)
    written = table(ROWS, NAME, ranked, linked, coded)
    assert written.ranks == {1: ("2019", "2018")}
    assert written.linked == {2: ("https://x.org/2019", "https://x.org/2018")}
    assert written.codes == (3,)


def test_rows_are_gone_through_once():
    """A generator will do, also where a column needs the rows for more than its text."""
    ranked = Column[int]("Rank", str, rank=lambda row: f"{row:02}")
    written = table((number for number in (7, 12)), ranked)
    assert (written.rows, written.ranks) == ((("7",), ("12",)), {0: ("07", "12")})


def test_columns_say_what_they_are_of_a_wide_table():
    down, line, value = (Column[int](one, str, one) for one in ("down", "line", "value"))
    aside = Column[int]("aside", str)
    assert table((1,), down, line, value).across == Across(0, 1, 2)
    assert table((1,), value, aside, down, line).across == Across(2, 3, 0)
    with pytest.raises(TypeError, match="line"):
        table((1,), down, value)


def test_a_table_of_nothing_has_its_headings():
    assert table((), NAME, VALUE) == Written(("Name", "Value"), (), (1,))


def test_what_many_tables_say():
    written = table(
        ROWS,
        Number.year(ENGLISH),
        Column.country("Reporter", "reporter", ENGLISH),
        Number.of("Share", "value", percent, ENGLISH),
        Column.sources(ENGLISH),
        Column.status(ENGLISH),
    )
    assert written.headings == ("Year", "Reporter", "Share", "Source", "Status")
    assert written.numeric == (0, 2)
    # 1.25 to one decimal, half to even as floats are rounded.
    name = ENGLISH("source.WITS_KAZ.short")
    assert written.rows[0] == ("2019", "Kazakhstan", "1.2%", name, ENGLISH("status.reported"))
    assert written.rows[1] == ("2018", "Uzbekistan", "–", "–", ENGLISH("status.not_found"))
