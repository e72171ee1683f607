"""The README against reality: commands, pages, parameters, values, folders, pictures."""

import re
from argparse import _SubParsersAction
from pathlib import Path

import pytest

from dashboard.__main__ import _parser
from dashboard.analysis.periods import read_periods
from dashboard.exhibits.claims.selection import claims_options, claims_parameters
from dashboard.exhibits.data.selection import data_options, data_parameters
from dashboard.exhibits.goods.selection import goods_options, goods_parameters
from dashboard.exhibits.mirror.selection import mirror_options, mirror_parameters
from dashboard.exhibits.periods.selection import periods_parameters
from dashboard.exhibits.region.selection import region_options, region_parameters
from dashboard.exhibits.shared import shared_parameters
from dashboard.exhibits.trade.selection import trade_options, trade_parameters
from dashboard.exports.address import PIN
from dashboard.pages.present.selection import PresentOptions, present_parameters
from dashboard.web.embed import PARAMETERS
from tests.pages import ALL, OWN

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RUN = (
    "python3 -m venv .venv && .venv/bin/pip install -q -r requirements.txt "
    "&& .venv/bin/python -m dashboard"
)


@pytest.fixture(scope="module")
def parameters(tables):
    """Page -> names and allowed words of its query parameters, as the code has them."""
    periods = read_periods(tables.periods)
    found = {
        "shared": shared_parameters(periods),
        "/trade": trade_parameters(trade_options(tables)),
        "/goods": goods_parameters(goods_options(tables)),
        "/region": region_parameters(region_options(tables)),
        "/periods": periods_parameters(periods),
        "/mirror": mirror_parameters(mirror_options(tables)),
        "/claims": claims_parameters(claims_options(tables)),
        "/data": data_parameters(data_options(tables)),
        "/present": present_parameters(PresentOptions(periods, frozenset())),
    }
    return {
        page: {one.name: getattr(one, "allowed", ()) for one in fields.values()}
        for page, fields in found.items()
    }


def test_the_two_commands_stand_alone_in_code_blocks():
    blocks = re.findall(r"```sh\n(.*?)\n```", README, re.DOTALL)
    assert blocks == [RUN, "python3 -m tests"]
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1] == blocks[1]


def test_every_page_is_told_and_no_other(served):
    told = re.findall(r"^\| `(/[a-z]*)` \|", README, re.MULTILINE)
    assert told == served.paths == list(ALL)


def test_every_parameter_is_told_and_no_other(parameters):
    assert set(_table("parameters are kept")) == set(parameters["shared"])
    for page in OWN:
        own = set(parameters[page]) - set(parameters["shared"]) | _again(page)
        assert set(_table(f"`{page}` adds:")) == own, page


def test_what_any_link_may_add_is_told():
    assert set(_table("A link to any page may add:")) == {*PARAMETERS, PIN}


def test_every_word_of_a_choice_is_told(parameters):
    for page in OWN:
        told = _table(f"`{page}` adds:")
        for name, cell in told.items():
            words = [word for word in parameters[page][name] if word and isinstance(word, str)]
            if 0 < len(words) <= 10:
                missing = [word for word in words if f"`{word}`" not in cell]
                assert missing == [], (page, name)


def test_every_command_option_is_told():
    main = _parser()
    (commands,) = (one for one in main._actions if isinstance(one, _SubParsersAction))
    assert {name for name in commands.choices if f"dashboard {name}" not in README} == set()
    options = {
        option
        for parser in (main, *commands.choices.values())
        for action in parser._actions
        for option in action.option_strings
        if option.startswith("--") and option != "--help"
    }
    assert {option for option in options if f"`{option}" not in README} == set()


def test_folders_and_pictures_exist():
    for folder in re.findall(r"^(dashboard/\S+|data/|assets/|tests/)", README, re.MULTILINE):
        assert (ROOT / folder).exists(), folder
    for target in re.findall(r"\]\(([^)h#][^)]*)\)", README):
        assert (ROOT / target).is_file(), target


def _again(page: str) -> set[str]:
    """Shared parameters that a page's table repeats because it offers fewer values."""
    return (
        {"reporter"} if page == "/periods" and "reporter" in _table("`/periods` adds:") else set()
    )


def _table(lead: str) -> dict[str, str]:
    """Parameter -> cell with its values, of the first table after `lead`."""
    after = README.split(lead, 1)[1]
    rows = re.search(r"\| parameter \|.*?\n\n", after, re.DOTALL)[0].strip().splitlines()[2:]
    found = {}
    for row in rows:
        names, values = [cell.strip() for cell in row.strip("|").split(" | ")][:2]
        for name in re.findall(r"`([a-z_]+)`", names):
            found[name] = values
    return found
