"""The formulas of the trade indices and where they stand, by the title of the section."""

FORMULAS = {
    "intensity": "TII = (x_ij / X_i) / (M_j / M_w)",
    "dependence": "(x_ij + m_ij) / GDP × 100",
    "openness": "(X_i + M_i) / GDP_i × 100",
    "coverage": "x_ij / m_ij × 100",
    "concentration": "HHI = Σ s_j²;  Σ s_j² ≤ HHI ≤ Σ s_j² + r²",
}
_HANDBOOK = (
    "Mikic, M. and Gilbert, J., Trade Statistics in Policymaking: A Handbook of Commonly Used "
    "Trade Indices and Indicators, revised edition, UN ESCAP, 2009"
)
WITS = "World Bank, WITS, Trade Indicators help"
WITS_ADDRESS = "https://wits.worldbank.org/WITS/WITS/TradeIndicatorsHelp/TradeOutcomes_Help.htm"

# Where the formula stands, by the title of its section.
REFERENCES = {
    "intensity": f"{_HANDBOOK}, “Direction of Trade”: “Trade intensity”; {WITS}, "
    "“Trade Intensity Index”.",
    "dependence": f"{_HANDBOOK}, “Trade and Economy”: “Trade dependence index”, here with one "
    "partner's trade.",
    "openness": f"{_HANDBOOK}, “Trade and Economy”: “Trade dependence index (openness)”; {WITS}, "
    "“Openness to Trade”.",
    "coverage": f"{_HANDBOOK}, “Export/import coverage”.",
    "concentration": f"{_HANDBOOK}, “Direction of Trade”: “Regional Hirschmann”, which is the "
    "square root; World Bank, WITS, “Hirschman Herfindahl index”.",
}
