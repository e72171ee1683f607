"""The whole view of many selections: nothing missing, nothing raw, no gap drawn as a value."""

import math
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.exhibits.trade.combinations import settle
from dashboard.exhibits.trade.selection import SHOWN_EVENTS, TradeSelection
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import LAST, kaz
from tests.unit.exhibits.trade.selections import wanted

RAW = re.compile(r"[{}]|\b(?:None|nan|NaN|NaT)\b| {2}|: \.|\(\)|^\s|\b(?:source|country)\.\w")


def floats(part):
    """Every float anywhere in a figure."""
    if isinstance(part, float):
        yield part
    elif isinstance(part, dict):
        for value in part.values():
            yield from floats(value)
    elif hasattr(part, "tolist"):
        yield from floats(part.tolist())
    elif isinstance(part, (list, tuple)):
        for value in part:
            yield from floats(value)


def texts(view, figure, table):
    """Everything of the view that is read."""
    notes = [note.text or "" for note in figure.layout.annotations]
    names = [trace.name for trace in figure.data if trace.name]
    told = [text for source in view.sources for text in (source.name, source.years, source.caveat)]
    events = [event.title for event in view.events]
    cells = [cell for row in table.rows for cell in row]
    whole = [view.title, view.unit, view.finding, *view.notes, *view.reading, *table.headings]
    return [*whole, *notes, *names, *told, *events, *cells]


@settings(max_examples=30)
@given(data=st.data(), language=st.sampled_from(tuple(LANGUAGES)), narrow=st.booleans())
def test_every_selection_has_a_whole_view(shown, options, data, language, narrow):
    words = words_for(language)
    view = shown(data.draw(wanted(options)), words)
    figure, table = view.drawn(narrow), view.written
    assert view.title and view.unit
    assert len(table.rows) == len(view.rows)
    assert [text for text in texts(view, figure, table) if RAW.search(text)] == []
    assert not any(math.isnan(number) for number in floats(figure.to_plotly_json()))


@settings(max_examples=10)
@given(data=st.data())
def test_a_missing_value_is_drawn_as_a_gap(shown, options, data):
    selection = replace(data.draw(wanted(options)), layout="one", scale="linear", events=())
    view = shown(selection, words_for("en"))
    drawn = {
        (trace.name, year): value
        for trace in view.figure.data
        if trace.mode == "lines+markers"
        for year, value in zip(trace.x, trace.y, strict=True)
    }
    reference = view.rows[view.rows["variant"] == "reference"]
    assert len(drawn) == len(reference)
    missing = int(reference["value"].isna().sum())
    assert sum(value is None for value in drawn.values()) == missing
    assert not any(value == 0 for value in drawn.values())


@pytest.fixture
def default(shown, english):
    return shown(TradeSelection(), english)


@pytest.fixture
def figure(default):
    return default.figure


def test_the_line_holds_the_values_of_the_csv_files(figure):
    exports = next(trace for trace in figure.data if trace.mode == "lines+markers")
    told = dict(zip(exports.x, exports.y, strict=True))
    assert [told[year] for year in (1992, 1993, 1994)] == [None, None, None]
    for year in range(1995, LAST + 1):
        assert told[year] == pytest.approx(float(kaz("export", year)) / 1000)


def test_both_editions_of_2018_and_2019_are_drawn_hollow(figure):
    hollow = [trace for trace in figure.data if "open" in str(trace.marker.symbol)]
    years = [year for trace in hollow if trace.mode == "markers" for year in trace.x]
    values = {round(value, 2) for trace in hollow for value in trace.y if value}
    assert years.count(2018) == years.count(2019) == 2
    assert {0.84, 0.77, 2.48, 2.77} <= values


def test_the_changes_of_source_are_marked_before_2018_to_2020(default, figure):
    dotted = [shape for shape in figure.layout.shapes if shape.line.dash == "dot"]
    assert [(shape.x0, shape.x1) for shape in dotted] == [
        (year - 0.5, year - 0.5) for year in (2018, 2019, 2020)
    ]
    for year in (2018, 2019, 2020):
        assert any(f"From {year} the source" in note for note in default.notes)


def test_events_of_the_chosen_categories_are_marked_and_listed(default, figure, tables):
    *_, foot = figure.data
    assert len(foot.x) == len(default.events)
    chosen = tables.events[tables.events["category"].isin(SHOWN_EVENTS)]
    assert len(default.events) == int(chosen["confirmed"].sum())


def test_a_selection_is_settled_before_it_is_shown(shown, english):
    selection = TradeSelection(reporter="UZB", measure="share_ca")
    settled, _ = settle(selection)
    assert settled.measure == "usd"
    one, other = (shown(each, english) for each in (selection, settled))
    assert (one.title, one.unit, one.query) == (other.title, other.unit, other.query)


def test_the_same_selection_draws_the_same(shown, english, default):
    again = shown(TradeSelection(), english)
    assert again.figure.to_json() == default.figure.to_json()
    assert again.rows.equals(default.rows)


def test_the_key_of_the_signs_names_their_years(default, english):
    assert default.reading == (
        english("reading.edition", years="2018–2019", marks="○"),
        english("reading.change", years="2018–2020"),
        english("reading.gap", years="1992–1994"),
        english("reading.events"),
    )
