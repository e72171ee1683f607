"""The article's table as it is printed: each cell with its sources beneath, and a way on."""

from dash import html

from dashboard.exhibits.region.article import ArticleView, CellView
from dashboard.words import Words

TABLE_YEAR = "2023"


def article_table(view: ArticleView, words: Words) -> list:
    """The table, and the key to where its values come from."""
    kinds = [
        html.Span(words(f"region.kind.{kind}"), className=f"origin origin-{kind}")
        for kind in ("right", "other", "unknown")
    ]
    return [html.P(kinds, className="legend"), _printed_table(view, words)]


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
            type="button",
            className="printed",
            title=cell.opens,
            **{"data-set": f"indicator={cell.indicator}&year={TABLE_YEAR}", "data-goto": "region"},
        ),
        html.Span(cell.origin, className=f"origin origin-{cell.kind}"),
        html.Span(cell.bank, className="beside"),
        html.Span(cell.fund, className="beside") if cell.fund else None,
    ]
