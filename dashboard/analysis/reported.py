"""A value as it is reported, never without what another edition of the same statistic gives."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reported:
    """A value with what stands beside it.

    others: the same by other editions. year: None of what rests on several years.
    status, sources: joined as in `trade_rows`, "" of what is computed from several.
    """

    value: float
    others: tuple[float, ...] = ()
    year: int | None = None
    status: str = ""
    sources: str = ""
