"""What of a selection belongs to one exhibit: its own link, and its choices in words."""

from dashboard.exhibits.controls import stated
from dashboard.exhibits.mirror.choices import controls
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.selection import MirrorSelection, mirror_parameters, to_query

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


def stated_choices(part: str, context: Context) -> tuple[tuple[str, str], ...]:
    """The choices that a part follows, as their controls name them; the years tell the period."""
    words, options = context.words, context.options
    offered = controls(context.selection, options, words)
    names = {field: one.name for field, one in mirror_parameters(options).items()}
    told = stated(offered, (names[one] for one in FIELDS[part] if one != "period"), words)
    # Away from the page the marks are not beside the chart that they are drawn into.
    legend, marks = offered["marks"].legend, words("exhibit.mirror-levels.marks")
    return tuple((marks if name == legend else name, labels) for name, labels in told)
