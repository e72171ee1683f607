"""The chart and its filter in Streamlit."""

import streamlit
from chart import PERIODS, figure, rows

frame = streamlit.cache_data(rows)()
chosen = streamlit.radio("period", list(PERIODS), horizontal=True)
streamlit.plotly_chart(figure(frame, chosen))
