"""Fillings of the keys that belong to one page each, see `key_domains`."""

import json

from dashboard.exhibits.mirror.exhibits import MODULES as MIRROR
from dashboard.exhibits.periods.exhibits import MODULES as PERIODS
from dashboard.exhibits.periods.products import product_key
from dashboard.pages.data.browser import GRID_WORDS
from dashboard.pages.data.glossary import TERMS
from dashboard.pages.data.ids import SECTIONS
from dashboard.pages.data.methods import METHODS
from dashboard.pages.present.interface import SAID
from dashboard.pages.present.story import STORIES
from tests.contract.csv_facts import DATA, rows

RESOURCES = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))["resources"]
FIELDS = [(table["name"], field) for table in RESOURCES for field in table["schema"]["fields"]]
INDICATORS = {row["indicator"] for row in rows("indicator_catalog")}
GROUPS = ("L", "LM", "UM", "H")
CORRECTIONS = {row["correction"] for row in rows("corrections")}
PRODUCTS = {product_key(row["description"]) for row in rows("products")}
QUANTITIES = {row["quantity_unit"].replace(" ", "_") for row in rows("products")} - {""}
MEANINGS = "reference other estimate missing"
INDICES = "intensity dependence openness coverage concentration"
MEASURES = "population gdp gdp_per_capita"
COMPARED = (
    "best_year cagr first last mean_balance mean_share_group normalised_balance total_growth "
    "trend trend_interval volatility worst_year years"
)
WHYS = (
    "above_corridor below_one committee_level edition edition_2018 edition_2019 goods_table "
    "goods_table_low mirror_2018 mirror_2019 mirror_services official_2018 official_2021 "
    "official_other official_rounded official_services officials_2018 officials_2023 "
    "officials_2024 officials_other other_source services wits_incomplete"
)

# Fillings with one part stand in one text, separated by blanks.
SPELT_OUT = {
    "data.codebook.*": "field type unit meaning constraint",
    "data.changes.*": "series editions added revised vanished largest change",
    "data.corrections.*": "date table what before after reason",
    "data.coverage.is_*": MEANINGS,
    "data.coverage.key.*": MEANINGS,
    "data.kind.*": "all dataset press article",
    "data.kind.one.*": "dataset edition press article",
    "data.report.*": "find compare tell after",
    "data.rule.*": "minimum maximum pattern",
    "data.source.*": "name publisher kind edition years licence tables address copy link",
    "data.tables.*": "name title rows size digest file",
    "data.unit.*": "degree firms index_1982 km million_usd months of_catalogue of_row partners "
    "percent place ratio usd_per_person",
    "mirror.apart.*": "doubtful part_year",
    "mirror.beside.*": "export import",
    "mirror.short.*": " ".join(one.NAME.removeprefix("mirror-") for one in MIRROR),
    "periods.comparison.finding.*": "usd real",
    "mirror.finding.levels.*": "less more",
    "mirror.finding.reporting.*": "kaz_uzb uzb_kaz",
    "mirror.key.*": "corridor factor",
    "mirror.headline.levels.*": "more less",
    "mirror.kind.*": "ambiguous at_least derived stated",
    "mirror.state.*": "reference other estimate incomplete",
    "mirror.title.*": "all kaz_uzb uzb_kaz",
    "mirror.told.*": "mirror official officials sources",
    "mirror.way.*": "mirror trade",
    "mirror.what.*": "kaz_uzb uzb_kaz",
    "mirror.why.*": WHYS,
    "own.*": "take remove",
    "own.ask.*": "encoding decimal months reporter partner flow unit year far",
    "own.fact.*": "format encoding sheets years partners missing",
    "own.kind.*": "text workbook",
    "own.months.*": "part whole",
    "own.refused.*": "large empty pdf picture packed document web_page no_text no_table "
    "damaged password unpacked many_parts many_sheets many_rows "
    "many_columns many_cells many_numbers slow",
    "own.remark.*": "quotes no_number either_number group months months_title "
    "column_relative column_quantity column_unknown column_bare "
    "column_other_flow other_flow flow_unknown row_of_text row_relative "
    "sheet_without_table total own_country negative other_money disagree "
    "repeated sum many_values far product second_partner procedure monthly "
    "services",
    "own.remarks.*": "problem left_out note",
    "own.said.*": "reading large failed laid removed renamed unsaved count",
    "own.unit.*": "unit thousand million billion",
    "pack.refused.*": "link no_parent no_folder not_empty in_the_way page_there",
    "periods.*.short": " ".join(one.NAME.removeprefix("periods-") for one in PERIODS),
    "periods.about.*": "formula symbols reading caveat reference",
    "periods.aligned.unit.*": "usd real",
    "periods.breaks.*": "inside outside",
    "periods.breaks.chosen.*": "same other",
    "periods.breaks.joint.*": "both one none",
    "periods.companies.capital.*": "KAZ UZB",
    "periods.contributions.*": "start export import end",
    "periods.contributions.alone.*": "growth fall",
    "periods.contributions.headline.*": "growth fall",
    "periods.expected.headline.*": "both world soviet",
    "periods.expected.finding.*": "both world soviet",
    "periods.expected.heading.*": "direction actual model fitted interval ratio ratios below",
    "periods.expected.reading.*": "level interval reduced",
    "periods.gravity.heading.*": "term estimate error interval meaning rows years",
    "periods.gravity.in.*": "world soviet",
    "periods.gravity.meaning.*": "distance tie",
    "periods.gravity.model.*": "both world soviet",
    "periods.gravity.note.*": "cannot interval reduced outlier own",
    "periods.gravity.term.*": "ln_distance border language colony agreement soviet",
    "periods.goods.remark.*": "both_sides growth_only marketing rail season",
    "periods.index.*.caveat": INDICES,
    "periods.index.*.remark": "dependence coverage concentration",
    "periods.index.*.name": INDICES,
    "periods.index.*.reading": INDICES,
    "periods.index.*.symbols": INDICES,
    "periods.index.*.title": INDICES,
    "periods.index.*.unit": INDICES,
    "periods.measure.*": f"{COMPARED} mean_share_total.KAZ mean_share_total.UZB",
    "periods.method.*": "cagr trend volatility shares balance joint chosen bootstrap",
    "periods.method.*.text": "cagr trend volatility shares balance joint chosen bootstrap",
    "periods.model.*": "line article one two",
    "periods.note.companies.*": "2019 definitions no_line",
    "periods.note.goods.*": "codes share units",
    "periods.prices.*.short": "usd real",
    "periods.prices.line.*": "usd real",
    "periods.standing.*_axis": "share rank",
    "periods.term.*": "level slope all",
    "region.article_column.*": f"area {MEASURES}",
    "region.article_head.*": "country measure printed bank difference fund origin",
    "region.editions_finding.*": "bad fair",
    "region.editions_why.*": "KGZ.gdp KGZ.gdp_per_capita TKM.gdp TKM.gdp_per_capita "
    "TKM.population UZB.gdp UZB.gdp_per_capita",
    "region.how.*": "exact rounded truncated hundreds",
    "region.kind.*": "right other unknown",
    "region.map_name.*": "KAZ UZB KGZ TKM TJK",
    "region.name.*": "per_person share",
    "region.note.*": "per_person share relative",
    "region.origin.*": "area computed hundreds match none",
    "region.origin_short.*": "area factbook hundreds none year",
    "region.quantity.*": MEASURES,
    "region.quantity.*.unit": MEASURES,
    "region.quantity.*.value": MEASURES,
    "region.reason.variant.*": "area below incomplete people rate ratio score sign years_differ",
    "region.short.*": "region region-article region-editions region-income region-pair "
    "region-table region-year",
    "region.stored.*": "current_usd constant_usd persons tonnes",
    "region.unit.*": "per_person share",
    "region.variant.*": "plain per_person share relative",
    "update.refused.*": "bad_package bad_result busy denied fewer implausible key malformed "
    "message moved no_answer partial rate status system",
}

