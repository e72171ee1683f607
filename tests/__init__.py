"""The tests of the dashboard. `python3 -m tests` runs all of them and needs nothing installed."""
