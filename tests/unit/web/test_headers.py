"""What browsers are told of every answer, header by header."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from dashboard.web.headers import PLAIN
from tests.application import application

FILES = ("/healthz", "/download/trade.csv", "/download/tables/us_cpi.csv", "/download/nothing.csv")
DOCUMENTS = ("/", "/trade?lang=kk", "/nothing", "/present")


def rules(answer) -> dict[str, list[str]]:
    """The content security policy: directive -> where from."""
    parts = answer.headers["Content-Security-Policy"].split(";")
    return {name: rest for name, *rest in (part.split() for part in parts)}


@pytest.fixture(scope="module")
def get():
    return application().server.test_client().get


@pytest.mark.parametrize("path", (*DOCUMENTS, *FILES))
def test_no_answer_is_sniffed_and_none_tells_others_where_a_reader_was(get, path):
    answer = get(path)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("path", (*DOCUMENTS, *FILES))
def test_no_answer_may_use_the_camera_or_the_like(get, path):
    told = get(path).headers["Permissions-Policy"]
    assert told == PLAIN["Permissions-Policy"]
    assert {"camera=()", "geolocation=()", "microphone=()"} <= set(told.split(", "))


@pytest.mark.parametrize("path", DOCUMENTS)
def test_nothing_of_a_page_comes_from_elsewhere_or_from_its_text(get, path):
    found = rules(get(path))
    told = [one for where in found.values() for one in where if "frame-ancestors" not in where]
    assert found["default-src"] == ["'none'"] and found["base-uri"] == ["'none'"]
    assert [one for one in told if ":" in one and one not in ("data:", "blob:")] == []
    scripts = [one for one in found["script-src"] if not one.startswith("'sha256-")]
    assert scripts == ["'self'", "blob:"] and "data:" not in found["script-src"]


@pytest.mark.parametrize("path", DOCUMENTS)
def test_the_scripts_in_a_page_are_those_that_are_allowed(get, path):
    answer = get(path)
    parts = re.findall(r"<script([^>]*)>(.*?)</script>", answer.text, re.DOTALL)
    # What is JSON or plain text does not run.
    texts = [text for told, text in parts if "src=" not in told and "type=" not in told]
    hashes = [b64encode(sha256(text.encode()).digest()).decode() for text in texts]
    assert len(texts) == 1
    assert {f"'sha256-{one}'" for one in hashes} < set(rules(answer)["script-src"])


def test_only_an_embedded_chart_may_stand_in_somebody_elses_page(get):
    page, embedded = get("/trade"), get("/trade?embed=1")
    assert rules(page)["frame-ancestors"] == ["'self'"]
    assert page.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert rules(embedded)["frame-ancestors"] == ["*"]
    assert "X-Frame-Options" not in embedded.headers


@pytest.mark.parametrize("path", FILES)
def test_a_file_that_is_opened_runs_nothing(get, path):
    found = rules(get(path))
    assert found["default-src"] == ["'none'"] and "sandbox" in found and "script-src" not in found


def test_no_answer_says_what_serves_it(get):
    for path in (*DOCUMENTS, *FILES):
        assert not {"Server", "X-Powered-By", "Set-Cookie"} & set(get(path).headers.keys())
