"""Speed, as ratios to a page that does nothing but show the same; never a timed test."""
