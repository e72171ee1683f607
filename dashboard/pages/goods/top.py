"""The goods of a year as the page shows them: search, columns to sort by, a small line a row."""

from dashboard.analysis.goods.values import years_of
from dashboard.charts import tokens
from dashboard.charts.years import range_text
from dashboard.components.markup import element, text
from dashboard.components.sparkline import sparkline
from dashboard.exhibits.columns import Column
from dashboard.exhibits.goods.question import Question, name_of
from dashboard.exhibits.goods.top import NAME, columns, lines, rows
from dashboard.words import Words, words_for

# Found by its English name too.
ALWAYS_FOUND_IN = "en"


def top_face(question: Question, words: Words) -> str:
    """The table as HTML. A row leads to what the section or chapter holds."""
    found = rows(question)
    if found.empty:
        return element("p", text(words("goods.none_of_part")))
    told = columns(question, found, words)
    heads = [_heading(one, words) for one in told.values()]
    years = years_of(question.tables, question.reporter_of_year)
    span = range_text(years[0], years[-1])
    heads.append(element("th", text(span), scope="col", class_="line-cell"))
    drawn = lines(question)
    body = "".join(
        _row(row, told, drawn, (years[0], years[-1]), question.selection.level, words)
        for row in found.itertuples()
    )
    none = element("p", text(words("region.nothing_found")), class_="no-rows", hidden=True)
    return element("div", none, role="status") + element(
        "table",
        element("caption", text(words("goods.top.unit")), class_="visually-hidden"),
        element("thead", element("tr", *heads)),
        element("tbody", body),
        class_="data-table indicator-table",
    )


def _heading(column: Column, words: Words) -> str:
    sort = element("button", text(column.heading), type="button", class_="sort")
    if column.numeric:
        return element("th", sort, scope="col", class_="number")
    search = element(
        "input",
        type="search",
        class_="form-control row-search",
        data_search=NAME,
        placeholder=words("search.hint"),
        aria_label=words("goods.search"),
        autocomplete="off",
    )
    return element("th", sort, search, scope="col")


def _row(
    row, told: dict[str, Column], drawn, years: tuple[int, int], level: str, words: Words
) -> str:
    code = row.code
    line = sparkline(
        {"KAZ": drawn[code]},
        tokens.COUNTRY,
        *years,
        words("region.line", name=name_of(level, code, words), years=range_text(*years)),
    )
    parts = [
        _number(row, one, getattr(row, field)) if one.numeric else _name(level, code, words)
        for field, one in told.items()
    ]
    also = name_of(level, code, words_for(ALWAYS_FOUND_IN))
    return element(
        "tr", *parts, element("td", line, class_="line-cell"), data_also=also, **_leads(level, code)
    )


def _leads(level: str, code: str) -> dict[str, str]:
    """Where a row leads: to the chapters of a section, the products of a chapter."""
    if level == "product":
        return {}
    part = f"s{code}" if level == "section" else code
    inside = "chapter" if level == "section" else "product"
    return {"data_set": f"part={part}&level={inside}", "data_goto": "goods-composition"}


def _name(level: str, code: str, words: Words) -> str:
    inside = text(name_of(level, code, words, short=level == "section"))
    if level != "product":
        inside = element("button", inside, type="button", class_="row-name")
    return element("th", inside, scope="row", data_sort=code)


def _number(row, column: Column, size: float) -> str:
    known = "" if size != size else f"{float(size):.6f}"
    return element("td", text(column.text(row)), class_="number", data_sort=known)
