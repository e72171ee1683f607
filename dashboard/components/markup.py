"""HTML as text: what only has to be read costs the browser's renderer nothing that way.

Every Dash component listens to every change on the page. Words, tables and menus are therefore
written out here and put in place by a script (assets/cards.js), some tens of components a page.
"""

from collections.abc import Iterable, Sequence
from html import escape


def element(tag: str, *inside: str, **attributes) -> str:
    """An element around HTML; `class_` is its class, None and False leave an attribute out."""
    told = "".join(_attribute(name, value) for name, value in attributes.items())
    return f"<{tag}{told}>{''.join(inside)}</{tag}>"


def text(words: str) -> str:
    """Plain words inside an element."""
    return escape(words, quote=False)


def paragraph(words: str, class_: str | None = None) -> str:
    """A paragraph, or nothing without words."""
    return element("p", text(words), class_=class_) if words else ""


def bullets(items: Iterable[str], class_: str | None = None) -> str:
    """A list of HTML, or nothing without items."""
    inside = "".join(element("li", item) for item in items)
    return element("ul", inside, class_=class_) if inside else ""


def link(words: str, address: str) -> str:
    """A way to another site, in a window of its own; plain words without an address."""
    if not address:
        return text(words)
    return element("a", text(words), href=address, rel="noopener noreferrer", target="_blank")


def fold(summary: str, inside: str, class_: str | None = None) -> str:
    """Something to open, or nothing when there is nothing inside."""
    return (
        element("details", element("summary", text(summary)), inside, class_=class_)
        if inside
        else ""
    )


def table(
    caption: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    numeric: Sequence[int] = (),
    sortable: bool = False,
) -> str:
    """A real table: caption, column headings, a heading for each row; `numeric` align right.

    It scrolls inside a region of its own that the keyboard can reach.
    """
    numbers = [" class=number" if at in numeric else "" for at in range(len(headings))]
    head = "".join(
        f'<th scope="col"{numbers[at]}>{_heading(words, sortable)}</th>'
        for at, words in enumerate(headings)
    )
    body = "".join(f"<tr>{_cells(row, numbers)}</tr>" for row in rows)
    name = escape(caption)
    return (
        f'<div class="table-region" tabindex="0" role="region" aria-label="{name}">'
        f'<table class="data-table"><caption class="visually-hidden">{name}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _heading(words: str, sortable: bool) -> str:
    if not sortable:
        return text(words)
    return element("button", text(words), type="button", class_="sort")


def _cells(row: Sequence[str], numbers: Sequence[str]) -> str:
    first, *rest = row
    told = [f'<th scope="row"{numbers[0]}>{text(first)}</th>']
    told += [f"<td{kind}>{text(cell)}</td>" for cell, kind in zip(rest, numbers[1:], strict=True)]
    return "".join(told)


def _attribute(name: str, value) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
