"""Ids of the slide show's page."""

SHOW = "present-show"
EDITOR = "present-editor"
