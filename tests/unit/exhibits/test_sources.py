"""The source line: every source that entered, with its years."""

import pandas as pd

from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.analysis.trade_rows import trade_rows
from dashboard.exhibits.sources import source_lead, source_notes
from tests.contract.csv_facts import LAST, rows


def ask(tables, line, measure="usd", **more):
    return trade_rows(tables, TradeQuestion((line,), measure, 1992, LAST, **more))


def test_each_source_with_the_years_it_fills(tables, english):
    notes = source_notes(ask(tables, Line("KAZ", "UZB", "import")), tables, english)
    years = {note.source: note.years for note in notes}
    assert years == {
        # Of 2018 as another edition beside the bureau's own.
        "WITS_KAZ": "1995–2019",
        "BNS_KAZ_WORKBOOKS": "2018",
        "BNS_KAZ": f"2020–{LAST}",
        "UZB_DASH_MIRROR": "2019",
    }


def test_years_of_a_gap_belong_to_no_source(tables, english):
    notes = source_notes(ask(tables, Line("UZB", "KAZ", "import")), tables, english)
    years = {note.source: note.years for note in notes}
    assert years == {
        "UZB_DASH_GOODS": "1995–2003 and 2017–2018",
        "SIAT_UZB_1176": "2010–2016",
        "COMTRADE_UZB_MONTHS": "2019–2024",
        "COMTRADE_UZB_2025": str(LAST),
    }


def test_constant_prices_name_the_price_index(tables, english):
    deflated = ask(tables, Line("KAZ", "UZB", "export"), "real", base=2010)
    found = source_notes(deflated, tables, english)
    assert {note.source for note in found} == {"WITS_KAZ", "BNS_KAZ", "BLS_CPI_U"}


def test_every_source_says_who_where_and_what_to_beware_of(tables, words):
    addresses = {row["source"]: (row["office"], row["address"]) for row in rows("sources")}
    turnover = Line("KAZ", "UZB", "turnover")
    for found in (ask(tables, turnover, "share_kaz"), ask(tables, turnover, "real", base=2010)):
        for note in source_notes(found, tables, words):
            # All of them are read from copies in repositories.
            assert (note.address, note.copy) == addresses[note.source]
            assert all((note.name, note.years, note.vintage, note.licence, note.caveat))


def plotted(valuations):
    return pd.DataFrame({"valuation": valuations, "reporter": "KAZ"})


def test_the_valuation_is_told_in_a_sentence(words):
    cases = {
        ("FOB", None): "source.valued.FOB",
        ("CIF",): "source.valued.CIF",
        ("FOB", "FOB + CIF"): "source.valued.FOB_CIF",
        ("not_stated",): "source.valued.not_stated",
        ("FOB", "not_stated"): "source.valued.partly",
    }
    for valuations, key in cases.items():
        assert source_lead(plotted(list(valuations)), words).endswith(words(key))


def test_without_values_there_is_no_valuation(words):
    assert source_lead(plotted([None]), words) == words.plural(
        "source.lead", 1, reporters=words("country.KAZ")
    )


def test_both_reporters_are_named(words):
    rows_of_both = pd.DataFrame({"valuation": ["FOB", "FOB"], "reporter": ["KAZ", "UZB"]})
    told = source_lead(rows_of_both, words)
    assert words("country.KAZ") in told and words("country.UZB") in told
