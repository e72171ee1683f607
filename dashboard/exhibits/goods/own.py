"""How figures of the reader's own lie over the goods of each year: as what all of them come to."""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.analysis.goods.values import FLOW
from dashboard.analysis.questions import PAIR, Line
from dashboard.charts import tokens
from dashboard.charts.look import Look
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.exhibitor import Beside, Exhibitor
from dashboard.exhibits.following import Choosing
from dashboard.exhibits.goods.question import Question, money
from dashboard.exhibits.goods.selection import GoodsOptions, GoodsSelection
from dashboard.exhibits.lines import line_name
from dashboard.exhibits.own_series import Laying, OwnRow, laid_over, own_name
from dashboard.exhibits.state import Query
from dashboard.exhibits.telling import NOTHING, exact
from dashboard.load import Tables
from dashboard.own.series import Series
from dashboard.words import Words

# Over columns whose colours are those of goods.
_INK = {"KAZ": tokens.INK, "UZB": tokens.MUTED}


def beside(made: Exhibitor, choices: Choosing, tables: Tables, options: GoodsOptions) -> Beside:
    """What goes with the composition."""

    def lay(query: Query, words: Words, series: Series) -> Exhibit:
        question = Question(tables, options, choices.read(query))
        return laid_over(made(query, words), series, _laying(question, series, words), words)

    return Beside(lambda query: lines_of(choices.read(query)), lay)


def lines_of(selection: GoodsSelection) -> tuple[Line, ...]:
    """The same goods by each country whose figures are shown."""
    lines = {
        reporter: Line(reporter, partner, FLOW[reporter])
        for reporter, partner in (PAIR, PAIR[::-1])
    }
    return tuple(one for one in lines.values() if selection.side in ("best", one.reporter))


def _laying(question: Question, series: Series, words: Words) -> Laying:
    """Over the amounts of all goods; of a part or a share the series says nothing."""
    selection, years = question.selection, question.years
    whole = selection.measure == "usd" and not question.part and years
    lines = lines_of(selection)
    looks = {line: Look(words(f"country.{line.reporter}"), _INK[line.reporter]) for line in lines}
    return Laying(
        looks=looks if whole else {},
        measured=lambda _year, value: value,
        first=years[0] if years else 0,
        last=years[-1] if years else 0,
        open=bool(years) and years[-1] == question.options.years[-1],
        divisor=1.0,
        write=money,
        at=lambda _panel: lines,
        table=lambda written, rows: _table(written, rows, series, words),
    )


def _table(written: Written, rows: Sequence[OwnRow], series: Series, words: Words) -> Written:
    """A row for each value, before those of the parts."""
    write = exact([row.value for row in rows])
    own = tuple(
        (
            str(row.year),
            words("own.line", line=line_name(row.line, words)),
            write(row.value, words),
            NOTHING,
            words(f"country.{row.line.reporter}"),
            own_name(series, words),
        )
        for row in rows
    )
    return replace(written, rows=own + written.rows)
