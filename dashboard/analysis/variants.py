"""What may be made of an indicator besides showing it as it is: the one table, and why not.

Per person: a series that the publisher gives per person is shown, never computed again; where
there is none, a total is divided by the population of the same publisher. Share of the region:
only of totals that cannot be negative, and only in years in which all five countries have a value.
Relative to a country: only of what has a zero that means "none" and cannot be negative, and only
where both countries have a value of the same year in the same edition.
"""

from dataclasses import dataclass

PLAIN = "plain"
PER_PERSON = "per_person"
SHARE = "share"
RELATIVE = "relative"
VARIANTS = (PLAIN, PER_PERSON, SHARE, RELATIVE)


@dataclass(frozen=True)
class Published:
    """The publisher's own series of the variant: `indicator`."""

    indicator: str


@dataclass(frozen=True)
class Computed:
    """value x `factor` / population, or the share of the sum when `population` is None.

    The result is in US dollars per person, or in per cent.
    """

    population: str | None = None
    factor: float = 1.0


@dataclass(frozen=True)
class Relative:
    """value / value of the base country in the same year x 100."""


@dataclass(frozen=True)
class Refusal:
    """Why the variant means nothing: the end of a catalogue key."""

    reason: str


Rule = Published | Computed | Relative | Refusal

WDI_POPULATION = "SP.POP.TOTL"
IMF_POPULATION = "IMF.LP"
_SHARE = Computed()
_RATIO = Refusal("ratio")

# (per person, share of the region) of the indicators that are totals; all others are ratios,
# scores, ranks, rates and averages, which can be neither divided by people nor added up.
RULES: dict[str, tuple[Rule, Rule]] = {
    "AG.SRF.TOTL.K2": (Refusal("area"), _SHARE),
    "CIA.AREA.TOTAL": (Refusal("area"), _SHARE),
    "CIA.RAIL.KM": (Refusal("years_differ"), Refusal("years_differ")),
    "GCP.CO2.TERR": (Published("GCP.CO2.TERR.PC"), _SHARE),
    "IMF.BCA": (Computed(IMF_POPULATION, 1000.0), Refusal("sign")),
    "IMF.LP": (Refusal("people"), _SHARE),
    "IMF.NGDPD": (Published("IMF.NGDPDPC"), _SHARE),
    "IMF.PPPGDP": (Published("IMF.PPPPC"), _SHARE),
    "NE.EXP.GNFS.CD": (Computed(WDI_POPULATION), _SHARE),
    "NE.IMP.GNFS.CD": (Computed(WDI_POPULATION), _SHARE),
    "NE.RSB.GNFS.CD": (Computed(WDI_POPULATION), Refusal("sign")),
    "NY.GDP.MKTP.CD": (Published("NY.GDP.PCAP.CD"), _SHARE),
    "NY.GDP.MKTP.KD": (Published("NY.GDP.PCAP.KD"), _SHARE),
    "SP.POP.TOTL": (Refusal("people"), _SHARE),
    "SP.URB.TOTL": (Refusal("people"), _SHARE),
    "BX.TRF.PWKR.CD.DT": (Computed(WDI_POPULATION), Refusal("incomplete")),
}

# Indicators of which one country's value divided by another's says nothing, and why.
NO_QUOTIENT = {
    "CIA.RAIL.KM": "years_differ",
    **dict.fromkeys(
        ("BX.KLT.DINV.WD.GD.ZS", "IMF.BCA", "IMF.BCA_NGDPD", "NE.RSB.GNFS.CD"), "below"
    ),
    **dict.fromkeys(("IMF.NGDP_RPCH", "IMF.PCPIEPCH", "IMF.PCPIPCH", "IMF.TM_RPCH"), "rate"),
    **dict.fromkeys(("IMF.TX_RPCH", "NY.GDP.DEFL.KD.ZG", "NY.GDP.PCAP.KD.ZG"), "rate"),
    **dict.fromkeys(("LP.LPI.CUST.XQ", "LP.LPI.INFR.XQ", "LP.LPI.ITRN.XQ"), "score"),
    **dict.fromkeys(("LP.LPI.LOGS.XQ", "LP.LPI.OVRL.XQ", "LP.LPI.TIME.XQ"), "score"),
    **dict.fromkeys(("LP.LPI.TRAC.XQ", "LPI.RANK", "UNDP.HDI"), "score"),
}


def rule(indicator: str, variant: str) -> Rule:
    """What a variant of an indicator is made of, or why there is none."""
    if variant == PLAIN:
        return Published(indicator)
    if variant == RELATIVE:
        return Refusal(NO_QUOTIENT[indicator]) if indicator in NO_QUOTIENT else Relative()
    per_person, share = RULES.get(indicator, (_RATIO, _RATIO))
    return per_person if variant == PER_PERSON else share


def refusals(indicator: str) -> dict[str, str]:
    """Variant -> reason, for those that an indicator does not have."""
    found = {variant: rule(indicator, variant) for variant in VARIANTS}
    return {variant: one.reason for variant, one in found.items() if isinstance(one, Refusal)}
