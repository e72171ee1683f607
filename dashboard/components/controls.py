"""Form controls with a legend, disabled options and the reason why they are."""

import dash_bootstrap_components as dbc
from dash import html

from dashboard.components import ids


def radio_group(
    name: str,
    legend: str,
    choices: list[dict],
    value: str,
    reason: str = "",
    segmented: bool = False,
) -> html.Fieldset:
    """One of several, as radio buttons in a labelled group; `segmented` as one bar of them."""
    buttons = dbc.RadioItems(id=ids.control(name), name=name, options=choices, value=value)
    return _group(name, legend, buttons, reason, "control segmented" if segmented else "control")


def check_group(
    name: str, legend: str, choices: list[dict], value: list[str], reason: str = ""
) -> html.Fieldset:
    """Several of several, as check boxes in a labelled group."""
    boxes = dbc.Checklist(id=ids.control(name), name=name, options=choices, value=value)
    return _group(name, legend, boxes, reason, "control")


def switch(name: str, label: str, value: bool, unavailable: str):
    """A single switch; `unavailable` says why it means nothing at the moment, or is empty."""
    button = dbc.Switch(id=ids.control(name), label=label, value=value, disabled=bool(unavailable))
    return html.Div([button, reason_line(name, unavailable)], className="control")


def select(
    name: str, label: str, choices: list[dict], value: str, disabled: bool, reason: str
) -> html.Div:
    """One of many, as a labelled native select; `disabled` when the whole means nothing."""
    identifier = ids.control(name)
    return html.Div(
        [
            html.Label(label, htmlFor=ids.in_document(identifier), className="control-legend"),
            dbc.Select(id=identifier, options=choices, value=value, disabled=disabled),
            reason_line(name, reason),
        ],
        className="control",
    )


def folded(summary: str, children, is_open: bool = False) -> html.Details:
    """Controls that most readers do not need at first."""
    return html.Details([html.Summary(summary), *children], open=is_open, className="folded")


def reason_line(name: str, text: str) -> html.P:
    """Why some options of a control are disabled; empty takes no room."""
    return html.P(text, id=ids.reason(name), className="reason")


def _group(name: str, legend: str, buttons, reason: str, class_name: str) -> html.Fieldset:
    return html.Fieldset(
        [html.Legend(legend, className="control-legend"), buttons, reason_line(name, reason)],
        className=class_name,
    )
