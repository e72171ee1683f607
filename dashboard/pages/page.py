"""What a page is: its exhibits, its controls, and how they are arranged."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from dash import html

from dashboard.components.card import Frame, card, holding, told
from dashboard.components.controls import form_control
from dashboard.exhibits.controls import Control
from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.state import Query, State
from dashboard.words import Words


class Block(NamedTuple):
    """A part of a page that is words alone and follows some of its choices.

    canonical: query -> what of it the block follows. make: (query, words) -> HTML.
    """

    canonical: Callable[[Query], str]
    make: Callable[[Query, Words], str]


class Part(NamedTuple):
    """A place on a page. label: of the link that leads to it, "" for a place without one."""

    anchor: str
    label: str
    content: object


@dataclass(frozen=True)
class Page:
    """A page of the dashboard.

    exhibits: all that is on show on it, by name; the main one first. faces: HTML in the place of
    a chart, for exhibits that are mere tables. places: anchors that the navigation leads to beside
    the page itself -> catalogue keys of their names. primary, more: the controls in the bar at the
    top, and those behind "all choices" there; the rest stand where `arrange` puts them. A block
    may stand among the primary ones. alone: what stands in a frame on somebody else's page where
    that is no exhibit.
    """

    path: str
    name: str
    state: State
    arrange: Callable[["View"], list[Part]]
    exhibits: Mapping[str, Exhibitor] = field(default_factory=dict)
    blocks: Mapping[str, Block] = field(default_factory=dict)
    faces: Mapping[str, Callable[[Query, Words], str]] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    primary: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    alone: Callable[[Query, Words], object] | None = None

    def card(self, name: str, query: Query, words: Words, beside: Iterable = ()) -> html.Section:
        """The frame of an exhibit in a state, on the page or alone."""
        made = self.exhibits[name]
        frame = Frame(made.charted, made.tall, name in self.faces, tuple(beside))
        return card(name, self.holding(name, query), words, frame)

    def holding(self, name: str, query: Query) -> html.Div:
        """What names the state of an exhibit or block to those who fill it."""
        made = self.exhibits.get(name)
        own = made is not None and made.own is not None
        return holding(self.name, name, self.canonical(name, query), own)

    def told(
        self, name: str, query: Query, words: Words, narrow: bool, made: Exhibit | None = None
    ) -> str:
        """What stands in an exhibit or block in a state, as JSON: slot -> HTML, and the figure.

        made: the exhibit in that state, where it is at hand. KeyError for a name that the page has
        not.
        """
        if name in self.blocks:
            return json.dumps({"block": self.blocks[name].make(query, words)}, ensure_ascii=False)
        made = made or self.exhibits[name](query, words)
        return told(made, words, narrow, self.face(name, query, words))

    def canonical(self, name: str, query: Query) -> str:
        """What of a query an exhibit or a block of the page follows, whatever the language."""
        asked = {key: value for key, value in query.items() if key != "lang"}
        return (self.blocks if name in self.blocks else self.exhibits)[name].canonical(asked)

    def face(self, name: str, query: Query, words: Words) -> str:
        """What stands in the place of an exhibit's chart, "" for nothing."""
        return self.faces[name](query, words) if name in self.faces else ""


@dataclass(frozen=True)
class View:
    """A page in one state, as its arrangement is given it."""

    page: Page
    query: Query
    words: Words
    controls: Mapping[str, Control]

    def card(self, name: str, *beside: str) -> html.Section:
        """The frame of an exhibit. beside: names of controls that it alone follows."""
        return self.page.card(name, self.query, self.words, map(self.control, beside))

    def control(self, name: str):
        """The form element of a control."""
        return form_control(self.controls[name])

    def placed(self, name: str):
        """A control or a block, whichever has the name."""
        return self.block(name) if name in self.page.blocks else self.control(name)

    def block(self, name: str, class_name: str = "") -> html.Div:
        """A part that is words alone."""
        holder = self.page.holding(name, self.query)
        slot = html.Div(**{"data-slot": "block"})
        return html.Div([holder, slot], id=name, className=f"exhibit {class_name}".strip())
