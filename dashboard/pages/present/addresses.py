"""What the script of the slide show asks the server for."""

SLIDES = "/present/slides.json"
