"""What the slide player itself says: its controls, its help, its check, the speaker's window."""

from collections.abc import Sequence

from dashboard.analysis.periods import Period
from dashboard.charts.years import period_years
from dashboard.words import LANGUAGES, Words, words_for

# Keys under "present.ui."; the player asks for them without that.
_SAID = """
blank.black blank.white check check.bad check.chart check.clipped check.good check.low
check.no_chart check.no_rows check.on_data check.outside check.running check.second check.table
check.words close dot dots editor.add editor.appendix editor.copied editor.copy editor.date
editor.double editor.down editor.drag editor.forget editor.hide editor.mine editor.name
editor.offline editor.only editor.own editor.page editor.page.busy editor.page.done
editor.page.failed editor.paper editor.paper.each editor.place editor.pptx editor.pptx.busy
editor.pptx.done editor.pptx.failed editor.presenter editor.ready editor.remove editor.restore
editor.show editor.start editor.title editor.undo editor.up failed full grid help help.appendix
help.back help.blank help.clicker help.close help.ends help.full help.grid help.help help.next
help.notes help.number help.pointer help.start help.table help.title help.white help.zoom lang
loading look next notes notes.blocked period place place.appendix previous second second.none
speaker.blank speaker.clock speaker.elapsed speaker.end speaker.minutes speaker.next
speaker.none speaker.notes speaker.own speaker.planned speaker.remarks speaker.reset
speaker.sources stage table theme theme.black theme.contrast theme.dark theme.light theme.white
"""
SAID = tuple(_SAID.split())

# The player fills these itself.
_LEFT_OPEN = ("number", "count", "title", "addresses", "time")


def player_words(words: Words, periods: Sequence[Period]) -> dict[str, str]:
    """Key -> text for the player; "period.<key>" names a period, "period.all" all of them."""
    left = {name: f"{{{name}}}" for name in _LEFT_OPEN}
    said = {key: words(f"present.ui.{key}", label=words("share.slides"), **left) for key in SAID}
    named = {"period." + one.key: period_years(one, words) for one in periods}
    return {**said, "period.all": words("period.all"), **named}


def player_options(periods: Sequence[Period]) -> dict:
    """What the player offers and says in all languages, as its `showPlayer` takes it."""
    return {
        "words": {code: player_words(words_for(code), periods) for code in LANGUAGES},
        "languages": [list(pair) for pair in LANGUAGES.items()],
        "periods": ["all", *(one.key for one in periods)],
    }
