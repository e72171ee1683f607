"""What every section of the page is made of, and the article's table with its buttons."""

from dash import html

from dashboard.components.graph import graph
from dashboard.components.notes import note_list, source_list
from dashboard.components.table import data_table
from dashboard.exhibits.region.article import ArticleView, CellView
from dashboard.exhibits.region.card import Card
from dashboard.pages.region import ids
from dashboard.pages.region.ids import ChartIds
from dashboard.words import Words


def below(card: Card, words: Words) -> list:
    """Source line, notes and table: all that follows a chart."""
    return [
        source_list(card.lead, card.sources, words),
        _earlier(card, words),
        note_list(words("notes.heading"), card.notes),
        html.Details(
            [
                html.Summary(words.plural("table.heading", len(card.sheet.rows))),
                data_table(card.title, card.sheet.headings, card.sheet.rows, card.sheet.numeric),
            ],
            className="folded",
        ),
    ]


def _earlier(card: Card, words: Words) -> html.Details | None:
    """The earlier editions, each with its years and terms, behind one line."""
    if not card.earlier:
        return None
    summary = words.plural("region.earlier", len(card.earlier))
    listed = source_list("", card.earlier, words)
    return html.Details([html.Summary(summary), listed], className="folded")


def chart_section(
    names: ChartIds,
    card: Card,
    figure,
    menu: html.Details,
    words: Words,
    above=(),
    class_name: str = "chart",
) -> html.Section:
    """A card with one chart. menu: to take it along. above: what stands between the finding and
    the chart."""
    return html.Section(
        [
            html.H2(card.title, id=names.title),
            html.P(card.unit, id=names.unit, className="unit"),
            html.P(card.finding, id=names.finding, className="finding", **{"aria-live": "polite"}),
            *above,
            graph(names.graph, figure, card.alternative, words, class_name),
            html.Div(below(card, words), id=names.below),
            menu,
        ],
        className="card",
    )


def article_section(view: ArticleView, menu: html.Details, words: Words) -> html.Section:
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
            menu,
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
    name = {"aria-label": view.card.title}
    return html.Div(table, className="table-region whole", tabIndex=0, role="region", **name)


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
