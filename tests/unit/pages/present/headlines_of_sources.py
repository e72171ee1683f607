"""Headlines of what contradicts: quoted figures and the series, sources of one figure, two counts.

Rules are those of the codebook: under 2% two values are the same figure, and from 1.00 to 1.20
freight alone can explain how imports exceed exports.
"""

from collections import defaultdict
from decimal import Decimal
from itertools import combinations

from tests.contract.csv_facts import LAST, TRADE, rows

OTHER = {"KAZ": "UZB", "UZB": "KAZ"}
YEARS = range(1992, LAST + 1)
# Measure -> who sends the goods, "" for both ways.
MEASURES = {"turnover": "", "export_kaz_to_uzb": "KAZ", "export_uzb_to_kaz": "UZB"}
SAME = Decimal("0.02")


def chosen():
    """(reporter, flow, year) -> the source of it; what is chosen for the pair goes before."""
    ordered = sorted(rows("reference_series"), key=lambda row: row["scope"] == "pair")
    return {
        (row["reporter"], row["flow"], year): row["source"]
        for row in ordered
        if row["scope"] in ("pair", "partner")
        for year in range(int(row["first_year"]), int(row["last_year"]) + 1)
    }


CHOSEN = chosen()


def counted(reporter, flow, year):
    """What the office of a country counts of the trade with the other; None for a gap."""
    if flow == "turnover":
        both = [counted(reporter, one, year) for one in ("export", "import")]
        return None if None in both else sum(both)
    source = CHOSEN.get((reporter, flow, year))
    return TRADE.get((source, reporter, OTHER[reporter], flow, str(year)))


def quoted():
    """(year, reporter, measure, value, half of the last digit) of what was stated of full years."""
    found = set()
    for row in rows("official_figures"):
        year = row["first_day"][:4]
        whole = (row["first_day"], row["last_day"]) == (f"{year}-01-01", f"{year}-12-31")
        if whole and row["measure"] in MEASURES and row["kind"] == "stated":
            half = Decimal(1).scaleb(Decimal(row["printed"]).as_tuple().exponent) / 2
            value = Decimal(row["value"])
            found.add((int(year), row["reporter"], row["measure"], 1000 * value, 1000 * half))
    return found


def apart(one, other, rounding):
    """Whether two values differ by more than rounding, and by more than two editions do."""
    return abs(one - other) >= rounding and abs(one - other) > SAME * min(one, other)


def against_series():
    """Of each quoted figure that a series can check: what it measures, whether it is apart."""
    # Figures that differ in their digits alone are one.
    finest = {one[:4]: one for one in sorted(quoted(), key=lambda one: -one[4])}
    for year, reporter, measure, value, half in finest.values():
        if reporter in OTHER:
            sender = MEASURES[measure]
            flow = "turnover" if not sender else "export" if sender == reporter else "import"
            own = counted(reporter, flow, year)
            if own is not None:
                yield measure, apart(value, own, half)


def agreeing():
    found = [differs for measure, differs in against_series() if measure == "turnover"]
    told = f"{found.count(False)} of {len(found)}"
    return f"Quoted turnovers that agree with the series: {told}"


def against_each_other():
    """How often one office quotes two figures of one year, or an unnamed one none of the others."""
    offices = defaultdict(list)
    for year, reporter, measure, value, half in quoted():
        offices[year, measure, reporter].append((value, half))
    count = 0
    for (year, measure, reporter), own in offices.items():
        named = [one for who in OTHER for one in offices.get((year, measure, who), ())]
        pairs = list(combinations(own, 2))
        if reporter not in OTHER:
            pairs = [(one, other) for one in own for other in named]
        differ = [apart(one, other, a + b) for (one, a), (other, b) in pairs]
        count += any(differ) if reporter in OTHER else bool(differ) and all(differ)
    return count


def of_other_sources():
    """Values of cells that a series has, further than 2% from it."""
    count = 0
    for (_, reporter, partner, flow, year), value in TRADE.items():
        if OTHER.get(reporter) == partner:
            own = counted(reporter, flow, int(year))
            count += own is not None and abs(value / own - 1) > SAME
    return count


def of_both_counts():
    """Years in which imports are not what exports, with freight, can have become."""
    count = 0
    for sender, taker in OTHER.items():
        for year in YEARS:
            sent, taken = counted(sender, "export", year), counted(taker, "import", year)
            if sent is not None and taken is not None:
                outside = not 1 <= taken / sent <= Decimal("1.2")
                count += outside and 2 * abs(taken - sent) > SAME * (taken + sent)
    return count


def disagreements():
    quotes = sum(differs for _, differs in against_series())
    found = of_other_sources() + of_both_counts() + quotes + against_each_other()
    return f"Disagreements between sources that were found: {found}"


TOLD = {"mirror-official": agreeing, "mirror-conflicts": disagreements}
