"""The article's table as it is printed: each cell with its sources beneath, and a way on."""

from dashboard.components.markup import element, text
from dashboard.exhibits.region.article import KINDS, PrintedCell, PrintedTable
from dashboard.words import Words

TABLE_YEAR = "2023"


def article_face(table: PrintedTable, words: Words) -> str:
    """The table as HTML, below the key to where its values come from."""
    kinds = (
        element("span", text(words(f"region.kind.{kind}")), class_=f"origin origin-{kind}")
        for kind in KINDS
    )
    heads = (words("region.country"), *table.headings, words("region.quotient_head"))
    return element("p", *kinds, class_="legend") + element(
        "table",
        element("caption", text(table.title), class_="visually-hidden"),
        element("thead", element("tr", *(element("th", text(one), scope="col") for one in heads))),
        element("tbody", *(_row(*row, words) for row in table.rows)),
        class_="data-table printed-table",
    )


def _row(country: str, cells: list[PrintedCell], computed: str, off: str, words: Words) -> str:
    quotient = element("span", text(computed), class_="computed")
    printed = element("span", text(words("region.quotient_off", difference=off)), class_="beside")
    return element(
        "tr",
        element("th", text(country), scope="row"),
        *(element("td", _cell(cell)) for cell in cells),
        element("td", quotient, printed),
    )


def _cell(cell: PrintedCell) -> str:
    button = element(
        "button",
        element("span", text(cell.printed), aria_hidden="true"),
        element("span", text(cell.opens), class_="visually-hidden"),
        type="button",
        class_="printed",
        title=cell.opens,
        data_set=f"indicator={cell.indicator}&variant=plain&year={TABLE_YEAR}",
        data_goto="region",
    )
    origin = element("span", text(cell.origin), class_=f"origin origin-{cell.kind}")
    beside = (element("span", text(one), class_="beside") for one in (cell.bank, cell.fund) if one)
    return "".join((button, origin, *beside))
