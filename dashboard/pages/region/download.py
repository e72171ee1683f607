"""What the page shows as tables to take along, under the same query."""

from collections.abc import Callable, Mapping

import pandas as pd

from dashboard.analysis.article import article_cells, quotients
from dashboard.analysis.income import income_rows, runs
from dashboard.analysis.provenance import parts
from dashboard.analysis.variants import Computed, Published, rule
from dashboard.load import Tables
from dashboard.pages.region.editions import editions_shown
from dashboard.pages.region.income import income_span
from dashboard.pages.region.pair import pair_rows
from dashboard.pages.region.selection import RegionOptions, from_query, region_options
from dashboard.pages.region.shown import Shown, shown

Download = Callable[[Tables, Mapping[str, str]], tuple[str, pd.DataFrame]]


def indicator_download(tables: Tables, query: Mapping[str, str]) -> tuple[str, pd.DataFrame]:
    """The rows of the indicator's charts in the stored unit: country, indicator, variant, year,
    value, unit, flag, sources and what is known of them. A withheld value stays out."""
    asked, _ = _asked(tables, query)
    selection = asked.selection
    rows = asked.rows.drop(columns="withheld").assign(
        indicator=selection.indicator, variant=selection.variant, unit=_unit(tables, asked)
    )
    rows = rows[["country", "indicator", "variant", "year", "value", "unit", "flag", "sources"]]
    name = f"region-{selection.indicator}-{selection.variant}-{asked.first}-{asked.last}.csv"
    return name, _described(rows, tables)


def pair_download(tables: Tables, query: Mapping[str, str]) -> tuple[str, pd.DataFrame]:
    """The bubbles of the shared year: country, year, x, y and size with their indicators."""
    asked, _ = _asked(tables, query)
    selection = asked.selection
    rows = pair_rows(tables, asked)
    rows = rows[rows["year"] == asked.year].dropna(subset=["x", "y"])
    rows = rows.assign(
        x_indicator=selection.indicator,
        x_variant=selection.variant,
        y_indicator=selection.against,
        size_indicator=selection.size,
        package_version=tables.version,
    )
    return f"region-pair-{asked.year}.csv", rows


def article_download(tables: Tables, _query: Mapping[str, str]) -> tuple[str, pd.DataFrame]:
    """The article's table: printed and sourced values, differences in per cent, origin."""
    cells = article_cells(tables)
    computed = {one.country: one.computed for one in quotients(cells)}
    rows = pd.DataFrame(
        {
            "country": cell.country,
            "measure": cell.measure,
            "printed": cell.printed,
            "value": cell.value,
            "wdi_2023": cell.bank,
            "wdi_difference": cell.bank_difference,
            "imf_2023": cell.fund,
            "imf_difference": cell.fund_difference,
            "printed_gdp_per_printed_person": (
                computed[cell.country] if cell.measure == "gdp_per_capita" else None
            ),
            "origin": cell.origin.kind,
            "origin_years": " ".join(str(year) for year in cell.origin.years),
            "origin_editions": " | ".join(dict.fromkeys(m.vintage for m in cell.origin.matches)),
        }
        for cell in cells
    )
    sources = "ARTICLE + WDI_2026_07 + IMF_WEO_2025_10"
    return "region-table-1.csv", _described(rows.assign(sources=sources), tables)


def income_download(tables: Tables, query: Mapping[str, str]) -> tuple[str, pd.DataFrame]:
    """The runs of the strip: country, first and last year of income, group."""
    options = region_options(tables)
    selection, _ = from_query(query, options)
    first, last = income_span(tables, options, selection.period)
    rows = pd.DataFrame(runs(income_rows(tables, first, last)))
    return f"region-income-{first}-{last}.csv", _described(
        rows.assign(sources="WB_OGHIST_FY26"), tables
    )


def editions_download(tables: Tables, query: Mapping[str, str]) -> tuple[str, pd.DataFrame]:
    """The observations of every edition for the chosen country and quantity."""
    selection, _ = from_query(query, region_options(tables))
    rows = editions_shown(tables, selection.spread)
    rows = rows[["vintage", "country", "measure", "year", "value", "unit", "source"]]
    rows = rows.rename(columns={"source": "sources"})
    return f"region-editions-{selection.spread}.csv", _described(rows, tables)


DOWNLOADS: dict[str, Download] = {
    "region": indicator_download,
    "region-pair": pair_download,
    "region-article": article_download,
    "region-income": income_download,
    "region-editions": editions_download,
}


def _asked(tables: Tables, query: Mapping[str, str]) -> tuple[Shown, RegionOptions]:
    options = region_options(tables)
    return shown(tables, options, from_query(query, options)[0]), options


def _unit(tables: Tables, asked: Shown) -> str:
    made = rule(asked.selection.indicator, asked.selection.variant)
    if isinstance(made, Computed):
        return "% of the five countries" if made.population is None else "current USD per person"
    indicator = made.indicator if isinstance(made, Published) else asked.selection.indicator
    return str(tables.indicator_catalog.set_index("indicator").at[indicator, "unit"])


def _described(rows: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """The rows with title, edition and licence of their sources, and the package's version."""
    about = tables.sources.set_index("source")
    told = {
        name: [
            " | ".join(str(about.at[one, column]) for one in parts(joined))
            for joined in rows["sources"]
        ]
        for name, column in (
            ("source_titles", "title"),
            ("vintages", "vintage"),
            ("licences", "licence"),
        )
    }
    return rows.assign(package_version=tables.version, **told)
