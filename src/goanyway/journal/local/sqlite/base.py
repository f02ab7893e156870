"""Django's SQLite, for the file of a journal.

Trouble with the file becomes one message: what happened, that nothing is lost, and the mend. Every
error of the database passes through here, on whatever call it comes up: opening, reading, writing,
committing. What can only be read is read. And no transaction begins on tables that a newer goanyway
has changed meanwhile.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Any

from django.db.backends.sqlite3 import base
from django.db.utils import DatabaseErrorWrapper, OperationalError
from django.utils.functional import cached_property

from goanyway.errors import JournalUnusable
from goanyway.journal.local.file_trouble import of_newer, said

_NOT_WRITABLE = frozenset(
    {
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
    }
)
_OF_THE_DISK = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})


class FileTrouble(JournalUnusable, OperationalError):
    """Ours, for whoever reads the message; Django's, so that it rolls back."""


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's, with our errors and our care.

    Attributes:
        only_read: whether the disk is full or the folder may not be written to, so that SQLite
            can keep nothing beside the file.
        why_only_read: what SQLite said then.
    """

    init_commands: list[str]
    only_read = False
    why_only_read: sqlite3.OperationalError | None = None
    _schema_version: int | None = None
    """As SQLite counts the changes of the tables, when they were last looked at."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """A connection, if need be one that can only read."""
        self._schema_version, self.only_read, self.why_only_read = None, False, None
        try:
            return super().get_new_connection(conn_params)
        except sqlite3.OperationalError as error:
            path = Path(self.settings_dict["NAME"])
            if error.sqlite_errorcode & 0xFF not in _NOT_WRITABLE or not _is_whole(path):
                raise
            self.only_read, self.why_only_read, self.init_commands = True, error, []
            whole = {"database": f"{path.absolute().as_uri()}?immutable=1"}
            return super().get_new_connection(conn_params | whole)

    def _start_transaction_under_autocommit(self) -> None:
        super()._start_transaction_under_autocommit()  # type: ignore[misc]
        try:
            self._refuse_tables_of_a_newer_program()
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise

    def _refuse_tables_of_a_newer_program(self) -> None:
        """Look at the migrations where the tables changed; nobody changes them from here on."""
        database: sqlite3.Connection = self.connection
        ((version,),) = database.execute("PRAGMA schema_version").fetchall()
        if version == self._schema_version:
            return
        there = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'django_migrations'")
        if there.fetchone() is not None:
            from goanyway.journal.core.tables import JOURNAL, journal_migrations

            done = database.execute("SELECT name FROM django_migrations WHERE app = ?", (JOURNAL,))
            if not {name for (name,) in done} <= set(journal_migrations()):
                raise FileTrouble(of_newer(self.settings_dict["NAME"]))
        self._schema_version = version

    @cached_property
    def wrap_database_errors(self) -> DatabaseErrorWrapper:
        """What every call of the database goes through."""
        return _InWords(self)


def _is_whole(path: Path) -> bool:
    """Whether all of a journal is in that file, and nothing in a log beside it."""
    log = path.with_name(f"{path.name}-wal")
    return path.is_file() and path.stat().st_size > 0 and not (log.exists() and log.stat().st_size)


class _InWords(DatabaseErrorWrapper):
    def __init__(self, wrapper: DatabaseWrapper) -> None:
        super().__init__(wrapper)
        self.ours = wrapper

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        message = said(self._cause(exc_value), self.ours.settings_dict["NAME"])
        if message:
            self.ours.errors_occurred = True
            raise FileTrouble(message) from exc_value
        super().__exit__(exc_type, exc_value, traceback)

    def _cause(self, error: BaseException | None) -> BaseException | None:
        """What is wrong with the disk, where a file cannot be written to for that alone."""
        why = self.ours.why_only_read
        if why is None or getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_READONLY:
            return error
        return why if why.sqlite_errorcode & 0xFF in _OF_THE_DISK else error


Database = sqlite3
