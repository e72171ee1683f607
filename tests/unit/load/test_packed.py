"""Compressed tables: whole or not at every start, judged row by row only when asked."""

import gzip
import hashlib

import pytest

from dashboard.load import PackageError, check_package, load_package, unpack_tables
from tests.unit.load.builder import check, places

ROWS = "country,year,value\nKAZ,1995,5.5\nUZB,1995,0.25\n"


@pytest.fixture
def packed(package):
    """Writes the package with the table `big`, and gives the folder."""

    def write(text=ROWS, content=None):
        content = gzip.compress(text.encode(), mtime=0) if content is None else content
        package.write()
        (package.folder / "big.csv.gz").write_bytes(content)
        fields = [("country", "string"), ("year", "integer"), ("value", "number")]
        package.descriptor["resources"].append(
            {
                "name": "big",
                "path": "big.csv.gz",
                "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
                "bytes": len(content),
                "schema": {
                    "fields": [{"name": name, "type": kind} for name, kind in fields],
                    "primaryKey": ["country", "year"],
                },
            }
        )
        return package.describe()

    return write


def test_it_is_no_table_in_memory(packed):
    folder = packed()
    assert check(folder) == check_package(folder, unpack=True) == []
    assert "big" not in load_package(folder).names


def test_it_is_unpacked_for_what_computes_with_it(packed):
    (name, frame), *others = unpack_tables(packed()).items()
    assert (name, others) == ("big", [])
    assert frame.to_dict("list") == {
        "country": ["KAZ", "UZB"], "year": [1995, 1995], "value": [5.5, 0.25],
    }  # fmt: skip


def test_another_file_is_found_without_unpacking(packed):
    folder = packed()
    (folder / "big.csv.gz").write_bytes(gzip.compress(ROWS.replace("5.5", "5.6").encode()))
    assert places(check(folder)) == [("big.csv.gz", None, "hash", "file_changed")]
    with pytest.raises(PackageError):
        load_package(folder)


def test_a_missing_file_is_found_without_unpacking(packed):
    folder = packed()
    (folder / "big.csv.gz").unlink()
    assert places(check(folder)) == [("big.csv.gz", None, None, "missing_file")]


def test_a_file_that_the_descriptor_does_not_know(package):
    folder = package.write()
    (folder / "extra.csv.gz").write_bytes(gzip.compress(b"a\n1\n"))
    assert places(check(folder)) == [("extra.csv.gz", None, None, "unknown_file")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (ROWS.replace("5.5", "plenty"), ("big.csv.gz", 2, "value", "type")),
        (ROWS.replace("UZB", "KAZ"), ("big.csv.gz", 3, None, "duplicate_key")),
    ],
    ids=["a cell", "a key"],
)
def test_what_is_in_it_is_judged_when_it_is_unpacked(packed, text, place):
    folder = packed(text)
    assert check(folder) == []
    assert places(check_package(folder, unpack=True)) == [place]
    with pytest.raises(PackageError):
        unpack_tables(folder)


@pytest.mark.parametrize(
    "content", [b"plain", gzip.compress(ROWS.encode(), mtime=0)[:-9]], ids=["plain", "cut"]
)
def test_what_cannot_be_unpacked_says_so(packed, content):
    (problem,) = check_package(packed(content=content), unpack=True)
    assert places([problem]) == [("big.csv.gz", None, None, "unreadable")]
    assert problem.expected == {"format": "CSV, gzip"}
