"""What the page of the periods compared shows for a selection. Pure: no Dash, no clock."""

from dashboard.exhibits.periods import (
    aligned,
    compared,
    contributed,
    firms,
    goods,
    indexed,
    ranked,
    tested,
)
from dashboard.exhibits.periods.section import Question, Section
from dashboard.words import Words

# In the order of the page. Each module has rows(question) and build(question, words, narrow).
SECTIONS = {
    module.NAME: module
    for module in (compared, aligned, contributed, tested, ranked, indexed, goods, firms)
}

# The parameters that a section depends on; the others leave it as it is.
NEEDS = {
    "comparison": ("reporter", "flow"),
    "aligned": ("reporter", "flow", "prices"),
    "contributions": ("period", "reporter", "prices"),
    "breaks": ("reporter", "flow", "prices"),
    "standing": ("period",),
    "index": ("period", "reporter", "flow", "index"),
    "goods": ("period",),
    "companies": ("period",),
}


def section(name: str, question: Question, words: Words, narrow: bool) -> Section:
    """One section, drawn for a wide or a narrow screen."""
    return SECTIONS[name].build(question, words, narrow)
