"""What the server tells the script of the share menu."""

import json
import re

import pytest

from dashboard.app import create_app
from dashboard.settings import Settings
from dashboard.words import words_for
from tests.application import application
from tests.contract.csv_facts import LAST
from tests.contract.served import components

PUBLIC = "https://trade.example.kz"


@pytest.fixture(scope="module")
def client():
    return application().server.test_client()


@pytest.fixture(scope="module")
def public(tables):
    return create_app(Settings(public_url=PUBLIC), tables).server.test_client()


def test_an_exhibit_is_named_in_the_language_and_state_asked_for(client):
    told = client.get("/share/trade.json?measure=real&period=3&lang=ru&utm_source=x").json
    assert told["query"] == "?period=3&measure=real"
    assert told["file"] == "trade-period-3-measure-real"
    assert f"2016–{LAST}" in told["title"] and "Казахстана" in told["title"]


def test_an_unknown_exhibit_is_a_404(client):
    assert client.get("/share/nothing.json").status_code == 404


@pytest.mark.parametrize("link", ["/trade", "/trade?period=3&lang=kk", "/"])
def test_the_pages_have_a_code_once_the_public_address_is_known(client, public, link):
    answer = public.get("/qr.svg", query_string={"link": link})
    assert answer.status_code == 200 and answer.mimetype == "image/svg+xml"
    assert answer.text.startswith("<svg")
    assert client.get("/qr.svg", query_string={"link": link}).status_code == 404


@pytest.mark.parametrize(
    "link",
    [
        "",
        "/nothing",
        "//example.org/trade",
        "https://example.org/trade",
        "@example.org/",
        "/trade?x=" + "y" * 300,
    ],
)
def test_nothing_else_gets_a_code(public, link):
    assert public.get("/qr.svg", query_string={"link": link}).status_code == 404


def test_the_page_tells_the_script_the_public_address_and_the_version(public, tables):
    release = re.search(r'data-release="(\w+)"', public.get("/trade").text)[1]
    told = public.get(f"/view/{release}/uz/page/trade").json["page"]
    (share,) = [one for one in components(told) if one["props"].get("id") == "share"]
    assert share["props"]["data-public"] == PUBLIC
    assert share["props"]["data-version"] == tables.version
    said = json.loads(share["props"]["data-words"])
    assert said["copied"] == words_for("uz")("share.say.copied")
