"""The methods in words: every formula and rule of the dashboard, each under a stable anchor."""

from dataclasses import dataclass

from dashboard.words import Words

# Method -> its formula, which needs no language; empty for a rule that is told in words alone.
# x_ij: exports from i to j; X_i, M_i: all exports and imports of i; W: the world; n: years.
METHODS = {
    "reference": "",
    "alternates": "",
    "gaps": "",
    "statuses": "",
    "periods": "",
    "turnover": "T = X + M,   B = X − M,   b = (X − M) / (X + M)",
    "coverage": "100 · X / M",
    "shares": "100 · V_ij / V_i",
    "real": "V_real(t) = V(t) · CPI(base) / CPI(t)",
    "index": "I(t) = 100 · V(t) / V(base)",
    "change": "100 · (V(t) / V(t−1) − 1)",
    "cagr": "100 · ((V_last / V_first)^(1/n) − 1)",
    "trend": "ln V(t) = a + b·t + e(t),   100 · (exp(b) − 1)",
    "volatility": "sd(ln V(t) − ln V(t−1))",
    "mirror": "R = m_ji / x_ij,   A = 200 · |m_ji − x_ij| / (m_ji + x_ij)",
    "intensity": "TII_ij = (x_ij / X_i) / (M_j / M_W)",
    "dependence": "100 · T_ij / GDP_i,   100 · (X_i + M_i) / GDP_i",
    "hhi": "HHI = Σ_j s_j²,   s_j = T_ij / T_i",
    "breaks": "",
    "article": "",
}


@dataclass(frozen=True)
class MethodEntry:
    """One method: its anchor's name, title, formula (may be empty) and explanation."""

    name: str
    title: str
    formula: str
    text: str


def methods(words: Words) -> list[MethodEntry]:
    """Every method, in the order in which one builds on another."""
    return [
        MethodEntry(name, words(f"method.{name}"), formula, words(f"method.{name}.text"))
        for name, formula in METHODS.items()
    ]
