"""`python -m goanyway`."""

from __future__ import annotations

import sys

from goanyway.cli import main

if __name__ == "__main__":
    sys.exit(main())
