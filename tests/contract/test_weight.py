"""What a start does not wait for, nor every process carry."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
# Each is imported where it is used: some tenths of a second and some megabytes.
LATER = {"pptx", "xlsxwriter", "statsmodels", "scipy", "frictionless", "requests", "rich"} | {
    "python_calamine"
}
ASKED = "import sys; import dashboard.app; print(*sys.modules)"


def test_libraries_that_few_requests_need_are_not_imported_at_the_start():
    told = subprocess.run(
        [sys.executable, "-c", ASKED], cwd=ROOT, capture_output=True, check=True, encoding="utf-8"
    )
    assert LATER & set(told.stdout.split()) == set()
