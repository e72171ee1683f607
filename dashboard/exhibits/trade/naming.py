"""What lines, measures and values are called, in the reader's language."""

from dashboard.analysis.questions import Line, TradeQuestion
from dashboard.charts import tokens
from dashboard.charts.look import Look
from dashboard.charts.years import range_text
from dashboard.exhibits.events import wrapped
from dashboard.exhibits.lines import capitalised, direction, phrase, subject
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.words import Words

# Decimals at the edge; the numbers behind them keep all of theirs.
_DECIMALS = {"share_kaz": 1, "share_uzb": 1, "share_ca": 1, "change": 1, "coverage": 0, "index": 0}
MONEY = ("usd", "real")

# A line of a label at the end of a line; longer names would leave the picture.
_LABEL_LETTERS = 20


def decimals(selection: TradeSelection) -> int:
    """How many decimals a value of the selected measure is shown with."""
    if selection.measure in MONEY:
        return 2 if selection.unit == "billion" else 1
    return _DECIMALS[selection.measure]


def divisor(selection: TradeSelection) -> float:
    """What a value is divided by to stand in the selected unit; the data are in millions."""
    return 1000.0 if selection.measure in MONEY and selection.unit == "billion" else 1.0


def unit(selection: TradeSelection, base: int | None, words: Words) -> str:
    """The unit of the value axis, e.g. "billion current USD"."""
    if selection.measure in MONEY:
        return words(f"unit.{selection.measure}.{selection.unit}", base=base)
    if selection.measure == "index" and base is None:
        return words("unit.index.open")
    return words(f"unit.{selection.measure}", base=base)


def number(value: float, selection: TradeSelection, words: Words) -> str:
    """A value of the measure with its unit, short enough for a sentence."""
    shown = words.number(value / divisor(selection), decimals(selection))
    if selection.measure in MONEY:
        return words(f"money.{selection.unit}", value=shown)
    if selection.measure == "index":
        return words("unit.index.value", value=shown)
    return words("percent", value=shown)


def looks(lines: tuple[Line, ...], words: Words) -> dict[Line, Look]:
    """How each line of a chart looks: colour by exporter, dash by reporter."""
    partners = list(dict.fromkeys(line.partner for line in lines))
    both = len({line.reporter for line in lines}) > 1
    colours = tokens.partner_colours(partners)
    found = {}
    for line in lines:
        several = len(partners) > 1 and not both
        colour = colours[line.partner] if several else _exporter_colour(line, colours)
        found[line] = Look(
            label=_label(line, several, both, words),
            colour=colour,
            dash=tokens.DASHES[line.reporter],
            symbol=tokens.SYMBOLS[line.reporter],
        )
    return found


def _exporter_colour(line: Line, colours: dict[str, str]) -> str:
    if line.flow == "export":
        return tokens.COUNTRY[line.reporter]
    if line.flow == "import":
        return colours[line.partner]
    return tokens.INK


def _label(line: Line, several: bool, both: bool, words: Words) -> str:
    if several:
        return wrapped(words(f"country.{line.partner}"), _LABEL_LETTERS)
    if not both:
        return words(f"flow.{line.flow}")
    what = words(f"flow.{line.flow}")
    if line.flow in ("export", "import"):
        what = direction(line, words)
    return words("label.by", line=what, reporter=words(f"country.{line.reporter}"))


def title(asked: TradeQuestion, selection: TradeSelection, words: Words) -> str:
    """What is shown, in words: whose trade, with whom, in which years."""
    line = asked.lines[-1]
    partners = list(dict.fromkeys(one.partner for one in asked.lines))
    years = range_text(asked.first, asked.last)
    if selection.reporter == "both":
        what = words(f"title.both.{selection.flow}")
    elif len(partners) > 1:
        what = _several(line, partners, words)
    elif selection.flow == "all" and selection.measure != "coverage":
        what = phrase("title.all", line.reporter, line.partner, words)
    else:
        what = subject(line, words)
    return capitalised(words("title.years", what=what, years=years))


# Which case a list of partners takes after the flow.
_PARTNER_CASE = {"export": "to", "import": "from"}


def _several(line: Line, partners: list[str], words: Words) -> str:
    case = _PARTNER_CASE.get(line.flow, "with")
    return words(
        f"title.several.{line.flow}",
        of=words(f"country.{line.reporter}.of"),
        partners=words.join(words(f"country.{code}.{case}") for code in partners),
    )
