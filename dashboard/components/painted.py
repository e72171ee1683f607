"""A page as the HTML that its scripts will come to, to be read before any of them has run.

Elements are written out, words stand in their slots, controls show what they are set to. The first
chart is drawn; others are empty places of their size.
"""

from collections.abc import Callable, Iterator, Mapping
from html import escape

from dash.development.base_component import Component

from dashboard.components import ids
from dashboard.components.markup import element, text

Told = Mapping[str, str]

_NAMES = {"className": "class", "htmlFor": "for", "tabIndex": "tabindex", "colSpan": "colspan"}
# Read by scripts alone.
_LEFT_OUT = {"data-html", "data-view", "data-query", "data-own", "data-show"}
PLAIN = "dash_html_components"


def painted(node, told: Mapping[str, Told], within: str = "") -> str:
    """A component, a text, a number, None, or a list of them, as HTML.

    told: exhibit or block -> slot -> HTML, "chart" for the one that is drawn. within: the one that
    the node stands in. Raises TypeError for a component that is neither an element nor a control.
    """
    if node is None:
        return ""
    if isinstance(node, (list, tuple)):
        return "".join(painted(one, told, within) for one in node)
    if not isinstance(node, Component):
        return escape(str(node), quote=False)
    described = node.to_plotly_json()
    properties = dict(described["props"])
    if described["namespace"] != PLAIN:
        return _control(described["type"], properties)
    return _element(described["type"].lower(), properties, told, within)


def _element(tag: str, properties: dict, told: Mapping[str, Told], within: str) -> str:
    inside = properties.pop("children", None)
    slot = properties.get("data-slot")
    # The frame of an exhibit, or a block.
    if "exhibit" in (properties.get("className") or "").split():
        within = properties["id"]
    content = properties.get("data-html") or painted(inside, told, within)
    if slot and within:
        content = told[within].get(slot, "")
    if within and properties.get("className") == "chart":
        content = told[within].get("chart", content)
    attributes = "".join(_attribute(name, value) for name, value in properties.items())
    return f"<{tag}{attributes}>{content}</{tag}>"


def _attribute(name: str, value) -> str:
    if value is None or value is False or name in _LEFT_OUT:
        return ""
    name = _NAMES.get(name, name)
    if value is True:
        return f" {name}"
    value = ids.in_document(value) if isinstance(value, dict) else str(value)
    return f' {name}="{escape(value)}"'


def _control(kind: str, properties: dict) -> str:
    if kind not in _CONTROLS:
        raise TypeError(f"{kind} is no element and no control")
    return "".join(_CONTROLS[kind](properties))


def _choices(kind: str) -> Callable[[dict], Iterator[str]]:
    def written(properties: dict) -> Iterator[str]:
        held = properties["value"]
        chosen = held if isinstance(held, list) else [held]
        yield "<div>"
        for place, option in enumerate(properties["options"]):
            name = f"{_id(properties)}-{place}"
            yield _check(kind, name, option["label"], option["value"] in chosen)
        yield "</div>"

    return written


def _switch(properties: dict) -> Iterator[str]:
    held = properties["value"], "form-check form-switch"
    yield _check("checkbox", _id(properties), properties["label"], *held)


def _id(properties: dict) -> str:
    """What the label of a control points to."""
    return ids.in_document(properties["id"])


def _check(kind: str, name: str, label: str, checked: bool, class_: str = "form-check") -> str:
    kept = {"id": name, "checked": bool(checked), "disabled": True}
    box = element("input", type=kind, class_="form-check-input", **kept)
    words = element("label", text(label), for_=name, class_="form-check-label")
    return element("div", box, words, class_=class_)


def _select(properties: dict) -> Iterator[str]:
    shown = next(
        (one["label"] for one in properties["options"] if one["value"] == properties["value"]), ""
    )
    kept = {"id": _id(properties), "disabled": True}
    yield element("select", element("option", text(shown)), class_="form-select", **kept)


def _input(properties: dict) -> Iterator[str]:
    kept = {name: properties.get(name) for name in ("type", "min", "max", "value")}
    name = _id(properties)
    yield element("input", id=name, class_="form-control", disabled=True, **kept)


_CONTROLS: Mapping[str, Callable[[dict], Iterator[str]]] = {
    "RadioItems": _choices("radio"),
    "Checklist": _choices("checkbox"),
    "Switch": _switch,
    "Select": _select,
    "Input": _input,
}
