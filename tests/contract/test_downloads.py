"""Every exhibit of every page in every format: whole, valid, and told in the README."""

import csv
import io
import json
import re
import zipfile
from itertools import cycle
from pathlib import Path

import frictionless
import openpyxl
import pytest
from pptx import Presentation

from dashboard.exports.edition import Edition
from dashboard.exports.formats import FORMATS
from dashboard.exports.pptx.floating import stood
from dashboard.exports.pptx.rows import with_names
from dashboard.words import words_for
from tests.contract.exhibits import EXHIBITS, SERVICES, shown
from tests.contract.served import LANGUAGES
from tests.unit.exhibits.native import natives
from tests.unit.exports.pptx.read import frames

pytestmark = pytest.mark.slow

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
# Each exhibit in one language, all languages in turn.
CASES = list(zip(EXHIBITS, cycle(LANGUAGES), strict=False))


def written(name, language, kind) -> bytes:
    tables = SERVICES.tables
    edition = Edition(tables.version, tables.created, "https://trade.example.org")
    return FORMATS[kind].write(shown(name, language), edition, words_for(language))


@pytest.mark.parametrize(("name", "language"), CASES)
def test_tables_have_all_rows(name, language):
    rows = shown(name, language).rows
    text = written(name, language, "csv").decode()
    assert len(list(csv.DictReader(io.StringIO(text, newline="")))) == len(rows) > 0
    assert len(json.loads(written(name, language, "json"))["rows"]) == len(rows)
    book = openpyxl.load_workbook(io.BytesIO(written(name, language, "xlsx")))
    assert book.worksheets[0].max_row == len(rows) + 1
    assert book.worksheets[2].max_row == len(shown(name, language).sources) + 1


@pytest.mark.parametrize(("name", "language"), CASES)
def test_the_archive_is_a_valid_package(name, language, tmp_path):
    with zipfile.ZipFile(io.BytesIO(written(name, language, "zip"))) as archive:
        archive.extractall(tmp_path)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])


@pytest.mark.parametrize(("name", "language"), CASES)
def test_slides_show_the_plot_or_every_row_of_the_table(name, language):
    exhibit = shown(name, language)
    slides = Presentation(io.BytesIO(written(name, language, "pptx"))).slides
    found = [frame.chart for slide in slides for frame in frames(slide)]
    panels = [with_names(stood(one)) for one in natives(exhibit)]
    if not panels:
        shapes = [shape for slide in slides for shape in slide.shapes if shape.has_table]
        rows = [[cell.text for cell in row.cells] for one in shapes for row in one.table.rows]
        headings = list(exhibit.written.headings)
        parts = sum(row == headings for row in rows)
        texts = [tuple(row) for row in rows if row != headings]
        assert parts >= 1 and texts[: len(exhibit.written.rows)] == list(exhibit.written.rows)
        return
    for chart, plot in zip(found, panels, strict=True):
        every = (one for part in chart.plots for one in part.series)
        drawn = sorted(every, key=lambda one: one.index)
        assert [one.name for one in drawn] == [one.name for one in plot.series]
        if plot.kind != "scatter":
            assert [tuple(one.values) for one in drawn] == [one.values for one in plot.series]
            assert tuple(chart.plots[0].categories) == plot.categories


@pytest.mark.parametrize(("name", "language"), CASES)
def test_what_is_shown_says_where_it_comes_from(name, language):
    exhibit = shown(name, language)
    assert exhibit.name == name and exhibit.title and exhibit.sources
    assert "lang=" not in exhibit.query
    for kind in ("json", "apa", "bib"):
        assert f"data={SERVICES.tables.version}" in written(name, language, kind).decode()


@pytest.mark.parametrize(("name", "language"), CASES)
def test_pictures_are_drawn_of_figures_alone(name, language):
    if shown(name, language).figure is None:
        with pytest.raises(ValueError, match="is a table"):
            written(name, language, "picture")
        return
    layout = json.loads(written(name, language, "picture"))["layout"]
    assert layout["width"] * 9 == layout["height"] * 16
    assert layout["height"] - layout["margin"]["t"] - layout["margin"]["b"] > 100


def test_the_server_gives_every_exhibit(served):
    for name in EXHIBITS:
        answer = served.client.get(f"/download/{name}.csv")
        assert answer.status_code == 200 and answer.mimetype == "text/csv", name


def test_every_exhibit_and_every_format_is_told_and_no_other():
    section = README.split("The rows behind every chart", 1)[1].split("\n## ", 1)[0]
    files = set(re.findall(r"`(?:/download/)?([a-z-]+)\.csv`", section))
    assert files == set(EXHIBITS)
    told = re.findall(r"^\| `\.([a-z]+)` \|", section, re.MULTILINE)
    assert set(told) == set(FORMATS) and len(told) == len(FORMATS)
