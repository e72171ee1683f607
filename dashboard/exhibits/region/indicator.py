"""What the three cards of the chosen indicator have in common: lines, bars and map."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.growth import missing_years
from dashboard.analysis.region import Ranking, ranking
from dashboard.analysis.variants import Computed, Published, Relative, rule
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.region import naming
from dashboard.exhibits.region.notes import indicator_notes
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.sources import source_notes
from dashboard.exhibits.telling import exact
from dashboard.words import Words

# Ratios of these say nothing: scores and indices have no zero that means "none".
_NO_RATIO = ("index 0-1", "score 1-5", "years", "% per year")
_RANK = "rank"


def measure_of(asked: Shown, words: Words) -> naming.Measure:
    """How the chosen indicator is told."""
    one = asked.selection
    return naming.measure(asked.tables, one.indicator, words, one.variant, one.base)


def order_of(asked: Shown, measure: naming.Measure) -> Ranking:
    """The countries of the shown year, the best or largest first."""
    return ranking(asked.rows, asked.year or asked.last, ascending=measure.better == "lower")


def shown_rows(asked: Shown, measure: naming.Measure, words: Words) -> pd.DataFrame:
    """The rows with `shown` (value in the unit of the axis) and `number` (that value as text)."""
    rows = asked.rows
    numbers = ["" if pd.isna(value) else measure.number(value, words) for value in rows["value"]]
    return rows.assign(shown=rows["value"] / measure.divisor, number=numbers)


def numbers_of_the_year(asked: Shown, measure: naming.Measure, words: Words) -> dict[str, str]:
    """Country -> its value of the shown year as text, "" for none."""
    rows = shown_rows(asked, measure, words)
    at = rows[rows["year"] == asked.year]
    return dict(zip(at["country"], at["number"], strict=True))


def of_the_year(asked: Shown, words: Words, frame: Frame, title: str, **more) -> Exhibit:
    """A card of one year, its rows in the order of the ranking. more: what else it is made of."""
    measure = measure_of(asked, words)
    order = order_of(asked, measure)
    at = in_order(asked.rows, order)
    year = str(asked.year or words("region.no_year"))
    return Exhibit(
        **frame,
        title=words(title, name=measure.name, year=year),
        finding=finding(asked, measure, words),
        headline=headline(asked, measure, words),
        unit=naming.capitalised(measure.unit_text),
        stored=naming.capitalised(measure.stored_text),
        writing=lambda: written(at, measure, words),
        listing=lambda: in_order(listing(asked), order),
        notes=tuple(indicator_notes(asked, measure, words)),
        **{"sources": tuple(source_notes(at, asked.tables, words)), **more},
    )


def in_order(rows: pd.DataFrame, order: Ranking) -> pd.DataFrame:
    """The rows of the ranked year as they are ranked; those without a value last."""
    ranks = {country: at for at, country in enumerate([*order.values.index, *order.missing])}
    at = rows[rows["year"] == order.year]
    return at.sort_values("country", key=lambda countries: countries.map(ranks))


def finding(asked: Shown, measure: naming.Measure, words: Words) -> str:
    """The highest and the lowest of the year, or the best and the worst place; silent with fewer
    than two values."""
    unit = asked.tables.indicator_catalog.set_index("indicator").at[measure.indicator, "unit"]
    order = order_of(asked, measure)
    values = order.values.sort_values(ascending=unit == _RANK, kind="stable")
    if len(values) < 2:
        return ""
    told = {
        "year": order.year,
        "name": measure.name,
        "unit": measure.unit_text,
        "leader": words(f"country.{values.index[0]}"),
        "leader_value": measure.number(values.iloc[0], words),
        "last": words(f"country.{values.index[-1]}"),
        "last_value": measure.number(values.iloc[-1], words),
    }
    if unit == _RANK:
        return words("region.finding_rank", **told)
    if values.iloc[-1] <= 0 or unit in _NO_RATIO or values.iloc[0] < 1.1 * values.iloc[-1]:
        return words("region.finding", **told)
    times = words.number(values.iloc[0] / values.iloc[-1], 1)
    return words("region.finding_ratio", times=times, **told)


def headline(asked: Shown, measure: naming.Measure, words: Words) -> str:
    """The highest of the year, or the best place."""
    unit = asked.tables.indicator_catalog.set_index("indicator").at[measure.indicator, "unit"]
    order = order_of(asked, measure)
    values = order.values.sort_values(ascending=unit == _RANK, kind="stable")
    if len(values) < 2:
        return ""
    return words(
        "region.headline_rank" if unit == _RANK else "region.headline",
        name=measure.name,
        year=order.year,
        leader=words(f"country.{values.index[0]}"),
        value=measure.number(values.iloc[0], words),
    )


def gaps(asked: Shown, words: Words) -> list[str]:
    """The key of what is missing: years of which nobody reports, and breaks in single lines."""
    rows = asked.rows
    unknown = missing_years(rows.groupby("year")["value"].max())
    told = [words("reading.gap", years=years_text(unknown, words))] if unknown else []
    partly = rows[~rows["year"].isin(unknown)]["value"].isna().any()
    return [*told, words("reading.breaks")] if partly else told


def unreported(order: Ranking, words: Words) -> str:
    """The countries without a value in the year, "" where all have one."""
    names = words.join(words(f"country.{code}") for code in order.missing)
    return words("reading.unreported", countries=names) if names else ""


def written(rows: pd.DataFrame, measure: naming.Measure, words: Words) -> Written:
    """One row for every value and every gap, newest year first."""
    write = exact(rows["value"], measure.divisor)
    # A dash has no sources, also where a value is withheld that has some.
    shown = rows.assign(sources=rows["sources"].where(rows["value"].notna()))
    told = table(
        shown.sort_values("year", ascending=False, kind="stable").itertuples(),
        Column.year(words, "down"),
        Column.country(words("region.country"), "country", words, "line"),
        Number.of(words("table.value", unit=measure.unit_text), "value", write, words, "value"),
        Column.sources(words),
        Column(words("table.status"), lambda row: _status(row, measure, words)),
    )
    return told if rows["year"].nunique() > 1 else replace(told, across=None)


def _status(row, measure: naming.Measure, words: Words) -> str:
    if not pd.isna(row.withheld):
        return words("region.withheld", value=measure.number(row.withheld, words))
    if pd.isna(row.value):
        return words("status.not_found")
    return words("region.flag_E" if row.flag == "E" else "status.reported")


def listing(asked: Shown) -> pd.DataFrame:
    """The rows in the stored unit: country, indicator, variant, year, value, unit, flag, sources
    and what is known of them. A withheld value stays out."""
    one = asked.selection
    rows = asked.rows.assign(indicator=one.indicator, variant=one.variant, unit=_unit(asked))
    kept = ["country", "indicator", "variant", "year", "value", "unit", "flag", "sources"]
    return described(rows[kept], asked.tables)


def _unit(asked: Shown) -> str:
    one = asked.selection
    made = rule(one.indicator, one.variant)
    if isinstance(made, Relative):
        return f"{one.base} = 100"
    if isinstance(made, Computed):
        return "% of the five countries" if made.population is None else "current USD per person"
    indicator = made.indicator if isinstance(made, Published) else one.indicator
    return str(asked.tables.indicator_catalog.set_index("indicator").at[indicator, "unit"])
