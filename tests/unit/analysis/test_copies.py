"""What is a copy, and whose figures it has."""

from types import SimpleNamespace

import pytest

from dashboard.analysis.copies import addresses
from tests.contract.csv_facts import rows

OFFICE, REPOSITORY = "https://stat.example/", "https://github.com/somebody/data"


@pytest.mark.parametrize(
    ("address", "office", "own", "copy"),
    [
        ("https://kun.example/a", None, "https://kun.example/a", ""),
        (REPOSITORY, OFFICE, OFFICE, REPOSITORY),
        (REPOSITORY, None, "", REPOSITORY),
        ("https://gist.github.com/a", None, "", "https://gist.github.com/a"),
        ("https://mirror.example/a", OFFICE, OFFICE, "https://mirror.example/a"),
        ("https://notgithub.com/a", None, "https://notgithub.com/a", ""),
        (None, None, "", ""),
    ],
    ids=["page", "copy", "of no office", "below", "elsewhere", "alike", "nowhere"],
)
def test_a_copy_is_told_from_the_original(address, office, own, copy):
    assert addresses(SimpleNamespace(address=address, office=office)) == (own, copy)


def test_every_source_in_a_repository_is_a_copy(tables):
    written = {row["source"]: row for row in rows("sources")}
    copies = {one for one, row in written.items() if "//github.com/" in row["address"]}
    found = {row.source: addresses(row) for row in tables.sources.itertuples()}
    assert {one for one, places in found.items() if places.copy} == copies
    assert all(found[one] == (written[one]["office"], written[one]["address"]) for one in copies)
