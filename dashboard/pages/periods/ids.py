"""Ids of the page of the periods compared."""

LEAD = "periods-lead"
SECTION = "periods-section"


def section(name: str) -> str:
    """The id of what changes of a section."""
    return f"{SECTION}-{name}"


def graph(name: str) -> str:
    """The id of a section's graph."""
    return f"periods-graph-{name}"
