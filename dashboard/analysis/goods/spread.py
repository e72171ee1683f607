"""How concentrated the goods are, and which chapters came, stayed and left."""

from functools import cache

import pandas as pd

from dashboard.analysis.concentration import herfindahl
from dashboard.analysis.goods.composition import composition
from dashboard.analysis.goods.values import FLOW, REST, broken_years, reporters_of
from dashboard.load import Tables

CONCENTRATION_COLUMNS = ["year", "reporter", "hhi", "products", "covered", "chapters", "sources"]
MOVES_COLUMNS = ["year", "reporter", "move", "code", "value", "sources"]
MOVES = ("stayed", "came", "left")
# Part of the whole that the chapters counted have to make up.
_MOST = 0.8
# Million USD: below it the copy keeps no chapter of Kazakhstan, so none is counted on either side.
CUT = 0.1


@cache
def concentrations(tables: Tables) -> pd.DataFrame:
    """By year and reporter, columns `CONCENTRATION_COLUMNS`.

    hhi: the Herfindahl-Hirschman index of the products, between 0 and 1, their shares being those
    of the products that the source has; products: how many; covered: per cent of all goods that
    they are. chapters: how many make up 80 per cent of all goods. Years in which the Kazakh filing
    breaks off are left out of its side.
    """
    found = []
    for reporter in FLOW:
        products = composition(tables, reporter, "product")
        chapters = composition(tables, reporter, "chapter")
        for year in _sound_years(tables, reporter):
            own = products[(products["year"] == year) & (products["code"] != REST)]
            of_year = chapters[chapters["year"] == year]
            if own.empty:
                continue
            shares = own["value"] / own["value"].sum()
            known = of_year[of_year["code"] != REST]["value"].sort_values(ascending=False)
            reached = known.cumsum() >= _MOST * of_year["value"].sum()
            sources = " + ".join(dict.fromkeys([*own["sources"], *of_year["sources"]]))
            count = int((~reached).sum()) + 1 if reached.any() else None
            covered = 100 * own["value"].sum() / of_year["value"].sum()
            told = (herfindahl(shares)[0], len(own), covered, count, sources)
            found.append((year, reporter, *told))
    return pd.DataFrame(found, columns=CONCENTRATION_COLUMNS)


@cache
def moves(tables: Tables, reporter: str) -> pd.DataFrame:
    """Chapters that stayed, came or left since the year before, columns `MOVES_COLUMNS`.

    A chapter counts with at least `CUT` million USD. value: in the year, or of the year before for
    one that left. Only years whose year before is known from the same source are told.
    """
    rows = composition(tables, reporter, "chapter")
    rows = rows[(rows["code"] != REST) & (rows["value"] >= CUT)]
    years = _sound_years(tables, reporter)
    found = []
    for year in years:
        if year - 1 not in years:
            continue
        before, after = (rows[rows["year"] == one].set_index("code") for one in (year - 1, year))
        if set(before["sources"]) != set(after["sources"]):
            continue
        for code in sorted({*before.index, *after.index}):
            move = "left" if code not in after.index else "stayed"
            move = "came" if code not in before.index else move
            row = (before if move == "left" else after).loc[code]
            found.append((year, reporter, move, code, row["value"], row["sources"]))
    return pd.DataFrame(found, columns=MOVES_COLUMNS)


def _sound_years(tables: Tables, reporter: str) -> list[int]:
    broken = broken_years(tables) if reporter == "KAZ" else frozenset()
    return [year for year in reporters_of(tables, reporter) if year not in broken]
