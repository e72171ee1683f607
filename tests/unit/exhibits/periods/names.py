"""The exhibits of the page, after its name, in their order."""

NAMES = (
    "comparison",
    "aligned",
    "prices",
    "contributions",
    "breaks",
    "standing",
    "index",
    "expected",
    "gravity",
    "goods",
    "companies",
)
