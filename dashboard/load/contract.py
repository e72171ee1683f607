"""The tables and columns the rest of the dashboard relies on; the descriptor must declare them."""

# Table: columns. A bare name is text (`string` or `date`); `name:kind` says otherwise.
_TABLES = """
countries: country kind alpha2 central_asia:boolean
capitals: country latitude:number longitude:number source
borders: country neighbour length_km:number source
periods: period:integer start_year:integer end_year:integer
sources: source kind title publisher vintage licence address office retrieved years caveat
events: event date category source confirmed:boolean headline:boolean note
indicator_catalog: indicator topic unit decimals:integer minimum:number maximum:number better\
 title description
indicators: country indicator year:integer value:number source flag
editions: indicator source in_use:boolean
income_groups: country year:integer income_group source bank_fiscal_year published:integer
income_thresholds: year:integer low_to:integer lower_middle_to:integer upper_middle_to:integer\
 source bank_fiscal_year published:integer
company_counts: as_of host origin count:integer qualifier definition source note
us_cpi: year:integer value:number months:integer source
outlines: country ring:integer hole:boolean point:integer longitude:number latitude:number source
article_table: country measure printed value:number unit source
claims: claim position:integer section topic period:integer measure subject reporter partner flow\
 first_year:integer last_year:integer months:integer value:number value_end:number printed\
 printed_end unit relation tolerance:number tolerance_reason alternatives belongs_to needed source
vintages: vintage country measure year:integer value:number unit source
trade: year:integer reporter partner flow value:number source valuation status
trade_totals: year:integer reporter flow value:number source valuation status
partner_ranks: year:integer reporter partner rank:integer share:number\
 partners_compared:integer complete:boolean source note
products: row:integer year:integer first_day last_day part_year:boolean reporter partner flow code\
 description value:number quantity:number quantity_unit growth_factor:number share:number source\
 note
goods: year:integer reporter partner flow code value:number weight:number valuation status source
goods_months: year:integer month:integer reporter partner flow chapter value:number valuation\
 status source
goods_sitc: year:integer reporter partner section value:number status source
goods_farm: year:integer reporter partner item group quantity:number unit overlaps:boolean source
goods_manufactures: year:integer exporter importer scope value:number status source
goods_groups: classification code section group
other_flows: figure topic direction definition first_day last_day value:number unit kind office\
 source source_date note
official_figures: figure first_day last_day reporter measure value:number printed unit kind\
 part_year:boolean source source_date note
reference_series: scope reporter flow first_year:integer last_year:integer source reason explanation
gravity_coefficients: model term estimate:number standard_error:number observations:integer\
 pairs:integer first_year:integer last_year:integer source
gravity_fitted: year:integer exporter importer model value:number fitted:number low:number\
 high:number peers:integer peers_below:integer source
corrections: correction date table what before after reason
"""

#: Kind of column -> the field types of the descriptor that give it.
FIELD_TYPES = {
    "text": ("string", "date"),
    "integer": ("integer", "year"),
    "number": ("number", "integer"),
    "boolean": ("boolean",),
}

#: Columns that hold a year of observation, and the first one the dashboard covers.
YEAR_COLUMNS = frozenset({"year", "start_year", "end_year", "first_year", "last_year"})
FIRST_YEAR = 1990

#: (table, column) -> bounds the dashboard relies on, whatever the descriptor says.
BOUNDS = {("us_cpi", "months"): (1, 12), ("goods_months", "month"): (1, 12)}

#: Columns that hold a date or the known part of one: 2016, 2016-09 or 2016-09-02.
PARTIAL_DATES = {
    "events": ("date",),
    "company_counts": ("as_of",),
    "official_figures": ("first_day", "last_day", "source_date"),
    "products": ("first_day", "last_day"),
    "other_flows": ("first_day", "last_day", "source_date"),
}


def tables() -> dict[str, dict[str, str]]:
    """Table -> column -> kind of column (a key of `FIELD_TYPES`)."""
    lines = (line.partition(": ") for line in _TABLES.strip().splitlines())
    return {name: dict(map(_column, columns.split())) for name, _, columns in lines}


def _column(text: str) -> tuple[str, str]:
    name, _, kind = text.partition(":")
    return name, kind or "text"
