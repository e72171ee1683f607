"""A descriptor that fits its files, written as it stands in the repository."""

import json
from datetime import date

import pytest

from dashboard.__main__ import main
from dashboard.load import PackageError, check_package
from dashboard.settings import DATA
from dashboard.update.stamp import stamp, written

DAY = date(2026, 12, 1)


@pytest.fixture
def descriptor(folder):
    return lambda: json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


@pytest.fixture
def changed(folder):
    path = folder / "trade.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("153.1", "153.2"), encoding="utf-8")
    return folder


def test_the_package_of_the_repository_is_stamped_as_it_stands():
    text = (DATA / "datapackage.json").read_text(encoding="utf-8")
    assert written(json.loads(text)) == text


def test_a_changed_file_fits_again_and_the_package_gets_a_version(changed, descriptor, monkeypatch):
    assert {one.code for one in check_package(changed)} == {"file_changed"}
    before = descriptor()
    assert stamp(changed, DAY) == ("2026.12.01", True)
    assert check_package(changed) == []
    after = descriptor()
    assert after["created"] == "2026-12-01T00:00:00Z"
    assert list(after) == list(before)
    assert [list(one) for one in after["resources"]] == [list(one) for one in before["resources"]]


def test_a_descriptor_that_fits_stays_byte_for_byte(folder):
    stamp(folder)
    path = folder / "datapackage.json"
    before = path.read_bytes(), path.stat().st_ino
    assert stamp(folder) == ("2026.11.22", False)
    assert (path.read_bytes(), path.stat().st_ino) == before


def test_the_same_files_and_day_give_the_same_bytes(changed):
    stamp(changed, DAY)
    first = (changed / "datapackage.json").read_bytes()
    assert stamp(changed, DAY) == ("2026.12.01", False)
    assert (changed / "datapackage.json").read_bytes() == first


def test_of_two_versions_of_today_each_has_a_name(changed, monkeypatch):
    today = f"{date.today():%Y.%m.%d}"
    assert stamp(changed)[0] == today
    for number in (2, 3):
        (changed / "corrections.csv").write_text(f"{number}\n", encoding="utf-8")
        assert stamp(changed)[0] == f"{today}.{number}"


def test_a_measure_that_is_missing_is_put_before_the_schema(changed, descriptor):
    path, found = changed / "datapackage.json", descriptor()
    order = list(found["resources"][0])
    for resource in found["resources"]:
        schema = resource.pop("schema")
        del resource["hash"], resource["bytes"]
        resource["schema"] = schema
    path.write_text(json.dumps(found), encoding="utf-8")
    stamp(changed, DAY)
    names = list(descriptor()["resources"][0])
    assert sorted(names) == sorted(order)
    assert names.index("hash") < names.index("bytes") < names.index("schema")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"resources": [{}]}', '{"resources": [1]}'])
def test_a_descriptor_that_is_none_is_a_problem(folder, text):
    (folder / "datapackage.json").write_text(text, encoding="utf-8")
    with pytest.raises(PackageError):
        stamp(folder)
    assert (folder / "datapackage.json").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("path", ["nothing.csv", "../outside.csv"])
def test_a_file_that_is_not_in_the_folder_is_a_problem(folder, descriptor, path):
    (folder.parent / "outside.csv").write_text("secret\n", encoding="utf-8")
    found = descriptor()
    found["resources"][0]["path"] = path
    (folder / "datapackage.json").write_text(json.dumps(found), encoding="utf-8")
    with pytest.raises(PackageError) as error:
        stamp(folder)
    assert [(one.file, one.code) for one in error.value.problems] == [(path, "missing_file")]


SAID = {"en": "fits", "ru": "дескриптор", "kk": "дескриптор", "uz": "deskriptor"}


@pytest.mark.parametrize(("language", "word"), SAID.items())
def test_the_command_says_what_it_did(changed, capsys, language, word):
    for _ in range(2):
        assert main(["stamp", str(changed), "--date", "2026-12-01", "--lang", language]) == 0
        told = capsys.readouterr().out
        assert "2026.12.01" in told and word in told


def test_the_command_says_what_is_wrong(folder, capsys):
    (folder / "trade.csv").unlink()
    assert main(["stamp", str(folder)]) == 1
    assert "trade.csv" in capsys.readouterr().err


def test_a_day_that_is_none_is_refused(capsys):
    with pytest.raises(SystemExit) as left:
        main(["stamp", "--date", "tomorrow"])
    assert left.value.code == 2 and "--date" in capsys.readouterr().err
