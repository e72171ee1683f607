"""Ready selections: what the article's two diagrams are about."""

from collections.abc import Mapping

from dashboard.words import Words

PRESETS = {
    "diagram1": {"period": "all", "reporter": "KAZ", "flow": "all", "measure": "usd"},
    "diagram2": {"period": "3", "reporter": "UZB", "flow": "all", "from": "2018", "to": "2022"},
}


def presets(query: Mapping[str, str], words: Words) -> list[tuple[dict[str, str], str]]:
    """(query, label) of each preset, in the language of the current page."""
    kept = {"lang": query["lang"]} if query.get("lang") else {}
    return [({**kept, **preset}, words(f"preset.{name}")) for name, preset in PRESETS.items()]
