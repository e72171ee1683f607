"""How figures of the reader's own lie over the two counts of the same goods, and over how far
these are apart: a count of the reader's is held against the other country's."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType

from dashboard.analysis.mirror import DIRECTIONS, asymmetry
from dashboard.analysis.questions import Line
from dashboard.charts import tokens
from dashboard.charts.look import Look
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.exhibitor import Beside, Exhibitor
from dashboard.exhibits.following import Choosing
from dashboard.exhibits.mirror import asymmetry as apart
from dashboard.exhibits.mirror import levels, official, pairs
from dashboard.exhibits.mirror.context import Context, MirrorData
from dashboard.exhibits.mirror.selection import MirrorOptions
from dashboard.exhibits.mirror.telling import direction_look, divisor, look
from dashboard.exhibits.own_series import Laying, OwnRow, counted, laid_over
from dashboard.exhibits.state import Query
from dashboard.exhibits.telling import NOTHING, Write, exact, in_percent, percent
from dashboard.load import Tables
from dashboard.own.held import line_held
from dashboard.own.series import Series
from dashboard.words import Words


def beside(made: Exhibitor, choices: Choosing, data: MirrorData, options: MirrorOptions) -> Beside:
    """What goes with an exhibit of the page that `LAID` names."""

    def lines(query: Query) -> tuple[Line, ...]:
        if made.name == official.NAME:
            return official.TURNOVERS
        return tuple(line for one in choices.read(query).directions for line in one.lines)

    def lay(query: Query, words: Words, series: Series) -> Exhibit:
        context = Context(data, options, choices.read(query), words)
        return laid_over(made(query, words), series, LAID[made.name](context), words)

    return Beside(lines, lay)


def _levels(context: Context) -> Laying:
    """A panel a direction, whose goods have the colour of who exports them."""
    directions = context.selection.directions
    colours = {line: tokens.COUNTRY[one.exporter] for one in directions for line in one.lines}
    return _amounts(context, colours, lambda panel: directions[panel].lines)


def _official(context: Context) -> Laying:
    """The turnover by each country's count."""
    turnovers = official.TURNOVERS
    return _amounts(context, dict.fromkeys(turnovers, tokens.INK), lambda _panel: turnovers)


def _amounts(
    context: Context, colours: dict[Line, str], at: Callable[[int], Sequence[Line]]
) -> Laying:
    unit = divisor(context.selection)
    looks = {line: look(line, colour, context.words) for line, colour in colours.items()}
    laying = _dated(context, looks, context.money, lambda values: exact(values, unit))
    return replace(laying, divisor=unit, at=at)


def _pairs(context: Context) -> Laying:
    """What the importer counts by what the exporter does."""
    return _measure(
        context,
        lambda exports, imports: imports / exports if exports else None,
        pairs.ratio,
        exact,
        "ratio",
    )


def _asymmetry(context: Context) -> Laying:
    return _measure(
        context,
        lambda exports, imports: asymmetry(imports, exports) if imports + exports else None,
        percent,
        lambda values: in_percent(exact(values)),
        "asymmetry",
    )


def _measure(
    context: Context,
    measure: Callable[[float, float], float | None],
    write: Write,
    closer: Callable[[list[float]], Write],
    column: str,
) -> Laying:
    """A measure of both counts of a direction, of which the reader's own takes the place of one."""
    directions = {one.exports: one for one in context.selection.directions}
    looks = {line: direction_look(one, context.words) for line, one in directions.items()}

    def values(series: Series, line: Line) -> dict[int, tuple[float, str]]:
        found = {}
        for year, exports, imports, status in both_counts(context.tables, series, line):
            value = measure(exports, imports)
            if value is not None:
                found[year] = value, status
        return found

    return replace(
        _dated(context, looks, write, closer),
        values=values,
        column=column,
        named=lambda line: {"direction": directions[line].key},
    )


def both_counts(
    tables: Tables, series: Series, exports: Line
) -> list[tuple[int, float, float, str]]:
    """Year, exports, imports and state of the reader's of each year in which they have a count and
    the other one is theirs or held; in millions of dollars."""
    (direction,) = [one for one in DIRECTIONS if one.exports == exports]
    own = [counted(series, line) for line in direction.lines]
    held = [line_held(tables, one.reporter, one.partner, one.flow) for one in direction.lines]
    found = []
    for year in sorted(own[0].keys() | own[1].keys()):
        known = [mine.get(year) or theirs.get(year) for mine, theirs in zip(own, held, strict=True)]
        if all(known):
            status = next(mine[year][1] for mine in own if year in mine)
            found.append((year, known[0][0], known[1][0], status))
    return found


def _dated(
    context: Context,
    looks: dict[Line, Look],
    write: Write,
    closer: Callable[[list[float]], Write],
) -> Laying:
    """What all have in common: the years on show, and a table with a column for each line."""
    first, last = context.span
    return Laying(
        looks=looks,
        measured=lambda _year, value: value,
        first=first,
        last=last,
        open=context.selection.last is None and last == context.options.last_year,
        divisor=1.0,
        write=write,
        at=lambda _panel: tuple(looks),
        table=lambda written, rows: _table(written, rows, list(looks), closer, context.words),
    )


def _table(
    written: Written,
    rows: Sequence[OwnRow],
    lines: list[Line],
    closer: Callable[[list[float]], Write],
    words: Words,
) -> Written:
    """Each value in the cell of its year and line, behind what stands there."""
    write = closer([row.value for row in rows])
    cells = {int(row[0]): list(row[1:]) for row in written.rows}
    for row in rows:
        told = words("own.cell", value=write(row.value, words))
        year = cells.setdefault(row.year, [NOTHING] * len(lines))
        at = lines.index(row.line)
        year[at] = told if year[at] == NOTHING else f"{year[at]}; {told}"
    ordered = sorted(cells.items(), reverse=True)
    return replace(written, rows=tuple((str(year), *texts) for year, texts in ordered))


# How they lie over each exhibit of the page that shows what is counted.
LAID = MappingProxyType(
    {
        levels.NAME: _levels,
        pairs.NAME: _pairs,
        apart.NAME: _asymmetry,
        official.NAME: _official,
    }
)
