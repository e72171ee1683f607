"""From a question about trade to the rows that answer it: the one frame that the chart, the
table, the finding and the download share."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, lru_cache

import numpy as np
import pandas as pd

from dashboard.analysis.cells import (
    alternate_cells,
    last_year,
    pair_cells,
    substitute,
    total_cells,
)
from dashboard.analysis.measures import MEASURES, SHARES, Basis
from dashboard.analysis.prices import price_index
from dashboard.analysis.provenance import JOINT, describe
from dashboard.analysis.questions import CENTRAL_ASIAN_FOUR, FIRST_YEAR, Line, TradeQuestion
from dashboard.load import Tables

COLUMNS = [
    "year",
    "reporter",
    "partner",
    "flow",
    "measure",
    "value",
    "sources",
    "valuation",
    "status",
    "variant",
    "competing",
]
# A page asks about ten; a frame of one takes some tens of kilobytes.
KEPT_QUESTIONS = 256


def trade_rows(tables: Tables, question: TradeQuestion) -> pd.DataFrame:
    """The plotted rows, columns `COLUMNS`, ordered by line, variant and year.

    `variant` is "reference" (one row a year and line, value NaN where nothing is reported) or
    "alternate" (only where another source gives another figure). `sources`, `valuation` and
    `status` name everything that entered the value, joined by " + ".

    Several charts of a page, and each language, ask the same: the frame is computed once, and
    what is done to the one that is given reaches no other (copy-on-write).
    """
    return _computed(tables, question).copy(deep=False)


@lru_cache(maxsize=KEPT_QUESTIONS)
def _computed(tables: Tables, question: TradeQuestion) -> pd.DataFrame:
    base = index_base(tables, question) if question.measure == "index" else question.base
    parts = [
        _pair_rows(tables, question, reporter, partner, flows, base)
        for (reporter, partner), flows in _flows_by_pair(question.lines).items()
    ]
    rows = pd.concat(parts, ignore_index=True)
    rows = rows[rows["year"].between(question.first, question.last)]
    return _in_order_of_lines(rows, question.lines)


def index_base(tables: Tables, question: TradeQuestion) -> int | None:
    """The year set to 100: the one asked for, else the first shown that every line has."""
    return question.base or min(index_bases(tables, question), default=None)


def index_bases(tables: Tables, question: TradeQuestion) -> set[int]:
    """The years shown in which every line has a value."""
    years = set(range(question.first, question.last + 1))
    for (reporter, partner), flows in _flows_by_pair(question.lines).items():
        basis = _basis(tables, question, reporter, partner, None)
        values = MEASURES["usd"](basis)[flows]
        years &= set(values.dropna().index)
    return years


def _flows_by_pair(lines: tuple[Line, ...]) -> dict[tuple[str, str], list[str]]:
    pairs: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        pairs.setdefault((line.reporter, line.partner), []).append(line.flow)
    return pairs


def _in_order_of_lines(rows: pd.DataFrame, lines: tuple[Line, ...]) -> pd.DataFrame:
    order = {(line.reporter, line.partner, line.flow): at for at, line in enumerate(lines)}
    keys = zip(rows["reporter"], rows["partner"], rows["flow"], strict=True)
    position = pd.Series([order[key] for key in keys], index=rows.index)
    return rows.loc[position.sort_values(kind="stable").index].reset_index(drop=True)


def _pair_rows(
    tables: Tables,
    question: TradeQuestion,
    reporter: str,
    partner: str,
    flows: list[str],
    base: int | None,
) -> pd.DataFrame:
    basis = _basis(tables, question, reporter, partner, base)
    reference = _values(basis, question, flows)
    parts = [_tidy(reference, basis, question, "reference", False)]
    for source, competing, beside, changed in _variants(tables, question, reporter, basis):
        values = _values(changed, question, flows)
        same = np.isclose(values, reference, rtol=1e-9, atol=0, equal_nan=True)
        shown = values.mask(same)
        if not beside:
            shown = _of_one_source(shown, changed.cells[partner], source)
        rows = _tidy(shown, changed, question, "alternate", competing)
        parts.append(rows.dropna(subset="value"))
    return pd.concat(parts, ignore_index=True).assign(reporter=reporter, partner=partner)[COLUMNS]


def _basis(
    tables: Tables, question: TradeQuestion, reporter: str, partner: str, base: int | None
) -> Basis:
    years = range(FIRST_YEAR, last_year(tables) + 1)
    group = CENTRAL_ASIAN_FOUR if question.measure == "share_ca" else (partner,)
    total = question.measure in SHARES and question.measure != "share_ca"
    return Basis(
        partner=partner,
        cells={member: pair_cells(tables, reporter, member, years) for member in group},
        total=total_cells(tables, reporter, years) if total else None,
        price_index=price_index(tables.us_cpi),
        base=base,
    )


def _variants(
    tables: Tables, question: TradeQuestion, reporter: str, basis: Basis
) -> Iterator[tuple[str, bool, bool, Basis]]:
    """(source, competing, beside, basis) once more for each other source, its cells in place.

    All cells of a source are put in together, so that a change from one year to the next
    compares two values of one edition.
    """
    for member in basis.cells:
        for source, competing, beside, changed in _changed_cells(tables, reporter, member):
            if beside or question.others:
                cells = {**basis.cells, member: changed}
                yield source, competing, beside, replace(basis, cells=cells)


@cache
def _changed_cells(
    tables: Tables, reporter: str, partner: str
) -> list[tuple[str, bool, bool, pd.DataFrame]]:
    """(source, competing, beside, cells) of a pair once more for each of its other sources."""
    cells = pair_cells(tables, reporter, partner, range(FIRST_YEAR, last_year(tables) + 1))
    alternates = alternate_cells(tables, reporter, partner)
    alternates = alternates[alternates["year"].isin(cells.index)]
    found: list[tuple[str, bool, bool, pd.DataFrame]] = []
    keys = ["source", "competing", "beside"]
    for (source, competing, beside), group in alternates.groupby(keys):
        changed = cells
        for alternate in group.itertuples():
            changed = substitute(changed, alternate)
        found.append((source, bool(competing), bool(beside), changed))
    return found


def _of_one_source(values: pd.DataFrame, cells: pd.DataFrame, source: str) -> pd.DataFrame:
    """Without the sums and differences that would mix a flow of `source` with another's."""
    whole = (cells["export_source"] == source) & (cells["import_source"] == source)
    mixed = [flow for flow in values if flow not in ("export", "import")]
    return values.assign(**{flow: values[flow].where(whole) for flow in mixed})


