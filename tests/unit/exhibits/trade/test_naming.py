"""Names, units and looks."""

import pytest

from dashboard.analysis.questions import Line
from dashboard.charts import tokens
from dashboard.exhibits.lines import direction, line_name, subject
from dashboard.exhibits.trade import naming
from dashboard.exhibits.trade.selection import TradeSelection

EXPORT, IMPORT, TURNOVER = (Line("KAZ", "UZB", flow) for flow in ("export", "import", "turnover"))
MIRRORED = Line("UZB", "KAZ", "import")


def test_colour_says_who_exports(english):
    looks = naming.looks((EXPORT, IMPORT, TURNOVER), english)
    assert looks[EXPORT].colour == tokens.COUNTRY["KAZ"]
    assert looks[IMPORT].colour == tokens.COUNTRY["UZB"]
    assert looks[TURNOVER].colour == tokens.INK


def test_dash_and_marker_say_who_reports(english):
    looks = naming.looks((EXPORT, MIRRORED), english)
    assert looks[EXPORT].colour == looks[MIRRORED].colour
    assert looks[EXPORT].dash != looks[MIRRORED].dash
    assert looks[EXPORT].symbol != looks[MIRRORED].symbol


def test_partners_have_a_colour_each(english):
    partners = ("UZB", "KGZ", "TJK", "TKM", "RUS", "CHN", "TUR", "DEU")
    looks = naming.looks(tuple(Line("KAZ", code, "export") for code in partners), english)
    assert len({look.colour for look in looks.values()}) == len(partners)
    assert [look.label for look in looks.values()] == [
        english(f"country.{code}") for code in partners
    ]


def test_labels_fit_beside_the_chart(options, words):
    """A long name breaks; a single long word cannot."""
    lines = tuple(Line("KAZ", code, "export") for code in options.partners)
    for look in naming.looks(lines, words).values():
        parts = look.label.split("<br>")
        assert all(len(part) <= 20 for part in parts), look.label
    british = naming.looks((lines[0], Line("KAZ", "VGB", "export")), words)
    assert "<br>" in british[Line("KAZ", "VGB", "export")].label


def test_goods_go_from_the_exporter_to_the_importer(english):
    assert direction(EXPORT, english) == direction(MIRRORED, english) == "Kazakhstan → Uzbekistan"
    assert direction(IMPORT, english) == "Uzbekistan → Kazakhstan"


def test_lines_are_named_with_their_reporter(english):
    assert subject(EXPORT, english) == "Kazakhstan's exports to Uzbekistan"
    assert subject(MIRRORED, english) == "Uzbekistan's imports from Kazakhstan"
    assert line_name(EXPORT, english) == "Exports, Kazakhstan → Uzbekistan (reported by Kazakhstan)"


def test_labels_of_both_reporters_name_them(words):
    for line, look in naming.looks((EXPORT, MIRRORED), words).items():
        assert words(f"country.{line.reporter}") in look.label


@pytest.mark.parametrize(
    ("selection", "text"),
    [
        ({}, "1.42 bn USD"),
        ({"unit": "million"}, "1,418.6 m USD"),
        ({"measure": "real"}, "1.42 bn USD"),
        ({"measure": "share_ca"}, "1,418.6%"),
        ({"measure": "coverage"}, "1,419%"),
        ({"measure": "index"}, "1,419 (index)"),
    ],
)
def test_values_carry_their_unit(english, selection, text):
    written = naming.number(1418.571255, TradeSelection(**selection), english)
    assert written.replace("\u00a0", " ") == text.replace("\u00a0", " ")


def test_units_name_the_base_year(words):
    for measure in ("real", "index"):
        assert "2010" in naming.unit(TradeSelection(measure=measure), 2010, words)
    assert naming.unit(TradeSelection(measure="index"), None, words) == words("unit.index.open")
