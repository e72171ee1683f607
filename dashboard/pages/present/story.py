"""The ready stories: which exhibits are shown, in which state, in which order.

What a slide says beside its chart stands in the catalogues, under
`present.story.<story>.<slide>.title`, `.question` and `.remarks`.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Slide:
    """One slide of a ready story.

    id: of its words. exhibit: the name of what it shows. query: the state of that, "" or
    starting with "?"; what it leaves open follows the show's period and reporter.
    """

    id: str
    exhibit: str
    query: str = ""


DEFAULT_STORY = "periods"

STORIES: dict[str, tuple[Slide, ...]] = {
    DEFAULT_STORY: (
        Slide("glance", "overview"),
        Slide("years", "trade"),
        Slide("start", "periods-aligned"),
        Slide("real", "trade", "?flow=turnover&measure=real"),
        Slide("parts", "periods-contributions"),
        Slide("share", "trade", "?flow=turnover&measure=share_ca"),
        Slide("place", "periods-standing"),
        Slide("mirror", "mirror-levels", "?direction=kaz_uzb"),
        Slide("ratio", "mirror-pairs"),
        Slide("region", "region"),
        Slide("companies", "periods-companies"),
        Slide("claims", "claims"),
    ),
}
