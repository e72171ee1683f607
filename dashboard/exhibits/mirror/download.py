"""What the mirror page shows as tables to take along, in stored units."""

from collections.abc import Callable, Mapping

import pandas as pd

from dashboard.analysis.mirror import mirror_pairs, mirror_rows
from dashboard.analysis.provenance import parts
from dashboard.exhibits.mirror.conflict_list import shown_conflicts
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.levels import quoted_of_directions
from dashboard.exhibits.mirror.official import turnover_rows
from dashboard.exhibits.mirror.strip import shown_reports

UNIT = "million current USD"


def mirror_download(part: str, context: Context) -> pd.DataFrame:
    """The rows of a part of the page; KeyError for a part that is none.

    Parts: levels (both counts and the figures quoted of them), pairs and asymmetry (gap, ratio
    and asymmetry), official (turnover and every quoted figure), reporting (who reported what),
    conflicts. Amounts are in million current USD. `package_version` closes every row.
    """
    rows = _PARTS[part](context)
    return rows.assign(unit=UNIT, package_version=context.tables.version)


def _levels(context: Context) -> pd.DataFrame:
    others = "sources" in context.selection.marks
    rows = mirror_rows(context.tables, context.selection.directions, *context.span, others=others)
    drawn = quoted_of_directions(context)
    return _described(pd.concat([_counted(rows), _quoted(drawn)], ignore_index=True), context)


def _pairs(context: Context) -> pd.DataFrame:
    directions = context.selection.directions
    rows = mirror_rows(context.tables, directions, *context.span)
    return _described(mirror_pairs(rows, directions), context)


def _official(context: Context) -> pd.DataFrame:
    official = context.data.official
    inside = official[official["year"].between(*context.span)]
    turnover = _counted(turnover_rows(context))
    return _described(pd.concat([turnover, _quoted(inside)], ignore_index=True), context)


def _reporting(context: Context) -> pd.DataFrame:
    rows = shown_reports(context).rename(columns={"source": "sources"})
    return _described(rows, context)


def _conflicts(context: Context) -> pd.DataFrame:
    return shown_conflicts(context)


_PARTS: Mapping[str, Callable[[Context], pd.DataFrame]] = {
    "levels": _levels,
    "pairs": _pairs,
    "asymmetry": _pairs,
    "official": _official,
    "reporting": _reporting,
    "conflicts": _conflicts,
}


def _counted(rows: pd.DataFrame) -> pd.DataFrame:
    """What an office counts; every row covers a whole year."""
    return rows.drop(columns=["competing", "measure"]).assign(
        drawn=True,
        first_day=[f"{year}-01-01" for year in rows["year"]],
        last_day=[f"{year}-12-31" for year in rows["year"]],
    )


def _quoted(rows: pd.DataFrame) -> pd.DataFrame:
    """Quoted figures: stated, derived or ambiguous; `drawn` tells which stand in a chart."""
    kept = ["year", "first_day", "last_day", "reporter", "flow", "value", "printed"]
    return rows[[*kept, "at_least", "drawn", "source_date", "note"]].assign(
        variant="quoted", status=rows["kind"], sources=rows["source"]
    )


def _described(rows: pd.DataFrame, context: Context) -> pd.DataFrame:
    about = context.tables.sources.set_index("source")
    columns = {"source_titles": "title", "vintages": "vintage", "licences": "licence"}
    told = {
        name: [_about(about, column, sources) for sources in rows["sources"]]
        for name, column in columns.items()
    }
    return rows.assign(**told)


def _about(about: pd.DataFrame, column: str, sources) -> str:
    named = parts(sources) if isinstance(sources, str) else []
    return " | ".join(str(about.at[source, column]) for source in named)
