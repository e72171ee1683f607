"""Show: one folder a page (view, layout, callbacks, ids), and what all pages share."""
