"""Who the table of sources names as publishers: papers and sites by their own names, others in
words."""

import re

from dashboard.exhibits.publishers import publisher_key
from tests.contract.csv_facts import rows
from tests.contract.latin_words import PAPERS

SITE = re.compile(r"(?:[\w-]+\.)+[a-z]{2,6}")


def names() -> set[str]:
    """Every name in the column, of those who published and of those who passed it on."""
    found = set()
    for row in rows("sources"):
        who, _, where = row["publisher"].partition(" via ")
        found |= {*who.split("; "), *filter(None, where.split(", "))}
    return found


# People who write their names in Cyrillic letters have no other.
OWN = {name for name in names() if SITE.fullmatch(name) or not re.search("[A-Za-z]", name)}
IN_WORDS = {publisher_key(name) for name in names() - PAPERS - OWN}
