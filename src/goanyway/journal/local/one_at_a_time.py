"""Whoever makes a journal or changes its tables does so alone; others wait, and then look again."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goanyway.errors import JournalUnusable
from goanyway.language import _

LOCK = "journal.lock"
SECONDS_TO_WAIT = 60
"""How long at most; the longest migration takes a few."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Be the only one in the block, of all processes that have this folder.

    An empty database of SQLite is the lock: it works alike on every system, its waiting is fair
    enough, and it goes with the process that holds it, however that ends.

    Raises:
        JournalUnusable: somebody else does not come to an end, or the lock cannot be made.
    """
    lock = _taken(folder / LOCK)
    try:
        yield
    finally:
        lock.close()


def _taken(path: Path) -> sqlite3.Connection:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        lock = sqlite3.connect(path, timeout=SECONDS_TO_WAIT, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
    except (OSError, sqlite3.Error) as error:
        raise JournalUnusable(
            _(
                "{path}: we can't start or update the journal: {reason}.\nClose every other "
                "goanyway, make room, make the folder writable for you, and try again."
            ).format(path=path, reason=getattr(error, "strerror", None) or error)
        ) from error
    return lock
