"""What the two countries sent each other in three years, in groups that compare."""

import pandas as pd

from dashboard.analysis.goods.snapshots import GROUPS, snapshots
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Blank
from dashboard.charts.marks import Columns
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import Question, sources_of
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words

NAME = "goods-snapshots"
FOLLOWS = ()
_EXPORTERS = ("KAZ", "UZB")
# Colours of the groups: those of their largest sections.
_COLOURS = dict(zip(GROUPS, [tokens.GOODS[at] for at in (0, 4, 2, 6, 1, 8, 10)], strict=True))


def rows(question: Question) -> pd.DataFrame:
    """`analysis.goods.snapshots`."""
    return snapshots(question.tables)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Columns of shares, a year and direction each."""
    found = rows(question)
    return Exhibit(
        **frame,
        title=words("goods.snapshots.title"),
        unit=capitalised(words("goods.unit.share")),
        finding=_finding(found, words),
        headline=_headline(found, words),
        drawing=lambda: _chart(found, words),
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found, question, words),
        notes=(words("goods.note.groups"), words("goods.note.direction")),
        stored=words("unit.usd.million"),
    )


def _share(found: pd.DataFrame, year: int, exporter: str, group: str) -> float:
    same = (found["year"] == year) & (found["exporter"] == exporter) & (found["group"] == group)
    return float(found.loc[same, "share"].sum())


def _headline(found: pd.DataFrame, words: Words) -> str:
    last = int(found.loc[found["exporter"] == "KAZ", "year"].max())
    share = telling.percent(_share(found, last, "KAZ", "food"), words)
    return words("goods.snapshots.headline", share=share, year=last)


def _finding(found: pd.DataFrame, words: Words) -> str:
    own = found[found["exporter"] == "KAZ"]
    first, last = int(own["year"].min()), int(own["year"].max())
    return words(
        "goods.snapshots.finding",
        first=first,
        last=last,
        before=telling.percent(_share(found, first, "KAZ", "food"), words),
        after=telling.percent(_share(found, last, "KAZ", "food"), words),
    )


def _labels(exporter: str, year: int, words: Words) -> tuple[str, ...]:
    """Below a column: when and from where, in short where six of them would write over each
    other."""
    return (
        f"{year}<br>{words(f'goods.from.{exporter}')}",
        f"{year}<br>{words(f'goods.from_short.{exporter}')}",
    )


def _chart(found: pd.DataFrame, words: Words) -> Chart:
    years = sorted(found["year"].unique())
    places = [(exporter, int(year)) for exporter in _EXPORTERS for year in years]
    names = tuple(f"{year} {words(f'goods.from.{exporter}')}" for exporter, year in places)
    labels = tuple(_labels(exporter, year, words) for exporter, year in places)

    def mark(group: str) -> Columns:
        name = words(f"goods.group.{group}")
        shares = tuple(_share(found, year, exporter, group) or None for exporter, year in places)
        told = tuple(
            "" if one is None else f"{name}: {telling.percent(one, words)}" for one in shares
        )
        return Columns(name, names, shares, (_COLOURS[group],), told)

    known = set(zip(found["exporter"], found["year"], strict=True))
    blanks = [
        Blank(name, words("goods.not_known"))
        for name, place in zip(names, places, strict=True)
        if place not in known
    ]
    panel = Panel(
        marks=tuple(map(mark, GROUPS)),
        across=Categories(names, labels),
        up=Values(0.0, 100.0, title=capitalised(words("goods.unit.share")), decimals=0),
        context=tuple(blanks),
    )
    return Chart((panel,), words, key="legend", columns="stacked")


def _table(found: pd.DataFrame, words: Words) -> Written:
    values = telling.exact(found["value"])
    return table(
        found.itertuples(),
        Number.year(words),
        Column.country(words("goods.heading.exporter"), "exporter", words),
        Column(words("goods.heading.group"), lambda row: words(f"goods.group.{row.group}")),
        Number.of(words("goods.heading.value"), "value", values, words),
        Number.of(words("goods.heading.share"), "share", telling.percent, words),
        Column.sources(words),
    )
