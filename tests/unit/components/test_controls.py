"""Controls: what is disabled says why, and each widget holds what it is given."""

import pytest

from dashboard.components.controls import WIDGETS, form_control, properties
from dashboard.components.painted import painted
from dashboard.exhibits.controls import Control, control, stated
from dashboard.exhibits.query import Choice

PAIRS = (("a", "First"), ("b", "Second"))


def made(widget="radio", **more) -> Control:
    return Control(**{"name": "flow", "legend": "Flow", "widget": widget, "value": "a"} | more)


def fields(tree) -> list:
    """The elements that hold the value of the control."""
    inside = getattr(tree, "children", None)
    inside = inside if isinstance(inside, list) else [inside] if inside is not None else []
    own = [tree] if getattr(tree, "id", None) == {"type": "control", "name": "flow"} else []
    return own + [one for part in inside if not isinstance(part, str) for one in fields(part)]


@pytest.mark.parametrize("widget", WIDGETS)
def test_every_widget_holds_the_value_under_the_name_of_its_parameter(widget):
    value = ["a"] if widget in ("checks", "list") else True if widget == "switch" else "a"
    limits = (1990, 2025) if widget == "range" else None
    pairs = () if widget in ("range", "switch") else PAIRS
    (field,) = fields(form_control(made(widget, value=value, pairs=pairs, limits=limits)))
    assert field.value == value


def test_what_means_nothing_is_disabled_and_says_why_once():
    one = made(pairs=PAIRS, unavailable={"b": "No data."})
    assert properties(one)["options"] == [
        {"value": "a", "label": "First", "disabled": False},
        {"value": "b", "label": "Second", "disabled": True},
    ]
    assert one.reason == "No data." and not one.off and one.chosen == ("First",)


def test_a_whole_control_is_off_when_it_or_all_of_it_means_nothing():
    all_of_it = made("select", pairs=PAIRS, unavailable={"a": "Why.", "b": "Why."})
    itself = made("switch", value=True, unavailable={"flow": "Why."})
    for one in (all_of_it, itself):
        assert one.off and one.reason == "Why." and one.chosen == ()
        assert properties(one)["disabled"] is True


def test_the_label_of_a_field_points_to_it():
    group = form_control(made("select", pairs=PAIRS))
    label, field, _ = group.children
    assert label.htmlFor == '{"name":"flow","type":"control"}'
    assert field.id == {"name": "flow", "type": "control"}


def test_a_declared_parameter_names_its_values(words):
    scale = Choice("scale", ("linear", "log"), label="control.scale", names="scale.{}")
    one = control(scale, "log", words)
    assert one.legend == words("control.scale")
    assert one.pairs == (("linear", words("scale.linear")), ("log", words("scale.log")))
    assert stated(one, words) == [(words("control.scale"), words("scale.log"))]


def test_what_is_not_in_force_is_not_stated(english):
    off = made(pairs=PAIRS, unavailable={"a": "Why.", "b": "Why."})
    assert stated(off, english) == []
    assert stated(made(told=("Year", "2020")), english) == [("Year", "2020")]


def test_reasons_are_escaped_where_controls_are_written_out():
    assert "&lt;" in painted(made(unavailable={"b": "<x>"}).reason, {})
