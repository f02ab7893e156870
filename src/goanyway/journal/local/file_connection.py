"""Django turned to another file for a while, in one thread: the others stay where they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path

from django.db import DEFAULT_DB_ALIAS, connections

from goanyway.journal.local.sqlite.base import DatabaseWrapper
from goanyway.settings.local import DATABASES


@contextmanager
def turned_to(path: Path) -> Iterator[DatabaseWrapper]:
    """In the block the models are those of this file; at its end the file is closed and whole."""
    settings = deepcopy(DATABASES[DEFAULT_DB_ALIAS]) | {"NAME": str(path)}
    other = DatabaseWrapper(
        connections.configure_settings({DEFAULT_DB_ALIAS: settings})[DEFAULT_DB_ALIAS]
    )
    usual = connections[DEFAULT_DB_ALIAS]
    connections[DEFAULT_DB_ALIAS] = other
    try:
        yield other
    finally:
        connections[DEFAULT_DB_ALIAS] = usual
        other.close()
