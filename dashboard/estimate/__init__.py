"""Expected trade: a gravity model of the world's trade, estimated from the package's own panel."""
