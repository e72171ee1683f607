"""The exhibits of the page, after its name, in their order."""

NAMES = (
    "comparison",
    "aligned",
    "contributions",
    "breaks",
    "standing",
    "index",
    "goods",
    "companies",
)
