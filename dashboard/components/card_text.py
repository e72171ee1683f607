"""What a frame says in words, as HTML."""

import re
from collections.abc import Iterable

from dashboard.components.ids import source_anchor
from dashboard.components.markup import bullets, element, fold, link, paragraph, prose, site, text
from dashboard.exhibits.exhibit import Exhibit, SourceNote
from dashboard.words import Words

# Named in the line below the chart; the tab of sources has all of them.
SOURCES_IN_FOOT = 3
# A marker as a letter before what it stands for.
_SIGN = re.compile("([✕×⋮\u25a0-\u25ff]) ")


def head(exhibit: Exhibit) -> str:
    """What is shown with its unit, then what is seen: the sentence that one reads first."""
    unit = f'\u00a0· <span class="unit">{text(exhibit.unit)}</span>' if exhibit.unit else ""
    title = element("h2", prose(exhibit.title), unit, id=f"{exhibit.name}-title", class_="topic")
    return title + element("p", prose(exhibit.finding), class_="finding", title=exhibit.finding)


def reading(exhibit: Exhibit, words: Words) -> str:
    """The key of the signs, each a few words; no line ends with a sign."""
    told = (_SIGN.sub("\\1\u00a0", one) for one in exhibit.reading)
    return "".join(element("span", prose(one)) for one in told)


def foot(exhibit: Exhibit, words: Words) -> str:
    """Who reported, then the sources with their years, the first few of many."""
    shown = exhibit.sources[:SOURCES_IN_FOOT]
    named = [f"{one.name}, {one.years}" if one.years else one.name for one in shown]
    left = len(exhibit.sources) - len(shown)
    if left > 0:
        named.append(words.plural("card.more_sources", left))
    return prose(" ".join(filter(None, (exhibit.lead, "; ".join(named)))))


def sources_panel(exhibit: Exhibit, words: Words) -> str:
    """Everything else: the whole finding, the choices, sources, notes, method and events."""
    chosen = "; ".join(f"{name}: {value}" for name, value in exhibit.filters)
    parts = [
        paragraph(exhibit.finding, "whole-finding"),
        _titled(words("card.chosen"), paragraph(chosen)),
        _titled(
            words("card.sources"),
            paragraph(exhibit.lead, "source-lead")
            + bullets((_source(one, words) for one in exhibit.sources), "sources"),
        ),
        _titled(words("notes.heading"), _lines(exhibit.notes, exhibit)),
        _titled(words("card.method"), _lines(exhibit.method, exhibit)),
        _titled(words("events.heading"), _events(exhibit)),
    ]
    return f'<div class="sources-region" tabindex="0" role="region">{"".join(parts)}</div>'


def source_href(source: str, words: Words) -> str:
    """The address of a source's row on the page of sources, in the same language."""
    return f"/data?lang={words.language}#{source_anchor(source)}"


def _titled(heading: str, inside: str) -> str:
    """A part under its heading, or nothing where there is nothing to say."""
    empty = inside in ("", "<ul></ul>")
    return "" if empty else element("section", element("h3", text(heading)), inside)


def _lines(lines: Iterable[str], exhibit: Exhibit) -> str:
    """A list of notes, what is English in them marked as such."""
    told = [text(line) for line in lines]
    for piece in map(text, exhibit.english):
        marked = element("span", piece, lang="en")
        told = [line.replace(piece, marked) for line in told]
    return bullets(told)


def _source(source: SourceNote, words: Words) -> str:
    name = element("a", text(source.name), href=source_href(source.source, words))
    told = words("source.line", years=source.years, vintage=source.vintage, licence=source.licence)
    places = (
        link(words(key, place=site(address)), address)
        for key, address in (("source.original", source.address), ("source.copy", source.copy))
        if address
    )
    caveat = fold(words("source.caveat"), paragraph(source.caveat))
    return f"{name} {prose(told)} {' · '.join(places)}{caveat}"


def _events(exhibit: Exhibit) -> str:
    return bullets(
        (
            element("span", text(event.date), class_="event-date")
            + element("span", text(event.title), class_="event-title")
            + link(event.publisher, event.address)
            for event in exhibit.events
        ),
        "events",
    )
