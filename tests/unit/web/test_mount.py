"""Under a path of a host: every address leads below it, once, and nobody else's is touched."""

import re
from functools import cache
from gzip import decompress

import pytest
from flask import Flask, redirect, request

from dashboard.app import create_app
from dashboard.settings import Settings
from dashboard.web.mount import folder, mount, trust_proxies
from dashboard.web.own_address import know_own_hosts, own_address
from tests.application import application

pytestmark = pytest.mark.slow

PATHS = ("/", "/trade?lang=ru", "/claims", "/data", "/present", "/nothing", "/trade?embed=1")
# Also one that a page of ours has as its name.
PUBLIC = ("https://host.example/ca", "https://host.example/trade")
ADDRESS = r"""(?:href|src|data-rows|data-script)\\*"?[:=]\\*["']([^"'\\]*)"""


@pytest.fixture(scope="module", params=PUBLIC)
def mounted(request, tables):
    settings = Settings(public_url=request.param)
    return folder(request.param), create_app(settings, tables).server.test_client()


@pytest.fixture(scope="module")
def status(mounted):
    """The status of an address, which many pages name, asked for once."""

    @cache
    def asked(address):
        with mounted[1].get(address) as found:
            return found.status_code

    return asked


@pytest.mark.parametrize("path", PATHS)
def test_every_address_in_a_page_leads_below_the_path_and_is_there(mounted, status, path):
    place, client = mounted
    answer = client.get(place + path)
    told = answer.text.replace("\\u002f", "/")
    own = [one for one in re.findall(ADDRESS, told) if re.match("/(?!/)", one)]
    assert len(own) > 20 and {one for one in own if not one.startswith(f"{place}/")} == set()
    assert [one for one in own if one.startswith(f"{place}{place}/view")] == []
    assert f'data-base="{place}"' in answer.text
    for one in sorted({one.split("#")[0].replace("&amp;", "&") for one in own})[:25]:
        assert status(one) < 400, one


def test_views_are_below_the_path_too(mounted):
    place, client = mounted
    release = re.search(r'data-release="(\w+)"', client.get("/").text)[1]
    told = client.get(f"{place}/view/{release}/en/wide/trade/trade").text
    links = re.findall(r'href=\\"(/[^"\\]*)', told)
    assert links and all(one.startswith(f"{place}/data?") for one in links)
    page = client.get(f"{place}/view/{release}/en/page/trade")
    assert page.status_code == 200 and f"{place}\\u002fregion" in page.text


def test_what_is_compressed_was_moved_before(mounted):
    _, client = mounted
    plain = client.get("/mirror")
    packed = client.get("/mirror", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert decompress(packed.data).decode() == plain.text


def test_a_proxy_may_have_taken_the_path_off(mounted):
    place, client = mounted
    assert client.get("/mirror").text == client.get(f"{place}/mirror").text
    assert client.get("/healthz").json == client.get(f"{place}/healthz").json


def test_a_link_that_is_mended_stays_below_the_path(mounted):
    place, client = mounted
    assert client.get(f"{place}/region/").headers["Location"] == f"{place}/region"
    old = client.get(f"{place}/download/periods.csv?table=breaks")
    assert old.headers["Location"] == f"{place}/download/periods-breaks.csv"


def test_files_name_the_public_address(mounted):
    place, client = mounted
    for host in ("localhost", "evil.example"):
        answer = client.get("/download/trade.json?lang=en", headers={"Host": host})
        assert answer.json["link"] == f"https://host.example{place}/trade?lang=en"


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("localhost:8050", "http://localhost:8050"),
        ("127.0.0.1", "http://127.0.0.1"),
        ("[::1]:8050", "http://[::1]:8050"),
        ("trade.example:80", "http://trade.example"),
        ("evil.example", ""),
        ("localhost.evil.example", ""),
        ("localhost:1@evil.example", ""),
        ("", ""),
    ],
)
def test_no_name_that_nobody_told_us_is_taken_for_ours(host, address):
    server = Flask(__name__)
    know_own_hosts(server, "trade.example")
    with server.test_request_context("/", headers={"Host": host}):
        assert own_address() == address


def test_a_stranger_is_in_no_citation():
    client = application().server.test_client()
    for kind in ("apa", "bib", "json", "zip"):
        answer = client.get(f"/download/trade.{kind}", headers={"Host": "evil.example"})
        assert answer.status_code == 200 and b"evil" not in answer.data, kind


@pytest.mark.parametrize(("proxies", "seen"), [(0, "10.0.0.9"), (1, "2.2.2.2"), (2, "1.1.1.1")])
def test_a_proxy_is_believed_only_when_it_was_told_of(proxies, seen):
    server = Flask(__name__)
    server.add_url_rule("/who", "who", lambda: f"{request.remote_addr} {request.host_url}")
    trust_proxies(server, proxies)
    answer = server.test_client().get(
        "/who",
        environ_base={"REMOTE_ADDR": "10.0.0.9"},
        headers={
            "X-Forwarded-For": "1.1.1.1, 2.2.2.2",
            "X-Forwarded-Host": "evil.example",
            "X-Forwarded-Proto": "https",
        },
    )
    assert answer.text == f"{seen} http://localhost/"


def test_an_address_of_another_host_stays():
    server = Flask(__name__)
    server.add_url_rule("/", "x", lambda: '<a href="//b.example/x">b</a><a href="https://c/">c</a>')
    server.add_url_rule("/away", "away", lambda: redirect("//b.example/"))
    mount(server, "/ca")
    client = server.test_client()
    assert "/ca" not in client.get("/ca/").text
    assert client.get("/ca/away").headers["Location"] == "//b.example/"
