"""The API: every exhibit and table, the same bytes, what is not understood, and its description."""

import csv
import io
import re
from itertools import chain

import pandas as pd
import pytest

from dashboard.app import charted_pages, exhibits_of
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.programs import EXAMPLES, programs_of
from dashboard.web import openapi
from dashboard.web.openapi import API, DESCRIPTION
from dashboard.words import words_for
from tests.application import application
from tests.contract.csv_facts import LAST, kaz, rows
from tests.contract.exhibits import SERVICES
from tests.contract.served import LANGUAGES

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def client():
    return application().server.test_client()


@pytest.fixture(scope="module")
def description(client):
    return client.get(DESCRIPTION).json


def test_every_path_of_the_description_answers_and_every_route_is_described(client, description):
    for path in description["paths"]:
        assert client.get(f"{path}?lang=en&strict=1").status_code == 200, path
    rules = {one.rule for one in client.application.url_map.iter_rules() if API in one.rule}
    patterns = [one.replace("<any(json, csv):form>", "(json|csv)") for one in rules]
    patterns = [re.sub("<name>", "[a-z_-]+", one) for one in patterns if "<path" not in one]
    for pattern in patterns:
        assert [one for one in description["paths"] if re.fullmatch(pattern, one)], pattern
    assert description["openapi"] == "3.1.0"


def test_every_value_of_the_description_is_understood(description):
    """And every parameter that a page understands is described."""
    tried = 0
    for page in charted_pages(SERVICES):
        for name in page.exhibits:
            asked = description["paths"][f"{API}/exhibits/{name}.json"]["get"]["parameters"]
            assert {*page.state.controls({}, words_for("en"))} <= {one["name"] for one in asked}
        for one in asked if page.exhibits else ():
            schema = one["schema"].get("items", one["schema"])
            for value in schema.get("enum", ())[:20]:
                settled = page.state.settle(Services.query(f"{one['name']}={value}"))
                assert settled.refused == (), (page.name, one["name"], value)
                tried += 1
    assert tried > 150


def test_the_rows_are_those_of_the_view(client):
    answer = client.get(f"{API}/exhibits/trade.json?flow=exports&period=3&lang=en")
    found = {row["year"]: row["value"] for row in answer.json["rows"]}
    expected = {year: float(kaz("export", year)) for year in range(2016, LAST + 1)}
    assert {year: found[year] for year in expected} == expected
    assert answer.json["not_understood"] == [] and answer.json["language"] == "en"


def test_a_table_is_as_it_lies_in_the_package_and_typed(client):
    text = client.get(f"{API}/tables/us_cpi.csv").text
    assert list(csv.DictReader(io.StringIO(text))) == rows("us_cpi")
    told = client.get(f"{API}/tables/us_cpi.json").json
    assert [float(row["value"]) for row in rows("us_cpi")] == [row["value"] for row in told["rows"]]


@pytest.mark.parametrize(
    "path", ["exhibits/trade.json", "exhibits/trade.csv", "tables/events.json"]
)
def test_who_has_it_already_is_told_so(client, path):
    first, again = (client.get(f"{API}/{path}?lang=en") for _ in range(2))
    assert first.data == again.data and first.headers["ETag"] == again.headers["ETag"]
    tag = {"If-None-Match": first.headers["ETag"]}
    kept = client.get(f"{API}/{path}?lang=en", headers=tag)
    assert kept.status_code == 304 and kept.data == b""


@pytest.mark.parametrize("path", ["exhibits/trade.json", "tables/events.json", "nothing"])
def test_any_page_may_read_it(client, path):
    for method in ("GET", "OPTIONS"):
        answer = client.open(
            f"{API}/{path}", method=method, headers={"Origin": "https://a.example"}
        )
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert "X-Not-Understood" in answer.headers["Access-Control-Expose-Headers"]
    assert "Access-Control-Allow-Origin" not in client.get("/trade").headers


@pytest.mark.parametrize(
    "path", [f"{API}/exhibits/trade", f"{API}/tables/events", "/download/trade"]
)
def test_what_is_not_understood_is_named_or_with_strict_an_error(client, path):
    for form in ("json", "csv"):
        answer = client.get(f"{path}.{form}?flwo=exports&lang=en")
        if "/download/tables" not in path:
            assert answer.status_code == 200, answer.text
        assert answer.headers["X-Not-Understood"] == "flwo=exports"
        if form == "json":
            assert answer.json["not_understood"] == ["flwo=exports"]
        refused = client.get(f"{path}.{form}?flwo=exports&lang=en&strict=1")
        told = words_for("en")("answer.strict", parameters="flwo=exports")
        assert (refused.status_code, refused.text) == (400, told)
        assert refused.headers["X-Not-Understood"] == "flwo=exports"
        assert client.get(f"{path}.{form}?lang=en&strict=1").status_code == 200


@pytest.mark.parametrize("path", ["/download/package.zip", "/download/sources.bib"])
def test_other_downloads_are_strict_too(client, path):
    assert client.get(f"{path}?flow=exports").status_code == 200
    assert client.get(f"{path}?flow=exports&strict=1").status_code == 400


@pytest.mark.parametrize("path", ["exhibits/no.json", "tables/no.csv", "exhibits/trade.xlsx", "x"])
def test_what_there_is_not_is_a_line(client, path):
    answer = client.get(f"{API}/{path}?lang=ru")
    assert answer.status_code == 404 and answer.text == words_for("ru")("answer.404")


def test_the_examples_are_answered_and_have_the_columns_they_name(client):
    base = "https://host.example/ca"
    texts = [example.format(rows="ROWS") for example in EXAMPLES.values()]
    told = programs_of(base, words_for("en"))
    (address,) = set(re.findall(f'{base}([^"&]*&amp;[^"]*?)(?:&quot;|")', told))
    answer = client.get(address.replace("&amp;", "&"))
    assert answer.status_code == 200
    frame = pd.read_csv(io.BytesIO(answer.data))
    named = set(chain.from_iterable(re.findall(r'"(year|value|sources)"', one) for one in texts))
    assert named == {"year", "value", "sources"} <= set(frame.columns)
    assert frame["year"].min() == 2016


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_every_language(client, language):
    told = programs_of("", words_for(language))
    assert all(name.replace("(", "") in told.replace("(", "") for name in EXAMPLES)
    assert "strict=1" in told and DESCRIPTION in told


def test_the_choices_of_a_page_are_tried_once_for_all_its_exhibits(monkeypatch):
    """Each of some hundred values takes the reading of a query: for every exhibit it took 18 s."""
    tried = []
    monkeypatch.setattr(openapi, "_of_page", lambda state: tried.append(state) or iter(()))
    pages = charted_pages(SERVICES)
    states = {name: page.state for page in pages for name in page.exhibits}
    openapi.described(SERVICES, exhibits_of(pages), states)
    assert len(tried) == len(set(states.values())) < len(states) / 4
