"""The plugin, on small test suites of its own: what did not run has not passed."""

import pytest

from tests.runner.session import PLUGIN

pytestmark = pytest.mark.slow

pytest_plugins = ["pytester"]
# They are slow to load and have no part in this.
WITHOUT = ["-p", "no:dash", "-p", "no:hypothesispytest"]
SHARED = ["-n", "2", "--dist", "worksteal"]
PASSING = "def test_passes():\n    assert True\n"


@pytest.fixture
def outcome_of(pytester):
    """A function that runs pytest with the plugin on one file and gives (exit code, counts)."""

    def run(source, *options):
        pytester.makepyfile(source)
        result = pytester.runpytest_inprocess("-p", PLUGIN, *WITHOUT, *options)
        return result.ret, result.parseoutcomes()

    return run


def test_a_partial_run_needs_no_browser_tests(outcome_of):
    assert outcome_of(PASSING) == (0, {"passed": 1})


def test_a_full_run_without_browser_tests_fails(outcome_of):
    assert outcome_of(PASSING, "--full-run") == (1, {"passed": 1, "failed": 1})


def test_a_check_that_failed_before_counts_as_a_failed_test(outcome_of):
    outcome = outcome_of(PASSING, "--already-failed", "ruff check")
    assert outcome == (1, {"passed": 1, "failed": 1})


def test_no_selection_leaves_a_failed_check_out(outcome_of):
    outcome = outcome_of(PASSING, "--already-failed", "ruff check", "-k", "nothing")
    assert outcome == (1, {"failed": 1, "deselected": 1})


@pytest.mark.parametrize("how", ["skip", "xfail"])
def test_a_test_that_skips_itself_fails(outcome_of, how):
    source = f"import pytest\n\ndef test_skips():\n    pytest.{how}('a reason')\n\n{PASSING}"
    assert outcome_of(source) == (1, {"passed": 1, "failed": 1})


def test_a_test_marked_to_be_skipped_is_an_error(outcome_of):
    assert outcome_of(f"import pytest\n\n@pytest.mark.skip\n{PASSING}") == (1, {"errors": 1})


def test_a_file_that_skips_itself_is_an_error(outcome_of):
    source = f"import pytest\n\npytest.importorskip('no_such_module')\n\n{PASSING}"
    assert outcome_of(source) == (2, {"errors": 1})


def test_nothing_is_lost_when_the_tests_are_shared_out(outcome_of):
    """What is missing fails once, however many workers there are, and so does a skipped test."""
    source = f"import pytest\n\ndef test_skips():\n    pytest.skip('a reason')\n\n{PASSING}"
    outcome = outcome_of(source, *SHARED, "--full-run", "--already-failed", "types")
    assert outcome == (1, {"passed": 1, "failed": 3})


def test_a_file_that_skips_itself_is_an_error_for_workers_too(outcome_of):
    source = f"import pytest\n\npytest.importorskip('no_such_module')\n\n{PASSING}"
    code, counts = outcome_of(source, *SHARED)
    assert code != 0 and counts["errors"] >= 1 and "skipped" not in counts
