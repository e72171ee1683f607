"""What a search compares: texts without what readers type in different ways or not at all."""

import unicodedata

# Uzbek oʻ and gʻ are typed with whichever apostrophe the keyboard has, or with none.
_APOSTROPHES = "'`´’‘ʻʼʹ′"
_DASHES = "‐‑‒–—−"
# Kazakh letters that a Russian keyboard lacks, and what is typed for them; Latin letters that
# Unicode does not take apart.
_INSTEAD = {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х"} | {
    "і": "и",
    "ı": "i",
    "ø": "o",
    "ł": "l",
}

_FOLDED = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "") | dict.fromkeys(_DASHES, "-") | {**_INSTEAD}
)


def folded(text: str) -> str:
    """`text` without case, accents (ё is е), apostrophes and runs of blanks, for comparing alone.

    Й loses its mark too, on both sides of a comparison.
    """
    pieces = unicodedata.normalize("NFKD", text.translate(_FOLDED)).casefold()
    bare = "".join(one for one in pieces if not unicodedata.combining(one))
    return " ".join(bare.translate(_FOLDED).split())
