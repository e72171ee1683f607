"""The JSON file: everything that is said of an exhibit, numbers as numbers."""

import json

from dashboard.exports.records import records
from tests.contract.csv_facts import LAST, kaz
from tests.unit.exports.samples import EDITION, sample


def read(exhibit, words):
    return json.loads(records(exhibit, EDITION, words))


def test_rows_keep_their_types_and_their_gaps(english):
    assert read(sample(), english)["rows"] == [
        {"year": 2001, "base": 2001, "value": 1.123456789012, "known": True, "note": "қ, ә"},
        {"year": 2002, "base": None, "value": None, "known": False, "note": None},
        {"year": 2003, "base": 2003, "value": -3.0, "known": True, "note": "=1+1"},
    ]


def test_fields_name_their_types(english):
    found = {field["name"]: field["type"] for field in read(sample(), english)["fields"]}
    assert found == {
        "year": "integer", "base": "integer", "value": "number", "known": "boolean",
        "note": "string",
    }  # fmt: skip


def test_it_says_what_it_is(words):
    told = read(sample(), words)
    assert told["language"] == words.language
    assert told["title"] == "Trade of the pair" and told["finding"] == "It grew <twice> & more."
    assert told["unit"] == "billion USD" and told["notes"] == ["A note."]
    assert told["filters"][0] == {"name": "Period", "value": "2016–present"}
    assert told["edition"] == {"version": "2026.11.22", "created": "2026-11-22"}
    assert told["link"].endswith(f"/trade?period=3&measure=real&lang={words.language}")
    assert told["citation"].endswith("&data=2026.11.22")
    assert told["not_understood"] == []
    assert read(sample(refused=("perod=2",)), words)["not_understood"] == ["perod=2"]
    assert told["sources"][0]["source"] == "WITS_KAZ"
    assert told["sources"][0]["licence"] == "use with citation"


def test_the_values_are_those_of_the_data(trade, words):
    found = {
        row["year"]: row["value"] for row in read(trade({"flow": "exports"}, words), words)["rows"]
    }
    assert found[1993] is None and found[LAST] == float(kaz("export", LAST))
