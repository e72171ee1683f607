"""The browser of tables: a grid of all rows, and beside it what the table and its fields mean.

The grid is a component of its own library, which no other page needs: the script of the page
(assets/table-grid.js) brings library and rows once the grid comes into sight.
"""

import json

from dash import html

from dashboard.components.markup import element, paragraph, text
from dashboard.pages.data import ids
from dashboard.pages.data.addresses import GRID_SCRIPT
from dashboard.pages.data.codebook import NO_UNIT, FieldEntry, TableEntry
from dashboard.pages.data.downloads import rows_href
from dashboard.pages.data.reference import taken
from dashboard.words import Words

# What the grid says, by the name it knows it under.
GRID_WORDS = (
    "ariaColumnFiltered",
    "ariaFilterFromValue",
    "ariaFilterInput",
    "ariaFilterMenuOpen",
    "ariaFilterToValue",
    "ariaFilterValue",
    "ariaFilteringOperator",
    "ariaLabelColumnFilter",
    "ariaLabelSelectField",
    "ariaSortableColumn",
    "blank",
    "contains",
    "equals",
    "filterOoo",
    "greaterThan",
    "inRange",
    "inRangeEnd",
    "inRangeStart",
    "lessThan",
    "loadingOoo",
    "noMatchingRows",
    "noRowsToShow",
    "notBlank",
    "notContains",
    "startsWith",
)
_LEFT_OPEN = {"shown": "{shown}", "total": "{total}"}


def grid_tools(words: Words) -> html.Div:
    """A search in all columns, how many rows are left, and these as a file."""
    name = element(
        "label", text(words("data.browse.find")), for_="rows-find", class_="control-legend"
    )
    field = element(
        "input", id="rows-find", type="search", class_="form-control", autocomplete="off"
    )
    search = element("div", name, field, class_="control rows-search")
    count = element("p", id="rows-count", role="status", class_="unit")
    taking = element(
        "button", text(words("data.browse.csv")), type="button", id="rows-csv", class_="button"
    )
    return html.Div(className="rows-tools", **{"data-html": search + taking + count})


def grid_place(words: Words) -> html.Div:
    """Where the grid is put, with all that its script cannot know."""
    told = {
        "grid": {name: words(f"data.grid.{name}") for name in GRID_WORDS},
        "count": words("data.browse.count", **_LEFT_OPEN),
        "failed": words("data.browse.failed"),
    }
    return html.Div(
        id=ids.GRID,
        className="table-grid",
        role="region",
        **{
            "aria-label": words("data.section.rows"),
            "data-script": GRID_SCRIPT,
            "data-words": json.dumps(told, ensure_ascii=False),
        },
    )


def table_entry(entry: TableEntry, version: str, words: Words) -> str:
    """The codebook's entry of the table in the grid; the grid reads off it which table that is."""
    size = words("data.browse.size", rows=entry.rows, size=entry.size)
    file = taken(words("data.tables.get", table=entry.name), entry.href)
    inside = (
        element("h3", text(entry.title))
        + paragraph(entry.text)
        + element("p", text(size), " · ", file, class_="unit")
        + element("dl", *(_field(field) for field in entry.fields))
    )
    return element(
        "div",
        inside,
        class_="table-entry",
        tabindex=0,
        role="region",
        aria_label=entry.title,
        data_table=entry.name,
        data_rows=rows_href(entry.name, version),
    )


def _field(field: FieldEntry) -> str:
    """A field with its unit, if it has one, what it means, and what its values must be."""
    unit = "" if field.unit == NO_UNIT else element("span", text(f" · {field.unit}"), class_="unit")
    rules = element("span", text(f"{field.type}; "), field.constraint, class_="unit")
    name = element("dt", element("code", field.name), unit)
    return name + element("dd", text(field.meaning), "<br>", rules)
