"""Facts of this edition of the data stand in one folder, the only one edited with the data."""

import re
from pathlib import Path

from tests.contract.csv_facts import CPI_MONTHS, LAST

TESTS = Path(__file__).parents[1]
FACTS = TESTS / "facts"
# Tests of what they make up themselves: a year there is a number like any other.
MADE_UP = (
    "unit/components",
    "unit/exports",
    "unit/figures",
    "unit/load",
    "unit/offline/test_pack.py",
    "unit/own",
    "unit/update",
)
# As a number or in a span of years, not within a version, a date or a name.
YEAR = re.compile(rf"(?<![\w.-])(?:{LAST}|{max(CPI_MONTHS)})(?![\w.-])")


def names_of_the_newest_years() -> dict[str, list[str]]:
    """The lines that name one, by file."""
    found = {}
    for file in sorted(TESTS.rglob("*.py")):
        name = file.relative_to(TESTS).as_posix()
        if file.is_relative_to(FACTS) or name.startswith(MADE_UP):
            continue
        lines = file.read_text(encoding="utf-8").splitlines()
        if named := [line.strip() for line in lines if YEAR.search(line)]:
            found[name] = named
    return found


def test_no_test_elsewhere_names_the_newest_years_of_the_data():
    assert names_of_the_newest_years() == {}


def test_what_is_allowed_is_there():
    for name in MADE_UP:
        assert (TESTS / name).exists(), name
