"""The downloads of the package: tables as they lie there, the archive, the references."""

import hashlib
import io
import zipfile

import pytest
from flask import Flask

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.downloads import table_href
from dashboard.settings import DATA
from dashboard.web.package import add_data_routes
from dashboard.web.strict import NOT_UNDERSTOOD
from tests.contract.csv_facts import rows


@pytest.fixture(scope="module")
def get(tables):
    server = Flask(__name__)
    add_data_routes(server, Services(tables, read_periods(tables.periods)))
    return server.test_client().get


def test_each_table_is_the_file_itself(get, tables):
    for name in tables.names:
        for address in (f"/download/tables/{name}.csv", table_href(name)):
            answer = get(address)
            assert (answer.status_code, answer.mimetype) == (200, "text/csv")
            assert answer.data == (DATA / f"{name}.csv").read_bytes()
            assert f'filename="{name}.csv"' in answer.headers["Content-Disposition"]


def test_a_compressed_table_is_the_file_itself(get):
    answer = get("/download/tables/gravity_flows.csv.gz")
    assert (answer.status_code, answer.mimetype) == (200, "application/gzip")
    assert answer.data == (DATA / "gravity_flows.csv.gz").read_bytes()
    for name in ("trade.csv.gz", "datapackage.json", "README.md"):
        assert get(f"/download/tables/{name}").status_code == 404


def test_the_rows_of_a_compressed_table_are_told_too(get):
    told = get("/download/tables/gravity_agreements.json").json["rows"]
    assert told == [list(row.values()) for row in rows("gravity_agreements")]


def test_rows_of_a_version_are_kept_by_the_browser_for_ever(get, tables):
    address = "/download/tables/trade.json"
    for query, kept in ((f"?data={tables.version}", 31_536_000), ("", None), ("?data=1", None)):
        answer = get(address + query)
        assert (answer.status_code, answer.mimetype) == (200, "application/json")
        assert answer.cache_control.max_age == kept
    assert len(answer.json["rows"]) == len(rows("trade"))


def test_a_page_has_the_shorter_address_of_a_name_that_both_have():
    assert table_href("sources") == "/download/sources.csv"
    assert table_href("trade") == "/download/tables/trade.csv"


@pytest.mark.parametrize("name", ["nothing", "README", "../datapackage", "version", "_frames"])
def test_what_is_no_table_is_not_found(get, name):
    assert get(f"/download/{name}.csv").status_code == 404
    assert get(f"/download/tables/{name}.csv").status_code == 404
    assert get(f"/download/tables/{name}.json").status_code == 404


def test_the_archive_is_named_by_its_version_and_always_the_same(get, tables):
    answer = get("/download/package.zip")
    assert (answer.status_code, answer.mimetype) == (200, "application/zip")
    name = f"kazakhstan-uzbekistan-trade-{tables.version}.zip"
    assert f'filename="{name}"' in answer.headers["Content-Disposition"]
    assert get("/download/package.zip").data == answer.data
    archive = zipfile.ZipFile(io.BytesIO(answer.data))
    for line in archive.read("SHA256SUMS").decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((DATA / name).read_bytes()).hexdigest() == digest


def test_the_references_name_every_source(get):
    text = get("/download/sources.bib").text
    assert text.count("@misc{") == len(rows("sources")) + 1
    assert text.startswith("@misc{kazakhstan-uzbekistan-trade,")


def test_a_table_takes_no_choice_and_says_so(get):
    answer = get("/download/tables/trade.csv?reporter=KAZ&year=2020&utm_source=mail")
    assert answer.headers[NOT_UNDERSTOOD] == "reporter=KAZ&year=2020"
    assert NOT_UNDERSTOOD not in get("/download/tables/trade.csv?lang=ru").headers
