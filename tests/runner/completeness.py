"""A pytest plugin: what did not run has not passed.

The runner loads it. A skipped test counts as failed; a check that failed before pytest began and
a full run without browser tests become failing tests of their own. So pytest's last line and its
exit code tell of everything, and nothing needs to be printed after them.
"""

from pathlib import Path

import pytest

BROWSER_TESTS = Path(__file__).parents[1] / "browser"


class Shortcoming(pytest.Item):
    """A failing test that stands for something missing from the run."""

    def runtest(self) -> None:
        pytest.fail(self.name, pytrace=False)

    def reportinfo(self):
        return self.path, None, self.name


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("completeness")
    group.addoption("--full-run", action="store_true", help="fail without browser tests")
    group.addoption("--already-failed", action="append", default=[], help="a check that failed")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(session: pytest.Session, config, items: list) -> None:
    """Add a failing test for each thing that is missing. Last, so that -k cannot deselect it."""
    names = [f"{check} failed, see above" for check in config.getoption("--already-failed")]
    if config.getoption("--full-run") and not any(in_browser(item) for item in items):
        names.append("no browser test was collected")
    items += [Shortcoming.from_parent(session, name=name) for name in names]


def in_browser(item: pytest.Item) -> bool:
    return item.path.is_relative_to(BROWSER_TESTS)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport():
    """Turn a test that skipped into one that failed."""
    return skipped_is_failed((yield))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report():
    """Turn a file that skipped itself into an error."""
    return skipped_is_failed((yield))


def skipped_is_failed(report):
    """The report itself, failed where it was skipped. An expected failure counts as skipped."""
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = f"Skipped, which counts as failed: {report.longrepr}"
        # With this mark of an expected failure pytest would still leave with exit code 0.
        vars(report).pop("wasxfail", None)
    return report
