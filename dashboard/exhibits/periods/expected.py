"""Actual trade of Kazakhstan and a neighbour against what is expected of such a pair."""

import pandas as pd

from dashboard.analysis.expected import COUNTRY, MODELS, expected_rows
from dashboard.analysis.questions import Line
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Level
from dashboard.charts.look import Look
from dashboard.charts.marks import Points
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import direction
from dashboard.exhibits.periods.gravity import REFERENCES, interval, method, model_name
from dashboard.exhibits.periods.question import Question, sources_of
from dashboard.words import Words

NAME = "periods-expected"
FOLLOWS = ("period", "partner", "model")
# Every fourth year is known, so what is told of one stands beside it; by model and whether
# Kazakhstan sells.
_ASIDE = {
    ("world", True): -0.45,
    ("world", False): -0.15,
    ("soviet", True): 0.15,
    ("soviet", False): 0.45,
}
_SYMBOL = {"world": "diamond", "soviet": "square"}
# The year in which the source is an outlier, and of whom.
_OUTLIER = ("UZB", 2000)


def rows(question: Question) -> pd.DataFrame:
    """What is expected in the selected years, see `analysis.expected`."""
    chosen = question.selection
    models = MODELS if chosen.model == "both" else (chosen.model,)
    found = expected_rows(question.tables, chosen.partner, models)
    return found[found["year"].between(*question.years)].reset_index(drop=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Both directions, by each chosen model."""
    found, partner = rows(question), question.selection.partner
    model, told = question.selection.model, _last(found, partner, words)
    return Exhibit(
        **frame,
        title=words("periods.expected.title", along=words(f"country.{partner}.with")),
        unit=words("periods.expected.unit"),
        finding=words(f"periods.expected.finding.{model}", **told),
        headline=words(f"periods.expected.headline.{model}", **told),
        drawing=lambda: _chart(found, question, words),
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        lead=words("periods.expected.lead"),
        sources=sources_of(found, question, words),
        notes=tuple(words(f"periods.gravity.note.{one}") for one in _notes(found, partner)),
        reading=tuple(words(f"periods.expected.reading.{one}") for one in _signs(found)),
        method=method(question.tables, words),
        english=(REFERENCES,),
    )


def _notes(found: pd.DataFrame, partner: str) -> list[str]:
    outlier = partner == _OUTLIER[0] and _OUTLIER[1] in set(found["year"])
    reduced = ["reduced"] if found["reduced"].any() else []
    return ["cannot", "interval", *reduced, *(["outlier"] if outlier else []), "own"]


def _signs(found: pd.DataFrame) -> list[str]:
    return ["level", "interval", *(["reduced"] if found["reduced"].any() else [])]


def _last(found: pd.DataFrame, partner: str, words: Words) -> dict[str, str]:
    """The last year: how many times as much as each model expects, there and back."""
    year = found["year"].max()
    last = found[found["year"] == year].set_index(["model", "exporter"])["ratio"]
    there, back = (direction(line, words) for line in _lines(partner))
    told = {
        f"{model}_{way}": words.number(last[model, exporter], 1)
        for model in last.index.unique("model")
        for way, exporter in (("there", COUNTRY), ("back", partner))
    }
    return {"year": str(year), "there": there, "back": back, **told}


def _lines(partner: str) -> tuple[Line, Line]:
    return Line(COUNTRY, partner, "export"), Line(partner, COUNTRY, "export")


def _chart(found: pd.DataFrame, question: Question, words: Words) -> Chart:
    """How many times as much as expected: the same distance everywhere on a logarithmic scale.

    Years stand alone: nothing is known of those between them, so no line joins them.
    """
    bounds = [*found["ratio_low"], *found["ratio_high"], 1.0]
    panel = Panel(
        tuple(
            _points(own, line, str(model), words)
            for model, one in found.groupby("model", sort=False)
            for line in _lines(question.selection.partner)
            for own in [one[one["exporter"] == line.reporter]]
        ),
        # The marks of a year stand on both sides of it.
        Years(int(found["year"].min()) - 1, int(found["year"].max()) + 1),
        Values(
            *limits(bounds, log=True),
            log=True,
            title=words("periods.expected.unit"),
            decimals=2,
        ),
        context=(Level(words("periods.expected.level"), 1.0, 1.0, tokens.INK),),
    )
    return Chart((panel,), words, question.periods, key="legend")


def _points(own: pd.DataFrame, line: Line, model: str, words: Words) -> Points:
    """One direction by one model: its exporter's colour, the model's marker."""
    symbols = (_SYMBOL[model] + ("-open" if reduced else "") for reduced in own["reduced"])
    told = {"direction": direction(line, words), "model": words(f"periods.gravity.in.{model}")}
    aside = _ASIDE[model, line.reporter == COUNTRY]
    return Points(
        Look(
            words("periods.expected.line", **told),
            tokens.COUNTRY.get(line.reporter, tokens.MUTED),
            symbol=_SYMBOL[model],
        ),
        tuple(year + aside for year in own["year"]),
        tuple(own["ratio"].astype(float)),
        tuple(_told(row, told, words) for row in own.itertuples()),
        tuple(symbols),
        spans=tuple(
            zip(own["ratio_low"].astype(float), own["ratio_high"].astype(float), strict=True)
        ),
        size=9,
    )


def _told(row, told: dict[str, str], words: Words) -> str:
    """Direction and model, the ratio with its bounds, and both amounts."""
    bounds = interval(row.ratio_low, row.ratio_high, 1, words)
    amounts = words(
        "periods.expected.amounts",
        actual=_million(row.value, words),
        fitted=_million(row.fitted, words),
    )
    head = f"<b>{row.year}: {words.number(row.ratio, 1)}</b> ({bounds})"
    return "<br>".join((head, words("periods.expected.line", **told), amounts))


def _million(value: float, words: Words) -> str:
    return words.number(value, 0 if value >= 100 else 1)


def _table(found: pd.DataFrame, words: Words) -> Written:
    shown = found.sort_values(["year", "exporter"], ascending=[False, True], kind="stable")
    amount, ratio = telling.rounded(1), telling.rounded(2)

    def heading(one: str) -> str:
        return words(f"periods.expected.heading.{one}")

    def way(row) -> str:
        return direction(Line(row.exporter, row.importer, "export"), words)

    return table(
        shown.itertuples(),
        Column.year(words),
        Column(heading("direction"), way),
        Number.of(heading("actual"), "value", amount, words),
        Column(heading("model"), lambda row: model_name(row, words)),
        Number.of(heading("fitted"), "fitted", amount, words),
        Number(heading("interval"), lambda row: interval(row.low, row.high, 1, words)),
        Number.of(heading("ratio"), "ratio", ratio, words),
        Number(heading("ratios"), lambda row: interval(row.ratio_low, row.ratio_high, 1, words)),
        Number.of(heading("below"), "below", telling.percent, words),
        Column.sources(words),
    )
