"""Thousands of elements as one component: long lists and tables that no callback looks into.

Every Dash component listens to every change on the page, so a page of ten thousand answers a
click after seconds. What only has to be read is written out as HTML instead, which the script of
the shell (assets/shell.js) puts in place.
"""

from html import escape

from dash import html
from dash.development.base_component import Component

_NAMES = {"className": "class", "htmlFor": "for", "tabIndex": "tabindex", "colSpan": "colspan"}


def still(children, class_name: str = "") -> html.Div:
    """The components inside a block that only the browser fills."""
    return html.Div(className=class_name or None, **{"data-html": as_html(children)})


def as_html(node) -> str:
    """A component of `dash.html`, a text, a number, None, or a list of them, as HTML.

    Raises TypeError for any other component: what is interactive needs Dash.
    """
    if node is None:
        return ""
    if isinstance(node, (list, tuple)):
        return "".join(map(as_html, node))
    if not isinstance(node, Component):
        return escape(str(node), quote=False)
    described = node.to_plotly_json()
    if described["namespace"] != "dash_html_components":
        raise TypeError(f"{described['type']} is no plain element")
    tag, properties = described["type"].lower(), dict(described["props"])
    inside = as_html(properties.pop("children", None))
    return f"<{tag}{''.join(map(_attribute, properties, properties.values()))}>{inside}</{tag}>"


def _attribute(name: str, value) -> str:
    if value is None or value is False:
        return ""
    name = _NAMES.get(name, name)
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
