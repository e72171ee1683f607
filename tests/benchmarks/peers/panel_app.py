"""The chart and its filter in Panel."""

import panel
from chart import PERIODS, figure, rows

panel.extension("plotly")
frame = panel.state.as_cached("rows", rows)
period = panel.widgets.RadioButtonGroup(options=list(PERIODS))
chart = panel.bind(lambda chosen: figure(frame, chosen), period)
panel.Column(period, panel.pane.Plotly(chart)).servable()
