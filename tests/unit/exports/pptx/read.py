"""A deck read back with python-pptx: charts as plain values, texts with their languages."""

import io
from collections.abc import Iterator

from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def opened(content: bytes):
    return Presentation(io.BytesIO(content))


def charts(deck) -> list:
    """The charts of all slides."""
    return [frame.chart for slide in deck.slides for frame in frames(slide)]


def frames(slide) -> list:
    """The frames of the charts of a slide, also of those grouped with what lies behind them."""
    held = [one for shape in slide.shapes for one in getattr(shape, "shapes", [shape])]
    return [one for one in held if one.has_chart]


def tables(deck) -> list[list[list[str]]]:
    """The table of each slide that has one, as texts, headings first."""
    return [
        [[cell.text for cell in row.cells] for row in shape.table.rows]
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_table
    ]


def series(chart) -> dict[str, list]:
    """Name -> values of every series, None for a gap, in the order they were given."""
    found = sorted((one for part in chart.plots for one in part.series), key=lambda one: one.index)
    return {one.name: list(one.values) for one in found}


def placed(slide, kind: PP_PLACEHOLDER) -> list[str]:
    """The texts of a slide's placeholders of a kind."""
    return [
        place.text_frame.text
        for place in slide.placeholders
        if place.placeholder_format.type == kind
    ]


def languages(part) -> set[str]:
    """The languages of all runs of text below an element."""
    return {run.get("lang") for run in part.iter(f"{A}rPr")}


def sizes(part) -> Iterator[float]:
    """The type sizes in points that are set below an element."""
    for tag in ("rPr", "defRPr"):
        yield from (int(one.get("sz")) / 100 for one in part.iter(f"{A}{tag}") if one.get("sz"))


def parsed(blob: bytes):
    return etree.fromstring(blob)
