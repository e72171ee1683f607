"""Headlines of what periods are judged by: the break that the data choose, the index of trade."""

import math
from statistics import linear_regression

from tests.contract.csv_facts import LAST, TRADE, kaz, lookup, turnover

WORLD = lookup("trade_totals", "reporter", "flow", "year", "source")


def squares(years):
    """What a line through the logarithms of turnover leaves unexplained."""
    logs = [math.log(turnover(year)) for year in years]
    slope, level = linear_regression(years, logs)
    return sum((log - level - slope * year) ** 2 for year, log in zip(years, logs, strict=True))


def chosen_break():
    """The year before which and from which two lines fit best, each of 15% of the years or more."""
    first = min(int(key[4]) for key in TRADE if key[:4] == ("WITS_KAZ", "KAZ", "UZB", "export"))
    fewest = math.ceil(0.15 * (LAST + 1 - first))
    left = {
        year: squares(range(first, year)) + squares(range(year, LAST + 1))
        for year in range(first + fewest, LAST + 2 - fewest)
    }
    return f"Left alone, the data choose one break: {min(left, key=left.get)}"


def intensity():
    """Uzbekistan's share in what Kazakhstan sends, by its share in what the world takes in."""
    year = max(int(key[2]) for key in WORLD if key[:2] == ("WLD", "import"))
    (world,) = (value for key, value in WORLD.items() if key[:3] == ("WLD", "import", str(year)))
    sent = WORLD["KAZ", "export", str(year), "BNS_KAZ_MONTHLY"]
    taken = WORLD["UZB", "import", str(year), "STAT_UZ_GOODS_IMPORTS"]
    value = (kaz("export", year) / sent) / (taken / world)
    return f"Kazakhstan's exports, {year}: {value:.1f}"


TOLD = {"periods-breaks": chosen_break, "periods-index": intensity}
