"""Serve: what a browser or another program asks for over HTTP. Alone in knowing Flask."""
