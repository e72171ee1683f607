"""Draw: (frame, words) -> figure. Knows colours, bands, events and gaps; knows no page."""
