"""`python3 -m tests [quick] [pytest arguments]`: an environment of its own, checks, then pytest."""

import sys

from tests.runner.machine import Machine
from tests.runner.session import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], Machine()))
