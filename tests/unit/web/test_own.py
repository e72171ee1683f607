"""Figures of the reader's own: answered to whoever brings them, and kept nowhere."""

import csv
import io
import json
import logging
import os
import sys

import pytest
from pptx import Presentation

from dashboard.own import limits
from tests.application import application
from tests.contract.csv_facts import LAST
from tests.unit.own.workbooks import xlsx

pytestmark = pytest.mark.slow

# Letters and digits that stand nowhere else.
MARK = "Zq7Vx9Kmark"
VALUE = 48765.4321
FILE = (
    f"year;flow;value;reporter;partner;unit;source\n"
    f"{LAST};export;{VALUE};KAZ;UZB;million USD;{MARK}\n"
).encode()
SERIES = json.dumps({"name": MARK, "values": [[LAST, "KAZ", "UZB", "export", VALUE, "reported"]]})


@pytest.fixture(scope="module")
def app():
    return application()


@pytest.fixture
def client(app):
    return app.server.test_client()


@pytest.fixture
def release(client):
    return client.get("/").text.partition('data-release="')[2].partition('"')[0]


def read(client, content=FILE, **answers):
    body = json.dumps({"language": "en", **answers}).encode() + b"\n" + content
    return client.post("/own/read", data=body)


def over(client, release, name="trade/trade", language="en", query=""):
    address = f"/own/view/{release}/{language}/wide/{name}{query}"
    return client.post(address, data=SERIES)


def test_a_file_is_answered_with_what_was_understood(client):
    answer = read(client, far="as_is")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.json["values"] == [[LAST, "KAZ", "UZB", "export", VALUE, "reported"]]
    assert answer.json["status"] == "Values that are ready: 1."


def test_questions_are_asked_in_the_readers_language(client, words):
    table = b"Code,Klassifikator,2020,2021\n398,Qozog'iston,1,2\n0,Boshqa,3,4\n"
    told = read(client, table, language=words.language).json
    assert told["values"] == []
    for key in ("own.ask.flow", "own.ask.unit", "own.remark.group", "own.choose"):
        assert words(key) in told["html"]
    assert words("own.place.row", row=3) in told["html"]


def test_what_is_no_table_is_told(client, words):
    told = read(client, b"%PDF-1.7", language=words.language).json
    assert told == {"html": "", "values": [], "status": words("own.refused.pdf")}


def test_text_of_a_file_is_no_html(client):
    table = b"year;flow;value\n2021;export;<script>alert(1)</script>\n"
    assert "<script" not in read(client, table).json["html"]


@pytest.mark.parametrize("kind", ["csv", "excel", "xlsx", "json", "zip", "pptx", "picture"])
def test_every_file_of_a_card_has_them(client, kind):
    answer = client.post(f"/own/download/trade/trade.{kind}?lang=en", data=SERIES)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert "-own." in answer.headers["Content-Disposition"]
    assert answer.data != client.get(f"/download/trade.{kind}?lang=en").data


def test_the_slides_have_them_too(client, words):
    asked = f"?slides=trade%3Fflow%3Dexports|mirror-conflicts&lang={words.language}"
    told = client.post(f"/own/present/slides.json{asked}", data=SERIES)
    assert told.headers["Cache-Control"] == "no-store"
    first, second = told.json["slides"]
    assert MARK in first["key"][0]
    assert any(MARK in row[3] for row in first["table"]["rows"])
    plain = client.get(f"/present/slides.json{asked}")
    assert MARK not in plain.text and plain.json["slides"][1] == second


def test_so_has_the_deck_to_take_along(client):
    asked = "story.pptx?slides=trade%3Fflow%3Dexports&lang=en"
    answer = client.post(f"/own/download/{asked}", data=SERIES)
    told = [
        run.text
        for slide in Presentation(io.BytesIO(answer.data)).slides
        for shape in slide.shapes
        if shape.has_text_frame
        for run in shape.text_frame.paragraphs
    ]
    assert answer.headers["Cache-Control"] == "no-store"
    assert any(MARK in one for one in told)


def test_rows_go_home_in_the_form_of_the_package(client):
    answer = client.post("/own/download/data/trade-rows.csv", data=SERIES)
    with open("data/trade.csv", encoding="utf-8") as file:
        columns = file.readline().strip().split(",")
    (row,) = csv.DictReader(io.StringIO(answer.text))
    assert list(row) == columns
    assert row | {"source": ""} == {
        **{"year": str(LAST), "reporter": "KAZ", "partner": "UZB", "flow": "export"},
        **{"value": str(VALUE), "source": "", "valuation": "not_stated", "status": "reported"},
    }
    # What was taken home is read again without a question but for its size.
    assert read(client, answer.data, far="as_is").json["values"] == json.loads(SERIES)["values"]


