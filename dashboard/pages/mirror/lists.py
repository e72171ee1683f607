"""The strip of sources, the conflicts and the figures kept apart, as lists and tables to read."""

from collections.abc import Mapping

from dash import html

from dashboard.exhibits.mirror.conflict_list import ConflictItem, ConflictList
from dashboard.exhibits.mirror.strip import STATES, Cell, Strip, StripRow
from dashboard.words import Words

# Years between the headings of the strip, by how many years there are.
_STEPS = ((1, 6), (2, 14), (5, 1000))


def part_years(apart: Mapping[str, tuple[str, ...]], words: Words) -> list:
    """The quoted figures that no chart draws, folded away."""
    return [
        _folded(words(f"mirror.apart.{name}"), figures, words)
        for name, figures in apart.items()
        if figures
    ]


def strip_table(strip: Strip, words: Words) -> list:
    """The strip as a real table: a row a source, a column a year."""
    title = words("mirror.title.strip")
    head = html.Tr(
        [
            html.Th(words("table.source"), scope="col"),
            *(html.Th(_year(year, strip), scope="col", className="year") for year in strip.years),
        ]
    )
    bodies = [
        html.Tbody(
            [
                html.Tr(
                    html.Th(name, colSpan=len(strip.years) + 1, scope="rowgroup", className="group")
                ),
                *(_strip_row(row) for row in rows),
            ]
        )
        for name, rows in strip.groups
    ]
    caption = html.Caption(title, className="visually-hidden")
    return [
        html.Ul(
            [_key(state, words) for state in STATES if state != "none"], className="strip-keys"
        ),
        html.Div(
            html.Table([caption, html.Thead(head), *bodies], className="strip"),
            className="strip-region",
            tabIndex=0,
            role="region",
            **{"aria-label": title},
        ),
        html.P(words("mirror.note.strip"), className="unit"),
    ]


def conflict_items(conflicts: ConflictList, words: Words) -> list:
    """The conflicts as an ordered list."""
    return [
        html.P(words("mirror.note.conflicts"), className="unit"),
        html.Ol([_conflict(item, words) for item in conflicts.large], className="conflicts"),
        _small_ones(conflicts.small, words),
    ]


def _small_ones(items: tuple[ConflictItem, ...], words: Words) -> html.Details | None:
    if not items:
        return None
    count = words.number(len(items), 0)
    return html.Details(
        [
            html.Summary(f"{words('mirror.small_conflicts')} ({count})"),
            html.Ol([_conflict(item, words) for item in items], className="conflicts"),
        ],
        className="folded small-conflicts",
    )


def _conflict(item: ConflictItem, words: Words) -> html.Li:
    return html.Li(
        [
            html.Div(
                [
                    html.Span(item.size, className="conflict-size"),
                    html.Span(words("mirror.size"), className="conflict-unit"),
                ],
                className="conflict-badge",
            ),
            html.Div(
                [
                    html.H3(item.title),
                    html.P(item.told, className="conflict-told"),
                    html.P(item.why),
                    _folded(words("mirror.every_year"), item.years, words) if item.years else None,
                    html.A(item.way_on, href=item.href, title=item.title),
                ]
            ),
        ]
    )


def _folded(summary: str, lines: tuple[str, ...], words: Words) -> html.Details:
    count = words.number(len(lines), 0)
    return html.Details(
        [html.Summary(f"{summary} ({count})"), html.Ul([html.Li(line) for line in lines])],
        className="folded",
    )


def _strip_row(row: StripRow) -> html.Tr:
    heading = html.Th(
        [html.Span(row.source), html.Span(row.years, className="strip-years")], scope="row"
    )
    return html.Tr([heading, *(_strip_cell(cell, row.exporter) for cell in row.cells)])


def _strip_cell(cell: Cell, exporter: str) -> html.Td:
    """Colour for the eye; the same in words, which the style sheet hides, for the ear."""
    mark = f"cell cell-{cell.state} from-{exporter.lower()}"
    return html.Td(cell.text, className=mark, title=cell.text)


def _year(year: int, strip: Strip):
    step = next(step for step, up_to in _STEPS if len(strip.years) <= up_to)
    shown = year % step == 0
    return html.Span(str(year), className="" if shown else "visually-hidden")


def _key(state: str, words: Words) -> html.Li:
    mark = html.Span(className=f"cell cell-{state} from-none", **{"aria-hidden": "true"})
    return html.Li([mark, words(f"mirror.state.{state}")])
