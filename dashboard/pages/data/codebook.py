"""The codebook in words: every table and field as the descriptor of the package declares them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.components.markup import element, text
from dashboard.load.schema import PACKED
from dashboard.pages.data.downloads import packed_href, table_href
from dashboard.words import Words

# (table, field) -> unit, the key of a phrase. A field not named here counts nothing.
UNITS = {
    ("capitals", "latitude"): "degree",
    ("capitals", "longitude"): "degree",
    ("outlines", "latitude"): "degree",
    ("outlines", "longitude"): "degree",
    ("borders", "length_km"): "km",
    ("trade", "value"): "million_usd",
    ("trade_totals", "value"): "million_usd",
    ("products", "value"): "million_usd",
    ("products", "quantity"): "of_row",
    ("products", "growth_factor"): "ratio",
    ("products", "share"): "percent",
    ("partner_ranks", "share"): "percent",
    ("partner_ranks", "rank"): "place",
    ("partner_ranks", "partners_compared"): "partners",
    ("income_thresholds", "low_to"): "usd_per_person",
    ("income_thresholds", "lower_middle_to"): "usd_per_person",
    ("income_thresholds", "upper_middle_to"): "usd_per_person",
    ("company_counts", "count"): "firms",
    ("us_cpi", "value"): "index_1982",
    ("us_cpi", "months"): "months",
    ("indicators", "value"): "of_catalogue",
    ("indicator_catalog", "minimum"): "of_catalogue",
    ("indicator_catalog", "maximum"): "of_catalogue",
    ("article_table", "value"): "of_row",
    ("vintages", "value"): "of_row",
    ("official_figures", "value"): "of_row",
    ("gravity_flows", "value"): "million_usd",
    ("gravity_pairs", "distance_km"): "km",
    **{("gravity_fitted", field): "million_usd" for field in ("value", "fitted", "low", "high")},
}

NO_UNIT = "–"


@dataclass(frozen=True)
class FieldEntry:
    """One field of a table: what it means and what its values must be, `constraint` as HTML."""

    name: str
    type: str
    unit: str
    meaning: str
    constraint: str


@dataclass(frozen=True)
class TableEntry:
    """One table of the package. `size` and `rows` are told in words."""

    name: str
    title: str
    text: str
    rows: str
    size: str
    digest: str
    href: str
    fields: list[FieldEntry]


def codebook(descriptor: bytes, rows: Mapping[str, int], words: Words) -> list[TableEntry]:
    """The tables in the order of the descriptor, which is the content of datapackage.json.

    rows: table -> how many rows it has.
    """
    return [_table(one, rows, words) for one in json.loads(descriptor)["resources"]]


def _table(resource: dict, rows: Mapping[str, int], words: Words) -> TableEntry:
    name, path = resource["name"], resource["path"]
    return TableEntry(
        name=name,
        title=words(f"data.table.{name}"),
        text=words(f"data.table.{name}.text"),
        rows=words.number(rows[name], 0),
        size=words("data.kilobytes", size=words.number(resource["bytes"] / 1000, 1)),
        digest=resource["hash"].removeprefix("sha256:"),
        href=packed_href(path) if path.endswith(PACKED) else table_href(name),
        fields=[_field(resource, field, words) for field in resource["schema"]["fields"]],
    )


def _field(resource: dict, field: dict, words: Words) -> FieldEntry:
    table, name = resource["name"], field["name"]
    own = f"data.field.{table}.{name}"
    unit = UNITS.get((table, name))
    return FieldEntry(
        name=name,
        type=words(f"data.type.{field['type']}"),
        unit=words(f"data.unit.{unit}") if unit else NO_UNIT,
        meaning=words(own if own in words else f"data.field.{name}"),
        constraint="; ".join(_constraints(resource["schema"], field, words)),
    )


def _constraints(schema: dict, field: dict, words: Words) -> list[str]:
    """What the values must be, a phrase of HTML each."""
    rules, name = field.get("constraints", {}), field["name"]
    told = [text(words("data.rule.required" if rules.get("required") else "data.rule.optional"))]
    if name in schema["primaryKey"]:
        told.append(text(words("data.rule.primary_key")))
    for key in schema.get("foreignKeys", []):
        if key["fields"] == [name]:
            target = key["reference"]
            column = f"{target['resource']}.{target['fields'][0]}"
            told.append(_coded(words("data.rule.refers", column="{}"), [column]))
    for rule in ("minimum", "maximum", "pattern"):
        if rule in rules:
            told.append(_coded(words(f"data.rule.{rule}", value="{}"), [str(rules[rule])]))
    if "enum" in rules:
        told.append(_coded(words("data.rule.codes", codes="{}"), rules["enum"]))
    return told


def _coded(phrase: str, codes: list[str]) -> str:
    """A phrase with what stands in the files in its place "{}": no words of the language."""
    return text(phrase).format(", ".join(element("code", text(one)) for one in codes))
