"""The gravity model itself: its coefficients with their errors, and what they say."""

import pandas as pd

from dashboard.analysis.expected import MODELS, coefficients
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Rule
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.periods.question import Question
from dashboard.exhibits.sources import source_notes
from dashboard.load import Tables
from dashboard.words import Words

NAME = "periods-gravity"
# It says the same of every selection.
FOLLOWS = ()
_SYMBOL = {"world": "diamond", "soviet": "square"}
_COLOUR = {"world": tokens.MUTED, "soviet": tokens.INK}
FORMULA = "E[Xᵢⱼₜ] = exp(aᵢₜ + bⱼₜ + β′zᵢⱼₜ)"
REFERENCES = (
    "Santos Silva, J. M. C. and Tenreyro, S., The Log of Gravity, Review of Economics and "
    "Statistics 88(4), 2006, pp. 641–658; Anderson, J. E. and van Wincoop, E., Gravity with "
    "Gravitas, American Economic Review 93(1), 2003, pp. 170–192"
)


def rows(question: Question) -> pd.DataFrame:
    """The coefficients of all models, see `analysis.expected`."""
    return coefficients(question.tables)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """The two models that know of agreements, side by side; the table has the others too."""
    found = rows(question)
    dated = _dated(found, question.tables)
    return Exhibit(
        **frame,
        title=words("periods.gravity.title"),
        unit=words("periods.gravity.unit"),
        finding=words("periods.gravity.finding", **_times(found, words)),
        headline=words("periods.gravity.headline", **_times(found, words)),
        drawing=lambda: _chart(found, words),
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        lead=words("periods.gravity.lead", first=dated["year"].min(), last=dated["year"].max()),
        sources=tuple(source_notes(dated, question.tables, words)),
        notes=tuple(words(f"periods.gravity.note.{one}") for one in ("cannot", "reduced", "own")),
        reading=(words("periods.gravity.reading"),),
        method=method(question.tables, words),
        english=(REFERENCES,),
    )


def _dated(found: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """The rows once for each year of the panel that they rest on."""
    years = pd.DataFrame({"year": tables.gravity_fitted["year"].unique()})
    rows = found.assign(value=found["estimate"]).merge(years, how="cross")
    inside = (rows["year"] >= rows["first_year"]) & (rows["year"] <= rows["last_year"])
    return rows[inside]


def method(tables: Tables, words: Words) -> tuple[str, ...]:
    """Formula, how it is estimated, on how much, and where that is described."""
    found = coefficients(tables)
    counts = found[~found["reduced"]].iloc[0]
    told = {
        "formula": FORMULA,
        "symbols": words("periods.gravity.symbols"),
        "reading": words(
            "periods.gravity.method",
            rows=words.number(counts["observations"], 0),
            pairs=words.number(counts["pairs"], 0),
            first=counts["first_year"],
            last=counts["last_year"],
        ),
        "reference": f"{REFERENCES}.",
    }
    return tuple(f"{words(f'periods.about.{part}')}: {text}" for part, text in told.items())


def _times(found: pd.DataFrame, words: Words) -> dict[str, str]:
    """How many times as much is traded, by the term that tells it."""
    times = _main(found, "soviet").set_index("term")["times"]
    return {term.removeprefix("ln_"): words.number(value, 1) for term, value in times.items()}


def _main(found: pd.DataFrame, model: str) -> pd.DataFrame:
    return found[(found["model"] == model) & ~found["reduced"]]


def _chart(found: pd.DataFrame, words: Words) -> Chart:
    drawn = found[~found["reduced"]]
    low, high = float(drawn["low"].min()), float(drawn["high"].max())
    across = Values(low - 0.1, high + 0.1, title=words("periods.gravity.axis"), decimals=1)
    # The model with most terms first: a program that draws both on one axis takes its categories.
    panels = (_panel(_main(found, model), model, across, words) for model in reversed(MODELS))
    return Chart(tuple(panels), words, key="none", tall=True)


def _panel(own: pd.DataFrame, model: str, across: Values, words: Words) -> Panel:
    return Panel(
        (_points(own, model, words),),
        across,
        Categories(tuple(words(f"periods.gravity.term.{term}") for term in own["term"])),
        name=words(f"periods.gravity.model.{model}"),
        context=(Rule(0.0),),
    )


def _points(own: pd.DataFrame, model: str, words: Words) -> Points:
    return Points(
        Look(words("periods.gravity.axis"), _COLOUR[model], symbol=_SYMBOL[model]),
        tuple(own["estimate"].astype(float)),
        tuple(words(f"periods.gravity.term.{term}") for term in own["term"]),
        tuple(_told(row, words) for row in own.itertuples()),
        spans=tuple(zip(own["low"].astype(float), own["high"].astype(float), strict=True)),
        size=10,
    )


def _told(row, words: Words) -> str:
    estimate = words.number(row.estimate, 2)
    bounds, meaning = interval(row.low, row.high, 2, words), _meaning(row, words)
    return f"<b>{_term(row, words)}: {estimate}</b> ({bounds})<br>{meaning}"


def _term(row, words: Words) -> str:
    return words(f"periods.gravity.term.{row.term}")


def _meaning(row, words: Words) -> str:
    """How many times as much is traded."""
    key = "distance" if row.term == "ln_distance" else "tie"
    return words(f"periods.gravity.meaning.{key}", times=words.number(row.times, 2))


def _table(found: pd.DataFrame, words: Words) -> Written:
    number, count = telling.rounded(3), telling.rounded(0)

    def heading(one: str) -> str:
        return words(f"periods.gravity.heading.{one}")

    return table(
        found.itertuples(),
        Column(words("periods.expected.heading.model"), lambda row: model_name(row, words)),
        Column(heading("term"), lambda row: _term(row, words)),
        Number.of(heading("estimate"), "estimate", number, words),
        Number.of(heading("error"), "standard_error", number, words),
        Number(heading("interval"), lambda row: interval(row.low, row.high, 2, words)),
        Column(heading("meaning"), lambda row: _meaning(row, words)),
        Number.of(heading("rows"), "observations", count, words),
        Column(heading("years"), lambda row: f"{row.first_year}–{row.last_year}"),
        Column.sources(words),
    )


def interval(low: float, high: float, decimals: int, words: Words) -> str:
    """From the one bound to the other."""
    ends = {"low": words.number(low, decimals), "high": words.number(high, decimals)}
    return words("periods.interval", **ends)


def model_name(row, words: Words) -> str:
    """The model of a row, and whether it had to do without a term."""
    name = words(f"periods.gravity.model.{row.model}")
    return words("periods.gravity.reduced", model=name) if row.reduced else name
