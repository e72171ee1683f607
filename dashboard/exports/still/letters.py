"""The font of the pictures: where it lies, how wide a text is in it, and what it lacks."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PIL import ImageFont

from dashboard.exports.still.shapes import area, line
from dashboard.exports.still.svg import element
from dashboard.exports.still.symbols import symbol
from dashboard.figures.labels import MARKS

FAMILY = "Open Sans"
_FACES = {False: "OpenSans-Regular.ttf", True: "OpenSans-Bold.ttf"}
# Letters that it lacks, by others that look the same.
INSTEAD = {"ʻ": "‘", "₂": "2", "✕": "×", "\u2011": "-"}
# Signs that it lacks and that are drawn, by the name of a marker or by themselves.
SIGNS = {
    **{letter: name for name, letter in MARKS.items()},
    **{"○": "circle-open", "◇": "diamond-open", "▽": "triangle-down-open"},
    **{"⋮": "dots", "→": "right", "↑": "up"},
}
# What a sign takes of a line, and how large it is, as parts of the type size.
SIGN_ROOM, _SIGN = 0.95, 0.62
_MEASURED_AT = 100


def faces() -> list[Path]:
    """The files of the font, plain and bold. It comes inside a package; none of it is copied."""
    folder = Path(find_spec("ttf_opensans").origin).parent / "ttf"
    return [folder / name for name in _FACES.values()]


@cache
def _face(bold: bool) -> ImageFont.FreeTypeFont:
    engine = ImageFont.Layout.BASIC
    return ImageFont.truetype(faces()[bold], _MEASURED_AT, layout_engine=engine)


def length(text: str, size: float, bold: bool = False) -> float:
    """Pixels of a line of text, signs included."""
    plain = "".join(letter for letter in text if letter not in SIGNS)
    signs = len(text) - len(plain)
    return (_face(bold).getlength(plain) / _MEASURED_AT + SIGN_ROOM * signs) * size


def sign(letter: str, x: float, y: float, size: float, colour: str) -> str:
    """A sign drawn about a place."""
    name, half = SIGNS[letter], size * _SIGN / 2
    if name == "dots":
        return line(((x, y - half), (x, y + half)), colour, 1.5, "dot")
    if name == "right":
        return _arrow(x, y, half, colour)
    if name == "up":
        drawn = _arrow(0, 0, half, colour)
        return element("g", drawn, transform=f"translate({x:g} {y:g}) rotate(-90)")
    return symbol(name, x, y, 2 * half, colour)


def _arrow(x: float, y: float, half: float, colour: str) -> str:
    tip, wing = x + half, half * 0.6
    head = ((tip, y), (tip - wing, y - wing), (tip - wing, y + wing))
    return line(((x - half, y), (tip - wing, y)), colour, 1.2) + area([head], colour)
