"""What of a selection belongs to one exhibit: its own link, and its choices in words."""

from dashboard.exhibits.mirror.choices import choices
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.selection import MirrorSelection, to_query
from dashboard.words import Words

PATH = "/mirror"

_YEARS = ("period", "first", "last")

# The fields that each exhibit follows.
FIELDS = {
    "levels": ("direction", *_YEARS, "scale", "unit", "marks"),
    "pairs": ("direction", *_YEARS),
    "asymmetry": ("direction", *_YEARS),
    "official": (*_YEARS, "scale", "unit"),
    "reporting": ("direction", *_YEARS),
    "conflicts": ("direction", *_YEARS),
}


def exhibit_name(part: str) -> str:
    """The name of the exhibit that a part of the page is."""
    return f"mirror-{part}"


def own_query(part: str, context: Context) -> str:
    """The canonical query of a part, with nothing that it does not follow."""
    kept = {name: getattr(context.selection, name) for name in FIELDS[part]}
    return to_query(context.options.canonical(MirrorSelection(**kept)), context.options)


def own_link(part: str, context: Context) -> str:
    """The address of the page with nothing chosen that the part does not follow."""
    return f"{PATH}{own_query(part, context)}"


def stated(part: str, context: Context) -> tuple[tuple[str, str], ...]:
    """The choices that a part follows, as their controls name them; the years tell the period."""
    words = context.words
    told, offered = [], choices(context.selection, context.options, words)
    for field, (name, label) in _labels(words).items():
        pairs, value = offered[name]
        chosen = value if isinstance(value, list) else [value]
        labels = [text for code, text in pairs if code in chosen]
        if field in FIELDS[part] and labels:
            told.append((label, words.join(labels)))
    return tuple(told)


def _labels(words: Words) -> dict[str, tuple[str, str]]:
    """Field -> query parameter and what its control is called away from the page."""
    return {
        "direction": ("direction", words("mirror.control.direction")),
        "first": ("from", words("control.from")),
        "last": ("to", words("control.to")),
        "scale": ("scale", words("control.scale")),
        "unit": ("unit", words("control.unit")),
        "marks": ("marks", words("exhibit.mirror-levels.marks")),
    }
