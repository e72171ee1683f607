"""What the controls of the page of claims offer: the filters, and the form."""

from dashboard.analysis.claims.verdict import VERDICTS
from dashboard.exhibits.claims.own import Own
from dashboard.exhibits.claims.selection import (
    EVERY,
    ClaimsOptions,
    ClaimsSelection,
    claims_parameters,
)
from dashboard.exhibits.controls import Control, control
from dashboard.exhibits.lines import capitalised
from dashboard.words import Words


def controls(
    selection: ClaimsSelection, own: Own, options: ClaimsOptions, words: Words
) -> dict[str, Control]:
    """Query parameter -> control; the period is every page's own."""
    years = tuple((str(year), str(year)) for year in reversed(own.years))
    pairs = {
        "verdict": [
            (EVERY, words("claims.control.verdict.all")),
            *((one, capitalised(words(f"claim.verdict.{one}"))) for one in VERDICTS),
        ],
        "topic": [
            (EVERY, words("claims.control.topic.all")),
            *((one, words(f"claim.topic.{one}")) for one in options.topics),
        ],
        "ask": own.measures,
        "of": own.reporters,
        "first": years,
        "last": years,
    }
    values = {"of": own.of, "first": own.first or "", "last": own.last, "value": own.value}
    off = {"first": {"from": words("claims.own.one_year")}} if own.first is None else {}
    named = {"value": {"unit": own.unit}}
    return {
        parameter.name: control(
            parameter,
            values.get(field, getattr(selection, field)),
            words,
            pairs.get(field, ()),
            off.get(field),
            **named.get(field, {}),
        )
        for field, parameter in claims_parameters(options).items()
        if field in (*pairs, "value")
    }
