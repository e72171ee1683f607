"""What an update that goes well does to a package, and what it tells of it."""

import json
from datetime import date

import pytest

from dashboard.load import check_package, load_package
from tests.unit.update.conftest import Runs
from tests.unit.update.old_package import GDP, PHONES, RATE, table, tree, write_package
from tests.unit.update.server import KEY

pytestmark = pytest.mark.slow


def rows(folder, name, **wanted):
    return [row for row in table(folder, name)
            if all(row[column] == value for column, value in wanted.items())]  # fmt: skip


def test_the_package_is_new_sound_and_dated(run, folder):
    assert run() == 0
    assert [one for one in check_package(folder) if one.severity == "error"] == []
    tables = load_package(folder)
    assert (tables.version, tables.created) == ("2026.12.01", date(2026, 12, 1))
    assert [path.name for path in folder.parent.iterdir()] == ["data"]


def test_a_revised_series_is_taken_whole_and_the_one_before_stays(run, folder):
    run("world-bank")
    found = rows(folder, "indicators", source="WDI_API", indicator=GDP)
    new = {(row["country"], row["year"]): row for row in found}
    assert new["KAZ", "2022"]["value"] == "225000000000"
    assert new["KAZ", "2023"]["value"] == "262500000000.5"
    assert len(new) == 6
    assert len(rows(folder, "indicators", source="BANK", indicator=GDP)) == 4
    assert [(row["source"], row["in_use"]) for row in rows(folder, "editions", indicator=GDP)] == [
        ("BANK", "false"),
        ("WDI_API", "true"),
    ]


def test_a_series_that_is_the_same_stays_with_its_source(run, folder):
    run("world-bank")
    assert [row["source"] for row in rows(folder, "editions", indicator=RATE)] == ["BANK"]


def test_what_was_not_reported_has_no_row_and_nothing_is_filled_in(run, folder):
    run("world-bank")
    found = {(row["country"], row["year"]) for row in rows(folder, "indicators", indicator=PHONES)}
    assert found == {("KAZ", "1994"), ("KAZ", "1995"), ("KAZ", "1996")}
    assert all(row["value"] for row in table(folder, "indicators"))


def test_a_series_that_nobody_trusts_stays_marked(run, folder):
    run("world-bank")
    flags = {row["country"]: row["flag"] for row in rows(folder, "indicators", indicator=GDP)
             if row["source"] == "WDI_API"}  # fmt: skip
    assert flags == {"KAZ": "", "UZB": "S", "KGZ": ""}


def test_the_editions_of_the_api_can_be_compared(run, folder, apis):
    run("world-bank")
    apis.bank[GDP]["KAZ", 2023], apis.edition = 263e9, "2027-01-15"
    run("world-bank", day=date(2027, 2, 1))
    found = {row["vintage"]: row["value"] for row in rows(folder, "vintages", year="2023")
             if row["country"] == "KAZ"}  # fmt: skip
    assert found == {"WDI2027-01-15-api": "263", "WDI2026-11-20-before": "262.5000000005"}


def test_trade_is_in_million_dollars_with_every_digit(run, folder):
    run("comtrade")
    (row,) = rows(folder, "trade", year="2023", reporter="KAZ", partner="UZB", flow="export",
                  source="COMTRADE")  # fmt: skip
    assert (row["value"], row["valuation"], row["status"]) == ("3130.50000025", "FOB", "reported")
    (total,) = rows(folder, "trade_totals", year="2023", reporter="UZB", flow="import",
                    source="COMTRADE")  # fmt: skip
    assert (total["value"], total["valuation"]) == ("3280", "CIF")


def test_partners_without_a_name_are_left_out_and_told(run, folder, capsys):
    run("comtrade")
    assert rows(folder, "trade", partner="CHN") == []
    told = capsys.readouterr().out
    assert "UN Comtrade, UZB 2023, export" in told and "1 (2.72% of the total)" in told


def test_reference_series_stay_and_comtrade_stands_where_there_is_none(run, folder):
    before = table(folder, "reference_series")
    run("comtrade")
    after = table(folder, "reference_series")
    assert [row for row in after if row["source"] != "COMTRADE"] == sorted(before, key=after.index)
    ranges = {(row["scope"], row["reporter"], row["flow"]): (row["first_year"], row["last_year"])
              for row in after if row["source"] == "COMTRADE"}  # fmt: skip
    assert ranges["partner", "UZB", "import"] == ("2023", "2024")
    assert ranges["partner", "KAZ", "import"] == ("2023", "2023")
    assert ("partner", "KAZ", "export") not in ranges


def test_a_year_that_the_pair_has_a_series_of_its_own_for_is_covered(server, tmp_path):
    folder = write_package(
        tmp_path / "own",
        trade="2023,UZB,KAZ,import,2991.7,BANK,CIF,reported",
        reference_series="pair,UZB,import,2023,2023,BANK,only,",
    )
    assert Runs(folder, server)("comtrade") == 0
    ranges = [
        (row["first_year"], row["last_year"])
        for row in table(folder, "reference_series")
        if (row["scope"], row["reporter"], row["flow"]) == ("partner", "UZB", "import")
    ]
    assert ranges == [("2024", "2024")]
    (own,) = [row for row in table(folder, "reference_series") if row["scope"] == "pair"]
    assert (own["first_year"], own["last_year"], own["source"]) == ("2023", "2023", "BANK")


