"""The names of lines at their ends: labels of the last values, in the chart's own words."""

from collections.abc import Sequence

from dashboard.exports.pptx import look
from dashboard.exports.pptx.labels import name
from dashboard.exports.pptx.native import Native
from dashboard.exports.pptx.room import APART, Room
from dashboard.exports.pptx.scale import Scale
from dashboard.figures.labels import EndLabel, spread


def name_ends(drawn: Sequence, plot: Native, room: Room, scale: Scale) -> None:
    """Names lines beside the plot, as high as they end or as near to it as leaves all apart.

    drawn: python-pptx's series of the plot's. Where a label stands is said as how far it is from
    where a program would put it, right of its value, as a part of the chart.
    """
    ends = plot.sided
    heights = {
        at: room.height * scale.share(plot.series[at].values[end]) for at, end in ends.items()
    }
    found = [EndLabel(height, "", "", str(at)) for at, height in heights.items()]
    across, down = room.whole
    slot = room.width / len(plot.categories)
    for label in spread(found, 0.0, room.height, APART * look.height(1, look.SMALL)):
        at = int(label.mark)
        x = (len(plot.categories) - 1 - ends[at]) * slot / across
        name(drawn[at], ends[at], "r", True, x, (heights[at] - label.y) / down)
