"""Who published a source, in the reader's words."""

import re

from dashboard.words import Words


def publisher(told: str, words: Words) -> str:
    """The publisher as the table of sources names it: "<who>; <who> via <where>, <where>".

    Offices and descriptions are said in the reader's language; names of papers and sites, which
    have no message, stay as they write themselves.
    """
    who, _, places = told.partition(" via ")
    names = words.join(_name(one, words) for one in who.split("; "))
    if not places:
        return names
    shown = ", ".join(_name(one, words) for one in places.split(", "))
    return words("publisher_via", who=names, places=shown)


def publisher_key(name: str) -> str:
    """The end of the catalogue key `publisher.<key>` of a name."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _name(name: str, words: Words) -> str:
    key = f"publisher.{publisher_key(name)}"
    return words(key) if key in words else name
