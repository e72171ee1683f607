"""Ids of the page of claims: what callbacks write to, and the anchors that links lead to."""

COUNTS = "claims-counts"
LIST = "claims-list"
FINDING = "claims-finding"
GRAPH = "claims-graph"
ANSWER = "claims-answer"
OWN = "claims-own"
TILE = "claims-tile"
_PREFIX = "claims-"

# The reader's own claim, in the order of its form.
FORM = ("ask", "of", "first", "last", "value")


def control_name(parameter: str) -> str:
    """The name of the control that sets a query parameter.

    The period switch belongs to all pages; the others are this page's own, because a callback
    of another page may read or write a control of the plain name.
    """
    return parameter if parameter == "period" else f"{_PREFIX}{parameter}"


def parameter(control_name: str) -> str:
    """The query parameter that a control sets."""
    return control_name.removeprefix(_PREFIX)


def tile(verdict: str) -> dict[str, str]:
    """The id of the button that lists the claims of one verdict."""
    return {"type": TILE, "verdict": verdict}


def claim(identifier: str) -> str:
    """The anchor of a claim."""
    return f"claim-{identifier}"
