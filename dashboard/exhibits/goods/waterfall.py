"""A change as a chain of lying columns: from the one sum down to the other, part by part."""

from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import NamedTuple

import pandas as pd

from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Columns
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.exhibit import Written
from dashboard.exhibits.goods.question import axis_names, millions, money
from dashboard.words import Words

# A part that shrank is paler.
_MORE, _LESS = 0.95, 0.45


class _Step(NamedTuple):
    """What a part added, or took away; low: where its column begins."""

    name: str
    low: float
    amount: float


def waterfall(
    start: tuple[str, float],
    amounts: Mapping[str, float],
    end: tuple[str, float],
    unit: str,
    words: Words,
) -> Chart:
    """start, end: a name and all goods; amounts: what each part added. Million USD."""
    steps = _steps(start[1], amounts)
    names = (start[0], *amounts, end[0])
    reached = [start[1], end[1], *(one.low for one in steps)]
    reached += [one.low + abs(one.amount) for one in steps]
    panel = Panel(
        marks=(_ends(dict((start, end)), words), _parts(steps, words)),
        across=Values(min(0.0, *reached), 1.12 * max(reached), title=unit, decimals=0),
        up=Categories(names, tuple(map(axis_names, names))),
    )
    return Chart((panel,), words, columns="over", tall=True)


def change_table(found: pd.DataFrame, parts: Column, years: Iterable, words: Words) -> Written:
    """The same as a table. found: columns before, after, change, points; parts: whose they are."""
    values = telling.exact([*found["before"], *found["after"]])
    changes = telling.exact(found["change"], signed=True)
    points = telling.in_percent(telling.exact(found["points"], signed=True))
    first, last = map(str, years)
    return table(
        found.itertuples(),
        parts,
        Number.of(first, "before", values, words),
        Number.of(last, "after", values, words),
        Number.of(words("goods.heading.change"), "change", changes, words),
        Number.of(words("goods.heading.points"), "points", points, words),
    )


def _steps(start: float, amounts: Mapping[str, float]) -> list[_Step]:
    """Each step begins where the last one ended."""
    reached = accumulate(amounts.values(), initial=start)
    return [
        _Step(name, min(before, before + amount), amount)
        for before, (name, amount) in zip(reached, amounts.items(), strict=False)
    ]


def _ends(values: Mapping[str, float], words: Words) -> Columns:
    """All goods of both years."""
    return Columns(
        words("goods.all"),
        at=tuple(values),
        values=tuple(values.values()),
        colours=(tokens.INK,),
        told=tuple(f"<b>{name}</b><br>{money(value, words)}" for name, value in values.items()),
        base=(0.0, 0.0),
        texts=tuple((millions(value, words),) for value in values.values()),
    )


def _parts(steps: list[_Step], words: Words) -> Columns:
    texts = [words.signed(one.amount, 1) for one in steps]
    return Columns(
        words("goods.part"),
        at=tuple(one.name for one in steps),
        values=tuple(abs(one.amount) for one in steps),
        colours=(tokens.COUNTRY["KAZ"],),
        told=tuple(
            f"<b>{one.name}</b><br>{words('money.million', value=text)}"
            for one, text in zip(steps, texts, strict=True)
        ),
        base=tuple(one.low for one in steps),
        amounts=tuple(one.amount for one in steps),
        strengths=tuple(_MORE if one.amount >= 0 else _LESS for one in steps),
        texts=tuple((text,) for text in texts),
    )
