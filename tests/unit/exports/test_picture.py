"""The picture's figure: in ink on white, with all that has to be said, inside its margins."""

import json
import re
from html import unescape
from itertools import pairwise

import pytest

from dashboard.charts.look import Look
from dashboard.charts.marks import Line
from dashboard.exports.picture import picture
from tests.unit.exports.samples import EDITION, chart, sample

pytestmark = pytest.mark.slow


def read(exhibit, words):
    return json.loads(picture(exhibit, EDITION, words))


def told(figure):
    """All text of the annotations, lines joined as a reader joins them."""
    texts = [one["text"] for one in figure["layout"]["annotations"]]
    return " ".join(unescape(re.sub("<br>", " ", text)) for text in texts)


def around(figure):
    """Top and bottom in pixels of every text that hangs on the figure's edges."""
    layout = figure["layout"]
    spans = []
    for one in layout["annotations"]:
        if one.get("width"):
            tall = (one["text"].count("<br>") + 1) * one["font"]["size"] * 1.3
            edge = layout["margin"]["t"] if one["yanchor"] == "top" else None
            top = (
                edge - one["yshift"]
                if edge is not None
                else layout["height"] - layout["margin"]["b"] - one["yshift"] - tall
            )
            spans.append((top, top + tall))
    return sorted(spans)


def test_the_proportions_are_those_of_a_slide_and_the_ground_is_white(words):
    layout = read(sample(), words)["layout"]
    assert (layout["width"], layout["height"]) == (960, 540)
    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == "#ffffff"


def test_it_states_finding_choices_sources_link_and_data(words):
    text = told(read(sample(), words))
    for part in (
        "<b>It grew <twice> & more.</b>", "Trade of the pair · billion USD",
        "Period: 2016–present · Measure: real", "World Bank WITS (1995–2019)", "2026.11.22",
        f"https://trade.example.org/trade?period=3&measure=real&lang={words.language}",
    ):  # fmt: skip
        assert part in text, part


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"reporter": "both", "scale": "log", "others": "1", "period": "3"},
        {"partner": "UZB,KGZ,RUS,CHN", "flow": "exports", "layout": "panels", "measure": "real"},
    ],
)
def test_no_text_covers_another_or_leaves_the_picture(trade, words, query):
    figure = read(trade(query, words), words)
    layout = figure["layout"]
    spans = around(figure)
    assert spans[0][0] >= 0 and spans[-1][1] <= layout["height"]
    assert all(below >= above - 0.01 for (_, above), (below, _) in pairwise(spans))
    area = (layout["margin"]["t"], layout["height"] - layout["margin"]["b"])
    assert area[1] - area[0] > 150
    assert all(bottom <= area[0] or top >= area[1] for top, bottom in spans)
    assert layout["width"] * 9 == layout["height"] * 16


def test_no_letter_is_smaller_than_twelve_pixels(trade, words):
    annotations = read(trade({}, words), words)["layout"]["annotations"]
    assert min(one["font"]["size"] for one in annotations) >= 12


def test_the_figure_itself_stays_as_it_is(trade, english):
    exhibit = trade({}, english)
    before = exhibit.figure.to_dict()
    picture(exhibit, EDITION, english)
    assert exhibit.figure.to_dict() == before


def test_a_figure_whose_labels_would_meet_gets_a_larger_picture(english):
    """Twenty lines of one height need twenty labels of two lines each."""
    lines = [Line(Look(f"{at}<br>b", "#112233"), (2001,), (2.0,)) for at in range(20)]
    layout = read(sample(chart=chart(*lines)), english)["layout"]
    assert (layout["width"], layout["height"]) == (1280, 720)


def test_a_table_has_no_picture(english):
    with pytest.raises(ValueError, match="trade is a table"):
        picture(sample(chart=None), EDITION, english)
