"""The row of a frame: tabs on the left; enlarge, download, share and add to slides on the right.

The same HTML in every state. The scripts that serve it are assets/cards.js and share.js.
"""

from dashboard.components.markup import bullets, element, text
from dashboard.words import Words

# Formats that the server writes, in the order of the menu; the route is /download/<name>.<kind>.
FILES = ("xlsx", "excel", "csv", "json", "zip", "pptx")
# Pictures that the browser makes of a figure that the server describes.
PICTURES = ("png", "svg")
SHARED = ("link", "pinned", "apa", "bib", "embed", "save", "print")

# A sign before the words, which small screens leave out.
_SIGNS = {"enlarge": "⤢", "download": "↓", "share": "↗", "slides": "+"}


def bar(name: str, pictured: bool, words: Words, charted: bool = True, shared: bool = True) -> str:
    """Tabs and tools of one exhibit.

    pictured: whether it has something to see beside a table. charted: whether that is a chart.
    shared: whether a link leads to it.
    """
    return tabs(name, pictured, words, charted) + tools(name, pictured, words, shared)


def tabs(name: str, pictured: bool, words: Words, charted: bool = True) -> str:
    """Chart, table, sources and notes, as the pattern of tabs has it."""
    parts = (*(("chart",) if pictured else ()), "table", "sources")
    names = {part: words(f"card.tab.{part}") for part in parts}
    if not charted:
        names["chart"] = words("card.tab.face")
    buttons = (
        element(
            "button",
            text(names[part]),
            type="button",
            role="tab",
            id=f"{name}-tab-{part}",
            aria_controls=panel(name, part),
            aria_selected="true" if part == parts[0] else "false",
            tabindex="0" if part == parts[0] else "-1",
        )
        for part in parts
    )
    return element("div", *buttons, role="tablist", class_="tabs", aria_label=words("card.tabs"))


def panel(name: str, part: str) -> str:
    """The id of what a tab opens; no exhibit's own id can be the same."""
    return f"{name}-panel-{part}"


def tools(name: str, pictured: bool, words: Words, shared: bool = True) -> str:
    """The toolbar, with a place where it says what it does."""
    pictures = PICTURES if pictured else ()
    files = bullets(_action(kind, words(f"card.file.{kind}"), name) for kind in (*pictures, *FILES))
    ways = bullets(_action(one, words(f"share.{one}"), name) for one in SHARED)
    inside = (
        _tool("enlarge", words),
        _menu("download", files, words),
        *((_menu("share", ways, words), _tool("slides", words)) if shared else ()),
        '<p class="take-status" role="status"></p>',
        element("progress", class_="take-progress", hidden=True, aria_label=words("share.busy")),
        element(
            "textarea",
            class_="take-text",
            readonly=True,
            hidden=True,
            rows="3",
            aria_label=words("share.text"),
        ),
    )
    return element("div", *inside, class_="take", data_exhibit=name)


def _menu(kind: str, inside: str, words: Words) -> str:
    summary = element("summary", _label(kind, words), class_="tool")
    panel = element("div", inside, class_="menu-panel")
    return element("details", summary, panel, class_=f"menu {kind}")


def _tool(action: str, words: Words) -> str:
    return element("button", _label(action, words), type="button", class_="tool", data_take=action)


def _label(kind: str, words: Words) -> str:
    sign = f'<span aria-hidden="true">{_SIGNS[kind]}</span> '
    return sign + element("span", text(words(f"card.{kind}")), class_="tool-name")


def _action(action: str, label: str, name: str) -> str:
    if action in FILES:
        address = f"/download/{name}.{action}"
        return element("a", text(label), href=address, download=True, data_take=action)
    return element("button", text(label), type="button", data_take=action)
