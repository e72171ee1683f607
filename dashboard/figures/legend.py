"""A legend for figures whose colours the page around them explains."""

import plotly.graph_objects as go


def with_legend(figure: go.Figure) -> go.Figure:
    """The same figure with its legend below the axis, to be shown away from its page."""
    copy = go.Figure(figure)
    copy.update_layout(
        showlegend=True,
        legend={"orientation": "h", "x": 0, "y": -0.1, "yanchor": "top", "traceorder": "normal"},
        margin={"b": 76},
    )
    return copy