def test_the_card_and_its_differences_are_told(client, release):
    told = over(client, release).json
    assert MARK in told["reading"]
    assert MARK in told["table"]
    apart = over(client, release, "trade/own-differences").json
    assert 'id="own-differences"' in apart["frame"]
    assert str(LAST) in apart["table"]
    assert over(client, release, "data/own-differences").json["table"] == apart["table"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/own/view/{release}/en/wide/trade/trade", "{}", 400),
        ("/own/view/{release}/en/wide/trade/trade", "[" * 100_000, 400),
        ("/own/view/{release}/en/wide/trade/trade", '{"values": [[2021]]}', 400),
        ("/own/view/{release}/xx/wide/trade/trade", SERIES, 404),
        ("/own/view/{release}/en/wide/trade/trade-events", SERIES, 404),
        ("/own/view/{release}/en/wide/nowhere/trade", SERIES, 404),
        ("/own/view/other/en/wide/trade/trade", SERIES, 409),
        ("/own/download/trade/trade.exe", SERIES, 404),
        ("/own/download/trade/own-differences.picture", SERIES, 404),
        ("/own/present/slides.json", "{}", 400),
        ("/own/download/story.pptx", "[]", 400),
        ("/own/read", "no answers", 400),
        ("/own/read", "[]\n1", 400),
        ("/own/read", b"\xff\n1", 400),
    ],
)
def test_what_is_none_of_ours_is_refused(client, release, path, body, status):
    assert client.post(path.format(release=release), data=body).status_code == status


def test_a_body_beyond_the_limit_is_not_read(client):
    assert read(client, b"a" * (limits.BYTES + 100_000)).status_code == 413
    assert "larger than 4 MB" in read(client, b"a" * (limits.BYTES + 1)).json["status"]


def everything(client, release):
    """All that is done with figures of one's own."""
    read(client, far="as_is")
    read(client, xlsx({MARK: [["Страна", "2020", "2021"], ["Узбекистан", 1.0, MARK]]}))
    read(client, MARK.encode() * 1000)
    for name in ("trade/trade", "mirror/mirror-levels", "trade/own-differences"):
        over(client, release, name)
    for kind in ("csv", "xlsx", "pptx", "zip"):
        client.post(f"/own/download/trade/trade.{kind}", data=SERIES)
    client.post("/own/present/slides.json?slides=trade", data=SERIES)
    client.post("/own/download/story.pptx?slides=trade", data=SERIES)
    client.post("/own/view/none/en/wide/trade/trade", data=SERIES)
    client.post("/own/download/data/trade-rows.csv", data=SERIES + MARK)


def test_nothing_of_them_reaches_another_reader(app, client, release):
    """Not even after every card has been drawn with them."""
    before = {path: client.get(path).data for path in addresses(release)}
    everything(client, release)
    other = app.server.test_client()
    after = {path: other.get(path).data for path in addresses(release)}
    assert after == before
    assert not [path for path, content in after.items() if MARK.encode() in content]


def addresses(release: str) -> list[str]:
    cards = ("trade/trade", "mirror/mirror-levels", "data/coverage")
    views = [f"/view/{release}/en/wide/{card}" for card in cards]
    return ["/", "/data", "/trade", "/download/trade.csv", "/download/mirror-levels.csv", *views]


def test_nothing_of_them_reaches_the_log(client, release, caplog, capfd):
    with caplog.at_level(logging.DEBUG):
        everything(client, release)
    told = capfd.readouterr()
    assert MARK not in caplog.text + told.out + told.err
    assert str(VALUE) not in caplog.text + told.out + told.err


WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND
WRITTEN: list[str] = []
WATCHED = {"now": False}


def watch(event, arguments):
    """Every file that the process opens to write while it is watched."""
    if WATCHED["now"] and event == "open" and arguments[2] & WRITING:
        WRITTEN.append(str(arguments[0]))


def test_nothing_of_them_reaches_the_disk(client, release, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    # What is imported or cached on the first request is none of it.
    everything(client, release)
    sys.addaudithook(watch)
    WATCHED["now"] = True
    everything(client, release)
    WATCHED["now"] = False
    assert [name for name in WRITTEN if name != os.devnull and not name.isdigit()] == []
    assert list(tmp_path.iterdir()) == []
