"""Keep a journal in the shape that its tables have after a migration, for the tests.

    .venv/bin/python -m tests.journal.make_shape 0002_verdicts_stay

Do so for the newest migration when you add another one.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from goanyway.journal.local.opening import open_journal, start_django
from goanyway.settings.home import JOURNAL

start_django()

SHAPES = Path(__file__).parent / "shapes"


def make(migration: str) -> Path:
    """A record of every kind, as SQL, with the tables as that migration leaves them."""
    from django.core.management import call_command
    from django.db import connection

    from tests.journal.records import one_of_each

    with tempfile.TemporaryDirectory() as folder:
        one_of_each(open_journal(Path(folder)))
        call_command("migrate", "journal", migration, verbosity=0)
        connection.close()
        with closing(sqlite3.connect(Path(folder) / JOURNAL)) as database:
            lines = "\n".join(database.iterdump())
    path = SHAPES / f"{migration}.sql"
    path.write_text(lines + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    print(make(sys.argv[1]))
