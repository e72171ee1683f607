"""What becomes a slide. Apart, so that telling it costs none of the libraries that write it."""

from dataclasses import dataclass

from dashboard.exhibits.exhibit import Exhibit


@dataclass(frozen=True)
class Card:
    """An exhibit as a slide. title "": its finding, or what it shows where nothing is found.

    question: what the slide answers, in small type above. remarks: for the speaker alone.
    """

    exhibit: Exhibit
    title: str = ""
    question: str = ""
    remarks: str = ""
