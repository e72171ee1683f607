"""Kazakhstan–Uzbekistan trade and the indicators of Central Asia, as an interactive dashboard."""

__version__ = "0.1.0"
