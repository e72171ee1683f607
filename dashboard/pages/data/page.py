"""Data and methods: where every figure comes from, and how it is computed."""

from dash import html

from dashboard.components.markup import element, text
from dashboard.components.still import as_html
from dashboard.exhibits.data.coverage import coverage_view
from dashboard.exhibits.data.exhibits import PATH, coverage_exhibit, data_state
from dashboard.exhibits.data.selection import from_query
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.state import Query
from dashboard.pages.data.layout_coverage import coverage_parts
from dashboard.pages.data.parts import sections, sources
from dashboard.pages.data.sources import sources_view
from dashboard.pages.data.view import PackageFiles, data_view
from dashboard.pages.page import Block, Page, Part, View
from dashboard.words import Words


def page(services: Services) -> Page:
    """The page at "/data"."""
    files, periods, tables = PackageFiles(services), services.periods, services.tables

    def matrix(query: Query, words: Words) -> str:
        period = from_query(query, periods)[0].period
        return as_html(coverage_parts(coverage_view(tables, periods, words, period), words))

    def listed(query: Query, words: Words) -> str:
        found = sources_view(tables, words, from_query(query, periods)[0])
        return as_html(sources(found, words))

    def arranged(view: View) -> list[Part]:
        return _arranged(view, services, files)

    state = data_state(periods)
    return Page(
        path=PATH,
        name="data",
        state=state,
        arrange=arranged,
        exhibits={"coverage": coverage_exhibit(services)},
        blocks={"data-sources": Block(lambda query: state.settle(query).query, listed)},
        faces={"coverage": matrix},
    )


def _arranged(view: View, services: Services, files: PackageFiles) -> list[Part]:
    words = view.words
    told = data_view(services, files, words)
    head = html.Section(
        [html.H1(words("data.title")), html.P(told.counts, className="finding")], className="hero"
    )
    filters = html.Div([view.control("kind"), view.control("find")], className="source-filter")
    listed = html.Section(
        [html.H2(words("data.section.sources")), filters, view.block("data-sources")],
        id="sources",
        className="card data-section",
    )
    rest = [
        Part(name, words(f"data.section.{name}"), _folded(name, body, words))
        for name, body in sections(told, words).items()
    ]
    return [
        Part("", "", head),
        Part("sources", words("data.section.sources"), listed),
        Part("coverage", words("data.section.coverage"), view.card("coverage")),
        *rest,
    ]


def _folded(name: str, body: list, words: Words) -> html.Div:
    """A section that opens at its heading; what is in it is put in place only then."""
    heading = element("h2", text(words(f"data.section.{name}")))
    lead = element("span", text(words(f"data.section.{name}.lead")), class_="section-lead")
    inside = element("div", data_later=as_html(body))
    fold = element("details", element("summary", heading, lead), inside, id=name)
    return html.Div(className="card data-section", **{"data-html": fold})
