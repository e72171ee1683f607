"""Addresses: documents in the reader's language, honest status codes, files, strangers in links."""

import csv
import io
import re
from html import unescape

import pytest

from dashboard.pages.data.addresses import GRID_SCRIPT
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, kaz, rows
from tests.contract.served import LANGUAGES, components

pytestmark = pytest.mark.slow

GATHERED = "utm_source=x&fbclid=y&mc_eid=z&ref=q"
STRANGERS = "tables=x&words=y&path=z&services=q&narrow=1&query=2"


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


@pytest.mark.parametrize("path", ["/nothing", "/trade/x"])
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
        parts = re.findall(r"<(?:script|link|img|iframe|object)\b[^>]*>", get(path).text)
        assert len(parts) > 10
        assert [part for part in parts if re.search(r"""=["']?(?:https?:)?//""", part)] == []


def test_what_the_document_names_is_there(get):
    names = re.findall(r'(?:src|href)="(/[^"]*)"', get("/").text)
    assert len(names) > 5
    for name in names:
        with get(name) as answer:
            assert answer.status_code == 200, name


def test_the_grid_comes_from_its_package_and_only_what_is_free_of_it(served, get):
    with get(GRID_SCRIPT) as answer:
        assert answer.status_code == 200 and answer.cache_control.max_age > 86_400
    folder = GRID_SCRIPT.rsplit("/", 1)[0]
    with get(f"{folder}/async-community.js") as answer:
        assert answer.status_code == 200
    for name in ("async-enterprise.js", "__init__.py", "nothing.js"):
        assert get(f"{folder}/{name}").status_code == 404, name
    sent = [part for path in served.paths for part in re.findall(r"<script[^>]*>", get(path).text)]
    assert sent and not [part for part in sent if "ag_grid" in part]


def test_what_a_link_gathers_changes_nothing(served, get):
    for path in served.paths:
        assert get(f"{path}?lang=en&{GATHERED}").status_code == 200
        plain = served.first_paint(path, "?lang=en")
        longer = served.first_paint(path, f"?lang=en&{GATHERED}")
        assert text_of(longer) == text_of(plain), path


def test_what_nobody_knows_is_told_and_changes_nothing_else(served, get):
    told = words_for("en").join(STRANGERS.split("&"))
    notice = words_for("en").plural("link.refused", 6, parameters=told)
    for path in served.paths:
        assert get(f"{path}?lang=en&{STRANGERS}").status_code == 200
        plain = text_of(served.first_paint(path, "?lang=en"))
        strange = text_of(served.first_paint(path, f"?lang=en&{STRANGERS}"))
        assert notice in strange
        assert strange.replace(notice, "").split() == plain.split(), path


@pytest.mark.parametrize(
    ("mangled", "meant"),
    [
        ("/trade).", "/trade"),
        ("/region/", "/region"),
        ("/mirror%3E?lang=ru", "/mirror?lang=ru"),
        ("/trade%3Fperiod%3D2%26lang%3Dru", "/trade?period=2&lang=ru"),
        ("/data%3Ffind%3D%D2%9A%D0%B0%D0%B7", "/data?find=%D2%9A%D0%B0%D0%B7"),
    ],
)
def test_a_path_that_took_more_along_leads_to_its_page(get, mangled, meant):
    answer = get(mangled)
    assert (answer.status_code, answer.headers["Location"]) == (302, meant)


def test_the_host_may_be_written_in_capitals(get):
    assert get("/trade?lang=ru", base_url="http://LOCALHOST/").status_code == 200


def test_a_path_that_leads_nowhere_stays_there(get):
    for path in ("/nothing", "/nothing.", "/trade/x"):
        assert get(path).status_code == 404


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
    query, *_ = [
        one["props"]["data-query"] for one in components(tree) if "data-query" in one["props"]
    ]
    answer = get(f"/download/trade.csv?{query}")
    found = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert {row["measure"] for row in found} == {"share_ca"}


def test_links_of_events_and_sources_are_those_of_the_data(get):
    known = {row[column] for row in rows("sources") for column in ("address", "office")}
    for path in ("/", "/trade"):
        outside = {unescape(href) for href in re.findall(r'href="([^"]*//[^"]*)"', get(path).text)}
        assert outside and outside <= known
