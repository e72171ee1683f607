"""The notes under the chart: those that apply, and no others."""

import pytest

from dashboard.exhibits.trade.selection import TradeSelection
from tests.contract.csv_facts import CPI_MONTHS, LAST
from tests.contract.exhibits import undecided_exhibits


@pytest.fixture
def notes(shown, english):
    def of(**selection):
        return shown(TradeSelection(**selection), english).notes

    return of


def says(notes, *parts):
    """Whether some note holds all the parts."""
    return any(all(part in note for part in parts) for note in notes)


def test_a_gap_of_all_lines_is_told_once(notes, english):
    told = notes()
    assert english("note.gap_all", years="1992–1994") in told
    assert not says(told, "Uzbekistan →", "the gap is left open")


def test_a_gap_of_one_line_names_the_line(notes):
    told = notes(reporter="UZB")
    assert says(told, "Exports", f"1992–1994 and 2023–{LAST}", "left open")
    assert says(told, "Imports", "1992–1994 and 2004–2009", "left open")


def test_the_other_edition_is_told_with_both_values_and_why_it_is_not_on_the_line(notes, english):
    told = notes(flow="imports", unit="million")
    assert says(told, "2018: ", "844.3", "instead of 1,155.3")
    assert says(told, "2019: ", "771.2", "instead of 1,418.6")
    assert english("status.superseded.why") in told
    assert not says(told, "nothing decides between the two")


def test_an_edition_that_competes_is_told_as_one_of_two(english):
    asked = {"flow": "imports", "unit": "million"}
    told = undecided_exhibits()["trade"](asked, english).notes
    assert says(told, "2018: ", "1,155.3", "instead of 844.3")
    assert english("status.older_vintage.why") in told


def test_why_wits_is_short_is_said_where_its_years_are_compared(notes, words, shown):
    asked = TradeSelection(others=True, flow="turnover", first=2020)
    why = words("status.incomplete.why.WITS_KAZ")
    assert "72" in why and "73–97" in why and why in shown(asked, words).notes
    assert why not in shown(TradeSelection(flow="turnover", first=2020), words).notes


def test_figures_of_other_sources_say_why_they_are_not_on_the_line(notes, english):
    services = notes(reporter="UZB", flow="exports", others=True)
    assert english("status.services_included.why") in services


def test_estimates_are_told_with_their_years(notes, english):
    told = notes(reporter="UZB", flow="exports")
    assert english("note.estimate", years="2004–2016") in told
    assert not says(notes(flow="exports"), "estimates")


def test_services_are_told_with_their_years(shown, words):
    imports = shown(TradeSelection(reporter="UZB", flow="imports"), words)
    assert words("note.services_included", years="2010–2016") in imports.notes
    assert words("reading.services_included", years="2010–2016") in imports.reading
    exports = shown(TradeSelection(reporter="UZB", flow="exports"), words)
    assert not [one for one in exports.reading if "2010–2016" in one]


def test_a_change_of_source_is_told(notes):
    imports = notes(reporter="UZB", flow="imports")
    assert all(says(imports, f"From {year} the source is") for year in (2010, 2017, 2019, LAST))
    assert says(notes(flow="exports"), "From 2020 the source is")
    assert not says(notes(flow="exports", last=2019), "the source is")
    assert says(notes(reporter="UZB", flow="exports"), "From 2022 the source is")


def test_constant_prices_are_explained(notes, english):
    told = notes(measure="real", base=2010)
    assert english("note.real", base=2010) in told
    partial = [english.plural("note.partial_cpi", CPI_MONTHS[LAST], year=LAST)]
    assert [one for one in partial if one in told] == (partial if CPI_MONTHS[LAST] < 12 else [])
    assert not set(partial) & set(notes(measure="real", period="1"))


def test_the_total_of_2010_is_explained_where_it_is_shown(notes, english):
    assert english("note.total_2010") in notes(measure="share_kaz")
    assert english("note.total_2010") not in notes(measure="share_kaz", period="3")
    assert english("note.total_2010") not in notes(measure="share_ca")


@pytest.mark.parametrize(
    ("selection", "key"),
    [
        ({"flow": "turnover"}, "note.turnover"),
        ({"flow": "balance"}, "note.turnover"),
        ({"measure": "coverage"}, "note.coverage"),
        ({"measure": "share_ca"}, "note.share_ca"),
        ({"measure": "share_kaz"}, "note.share_kaz"),
        ({"reporter": "UZB", "measure": "share_uzb"}, "note.share_uzb"),
        ({"reporter": "both"}, "note.mirror"),
    ],
)
def test_the_method_is_explained_where_it_is_used(notes, english, selection, key):
    assert english(key) in notes(**selection)
    assert english(key) not in notes(flow="exports")


def test_the_base_of_an_index_is_told_or_why_there_is_none(notes, english):
    assert english("note.index", base=1995) in notes(measure="index")
    alone = {"reporter": "UZB", "flow": "imports", "measure": "index"}
    assert english("note.index_none") in notes(**alone, first=2004, last=2009)
