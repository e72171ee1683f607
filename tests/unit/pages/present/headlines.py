"""Headlines of exhibits, worked out from the files by arithmetic that knows no dashboard."""

import math
from collections import defaultdict
from itertools import combinations
from statistics import linear_regression, mean

from tests.contract.csv_facts import CENTRAL_ASIA, LAST, TRADE, kaz, rows, turnover, uzb

GROUPS = rows("goods_groups")
SECTION, GROUP = (
    {row["code"]: row[name] for row in GROUPS if row["classification"] == "HS"}
    for name in ("section", "group")
)
GOODS = [row for row in rows("goods") if row["value"]]
NEWEST = max(int(row["year"]) for row in GOODS if row["reporter"] == "KAZ")
OLDEST = min(int(row["year"]) for row in GOODS if row["reporter"] == "KAZ")
# Vegetable products, minerals.
VEGETABLE, MINERALS = "2", "5"


def sent(year, by, reporter="KAZ"):
    """Name -> what Kazakhstan sent of it, by the chapters of one reporter; million USD."""
    found = defaultdict(float)
    for row in GOODS:
        if (int(row["year"]), row["reporter"], len(row["code"])) == (year, reporter, 2):
            found[by[row["code"]]] += float(row["value"])
    return found


def three_largest():
    sums = sorted(sent(NEWEST, SECTION).values(), reverse=True)
    return f"The three largest make up {100 * sum(sums[:3]) / sum(sums):.1f}% in {NEWEST}"


def largest():
    sums = sent(NEWEST, SECTION)
    share = 100 * sums[VEGETABLE] / sum(sums.values())
    return f"First in {NEWEST}: vegetable products, {share:.1f}% of all goods"


def change():
    made = sent(NEWEST, SECTION)[VEGETABLE] - sent(OLDEST, SECTION)[VEGETABLE]
    return f"Largest change, {OLDEST}–{NEWEST}: vegetable products, {made:+.1f} m USD"


def prices():
    """By volume: the change of each weight at the mean of both prices."""
    weighed = {
        (row["code"], int(row["year"])): (float(row["value"]), float(row["weight"]))
        for row in GOODS
        if row["reporter"] == "KAZ" and len(row["code"]) == 6 and float(row["weight"] or 0) > 0
    }
    volume = 0.0
    for code in {code for code, year in weighed if year == OLDEST}:
        if (code, NEWEST) in weighed:
            (before, light), (after, heavy) = weighed[code, OLDEST], weighed[code, NEWEST]
            volume += (heavy - light) * (before / light + after / heavy) / 2
    return f"Volumes did more than prices: {volume:+.1f} m USD"


def widest():
    gap = abs(sent(NEWEST, SECTION)[MINERALS] - sent(NEWEST, SECTION, "UZB")[MINERALS])
    return f"Widest apart in {NEWEST}: mineral products, by {gap:.1f} m USD"


def concentrated():
    chapters = sorted(sent(NEWEST, {code: code for code in SECTION}).values(), reverse=True)
    enough = next(at for at in range(99) if sum(chapters[:at]) >= 0.8 * sum(chapters))
    return f"Chapters that make up 80% in {NEWEST}: {enough}"


def food():
    sums = sent(NEWEST, GROUP)
    return (
        f"Food in what Kazakhstan sends: {100 * sums['food'] / sum(sums.values()):.1f}%, {NEWEST}"
    )


def food_since_2005():
    groups = {row["code"]: row["group"] for row in GROUPS if row["classification"] == "SITC"}
    before = sum(
        float(row["value"])
        for row in rows("goods_sitc")
        if (row["year"], row["reporter"]) == ("2005", "KAZ")
        and groups.get(row["section"]) == "food"
    )
    told = f"{sent(NEWEST, GROUP)['food'] - before:+,.1f} m USD"
    return f"Largest change, Kazakhstan, 2005–{NEWEST}: food, {told}"


def manufactures():
    held = {
        (row["scope"], row["year"]): float(row["value"])
        for row in rows("goods_manufactures")
        if row["exporter"] == "UZB" and row["value"]
    }
    year = max(year for scope, year in held if scope == "manufactures")
    share = 100 * held["manufactures", year] / held["all", year]
    return f"Manufactures in what Uzbekistan sends: {share:.1f}%, {year}"


def wheat():
    sums = [row for row in rows("goods_farm") if row["item"] == "wheat"]
    most = max(sums, key=lambda row: float(row["quantity"]))
    amount = float(most["quantity"]) / 1000
    return f"The most was sent in {most['year']}: {amount:,.1f} thousand tonnes"


