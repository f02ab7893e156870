"""What may be wrong with the journal's file, in words: each with what to do about it."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from goanyway.language import N_, Texts, _
from goanyway.settings.home import VARIABLE

_FROM_BACKUP = N_(
    "`backup --list` shows the backups. `restore` brings one back, and keeps this file next to it."
)
_SAID = Texts(
    {
        sqlite3.SQLITE_FULL: N_(
            "the disk is full. Nothing was written, and what was there is unharmed.\nMake room, "
            "and try again."
        ),
        sqlite3.SQLITE_READONLY: N_(
            "we can read the journal there, but not write to it. Nothing was written.\nMake the "
            "file and its folder writable for you, or name another folder with --home."
        ),
        sqlite3.SQLITE_BUSY: N_(
            "another program is writing to the journal and hasn't finished. Nothing was "
            "written.\nWait for it or close it, and try again."
        ),
        sqlite3.SQLITE_CORRUPT: N_("the file is damaged. Nothing was written.\n{mend}"),
        sqlite3.SQLITE_NOTADB: N_(
            "this isn't a journal, or its beginning is damaged. Nothing was written.\n{mend}"
        ),
        sqlite3.SQLITE_CANTOPEN: N_(
            "we can't open or make the journal there.\nMake the folder readable and writable for "
            "you, or name another with --home."
        ),
        sqlite3.SQLITE_IOERR: N_(
            "the disk didn't read or write as it should. Nothing was written.\nMake sure there's "
            "room, there's no limit on file sizes, and the disk is healthy. Then run `check` on "
            "the journal."
        ),
    }
)
_OTHER_TABLES = re.compile(r"no such (table|column): |table \w+ has no column named ")
_SAME_AS = {
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
}


def mend_from_backup() -> str:
    """What to do where the file is beyond mending."""
    return _(_FROM_BACKUP)


def of_newer(path: Path | str) -> str:
    """The message on a journal that a newer goanyway has written."""
    return _(
        "{path}: a newer goanyway wrote this journal, and this one might harm it. Nothing was "
        "written.\nUpdate goanyway and start it again, or name another folder with --home or "
        "{variable}."
    ).format(path=path, variable=VARIABLE)


def said(error: BaseException | None, path: Path | str) -> str:
    """The message on an error of SQLite; empty where the file is not at fault."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(error, sqlite3.Error) or not isinstance(code, int):
        return ""
    if code == sqlite3.SQLITE_ERROR and _OTHER_TABLES.match(str(error)):
        return _(
            "{path}: another version of goanyway has changed the tables since this one opened "
            "them. Nothing was written.\nStart goanyway again. If that doesn't help, run `check`."
        ).format(path=path)
    kind = code & 0xFF
    message = _SAID.get(_SAME_AS.get(kind, kind), "").format(mend=mend_from_backup())
    return f"{path}: {message}" if message else ""
