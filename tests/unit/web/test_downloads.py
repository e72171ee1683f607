"""The route of files: names, types, headers, and answers to questions that make no sense."""

import io
from datetime import datetime
from types import SimpleNamespace

import openpyxl
import pytest
from flask import Flask

from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import Text, read_query
from dashboard.exhibits.state import Settled, State
from dashboard.exports.formats import FORMATS
from dashboard.web.downloads import add_downloads
from dashboard.web.strict import NOT_UNDERSTOOD
from dashboard.words import words_for
from tests.unit.exports.samples import sample


def exhibitor(query, words):
    """The sample, or a mere table of a longer state when the query asks for one."""
    table = {"chart": None, "query": "?find=%D2%9B+x"} if "table" in query else {}
    return sample(title=f"{words.language} {query.get('flow', '')}", **table)


def settle(query):
    """Understands the language and the flow; another period than the third is not shown."""
    _, refused = read_query(
        {"flow": Text("flow"), "table": Text("table")}, query, SimpleNamespace(flow="", table="")
    )
    moved = ("reason.years_outside",) if query.get("flow") == "moved" else ()
    return Settled("", refused, moved)


def client(tables, **services):
    server = Flask(__name__)
    states = {"trade": State(settle, lambda query, words: {})}
    add_downloads(server, Services(tables, (), **services), {"trade": exhibitor}, states)
    return server.test_client()


@pytest.fixture
def get(tables):
    return client(tables).get


@pytest.mark.parametrize("kind", sorted(FORMATS))
def test_every_format_is_served_under_a_clean_name(get, kind):
    answer = get(f"/download/trade.{kind}?lang=en")
    written = FORMATS[kind]
    assert answer.status_code == 200 and answer.mimetype == written.mimetype
    language = "-en" if written.spoken else ""
    saved = f"trade-period-3-measure-real{written.mark}{language}.{written.extension}"
    name = f'attachment; filename="{saved}"'
    assert answer.headers["Content-Disposition"] == name
    assert answer.headers["Cache-Control"] == "no-store"
    assert int(answer.headers["Content-Length"]) == len(answer.data) > 0


@pytest.mark.parametrize(
    "path", ["nothing.csv", "trade.exe", "trade.", "trade", ".csv", "a.trade.csv"]
)
def test_what_there_is_not_is_a_404(get, path):
    assert get(f"/download/{path}").status_code == 404


def test_there_is_no_picture_of_a_table(get):
    assert get("/download/trade.picture?table=1").status_code == 404
    assert get("/download/trade.xlsx?table=1").status_code == 200


def test_a_head_tells_the_length_and_sends_nothing(tables):
    answer = client(tables).head("/download/trade.xlsx")
    assert answer.status_code == 200 and answer.data == b""
    assert int(answer.headers["Content-Length"]) > 0


@pytest.mark.parametrize(
    "query",
    [
        "lang=xx&flow=" + "9" * 5000,
        "%ff%00=%fe",
        "&&==&;",
        "flow=%0d%0aX-Evil:1",
        "a[]=1&a=2&lang=",
        "\xff",
    ],
)
def test_no_query_is_an_error(get, query):
    answer = get(f"/download/trade.csv?{query}")
    assert answer.status_code == 200 and "X-Evil" not in answer.headers


def test_bytes_that_are_no_text_are_no_error(tables):
    answer = client(tables).get("/download/trade.csv", environ_overrides={"QUERY_STRING": "\xff="})
    assert answer.status_code == 200


def test_the_language_is_the_links_else_the_browsers(get):
    header = {"Accept-Language": "uz"}
    assert get("/download/trade.json?lang=ru", headers=header).json["title"] == "ru "
    assert get("/download/trade.json?flow=x", headers=header).json["title"] == "uz x"


def test_links_name_the_public_address_else_that_of_the_request(tables):
    def link(**services):
        answer = client(tables, **services).get("/download/trade.json?lang=en")
        return answer.json["link"]

    rest = "/trade?period=3&measure=real&lang=en"
    assert link() == f"http://localhost{rest}"
    assert link(public_url="https://trade.example.org/kz") == f"https://trade.example.org/kz{rest}"


def test_the_edition_is_that_of_the_data(tables, get):
    told = get("/download/trade.json").json["edition"]
    assert told == {"version": tables.version, "created": tables.created.isoformat()}


def test_what_is_not_understood_is_told_by_file_and_header(get):
    answer = get("/download/trade.json?lang=en&perod=2&flow=exports&tabel=ы")
    assert answer.headers[NOT_UNDERSTOOD] == "perod=2&tabel=%D1%8B"
    assert answer.json["not_understood"] == ["perod=2", "tabel=ы"]
    words = words_for("en")
    told = words.plural("link.refused", 2, parameters=words.join(["perod=2", "tabel=ы"]))
    assert answer.json["notes"][0] == told
    book = openpyxl.load_workbook(io.BytesIO(get("/download/trade.xlsx?lang=en&perod=2").data))
    about = [cell.value for row in book.worksheets[1].iter_rows() for cell in row]
    assert words.plural("link.refused", 1, parameters="perod=2") in about
    assert "perod=2" in get("/download/trade.csv?perod=2").text


def test_what_is_understood_needs_no_word(get):
    answer = get("/download/trade.json?lang=en&flow=exports&utm_source=mail")
    assert NOT_UNDERSTOOD not in answer.headers and answer.json["not_understood"] == []


def test_what_is_shown_in_place_of_what_was_asked_for_is_told(get):
    notes = get("/download/trade.json?lang=en&flow=moved").json["notes"]
    assert words_for("en")("reason.years_outside") in notes[0]


def test_a_citation_is_of_the_day_on_which_it_is_taken(get):
    day = datetime.now().astimezone().date()
    assert f"Accessed {day.isoformat()}" in get("/download/trade.bib?lang=en").text
