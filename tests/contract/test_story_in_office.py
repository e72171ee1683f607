"""The whole story as slides, opened by LibreOffice."""

import io

import pytest
from pptx import Presentation

from tests.unit.exports.pptx.office import complaints, page_count, to_pdf

pytestmark = pytest.mark.office


def test_every_slide_of_the_story_becomes_a_page(served, tmp_path):
    content = served.client.get("/download/story.pptx?lang=kk").data
    (tmp_path / "story.pptx").write_bytes(content)
    done = to_pdf(tmp_path)
    assert done.returncode == 0 and complaints(done) == []
    slides = len(Presentation(io.BytesIO(content)).slides)
    assert page_count((tmp_path / "story.pdf").read_bytes()) == slides >= 8
