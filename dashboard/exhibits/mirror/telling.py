"""How the mirror page writes values, lines and sources."""

from collections.abc import Mapping

from dashboard.analysis.mirror import Direction
from dashboard.analysis.questions import Line
from dashboard.charts import tokens
from dashboard.charts.look import Look
from dashboard.exhibits.lines import direction
from dashboard.exhibits.mirror.selection import MirrorSelection
from dashboard.exhibits.publishers import publisher
from dashboard.words import Words


def decimals(selection: MirrorSelection) -> int:
    """Decimals of an amount in the selected unit."""
    return 2 if selection.unit == "billion" else 1


def divisor(selection: MirrorSelection) -> float:
    """What an amount is divided by to stand in the selected unit; the data are in millions."""
    return 1000.0 if selection.unit == "billion" else 1.0


def number(value: float, selection: MirrorSelection, words: Words) -> str:
    """An amount in the selected unit, without the unit."""
    return words.number(value / divisor(selection), decimals(selection))


def money(value: float, selection: MirrorSelection, words: Words) -> str:
    """An amount with its unit, short enough for a sentence."""
    return words(f"money.{selection.unit}", value=number(value, selection, words))


def quoted_money(value: float, unit: str, words: Words) -> str:
    """A quoted figure (million USD) with the digits it needs and no more."""
    shown = round(value / 1000 if unit == "billion" else value, 6)
    least = 1 if unit == "billion" else 0
    digits = max(least, len(f"{shown:.6f}".rstrip("0").partition(".")[2]))
    return words(f"money.{unit}", value=words.number(shown, digits))


def way(one: Direction, words: Words) -> str:
    """ "Kazakhstan → Uzbekistan"."""
    return direction(one.exports, words)


def look(line: Line, colour: str, words: Words) -> Look:
    """How a count looks: dash and marker by reporter, the label says whose count it is."""
    return Look(
        label=words(
            "label.by",
            line=words(f"flow.{line.flow}"),
            reporter=words(f"country.{line.reporter}"),
        ),
        colour=colour,
        dash=tokens.DASHES[line.reporter],
        symbol=tokens.SYMBOLS[line.reporter],
    )


def direction_look(one: Direction, words: Words) -> Look:
    """How a direction looks where it is one line: the exporter's colour."""
    return Look(
        label=way(one, words).replace(" → ", " →<br>"),
        colour=tokens.COUNTRY[one.exporter],
        symbol=tokens.SYMBOLS[one.exporter],
    )


def origin_of_any(source: str, publishers: Mapping[str, str], words: Words) -> str:
    """The short name of a data set, or the publisher of a press page."""
    key = f"source.{source}.short"
    return words(key) if key in words else publisher(publishers[source], words)
