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
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.context import Marked
from dashboard.charts.marks import Columns
from dashboard.charts.years import range_text
from dashboard.exhibits.columns import Column, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.region.selection import RegionOptions
from dashboard.exhibits.region.shown import Shown
from dashboard.exhibits.sources import source_notes
from dashboard.load import Tables
from dashboard.words import Words

# The deeper the colour, the richer the group.
DEPTHS = {"L": 0.14, "LM": 0.36, "UM": 0.6, "H": 0.85}
GROUPS = tuple(DEPTHS)

NAME = "region-income"
FOLLOWS = ("period",)


def exhibit(asked: Shown, words: Words, frame: Frame) -> Exhibit:
    """The groups of the five countries in the years of the period."""
    tables, options = asked.tables, asked.options
    first, last = income_span(tables, options, asked.selection.period)
    rows = income_rows(tables, first, last)
    found = runs(rows)
    marked = CLAIM_YEAR if first <= CLAIM_YEAR <= last else None
    limits = limits_of(tables, CLAIM_YEAR)
    claimed = words("reading.claim_year", year=CLAIM_YEAR)
    return Exhibit(
        **frame,
        title=words("region.income_title", years=range_text(first, last)),
        finding=_finding(tables, words),
        headline=_headline(tables, words),
        unit=words("region.income_unit"),
        drawing=lambda: _chart(found, options, Years(first, last), marked, words),
        writing=lambda: _written(found, words),
        listing=lambda: described(pd.DataFrame(found).assign(sources="WB_OGHIST_FY26"), tables),
        sources=tuple(source_notes(_origins(rows, limits), tables, words)),
        notes=(
            *(_meaning(group, limits, words) for group in GROUPS),
            *_notes(tables, limits, words),
        ),
        reading=(
            words("reading.income_depth"),
            _letters([run.group for run in found], words),
            *([claimed] if marked else []),
        ),
    )


def _chart(
    found: list[Run], options: RegionOptions, years: Years, marked: int | None, words: Words
) -> Chart:
    """One row a country, one bar for each run of years in a group; the deeper, the richer."""
    names = {code: words(f"country.{code}") for code in REGION}
    panel = Panel(
        tuple(
            _runs([run for run in found if run.country == code], names[code], words)
            for code in REGION
        ),
        across=years,
        up=Categories(tuple(names.values())),
        context=(Marked(marked, framed=True),) if marked else (),
    )
    return Chart((panel,), words, options.periods, columns="over")


def _runs(own: list[Run], name: str, words: Words) -> Columns:
    groups = [words(f"region.group.{run.group}") for run in own]
    spans = [range_text(run.first, run.last) for run in own]
    return Columns(
        name,
        at=(name,) * len(own),
        values=tuple(float(run.last - run.first + 1) for run in own),
        colours=tuple(tokens.COUNTRY[run.country] for run in own),
        told=tuple(f"{name}, {span}: {group}" for span, group in zip(spans, groups, strict=True)),
        base=tuple(run.first - 0.5 for run in own),
        strengths=tuple(DEPTHS[run.group] for run in own),
        texts=tuple(_labels(run.group, words) for run in own),
        inside=True,
    )


def _labels(group: str, words: Words) -> tuple[str, ...]:
    return tuple(words(f"region.group.{group}{tail}") for tail in ("", ".short", ".letter"))


def _letters(groups: list[str], words: Words) -> str:
    """What stands in bars that have no room for the name of their group."""
    named = (_labels(one, words) for one in GROUPS if one in groups)
    return ", ".join(words("list.told", what=letter, told=name) for name, _, letter in named)


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


def _headline(tables: Tables, words: Words) -> str:
    """How many of the three had a low income."""
    classes = [group_in(tables, code, CLAIM_YEAR) for code in CLAIMED_LOW]
    if None in classes:
        return ""
    return words("region.income_headline", year=CLAIM_YEAR, low=classes.count(LOW))


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
    return table(
        found,
        Column.country(words("region.country"), "country", words),
        Column(words("region.income_years"), lambda run: range_text(run.first, run.last)),
        Column(words("region.income_group"), lambda run: words(f"region.group.{run.group}")),
    )
