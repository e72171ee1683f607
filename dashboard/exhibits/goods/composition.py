"""What the goods of each year consist of."""

import pandas as pd

from dashboard.analysis.goods.composition import composition, largest
from dashboard.analysis.goods.values import REST
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Change
from dashboard.charts.marks import Columns
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import (
    Question,
    axis_names,
    colours,
    money,
    name_of,
    name_within,
    side_notes,
    sources_of,
    title,
)
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words

NAME = "goods-composition"
FOLLOWS = ("period", "side", "level", "part", "measure")
# As many parts have a colour of their own; the others are one more.
_SHOWN = 8
_OTHERS = "others"
# How strong the colour of what is not known by part is.
_FAINT = 0.4
# How far the axis reaches beyond the highest column, for what is written above the columns.
_ROOM = 1.15


def rows(question: Question) -> pd.DataFrame:
    """The parts of each year shown, `analysis.goods.composition`."""
    asked = question.selection
    found = composition(question.tables, asked.side, asked.level, question.part)
    return found[found["year"].isin(question.years)].reset_index(drop=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Columns of parts over the years."""
    found, measure = rows(question), question.selection.measure
    unit = capitalised(words("unit.usd.million" if measure == "usd" else "goods.unit.share"))
    return Exhibit(
        **frame,
        title=title(f"goods.composition.{question.selection.level}", question, words),
        unit=unit,
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=None if found.empty else lambda: _chart(question, found, unit, words),
        writing=lambda: _table(question, found, unit, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found, question, words),
        notes=(words("goods.note.direction"), *side_notes(found, question, words)),
        reading=_reading(found, words),
    )


def _reading(found: pd.DataFrame, words: Words) -> tuple[str, ...]:
    told = [words("goods.reading.rest")] if (found["code"] == REST).any() else []
    if found["reporter"].nunique() > 1:
        told.append(words("goods.reading.sides"))
    return tuple(told)


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    """The largest part of the last year, and what it was in the first."""
    if found.empty:
        return words("goods.none", year=question.options.years[0])
    first, last = found["year"].min(), found["year"].max()
    known = found[found["code"] != REST]
    of_last = known[known["year"] == last]
    if of_last.empty:
        return words("goods.none_of_part")
    top = of_last.loc[of_last["value"].idxmax()]
    before = known[(known["year"] == first) & (known["code"] == top["code"])]["share"]
    name = name_within(question.selection.level, top["code"], words)
    told = {"name": name, "year": last, "share": telling.percent(top["share"], words)}
    if before.empty or first == last:
        return words("goods.composition.finding_one", **told)
    start = telling.percent(before.iloc[0], words)
    return words("goods.composition.finding", first=first, before=start, **told)


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    known = found[found["code"] != REST]
    if known.empty:
        return ""
    last = known[known["year"] == known["year"].max()]
    top = last.loc[last["value"].idxmax()]
    name = name_within(question.selection.level, top["code"], words)
    share = telling.percent(top["share"], words)
    return words("goods.composition.headline", name=name, share=share, year=top["year"])


def _chart(question: Question, found: pd.DataFrame, unit: str, words: Words) -> Chart:
    field = "value" if question.selection.measure == "usd" else "share"
    level, codes = question.selection.level, largest(found, _SHOWN)
    years = list(range(int(found["year"].min()), int(found["year"].max()) + 1))
    grouped = found.assign(shown=[one if one in (*codes, REST) else _OTHERS for one in found.code])
    wide = grouped.pivot_table(index="year", columns="shown", values=field, aggfunc="sum")
    wide = wide.reindex(years)
    painted = {**colours(level, codes), _OTHERS: tokens.MUTED}
    painted[REST] = tokens.tint(tokens.MUTED, _FAINT)
    order = [one for one in (*codes, _OTHERS, REST) if one in wide]

    def mark(code: str) -> Columns:
        name = words("goods.others") if code == _OTHERS else _keyed(level, code, words)
        write = money if field == "value" else telling.percent
        values = tuple(None if pd.isna(one) else float(one) for one in wide[code])
        told = tuple("" if one is None else f"{name}: {write(one, words)}" for one in values)
        return Columns(name, tuple(years), values, (painted[code],), told)

    changes = tuple(_changes(found, words))
    top = float(wide.sum(axis=1).max()) * (_ROOM if changes else 1.05)
    panel = Panel(
        marks=tuple(mark(code) for code in order),
        across=Years(years[0], years[-1]),
        up=Values(0.0, top if field == "value" else 100.0, title=unit, decimals=0),
        context=changes,
    )
    return Chart((panel,), words, question.periods, key="legend", columns="stacked")


def _keyed(level: str, code: str, words: Words) -> str:
    """A part in the legend, where a long name would take the room of the chart."""
    return axis_names(name_of(level, code, words, short=True))[0]


def _changes(found: pd.DataFrame, words: Words):
    """The years from which another country's figures stand."""
    reporters = found.groupby("year")["reporter"].first()
    changed = reporters[reporters != reporters.shift()].iloc[1:]
    for year, reporter in changed.items():
        country = words(f"country.{reporter}")
        yield Change(int(year), words("goods.change_of_side", year=year, country=country))


def _table(question: Question, found: pd.DataFrame, unit: str, words: Words) -> Written:
    level, values = question.selection.level, telling.exact(found["value"])
    heading = words(f"goods.heading.{level}")
    return table(
        found.itertuples(),
        Number.year(words, "down"),
        Column(heading, lambda row: name_of(level, row.code, words), "line"),
        Number.of(words("goods.heading.value"), "value", values, words, "value"),
        Number.of(words("goods.unit.share"), "share", telling.percent, words),
        Column.country(words("goods.heading.reporter"), "reporter", words),
        Column.sources(words),
    )
