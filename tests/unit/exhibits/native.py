"""The chart of an exhibit as office programs draw it: its names and numbers, plainly."""

from dashboard.exports.pptx.flatten import flattened


def natives(exhibit):
    """The native charts of an exhibit; none of a mere table."""
    return flattened(exhibit.chart) if exhibit.chart else ()


def native(exhibit):
    """The first of them, None where there is none."""
    return next(iter(natives(exhibit)), None)
