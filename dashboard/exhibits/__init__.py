"""Show: (tables, selection, words) -> Exhibit, a folder a page. No Dash, no file format."""