def _values(basis: Basis, question: TradeQuestion, flows: list[str]) -> pd.DataFrame:
    if question.measure == "index" and basis.base is None:
        return pd.DataFrame(np.nan, index=basis.cells[basis.partner].index, columns=flows)
    return MEASURES[question.measure](basis)[flows]


def _tidy(
    values: pd.DataFrame, basis: Basis, question: TradeQuestion, variant: str, competing: bool
) -> pd.DataFrame:
    rows = values.stack(future_stack=True).rename_axis(["year", "flow"]).rename("value")
    rows = rows.reset_index()
    frames = [*basis.cells.values()]
    own = basis.cells[basis.partner]
    if basis.total is not None:
        frames.append(basis.total)
    years = _entering_years(basis, question)
    described = {
        "sources": describe(rows, frames, "source", years),
        "valuation": describe(rows, [own], "valuation", years),
        "status": describe(rows, [own], "status", years),
    }
    if question.measure == "real":
        described["sources"] = described["sources"] + JOINT + "BLS_CPI_U"
    rows = rows.assign(measure=question.measure, variant=variant, competing=competing, **described)
    rows.loc[rows["value"].isna(), ["sources", "valuation", "status"]] = None
    return rows


def _entering_years(basis: Basis, question: TradeQuestion) -> Callable[[int], tuple[int, ...]]:
    """The years whose cells enter the value of a year: a rate of change has two."""
    if question.measure == "change":
        return lambda year: (year - 1, year)
    base = basis.base
    if question.measure == "index" and base is not None:
        return lambda year: (base, year)
    return lambda year: (year,)
