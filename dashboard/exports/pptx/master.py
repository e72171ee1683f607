"""The master: an empty deck of sixteen to nine with one layout, made from the plain template."""

from copy import deepcopy

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER as KIND
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide, SlideLayout
from pptx.util import Inches

from dashboard.exports.pptx import look

TITLE, TOPIC, SECOND, CHOICES, KEY, LINES = 0, 13, 14, 15, 16, 17

_LAYOUT = "Title Only"
_FOOT = 0.45
# Left, top, width and height in inches.
_PLACES = {
    KIND.TITLE: (look.LEFT, 0.75, look.ACROSS, 0.95),
    KIND.BODY: (look.LEFT, 2.6, look.ACROSS, 4.0),
    KIND.DATE: (look.LEFT, look.TOP, 3.0, 0.3),
    KIND.FOOTER: (look.LEFT, look.BOTTOM - _FOOT, look.FOOT_WIDTH, _FOOT),
    KIND.SLIDE_NUMBER: (look.RIGHT - 0.8, look.BOTTOM - _FOOT, 0.8, _FOOT),
}
# Placeholder -> name, top, height, type size, colour.
_OWN = {
    TOPIC: ("Topic", look.TOP, 0.35, look.TEXT, look.MUTED),
    SECOND: ("Second", 1.75, 0.35, look.TEXT, look.MUTED),
    CHOICES: ("Choices", 2.15, 0.35, look.SMALL, look.INK),
    KEY: ("Key", 6.3, 0.35, look.SMALL, look.MUTED),
    LINES: ("Lines", 2.6, 3.5, look.LINES, look.INK),
}

_PLACE = """
<p:sp {spaces}>
  <p:nvSpPr>
    <p:cNvPr id="{id}" name="{name}"/>
    <p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
    <p:nvPr><p:ph type="body" sz="quarter" idx="{index}"/></p:nvPr>
  </p:nvSpPr>
  <p:spPr/>
  <p:txBody>
    <a:bodyPr><a:normAutofit/></a:bodyPr>
    <a:lstStyle>
      <a:lvl1pPr marL="0" indent="0">
        <a:spcBef><a:spcPts val="0"/></a:spcBef>
        <a:buNone/>
        <a:defRPr sz="{size}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:defRPr>
      </a:lvl1pPr>
    </a:lstStyle>
    <a:p><a:r><a:rPr/><a:t>{name}</a:t></a:r></a:p>
  </p:txBody>
</p:sp>
"""


def blank_deck() -> Deck:
    """A deck without slides whose only layout has places for all that an exhibit says."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(look.WIDTH), Inches(look.HEIGHT)
    for layout in list(deck.slide_layouts):
        if layout.name != _LAYOUT:
            deck.slide_layouts.remove(layout)
    _drop_thumbnail(deck)
    _set_master(deck)
    _set_layout(deck.slide_layouts[0])
    _set_notes(deck)
    return deck


def add_slide(deck: Deck) -> Slide:
    """A new slide with every place of the layout, footer and number of the slide included."""
    layout = deck.slide_layouts[0]
    slide = deck.slides.add_slide(layout)
    for place in layout.placeholders:
        if place.placeholder_format.type in (KIND.FOOTER, KIND.SLIDE_NUMBER):
            copy = deepcopy(place._element)
            copy.nvSpPr.cNvPr.set("id", str(max(shape.shape_id for shape in slide.shapes) + 1))
            slide.shapes._spTree.append(copy)
    return slide


def _drop_thumbnail(deck: Deck) -> None:
    """The template's picture of itself, four to three."""
    package = deck.part.package
    kind = RELATIONSHIP_TYPE.THUMBNAIL
    package.drop_rel(package.relate_to(package.part_related_by(kind), kind))


def _set_master(deck: Deck) -> None:
    for place in deck.slide_master.placeholders:
        _put(place, *_PLACES[place.placeholder_format.type])
    styles = deck.slide_master._element.find(".//{*}titleStyle/{*}lvl1pPr")
    styles.set("algn", "l")
    letters = styles.find("{*}defRPr")
    letters.set("sz", str(look.TITLE_SIZES[0] * 100))
    letters.set("b", "1")
    letters.find("{*}solidFill").replace(
        letters.find("{*}solidFill")[0],
        parse_xml(f'<a:srgbClr {nsdecls("a")} val="{look.INK}"/>'),
    )
    for fill in deck.slide_master._element.findall(".//{*}sp//{*}defRPr/{*}solidFill"):
        colour = parse_xml(f'<a:srgbClr {nsdecls("a")} val="{look.MUTED}"/>')
        fill.replace(fill[0], colour)
    for body in deck.slide_master._element.iterfind(".//{*}sp//{*}bodyPr"):
        body.set("lIns", "0")
        body.set("rIns", "0")
        body.set("anchor", "t")


def _set_layout(layout: SlideLayout) -> None:
    for place in layout.placeholders:
        if place.placeholder_format.type == KIND.DATE:
            place._element.getparent().remove(place._element)
        elif place.placeholder_format.type == KIND.FOOTER:
            place._element.txBody.find("{*}lstStyle").append(
                parse_xml(f'<a:lvl1pPr {nsdecls("a")} algn="l"/>')
            )
    for index, (name, top, height, size, colour) in _OWN.items():
        shape = _PLACE.format(
            spaces=nsdecls("p", "a"),
            id=index + 10,
            name=name,
            index=index,
            size=size * 100,
            colour=colour,
        )
        layout._element.cSld.spTree.append(parse_xml(shape))
        place = next(one for one in layout.placeholders if one.placeholder_format.idx == index)
        _put(place, look.LEFT, top, look.ACROSS, height)


def _set_notes(deck: Deck) -> None:
    """The picture of the slide on the notes page, sixteen to nine as well, and the notes below
    it on all the rest of the page."""
    places = {place.placeholder_format.type: place for place in deck.notes_master.placeholders}
    image, body = places[KIND.SLIDE_IMAGE], places[KIND.BODY]
    image.height = round(image.width * look.HEIGHT / look.WIDTH)
    _put(body, body.left / Inches(1), look.NOTES_TOP, look.NOTES_WIDTH, look.NOTES_HEIGHT)


def _put(place, left: float, top: float, width: float, height: float) -> None:
    place.left, place.top = Inches(left), Inches(top)
    place.width, place.height = Inches(width), Inches(height)
