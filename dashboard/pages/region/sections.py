"""What every section of the page is made of, and the article's table with its buttons."""

from dash import html

from dashboard.components.graph import graph
from dashboard.components.notes import note_list, source_list
from dashboard.components.table import data_table
from dashboard.pages.region import ids
from dashboard.pages.region.article import ArticleView, CellView
from dashboard.pages.region.card import Card
from dashboard.words import Words


def below(card: Card, words: Words) -> list:
    """Source line, notes and table: all that follows a chart."""
    return [
        source_list(card.lead, card.sources, words),
        note_list(words("notes.heading"), card.notes),
        html.Details(
            [
                html.Summary(words.plural("table.heading", len(card.sheet.rows))),
                data_table(card.title, card.sheet.headings, card.sheet.rows, card.sheet.numeric),
            ],
            className="folded",
        ),
    ]


def download_link(identifier: str, href: str, words: Words) -> html.P:
    """The rows of a chart as CSV."""
    link = html.A(words("region.download"), href=href, id=identifier, className="button", download="")
    return html.P(link)


def chart_section(
    names: tuple[str, str, str, str, str],
    card: Card,
    figure,
    href: str,
    words: Words,
    above=(),
    class_name: str = "chart",
) -> html.Section:
    """A card with one chart. names: ids of title, finding, graph, below and download.

    above: what stands between the finding and the chart.
    """
    title, finding, chart, under, download = names
    return html.Section(
        [
            html.H2(card.title, id=title),
            html.P(card.unit, className="unit"),
            html.P(card.finding, id=finding, className="finding", **{"aria-live": "polite"}),
            *above,
            graph(chart, figure, card.alternative, class_name),
            html.Div(below(card, words), id=under),
            download_link(download, href, words),
        ],
        className="card",
    )


def article_section(view: ArticleView, href: str, words: Words) -> html.Section:
    """The table as the article prints it, each cell with its sources beneath."""
    card = view.card
    return html.Section(
        [
            html.H2(card.title),
            html.P(card.unit, className="unit"),
            html.P(card.finding, className="finding"),
            html.P(
                [
                    html.Span(words(f"region.kind.{kind}"), className=f"origin origin-{kind}")
                    for kind in ("right", "other", "unknown")
                ],
                className="legend",
            ),
            _printed_table(view, words),
            *below(card, words),
            download_link(ids.ARTICLE_DOWNLOAD, href, words),
        ],
        id=ids.ARTICLE,
        className="card",
    )


def _printed_table(view: ArticleView, words: Words) -> html.Div:
    head = [words("region.country"), *view.headings, words("region.quotient_head")]
    body = [
        html.Tr(
            [
                html.Th(country, scope="row"),
                *[html.Td(_cell(cell)) for cell in cells],
                html.Td(
                    [
                        html.Span(computed, className="computed"),
                        html.Span(
                            words("region.quotient_off", difference=difference), className="beside"
                        ),
                    ]
                ),
            ]
        )
        for country, cells, computed, difference in view.rows
    ]
    caption = html.Caption(view.card.title, className="visually-hidden")
    table = html.Table(
        [
            caption,
            html.Thead(html.Tr([html.Th(one, scope="col") for one in head])),
            html.Tbody(body),
        ],
        className="data-table printed-table",
    )
    return html.Div(
        table, className="table-region", tabIndex=0, role="region", **{"aria-label": view.card.title}
    )


def _cell(cell: CellView) -> list:
    return [
        html.Button(
            [
                html.Span(cell.printed, **{"aria-hidden": "true"}),
                html.Span(cell.opens, className="visually-hidden"),
            ],
            id=ids.cell(cell.country, cell.indicator),
            type="button",
            className="printed",
            title=cell.opens,
        ),
        html.Span(cell.origin, className=f"origin origin-{cell.kind}"),
        html.Span(cell.bank, className="beside"),
        html.Span(cell.fund, className="beside") if cell.fund else None,
    ]
