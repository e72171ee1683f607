"""Data and methods: where every figure comes from, and how it is computed."""

from functools import cache

from dash import html

from dashboard.components.markup import element, text
from dashboard.exhibits.data.coverage import coverage_view
from dashboard.exhibits.data.exhibits import PATH, coverage_exhibit, data_choices
from dashboard.exhibits.data.selection import data_options
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.state import Query
from dashboard.pages.data.browser import grid_place, grid_tools, table_entry
from dashboard.pages.data.matrix import matrix
from dashboard.pages.data.own_section import own_section
from dashboard.pages.data.package import PackageFiles
from dashboard.pages.data.sections import lead, sections
from dashboard.pages.data.source_table import source_table
from dashboard.pages.data.sources import listed_sources
from dashboard.pages.page import Block, Page, Part, View
from dashboard.words import Words


def page(services: Services) -> Page:
    """The page at "/data"."""
    tables, files = services.tables, PackageFiles(services)
    options = data_options(tables)
    choices = data_choices(options)
    # The same in every state, but for the language.
    folded = cache(lambda words: sections(services, files, words))

    def covered(query: Query, words: Words) -> str:
        period = choices.read(query).period
        return matrix(coverage_view(tables, options.periods, words, period), words)

    def listed(query: Query, words: Words) -> str:
        asked = choices.read(query)
        found = listed_sources(tables, words, asked, files.packed_sources)
        return source_table(found, len(tables.sources), words)

    def shown(query: Query, words: Words) -> str:
        name = choices.read(query).table
        entry = next(one for one in files.codebook(words) if one.name == name)
        return table_entry(entry, tables.version, words)

    def arranged(view: View) -> list[Part]:
        return _arranged(view, lead(services, files, view.words), folded(view.words))

    return Page(
        path=PATH,
        name="data",
        state=choices.state,
        arrange=arranged,
        exhibits={"coverage": coverage_exhibit(services, options)},
        blocks={
            "data-sources": Block(choices.following("kind", "find"), listed),
            "data-table": Block(choices.following("table"), shown),
        },
        faces={"coverage": covered},
        places={"own": "own.title"},
    )


def _arranged(view: View, counts: str, folded: dict[str, str]) -> list[Part]:
    words = view.words
    head = [html.H1(words("data.title")), html.P(counts, className="finding")]
    filters = html.Div([view.control("kind"), view.control("find")], className="source-filter")
    browser = html.Div(
        [html.Div(grid_place(words)), view.block("data-table")], className="table-browser"
    )
    tools = html.Div([view.control("table"), grid_tools(words)], className="source-filter")
    return [
        Part("", "", html.Section(head, className="data-head")),
        _part("sources", [filters, view.block("data-sources")], words),
        Part("coverage", words("data.section.coverage"), view.card("coverage")),
        _part("rows", [tools, browser], words),
        _part("own", [html.Div(**{"data-html": own_section(words)})], words),
        *(
            Part(name, words(f"data.section.{name}"), _folded(name, inside, words))
            for name, inside in folded.items()
        ),
    ]


def _part(name: str, content: list, words: Words) -> Part:
    """A section that stands open."""
    title = words(f"data.section.{name}")
    told = html.P(words(f"data.section.{name}.lead"), className="section-lead")
    inside = [html.H2(title), told, *content]
    return Part(name, title, html.Section(inside, id=name, className="card data-section"))


def _folded(name: str, inside: str, words: Words) -> html.Div:
    """A section that opens at its heading; what is in it is put in place only then."""
    heading = element("h2", text(words(f"data.section.{name}")))
    told = element("span", text(words(f"data.section.{name}.lead")), class_="section-lead")
    later = element("div", data_later=inside)
    fold = element("details", element("summary", heading, told), later, id=name)
    return html.Div(className="card data-section is-folded", **{"data-html": fold})
