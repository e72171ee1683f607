"""The glossary: each term in all four languages side by side, explained in the reader's."""

from dataclasses import dataclass

from dashboard.words import LANGUAGES, Words, words_for

TERMS = (
    "turnover",
    "export",
    "import",
    "balance",
    "coverage_ratio",
    "reporter",
    "partner",
    "fob",
    "cif",
    "mirror",
    "asymmetry",
    "reference",
    "vintage",
    "alternate",
    "coverage",
    "gap",
    "estimate",
    "part_year",
    "current_usd",
    "constant_usd",
    "index",
    "share",
    "cagr",
    "trend",
    "volatility",
    "significance",
    "hac",
    "bootstrap",
    "intensity",
    "dependence",
    "openness",
    "hhi",
    "income_group",
)


@dataclass(frozen=True)
class TermEntry:
    """A term: its name by language, and what it means."""

    name: str
    terms: dict[str, str]
    text: str


def glossary(words: Words) -> list[TermEntry]:
    """The terms in the order in which one builds on another, the same in every language."""
    return [
        TermEntry(
            name,
            {code: words_for(code)(f"glossary.{name}") for code in LANGUAGES},
            words(f"glossary.{name}.text"),
        )
        for name in TERMS
    ]
