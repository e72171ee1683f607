"""A table of the package as the grid asks for it, and its entry of the codebook beside it."""

import csv
import gzip
import json
import re

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.browser import table_entry
from dashboard.pages.data.package import PackageFiles
from dashboard.settings import DATA

pytestmark = pytest.mark.slow

PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def files(tables):
    return PackageFiles(Services(tables, read_periods(tables.periods)))


@pytest.mark.parametrize("resource", PACKAGE["resources"], ids=lambda one: one["name"])
def test_the_rows_are_those_of_the_file_sign_by_sign(files, resource):
    told = json.loads(files.listed(resource["name"]))
    packed = resource["path"].endswith(".gz")
    with (gzip.open if packed else open)(
        DATA / resource["path"], "rt", encoding="utf-8", newline=""
    ) as file:
        heading, *rows = csv.reader(file)
    assert [name for name, _ in told["fields"]] == heading
    assert [kind for _, kind in told["fields"]] == [
        field["type"] for field in resource["schema"]["fields"]
    ]
    assert told["rows"] == rows


def test_what_is_no_table_has_no_rows(files):
    with pytest.raises(KeyError):
        files.listed("README")


def test_every_field_of_the_table_is_explained_beside_it(files, words):
    for entry in files.codebook(words):
        told = table_entry(entry, "2026.01.02", words)
        assert re.findall(r"<dt><code>(\w+)</code>", told) == [one.name for one in entry.fields]
        assert f'data-rows="/download/tables/{entry.name}.json?data=2026.01.02"' in told
