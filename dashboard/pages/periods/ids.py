"""Ids of the page of the periods compared."""

SECTION = "periods-section"
_PREFIX = "periods-"


def section(name: str) -> str:
    """The id of what changes of a section."""
    return f"{SECTION}-{name}"


def control_name(parameter: str) -> str:
    """The name of the control that sets a query parameter.

    The period switch belongs to all pages; the others are this page's own, because a callback
    of another page may write to a control of the plain name.
    """
    return parameter if parameter == "period" else f"{_PREFIX}{parameter}"


def parameter(control_name: str) -> str:
    """The query parameter that a control sets."""
    return control_name.removeprefix(_PREFIX)


def graph(name: str) -> str:
    """The id of a section's graph."""
    return f"periods-graph-{name}"
