"""A database that somebody else may have made, read without letting it do anything.

It is opened for reading. What its schema says is done by nobody: no view, no trigger and no
function of it runs, whatever name it has, since SQLite asks before it compiles a statement and is
told no. What it may cost is bounded by its size, so that nothing in it is read for ever.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

STEPS = 20_000_000
"""Instructions of SQLite's machine that reading a file may take, and so many more for each byte:
a row takes some three for each byte of it, and looking its table through twice as many."""
STEPS_PER_BYTE = 20
LARGEST_VALUE = 300 * 2**20
"""In bytes, of one value or one row; the largest content that is kept is below."""

_EACH = 100_000
"""So many instructions are between two looks at what is left."""
_PRAGMAS = frozenset({"table_info", "table_xinfo", "integrity_check"})
_ASKED_FOR = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})


class TooMuchWork(sqlite3.DatabaseError):
    """Raised when reading the file takes more than its size explains."""


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """The database in that file, for reading its tables; all that is read is of one moment.

    Raises:
        sqlite3.Error: it is no database, it is damaged, or what was asked for is no table.
        TooMuchWork: as its name says.
    """
    with closing(_opened(path)) as database:
        for setting in ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON"):
            database.execute(f"PRAGMA {setting}")
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
        database.execute("BEGIN")
        left = (STEPS + STEPS_PER_BYTE * path.stat().st_size) // _EACH

        def spent() -> bool:
            nonlocal left
            left -= 1
            return left < 0

        database.set_progress_handler(spent, _EACH)
        database.set_authorizer(_allowed)
        try:
            yield database
        except sqlite3.OperationalError as error:
            if left < 0:
                raise TooMuchWork("it takes longer to read than its size explains") from error
            raise


def _opened(path: Path) -> sqlite3.Connection:
    """An existing file; nothing is made where there is none, but what SQLite keeps beside it."""
    address = path.absolute().as_uri()
    database = sqlite3.connect(f"{address}?mode=ro", uri=True, isolation_level=None)
    try:
        database.execute("PRAGMA schema_version")
    except sqlite3.OperationalError as error:
        database.close()
        beside = path.with_name(f"{path.name}-wal")
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CANTOPEN or beside.exists():
            raise
        return sqlite3.connect(f"{address}?immutable=1", uri=True, isolation_level=None)
    return database


def _allowed(
    action: int, first: str | None, _second: str | None, _database: str | None, within: str | None
) -> int:
    """Whether a statement may be compiled; `within` names the view or the trigger that asks."""
    asked = action in _ASKED_FOR or (action == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS)
    return sqlite3.SQLITE_OK if asked and within is None else sqlite3.SQLITE_DENY
