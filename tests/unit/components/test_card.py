"""The frame: everything that belongs to an exhibit is told, escaped, in its slot."""

import json
import re
from dataclasses import replace

import pytest

from dashboard.components.card import Frame, card, holding, told
from dashboard.components.card_tools import bar
from dashboard.exhibits.exhibit import EventNote, SourceNote, Written
from dashboard.words import LANGUAGES, words_for
from tests.unit.exports.samples import sample

SOURCE = SourceNote("WITS_KAZ", "WITS", "1995–2019", "2026", "free", "https://example.org", "care")
HOLDER = holding("trade", "trade", "?period=2")
TAG = re.compile(r"<[^>]*>")


def slots(exhibit, words, **more) -> dict:
    return json.loads(told(exhibit, words, **more))


def test_title_unit_and_finding_stand_above_the_chart(words):
    head = slots(sample(), words)["head"]
    assert (
        TAG.sub("", head) == "Trade of the pair\u00a0· billion USDIt grew &lt;twice&gt; &amp; more."
    )
    assert head.index("<h2") < head.index("<p")


def test_the_sentence_for_those_who_cannot_see_it_has_all_three(english):
    assert slots(sample(), english)["name"] == (
        "Trade of the pair billion USD It grew <twice> & more."
    )


def test_the_key_of_the_signs_is_one_line(english):
    reading = slots(sample(reading=("○ other", "✕ <guess>")), english)["reading"]
    assert reading == "<span>○\u00a0other</span><span>✕\u00a0&lt;guess&gt;</span>"


def test_the_table_has_every_plotted_row_and_can_be_sorted(words):
    table = slots(sample(), words)["table"]
    assert table.count("<tr>") == 3 and table.count('class="sort"') == 2
    assert "<td class=number>3.25</td>" in table and '<th scope="row">2003</th>' in table


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_source_leads_to_its_row_and_to_the_source_itself(language):
    words = words_for(language)
    panel = slots(sample(sources=(SOURCE,)), words)["sources"]
    assert f'href="/data?lang={language}#source-WITS_KAZ"' in panel
    assert 'href="https://example.org" rel="noopener noreferrer" target="_blank"' in panel
    assert "care" in panel and "free" in panel


def test_a_source_without_an_address_has_one_link(english):
    panel = slots(sample(sources=(replace(SOURCE, address=""),)), english)["sources"]
    assert panel.count("<a ") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_is_called_one_beside_the_office_whose_figures_it_has(language):
    words = words_for(language)
    copied = replace(SOURCE, address="https://www.stat.example/a", copy="https://github.com/b/c")
    panel = slots(sample(sources=(copied,)), words)["sources"]
    found = dict(re.findall(r'<a href="(https:[^"]*)"[^>]*>([^<]*)</a>', panel))
    assert list(found) == ["https://www.stat.example/a", "https://github.com/b/c"]
    assert list(found.values()) == [
        words("source.original", place="stat.example"),
        words("source.copy", place="github.com"),
    ]


def test_a_copy_of_no_office_has_no_original(english):
    copied = replace(SOURCE, address="", copy="https://github.com/b/c")
    panel = slots(sample(sources=(copied,)), english)["sources"]
    assert panel.count("<a ") == 2 and ">copy: github.com</a>" in panel
    assert "original" not in panel


def test_no_line_of_a_title_or_a_source_ends_inside_a_range(english):
    parts = slots(sample(title="Trade, 1995–2019", sources=(SOURCE,)), english)
    assert '>Trade, <span class="range">1995–2019</span>' in parts["head"]
    assert '<span class="range">1995–2019;</span> 2026' in parts["sources"]


def test_choices_notes_method_and_events_are_one_click_away(words):
    event = EventNote("1 May", "An <act>", "treaty", "Office", "", True)
    panel = slots(sample(events=(event,)), words)["sources"]
    for text in ("Period: 2016–present; Measure: real", "A note.", "A method.", "An &lt;act&gt;"):
        assert text in panel
    headings = [words(key) for key in ("card.chosen", "card.sources", "notes.heading")]
    assert all(heading in panel for heading in headings)


def test_the_footer_names_three_sources_and_counts_the_rest(english):
    many = tuple(
        SourceNote(f"S{at}", f"Source {at}", "1995", "v", "free", "", "") for at in range(1, 6)
    )
    foot = slots(sample(sources=many), english)["foot"]
    assert foot == (
        "Reported by both. Source 1, 1995; Source 2, 1995; Source 3, 1995; 2 more sources"
    )


def test_the_figure_is_the_one_for_the_width_of_the_screen(english):
    for narrow in (True, False):
        layout = slots(sample(), english, narrow=narrow)["figure"]["layout"]
        assert layout["showlegend"] == narrow


def test_a_mere_table_draws_nothing_and_opens_at_its_table(words):
    table = sample(chart=None, written=Written(("A",), (("b",),)))
    assert slots(table, words)["figure"] is None
    frame = card("trade", HOLDER, words, Frame(charted=False))
    shown = {part.id: not part.hidden for part in frame.children if hasattr(part, "role")}
    assert shown == {"trade-panel-table": True, "trade-panel-sources": False}


def test_a_face_stands_in_the_place_of_the_chart(words):
    frame = card("trade", HOLDER, words, Frame(charted=False, faced=True))
    shown = {part.id: not part.hidden for part in frame.children if hasattr(part, "role")}
    assert shown == {
        "trade-panel-chart": True,
        "trade-panel-table": False,
        "trade-panel-sources": False,
    }
    assert slots(sample(chart=None), words, face="<b>x</b>")["face"] == "<b>x</b>"


def test_what_is_told_of_two_states_differs_only_where_they_do(english):
    one, other = slots(sample(), english), slots(sample(finding="Another."), english)
    assert {name for name in one if one[name] != other[name]} == {"name", "head", "sources"}


def test_tabs_follow_the_pattern(words):
    html = bar("trade", True, words)
    tabs = re.findall(r"<button[^>]*role=\"tab\"[^>]*>", html)
    assert [re.search(r'aria-controls="([^"]*)"', tab)[1] for tab in tabs] == [
        "trade-panel-chart",
        "trade-panel-table",
        "trade-panel-sources",
    ]
    assert [re.search(r'tabindex="([^"]*)"', tab)[1] for tab in tabs] == ["0", "-1", "-1"]
    assert [re.search(r'aria-selected="([^"]*)"', tab)[1] for tab in tabs] == [
        "true",
        "false",
        "false",
    ]


def test_every_action_is_there_once(words):
    actions = re.findall(r'data-take="([^"]*)"', bar("trade", True, words))
    files = "png svg csv excel xlsx json zip pptx"
    wanted = f"enlarge slides {files} link pinned apa bib embed save print"
    assert sorted(actions) == sorted(wanted.split())


def test_a_mere_table_offers_no_picture(words):
    actions = set(re.findall(r'data-take="([^"]*)"', bar("trade", False, words)))
    assert not actions & {"png", "svg"} and "csv" in actions


def test_it_says_what_happens_to_those_who_cannot_see(words):
    html = bar("trade", True, words)
    assert '<p class="take-status" role="status"></p>' in html
    assert f'aria-label="{words("share.busy")}"' in html


def test_the_frame_holds_the_address_of_its_view(words):
    frame = card("trade", HOLDER, words, Frame())
    told = frame.children[0].to_plotly_json()["props"]
    assert (told["data-view"], told["data-query"]) == ("trade/trade", "?period=2")