def month():
    sums = defaultdict(float)
    for row in rows("goods_months"):
        sums[int(row["year"]), int(row["month"])] += float(row["value"] or 0)
    names = ("", "January", "February", "March", "April", "May", "June", "July", "August")
    names += ("September", "October", "November", "December")
    year, number = max(sums)
    told = f"{names[number]} {year}: {sums[year, number]:.1f} m USD"
    return f"Imports from Kazakhstan, {told}"


def low_incomes():
    groups = {(row["country"], row["year"]): row["income_group"] for row in rows("income_groups")}
    low = [groups[one, "2023"] for one in ("KGZ", "TJK", "TKM")].count("L")
    return f"Of the article's three low-income states, such in 2023: {low}"


def fastest():
    """The slope of the logarithm of turnover over the years of the second period."""
    years = range(2003, 2016)
    slope = linear_regression(years, [math.log(turnover(year)) for year in years]).slope
    return f"Fastest growth on average: 2003–2015, {100 * math.expm1(slope):+.1f}% a year"


def in_both_years():
    found = []
    for year in range(1992, LAST + 1):
        try_both = ("KAZ", "UZB", "export", str(year)), ("UZB", "KAZ", "import", str(year))
        if all(any(key[1:] == one for key in TRADE) for one in try_both):
            found.append(year)
    return found


def reported():
    both = len(in_both_years())
    years = LAST - 1992 + 1
    return f"Kazakhstan → Uzbekistan, years reported by both countries: {both} of {years}"


def apart():
    """The gap of the two counts against their mean."""
    gaps = [
        float(200 * abs(kaz("export", year) - uzb("import", year)))
        / float(kaz("export", year) + uzb("import", year))
        for year in in_both_years()
    ]
    told = f"the two countries' figures differ by {mean(gaps):.1f}% on average"
    return f"Kazakhstan → Uzbekistan: {told}"


def covered():
    held = {(key[2], key[3], key[4]) for key in TRADE if key[1] == "KAZ" and key[2] in CENTRAL_ASIA}
    share = 100 * len(held) / (4 * 2 * (LAST - 1992 + 1))
    return f"Most of the possible figures were found: Kazakhstan {share:.0f}%"


def gdp():
    values = [
        (float(row["value"]), row["year"])
        for row in rows("indicators")
        if (row["country"], row["indicator"]) == ("KAZ", "NY.GDP.PCAP.CD") and row["value"]
    ]
    newest = max(year for _, year in values)
    value = max(one for one, year in values if year == newest)
    return f"GDP per capita, {newest}: highest in Kazakhstan, {value:,.0f}"


def stayed():
    """Chapters of at least a tenth of a million in Uzbekistan's figures, as the year before."""
    years = sorted({int(row["year"]) for row in GOODS if row["reporter"] == "UZB"})[-2:]
    chapters = {code: code for code in SECTION}
    before, after = (
        {code for code, value in sent(year, chapters, "UZB").items() if value >= 0.1}
        for year in years
    )
    return f"Chapters that stayed in {years[1]}: {len(before & after)}"


def in_order():
    """Pairs of the five states that are in the same order in both."""

    def values(indicator):
        return {
            row["country"]: float(row["value"])
            for row in rows("indicators")
            if (row["indicator"], row["year"]) == (indicator, "2024")
            and row["source"] == "WDI_2026_07"
        }

    income, life = values("NY.GDP.PCAP.CD"), values("SP.DYN.LE00.IN")
    pairs = list(combinations(("KAZ", *CENTRAL_ASIA), 2))
    same = sum((income[a] - income[b]) * (life[a] - life[b]) > 0 for a, b in pairs)
    return f"Pairs of countries in the same order in 2024: {same} of {len(pairs)}"


def marked():
    shown = [one for one in rows("events") if one["category"] in ("treaty", "shock")]
    count = sum(one["confirmed"] == "true" for one in shown)
    return f"Events that are marked: {count}"


TOLD = {
    "goods-stability": stayed,
    "region-pair": in_order,
    "trade-events": marked,
    "goods-top": three_largest,
    "goods-mosaic": largest,
    "goods-change": change,
    "goods-prices": prices,
    "goods-mirror": widest,
    "goods-concentration": concentrated,
    "goods-snapshots": food,
    "goods-periods": food_since_2005,
    "goods-manufactures": manufactures,
    "goods-farm": wheat,
    "goods-flows": lambda: f"Figures found beyond goods: {len(rows('other_flows'))}",
    "trade-months": month,
    "region-year": gdp,
    "region-map": gdp,
    "region-income": low_incomes,
    "periods-comparison": fastest,
    "periods-goods": lambda: f"Figures of single goods that were found: {len(rows('products'))}",
    "mirror-reporting": reported,
    "mirror-asymmetry": apart,
    "coverage": covered,
}
