"""What a slide says beside its chart: topic, headline, the speaker's remarks, the source line."""

from dataclasses import dataclass

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Services
from dashboard.load import Tables
from dashboard.pages.present.items import Item
from dashboard.pages.present.story import STORIES, Slide
from dashboard.words import Words

# More would not fit in the line below a chart; the notes of the slide name them all.
SOURCES_IN_LINE = 2


@dataclass(frozen=True)
class Said:
    """The words of a slide. own: the reader's own title, "" for none.

    topic: what it is about, in small type. headline: what is seen, or the title of one's own.
    """

    topic: str
    headline: str
    question: str = ""
    remarks: str = ""
    own: str = ""


def said(shown: Slide | Item, story: str, exhibit: Exhibit, words: Words) -> Said:
    """The words of a slide in the language of `words`.

    A slide of one's own that shows what a ready one shows, and so was taken from it, keeps the
    words of that one, but for a title of one's own.
    """
    own = shown.title(words.language) if isinstance(shown, Item) else ""
    headline = own or headline_of(exhibit)
    found = (story, shown) if isinstance(shown, Slide) else ready_of(shown)
    if not found:
        return Said(exhibit.title, headline, own=own)
    ready = {
        part: words(f"present.story.{found[0]}.{found[1].id}.{part}")
        for part in ("title", "question", "remarks")
    }
    return Said(ready["title"], headline, ready["question"], ready["remarks"], own)


def headline_of(exhibit: Exhibit) -> str:
    """What an exhibit says in large type; where nothing is known that is its finding, which ends
    as a headline does."""
    return exhibit.headline or exhibit.finding.removesuffix(".") or exhibit.title


def edition_text(tables: Tables, words: Words) -> str:
    """Which edition of the data is shown."""
    created = words.date(tables.created.isoformat())
    return words("present.edition", version=tables.version, date=created)


def source_line(exhibit: Exhibit, edition: str, words: Words) -> str:
    """Who reported, the sources with their years, and the edition of the data, in one line."""
    named = [f"{one.name} ({one.years})" if one.years else one.name for one in exhibit.sources]
    rest = len(named) - SOURCES_IN_LINE
    line = "; ".join(named[:SOURCES_IN_LINE])
    if rest > 0:
        line = words.plural("present.sources.more", rest, named=line)
    sources = words("present.sources", named=line) if named else ""
    return " ".join(filter(None, [exhibit.lead, sources, edition]))


def ready_of(item: Item) -> tuple[str, Slide] | None:
    """The story and the slide of it that shows what an item shows."""
    for story, slides in STORIES.items():
        for slide in slides:
            same = Services.query(slide.query) == Services.query(item.query)
            if slide.exhibit == item.exhibit and same:
                return story, slide
    return None
