"""The dashboard's own command without computing pages ahead, as a server that ends soon needs none.

`python -m tests.browser.harness.unwarmed --port PORT` takes what `python -m dashboard` takes.
"""

import sys

from dashboard.__main__ import main
from dashboard.web import warming

if __name__ == "__main__":
    warming.warm = lambda server: None
    sys.exit(main())
