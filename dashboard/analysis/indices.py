"""Trade indices of the pair by year, each as rows that a chart, a table and a file share.

Formulas: Mikic and Gilbert, "Trade Statistics in Policymaking", UN ESCAP 2009, and the trade
indicators help of the World Bank's WITS.
"""

from collections.abc import Iterable
from functools import cache

import pandas as pd

from dashboard.analysis.alternates import REFERENCE, Variant, affecting, variants
from dashboard.analysis.cells import last_year, total_cells
from dashboard.analysis.concentration import concentration
from dashboard.analysis.in_use import edition_in_use, indicators_in_use
from dashboard.analysis.provenance import JOINT
from dashboard.analysis.questions import FIRST_YEAR, PAIR, counterpart
from dashboard.load import Tables

COLUMNS = ["index", "line", "year", "value", "variant", "status", "sources"]
GDP = "NY.GDP.MKTP.CD"
# One figure, or a series of them by year.
Figures = float | pd.Series
INDICES = ("intensity", "dependence", "openness", "coverage", "concentration")


def trade_intensity(
    exports: Figures, own_exports: Figures, partner_imports: Figures, world_imports: Figures
) -> Figures:
    """(x_ij / X_i) / (M_j / M_w): the partner's share in the country's exports, as a multiple
    of the partner's share in the imports of the world. 1 is proportionate trade."""
    return (exports / own_exports) / (partner_imports / world_imports)


def dependence(exports: Figures, imports: Figures, gdp: Figures) -> Figures:
    """(x_ij + m_ij) / GDP x 100: turnover with one partner as per cent of GDP."""
    return (exports + imports) / gdp * 100


def openness(exports: Figures, imports: Figures, gdp: Figures) -> Figures:
    """(X + M) / GDP x 100: trade in goods with the world as per cent of GDP."""
    return (exports + imports) / gdp * 100


def coverage(exports: Figures, imports: Figures) -> Figures:
    """X / M x 100: exports as per cent of imports."""
    return exports / imports * 100


def gdp(tables: Tables, country: str) -> pd.Series:
    """GDP by year, million current USD, all of one edition."""
    rows = indicators_in_use(tables)
    rows = rows[(rows["indicator"] == GDP) & (rows["country"] == country)]
    return rows.set_index("year")["value"] / 1e6


def world(tables: Tables, flow: str) -> tuple[pd.Series, str]:
    """World trade by year, million USD, and its source."""
    rows = tables.trade_totals
    rows = rows[(rows["reporter"] == "WLD") & (rows["flow"] == flow)]
    return rows.set_index("year")["value"], str(rows["source"].iloc[0])


@cache
def index_rows(tables: Tables, index: str, reporter: str, flow: str) -> pd.DataFrame:
    """Rows of one of `INDICES`, columns `COLUMNS`: every year of every line, NaN in its gaps.

    reporter decides whose figures dependence and coverage use; flow is that of concentration.
    """
    makers = {
        "intensity": lambda: _intensity(tables),
        "dependence": lambda: _dependence(tables, reporter),
        "openness": lambda: _openness(tables),
        "coverage": lambda: _coverage(tables, reporter),
        "concentration": lambda: _concentration(tables, flow),
    }
    rows = pd.concat(makers[index](), ignore_index=True).assign(index=index)[COLUMNS]
    missing = rows["value"].isna()
    rows.loc[missing, ["status", "sources"]] = None
    return rows[~(missing & (rows["variant"] != REFERENCE))].reset_index(drop=True)


def _years(tables: Tables) -> range:
    return range(FIRST_YEAR, last_year(tables) + 1)


def _rows(
    values: pd.Series, line: str, variant: str, status: Iterable[str], sources: Iterable[str]
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "line": line,
            "year": values.index,
            "value": values.to_numpy(dtype=float),
            "variant": variant,
            "status": list(status),
            "sources": list(sources),
        }
    )


def _joined(*columns: Iterable[object]) -> list[str]:
    """What stands behind each year, each source or status named once."""
    return [
        JOINT.join(dict.fromkeys(one for one in values if isinstance(one, str)))
        for values in zip(*columns, strict=True)
    ]


def _always(text: str, years: range) -> list[str]:
    return [text] * len(years)


def _intensity(tables: Tables) -> list[pd.DataFrame]:
    years = _years(tables)
    world_imports, world_source = world(tables, "import")
    found = []
    for exporter in PAIR:
        importer = counterpart(exporter, exporter)
        cells = variants(tables, exporter, importer)[0].cells
        own, other = total_cells(tables, exporter, years), total_cells(tables, importer, years)
        values = trade_intensity(
            cells["export"], own["export"], other["import"], world_imports.reindex(cells.index)
        )
        sources = _joined(
            cells["export_source"],
            own["export_source"],
            other["import_source"],
            _always(world_source, years),
        )
        found.append(_rows(values, exporter, REFERENCE, cells["export_status"], sources))
    return found


def _dependence(tables: Tables, reporter: str) -> list[pd.DataFrame]:
    found = []
    for country in PAIR:
        size = gdp(tables, country)
        for variant in variants(tables, reporter, counterpart(reporter, reporter)):
            cells = variant.cells
            values = dependence(cells["export"], cells["import"], size.reindex(cells.index))
            found.append(_of_pair(tables, values, country, variant, edition_in_use(tables, GDP)))
    return found


def _openness(tables: Tables) -> list[pd.DataFrame]:
    years, size_source = _years(tables), edition_in_use(tables, GDP)
    found = []
    for country in PAIR:
        total = total_cells(tables, country, years)
        values = openness(total["export"], total["import"], gdp(tables, country).reindex(years))
        status = _joined(total["export_status"], total["import_status"])
        sources = _joined(
            total["export_source"],
            total["import_source"],
            _always(size_source, years),
        )
        found.append(_rows(values, country, REFERENCE, status, sources))
    return found


def _coverage(tables: Tables, reporter: str) -> list[pd.DataFrame]:
    found = []
    for variant in variants(tables, reporter, counterpart(reporter, reporter)):
        values = coverage(variant.cells["export"], variant.cells["import"])
        found.append(_of_pair(tables, values, reporter, variant, ""))
    return found


def _of_pair(
    tables: Tables, values: pd.Series, line: str, variant: Variant, extra: str
) -> pd.DataFrame:
    """Rows of an index of both flows; an alternate only for the years that it changes."""
    cells = variant.cells
    status = _joined(cells["export_status"], cells["import_status"])
    more = [_always(extra, _years(tables))] if extra else []
    sources = _joined(cells["export_source"], cells["import_source"], *more)
    rows = _rows(values, line, variant.key, status, sources)
    return rows if variant.source is None else rows[rows["year"].isin(variant.years)]


def _concentration(tables: Tables, flow: str) -> list[pd.DataFrame]:
    found = concentration(tables, flow).reindex(_years(tables))
    status = ["reported"] * len(found)
    bounds = [
        _rows(found[bound], bound, REFERENCE, status, found["sources"])
        for bound in ("lower", "upper", "remainder")
    ]
    return bounds + _concentration_alternates(tables, flow)


def _concentration_alternates(tables: Tables, flow: str) -> list[pd.DataFrame]:
    found = []
    for variant in affecting(variants(tables, "KAZ", "UZB"), flow)[1:]:
        changed = concentration(tables, flow, variant).loc[list(variant.years)]
        sources = [f"{known}{JOINT}{variant.source}" for known in changed["sources"]]
        status = ["older_vintage"] * len(changed)
        for bound in ("lower", "upper", "remainder"):
            found.append(_rows(changed[bound], bound, variant.key, status, sources))
    return found
