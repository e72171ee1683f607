"""The commands `update` and `stamp`: from official APIs to a package that `load` finds sound."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from dashboard.load import PackageError, Problem, check_package, load_package
from dashboard.load.contract import FIRST_YEAR
from dashboard.settings import Addresses
from dashboard.update import comtrade, world_bank
from dashboard.update.asking import Asker
from dashboard.update.changes import News, write_changes
from dashboard.update.draft import Draft
from dashboard.update.indicators import asked_countries, asked_indicators, put_indicators
from dashboard.update.progress import Progress
from dashboard.update.refusal import Refused
from dashboard.update.stamp import stamp
from dashboard.update.swap import Step, copied, take_place
from dashboard.update.telling import told
from dashboard.update.trade import put_trade
from dashboard.words import Words

BANK, TRADE = SOURCES = ("world-bank", "comtrade")


@dataclass(frozen=True)
class Order:
    """What is to be brought up to date. years: of trade, both included; indicators are always
    taken whole, because years of two editions do not make one series."""

    data: Path
    sources: tuple[str, ...]
    years: tuple[int, int]
    dry_run: bool = False
    allow_fewer: bool = False
    changes: Path | None = None
    addresses: Addresses = field(default_factory=Addresses)
    day: date = field(default_factory=date.today)


@dataclass(frozen=True)
class Teller:
    """How problems and messages reach the reader."""

    words: Words
    sentence: Callable[[Problem, Words], str]

    def problems(self, problems: list[Problem]) -> None:
        for problem in problems:
            if problem.severity == "error":
                print(self.sentence(problem, self.words), file=sys.stderr)

    def refuse(self, error: Refused) -> int:
        return self.fail(f"update.refused.{error.code}", **error.values)

    def fail(self, key: str, **values: object) -> int:
        print(self.words(key, **values), file=sys.stderr)
        return 1


def update(order: Order, teller: Teller, asker: Asker, step: Step = lambda name: None) -> int:
    """Brings the package up to date, or says why not and leaves it byte for byte as it was.

    Answers the exit code. `step` is told each step of the replacement; tests stop there.
    """
    try:
        return _update(order, teller, asker, step)
    except Refused as error:
        teller.refuse(error)
    except PackageError as error:
        teller.problems(error.problems)
        teller.fail("update.refused.bad_package", folder=order.data)
    except OSError as error:
        name = error.filename or order.data
        teller.fail("update.refused.system", name=name, reason=error.strerror or str(error))
    return teller.fail("update.untouched", folder=order.data)


def _update(order: Order, teller: Teller, asker: Asker, step: Step) -> int:
    folder, words = order.data.resolve(), teller.words
    before = load_package(folder).version
    if TRADE in order.sources and not order.addresses.comtrade_key:
        raise Refused("key", variable="COMTRADE_KEY")
    draft = Draft(folder)
    news = _fetch(order, draft, asker, words)
    if not news.changes:
        print(words("update.nothing", folder=order.data, version=before))
        return 0
    with copied(folder, step) as beside:
        version = draft.write(beside, order.day)
        problems = check_package(beside)
        if any(problem.severity == "error" for problem in problems):
            teller.problems(problems)
            raise Refused("bad_result")
        for line in told(news, words):
            print(line)
        if order.changes:
            write_changes(order.changes, news, (before, version))
        if not order.dry_run:
            if not draft.is_of(folder):
                raise Refused("moved", folder=order.data)
            take_place(beside, folder, step)
    key = "update.would" if order.dry_run else "update.done"
    print(words(key, folder=order.data, version=version, before=before))
    return 0


def _fetch(order: Order, draft: Draft, asker: Asker, words: Words) -> News:
    """Asks everything first, then puts it into the draft."""
    indicators = asked_indicators(draft) if BANK in order.sources else []
    first, last = order.years
    years = range(first, last + 1) if TRADE in order.sources else range(0)
    addresses = order.addresses
    with Progress(len(indicators) + len(comtrade.REPORTERS) * len(years), words) as progress:
        asked = world_bank.Question(asked_countries(draft), FIRST_YEAR, order.day.year)
        series = world_bank.fetch(asker, addresses.world_bank, indicators, asked, progress.tell)
        trade = comtrade.fetch(
            asker, addresses.comtrade, addresses.comtrade_key, years, progress.tell
        )
    news = put_indicators(draft, series, order.day, order.allow_fewer)
    return news + put_trade(draft, trade, order.day, order.allow_fewer)


def stamp_package(folder: Path, day: date | None, teller: Teller) -> int:
    """Makes the descriptor fit the files, and says so. Answers the exit code."""
    try:
        version, written = stamp(folder, day)
    except PackageError as error:
        teller.problems(error.problems)
        return teller.fail("update.stamp.refused", folder=folder)
    except OSError as error:
        reason = error.strerror or str(error)
        return teller.fail("update.refused.system", name=error.filename or folder, reason=reason)
    key = "update.stamp.done" if written else "update.stamp.same"
    print(teller.words(key, folder=folder, version=version))
    return 0
