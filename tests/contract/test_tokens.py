"""Colours: the style sheet and the figures agree, and everybody can see them.

Contrast is the ratio that WCAG 2 defines: 4.5 for text, 3 for lines.
"""

import re

import pytest

from dashboard.charts import tokens
from tests.contract.modules import ROOT

SHEET = (ROOT / "assets" / "tokens.css").read_text(encoding="utf-8")
TEXT, LINE = 4.5, 3.0


def block(selector: str) -> dict[str, str]:
    """The custom properties of the rule that begins with a selector."""
    body = re.search(rf"^{re.escape(selector)} \{{(.*?)^\}}", SHEET, re.MULTILINE | re.DOTALL)[1]
    return dict(re.findall(r"--([\w-]+):\s*([^;]+);", body))


ROOT_TOKENS = block(":root")
LIGHT = {**ROOT_TOKENS, **block(':root,\n[data-bs-theme="light"]')}
DARK = {**ROOT_TOKENS, **block('[data-bs-theme="dark"]')}
THEMES = {"light": LIGHT, "dark": DARK}


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, as WCAG defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_ratio_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_themes_name_the_same_tokens():
    assert set(block(':root,\n[data-bs-theme="light"]')) <= set(block('[data-bs-theme="dark"]'))


def test_figures_and_style_sheet_have_the_same_colours():
    assert LIGHT["kaz"] == tokens.COUNTRY["KAZ"]
    assert LIGHT["uzb"] == tokens.COUNTRY["UZB"]
    assert LIGHT["ink"] == tokens.INK


def test_figures_and_style_sheet_have_the_same_fonts():
    assert ROOT_TOKENS["font"].replace('"', "'") == tokens.FONT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("token", ["ink", "muted", "accent", "warm"])
def test_text_is_readable(theme, token):
    colours = THEMES[theme]
    for behind in ("surface", "ground"):
        assert contrast(colours[token], colours[behind]) >= TEXT, behind


@pytest.mark.parametrize("theme", THEMES)
def test_text_on_colour_is_readable(theme):
    colours = THEMES[theme]
    assert contrast(colours["accent-ink"], colours["accent"]) >= TEXT
    assert contrast(colours["ink"], colours["notice"]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("country", tokens.COUNTRY)
def test_lines_are_seen_on_both_surfaces(theme, country):
    shown = THEMES[theme].get(country.lower(), tokens.COUNTRY[country])
    assert contrast(shown, THEMES[theme]["surface"]) >= LINE


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", tokens.PARTNERS)
def test_lines_of_other_partners_are_seen_on_both_surfaces(theme, colour):
    assert contrast(colour, THEMES[theme]["surface"]) >= LINE


def test_every_line_has_a_colour_of_its_own():
    colours = [*tokens.COUNTRY.values(), *tokens.PARTNERS]
    assert len(set(colours)) == len(colours)


def test_both_countries_are_told_apart_in_greyscale():
    assert contrast(tokens.COUNTRY["KAZ"], tokens.COUNTRY["UZB"]) > 1.3


def test_partners_keep_their_colour_and_take_turns():
    colours = tokens.partner_colours(["UZB", "DEU", "RUS", "FRA"])
    assert colours["UZB"] == tokens.COUNTRY["UZB"] and colours["RUS"] == tokens.COUNTRY["RUS"]
    assert [colours["DEU"], colours["FRA"]] == list(tokens.PARTNERS[:2])
    many = tokens.partner_colours([f"X{at}" for at in range(8)])
    assert set(many.values()) == set(tokens.PARTNERS)


def test_colours_that_the_style_sheet_turns_are_those_of_the_figures():
    """The sheet finds ink and the Kazakh blue in a figure by their values."""
    sheet = (ROOT / "assets" / "style.css").read_text(encoding="utf-8")
    for colour in (tokens.INK, tokens.COUNTRY["KAZ"]):
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert f"rgb({red}, {green}, {blue})" in sheet and colour in sheet


@pytest.mark.parametrize("theme", THEMES)
def test_muted_marks_are_seen_on_both_surfaces(theme):
    """Event markers and ticks keep their colour; muted text turns with the style sheet."""
    assert contrast(tokens.MUTED, THEMES[theme]["surface"]) >= LINE
