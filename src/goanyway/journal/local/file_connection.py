"""Django turned to another file for a while, in one thread: the others stay where they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from copy import deepcopy
from pathlib import Path

from django.db import DEFAULT_DB_ALIAS, connections

from goanyway.journal.core.connection import turned_to
from goanyway.journal.local.sqlite.base import DatabaseWrapper
from goanyway.settings.local import DATABASES


@contextmanager
def turned_to_file(path: Path) -> Iterator[DatabaseWrapper]:
    """In the block the models are those of this file; at its end the file is closed and whole."""
    settings = deepcopy(DATABASES[DEFAULT_DB_ALIAS]) | {"NAME": str(path)}
    whole = connections.configure_settings({DEFAULT_DB_ALIAS: settings})
    with closing(DatabaseWrapper(whole[DEFAULT_DB_ALIAS])) as other, turned_to(other):
        yield other
