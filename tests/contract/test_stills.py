"""Every exhibit as a picture: each letter is in the font, and no text is cut at an edge."""

from xml.etree import ElementTree

import pytest
from PIL import ImageFont

from dashboard.exports.still.letters import faces, length
from dashboard.exports.still.still import svg
from dashboard.words import words_for
from tests.contract.exhibits import EXHIBITS, shown

pytestmark = pytest.mark.slow

# With the most letters of their own, and the longest words.
LANGUAGES = ("kk", "uz")
# No font has a picture of it.
NOTHING = "\ufffe"
_LEFT = {"start": 0.0, "middle": 0.5, "end": 1.0}


@pytest.fixture(scope="module", params=LANGUAGES)
def drawn(request):
    words = words_for(request.param)
    return {
        name: ElementTree.fromstring(svg(shown(name, request.param), words)) for name in EXHIBITS
    }


def texts(picture):
    return picture.findall(".//{*}text")


def test_the_font_has_every_letter(drawn):
    font = ImageFont.truetype(faces()[0], 40, layout_engine=ImageFont.Layout.BASIC)
    letters = {letter for one in drawn.values() for text in texts(one) for letter in text.text}
    missing = bytes(font.getmask(NOTHING))
    assert len(letters) > 80
    assert {one for one in letters if bytes(font.getmask(one)) == missing} == set()


def test_no_text_reaches_beyond_the_picture(drawn):
    beyond = []
    for name, picture in drawn.items():
        width, height = float(picture.get("width")), float(picture.get("height"))
        turned = set(picture.findall(".//{*}g//{*}text"))
        for text in texts(picture):
            if text in turned:
                continue
            size, bold = float(text.get("font-size")), text.get("font-weight") == "bold"
            long = length(text.text, size, bold)
            left = float(text.get("x")) - _LEFT[text.get("text-anchor", "start")] * long
            inside = left >= 0 and left + long <= width and size <= float(text.get("y")) <= height
            if not inside:
                beyond.append((name, text.text))
    assert beyond == []
