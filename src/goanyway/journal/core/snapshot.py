"""Reading everything as it is at one moment, while others go on writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def snapshot() -> Iterator[None]:
    """All that the block reads is of one moment; it may not write. Nobody has to wait for it.

    Django's own transactions are made for writing here, and would make every writer wait.
    """
    if connection.in_atomic_block:
        yield
        return
    consistent = " ISOLATION LEVEL REPEATABLE READ READ ONLY"
    with connection.cursor() as cursor:
        cursor.execute(f"BEGIN{consistent if connection.vendor == 'postgresql' else ''}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ROLLBACK")
