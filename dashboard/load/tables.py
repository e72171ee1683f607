"""The validated package as read-only frames."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from dashboard.load.problem import Problem


@dataclass(frozen=True, eq=False)
class Tables:
    """One frame a resource of the data package: `tables.trade`, `tables.events` and so on.

    Each access gives a new frame that shares its values with the stored one until it is written
    to (copy-on-write), so what is done to it reaches no other reader. Columns stand in the order
    of the descriptor, the tables of `names` too; the module `frames` says which dtype each kind
    of column has. An unknown name raises AttributeError.

    `version` and `created` are the package's own, `warnings` what is odd about it but no error.
    `packed` are the compressed tables, which are in the package and not held here.
    """

    version: str
    created: date
    warnings: tuple[Problem, ...]
    _frames: Mapping[str, pd.DataFrame] = field(repr=False)
    packed: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> pd.DataFrame:
        # Only asked for what is no field; without frames yet (copy, pickle) nothing is there.
        frames = vars(self).get("_frames", {})
        if name not in frames:
            raise AttributeError(f"the data package has no table {name!r}")
        return frames[name].copy(deep=False)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self.names]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._frames)
