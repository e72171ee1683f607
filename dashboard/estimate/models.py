"""The models that are estimated, and what of them goes into the package."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import numpy as np
import pandas as pd

from dashboard.estimate.ppml import Fit, estimate

Row = dict[str, str]

_PLACE = ("ln_distance", "border", "language", "colony")
#: Model -> its terms. Agreements are not known of every pair, and of none in the last year of the
#: panel: the models without them reach it.
MODELS = MappingProxyType(
    {
        "world": (*_PLACE, "agreement"),
        "soviet": (*_PLACE, "agreement", "soviet"),
        "world_no_agreement": _PLACE,
        "soviet_no_agreement": (*_PLACE, "soviet"),
    }
)
#: The country and the partners whose trade, both ways, is told.
COUNTRY, PARTNERS = "KAZ", ("UZB", "KGZ", "TJK", "TKM")
SOURCE = "GRAVITY_ESTIMATE"
# Normal quantile of a 95 % interval, and how near what is expected of other pairs must lie.
_REACH, _ALIKE = 1.96, 2.0


def estimated(panel: pd.DataFrame) -> dict[str, Fit]:
    """Every model."""
    return {name: estimate(panel, terms) for name, terms in MODELS.items()}


def coefficient_rows(fits: Mapping[str, Fit]) -> Iterator[Row]:
    """The rows of `gravity_coefficients`."""
    for model, fit in fits.items():
        years = fit.rows["year"]
        for term, value, error in zip(fit.terms, fit.estimates, fit.errors, strict=True):
            yield {
                "model": model,
                "term": term,
                "estimate": f"{value:.6f}",
                "standard_error": f"{error:.6f}",
                "observations": str(len(fit.rows)),
                "pairs": str(fit.pairs),
                "first_year": str(years.min()),
                "last_year": str(years.max()),
                "source": SOURCE,
            }


def fitted_rows(fits: Mapping[str, Fit]) -> Iterator[Row]:
    """The rows of `gravity_fitted`: what each model expects of the trade of the country."""
    for model, fit in fits.items():
        ratio = fit.rows["value"].to_numpy() / fit.fitted
        places = _told(fit.rows)
        for place, error in zip(places, fit.errors_at(places), strict=True):
            row, expected = fit.rows.loc[place], fit.fitted[place]
            reach = np.exp(_REACH * error)
            alike = (fit.fitted > expected / _ALIKE) & (fit.fitted < expected * _ALIKE)
            alike[place] = False
            yield {
                "year": str(row["year"]),
                "exporter": row["exporter"],
                "importer": row["importer"],
                "model": model,
                "value": f"{row['value']:.6f}",
                "fitted": f"{expected:.3f}",
                "low": f"{expected / reach:.3f}",
                "high": f"{expected * reach:.3f}",
                "peers": str(alike.sum()),
                "peers_below": str((ratio[alike] < ratio[place]).sum()),
                "source": SOURCE,
            }


def _told(rows: pd.DataFrame) -> list[int]:
    """The places of the trade that is told."""
    sold = rows["exporter"].eq(COUNTRY) & rows["importer"].isin(PARTNERS)
    bought = rows["importer"].eq(COUNTRY) & rows["exporter"].isin(PARTNERS)
    return [int(place) for place in np.flatnonzero(sold | bought)]
