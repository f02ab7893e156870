"""What may be wrong with the journal's file, in words: each with what to do about it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from goanyway.language import _

_FROM_BACKUP = _(
    "`backup --list` shows the backups; `restore` brings one back, and keeps this file beside it."
)
_SAID = {
    sqlite3.SQLITE_FULL: _(
        "the disk is full. Nothing was written, and what was there is unharmed.\n"
        "Make room, and do it again."
    ),
    sqlite3.SQLITE_READONLY: _(
        "the journal can only be read there. Nothing was written.\n"
        "Make the file and its folder writable for you, or name another folder with --home."
    ),
    sqlite3.SQLITE_BUSY: _(
        "another program is writing to the journal and does not come to an end."
        " Nothing was written.\n"
        "Wait for it or close it, and do it again."
    ),
    sqlite3.SQLITE_CORRUPT: _("the file is damaged. Nothing was written.\n{mend}"),
    sqlite3.SQLITE_NOTADB: _(
        "this is no journal, or its beginning is damaged. Nothing was written.\n{mend}"
    ),
    sqlite3.SQLITE_CANTOPEN: _(
        "the journal cannot be opened or made there.\n"
        "Make the folder readable and writable for you, or name another with --home."
    ),
    sqlite3.SQLITE_IOERR: _(
        "the disk did not read or write as it should. Nothing was written.\n"
        "See that there is room, that no limit is set on the size of files, and that the disk is"
        " well; then look at the journal with `check`."
    ),
}
_SAID[sqlite3.SQLITE_LOCKED] = _SAID[sqlite3.SQLITE_BUSY]
_SAID[sqlite3.SQLITE_PERM] = _SAID[sqlite3.SQLITE_READONLY]


def said(error: BaseException | None, path: Path | str) -> str:
    """The message on an error of SQLite; empty where the file is not at fault."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(error, sqlite3.Error) or not isinstance(code, int):
        return ""
    message = _SAID.get(code & 0xFF, "").format(mend=_FROM_BACKUP)
    return f"{path}: {message}" if message else ""
