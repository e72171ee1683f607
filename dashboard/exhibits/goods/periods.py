"""What made the change of the goods from one period to the next, in groups that compare."""

import pandas as pd

from dashboard.analysis.goods.snapshots import steps
from dashboard.charts.chart import Chart
from dashboard.exhibits.columns import Column
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import Question, in_small_letters, sources_of, step_name
from dashboard.exhibits.goods.snapshots import rows as snapshot_rows
from dashboard.exhibits.goods.waterfall import change_table, waterfall
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words

NAME = "goods-periods"
FOLLOWS = ("step",)


def rows(question: Question) -> pd.DataFrame:
    """The chosen step of `analysis.goods.snapshots.steps`."""
    found = steps(question.tables)
    exporter, first, last = question.selection.step.split("-")
    asked = (found["exporter"] == exporter) & (found["first_year"] == int(first))
    return found[asked & (found["last_year"] == int(last))]


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """A chain of columns whose steps add up exactly."""
    found = rows(question)
    unit = capitalised(words("unit.usd.million"))
    step = step_name(question.selection.step, words)
    return Exhibit(
        **frame,
        title=words("goods.periods.title", step=step),
        unit=unit,
        finding=_finding(found, step, words),
        headline=_headline(found, step, words),
        drawing=lambda: _chart(found, unit, words),
        writing=lambda: _table(found, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(_entered(question, found), question, words),
        notes=(words("goods.note.periods"), words("goods.note.groups")),
        reading=(words("goods.reading.change"),),
        stored=words("unit.usd.million"),
    )


def _entered(question: Question, found: pd.DataFrame) -> pd.DataFrame:
    """The rows of both years that the change is made of."""
    known, (row, *_) = snapshot_rows(question), found.itertuples()
    ours = known["year"].isin((row.first_year, row.last_year))
    return known[ours & (known["exporter"] == row.exporter)]


def _headline(found: pd.DataFrame, step: str, words: Words) -> str:
    """The group that made most of the change."""
    top = found.loc[found["change"].abs().idxmax()]
    return words(
        "goods.change.headline",
        years=step,
        name=in_small_letters(words(f"goods.group.{top['group']}")),
        part=words("money.million", value=words.signed(top["change"], 1)),
    )


def _finding(found: pd.DataFrame, step: str, words: Words) -> str:
    """The whole change and the group that made most of it."""
    top = found.loc[found["change"].abs().idxmax()]
    return words(
        "goods.periods.finding",
        step=step,
        change=words("money.million", value=words.signed(found["change"].sum(), 1)),
        name=in_small_letters(words(f"goods.group.{top['group']}")),
        part=words("money.million", value=words.signed(top["change"], 1)),
    )


def _chart(found: pd.DataFrame, unit: str, words: Words) -> Chart:
    """The groups, the largest change first."""
    shown = found.loc[found["change"].abs().sort_values(ascending=False).index]
    amounts = {words(f"goods.group.{row.group}"): float(row.change) for row in shown.itertuples()}
    first, last = found["first_year"].iloc[0], found["last_year"].iloc[0]
    start = (str(first), float(found["before"].sum()))
    return waterfall(start, amounts, (str(last), float(found["after"].sum())), unit, words)


def _table(found: pd.DataFrame, words: Words) -> Written:
    parts = Column(words("goods.heading.group"), lambda row: words(f"goods.group.{row.group}"))
    return change_table(found, parts, found[["first_year", "last_year"]].iloc[0], words)
