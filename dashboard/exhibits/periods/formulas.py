"""The formulas of the trade indices and where they stand, by the title of the section."""

from dashboard.words import Words

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
_GUIDE = "UNCTAD and WTO, A Practical Guide to Trade Policy Analysis, 2012, chapter 1"
_YAMAZAWA = (
    "Yamazawa, I., Structural Changes in World Trade Flows, Hitotsubashi Journal of Economics "
    "11(2), 1971, pp. 11–21, equation (1)"
)
_RHOADES = (
    "Rhoades, S. A., The Herfindahl–Hirschman Index, Federal Reserve Bulletin 79, 1993, p. 188"
)
_WITS = "World Bank, WITS, Trade Indicators help"

# Where the formula stands: the handbook by the title of its section, for no copy of it with page
# numbers was at hand; the others by page.
_REFERENCES = {
    "intensity": f"{_HANDBOOK}, “Direction of Trade”: “Trade intensity”; {_YAMAZAWA}; {_WITS}, "
    "“Trade Intensity Index”.",
    "dependence": f"{_HANDBOOK}, “Trade and Economy”: “Trade dependence index”; {_GUIDE}, "
    "“Overall openness”, pp. 15–16; {remark}.",
    "openness": f"{_HANDBOOK}, “Trade and Economy”: “Trade dependence index (openness)”; {_GUIDE}, "
    f"“Overall openness”, pp. 15–16; {_WITS}, “Openness to Trade”.",
    "coverage": f"{_HANDBOOK}, “Export/import coverage”; INSEE, Definitions, c1793, "
    "“Foreign trade coverage ratio”, {remark}.",
    "concentration": f"{_HANDBOOK}, “Direction of Trade”: “Regional Hirschmann”, {{remark}}; "
    f"{_RHOADES}; World Bank, WITS, “Hirschman Herfindahl index”.",
}
# References of which something is said besides.
_REMARKED = ("dependence", "coverage", "concentration")


def english(index: str) -> tuple[str, ...]:
    """What of a reference is English in every language."""
    pieces = (piece.strip(" ;,.") for piece in _REFERENCES[index].split("{remark}"))
    return tuple(filter(None, pieces))


def reference(index: str, words: Words) -> str:
    """Where the formula of an index stands: titles as they are printed, the rest in words."""
    if index not in _REMARKED:
        return _REFERENCES[index]
    return _REFERENCES[index].format(remark=words(f"periods.index.{index}.remark"))
