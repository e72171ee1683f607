"""What the page shows as tables to take along, in stored units and codes."""

import pandas as pd

from dashboard.analysis.article import article_cells, compared_sources, quotients
from dashboard.analysis.income import income_rows, runs
from dashboard.analysis.provenance import JOINT, parts
from dashboard.analysis.variants import Computed, Published, rule
from dashboard.exhibits.region.editions import editions_shown
from dashboard.exhibits.region.income import income_span
from dashboard.exhibits.region.pair import pair_rows
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.load import Tables


def indicator_download(tables: Tables, asked: Shown) -> pd.DataFrame:
    """The rows of the indicator's charts in the stored unit: country, indicator, variant, year,
    value, unit, flag, sources and what is known of them. A withheld value stays out."""
    selection = asked.selection
    rows = asked.rows.drop(columns="withheld").assign(
        indicator=selection.indicator, variant=selection.variant, unit=_unit(tables, asked)
    )
    rows = rows[["country", "indicator", "variant", "year", "value", "unit", "flag", "sources"]]
    return _described(rows, tables)


def pair_download(tables: Tables, asked: Shown) -> pd.DataFrame:
    """The bubbles of the shared year: country, year, x, y and size with their indicators."""
    selection = asked.selection
    rows = pair_rows(tables, asked)
    rows = rows[rows["year"] == asked.year].dropna(subset=["x", "y"])
    return rows.assign(
        x_indicator=selection.indicator,
        x_variant=selection.variant,
        y_indicator=selection.against,
        size_indicator=selection.size,
        package_version=tables.version,
    )


def article_download(tables: Tables) -> pd.DataFrame:
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
    behind = JOINT.join(["ARTICLE", *compared_sources(tables)])
    return _described(rows.assign(sources=behind), tables)


def income_download(tables: Tables, options: RegionOptions, period: str) -> pd.DataFrame:
    """The runs of the strip: country, first and last year of income, group."""
    first, last = income_span(tables, options, period)
    rows = pd.DataFrame(runs(income_rows(tables, first, last)))
    return _described(rows.assign(sources="WB_OGHIST_FY26"), tables)


def editions_download(tables: Tables, chosen: str) -> pd.DataFrame:
    """The observations of every edition for a choice like "TKM.gdp"."""
    rows = editions_shown(tables, chosen)
    rows = rows[["vintage", "country", "measure", "year", "value", "unit", "source"]]
    return _described(rows.rename(columns={"source": "sources"}), tables)


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
