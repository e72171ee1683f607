"""Products as sources name them, as catalogue keys: several wordings may share a key."""

import re

# Wordings of one product, and words that only explain a wording.
_SAME = {
    "Barley": "barley",
    "Cereals (text: grain crops)": "cereals",
    "Clothing (text: ready-made textile products)": "clothing",
    "Food (Uzbek statistics definition)": "food",
    "Manufactured goods (text: industrial products)": "manufactured_goods",
    "Rice (FAO item 27, paddy)": "paddy_rice",
    "Wheat or meslin flour (text: flour)": "wheat_or_meslin_flour",
    "Textile materials and articles": "textiles",
    "Textiles and textile articles": "textiles",
}


def product_key(description: str) -> str:
    """The end of the catalogue key `product.<key>` of a product."""
    known = _SAME.get(description)
    return known or re.sub(r"[^a-z]+", "_", description.lower()).strip("_")
