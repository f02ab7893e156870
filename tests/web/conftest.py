"""A journal in memory, and browsers that look at it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from django.db import connection

from goanyway.journal.local.opening import owner
from goanyway.journal.models import User
from tests.journal.conftest import empty_journal, make_home, outsider, user
from tests.web.browsing import Browser

__all__ = ["empty_journal", "make_home", "outsider", "user"]


@pytest.fixture(scope="session")
def fresh(empty_journal: Path) -> Callable[[], AbstractContextManager[User]]:
    """Makes fresh journals in memory, for tests of many examples."""

    @contextmanager
    def journal() -> Iterator[User]:
        connection.close()
        connection.settings_dict["NAME"] = ":memory:"
        connection.ensure_connection()
        with closing(sqlite3.connect(empty_journal)) as template:
            template.backup(connection.connection)
        yield owner()
        connection.connection.close()
        connection.connection = None

    return journal


@pytest.fixture
def browser(user: User) -> Browser:
    """The owner's."""
    return Browser(user)


@pytest.fixture
def stranger(user: User) -> Browser:
    """That of nobody whom we know."""
    return Browser()
