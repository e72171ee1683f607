"""One state, one link: kind and text of the sources, the period of the matrix, the table."""

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits.data.exhibits import data_choices
from dashboard.exhibits.data.selection import (
    KINDS,
    DataSelection,
    data_options,
    data_parameters,
)
from dashboard.exhibits.exhibitor import Services
from dashboard.settings import DATA

PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))

NAMES = ("lang", "period", "reporter", "kind", "find", "table")


@pytest.fixture(scope="module")
def options(tables):
    return data_options(tables)


@pytest.fixture(scope="module")
def choices(options):
    return data_choices(options)


def test_every_field_has_a_parameter(options):
    assert tuple(data_parameters(options)) == NAMES
    assert tuple(field.name for field in fields(DataSelection)) == NAMES


def test_the_defaults_agree(choices):
    assert choices.asked({}) == (DataSelection(), ())
    assert choices.write(DataSelection()) == ""


@given(query=st.dictionaries(st.sampled_from((*NAMES, "utm_source")), st.text()))
def test_any_link_opens_and_is_written_back(choices, query):
    selection, refused = choices.asked(query)
    assert {one.name for one in refused} <= set(query) - {"find"}
    again = Services.query(choices.write(selection))
    assert choices.asked(again) == (selection, ())


@pytest.mark.parametrize("kind", KINDS)
def test_a_link_keeps_kind_and_text(choices, kind):
    selection = DataSelection(lang="uz", period="2", kind=kind, find="jahon banki & WTO")
    query = Services.query(choices.write(selection))
    assert choices.asked(query) == (selection, ())


def test_text_is_one_line_of_limited_length(choices):
    assert choices.asked({"find": "  a \n b  "})[0].find == "a b"
    assert len(choices.asked({"find": "x" * 999})[0].find) == 80


def test_any_table_of_the_package_can_be_opened_and_no_other(choices, options):
    assert set(options.tables) == {one["name"] for one in PACKAGE["resources"]}
    for name in options.tables:
        assert choices.asked({"table": name})[0].table == name
    selection, refused = choices.asked({"table": "nothing"})
    assert selection.table == "trade" and [one.name for one in refused] == ["table"]


def test_a_part_of_the_page_follows_its_own_choices_alone(choices):
    query = {"lang": "ru", "period": "2", "kind": "press", "find": "x", "table": "events"}
    assert choices.following("period")(query) == "?period=2"
    assert choices.following("kind", "find")(query) == "?kind=press&find=x"
    assert choices.following("table")(query) == "?table=events"
