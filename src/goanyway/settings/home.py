"""Where a person's journal is kept: GOANYWAY_HOME, else the system's folder for user data."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "GOANYWAY_HOME"
JOURNAL = "journal.sqlite3"


def home() -> Path:
    """The folder of the journal; it may not exist yet."""
    said = os.environ.get(VARIABLE)
    if said:
        return Path(said).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("goanyway", appauthor=False)
