"""The table of all indicators as the page shows it: search, columns to sort by, a line a row."""

from dashboard.charts import tokens
from dashboard.charts.years import range_text
from dashboard.components.markup import element, text
from dashboard.components.sparkline import sparkline
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.table import NAME, title
from dashboard.exhibits.region.table_rows import Cell, IndicatorTable, Row, indicator_table
from dashboard.words import Words, words_for

# Found by its English name too, and by the code of its publisher.
ALWAYS_FOUND_IN = "en"


def table_face(asked: Shown, words: Words) -> str:
    """The table as HTML. A row leads to the series of its indicator."""
    table = indicator_table(asked, words)
    heads = [
        element("th", _sort(words("region.indicator")), _search(words), scope="col"),
        _heading(words("region.topic"), "topic-cell"),
    ]
    heads += [_heading(one, "number") for one in table.headings]
    years = range_text(table.first, table.last)
    line = element("th", text(years), scope="col", class_="line-cell")
    caption = element("caption", text(title(asked, words)), class_="visually-hidden")
    body = "".join(_row(row, table, years, words) for row in table.rows)
    none = element("p", text(words("region.nothing_found")), class_="no-rows", hidden=True)
    told = element("div", none, role="status")
    return told + element(
        "table",
        caption,
        element("thead", element("tr", *heads, line)),
        element("tbody", body),
        class_="data-table indicator-table",
    )


def _search(words: Words) -> str:
    return element(
        "input",
        type="search",
        class_="form-control row-search",
        data_search=NAME,
        placeholder=words("search.hint"),
        aria_label=words("region.search"),
        autocomplete="off",
    )


def _heading(words: str, class_: str | None = None) -> str:
    return element("th", _sort(words), scope="col", class_=class_)


def _sort(words: str) -> str:
    return element("button", text(words), type="button", class_="sort")


def _row(row: Row, table: IndicatorTable, years: str, words: Words) -> str:
    name = element("button", text(row.name), type="button", class_="row-name")
    unit = element("span", text(row.unit), class_="beside")
    told = words("region.line", name=row.name, years=years)
    line = sparkline(dict(row.lines), tokens.COUNTRY, table.first, table.last, told)
    also = f"{words_for(ALWAYS_FOUND_IN)(f'indicator.{row.indicator}')} {row.indicator}"
    return element(
        "tr",
        element("th", name, unit, scope="row", data_sort=row.name),
        element("td", text(row.topic), class_="topic-cell"),
        *(_cell(cell) for cell in row.cells),
        element("td", line, class_="line-cell"),
        data_set=f"indicator={row.indicator}&variant=plain",
        data_goto="region",
        data_also=also,
    )


def _cell(cell: Cell) -> str:
    year = element("span", text(f" ({cell.year})"), class_="of-year") if cell.year else ""
    beside = element("span", text(cell.beside), class_="beside") if cell.beside else ""
    size = "" if cell.size is None else f"{cell.size:.6f}"
    return element("td", text(cell.text), year, beside, class_="number", data_sort=size)
