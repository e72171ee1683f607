"""What is seen in each view of the months, in one sentence."""

from collections.abc import Callable

from dashboard.analysis.months import changes
from dashboard.charts.months import month_text, months_text
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.telling import signed_percent
from dashboard.exhibits.trade.months_chart import season_range
from dashboard.exhibits.trade.months_shown import MonthsShown
from dashboard.words import Words


def finding(shown: MonthsShown, words: Words) -> str:
    """The sentence, or "" where nothing is known."""
    known = shown.rows.dropna(subset="value")
    return "" if known.empty else _TELL[shown.view](shown, words)


def _level(shown: MonthsShown, words: Words) -> str:
    """The newest month against the year before, and the highest."""
    known = shown.rows.dropna(subset="value")
    last, top = known.iloc[-1], known.loc[known["value"].idxmax()]
    told = {
        "month": capitalised(month_text(last["step"], words)),
        "value": _value(last, shown, words),
    }
    change = changes(shown.months).set_index("step")["value"].get(last["step"])
    parts = [words("months.finding.level", **told)]
    if change is not None and change == change:
        rate = signed_percent(change, words)
        parts = [words("months.finding.level_change", **told, change=rate)]
    if top["step"] == last["step"]:
        parts.append(words("months.finding.highest_yet"))
    else:
        parts.append(_dated("months.finding.highest", top, shown, words))
    return " ".join(parts)


def _change(shown: MonthsShown, words: Words) -> str:
    """How many months rose on the year before, and between what."""
    known = shown.rows.dropna(subset="value")
    top, low = (known.loc[at] for at in (known["value"].idxmax(), known["value"].idxmin()))
    return words(
        "months.finding.change",
        above=words.number(int((known["value"] > 0).sum()), 0),
        months=words.number(len(known), 0),
        highest=_value(top, shown, words),
        highest_month=month_text(top["step"], words),
        lowest=_value(low, shown, words),
        lowest_month=month_text(low["step"], words),
    )


def _since(shown: MonthsShown, words: Words) -> str:
    """The newest sum since January against that of the year before."""
    last = shown.rows.dropna(subset="value").iloc[-1]
    step = int(last["step"])
    months = capitalised(months_text(step - int(last["month"]) + 1, step, words))
    before = shown.rows.set_index("step")["value"].get(step - 12)
    told = {"months": months, "value": _value(last, shown, words)}
    if before is None or not before > 0:
        return words("months.finding.since", **told)
    rate = signed_percent(100 * (last["value"] / before - 1), words)
    return words("months.finding.since_change", **told, change=rate)


def _year(shown: MonthsShown, words: Words) -> str:
    """The newest sum of twelve months, and the highest if that is another one."""
    known = shown.rows.dropna(subset="value")
    last, top = known.iloc[-1], known.loc[known["value"].idxmax()]
    parts = [_dated("months.finding.year", last, shown, words)]
    if top["step"] != last["step"]:
        parts.append(_dated("months.finding.highest", top, shown, words))
    if int(last["step"]) < shown.steps[1]:
        parts.append(words("months.finding.none_since"))
    return " ".join(parts)


def _season(shown: MonthsShown, words: Words) -> str:
    """The months with the largest and the smallest median share."""
    medians = season_range(shown)["median"].dropna()
    return words(
        "months.finding.season",
        years=years_text(shown.years, words),
        most=words.month(int(medians.idxmax())),
        highest=shown.write(medians.max(), words),
        least=words.month(int(medians.idxmin())),
        lowest=shown.write(medians.min(), words),
    )


_TELL: dict[str, Callable[[MonthsShown, Words], str]] = {
    "level": _level,
    "change": _change,
    "since": _since,
    "year": _year,
    "season": _season,
}


def headline(shown: MonthsShown, words: Words) -> str:
    """What is seen in each view, in a dozen words with its number; "" where nothing is known."""
    known = shown.rows.dropna(subset="value")
    if known.empty:
        return ""
    last = known.iloc[-1]
    if shown.view == "season":
        medians = season_range(shown)["median"].dropna()
        told = {
            "most": words.month(int(medians.idxmax())),
            "share": shown.write(medians.max(), words),
        }
        return words("months.headline.season", **told)
    if shown.view == "change":
        above = words.number(int((known["value"] > 0).sum()), 0)
        return words("months.headline.change", above=above, months=words.number(len(known), 0))
    if shown.view == "year":
        return _dated("months.headline.year", last, shown, words)
    step = int(last["step"])
    first = step - int(last["month"]) + 1 if shown.view == "since" else step
    months = months_text(first, step, words)
    return words("months.headline.level", months=months, value=_value(last, shown, words))


def _value(row, shown: MonthsShown, words: Words) -> str:
    return shown.write(row["value"], words)


def _dated(key: str, row, shown: MonthsShown, words: Words) -> str:
    return words(key, value=_value(row, shown, words), month=month_text(row["step"], words))
