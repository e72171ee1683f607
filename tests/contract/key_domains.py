"""What the parts of a catalogue key that are filled in later may be, from the data or spelt out.

A pattern has "*" for each such part. Its domain holds a text for every filling, with a blank
between the parts where there are several.
"""

from itertools import product

from dashboard.components.card_tools import SHARED
from dashboard.components.table import FORMS
from dashboard.exhibits.trade.combinations import RULES
from dashboard.exhibits.trade.selection import (
    CATEGORIES,
    FLOWS,
    LAYOUTS,
    MEASURES,
    SCALES,
    UNCONFIRMED,
    UNITS,
)
from dashboard.load import CODES
from dashboard.pages.data.years import is_by_rule
from dashboard.pages.overview.parts import WAYS
from dashboard.pages.trade.presets import PRESETS
from dashboard.update.own_sources import OWN_SOURCES
from tests.contract.csv_facts import rows
from tests.contract.key_domains_of_claims import OF_CLAIMS
from tests.contract.key_domains_of_goods import OF_GOODS
from tests.contract.key_domains_of_months import OF_MONTHS
from tests.contract.key_domains_of_pages import OF_PAGES
from tests.contract.publishers import IN_WORDS

PAIR = ("KAZ", "UZB")
LINE_FLOWS = ("export", "import", "turnover", "balance", "coverage")
STATES = {row["status"] for row in rows("trade")} | {row["status"] for row in rows("trade_totals")}
# The sources of the command `update` have words before the package has their rows.
DATASETS = {row["source"] for row in rows("sources") if row["kind"] != "press"} | {*OWN_SOURCES}
SHOWN = {row["source"] for row in rows("trade")} - {"COW_TRADE_4"} | {*OWN_SOURCES}
YEARS = {row["source"]: row["years"] for row in rows("sources") if row["years"]}
PECULIAR_YEARS = {source for source, years in YEARS.items() if not is_by_rule(years)}
# What the charts divide trade by, or set beside it.
WITH_TRADE = {
    *("BNS_KAZ_MONTHLY", "STAT_UZ_GOODS_IMPORTS", "WDI_WTO", "WDI_WTO_OLDER"),
    *("WDI_2026_07", "BLS_CPI_U"),
}
COUNTRIES = {*PAIR, "KGZ", "TJK", "TKM"} | {
    row["partner"] for row in rows("trade") if row["reporter"] in PAIR
}
PERIODS = {row["period"] for row in rows("periods")}


def filled(*parts) -> set[str]:
    """Every filling of a pattern with several parts."""
    return {" ".join(one) for one in product(*parts)}


DOMAINS = {
    "card.*": {"enlarge", "download", "share", "slides"},
    "card.file.*": {"png", "svg", "xlsx", "excel", "csv", "json", "zip", "pptx"},
    "card.tab.*": {"chart", "table", "sources"},
    "category.*": {*CATEGORIES, UNCONFIRMED},
    "country.*": {*COUNTRIES, "UNK", "WLD"},
    "country.*.*": filled(COUNTRIES, ("to", "from", "with")),
    "country.*.from": COUNTRIES,
    "country.*.of": COUNTRIES,
    "country.*.to": COUNTRIES,
    "country.*.with": COUNTRIES,
    "event.*": {row["event"] for row in rows("events")},
    "place.*": {row["place"] for row in rows("events") if row["place"].islower()},
    "trade.events.confirmed.*": {"yes", "no"},
    "trade.events.note.*": {"filter", "date", "place", "register"},
    "finding.balance.*": {"surplus", "mixed", "deficit"},
    "finding.change.*": {"mixed", "one_way"},
    "finding.growth.*": {"up", "down", "flat"},
    "finding.standing.*": {"leader", "place"},
    "flow.*": set(LINE_FLOWS),
    "flows.*": set(FLOWS),
    "layout.*": set(LAYOUTS),
    "line.*": set(LINE_FLOWS),
    "measure.*": set(MEASURES),
    "mirror.direction.*": {"both", "kaz_uzb", "uzb_kaz"},
    "mirror.marks.*": {"official", "sources"},
    "mirror.*": {"export", "import", "turnover"},
    "money.*": set(UNITS),
    "nav.*": {"explore", "compare", "check"},
    "note.*": {"share_kaz", "share_uzb", "share_ca", "estimate", "incomplete", "services_included"},
    "overview.*": {"export", "import", "surplus", "deficit"},
    "overview.fact.*": {"start", "end", "balance"},
    "page.*": {
        "overview",
        "trade",
        "goods",
        "region",
        "periods",
        "mirror",
        "claims",
        "data",
        "present",
    },
    "period.*.about": PERIODS,
    "period.*.name": PERIODS,
    "period.*.short": PERIODS,
    "periods.prices.*": {"usd", "real"},
    "preset.*": set(PRESETS),
    "problem.*": {*CODES, "error", "warning"},
    "publisher.*": IN_WORDS,
    "reading.*": {"edition", "estimate", "services_included", "change", "gap", "quoted", "bound"}
    | {"on_estimate", "edition_elsewhere", "unproven", "rank_edition"},
    "reason.*": {rule.reason for rule in RULES} | {"most_partners", "group_only", "no_partner"},
    "reporter.*": {*PAIR, "both"},
    "scale.*": set(SCALES),
    "share.*": set(SHARED),
    "headline.*": {"surplus", "deficit"},
    "headline.*.*": filled(("grown", "real"), ("up", "down")),
    "headline.*.flat": {"grown", "real"},
    "headline.*.times": {"grown", "real"},
    "source.*.*": filled(DATASETS, ("short", "vintage", "licence", "caveat")),
    "source.*.caveat": DATASETS,
    "source.*.licence": DATASETS,
    "source.*.short": DATASETS,
    "source.*.tag": SHOWN | WITH_TRADE,
    "source.*.vintage": DATASETS,
    "source.*.years": PECULIAR_YEARS,
    "source.valued.*": {"FOB", "CIF", "FOB_CIF", "not_stated", "partly"},
    "status.*": STATES,
    "status.*.why": STATES - {"missing"},
    "subject.*": set(LINE_FLOWS),
    "table.form.*": set(FORMS),
    "title.both.*": {"all", "exports", "imports", "turnover"},
    "title.several.*": set(LINE_FLOWS),
    "unit.*": {"index", "change", "share_kaz", "share_uzb", "share_ca", "coverage"},
    "unit.*.*": filled(("usd", "real"), UNITS),
    "unit.*.billion": {"usd", "real"},
    "unit.*.million": {"usd", "real"},
    "unit.*.name": set(UNITS),
    "unit.usd.*": set(UNITS),
    "valuation.*": {row["valuation"] for row in rows("trade")},
    "ways.*": set(WAYS),
    "ways.*.text": set(WAYS),
    "whole.*.*": filled(("share_kaz", "share_uzb", "share_ca"), ("export", "import", "turnover")),
    **OF_GOODS,
    **OF_PAGES,
    **OF_CLAIMS,
    **OF_MONTHS,
}


def expanded(pattern: str) -> set[str]:
    """Every key that a declared pattern comes to."""
    keys = set()
    for filling in DOMAINS[pattern]:
        key = pattern
        for part in filling.split(" "):
            key = key.replace("*", part, 1)
        keys.add(key)
    return keys
