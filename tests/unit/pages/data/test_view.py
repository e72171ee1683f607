"""What the page of sources says, in all four languages, against the files of the package."""

import json
import re

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.data.selection import DataSelection
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.methods import METHODS
from dashboard.pages.data.sources import sources_view
from dashboard.pages.data.view import PackageFiles, data_view
from dashboard.settings import DATA
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import rows

PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def services(tables):
    return Services(tables, read_periods(tables.periods))


@pytest.fixture(scope="module")
def views(services):
    """The page in each language, as it opens first."""
    files = PackageFiles(services)
    return {
        language: data_view(services, files, words_for(language), DataSelection())
        for language in LANGUAGES
    }


def entries(view):
    """Every source of the list, folded ones too."""
    return [*view.series, *view.editions, *(one for _, group in view.press for one in group)]


def listed(tables, words, **wanted):
    return sources_view(tables, words, DataSelection(**wanted))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_is_listed_once_with_its_own_facts(views, language):
    found = {entry.source: entry for entry in entries(views[language].sources)}
    held = {row["source"]: row for row in rows("sources")}
    assert set(found) == set(held)
    assert views[language].sources.shown == views[language].sources.total == len(held)
    for source, row in held.items():
        work = found[source].work
        told = (work.author, work.title, work.address, work.edition)
        assert told == (row["publisher"], row["title"], row["address"], row["vintage"])
        assert found[source].name and found[source].vintage and found[source].licence


@pytest.mark.parametrize("language", LANGUAGES)
def test_data_sets_are_described_in_the_readers_language(views, language):
    words = words_for(language)
    for row in rows("sources"):
        if row["kind"] != "press":
            for part in ("short", "caveat", "vintage", "licence"):
                assert f"source.{row['source']}.{part}" in words


def test_a_source_names_the_tables_that_use_it(views):
    used = {}
    for resource in PACKAGE["resources"]:
        columns = {field["name"] for field in resource["schema"]["fields"]}
        if "source" in columns and resource["name"] != "sources":
            for row in rows(resource["name"]):
                used.setdefault(row["source"], set()).add(resource["name"])
    for entry in entries(views["en"].sources):
        assert set(entry.used_in) == used[entry.source]


def test_press_pages_are_grouped_by_year_newest_first(views):
    groups = views["en"].sources.press
    years = [year for year, _ in groups]
    assert years == sorted(years, reverse=True) and years[-1] == ""
    for year, group in groups:
        wanted = f"page of {year}" if year else "date of the page not recorded"
        assert all(entry.work.edition.startswith(wanted) for entry in group)


def test_kinds_and_text_narrow_the_list(tables, english):
    kinds = [row["kind"] for row in rows("sources")]
    for kind in ("dataset", "press", "article"):
        assert listed(tables, english, kind=kind).shown == kinds.count(kind)
    wits = listed(tables, english, find="wits sdmx")
    assert [entry.source for entry in entries(wits)] == []
    assert "WITS_KAZ" in {entry.source for entry in entries(listed(tables, english, find="wits"))}
    assert listed(tables, english, find="no such thing").shown == 0


@pytest.mark.parametrize("typed", ["O'zbekiston", "o’zbekiston", "Oʻzbekiston", "ozbekiston"])
def test_an_uzbek_name_is_found_however_its_apostrophe_is_typed(tables, typed):
    found = listed(tables, words_for("uz"), find=typed)
    exactly = {
        entry.source
        for entry in entries(listed(tables, words_for("uz")))
        if "oʻzbekiston" in "\n".join((entry.name, entry.vintage, entry.work.title)).lower()
    }
    assert exactly and exactly <= {entry.source for entry in entries(found)}


