"""A judged claim as HTML: the verdict at a glance, all that it rests on a click away."""

from dashboard.components.card_text import source_href
from dashboard.components.markup import bullets, element, fold, paragraph, prose, text
from dashboard.components.table import table
from dashboard.exhibits import columns
from dashboard.exhibits.claims.checks import Check
from dashboard.exhibits.claims.entry import Entry
from dashboard.exhibits.columns import Column, Number
from dashboard.words import Words

# A sign beside each verdict, so that nothing hangs on colour.
MARKS = {
    "supported": "✓",
    "another_definition": "≈",
    "part_of_year": "◐",
    "inconsistent": "⇄",
    "contradicted": "✗",
    "cannot_be_checked": "?",
}


def claim_anchor(identifier: str) -> str:
    """The anchor of a claim."""
    return f"claim-{identifier}"


def mark(verdict: str, one_edition: bool = False) -> str:
    """The sign of a verdict, in brackets where it hangs on one edition of a statistic.

    Its name always stands beside it.
    """
    sign = f"({MARKS[verdict]}) " if one_edition else f"{MARKS[verdict]} "
    return element("span", sign, class_="verdict-mark", aria_hidden="true")


def entry_card(one: Entry, words: Words) -> str:
    """A claim of the article, folded to its text and verdict; the rest is put in place later."""
    summary = element(
        "summary",
        element("span", prose(one.text), class_="claim-text"),
        element("span", text(one.claimed), class_="claim-value"),
        # On paper alone, where the claims stay folded.
        element("span", text(one.recomputed), class_="claim-value claim-found"),
        verdict_badge(one),
    )
    rest = element("div", data_later=paragraph(one.place, "unit") + body(one, words))
    return element(
        "details",
        summary,
        rest,
        id=claim_anchor(one.claim),
        class_=f"claim verdict-{one.verdict}",
    )


def verdict_badge(one: Entry) -> str:
    """The verdict in words, with its sign."""
    return element(
        "span", mark(one.verdict, one.one_edition), text(one.verdict_name), class_="verdict-badge"
    )


def body(one: Entry, words: Words) -> str:
    """Claimed beside recomputed, what follows, and what it rests on."""
    values = (("claimed", one.claimed), ("recomputed", one.recomputed))
    told = (
        element("div", element("dt", text(words(f"claims.{name}"))), element("dd", text(value)))
        for name, value in values
    )
    return "".join(
        (
            element("dl", *told, class_="claim-values"),
            paragraph(one.conclusion, "claim-conclusion"),
            paragraph(one.remark),
            _rivals(one, words),
            _checks(one, words),
            _used(one, words),
            _ways(one, words),
        )
    )


def _rivals(one: Entry, words: Words) -> str:
    links = bullets(
        element("a", text(told), href=f"#{claim_anchor(name)}") for name, told in one.rivals
    )
    inside = paragraph(words("claims.rivals")) + links
    return element("div", inside, class_="claim-rivals") if links else ""


def _checks(one: Entry, words: Words) -> str:
    if not one.checks:
        return ""
    heading = words("claims.checks")
    written = columns.table(
        one.checks,
        Column(words("claims.check.way"), lambda check: check.label),
        Column(words("claims.check.asked"), lambda check: check.asked),
        Number(words("claims.check.value"), lambda check: check.value),
        Column(words("claims.check.agrees"), lambda check: _agreement(check, words)),
    )
    return element("div", element("h3", text(heading)), table(heading, written))


def _agreement(check: Check, words: Words) -> str:
    if check.aside:
        return words("claims.agrees.aside")
    told = words("claims.agrees" if check.agrees else "claims.differs")
    return f"{told} · {words('claims.decides')}" if check.decides else told


def _used(one: Entry, words: Words) -> str:
    if not one.used:
        return ""
    written = columns.table(
        one.used,
        Column(words("claims.used.table"), lambda used: used.table, code=True),
        Column(words("claims.used.row"), lambda used: used.row, code=True),
        Number(words("claims.used.value"), lambda used: used.value),
        Column(words("claims.used.source"), lambda used: used.source, code=True),
    )
    told = words.plural("claims.used", len(one.used))
    return fold(told, table(told, written), "folded")


def _ways(one: Entry, words: Words) -> str:
    """The chart of that very selection, and the sources on their own page."""
    chart = element("a", text(words("claims.chart_link")), href=one.link, class_="button")
    links = ", ".join(
        element("a", text(name), href=source_href(source, words)) for source, name in one.sources
    )
    named = element("span", text(words("claims.sources")), " ", links, class_="claim-sources")
    parts = (chart if one.link else "", named if links else "")
    return element("p", *parts, class_="claim-ways") if any(parts) else ""
