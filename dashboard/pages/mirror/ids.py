"""Ids of the mirror page. Each chart has its own title, finding, graph and the text below it."""

SECTIONS = ("levels", "ratio", "asymmetry", "official", "strip", "conflicts")
RESET = "mirror-reset"
_PREFIX = "mirror-"


def control_name(parameter: str) -> str:
    """The name of the control that sets a query parameter.

    The period switch belongs to all pages; the others are this page's own, because a callback
    of another page may read or write a control of the plain name.
    """
    return parameter if parameter == "period" else f"{_PREFIX}{parameter}"


def parameter(control_name: str) -> str:
    """The query parameter that a control sets."""
    return control_name.removeprefix(_PREFIX)


def title(chart: str) -> str:
    """The heading of a chart."""
    return f"mirror-{chart}-title"


def finding(chart: str) -> str:
    """The sentence above a chart."""
    return f"mirror-{chart}-finding"


def graph(chart: str) -> str:
    """The graph itself; its frame, which carries the name, adds "-frame"."""
    return f"mirror-{chart}-graph"


def section(name: str) -> str:
    """The card of a section, replaced when the choices change."""
    return f"mirror-{name}-section"
