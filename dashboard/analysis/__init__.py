"""Think: pure functions on small tidy frames. Nothing here knows Plotly, Dash or a language."""
