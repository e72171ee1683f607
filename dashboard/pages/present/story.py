"""The ready stories: which exhibits are shown, in which state, in which order.

What a slide says beside its chart stands in the catalogues, under
`present.story.<story>.<slide>.title`, `.question` and `.remarks`. Its headline is the exhibit's.
"""

from dataclasses import dataclass

# Slides of words alone: how a show begins, and what is to be remembered of it.
TITLE, REMEMBER = "title", "remember"
TEXTS = (TITLE, REMEMBER)
# How a chart is built up with the same keys: one mark after the other, one period after the other.
MARKS, PERIODS = "marks", "periods"
# What happened to the trade itself; that one stands beside a turn does not say that it caused it.
EVENTS = (
    "2002-12-28-border-closure",
    "2010-01-01-customs-union",
    "2022-12-22-treaty-on-allied-relations",
)


@dataclass(frozen=True)
class Slide:
    """One slide of a ready story.

    id: of its words. exhibit: the name of what it shows, or one of `TEXTS`. query: the state of
    that, "" or starting with "?"; what it leaves open follows the show's period and reporter.
    steps: how it is built up, "" for at once. events: those of
    `data/events.csv` that it names, () for none. appendix: whether it stands behind the story.
    """

    id: str
    exhibit: str
    query: str = ""
    steps: str = ""
    events: tuple[str, ...] = ()
    appendix: bool = False
    hidden: bool = False

    @property
    def shown(self) -> str:
        """What it shows, as in a link."""
        return f"{self.exhibit}{self.query}"


DEFAULT_STORY = "periods"

STORIES: dict[str, tuple[Slide, ...]] = {
    DEFAULT_STORY: (
        Slide("title", TITLE),
        Slide("glance", "overview", steps=PERIODS, events=EVENTS),
        Slide("parts", "periods-contributions"),
        Slide("real", "periods-prices", steps=MARKS),
        Slide("place", "periods-standing"),
        Slide("balance", "trade", "?flow=balance", events=EVENTS),
        Slide("goods", "goods-composition"),
        Slide("months", "trade-so-far"),
        Slide("expected", "periods-expected"),
        Slide("remember", REMEMBER),
        Slide("years", "trade", steps=MARKS, events=EVENTS, appendix=True),
        Slide("gravity", "periods-gravity", appendix=True),
        Slide("start", "periods-aligned", steps=MARKS, appendix=True),
        Slide("share", "trade", "?flow=turnover&measure=share_ca", events=EVENTS, appendix=True),
        Slide("mirror", "mirror-levels", "?direction=kaz_uzb", steps=MARKS, appendix=True),
        Slide("ratio", "mirror-pairs", appendix=True),
        Slide("region", "region", appendix=True),
        Slide("companies", "periods-companies", appendix=True),
        Slide("claims", "claims", appendix=True),
    ),
}

# What is to be remembered: the headlines of these slides.
REMEMBERED: dict[str, tuple[str, ...]] = {DEFAULT_STORY: ("glance", "parts", "place", "balance")}
