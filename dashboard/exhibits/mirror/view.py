"""What the mirror page shows for a selection. Pure: no Dash, no request, no clock."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.mirror import mirror_pairs, mirror_rows
from dashboard.exhibits.mirror.conflict_list import ConflictList, conflict_list
from dashboard.exhibits.mirror.context import Context, MirrorData
from dashboard.exhibits.mirror.levels import levels_view
from dashboard.exhibits.mirror.official import kept_apart, official_view
from dashboard.exhibits.mirror.ratio import asymmetry_view, ratio_view
from dashboard.exhibits.mirror.selection import MirrorOptions, MirrorSelection
from dashboard.exhibits.mirror.stated import FIELDS, own_link
from dashboard.exhibits.mirror.strip import Strip, strip_view
from dashboard.exhibits.mirror.telling import ChartView
from dashboard.words import Words


@dataclass(frozen=True)
class MirrorView:
    """A drawn selection: four charts, the strip of sources, the conflicts, what is kept apart.

    links: part -> the address of the page as that part of it stands.
    """

    selection: MirrorSelection
    charts: dict[str, ChartView]
    strip: Strip
    conflicts: ConflictList
    apart: dict[str, tuple[str, ...]]
    links: dict[str, str]


def mirror_view(
    data: MirrorData,
    options: MirrorOptions,
    words: Words,
    selection: MirrorSelection,
    narrow: bool = False,
) -> MirrorView:
    """The view of a selection. narrow: drawn for a narrow screen."""
    context = Context(data, options, selection, words, narrow)
    rows = counted(context)
    used = compared(rows)
    pairs = mirror_pairs(used, selection.directions)
    return MirrorView(
        selection=selection,
        charts={
            "levels": levels_view(context, rows),
            "ratio": ratio_view(context, used, pairs),
            "asymmetry": asymmetry_view(context, used, pairs),
            "official": official_view(context),
        },
        strip=strip_view(context),
        conflicts=conflict_list(context),
        apart=kept_apart(context),
        links={part: own_link(part, context) for part in FIELDS},
    )


def counted(context: Context) -> pd.DataFrame:
    """`mirror.mirror_rows` of the directions and years, with other sources where they are asked."""
    selection = context.selection
    others = "sources" in selection.marks
    return mirror_rows(context.tables, selection.directions, *context.span, others=others)


def compared(rows: pd.DataFrame) -> pd.DataFrame:
    """What enters a ratio: the reference, and the editions that compete with it."""
    return rows[(rows["variant"] == "reference") | rows["competing"]]
