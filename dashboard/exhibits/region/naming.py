"""What indicators, units and values are called, in the reader's language."""

from dataclasses import dataclass

from dashboard.analysis.variants import PLAIN, SHARE, Computed, Published, Relative, rule
from dashboard.load import Tables
from dashboard.words import Words

# Stored unit -> (what its values are divided by, decimals, the end of its own catalogue key): large
# numbers are told in billions.
_DISPLAY = {
    "current USD": (1e9, 2, "current_usd"),
    "constant 2015 USD": (1e9, 2, "constant_usd"),
    "persons": (1e6, 2, "persons"),
    "tonnes of CO2": (1e6, 1, "tonnes"),
}


@dataclass(frozen=True)
class Measure:
    """An indicator in a variant, as it is told. `unit` is the stored unit of the catalogue, or
    the unit that the variant is computed in.

    unit_text: as it is told; stored_text: of the values before they are divided by `divisor`.
    """

    indicator: str
    name: str
    unit_text: str
    stored_text: str
    divisor: float
    decimals: int
    better: str
    about: str

    def number(self, value: float, words: Words) -> str:
        """A stored value in the displayed unit, without the unit."""
        return words.number(value / self.divisor, self.decimals)


def measure(
    tables: Tables, indicator: str, words: Words, variant: str = PLAIN, base: str = ""
) -> Measure:
    """How a variant of an indicator is told. Raises KeyError for one that does not exist.

    base: the country that a relative level is measured against.
    """
    made = rule(indicator, variant)
    shown = made.indicator if isinstance(made, Published) else indicator
    row = tables.indicator_catalog.set_index("indicator").loc[shown]
    divisor, decimals, stored = _DISPLAY.get(row["unit"], (1.0, int(row["decimals"]), ""))
    name, unit = words(f"indicator.{shown}"), words(f"indicator.{shown}.unit")
    if isinstance(made, Computed):
        kind = SHARE if made.population is None else "per_person"
        name, unit = words(f"region.name.{kind}", name=name), words(f"region.unit.{kind}")
        divisor, decimals = 1.0, 1 if kind == SHARE else 0
    if isinstance(made, Relative):
        country = words(f"country.{base}")
        name = words("region.name.relative", name=name, country=country)
        unit, divisor, decimals = words("region.unit.relative", country=country), 1.0, 1
    return Measure(
        indicator=shown,
        name=name,
        unit_text=unit,
        stored_text=unit if divisor == 1 else words(f"region.stored.{stored}"),
        divisor=divisor,
        decimals=decimals,
        better=row["better"],
        about=words(f"indicator.{shown}.about"),
    )


def edition_name(vintage: str, words: Words) -> str:
    """ "WEO2210" -> "IMF, October 2022", in words."""
    key = f"region.edition_of.{vintage}"
    if key in words:
        return words(key)
    # Brought in by an update, later than the words: "WDI2026-12-01-api".
    return words("region.edition_from_api", date=words.date("-".join(vintage[3:].split("-")[:3])))


def capitalised(text: str) -> str:
    """With a capital first letter, for the start of a title."""
    return text[:1].upper() + text[1:]
