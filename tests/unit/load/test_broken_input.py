"""Whatever lies in the folder, the answer is a list of problems."""

import json
import random

import pytest

from dashboard.load import PackageError, load_package
from tests.unit.load.builder import check, places

DESCRIPTOR = "datapackage.json"
SEEDS = range(24)


def test_a_folder_that_is_not_there(tmp_path):
    assert places(check(tmp_path / "nowhere")) == [(DESCRIPTOR, None, None, "missing_file")]


def test_a_file_in_place_of_the_folder(tmp_path):
    file = tmp_path / "data"
    file.write_text("x")
    assert places(check(file)) == [(DESCRIPTOR, None, None, "missing_file")]


def test_a_descriptor_that_is_a_folder(tmp_path):
    (tmp_path / DESCRIPTOR).mkdir()
    assert places(check(tmp_path)) == [(DESCRIPTOR, None, None, "missing_file")]


@pytest.mark.parametrize(
    ("content", "row", "code"),
    [
        (b"", 1, "unreadable"),
        (b'{\n"name": "x",\n"reso', 3, "unreadable"),
        (b'{"bytes": NaN}', None, "unreadable"),
        (b"[" * 100_000, None, "unreadable"),
        (b"1" * 10_000, None, "unreadable"),
        (b"\xff\xfe{\0}\0", 1, "encoding"),
        (b"[]", None, "property"),
        (b"null", None, "property"),
        (b'"text"', None, "property"),
    ],
    ids=["empty", "truncated", "NaN", "too deep", "too long a number", "UTF-16", "list", "null",
         "text"],
)  # fmt: skip
def test_a_descriptor_that_is_no_descriptor_is_one_problem(tmp_path, content, row, code):
    (tmp_path / DESCRIPTOR).write_bytes(content)
    assert places(check(tmp_path)) == [(DESCRIPTOR, row, None, code)]


@pytest.mark.parametrize(
    "resources", [None, {}, "x", [], [1], [None], [{}], [{"name": []}], [[["trade.csv"]]]]
)
def test_resources_that_are_none(package, resources):
    package.descriptor["resources"] = resources
    problems = check(package.describe())
    assert {problem.code for problem in problems} <= {"property", "unknown_file"}
    assert {problem.file for problem in problems} == {DESCRIPTOR}


@pytest.mark.parametrize("value", [None, 1, "x", [None], {"a": 1}])
@pytest.mark.parametrize("name", ["schema", "path", "name", "hash", "bytes", "type"])
def test_a_resource_with_a_property_of_another_kind(package, name, value):
    package.write()
    package.resource("us_cpi")[name] = value
    problems = check(package.describe())
    assert {problem.file for problem in problems} <= {DESCRIPTOR, "us_cpi.csv"}
    assert problems != []


@pytest.mark.parametrize("value", [None, "x", {}, [{}], [{"name": None}], [[]]])
@pytest.mark.parametrize("name", ["fields", "primaryKey", "foreignKeys", "uniqueKeys"])
def test_a_schema_with_a_property_of_another_kind(package, name, value):
    package.resource("us_cpi")["schema"][name] = value
    assert {problem.file for problem in package.check()} <= {DESCRIPTOR}


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 40,
        b"PK\x03\x04" + b"\x00" * 100,
        b"\n" * 10,
        b'"' * 7,
        b"year,value,months,source\n1995," + b"9" * 200_000 + b",12,FACT\n",
        b"year,value,months,source\n1995,152.4,12," + b"x" * 5_000_000 + b"\n",
        b"x" * 5_000_000,
    ],
    ids=["every byte", "archive", "empty lines", "quotes", "very long number", "very long cell",
         "one very long line"],
)  # fmt: skip
def test_a_file_that_is_no_table_is_one_problem(package, content):
    package.texts["us_cpi"] = content
    (problem,) = package.check()
    assert problem.file == "us_cpi.csv"


def test_text_no_terminal_can_print_is_escaped(package):
    package.descriptor["title"] = {"\ud800": "\ud800"}
    package.field("trade", "flow")["constraints"] = {"enum": ["\ud800", "x"]}
    printed = repr(package.check())
    assert printed.encode("utf-8")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_file_cut_or_scrambled_anywhere_is_reported(package, seed):
    chance = random.Random(seed)
    folder = package.write()
    file = folder / chance.choice([*(f"{name}.csv" for name in package.texts), DESCRIPTOR])
    content = bytearray(file.read_bytes())
    place = chance.randrange(len(content) - 1)
    if chance.random() < 0.5:
        del content[place:]
    else:
        content[place] = chance.choice([byte for byte in range(256) if byte != content[place]])
    file.write_bytes(content)
    problems = check(folder)
    assert {problem.file for problem in problems} >= {file.name}
    assert json.dumps([repr(problem) for problem in problems])


def test_loading_a_package_with_an_error_gives_all_problems(package):
    package.replace("us_cpi", "152.4", "x").replace("trade", "KGZ,export,,", "KGZ,export,1000,")
    with pytest.raises(PackageError, match="2 problems") as caught:
        load_package(package.write())
    assert [problem.severity for problem in caught.value.problems] == ["error", "warning"]


def test_loading_a_package_with_warnings_keeps_them(package):
    package.replace("trade", "KGZ,export,,", "KGZ,export,1000,")
    tables = load_package(package.write())
    assert [problem.code for problem in tables.warnings] == ["order_of_magnitude"]
    assert len(tables.trade) == 5
