"""The parts of a document: sheets and scripts, kept, compressed, waited for by nobody."""

import gzip
import re

import brotli
import pytest

from dashboard.settings import ASSETS


@pytest.fixture
def get(served):
    return served.client.get


def parts_of(text: str) -> list[str]:
    """The addresses of a document's own sheets and scripts."""
    return re.findall(
        r'(?:href|src)="(/(?:static|_dash-component-suites)/[^"]+\.(?:css|js))"', text
    )


def test_the_parts_of_a_document_are_kept_for_a_year_and_compressed_as_asked(get):
    parts = parts_of(get("/trade").text)
    assert len([one for one in parts if one.startswith("/static/")]) == 3
    for part in parts:
        answers = {way: get(part, headers={"Accept-Encoding": way}) for way in ("", "gzip", "br")}
        bare = answers[""].data
        assert answers[""].cache_control.max_age >= 31_536_000, part
        assert gzip.decompress(answers["gzip"].data) == bare
        assert brotli.decompress(answers["br"].data) == bare
        assert all("Accept-Encoding" in one.headers["Vary"] for one in answers.values())


def test_no_script_keeps_the_document_waiting_and_none_is_sent_that_no_page_uses(get):
    text = get("/trade").text
    assert re.findall(r"<script src", text) == []
    sent = parts_of(text)
    assert len(sent) > 8
    assert [one for one in sent if "dash_table" in one or "polyfill" in one] == []


def test_one_sheet_and_one_script_of_ours_hold_every_file(get):
    parts = parts_of(get("/").text)
    held = {one.rsplit(".", 1)[1]: get(one).text for one in parts if "/static/site." in one}
    for kind in ("css", "js"):
        files = {one.name: one.read_text("utf-8") for one in ASSETS.glob(f"*.{kind}")}
        missing = sorted(name for name, text in files.items() if text not in held[kind])
        assert missing == (["pack.js", "theme.js"] if kind == "js" else []), kind
    assert (ASSETS / "theme.js").read_text("utf-8") in get("/").text


def test_what_is_no_file_of_ours_is_a_404(get):
    assert get("/static/site.css").status_code == 404
    assert get("/static/../README.md").status_code == 404
