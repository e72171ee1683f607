"""Ids of the overview."""

CARD = "period-card"
CARDS = "overview-cards"
HEADLINE = "overview-headline"
FINDING = "overview-finding"
FIGURES = "overview-figures"
GRAPH = "overview-graph"
NOTES = "overview-notes"


def card(key: str) -> dict[str, str]:
    """The id of the button that switches to a period."""
    return {"type": CARD, "key": key}
