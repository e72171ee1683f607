"""What the script of the slide show asks the server for."""

SLIDES = "/present/slides.json"
DECK = "/download/story.pptx"
PAGE = "/download/story.html"
# Of the page to take along: its languages, with commas between.
LANGUAGES = "languages"
