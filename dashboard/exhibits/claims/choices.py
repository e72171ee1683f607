"""What the controls of the page of claims offer: the filters, and the form."""

from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.exhibits.claims.own import Asking, Own
from dashboard.exhibits.claims.selection import (
    EVERY,
    NO_CHOICE,
    ClaimsOptions,
    ClaimsSelection,
    claims_parameters,
)
from dashboard.exhibits.controls import Control, control
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words

FORM = ("ask", "of", "first", "last", "value")
FILTERS = ("verdict", "topic")


def filters(selection: ClaimsSelection, options: ClaimsOptions, words: Words) -> dict[str, Control]:
    """What narrows the list."""
    parameters = claims_parameters(options)
    pairs = {
        "verdict": ((one, capitalised(words(f"claim.verdict.{one}"))) for one in VERDICTS),
        "topic": ((one, words(f"claim.topic.{one}")) for one in options.topics),
    }
    return {
        name: control(
            parameters[name],
            getattr(selection, name),
            words,
            [(EVERY, words(f"claims.control.{name}.all")), *pairs[name]],
        )
        for name in FILTERS
    }


def form(
    selection: ClaimsSelection, own: Own, options: ClaimsOptions, words: Words
) -> dict[str, Control]:
    """The reader's own claim; every year of the package can be asked for."""
    at, parameters = own.at, claims_parameters(options)
    pairs = {
        "ask": own.measures,
        "of": own.reporters,
        "first": _years(_before(at, words), options),
        "last": _years(words("claims.own.newest", year=at.newest), options),
    }
    values = {
        "of": at.of,
        "first": _chosen(selection.first if at.before else None),
        "last": _chosen(selection.last),
    }
    off = {"first": {"from": words("claims.own.one_year")}} if at.before is None else {}
    named = {"value": {"unit": own.unit}}
    return {
        parameters[field].name: control(
            parameters[field],
            values.get(field, getattr(selection, field)),
            words,
            pairs.get(field, ()),
            off.get(field),
            **named.get(field, {}),
        )
        for field in FORM
    }


def _years(unchosen: str, options: ClaimsOptions) -> list[tuple[str, str]]:
    """Every year, newest first, after what stands while none is chosen."""
    return [(NO_CHOICE, unchosen), *((str(year), str(year)) for year in reversed(options.years))]


def _before(at: Asking, words: Words) -> str:
    return "–" if at.before is None else words("claims.own.before", year=at.before)


def _chosen(year: int | None) -> str:
    return NO_CHOICE if year is None else str(year)
