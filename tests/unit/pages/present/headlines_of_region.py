"""Headlines of the exhibits of the region that are tables, and of editions, out of the files."""

from collections import Counter, defaultdict
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from tests.contract.csv_facts import CENTRAL_ASIA, rows

# The year that heads the table of the article.
HEADED = 2023
NAMES = {"KAZ": "Kazakhstan", "KGZ": "Kyrgyzstan", "TJK": "Tajikistan", "TKM": "Turkmenistan"}
NAMES |= {"UZB": "Uzbekistan"}


def first_places():
    """Of the newest year of which half of the indicators are known."""
    used = {
        (row["indicator"], row["source"]) for row in rows("editions") if row["in_use"] == "true"
    }
    held = defaultdict(dict)
    for row in rows("indicators"):
        fit = (row["indicator"], row["source"]) in used and row["flag"] != "S"
        if fit and row["value"] and int(row["year"]) >= 1992:
            held[int(row["year"]), row["indicator"]][row["country"]] = float(row["value"])
    known = Counter(year for year, _ in held)
    half = len({indicator for _, indicator in held}) / 2
    newest = max(year for year, count in known.items() if count >= half)
    firsts = Counter()
    for row in rows("indicator_catalog"):
        values = held[newest, row["indicator"]]
        if row["better"] in ("higher", "lower") and set(values) >= {"KAZ", *CENTRAL_ASIA}:
            five = {one: values[one] for one in ("KAZ", *CENTRAL_ASIA)}
            best = (max if row["better"] == "higher" else min)(five.values())
            firsts.update(one for one, value in five.items() if value == best)
    ((leader, most), *_) = firsts.most_common(1)
    return f"Most first places in {newest}: {NAMES[leader]}, {most}"


def editions_of(country, measure):
    """(edition, year) -> value as the file writes it."""
    return {
        (row["vintage"], int(row["year"])): Decimal(row["value"])
        for row in rows("vintages")
        if (row["country"], row["measure"]) == (country, measure) and row["value"]
    }


def becomes(value, printed):
    """Whether a value cut or rounded to the digits in print is what is printed."""
    shown = Decimal(printed.replace(",", "."))
    return shown in (value.quantize(shown, ROUND_DOWN), value.quantize(shown, ROUND_HALF_UP))


def years_of(country, measure, printed):
    """The years, none after the one in the heading, of which an edition prints the cell."""
    known = [(year, value) for (_, year), value in editions_of(country, measure).items()]
    rounded = list(known)
    if measure == "gdp_per_capita":
        people = editions_of(country, "population")
        known += [
            (year, 1000 * value / persons)
            for (edition, year), value in editions_of(country, "gdp").items()
            for (other, same), persons in people.items()
            if year == same and edition[:3] == other[:3] == "WDI"
        ]
    found = {year for year, value in known if year <= HEADED and becomes(value, printed)}
    if found or "," in printed or not printed.endswith("00"):
        return found
    hundreds = str(int(printed) // 100)
    return {
        year
        for year, value in rounded
        if year <= HEADED and (value / 100).quantize(Decimal(1), ROUND_HALF_UP) == Decimal(hundreds)
    }


def own_year():
    cells = [row for row in rows("article_table") if row["measure"] != "area"]
    right = sum(HEADED in years_of(row["country"], row["measure"], row["printed"]) for row in cells)
    return f"Cells with values of the table's own year: {right} of {len(cells)}"


def furthest():
    """How far apart editions are in the worst year, but for what they expected of years to come."""
    by_year = defaultdict(list)
    for (edition, year), value in editions_of("TKM", "gdp").items():
        made = int(edition[3:7]) if edition.startswith("WDI") else 2000 + int(edition[3:5])
        if year < made:
            by_year[year].append(value)
    ratios = {year: max(values) / min(values) for year, values in by_year.items()}
    worst = max(ratios, key=ratios.get)
    told = f"{ratios[worst]:.2f}\N{NON-BREAKING HYPHEN}fold, {worst}"
    return f"Turkmenistan, GDP: editions differ {told}"


TOLD = {
    "region-table": first_places,
    "region-article": own_year,
    "region-editions": furthest,
}
