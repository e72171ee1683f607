"""Ids of the page of sources: what scripts write to, and the anchors that links lead to."""

GRID = "table-grid"

# The sections in the order of the page; an address ends in one of them after "#".
SECTIONS = (
    "sources",
    "coverage",
    "rows",
    "own",
    "tables",
    "codebook",
    "methods",
    "glossary",
    "changes",
    "corrections",
    "programs",
    "report",
)


def table(name: str) -> str:
    """The anchor of a table in the codebook."""
    return f"table-{name}"


def method(name: str) -> str:
    """The anchor of a method."""
    return f"method-{name}"


def term(name: str) -> str:
    """The anchor of a term in the glossary."""
    return f"term-{name}"


def correction(name: str) -> str:
    """The anchor of a row in the ledger of corrections."""
    return f"correction-{name}"
