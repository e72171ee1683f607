"""Publishers in the reader's words; papers and sites keep their names."""

import pytest

from dashboard.exhibits.publishers import publisher
from dashboard.words import words_for

SAID = {
    "kk": "Өзбекстан Статистика комитеті (Kazinform, nuz.uz арқылы)",
    "ru": "Комитет Узбекистана по статистике (по публикации: Kazinform, nuz.uz)",
    "en": "Statistics Committee of Uzbekistan, via Kazinform, nuz.uz",
    "uz": "Oʻzbekiston Statistika qoʻmitasi (Kazinform, nuz.uz orqali)",
}


@pytest.mark.parametrize("language", SAID)
def test_an_office_is_said_in_words_and_the_papers_that_passed_it_on_are_named(language):
    told = "Statistics Committee of Uzbekistan via Kazinform, nuz.uz"
    assert publisher(told, words_for(language)) == SAID[language]


def test_a_paper_keeps_its_name():
    assert publisher("The Astana Times", words_for("kk")) == "The Astana Times"


def test_several_who_published_together_are_enumerated():
    told = publisher("APK-Inform; Trend; Kazakhstan Temir Zholy", words_for("ru"))
    assert told == "APK-Inform, Trend и «Казахстан темир жолы»"
