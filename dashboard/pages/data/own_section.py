"""The part of the page where readers bring figures of their own. The script is assets/own.js."""

import json

from dashboard.components.markup import element, paragraph, text
from dashboard.own import limits
from dashboard.words import Words

NAME = "own"
ACCEPTED = ".csv,.txt,.tsv,.xls,.xlsx,text/csv,text/plain,text/tab-separated-values"
# Said by the script, which knows when.
_SAID = ("reading", "large", "failed", "laid", "removed", "renamed", "unsaved", "count")


def own_section(words: Words) -> str:
    """File and paste, what was understood, and the figures that lie over the charts."""
    said = {name: words(f"own.said.{name}", **_OPEN.get(name, {})) for name in _SAID}
    return element(
        "div",
        _control(words),
        element("p", id="own-status", role="status", class_="own-status"),
        element("div", id="own-told", class_="own-told"),
        _kept(words),
        id="own-tools",
        data_words=json.dumps(said, ensure_ascii=False),
        data_most=limits.BYTES,
    )


_OPEN = {"count": {"count": "{count}", "name": "{name}"}, "laid": {"name": "{name}"}}


def _control(words: Words) -> str:
    file = element("label", text(words("own.file")), for_="own-file") + element(
        "input", id="own-file", type="file", accept=ACCEPTED, class_="form-control"
    )
    paste = element("label", text(words("own.paste")), for_="own-paste") + element(
        "textarea", id="own-paste", rows="3", class_="form-control", spellcheck="false"
    )
    read = element("button", text(words("own.read")), type="button", id="own-read", class_="button")
    return (
        element("div", file, class_="own-way")
        + element("div", paste, read, class_="own-way")
        + paragraph(_limits(words), "unit own-limits")
    )


def _limits(words: Words) -> str:
    counted = {
        "size": limits.BYTES // 2**20,
        "sheets": limits.SHEETS,
        "rows": limits.ROWS,
        "columns": limits.COLUMNS,
        "cells": limits.CELLS,
        "values": limits.VALUES,
    }
    return words("own.limits", **{name: words.number(most, 0) for name, most in counted.items()})


def _kept(words: Words) -> str:
    """The figures that lie over the charts: their name, where they are seen, how they go."""
    name = element("label", text(words("own.name")), for_="own-name") + element(
        "input",
        id="own-name",
        type="text",
        class_="form-control",
        maxlength=limits.NAME_LETTERS,
        autocomplete="off",
    )
    ways = "".join(
        element("a", text(words(f"page.{page}")), href=f"/{page}", class_="button", data_page=True)
        for page in ("trade", "goods", "mirror")
    )
    buttons = "".join(
        element(
            "button", text(words(f"own.{one}")), type="button", id=f"own-{one}", class_="button"
        )
        for one in ("take", "remove")
    )
    return element(
        "div",
        element("h3", text(words("own.kept"))),
        element("p", id="own-count"),
        element("div", name, class_="own-way"),
        element("p", ways, buttons, class_="own-ways"),
        paragraph(words("own.take.about"), "unit"),
        element("div", id="own-differences-place"),
        id="own-kept",
        class_="own-kept",
        hidden=True,
    )
