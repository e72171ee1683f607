"""One chart of a page without anything around it, for a frame on somebody else's page."""

from collections.abc import Mapping

from dash import html

from dashboard.components.graph import graph
from dashboard.components.table import data_table
from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.exports.address import link
from dashboard.exports.edition import Edition
from dashboard.pages.page import Page
from dashboard.words import Words

# What a link adds to the state of its page to have one chart embedded.
ASKED, CHART, THEME = "embed", "chart", "theme"
PARAMETERS = (ASKED, CHART, THEME)
# Named in the line below the chart; the fold under it has all of them.
SOURCES = 4


def is_embedded(query: Mapping[str, str]) -> bool:
    """Whether a link asks for one chart without the page around it."""
    return query.get(ASKED) == "1"


def embedded(page: Page, query: Mapping[str, str], edition: Edition, words: Words) -> html.Div:
    """The chart that `query` names, the page's first when it names none, or what is wrong."""
    name = query.get(CHART) or next(iter(page.exhibits), "")
    if name in page.exhibits:
        exhibit = page.exhibits[name](query, words)
        content = _shown(exhibit, words)
        address = link(exhibit.path, exhibit.query, edition, words.language)
    else:
        key = "share.embedded.unknown" if name else "share.embedded.none"
        told = html.P(words(key, name=name), role="status")
        content = [html.H1(words(f"page.{page.name}")), told]
        address = link(page.path, "", edition, words.language)
    way_out = html.A(
        words("share.embedded.open"), href=address, target="_blank", rel="noopener noreferrer"
    )
    return html.Div(
        html.Main([*content, html.P(way_out, className="embedded-line")]),
        lang=words.language,
        className="embedded",
    )


def _shown(exhibit: Exhibit, words: Words) -> list:
    """Title, unit, finding and chart; then what is chosen and where it comes from."""
    chosen = "; ".join(f"{name}: {value}" for name, value in exhibit.filters)
    return [
        html.H1(exhibit.title),
        html.P(exhibit.unit, className="unit"),
        html.P(exhibit.finding, className="finding"),
        _drawn(exhibit, words),
        html.P(chosen, className="embedded-line"),
        html.P(_source_line(exhibit, words), className="embedded-line"),
        _caveats(exhibit, words),
    ]


def _drawn(exhibit: Exhibit, words: Words):
    """The chart, taller with panels below each other, or the table of an exhibit without one."""
    if exhibit.figure is None:
        written = exhibit.written
        return data_table(exhibit.title, written.headings, written.rows, written.numeric)
    name = " ".join(part for part in (exhibit.title, exhibit.unit, exhibit.finding) if part)
    stacked = {axis.domain for axis in exhibit.figure.select_yaxes() if axis.domain}
    height = "chart tall" if len(stacked) > 1 else "chart"
    return graph("embedded-graph", exhibit.figure, name, words, height)


def _source_line(exhibit: Exhibit, words: Words) -> str:
    """Who reported, then the sources with their years, the first few of many."""
    named = "; ".join(f"{one.name}, {one.years}" for one in exhibit.sources[:SOURCES])
    left = len(exhibit.sources) - SOURCES
    more = words.plural("share.embedded.more", left) if left > 0 else ""
    return " ".join(part for part in (exhibit.lead, named, more) if part)


def _caveats(exhibit: Exhibit, words: Words) -> html.Details:
    """Each source with its edition and terms, then the notes, folded."""
    lines = [
        html.Li([*_linked(one.name, one.address), " ", _edition(one, words)])
        for one in exhibit.sources
    ]
    notes = [html.Li(note) for note in exhibit.notes]
    return html.Details(
        [html.Summary(words("share.embedded.about")), html.Ul([*lines, *notes])],
        className="embedded-line",
    )


def _edition(source: SourceNote, words: Words) -> str:
    return words("source.line", years=source.years, vintage=source.vintage, licence=source.licence)


def _linked(name: str, address: str) -> list:
    if not address:
        return [name]
    return [html.A(name, href=address, target="_blank", rel="noopener noreferrer")]
