"""The income card: World Bank groups by year, and the article's claim put right."""

import pandas as pd

from dashboard.analysis.income import (
    CLAIM_YEAR,
    CLAIMED_LOW,
    LOW,
    Limits,
    Run,
    group_in,
    income_rows,
    last_low_year,
    limits_of,
    runs,
)
from dashboard.analysis.periods import ALL, span
from dashboard.analysis.region import REGION
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.region.stated import PATH, own_query, stated_choices
from dashboard.exhibits.sources import source_notes
from dashboard.figures.layers import range_text
from dashboard.figures.region_income import income_strip
from dashboard.load import Tables
from dashboard.words import Words

GROUPS = ("L", "LM", "UM", "H")


NAME = "region-income"
FIELDS = ("period",)


def exhibit(asked: Shown, words: Words) -> Exhibit:
    """The groups of the five countries in the years of the period."""
    tables, options = asked.tables, asked.options
    first, last = income_span(tables, options, asked.selection.period)
    rows = income_rows(tables, first, last)
    found = runs(rows)
    names = {code: words(f"country.{code}") for code in REGION}
    marked = CLAIM_YEAR if first <= CLAIM_YEAR <= last else None
    limits = limits_of(tables, CLAIM_YEAR)
    claimed = words("reading.claim_year", year=CLAIM_YEAR)
    return Exhibit(
        name=NAME,
        path=PATH,
        query=own_query(asked.selection, options, FIELDS),
        title=words("region.income_title", years=range_text(first, last)),
        finding=_finding(tables, words),
        unit=words("region.income_unit"),
        filters=stated_choices(asked, FIELDS, words),
        drawing=lambda narrow: income_strip(
            found, names, options.periods, first, last, marked, words, narrow
        ),
        writing=lambda: _written(found, words),
        listing=lambda: described(pd.DataFrame(found).assign(sources="WB_OGHIST_FY26"), tables),
        sources=tuple(source_notes(_origins(rows, limits), tables, words)),
        notes=(
            *(_meaning(group, limits, words) for group in GROUPS),
            *_notes(tables, limits, words),
        ),
        reading=(words("reading.income_depth"), *([claimed] if marked else [])),
    )


def income_span(tables: Tables, options: RegionOptions, period: str) -> tuple[int, int]:
    """The years of income shown: all that are known, or those of the period."""
    years = tables.income_groups["year"]
    if period == ALL:
        return int(years.min()), int(years.max())
    return span(options.periods, period, int(years.max()))


def _origins(rows: pd.DataFrame, limits: Limits | None) -> pd.DataFrame:
    """What the card is made from, as `source_notes` takes it: the classes and the limits."""
    used = rows[["year", "source"]].rename(columns={"source": "sources"})
    if limits:
        own = pd.DataFrame({"year": [limits.year], "sources": [limits.source]})
        used = pd.concat([used, own], ignore_index=True)
    return used.assign(value=1)


def _finding(tables: Tables, words: Words) -> str:
    """What the three were in the year of the claim; silent if one of them has no class."""
    classes = {code: group_in(tables, code, CLAIM_YEAR) for code in CLAIMED_LOW}
    if None in classes.values():
        return ""
    told = words.join(
        words(
            "region.income_was",
            country=words(f"country.{code}"),
            group=words(f"region.group.{group}"),
        )
        for code, group in classes.items()
    )
    low = sum(group == LOW for group in classes.values())
    key = "region.income_finding" if low == 0 else "region.income_finding_some"
    return words(key, year=CLAIM_YEAR, classes=told)


def _notes(tables: Tables, limits: Limits | None, words: Words) -> list[str]:
    lasts = []
    for code in REGION:
        year = last_low_year(tables, code)
        country = words(f"country.{code}")
        key = "region.income_never" if year is None else "region.income_last"
        lasts.append(words(key, country=country, year=year))
    of_limits = []
    if limits:
        of_limits = [
            words("region.note.income_limits", year=limits.year, fiscal_year=limits.fiscal_year)
        ]
    return [
        words("region.note.income_meaning"),
        *of_limits,
        words("region.note.income_last", countries=words.join(lasts)),
        words("region.note.income_lending"),
    ]


def _meaning(group: str, limits: Limits | None, words: Words) -> str:
    """The name of the group and the range of income that makes it, where that is known."""
    name = words(f"region.group.{group}")
    if limits is None:
        return name
    low, middle, upper = (words.number(limit, 0) for limit in limits.upper)
    after = [words.number(limit + 1, 0) for limit in limits.upper]
    ranges = {
        "L": words("region.group.up_to", limit=low),
        "LM": words("region.group.between", low=after[0], high=middle),
        "UM": words("region.group.between", low=after[1], high=upper),
        "H": words("region.group.from", limit=after[2]),
    }
    return words("region.group.meaning", group=name, range=ranges[group])


def _written(found: list[Run], words: Words) -> Written:
    return Written(
        headings=(
            words("region.country"),
            words("region.income_years"),
            words("region.income_group"),
        ),
        rows=tuple(
            (
                words(f"country.{run.country}"),
                range_text(run.first, run.last),
                words(f"region.group.{run.group}"),
            )
            for run in found
        ),
    )
