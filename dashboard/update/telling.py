"""What has changed, in lines for a reader; every change is in the list for programs."""

from collections import Counter
from collections.abc import Iterator

from dashboard.update.changes import ADDED, REVISED, VANISHED, Change, News
from dashboard.words import Words

# So many single values are told, those that moved most.
SHOWN = 20


def told(news: News, words: Words) -> Iterator[str]:
    """A line for each thing that was asked for, then the values that are not as they were."""
    counts: dict[tuple[str, str], Counter] = {}
    for change in news.changes:
        unit = ("trade" if change.table.startswith("trade") else change.table, change.unit)
        counts.setdefault(unit, Counter())[change.kind] += 1
    for (_, unit), count in counts.items():
        yield words(
            "update.unit",
            unit=unit,
            added=words.number(count[ADDED], 0),
            revised=words.number(count[REVISED], 0),
            vanished=words.number(count[VANISHED], 0),
        )
    moved = sorted((one for one in news.changes if one.kind != ADDED), key=_order)
    for change in moved[:SHOWN]:
        yield _line(change, words)
    if len(moved) > SHOWN:
        rest = words.number(len(moved) - SHOWN, 0)
        yield words("update.more", count=rest, option="--changes")
    for one in news.left_out:
        partners = words.number(len(one.partners), 0)
        percent = words.number(one.percent, 2)
        yield words("update.left_out", place=one.place, partners=partners, percent=percent)


def _order(change: Change) -> tuple:
    """Vanished first, then the furthest moved."""
    return change.kind != VANISHED, -change.distance


def _line(change: Change, words: Words) -> str:
    if change.kind == VANISHED:
        return words("update.vanished", place=change.place, before=_value(change.before))
    values = {"before": _value(change.before), "after": _value(change.after)}
    return words("update.revised", place=change.place, **values)


def _value(text: str | None) -> str:
    """As the file writes it, so that it can be looked for there."""
    return text or "–"
