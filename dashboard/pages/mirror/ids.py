"""Ids of the mirror page. Each chart has its own title, finding, graph and the text below it."""

CHARTS = ("levels", "ratio", "asymmetry", "official")
STRIP = "mirror-strip"
CONFLICTS = "mirror-conflicts"
PART_YEARS = "mirror-part-years"
RESET = "mirror-reset"


def title(chart: str) -> str:
    """The heading of a chart."""
    return f"mirror-{chart}-title"


def finding(chart: str) -> str:
    """The sentence above a chart."""
    return f"mirror-{chart}-finding"


def unit(chart: str) -> str:
    """The line that names the unit of a chart."""
    return f"mirror-{chart}-unit"


def graph(chart: str) -> str:
    """The graph itself; its frame, which carries the name, adds "-frame"."""
    return f"mirror-{chart}-graph"


def below(chart: str) -> str:
    """Sources, notes, table and download under a chart."""
    return f"mirror-{chart}-below"
