"""What an edition changed of the one before, by series, the largest revision first."""

from types import SimpleNamespace

import pandas as pd
import pytest

from dashboard.analysis.revisions import revisions
from tests.contract.csv_facts import rows

INDICATORS = [
    ("KAZ", "A", 2020, 10.0, "NEW"),
    ("KAZ", "A", 2021, 30.0, "NEW"),
    ("UZB", "A", 2021, 5.0, "NEW"),
    ("KAZ", "A", 2020, 10.0, "OLD"),
    ("KAZ", "A", 2021, 20.0, "OLD"),
    ("KAZ", "A", 2019, 1.0, "OLD"),
    ("KAZ", "B", 2021, 90.0, "NEW"),
    ("KAZ", "B", 2021, 100.0, "OLD"),
    ("KAZ", "C", 2021, 1.0, "NEW"),
]
EDITIONS = [("A", "NEW", True), ("A", "OLD", False), ("B", "NEW", True), ("B", "OLD", False)]
TRADE = [
    (2019, "KAZ", "UZB", "import", 1418.6, "W", "reported"),
    (2019, "KAZ", "UZB", "import", 771.2, "O", "older_vintage"),
    (2018, "KAZ", "UZB", "import", 800.0, "W", "reported"),
    (2019, "UZB", "KAZ", "export", None, "O", "older_vintage"),
]


@pytest.fixture
def held():
    return SimpleNamespace(
        indicators=pd.DataFrame(
            INDICATORS, columns=["country", "indicator", "year", "value", "source"]
        ),
        editions=pd.DataFrame(
            [*EDITIONS, ("C", "NEW", True)], columns=["indicator", "source", "in_use"]
        ),
        trade=pd.DataFrame(
            TRADE, columns=["year", "reporter", "partner", "flow", "value", "source", "status"]
        ),
    )


def test_each_pair_of_editions_is_compared_and_the_largest_revision_comes_first(held):
    found = revisions(held)
    assert list(found["series"]) == ["KAZ UZB import", "A", "B"]
    assert found["change"].tolist() == pytest.approx([1418.6 / 771.2 - 1, 0.5, -0.1])


def test_values_are_counted_as_added_revised_and_vanished(held):
    own = revisions(held).set_index("series").loc["A"]
    assert (own["added"], own["revised"], own["vanished"]) == (1, 1, 1)
    assert (own["country"], own["year"], own["before"], own["after"]) == ("KAZ", 2021, 20, 30)


def test_without_an_earlier_edition_there_is_nothing(held):
    held.editions = held.editions[held.editions["in_use"]]
    held.trade = held.trade[held.trade["status"] == "reported"]
    assert revisions(held).empty


def test_the_years_that_both_editions_of_the_package_have_are_counted(tables):
    """By hand from the file: older values beside reported ones of another source."""
    held = rows("trade")
    key = ("reporter", "partner", "flow", "year")
    older = {
        (*(row[one] for one in key), row["source"]): row["value"]
        for row in held
        if row["status"] == "older_vintage" and row["value"]
    }
    pairs = [
        (row["value"], value)
        for row in held
        if row["status"] == "reported" and row["value"]
        for (*place, source), value in older.items()
        if tuple(place) == tuple(row[one] for one in key) and source != row["source"]
    ]
    differ = sum(float(one) != float(other) for one, other in pairs)
    found = revisions(tables)
    assert found.loc[found["table"] == "trade", "revised"].sum() == differ > 0
