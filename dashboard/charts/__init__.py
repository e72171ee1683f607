"""What a chart is, as values: marks, axes and what is told around them. Knows no library."""
