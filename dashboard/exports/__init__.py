"""Files to take along. Knows no page and no Dash."""
