"""A journal for each test: in memory, copied from one whose tables were made once, or the database
on PostgreSQL, emptied.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Protocol

import pytest

from goanyway.journal.local.opening import open_journal, owner, start_django
from goanyway.settings.home import JOURNAL, VARIABLE
from tests.postgresql import ON_POSTGRESQL

start_django()

from django.db import connection  # noqa: E402 - from here on models can be imported

from goanyway.journal.models import User  # noqa: E402
from tests.journal.database import empty_database, make_database  # noqa: E402


class Fresh(Protocol):
    """Makes a fresh journal, for a test of many examples."""

    def __call__(self) -> AbstractContextManager[User]: ...


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a journal in which nothing has happened yet; on PostgreSQL there is none."""
    folder = tmp_path_factory.mktemp("journal") / "home"
    if ON_POSTGRESQL:
        make_database()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(folder))
        open_journal()
    connection.close()
    return folder / JOURNAL


@pytest.fixture(scope="session")
def fresh(empty_journal: Path) -> Fresh:
    """Makes fresh journals: copies in memory, or the database emptied."""

    @contextmanager
    def in_memory() -> Iterator[User]:
        connection.close()
        connection.settings_dict["NAME"] = ":memory:"
        connection.ensure_connection()
        with closing(sqlite3.connect(empty_journal)) as template:
            template.backup(connection.connection)
        yield owner()
        connection.connection.close()
        connection.connection = None

    @contextmanager
    def emptied() -> Iterator[User]:
        empty_database()
        yield owner()

    return emptied if ON_POSTGRESQL else in_memory


@pytest.fixture
def user(fresh: Fresh) -> Iterator[User]:
    """The owner of a fresh journal."""
    with fresh() as owner:
        yield owner


@pytest.fixture
def outsider(user: User) -> User:
    """Somebody else who keeps a journal in the same place."""
    return type(user).objects.create(username="outsider")


class Home(Protocol):
    """Makes the folder of a journal."""

    def __call__(self, name: str = "home") -> Path: ...


@pytest.fixture
def make_home(
    empty_journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    """Makes folders that each hold the file of an empty journal; on PostgreSQL there is one."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "home"))

    def make(name: str = "home") -> Path:
        folder = tmp_path / name
        folder.mkdir(mode=0o700)
        if ON_POSTGRESQL:
            empty_database()
            (folder / JOURNAL).touch()  # commands look whether there is a journal
            return folder
        (folder / JOURNAL).write_bytes(empty_journal.read_bytes())
        return folder

    yield make
    connection.close()
