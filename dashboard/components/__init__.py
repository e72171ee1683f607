"""Compose: plain arguments to Dash components. Knows no page and no data."""
