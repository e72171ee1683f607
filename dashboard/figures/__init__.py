"""Draw: a chart -> a figure of Plotly. Knows pixels and gaps; knows no exhibit and no page."""
