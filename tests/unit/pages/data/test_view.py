"""What the folded parts of the page say, in all four languages, against the package's files."""

import json
import re

import pytest

from dashboard.analysis.periods import read_periods
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.glossary import glossary
from dashboard.pages.data.ledger import ledger
from dashboard.pages.data.methods import METHODS, methods
from dashboard.pages.data.package import PackageFiles
from dashboard.pages.data.sections import lead, sections
from dashboard.settings import DATA
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import rows

PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def services(tables):
    return Services(tables, read_periods(tables.periods))


@pytest.fixture(scope="module")
def files(services):
    return PackageFiles(services)


@pytest.fixture(scope="module")
def codebooks(files):
    """The tables in words, in each language."""
    return {language: files.codebook(words_for(language)) for language in LANGUAGES}


@pytest.fixture(scope="module")
def ledgers(tables):
    """The corrections in words, in each language."""
    return {one: ledger(tables.corrections, words_for(one)) for one in LANGUAGES}


def test_the_lead_counts_tables_rows_and_sources(services, files, english):
    held = [one["name"] for one in PACKAGE["resources"]]
    counted = [len(held), sum(len(rows(name)) for name in held)]
    told = re.findall(r"\d[\d,]*\d", lead(services, files, english))
    assert [int(one.replace(",", "")) for one in told] == [*counted, len(rows("sources"))]


def test_every_folded_part_can_be_reached_and_links_inside_the_page(services, files, words):
    """An address ends in an anchor: those of tables, methods, terms and corrections are there."""
    told = "".join(sections(services, files, words).values())
    anchors = set(re.findall(r' id="([^"]+)"', told))
    assert {f"table-{one['name']}" for one in PACKAGE["resources"]} <= anchors
    assert {f"method-{name}" for name in METHODS} <= anchors
    assert {f"correction-{row['correction']}" for row in rows("corrections")} <= anchors
    assert set(re.findall(r' href="#([^"]+)"', told)) <= anchors


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_codebook_has_every_table_and_field(codebooks, language):
    told = {
        entry.name: [(field.name, field.constraint) for field in entry.fields]
        for entry in codebooks[language]
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


def test_the_english_codebook_says_what_the_descriptor_says(codebooks):
    spelt = str.maketrans("–", "-")
    for entry, resource in zip(codebooks["en"], PACKAGE["resources"], strict=True):
        assert entry.title == resource["title"]
        for field, declared in zip(entry.fields, resource["schema"]["fields"], strict=True):
            if (entry.name, field.name) not in OTHER_WORDS:
                assert field.meaning.translate(spelt) == declared["description"]


# Where one phrase serves several tables.
OTHER_WORDS = {("official_figures", "value"), ("reference_series", "reporter")}


def test_rows_sizes_and_checksums_are_those_of_the_files(codebooks):
    for entry, resource in zip(codebooks["en"], PACKAGE["resources"], strict=True):
        assert entry.rows == f"{len(rows(entry.name)):,}"
        assert entry.size == f"{resource['bytes'] / 1000:,.1f} kB"
        assert resource["hash"] == f"sha256:{entry.digest}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_methods_and_terms_are_whole(language):
    told, known = methods(words_for(language)), glossary(words_for(language))
    assert [entry.name for entry in told] == list(METHODS)
    assert all(entry.title and entry.text for entry in told)
    assert all(list(entry.terms) == list(LANGUAGES) and entry.text for entry in known)
    for code in LANGUAGES:
        terms = [entry.terms[code] for entry in known]
        assert len(set(terms)) == len(terms)


def test_the_ledger_tells_every_correction_and_in_english_as_the_table_does(ledgers):
    held = {row["correction"]: row for row in rows("corrections")}
    for language in LANGUAGES:
        assert {entry.name for entry in ledgers[language]} == set(held)
    for entry in ledgers["en"]:
        row = held[entry.name]
        assert entry.what.replace("\u00a0", " ") == row["what"]
        assert entry.reason.replace("\u00a0", " ") == row["reason"]
        assert entry.before == row["before"]
        assert entry.after == row["after"]


def test_corrected_tables_exist_and_numbers_survive_translation(ledgers):
    names = {resource["name"] for resource in PACKAGE["resources"]}
    assert {row["table"] for row in rows("corrections")} <= names
    for row in rows("corrections"):
        wanted = digits(row["reason"])
        for language in LANGUAGES:
            entry = next(one for one in ledgers[language] if one.name == row["correction"])
            assert digits(entry.reason) == wanted, (row["correction"], language)


def digits(text: str) -> list[str]:
    """The digits of a text, without the separators that differ by language."""
    return sorted(re.findall(r"\d", text))
