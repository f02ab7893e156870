"""A journal in memory for each test, copied from one whose tables were made once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from goanyway.journal.local.opening import open_journal, owner, start_django
from goanyway.settings.home import JOURNAL, VARIABLE

start_django()

from django.db import connection  # noqa: E402 - from here on models can be imported

from goanyway.journal.models import User  # noqa: E402


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a journal in which nothing has happened yet."""
    folder = tmp_path_factory.mktemp("journal") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(folder))
        open_journal()
    connection.close()
    return folder / JOURNAL


@pytest.fixture
def user(empty_journal: Path) -> Iterator[User]:
    """The owner of a fresh journal."""
    connection.close()
    connection.settings_dict["NAME"] = ":memory:"
    connection.ensure_connection()
    with sqlite3.connect(empty_journal) as template:
        template.backup(connection.connection)
    template.close()
    yield owner()
    connection.connection.close()
    connection.connection = None


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
    """Makes folders that each hold the file of an empty journal."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "home"))

    def make(name: str = "home") -> Path:
        folder = tmp_path / name
        folder.mkdir(mode=0o700)
        (folder / JOURNAL).write_bytes(empty_journal.read_bytes())
        return folder

    yield make
    connection.close()