OF_PAGES = {
    **{pattern: set(text.split()) for pattern, text in SPELT_OUT.items()},
    "data.section.*": set(SECTIONS),
    "data.section.*.lead": set(SECTIONS),
    "data.grid.*": set(GRID_WORDS),
    "glossary.*": set(TERMS),
    "glossary.*.text": set(TERMS),
    "method.*": set(METHODS),
    "method.*.text": set(METHODS),
    "correction.*.reason": CORRECTIONS,
    "correction.*.what": CORRECTIONS,
    "data.table.*": {table["name"] for table in RESOURCES},
    "data.table.*.text": {table["name"] for table in RESOURCES},
    "data.type.*": {field["type"] for _, field in FIELDS},
    "indicator.*": INDICATORS,
    "indicator.*.about": INDICATORS,
    "indicator.*.unit": INDICATORS,
    "periods.definition.*": {row["definition"] for row in rows("company_counts")},
    "periods.index.*.*": {
        *(f"{one} {pair}" for one in ("intensity", "dependence") for pair in ("KAZ", "UZB")),
        *(f"concentration {bound}" for bound in ("lower", "upper", "remainder")),
    },
    "periods.qualifier.*": {row["qualifier"] for row in rows("company_counts")},
    "periods.quantity.*": QUANTITIES,
    "present.story.*": set(STORIES),
    "present.story.*.*.*": {
        f"{story} {slide.id} {part}"
        for story, slides in STORIES.items()
        for slide in slides
        for part in ("title", "question", "remarks")
    },
    "present.ui.*": set(SAID),
    "product.*": PRODUCTS,
    "region.edition_of.*": {row["vintage"] for row in rows("vintages")},
    "region.group.*": set(GROUPS),
    "region.group.**": {
        *(f"{group} {tail}".strip() for group in GROUPS for tail in (".short", ".letter")),
    },
    "region.topic.*": {row["topic"] for row in rows("indicator_catalog")},
}

# A field's meaning may be told for its table alone; then no other needs it.
OWN = {f"data.field.{table}.{field['name']}" for table, field in FIELDS}
ANY = {f"data.field.{field['name']}" for _, field in FIELDS}