def test_text_is_found_in_the_readers_language_whatever_its_case(tables):
    russian = words_for("ru")
    name = russian("source.BNS_KAZ.short").upper()
    assert "BNS_KAZ" in {entry.source for entry in entries(listed(tables, russian, find=name))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_codebook_has_every_table_and_field(views, language):
    told = {
        entry.name: [(field.name, field.constraint) for field in entry.fields]
        for entry in views[language].tables
    }
    assert list(told) == [resource["name"] for resource in PACKAGE["resources"]]
    for resource in PACKAGE["resources"]:
        fields = resource["schema"]["fields"]
        assert [name for name, _ in told[resource["name"]]] == [field["name"] for field in fields]
        for field, (_, constraint) in zip(fields, told[resource["name"]], strict=True):
            rules = field.get("constraints", {})
            assert all(code in constraint for code in rules.get("enum", []))
            assert rules.get("pattern", "") in constraint
            for bound in ("minimum", "maximum"):
                assert str(rules.get(bound, "")) in constraint


def test_the_english_codebook_says_what_the_descriptor_says(views):
    spelt = str.maketrans("–", "-")
    for entry, resource in zip(views["en"].tables, PACKAGE["resources"], strict=True):
        assert entry.title == resource["title"]
        for field, declared in zip(entry.fields, resource["schema"]["fields"], strict=True):
            if (entry.name, field.name) not in OTHER_WORDS:
                assert field.meaning.translate(spelt) == declared["description"]


# Where one phrase serves several tables.
OTHER_WORDS = {("official_figures", "value"), ("reference_series", "reporter")}


def test_rows_sizes_and_checksums_are_those_of_the_files(views):
    for entry, resource in zip(views["en"].tables, PACKAGE["resources"], strict=True):
        assert int(entry.rows.replace(",", "")) == len(rows(entry.name))
        assert entry.size == f"{resource['bytes'] / 1000:,.1f} kB"
        assert resource["hash"] == f"sha256:{entry.digest}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_methods_and_terms_are_whole(views, language):
    view = views[language]
    assert [entry.name for entry in view.methods] == list(METHODS)
    assert all(entry.title and entry.text for entry in view.methods)
    assert all(list(entry.terms) == list(LANGUAGES) and entry.text for entry in view.terms)
    for code in LANGUAGES:
        terms = [entry.terms[code] for entry in view.terms]
        assert len(set(terms)) == len(terms)


def test_the_ledger_tells_every_correction_and_in_english_as_the_table_does(views):
    held = {row["correction"]: row for row in rows("corrections")}
    for language in LANGUAGES:
        assert {entry.name for entry in views[language].corrections} == set(held)
    for entry in views["en"].corrections:
        row = held[entry.name]
        assert entry.what.replace("\u00a0", " ") == row["what"]
        assert entry.reason.replace("\u00a0", " ") == row["reason"]
        assert entry.before == (row["before"] or "(empty)")
        assert entry.after == (row["after"] or "(empty)")


def test_corrected_tables_exist_and_numbers_survive_translation(views):
    names = {resource["name"] for resource in PACKAGE["resources"]}
    assert {row["table"] for row in rows("corrections")} <= names
    for row in rows("corrections"):
        wanted = digits(row["reason"])
        for language in LANGUAGES:
            entry = next(
                one for one in views[language].corrections if one.name == row["correction"]
            )
            assert digits(entry.reason) == wanted, (row["correction"], language)


def digits(text: str) -> list[str]:
    """The digits of a text, without the separators that differ by language."""
    return sorted(re.findall(r"\d", text))


def test_what_the_ledger_says_is_so():
    """Each correction that leaves a trace in the tables, looked up there."""
    trade, totals = rows("trade"), rows("trade_totals")
    missing = {(r["reporter"], r["partner"], r["year"]) for r in trade if r["status"] == "missing"}
    assert missing == {("KGZ", "TKM", "2003"), ("TKM", "TJK", "2005"), ("TKM", "TJK", "2006")}
    assert {r["status"] for r in totals if (r["source"], r["year"]) == ("WITS_KAZ", "2010")} == {
        "incomplete"
    }
    assert {
        r["status"]
        for r in trade
        if r["source"] == "UZB_DASH_GOODS" and 2004 <= int(r["year"]) <= 2016
    } == {"estimate"}
    products = {r["row"]: r for r in rows("products")}
    factors = [products[row]["growth_factor"] for row in ("73", "76", "78", "80", "81")]
    assert factors == ["4.1", "1.323", "4.8", "1.704", "1.837"]
    assert [products[row]["share"] for row in ("66", "67", "68")] == ["65.1", "9.3", "8.0"]
    (note,) = [r["note"] for r in rows("partner_ranks") if r["year"] == "2019"]
    assert "2767.6, rank 9" in note and "2.86" not in note
    assert {r["year"]: r["months"] for r in rows("us_cpi") if r["months"] != "12"} == {
        "2025": "11",
        "2026": "5",
    }
