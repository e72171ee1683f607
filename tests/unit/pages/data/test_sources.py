"""The table of sources, in all four languages, against the file of the package."""

import json
import re
from html import escape, unescape

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.data.selection import DataSelection
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.package import PackageFiles
from dashboard.pages.data.source_table import source_table
from dashboard.pages.data.sources import listed_sources
from dashboard.settings import DATA
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import rows

PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))

HELD = {row["source"]: row for row in rows("sources")}


@pytest.fixture(scope="module")
def entries(tables):
    """Every source in each language, as the page opens first."""
    return {one: listed(tables, words_for(one)) for one in LANGUAGES}


def listed(tables, words, **wanted):
    packed = PackageFiles(Services(tables, read_periods(tables.periods))).packed_sources
    return listed_sources(tables, words, DataSelection(**wanted), packed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_is_listed_once_with_its_own_facts(entries, language):
    found = {entry.source: entry for entry in entries[language]}
    assert set(found) == set(HELD) and len(entries[language]) == len(HELD) == len(rows("sources"))
    for source, row in HELD.items():
        work = found[source].work
        told = (work.author, work.title, work.address, work.edition)
        assert told == (row["publisher"], row["title"], row["address"], row["vintage"])
        assert found[source].name and found[source].vintage and found[source].licence


@pytest.mark.parametrize("language", LANGUAGES)
def test_data_sets_are_described_in_the_readers_language(language):
    words = words_for(language)
    for row in rows("sources"):
        if row["kind"] != "press":
            for part in ("short", "caveat", "vintage", "licence"):
                assert f"source.{row['source']}.{part}" in words


def test_a_source_names_the_tables_that_use_it(entries):
    used = {}
    for resource in PACKAGE["resources"]:
        columns = {field["name"] for field in resource["schema"]["fields"]}
        if "source" in columns and resource["name"] != "sources":
            for row in rows(resource["name"]):
                used.setdefault(row["source"], set()).add(resource["name"])
    for entry in entries["en"]:
        assert set(entry.used_in) == used.get(entry.source, set())


def test_editions_that_only_trace_a_number_are_a_kind_of_their_own(entries):
    traced = {row["source"] for row in rows("vintages")}
    for entry in entries["en"]:
        assert (entry.kind == "edition") == (entry.used_in == ("vintages",))
        assert entry.kind != "edition" or entry.source in traced


def test_press_pages_stand_last_and_the_newest_of_them_first(entries):
    kinds = [entry.kind for entry in entries["en"]]
    assert sorted(kinds, key=["dataset", "article", "edition", "press"].index) == kinds
    days = [entry.dated for entry in entries["en"] if entry.kind == "press"]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize(
    ("source", "dated"),
    [("24kz-660799", "20240712"), ("WDI_2022_07", "20220720"), ("WEO_2023_10", "20230000")],
)
def test_an_edition_is_sorted_by_the_day_that_it_names(entries, source, dated):
    assert next(one for one in entries["en"] if one.source == source).dated == dated


def test_kinds_and_text_narrow_the_list(tables, english):
    kinds = [row["kind"] for row in rows("sources")]
    for kind in ("dataset", "press", "article"):
        assert len(listed(tables, english, kind=kind)) == kinds.count(kind)
    assert listed(tables, english, find="wits sdmx") == ()
    assert "WITS_KAZ" in {entry.source for entry in listed(tables, english, find="wits")}
    assert listed(tables, english, find="no such thing") == ()


@pytest.mark.parametrize("typed", ["O'zbekiston", "o’zbekiston", "Oʻzbekiston", "ozbekiston"])
def test_an_uzbek_name_is_found_however_its_apostrophe_is_typed(tables, typed):
    exactly = {
        entry.source
        for entry in listed(tables, words_for("uz"))
        if "oʻzbekiston" in "\n".join((entry.name, entry.vintage, entry.work.title)).lower()
    }
    found = {entry.source for entry in listed(tables, words_for("uz"), find=typed)}
    assert exactly and exactly <= found


def test_text_is_found_in_the_readers_language_whatever_its_case(tables):
    russian = words_for("ru")
    name = russian("source.BNS_KAZ.short").upper()
    assert "BNS_KAZ" in {entry.source for entry in listed(tables, russian, find=name)}


def expected(entry, own, copy):
    """The addresses by the file: one in a repository is that of a copy of the office's figures."""
    row = HELD[entry.source]
    copied = "//github.com/" in row["address"]
    told = {own: row["office"], copy: row["address"]} if copied else {own: row["address"]}
    return {name: address for name, address in told.items() if address}


def test_a_row_opens_to_all_that_is_known_of_a_source(tables, words):
    """What it opens to waits in an attribute, as HTML that is text there."""
    shown = listed(tables, words)
    told = source_table(shown, len(shown), words)
    assert told.count("<tbody") == told.count("row-opener") == len(rows("sources"))
    for entry in shown:
        row = told.split(f'<tbody id="source-{entry.source}"', 1)[1].split("</tbody>", 1)[0]
        later = unescape(re.search(r'data-later="([^"]*)"', row)[1])
        for part in (entry.vintage, entry.licence, entry.apa, entry.bibtex, entry.caveat):
            assert part in unescape(later), entry.source
        assert re.findall(r'href="#table-([^"]*)"', later) == list(entry.used_in)
        facts = dict(re.findall(r"<dt>([^<]*)</dt><dd><a href=\"([^#\"][^\"]*)\"", later))
        own, copy = words("data.source.address"), words("data.source.copy")
        assert {name: escape(one) for name, one in expected(entry, own, copy).items()} == facts


def test_a_title_that_no_catalogue_translates_names_its_language(tables, words):
    shown = listed(tables, words)
    told = source_table(shown, len(shown), words)
    found = re.findall(r'class="row-opener"( lang="en")?[^>]*>([^<]*)<', told)
    openers = {name: bool(language) for language, name in found}
    for entry in shown:
        assert openers[escape(entry.name, quote=False)] == (entry.name == entry.work.title)
    assert True in openers.values() and False in openers.values()


def test_how_many_are_listed_is_told_and_that_there_is_none(tables, english):
    total = len(rows("sources"))
    press = [row for row in rows("sources") if row["kind"] == "press"]
    told = source_table(listed(tables, english, kind="press"), total, english)
    count = english.plural("data.sources.count", len(press), total=str(total))
    assert str(len(press)) in count and count in told
    none = source_table((), total, english)
    assert english("data.sources.none") in none and "<table" not in none
