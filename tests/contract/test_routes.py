"""Addresses: documents in the reader's language, honest status codes, files, strangers in links."""

import csv
import io
import re
from html import unescape

import pytest

from dashboard.pages.data.addresses import GRID_SCRIPT
from tests.contract.csv_facts import LAST, kaz, rows
from tests.contract.served import LANGUAGES, components

STRANGERS = "utm_source=x&tables=x&words=y&path=z&services=q&narrow=1&query=2"


def text_of(tree) -> str:
    """All text of a layout."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return " ".join(map(text_of, tree))
    return text_of(tree["props"].get("children") or "") if isinstance(tree, dict) else ""


@pytest.fixture
def get(served):
    return served.client.get


def language_of(response) -> str:
    return re.search(r'<html lang="(\w+)"', response.text)[1]


def test_health_is_json_with_the_versions(get):
    answer = get("/healthz")
    assert answer.status_code == 200 and answer.is_json
    assert answer.json["status"] == "ok" and answer.json["version"]
    assert re.fullmatch(r"\d{4}\.\d{2}\.\d{2}(\.\d+)?", answer.json["data"]["version"])
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", answer.json["data"]["created"])


def test_every_page_answers(served, get):
    for path in served.paths:
        assert get(path).status_code == 200, path


@pytest.mark.parametrize("path", ["/nothing", "/trade/", "/trade/x"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_address_is_a_404_in_the_readers_language(get, path, language):
    answer = get(path, query_string={"lang": language})
    assert answer.status_code == 404 and language_of(answer) == language


def test_an_unknown_file_is_a_404(get):
    assert get("/download/nothing.csv").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_page_says_so_and_leads_back(served, language):
    tree = served.first_paint("/nothing", f"?lang={language}")
    links = [one["props"].get("href") for one in components(tree)]
    assert "404" in text_of(tree) and f"/?lang={language}" in links


@pytest.mark.parametrize(
    ("query", "header", "language"),
    [
        ("?lang=uz", "ru", "uz"),
        ("", "ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("", "de,en-GB;q=0.5", "en"),
        ("?lang=xx", "uz", "uz"),
        ("?lang=", "", "kk"),
        ("", "fr", "kk"),
    ],
)
def test_the_document_is_in_the_language_asked_for(get, query, header, language):
    answer = get(f"/trade{query}", headers={"Accept-Language": header})
    assert language_of(answer) == language


def test_titles_differ_by_page_and_language(served, get):
    titles = {
        re.search("<title>(.*?)</title>", get(path, query_string={"lang": language}).text)[1]
        for path in (*served.paths, "/nothing")
        for language in LANGUAGES
    }
    assert len(titles) == len(LANGUAGES) * (len(served.paths) + 1)


def test_the_document_asks_no_other_host(served, get):
    for path in served.paths:
        text = get(path).text
        assert re.findall(r"""(?:src|href)=["']?(?:https?:)?//[^"'> ]*""", text) == []
        assert re.findall(r"https?://[^\s\"'<]*", text) == []


def test_what_the_document_names_is_there(get):
    names = re.findall(r'(?:src|href)="(/[^"]*)"', get("/").text)
    assert len(names) > 5
    for name in names:
        with get(name) as answer:
            assert answer.status_code == 200, name


def test_bootstrap_comes_from_its_package(get):
    with get("/bootstrap/bootstrap.min.css") as answer:
        assert answer.status_code == 200 and answer.mimetype == "text/css"
        assert b"Bootstrap" in answer.data[:200]
        assert re.findall(rb"url\((?!['\"]?data:)", answer.data) == []


def test_the_grid_comes_from_its_package_and_only_what_is_free_of_it(served, get):
    with get(GRID_SCRIPT) as answer:
        assert answer.status_code == 200 and answer.cache_control.max_age > 86_400
    folder = GRID_SCRIPT.rsplit("/", 1)[0]
    with get(f"{folder}/async-community.js") as answer:
        assert answer.status_code == 200
    for name in ("async-enterprise.js", "__init__.py", "nothing.js"):
        assert get(f"{folder}/{name}").status_code == 404, name
    assert not [path for path in served.paths if "ag_grid" in get(path).text]


def test_strangers_in_a_link_change_nothing(served, get):
    for path in served.paths:
        assert get(f"{path}?lang=en&{STRANGERS}").status_code == 200
        plain = served.first_paint(path, "?lang=en")
        strange = served.first_paint(path, f"?lang=en&{STRANGERS}")
        assert text_of(strange) == text_of(plain), path


def test_a_refused_parameter_is_named_on_every_page(served):
    for path in served.paths:
        assert "period=9" in text_of(served.first_paint(path, "?lang=en&period=9")), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_refused_parameters_are_named(served, language):
    tree = served.first_paint("/trade", f"?lang={language}&flow=gold&from={'9' * 5000}")
    assert "flow=gold" in text_of(tree) and "from=999" in text_of(tree)


def test_what_a_link_says_stays_text(served, get):
    """A link is anybody's: nothing of it becomes part of the document's markup."""
    evil = "<script>alert(1)</script>"
    assert evil not in get("/trade", query_string={"lang": evil, "flow": evil}).text


def test_the_download_holds_the_rows(get):
    answer = get("/download/trade.csv?flow=exports&period=3")
    assert answer.status_code == 200 and answer.mimetype == "text/csv"
    assert 'filename="trade-period-3-flow-exports.csv"' in answer.headers["Content-Disposition"]
    found = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [row["year"] for row in found] == [str(year) for year in range(2016, LAST + 1)]
    assert [float(row["value"]) for row in found] == [
        float(kaz("export", year)) for year in range(2016, LAST + 1)
    ]


def test_of_a_repeated_parameter_the_last_counts_in_the_download_too(get):
    answer = get(f"/download/trade.csv?flow=imports&flow=exports&from={LAST}&utm_source=x")
    found = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [row["flow"] for row in found] == ["export"]


def test_the_download_on_the_page_is_that_of_the_page(served, get):
    tree = served.first_paint("/trade", "?lang=en&measure=share_ca&flow=turnover")
    (query,) = [
        one["props"]["data-query"] for one in components(tree) if "data-query" in one["props"]
    ]
    answer = get(f"/download/trade.csv?{query}")
    found = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert {row["measure"] for row in found} == {"share_ca"}


def test_links_of_events_and_sources_are_those_of_the_data(served):
    known = {row["address"] for row in rows("sources")}
    for path in ("/", "/trade"):
        tree = served.first_paint(path, "?lang=en")
        written = [told for one in components(tree) for told in one["props"].values()]
        html = " ".join(told for told in written if isinstance(told, str)).replace('\\"', '"')
        outside = {unescape(href) for href in re.findall(r'href="([^"]*//[^"]*)"', html)}
        assert outside and outside <= known
