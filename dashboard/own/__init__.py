"""Bring: a reader's own file -> what was understood of it. Pure functions; nothing is kept.

Bytes become sheets, sheets become observations with their places, and these a series of yearly
values, with questions where the file does not say, and a remark for all that was left out.
"""
