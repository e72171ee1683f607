"""The archive of one exhibit: a data package that a validator accepts."""

import hashlib
import io
import json
import zipfile

import frictionless
import pytest

from dashboard.exports.bundle import bundle
from dashboard.exports.csv import csv_text
from tests.unit.exports.samples import EDITION, sample

TABLE = "trade-period-3-measure-real.csv"


def unpacked(exhibit, words, folder):
    """The archive's files by name, written into a folder as well."""
    with zipfile.ZipFile(io.BytesIO(bundle(exhibit, EDITION, words))) as archive:
        archive.extractall(folder)
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_holds_table_descriptor_readme_and_checksums(words, tmp_path):
    files = unpacked(sample(), words, tmp_path)
    assert sorted(files) == ["README.md", "SHA256SUMS", "datapackage.json", TABLE]
    assert files[TABLE].decode() == csv_text(sample().rows)
    for line in files["SHA256SUMS"].decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256(files[name]).hexdigest() == digest


@pytest.mark.parametrize("query", [{}, {"measure": "share_ca", "period": "1"}])
def test_the_package_is_valid(trade, words, tmp_path, query):
    unpacked(trade(query, words), words, tmp_path)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])
    assert report.stats["tasks"] == 1


def test_a_table_made_by_hand_is_valid_and_keeps_its_types(english, tmp_path):
    files = unpacked(sample(), english, tmp_path)
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid
    (resource,) = json.loads(files["datapackage.json"])["resources"]
    assert {field["name"]: field["type"] for field in resource["schema"]["fields"]} == {
        "year": "integer",
        "base": "integer",
        "value": "number",
        "known": "boolean",
        "note": "string",
    }


def test_the_descriptor_names_version_sources_and_terms(english, tmp_path):
    told = json.loads(unpacked(sample(), english, tmp_path)["datapackage.json"])
    assert told["version"] == "2026.11.22" and told["title"] == "Trade of the pair"
    assert told["sources"] == [
        {
            "title": "World Bank WITS",
            "path": "https://example.org/wits",
            "copy": "https://example.net/copy",
            "version": "file of 2026-09-25",
            "licence": "use with citation",
        }
    ]
    assert told["licenses"][0]["path"] == "README.md"
    assert told["citation"].startswith("The contributors. (2026). Trade of the pair")


def test_the_readme_says_all_of_it(words, tmp_path):
    text = unpacked(sample(), words, tmp_path)["README.md"].decode()
    assert text.startswith("# Trade of the pair\n")
    for part in (
        "It grew \\<twice\\> & more.", "**Period:** 2016–present", "**Measure:** real", "A note.",
        "World Bank WITS", "use with citation", "FOB and CIF", "2026.11.22", TABLE,
        "https://example.org/wits", f"{words('exports.copy')}: https://example.net/copy",
        f"/trade?period=3&measure=real&lang={words.language}",
    ):  # fmt: skip
        assert part in text, part
