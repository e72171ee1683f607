"""Contrast themes of the system: what is chosen and what has the focus is told by more than a
background of ours, which such a theme takes away."""

import pytest

# Page, what is chosen on it, and one beside it that is not.
CHOSEN = [
    (
        "/trade",
        ".bar-primary .form-check-input:checked + label",
        ".bar-primary input:not(:checked) + label",
    ),
    (
        "/trade?period=2",
        ".segmented input:checked + label",
        ".segmented input:not(:checked) + label",
    ),
    ("/trade", ".tabs [aria-selected=true]", ".tabs [aria-selected=false]"),
    (
        "/claims?verdict=supported",
        ".verdict-tile[aria-pressed=true]",
        ".verdict-tile[aria-pressed=false]",
    ),
    ("/?period=2", ".period-card[aria-pressed=true]", ".period-card[aria-pressed=false]"),
]
LOOK = """one => {
  const { outlineStyle, outlineColor, backgroundColor, textDecorationLine } = getComputedStyle(one);
  return { outlineStyle, outlineColor, backgroundColor, textDecorationLine };
}"""


@pytest.mark.parametrize(("path", "chosen", "other"), CHOSEN)
def test_what_is_chosen_is_told_by_a_line_and_the_system_s_colour(page_at, path, chosen, other):
    told_apart(page_at(path), chosen, other)


def test_the_form_of_a_table_is_told_by_them_too(page_at):
    page = page_at("/trade")
    page.locator("#trade").get_by_role("tab", name="Table").click()
    told_apart(page, ".forms [aria-pressed=true]", ".forms [aria-pressed=false]")


def told_apart(page, chosen, other):
    page.emulate_media(forced_colors="active")
    one, another = (page.locator(each).first.evaluate(LOOK) for each in (chosen, other))
    assert (one["outlineStyle"], one["textDecorationLine"]) == ("solid", "underline")
    assert (another["outlineStyle"], another["textDecorationLine"]) == ("none", "none")
    assert one["backgroundColor"] != another["backgroundColor"]


def test_the_focus_is_told_by_another_line_than_the_choice(page_at):
    page = page_at("/trade")
    page.emulate_media(forced_colors="active")
    page.locator("#trade .tabs [aria-selected=true]").focus()
    page.keyboard.press("ArrowRight")
    focused = page.locator(".tabs button:focus-visible").evaluate(LOOK)
    assert focused["outlineStyle"] == "double"
    radio = page.locator(".bar-primary .form-check-input:checked").first
    radio.focus()
    page.keyboard.press("ArrowRight")
    label = page.locator(".bar-primary .form-check-input:focus-visible + label").evaluate(LOOK)
    assert label["outlineStyle"] == "double"


def test_the_lines_of_a_chart_keep_their_own_colours(page_at):
    page = page_at("/trade")
    stroke = "lines => lines.map(line => getComputedStyle(line).stroke)"
    before = page.locator(".js-plotly-plot .js-line").evaluate_all(stroke)
    page.emulate_media(forced_colors="active")
    after = page.locator(".js-plotly-plot .js-line").evaluate_all(stroke)
    assert after == before and len(set(after)) == 3
    paper = page.locator(".js-plotly-plot").first
    assert paper.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 255, 255)"
