"""The archive of the package: complete, checkable, and the same bytes every time."""

import hashlib
import io
import json
import zipfile

import pytest

from dashboard.exports.package import checksums, package_files, package_zip
from dashboard.settings import DATA


@pytest.fixture(scope="module")
def files():
    return package_files(DATA)


def test_the_files_are_those_of_the_folder_unaltered(files):
    assert files == {path.name: path.read_bytes() for path in DATA.iterdir()}
    assert list(files) == sorted(files)


def test_the_archive_holds_every_file_and_the_checksums(files):
    archive = zipfile.ZipFile(io.BytesIO(package_zip(files)))
    assert archive.testzip() is None
    assert archive.namelist() == sorted([*files, "SHA256SUMS"])
    assert {name: archive.read(name) for name in files} == files


def test_the_checksums_are_right_and_agree_with_the_descriptor(files):
    sums = dict(line.split("  ")[::-1] for line in checksums(files).splitlines())
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    for resource in json.loads(files["datapackage.json"])["resources"]:
        assert resource["hash"] == f"sha256:{sums[resource['path']]}"


def test_the_same_files_give_the_same_bytes_in_any_order(files):
    again = dict(reversed(files.items()))
    assert package_zip(files) == package_zip(again)


def test_another_file_gives_other_bytes():
    assert package_zip({"a": b"1"}) != package_zip({"a": b"2"})


def test_no_entry_carries_a_moment_or_a_machine(files):
    for entry in zipfile.ZipFile(io.BytesIO(package_zip(files))).infolist():
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert (entry.create_system, entry.external_attr >> 16) == (3, 0o100644)
