"""Trouble with the file becomes one message: what happened, that nothing is lost, and the mend.

Every error of the database passes through here, on whatever call it comes up: opening, reading,
writing, committing.
"""

from __future__ import annotations

import sqlite3
from types import TracebackType

from django.db.backends.sqlite3 import base
from django.db.utils import DatabaseErrorWrapper, OperationalError
from django.utils.functional import cached_property

from goanyway.errors import JournalUnusable
from goanyway.journal.local.file_trouble import said


class FileTrouble(JournalUnusable, OperationalError):
    """Ours, for whoever reads the message; Django's, so that it rolls back."""


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's, with our errors."""

    @cached_property
    def wrap_database_errors(self) -> DatabaseErrorWrapper:
        """What every call of the database goes through."""
        return _InWords(self)


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
        message = said(exc_value, self.ours.settings_dict["NAME"])
        if message:
            self.ours.errors_occurred = True
            raise FileTrouble(message) from exc_value
        super().__exit__(exc_type, exc_value, traceback)


Database = sqlite3
