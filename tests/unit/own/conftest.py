"""What the package holds, for files that are compared with it."""

import pytest

from tests.contract.csv_facts import rows


@pytest.fixture(scope="session")
def held_export() -> tuple[int, float]:
    """A year and the one value that all sources have of Kazakhstan's exports to Uzbekistan."""
    found: dict[int, set[float]] = {}
    for row in rows("trade"):
        if (row["reporter"], row["partner"], row["flow"]) == ("KAZ", "UZB", "export"):
            found.setdefault(int(row["year"]), set()).add(float(row["value"]))
    year = max(year for year, each in found.items() if len(each) == 1)
    return year, found[year].pop()
