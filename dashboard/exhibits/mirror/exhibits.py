"""The exhibits of the page, in its order."""

from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType

from dashboard.exhibits.exhibit import Exhibit
from dashboard.exhibits.exhibitor import Exhibitor
from dashboard.exhibits.following import Choosing, Frame
from dashboard.exhibits.mirror import asymmetry, conflicts, levels, official, pairs, reporting
from dashboard.exhibits.mirror.context import Context, MirrorData
from dashboard.exhibits.mirror.own import LAID, beside
from dashboard.exhibits.mirror.selection import MirrorOptions, MirrorSelection, mirror_parameters
from dashboard.words import Words

PATH = "/mirror"

# Each module has NAME, FOLLOWS and exhibit(context, frame).
MODULES = (levels, pairs, asymmetry, official, reporting, conflicts)
_TABLES = (reporting, conflicts)


def mirror_choices(options: MirrorOptions) -> Choosing:
    """What can be chosen on the page."""
    return Choosing(
        path=PATH,
        periods=options.periods,
        parameters=mirror_parameters(options),
        kind=MirrorSelection,
        settled=options.settled,
        offers=lambda selection, _words: options.offers(selection),
    )


def mirror_exhibits(data: MirrorData, options: MirrorOptions) -> Mapping[str, Exhibitor]:
    """Name -> exhibitor."""
    choices = mirror_choices(options)

    def exhibitor(module: ModuleType) -> Exhibitor:
        def make(selection: MirrorSelection, words: Words, frame: Frame) -> Exhibit:
            return module.exhibit(Context(data, options, selection, words), frame)

        made = choices.exhibitor(module.NAME, module.FOLLOWS, make)
        own = beside(made, choices, data, options) if module.NAME in LAID else None
        return replace(made, charted=module not in _TABLES, tall=module is levels, own=own)

    return {one.NAME: exhibitor(one) for one in MODULES}
