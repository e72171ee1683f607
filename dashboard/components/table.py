"""A written table as HTML: a real one, that scrolls inside a region the keyboard can reach.

Some tables have thousands of cells, so each cell is put together by hand and not by `element`.
"""

from collections.abc import Sequence
from html import escape

from dashboard.components.markup import element, link, prose, text
from dashboard.exhibits.exhibit import Written
from dashboard.words import Words

FORMS = ("long", "wide")


def exhibit_table(caption: str, written: Written, words: Words) -> str:
    """A table that is sorted by any column and laid out wide where it can be, by scripts
    (assets/cards.js, wide-table.js)."""
    forms = _forms(words) if written.across and written.rows else ""
    return forms + table(caption, written, sortable=True)


def _forms(words: Words) -> str:
    """Long or wide, as a pair of buttons; the page begins with the long form.

    A line of the wide form that has another value in some years is told by its name again.
    """
    buttons = (
        element(
            "button",
            text(words(f"table.form.{one}")),
            type="button",
            data_form=one,
            aria_pressed="true" if one == FORMS[0] else "false",
        )
        for one in FORMS
    )
    return element(
        "div",
        *buttons,
        role="group",
        class_="forms",
        aria_label=words("table.form"),
        data_again=words("chart.alternate", line="{line}"),
    )


def table(caption: str, written: Written, sortable: bool = False) -> str:
    """Caption, column headings, a heading for each row; numbers align right."""
    numbers = [" class=number" if at in written.numeric else "" for at in _columns(written)]
    head = "".join(
        f'<th scope="col"{numbers[at]}>{_heading(words, sortable)}</th>'
        for at, words in enumerate(written.headings)
    )
    body = "".join(f"<tr>{_cells(written, at, numbers)}</tr>" for at in range(len(written.rows)))
    name = escape(caption)
    across = f' data-across="{",".join(map(str, written.across))}"' if written.across else ""
    return (
        f'<div class="table-region" tabindex="0" role="region" aria-label="{name}">'
        f'<table class="data-table"{across}><caption class="visually-hidden">{name}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _columns(written: Written) -> range:
    return range(len(written.headings))


def _heading(words: str, sortable: bool) -> str:
    if not sortable:
        return text(words)
    return element("button", text(words), type="button", class_="sort")


def _cells(written: Written, at: int, numbers: Sequence[str]) -> str:
    """The cells of a row; the first is its heading."""
    told = []
    for column, words in enumerate(written.rows[at]):
        kind = numbers[column]
        if column in written.ranks:
            kind += f' data-sort="{escape(written.ranks[column][at])}"'
        inside = element("code", text(words)) if column in written.codes else prose(words)
        if column in written.linked:
            inside = link(words, written.linked[column][at])
        tag, scope = ("td", "") if column else ("th", ' scope="row"')
        told.append(f"<{tag}{scope}{kind}>{inside}</{tag}>")
    return "".join(told)
