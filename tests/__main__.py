"""`python3 -m tests [pytest arguments]`: an environment of its own, ruff, then pytest."""

import sys

from tests.runner.machine import Machine
from tests.runner.session import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], Machine()))
