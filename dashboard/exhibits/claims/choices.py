"""What the controls of the page of claims offer: the filters, and the form."""

from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.exhibits.claims.own import Asking, Own
from dashboard.exhibits.claims.selection import (
    EVERY,
    ClaimsOptions,
    ClaimsSelection,
)
from dashboard.exhibits.controls import Offer
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.query import NO_CHOICE
from dashboard.words import Words


def filters(options: ClaimsOptions, words: Words) -> dict[str, Offer]:
    """What narrows the list."""
    pairs = {
        "verdict": ((one, capitalised(words(f"claim.verdict.{one}"))) for one in VERDICTS),
        "topic": ((one, words(f"claim.topic.{one}")) for one in options.topics),
    }
    return {
        name: Offer(pairs=[(EVERY, words(f"claims.control.{name}.all")), *found])
        for name, found in pairs.items()
    }


def form(
    selection: ClaimsSelection, own: Own, options: ClaimsOptions, words: Words
) -> dict[str, Offer]:
    """The reader's own claim; every year of the package can be asked for."""
    at = own.at
    off = {"from": words("claims.own.one_year")} if at.before is None else {}
    newest = words("claims.own.newest", year=at.newest)
    return {
        "ask": Offer(pairs=own.measures),
        "of": Offer(at.of, own.reporters),
        "first": Offer(
            _chosen(selection.first if at.before else None),
            _years(_before(at, words), options),
            off,
        ),
        "last": Offer(_chosen(selection.last), _years(newest, options)),
        "value": Offer(pairs=(), legend=words("claims.own.value", unit=own.unit)),
    }


def _years(unchosen: str, options: ClaimsOptions) -> list[tuple[str, str]]:
    """Every year, newest first, after what stands while none is chosen."""
    return [(NO_CHOICE, unchosen), *((str(year), str(year)) for year in reversed(options.years))]


def _before(at: Asking, words: Words) -> str:
    return "–" if at.before is None else words("claims.own.before", year=at.before)


def _chosen(year: int | None) -> str:
    return NO_CHOICE if year is None else str(year)
