"""A file states the unit of the values that it holds: each is read back and measured against what
the screen shows."""

import io
import itertools
import json
import math

import openpyxl
import pytest

from dashboard.exports.edition import Edition
from dashboard.exports.formats import FORMATS
from dashboard.words import words_for
from tests.contract.exhibits import EXHIBITS, SERVICES, asked
from tests.unit.exhibits.native import native

pytestmark = pytest.mark.slow

SCALES = {"billion": 1e9, "million": 1e6, "thousand": 1e3}
# Exhibits whose plot has the values of a column of their rows.
CASES = [
    ("overview", {}, "value"),
    ("trade", {}, "value"),
    ("trade", {"unit": "million"}, "value"),
    ("trade", {"measure": "real"}, "value"),
    ("trade", {"measure": "index"}, "value"),
    ("trade", {"measure": "share_kaz", "flow": "turnover"}, "value"),
    ("trade-months", {}, "value"),
    ("trade-months", {"months": "change"}, "value"),
    ("trade-months", {"months": "year", "section": "15"}, "value"),
    ("mirror-levels", {}, "value"),
    ("mirror-levels", {"unit": "million"}, "value"),
    ("mirror-official", {}, "value"),
    ("mirror-official", {"unit": "million"}, "value"),
    ("region", {"indicator": "NY.GDP.MKTP.CD"}, "value"),
    ("region", {"indicator": "NY.GDP.MKTP.KD"}, "value"),
    ("region", {"indicator": "SP.POP.TOTL"}, "value"),
    ("region", {"indicator": "GCP.CO2.TERR"}, "value"),
    ("region", {"indicator": "IMF.NGDPD"}, "value"),
    ("region", {"indicator": "NY.GDP.MKTP.CD", "variant": "share"}, "value"),
    ("region-year", {"indicator": "NY.GDP.MKTP.CD"}, "value"),
    ("region-pair", {"indicator": "LP.LPI.OVRL.XQ", "against": "NY.GDP.MKTP.CD"}, "y"),
    ("region-editions", {}, "value"),
    ("periods-contributions", {}, "value"),
    ("periods-contributions", {"measure": "real"}, "value"),
]


def scale(unit):
    return next((factor for word, factor in SCALES.items() if word in unit.lower()), 1.0)


def read_back(name, query):
    """The stated unit and the rows of both kinds of file, read with other libraries."""
    english, tables = words_for("en"), SERVICES.tables
    exhibit = asked(name, "en", **query)
    edition = Edition(tables.version, tables.created, "https://trade.example.org")
    book = openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"].write(exhibit, edition, english)))
    told = list(book.worksheets[1].iter_rows(values_only=True))
    head, *body = book.worksheets[0].iter_rows(values_only=True)
    written = json.loads(FORMATS["json"].write(exhibit, edition, english))
    units = [text for heading, text in told if heading == english("exports.unit")]
    assert units == ([written["unit"]] if written["unit"] else [])
    rows = [dict(zip(head, row, strict=True)) for row in body]
    return exhibit, written["unit"], rows


@pytest.mark.parametrize(("name", "query", "column"), CASES)
def test_a_file_holds_what_the_screen_shows_in_the_unit_that_it_states(name, query, column):
    exhibit, unit, rows = read_back(name, query)
    # Of two axes the last one named is that of the values.
    shown = native(exhibit).up.title if name != "region-pair" else exhibit.unit.split("↑")[1]
    held = scale(unit.split("↑")[-1])
    in_file = [row[column] * held for row in rows if row[column] is not None]
    drawn = [
        value * scale(shown)
        for series in native(exhibit).series
        for value in series.values
        if value is not None
    ]
    assert drawn
    if name == "periods-contributions":
        drawn = drawn[:1]
    for value in drawn:
        assert any(math.isclose(value, one, rel_tol=1e-9) for one in in_file), (value, unit)


@pytest.mark.parametrize(
    ("name", "query"),
    list(itertools.product(EXHIBITS, ({}, {"measure": "real", "unit": "million"}))),
)
def test_a_file_states_one_unit_in_each_of_its_places(name, query):
    exhibit, unit, rows = read_back(name, query)
    columns = {row["unit"] for row in rows if row.get("unit")}
    if len(columns) == 1:
        assert scale(columns.pop()) == scale(unit), (name, unit)
    assert unit == exhibit.file_unit
