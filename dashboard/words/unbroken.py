"""Where a line must not end: between a number and its ending or unit, before a dash and within a
range."""

import re

_HYPHEN = "\N{NON-BREAKING HYPHEN}"
_BLANK = "\N{NO-BREAK SPACE}"
# The ending of a number or of a placeholder for one: "2025-yil", "{rank}-oʻrin".
_ENDING = re.compile(r"(?<=[\d}])-(?=[^\W\d_])")
# A dash belongs to what it follows, both ends of a range to each other; a percentage, percentage
# points, a scale and the word for "year" behind it to their number.
_BELONGS = re.compile(
    r" (?=[–—…] )|(?<= …) |(?<=[\d}] п\.) (?=[пт]\.)"
    r"|(?<=[\d}]) (?=%|ж\.|п\. [пт]\.|год[ауе]?\b|жыл"
    r"|(?:bn|million|billion|млн|млрд|тыс|мың|mln|mlrd|ming)\b)"
)
# The thousands of a number that a message writes out.
_THOUSANDS = re.compile(r"(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))")


def unbroken(text: str) -> str:
    """`text` with hyphens and blanks that do not end a line where it must not end."""
    whole = _THOUSANDS.sub(rf"\1{_BLANK}", _ENDING.sub(_HYPHEN, text))
    return _BELONGS.sub(_BLANK, whole)
