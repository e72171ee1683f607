"""The look as numbers: the same tokens as `assets/tokens.css`, which a test holds together.

Colour says who exports. Every line colour keeps a contrast of 3:1 on the light and on the dark
surface, so figures need no theme; only ink turns with it, in the style sheet.
"""

INK = "#1f2933"
MUTED = "#6b7280"
GRID = "rgba(107, 114, 128, 0.18)"
CLEAR = "rgba(0, 0, 0, 0)"

COUNTRY = {
    "KAZ": "#1572ad",
    "UZB": "#d97706",
    "KGZ": "#b4456a",
    "TJK": "#6b8a2e",
    "TKM": "#2a8c7f",
    "RUS": "#7b6bb5",
    "CHN": "#b0574a",
    "TUR": "#4f7fd1",
}

# Partners without a colour of their own take these in turn.
PARTNERS = ("#8a7340", "#5f7f8f", "#9c5fa8", "#3f8f52", "#a8643c", "#7a7a7a")

# Sections of goods; next to each other they are told apart by those between them.
GOODS = (
    *("#8a7340", "#5f7f8f", "#9c5fa8", "#3f8f52", "#a8643c", "#7b6bb5"),
    *("#2a8c7f", "#b4456a", "#4f7fd1", "#6b8a2e", "#b0574a"),
)

# One pale band a period, told apart without competing with the lines.
BANDS = (
    "rgba(107, 114, 128, 0.05)",
    "rgba(107, 114, 128, 0.11)",
    "rgba(107, 114, 128, 0.05)",
)
UNKNOWN = "rgba(107, 114, 128, 0.14)"

FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"
TEXT_SIZE = 13
SMALL_SIZE = 12

DASHES = {"KAZ": "solid", "UZB": "dash"}
# Told apart without colour too.
SYMBOLS = {
    "KAZ": "circle",
    "UZB": "square",
    "KGZ": "diamond",
    "TKM": "triangle-up",
    "TJK": "triangle-down",
}
# The marker of an estimate, whatever the line.
ESTIMATE = "x-thin-open"


def tint(colour: str, strength: float) -> str:
    """A colour mixed with white, "#rrggbb": a second shade that a legend and a slide show too."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * strength):02x}" for part in parts)


def partner_colours(partners: list[str]) -> dict[str, str]:
    """A colour for each partner, the same for the same list."""
    spare = [code for code in partners if code not in COUNTRY]
    taken = {code: PARTNERS[at % len(PARTNERS)] for at, code in enumerate(spare)}
    return {code: COUNTRY.get(code) or taken[code] for code in partners}
