"""How much room a text takes, reckoned without a font at hand.

The widths are those of DejaVu Sans, which stands in where the usual fonts are missing: in any
other one a text takes a little less.
"""

from functools import cache

# Height of a line as part of the type size.
LINE = 1.22

# Letters by their width as part of the type size, plain and bold.
_GROUPS = (
    (" \u00a0", 0.32, 0.35),
    ("',.IJijl·ʻʼіІ", 0.31, 0.37),
    ("-\u2011/:;\\f|", 0.35, 0.41),
    ("!()[]rt", 0.4, 0.47),
    ('"*_`sz–“”', 0.51, 0.57),
    ("?Lcгзсэ", 0.55, 0.6),
    ("FPTYaekovxy«»ГРТУабвекотухчьяәғүұқөҮҰё", 0.61, 0.68),
    ("$0123456789EKSbdghnpqu{}ЕЗийлнпрңһҒЁ", 0.64, 0.71),
    ("ABCRVXZАБВКСХЧЬЭЯдцъҚҺ", 0.7, 0.78),
    ("DGHNUИЙЛНПмҢ", 0.76, 0.84),
    ("&OQwДОЦыӘӨ", 0.8, 0.89),
    ("#+<=>M^~→МФЪфю", 0.86, 0.93),
    ("Ыжш", 0.92, 1.03),
)
# Whatever stands in no group.
_OTHER = (1.04, 1.16)


def width(text: str, bold: bool = False) -> float:
    """The width of a line of text as a multiple of its type size."""
    return sum(_letter(letter)[bold] for letter in text)


def wrapped(text: str, room: float, bold: bool = False) -> list[str]:
    """The lines that a text takes in a width (a multiple of its type size), at least one.

    Lines end between words; a word that is wider than a line, such as a link, is cut.
    """
    return [line for part in text.split("\n") for line in _lines(part, room, bold)]


def _lines(text: str, room: float, bold: bool) -> list[str]:
    lines, used, space = [""], 0.0, width(" ", bold)
    for word in text.split(" "):
        own = width(word, bold)
        wider = used + space + own if lines[-1] else own
        if wider <= room:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
            used = wider
            continue
        pieces = [word] if own <= room else _cut(word, room, bold)
        lines = lines + pieces if lines[-1] else lines[:-1] + pieces
        used = width(lines[-1], bold)
    return lines


def _cut(word: str, room: float, bold: bool) -> list[str]:
    """A word in pieces no wider than a line."""
    pieces, used = [""], 0.0
    for letter in word:
        own = width(letter, bold)
        if pieces[-1] and used + own > room:
            pieces.append("")
            used = 0.0
        pieces[-1] += letter
        used += own
    return pieces


@cache
def _letter(letter: str) -> tuple[float, float]:
    return next((widths for letters, *widths in _GROUPS if letter in letters), _OTHER)
