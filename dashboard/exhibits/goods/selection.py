"""The state of the page of goods: one frozen value, one link."""

from dataclasses import dataclass, replace
from functools import cache

from dashboard.analysis.goods.farm import farm_items
from dashboard.analysis.goods.snapshots import steps
from dashboard.analysis.goods.values import LEVELS, SIDES, filed, section_of
from dashboard.analysis.periods import Period, read_periods
from dashboard.exhibits.query import Choice, Parameter, Year
from dashboard.exhibits.shared import SharedSelection, shared_parameters
from dashboard.load import Tables

ALL = "all"
MEASURES = ("usd", "share")


@dataclass(frozen=True)
class GoodsSelection(SharedSelection):
    """What the page asks. Field names are explained in the README's query table."""

    side: str = SIDES[0]
    level: str = LEVELS[0]
    part: str = ALL
    measure: str = "usd"
    first: int | None = None
    last: int | None = None
    year: int | None = None
    item: str = "wheat"
    step: str = ""


@dataclass(frozen=True)
class GoodsOptions:
    """What can be selected, read off the data.

    parts: sections as "s15", each before its chapters. items: farm goods -> unit. steps: from one
    year of `analysis.goods.snapshots` to the next as "KAZ-1995-2005", the newest first.
    """

    periods: tuple[Period, ...]
    years: tuple[int, ...]
    parts: tuple[str, ...]
    items: dict[str, str]
    steps: tuple[str, ...]


@cache
def goods_options(tables: Tables) -> GoodsOptions:
    """The options that the data package offers."""
    chapters = filed(tables, "chapter")
    codes = sorted(chapters["code"].unique())
    sections = section_of(tables)
    parts = []
    for section in dict.fromkeys(sections[code] for code in codes):
        parts += [f"s{section}", *(code for code in codes if sections[code] == section)]
    years = tuple(sorted(int(year) for year in chapters["year"].unique()))
    items = dict(farm_items(tables))
    return GoodsOptions(read_periods(tables.periods), years, tuple(parts), items, _steps(tables))


def _steps(tables: Tables) -> tuple[str, ...]:
    found = steps(tables)[["last_year", "exporter", "first_year"]].drop_duplicates()
    found = found.sort_values(["last_year", "exporter"], ascending=[False, True])
    return tuple(f"{row.exporter}-{row.first_year}-{row.last_year}" for row in found.itertuples())


def goods_parameters(options: GoodsOptions) -> dict[str, Parameter]:
    """Field -> query parameter, in the order of a canonical link."""
    return {
        **shared_parameters(options.periods),
        "side": Choice("side", SIDES, label="goods.side", names="goods.side.{}"),
        "level": Choice(
            "level", LEVELS, label="goods.level", names="goods.level.{}", widget="segmented"
        ),
        "part": Choice("part", (ALL, *options.parts), label="goods.part", widget="select"),
        "measure": Choice(
            "measure", MEASURES, label="goods.measure", names="goods.measure.{}", widget="segmented"
        ),
        "first": Year("from", options.years, label="control.from", widget="select"),
        "last": Year("to", options.years, label="control.to", widget="select"),
        "year": Year("year", options.years, label="goods.year", widget="select"),
        "item": Choice("item", tuple(options.items), label="goods.item", widget="select"),
        "step": Choice(
            "step",
            options.steps,
            label="goods.step",
            widget="select",
            usual=lambda _chosen: options.steps[0],
        ),
    }


def settle(
    selection: GoodsSelection, options: GoodsOptions
) -> tuple[GoodsSelection, tuple[str, ...]]:
    """A part is shown by what it holds; years stand in their order, and say nothing by default.

    With it stands why another level or other years are shown than were asked for.
    """
    years = options.years
    ends = sorted((selection.first or years[0], selection.last or years[-1]))
    if ends[0] == ends[1]:
        ends = [years[0], years[-1]]
    settled = replace(
        selection,
        level=_inside(selection),
        first=None if ends[0] == years[0] else ends[0],
        last=None if ends[1] == years[-1] else ends[1],
        year=None if selection.year == years[-1] else selection.year,
        step=selection.step or options.steps[0],
    )
    told = []
    if settled.level != selection.level:
        told.append("goods.reason.level")
    if selection.first and selection.last and selection.first >= selection.last:
        told.append("reason.years_turned")
    return settled, tuple(told)


def _inside(selection: GoodsSelection) -> str:
    if selection.part == ALL:
        return selection.level
    if selection.part.startswith("s"):
        return "chapter" if selection.level == "section" else selection.level
    return "product"
