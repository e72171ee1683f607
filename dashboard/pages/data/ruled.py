"""A table whose cells are HTML: links, code, texts in other languages."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dashboard.components.markup import element, text


class Row(NamedTuple):
    """A row of cells, the first of which is its heading. anchor: its id, None for none."""

    cells: Sequence[str]
    anchor: str | None = None


def ruled(
    caption: str, headings: Sequence[str], rows: Iterable[Row], numeric: Sequence[int] = ()
) -> str:
    """The rows under their headings in a region of its own that the keyboard can reach."""
    kinds = ["number" if at in numeric else None for at in range(len(headings))]
    head = "".join(
        element("th", text(one), scope="col", class_=kind)
        for one, kind in zip(headings, kinds, strict=True)
    )
    return region(
        caption,
        element("thead", element("tr", head))
        + element("tbody", *(_row(row, kinds) for row in rows)),
    )


def region(caption: str, inside: str, class_: str = "table-region whole", table: str = "") -> str:
    """The parts of a table, named, in a region of its own. table: more classes of the table."""
    named = element("caption", text(caption), class_="visually-hidden")
    body = element("table", named, inside, class_=f"data-table {table}".strip())
    return element("div", body, class_=class_, tabindex=0, role="region", aria_label=caption)


def _row(row: Row, kinds: Sequence[str | None]) -> str:
    first, *rest = row.cells
    told = element("th", first, scope="row", class_=kinds[0])
    told += "".join(
        element("td", cell, class_=kind) for cell, kind in zip(rest, kinds[1:], strict=True)
    )
    return element("tr", told, id=row.anchor)
