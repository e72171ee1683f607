"""Files that are missing, unknown, changed or no plain text."""

import pytest

from tests.unit.load.builder import check, places


def test_a_missing_file_is_one_problem_although_other_tables_refer_to_it(package):
    folder = package.write()
    (folder / "countries.csv").unlink()
    assert places(check(folder)) == [("countries.csv", None, None, "missing_file")]


def test_a_folder_in_place_of_a_file_is_a_missing_file(package):
    folder = package.write()
    (folder / "trade.csv").unlink()
    (folder / "trade.csv").mkdir()
    assert places(check(folder)) == [("trade.csv", None, None, "missing_file")]


def test_a_link_out_of_the_folder_is_not_followed(package, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "trade.csv"
    folder = package.write()
    (folder / "trade.csv").rename(outside)
    (folder / "trade.csv").symlink_to(outside)
    assert places(check(folder)) == [("trade.csv", None, None, "missing_file")]


@pytest.mark.parametrize("name", ["extra.csv", "deep/er/extra.CSV"])
def test_a_csv_file_the_descriptor_does_not_know(package, name):
    folder = package.write()
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("a\n1\n")
    assert places(check(folder)) == [(name, None, None, "unknown_file")]


def test_files_of_other_kinds_are_welcome(package):
    folder = package.write()
    (folder / "README.md").write_text("Codebook")
    assert check(folder) == []


def test_a_changed_cell_is_a_changed_file(package):
    folder = package.write()
    text = (folder / "trade.csv").read_text()
    (folder / "trade.csv").write_text(text.replace("153.1", "153.2"))
    (problem,) = check(folder)
    assert places([problem]) == [("trade.csv", None, "hash", "file_changed")]
    assert problem.expected["bytes"] == str(len(text))


def test_a_wrong_size_in_the_descriptor_is_a_changed_file(package):
    package.write()
    package.resource("trade")["bytes"] += 1
    assert places(check(package.describe())) == [("trade.csv", None, "bytes", "file_changed")]


@pytest.mark.parametrize(
    ("old", "new", "row", "value"),
    [
        (b"year,", b"\xef\xbb\xbfyear,", 1, "EF BB BF"),
        (b"\n1996,", b"\r\n1996,", 2, "0D 0A"),
        (b"BLS", b"B\rLS", 2, "0D"),
        (b"BLS", b"B\xc4LS", 2, "C4"),
        (b"BLS", b"B\0LS", 2, "00"),
    ],
    ids=["byte order mark", "CRLF", "CR", "Latin-1", "NUL"],
)
def test_what_is_no_plain_text(package, old, new, row, value):
    package.replace("sources", "WITS,", "BLS,dataset,Prices,,,,,,,,\nWITS,")
    cpi = package.texts["us_cpi"].replace("152.4,12,FACT", "152.4,12,BLS").encode()
    assert cpi.count(old) == 1
    package.texts["us_cpi"] = cpi.replace(old, new)
    (problem,) = package.check()
    assert places([problem]) == [("us_cpi.csv", row, None, "encoding")]
    assert problem.value == value


@pytest.mark.parametrize(
    ("text", "row"),
    [("", 1), ('year,value,months,source\n1995,"152.4,12,FACT\n', 2)],
    ids=["empty", "quote never closed"],
)
def test_a_file_that_is_no_csv_is_one_problem(package, text, row):
    package.texts["us_cpi"] = text
    (problem,) = package.check()
    assert (problem.file, problem.field, problem.row) == ("us_cpi.csv", None, row)
