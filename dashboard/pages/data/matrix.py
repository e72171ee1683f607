"""The coverage matrix as a real table: a letter in every reported cell, and its key."""

from dashboard.components.ids import source_anchor
from dashboard.components.markup import bullets, element, text
from dashboard.exhibits.data.coverage import CoverageView, Mark
from dashboard.words import Words

_MEANINGS = ("reference", "estimate", "other", "missing")
_MISSING = "0"


def matrix(view: CoverageView, words: Words) -> str:
    """Table between its keys: first what a mark means, last which source a letter names, since
    those names take more room than a small screen has."""
    return _meanings(words) + _table(view) + _letters(view)


def _meanings(words: Words) -> str:
    samples = {"missing": _MISSING}
    return bullets(
        (
            _marked(samples.get(one, "W"), one) + text(words(f"data.coverage.key.{one}"))
            for one in _MEANINGS
        ),
        "coverage-key",
    )


def _letters(view: CoverageView) -> str:
    told = (element("b", letter) + " " + _links(sources) for letter, sources in view.legend)
    return bullets(told, "coverage-key coverage-letters")


def _links(sources: list[tuple[str, str]]) -> str:
    return "; ".join(
        element("a", text(name), href=f"#{source_anchor(source)}") for source, name in sources
    )


def _table(view: CoverageView) -> str:
    years = (element("th", str(year), scope="col", class_="year") for year in view.years)
    head = element("thead", element("tr", '<td class="corner"></td>', *years))
    bodies = (_group(name, lines, len(view.years)) for name, lines in view.groups)
    caption = element("caption", text(view.title), class_="visually-hidden")
    table = element("table", caption, head, *bodies, class_="coverage-matrix")
    return element(
        "div", table, class_="matrix-region", tabindex=0, role="region", aria_label=view.title
    )


def _group(name: str, lines, years: int) -> str:
    """One reporter: its name across the table, then a row a partner and flow."""
    heading = element("th", text(name), scope="rowgroup", class_="reporter")
    heading += element("td", class_="reporter", colspan=years)
    rows = (
        element("tr", element("th", text(line), scope="row"), *map(_cell, marks))
        for line, marks in lines
    )
    return element("tbody", element("tr", heading), *rows)


def _cell(mark: Mark | None) -> str:
    if mark is None:
        return "<td></td>"
    letter = _MISSING if mark.meaning == "missing" else mark.letter
    more = element("sup", f"+{mark.more}") if mark.more else ""
    return element("td", _marked(letter + more, mark.meaning), title=mark.told)


def _marked(letter: str, meaning: str) -> str:
    return element("span", letter, class_=f"cell-mark is-{meaning}")
