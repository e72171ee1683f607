"""Numbers as a reader finds them in a sentence, written and read by plain string handling."""

import re

SPACE = "\u00a0"
MINUS = "\u2212"
DECIMALS = {"index": 0, "coverage": 0}


def written(value, decimals, language):
    """1234.5 as "1,234.5" in English and "1 234,5" in the other three; no sign on a zero, a minus
    sign, which is no hyphen, below it."""
    text = f"{value:,.{decimals}f}"
    if not re.search("[1-9]", text):
        text = text.removeprefix("-")
    if language != "en":
        text = text.replace(",", SPACE).replace(".", ",")
    return text.replace("-", MINUS)


def shown(value, selection, language):
    """A value of the rows as the page writes it: billions with two decimals, shares with one."""
    if selection.measure in ("usd", "real"):
        billion = selection.unit == "billion"
        return written(value / (1000 if billion else 1), 2 if billion else 1, language)
    return written(value, DECIMALS.get(selection.measure, 1), language)


def numbers(text):
    """Every number in a text, with its sign."""
    return set(re.findall(rf"[{MINUS}+]?\d(?:[\d{SPACE},.]*\d)?", text))