def test_a_year_that_is_not_out_yet_is_no_fault(run, apis, folder):
    del apis.trade["UZB", 2024]
    assert run("comtrade") == 0
    assert rows(folder, "trade", year="2024") == []


def test_a_zero_means_missing(run, apis, folder):
    apis.trade["KAZ", 2023]["X", "KGZ"] = 0
    run("comtrade")
    (row,) = rows(folder, "trade", year="2023", partner="KGZ", reporter="KAZ", source="COMTRADE")
    assert (row["value"], row["status"]) == ("", "missing")


def test_a_second_update_without_news_writes_nothing(run, folder, capsys):
    run()
    before = tree(folder)
    capsys.readouterr()
    assert run(day=date(2026, 12, 5)) == 0
    assert tree(folder) == before
    assert "Nothing has changed" in capsys.readouterr().out


def test_what_comtrade_gave_before_is_kept_as_an_older_edition(run, apis, folder):
    run("comtrade")
    apis.trade["UZB", 2023]["X", "KAZ"] = 1360e6
    run("comtrade", day=date(2027, 1, 5))
    found = {row["source"]: (row["value"], row["status"])
             for row in rows(folder, "trade", year="2023", reporter="UZB", flow="export")
             if row["partner"] == "KAZ"}  # fmt: skip
    assert found == {"COMTRADE": ("1360", "reported"), "COMTRADE_BEFORE": ("1350", "older_vintage")}
    assert rows(folder, "trade", source="COMTRADE_BEFORE", year="2024") == []
    days = {row["source"]: row["retrieved"] for row in table(folder, "sources")}
    assert (days["COMTRADE"], days["COMTRADE_BEFORE"]) == ("2027-01-05", "2026-12-01")


def test_only_one_edition_before_is_kept(run, apis, folder):
    for value in (263e9, 264e9, 265e9):
        apis.bank[GDP]["KAZ", 2023] = value
        run("world-bank")
    found = {row["source"]: row["value"] for row in rows(folder, "indicators", indicator=GDP)
             if (row["country"], row["year"]) == ("KAZ", "2023")}  # fmt: skip
    assert found == {"BANK": "261000000000", "WDI_API_BEFORE": "264000000000",
                     "WDI_API": "265000000000"}  # fmt: skip


def test_rows_of_other_sources_are_written_as_they_were_read(run, folder):
    names = ("indicators", "trade", "trade_totals", "reference_series", "vintages", "sources")
    own = ("WDI_API", "COMTRADE")
    before = {name: table(folder, name) for name in names}
    run()
    for name in names:
        assert [row for row in table(folder, name) if row["source"] not in own] == sorted(
            before[name], key=table(folder, name).index
        )


def test_changes_are_told_with_old_and_new(run, capsys, tmp_path):
    run("world-bank", changes=tmp_path / "changes.json")
    told = capsys.readouterr().out
    assert f"{GDP}: added 2, revised 3, vanished 0" in told
    assert f"revised: KAZ {GDP} 2023: 261000000000 → 262500000000.5" in told
    listed = json.loads((tmp_path / "changes.json").read_text(encoding="utf-8"))
    assert (listed["from"], listed["to"]) == ("2026.11.22", "2026.12.01")
    assert {
        "table": "indicators", "kind": "revised", "country": "KAZ", "indicator": GDP,
        "year": "2023", "before": "261000000000", "after": "262500000000.5",
    } in listed["changes"]  # fmt: skip


def test_values_may_vanish_where_others_come(run, apis, folder, capsys):
    del apis.bank[GDP]["KAZ", 2022]
    assert run("world-bank") == 0
    assert f"vanished: KAZ {GDP} 2022, last 225000000000" in capsys.readouterr().out
    assert rows(folder, "indicators", indicator=GDP, year="2022", source="BANK", country="KAZ")


def test_a_dry_run_tells_the_same_and_writes_nothing(run, folder, capsys, tmp_path):
    before = tree(folder)
    assert run(dry_run=True, changes=tmp_path / "changes.json") == 0
    told = capsys.readouterr().out
    assert tree(folder) == before
    assert "Dry run" in told and f"{GDP}: added 2" in told
    assert json.loads((tmp_path / "changes.json").read_text(encoding="utf-8"))["changes"]


@pytest.mark.parametrize("size", [1, 7, 50])
def test_every_page_is_asked_for(run, apis, folder, size):
    apis.page_size = size
    assert run("world-bank") == 0
    assert len(rows(folder, "indicators", source="WDI_API", indicator=GDP)) == 6


def test_the_second_version_of_a_day_has_a_name_of_its_own(run, apis, folder):
    run("world-bank")
    apis.bank[GDP]["KAZ", 2023] = 264e9
    run("world-bank")
    assert load_package(folder).version == "2026.12.01.2"


def test_the_key_stands_in_no_address(run, server, apis):
    run("comtrade")
    assert apis.asked and all(KEY not in address for address in apis.asked)


@pytest.mark.parametrize("language", ["kk", "ru", "uz"])
def test_the_report_is_in_the_reader_s_language(run, capsys, language):
    assert run(language=language) == 0
    told = capsys.readouterr().out
    assert "2026.12.01" in told and "update." not in told and "{" not in told
