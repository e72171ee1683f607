"""Controls as form elements: a legend, disabled options and the reason why they are."""

from collections.abc import Callable, Mapping

import dash_bootstrap_components as dbc
from dash import html

from dashboard.components import ids
from dashboard.exhibits.controls import Control, options
from dashboard.exhibits.query import LONGEST_TEXT


def form_control(control: Control):
    """The control as its widget, inside a labelled group."""
    return WIDGETS[control.widget](control)


def properties(control: Control) -> dict:
    """What of a form element follows the state of the page, beside its value."""
    found = {"disabled": control.off} if control.widget in WHOLE else {}
    if control.pairs:
        found["options"] = options(control.pairs, control.unavailable)
    if control.limits:
        found["min"], found["max"] = control.limits
    return found


def folded(summary: str, children, is_open: bool = False) -> html.Details:
    """Controls that most readers do not need at first."""
    return html.Details([html.Summary(summary), *children], open=is_open, className="folded")


def _radio(control: Control, segmented: bool = False) -> html.Fieldset:
    """One of several, as radio buttons in a labelled group; `segmented` as one bar of them."""
    buttons = dbc.RadioItems(
        id=ids.control(control.name),
        name=control.name,
        value=control.value,
        **properties(control),
    )
    return _group(control, buttons, "control segmented" if segmented else "control")


def _segmented(control: Control) -> html.Fieldset:
    return _radio(control, segmented=True)


def _checks(control: Control) -> html.Fieldset:
    """Several of several, as check boxes in a labelled group."""
    boxes = dbc.Checklist(
        id=ids.control(control.name),
        name=control.name,
        value=control.value,
        **properties(control),
    )
    return _group(control, boxes, "control")


def _list(control: Control) -> html.Details:
    """Several of very many: check boxes behind the legend, in a box that scrolls."""
    return html.Details(
        [html.Summary(control.legend), _checks(control)], className="folded control-list"
    )


def _select(control: Control) -> html.Div:
    """One of many, as a labelled native select."""
    select = dbc.Select(id=ids.control(control.name), value=control.value, **properties(control))
    return _labelled(control, select)


def _switch(control: Control) -> html.Div:
    """On or off."""
    button = dbc.Switch(
        id=ids.control(control.name),
        label=control.legend,
        value=bool(control.value),
        **properties(control),
    )
    return html.Div([button, _reason(control)], className="control")


def _range(control: Control) -> html.Div:
    """A number between two others, as a native slider."""
    slider = dbc.Input(
        id=ids.control(control.name),
        type="range",
        step=1,
        value=control.value,
        **properties(control),
    )
    return _labelled(control, slider)


def _text(control: Control, kind: str) -> html.Div:
    field = dbc.Input(
        id=ids.control(control.name),
        type=kind,
        inputMode="decimal" if kind == "text" else None,
        value=control.value,
        maxLength=LONGEST_TEXT,
        debounce=300,
        autocomplete="off",
    )
    return _labelled(control, field)


def _search(control: Control) -> html.Div:
    return _text(control, "search")


def _number(control: Control) -> html.Div:
    return _text(control, "text")


WIDGETS: Mapping[str, Callable[[Control], object]] = {
    "radio": _radio,
    "segmented": _segmented,
    "checks": _checks,
    "list": _list,
    "select": _select,
    "switch": _switch,
    "range": _range,
    "search": _search,
    "number": _number,
}
# These are disabled as a whole; of the others each option is.
WHOLE = frozenset({"select", "switch"})


def _labelled(control: Control, field) -> html.Div:
    label = html.Label(
        control.legend,
        id=ids.legend(control.name),
        htmlFor=ids.in_document(ids.control(control.name)),
        className="control-legend",
    )
    return html.Div([label, field, _reason(control)], className="control")


def _group(control: Control, buttons, class_name: str) -> html.Fieldset:
    legend = html.Legend(control.legend, className="control-legend")
    return html.Fieldset([legend, buttons, _reason(control)], className=class_name)


def _reason(control: Control) -> html.P:
    """Why some options of a control are disabled; empty takes no room."""
    return html.P(control.reason, id=ids.reason(control.name), className="reason")
