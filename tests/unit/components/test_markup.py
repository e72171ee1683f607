"""HTML as text: nothing that is said can become markup."""

from dashboard.components.markup import bullets, element, fold, link, paragraph, prose, text

EVIL = "<script>\"&'"


def test_words_are_escaped_inside_and_in_attributes():
    assert text(EVIL) == "&lt;script&gt;\"&amp;'"
    assert element("a", text("x"), href=EVIL) == ('<a href="&lt;script&gt;&quot;&amp;&#x27;">x</a>')


def test_no_line_ends_inside_a_range_of_numbers_or_months():
    assert prose("<1992–2002>, 3,81–4,54 – x") == (
        '&lt;<span class="range">1992–2002&gt;,</span> <span class="range">3,81–4,54</span> – x'
    )
    assert prose("январь–август, Херфиндаль–Хиршман") == (
        '<span class="range">январь–август</span>, Херфиндаль–Хиршман'
    )
    assert paragraph("2003–2015") == '<p><span class="range">2003–2015</span></p>'


def test_an_attribute_may_be_left_out_or_stand_alone():
    assert element("p", class_="a", hidden=True, title=None, lang=False, data_x="1") == (
        '<p class="a" hidden data-x="1"></p>'
    )


def test_nothing_to_say_is_nothing():
    assert paragraph("") == bullets([]) == fold("More", "") == ""


def test_an_address_leads_out_and_its_absence_nowhere():
    assert link("W", "") == "W"
    assert link("W", "https://x.org") == (
        '<a href="https://x.org" rel="noopener noreferrer" target="_blank">W</a>'
    )
