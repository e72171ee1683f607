"""A real table: caption, column headings, a heading for each row."""

from collections.abc import Sequence

from dash import html


def data_table(
    caption: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    numeric: Sequence[int] = (),
) -> html.Div:
    """Rows of text under headings; the columns at the positions `numeric` align right.

    It scrolls inside a region of its own that the keyboard can reach.
    """
    head = html.Tr(
        [_cell(html.Th, at, text, numeric, scope="col") for at, text in enumerate(headings)]
    )
    body = [
        html.Tr(
            [
                _cell(html.Th if at == 0 else html.Td, at, text, numeric)
                for at, text in enumerate(row)
            ]
        )
        for row in rows
    ]
    table = html.Table(
        [html.Caption(caption, className="visually-hidden"), html.Thead(head), html.Tbody(body)],
        className="data-table",
    )
    return html.Div(
        table, className="table-region", tabIndex=0, role="region", **{"aria-label": caption}
    )


def _cell(kind, at: int, text: str, numeric: Sequence[int], **extra):
    if kind is html.Th:
        extra.setdefault("scope", "row")
    return kind(text, className="number" if at in numeric else None, **extra)
