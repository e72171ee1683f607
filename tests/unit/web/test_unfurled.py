"""What a messenger reads of a link: finding, picture and address, per state and language."""

import re
from html import unescape

import pytest

from dashboard.app import create_app
from dashboard.settings import Settings
from dashboard.words import words_for
from tests.application import application
from tests.contract.exhibits import EXHIBITS
from tests.contract.served import LANGUAGES

pytestmark = pytest.mark.slow

PUBLIC = "https://host.example/ca"


@pytest.fixture(scope="module")
def client(tables):
    return create_app(Settings(public_url=PUBLIC), tables).server.test_client()


@pytest.fixture(scope="module")
def told(client):
    def properties(address):
        text = client.get(address).text
        found = re.findall(r'<meta property="og:([\w:]+)" content="([^"]*)">', text)
        return {name: unescape(content) for name, content in found}

    return properties


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", [{}, {"flow": "imports", "period": "2"}])
def test_the_title_is_the_finding_in_the_state_and_language_of_the_link(told, language, query):
    exhibit = EXHIBITS["trade"](query, words_for(language))
    asked = "&".join(f"{name}={value}" for name, value in query.items())
    found = told(f"/trade?lang={language}&{asked}")
    assert found["title"] == exhibit.finding
    assert exhibit.title in found["description"] and exhibit.unit in found["description"]
    assert found["url"].startswith(f"{PUBLIC}/trade?") and f"lang={language}" in found["url"]
    assert all(f"{name}={value}" in found["url"] for name, value in query.items())


def test_an_embedded_chart_is_told_by_its_own_finding(told):
    exhibit = EXHIBITS["mirror-pairs"]({}, words_for("en"))
    found = told("/mirror?lang=en&embed=1&chart=mirror-pairs")
    assert found["title"] == (exhibit.finding or exhibit.title)


@pytest.mark.parametrize("path", ["/", "/region", "/claims", "/data", "/present"])
def test_every_page_has_a_title_and_a_stranger_puts_nothing_in(told, path):
    found = told(f'{path}?lang=ru&flow="><script>alert(1)</script>')
    assert found["title"] and found["site_name"]
    assert not [one for one in found.values() if "script" in one]


def picture_of(told, client, address):
    """The picture of a link, as the messenger asks for it."""
    place = told(address)["image"]
    assert place.startswith(f"{PUBLIC}/unfurled/")
    return client.get(place.removeprefix(PUBLIC))


def test_the_picture_is_of_the_state_and_in_the_language_of_the_link(told, client):
    links = (
        "/trade?lang=kk",
        "/trade?lang=kk&period=2",
        "/trade?lang=ru",
        "/trade?lang=kk&utm_id=1",
    )
    plain, period, russian, gathered = (picture_of(told, client, one) for one in links)
    assert plain.status_code == 200 and plain.mimetype == "image/png"
    assert len({plain.data, period.data, russian.data}) == 3
    assert gathered.data == plain.data
    found = told("/trade?lang=kk")
    assert (found["image:width"], found["image:height"]) == ("1200", "630")
    assert found["image:alt"] == found["title"]


def test_whoever_has_the_picture_does_not_take_it_again(client):
    first = client.get("/unfurled/en/trade.png")
    again = client.get("/unfurled/en/trade.png", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_the_same_state_is_drawn_once(client, monkeypatch):
    address = "/unfurled/ru/mirror-pairs.png"
    drawn = client.get(address)
    monkeypatch.setattr("dashboard.web.views.png", None)
    assert client.get(f"{address}?sort=x&flow=nonsense").data == drawn.data


def test_what_is_not_understood_is_told_and_the_rest_is_drawn(client):
    whole = client.get("/unfurled/en/trade.png?period=2")
    part = client.get("/unfurled/en/trade.png?period=2&flow=nonsense")
    assert part.data == whole.data
    assert part.headers["X-Not-Understood"] == "flow=nonsense"
    assert client.get("/unfurled/en/trade.png?flow=nonsense&strict=1").status_code == 400


@pytest.mark.parametrize("address", ["/unfurled/de/trade.png", "/unfurled/en/none.png"])
def test_there_is_no_picture_of_nothing(client, address):
    assert client.get(address).status_code == 404


def test_a_page_without_charts_has_the_picture_of_the_overview(told):
    assert told("/present?lang=uz")["image"] == f"{PUBLIC}/unfurled/uz/overview.png"


def test_a_picture_is_heavy(tables):
    settings = Settings(public_url=PUBLIC, heavy_per_minute=1)
    client = create_app(settings, tables).server.test_client()
    codes = [client.get("/unfurled/en/claims.png").status_code for _ in range(2)]
    assert codes == [200, 429]


def test_without_a_public_address_there_is_no_picture():
    text = application().server.test_client().get("/trade?lang=en").text
    assert "og:title" in text and "og:image" not in text
