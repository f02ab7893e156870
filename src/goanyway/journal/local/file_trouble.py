"""What may be wrong with the journal's file, in words: each with what to do about it.

What was not written, only the caller knows: a step of the journal, or a copy of it. A command may
have written something before (a file that came first, a backup), so none says "nothing".
"""

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
            "the disk is full. {unwritten} What was there is unharmed.\nMake room, and try again."
        ),
        sqlite3.SQLITE_READONLY: N_(
            "we can read the journal there, but not write to it. {unwritten}\n"
            "Make the file and its folder writable for you, or name another folder with --home."
        ),
        sqlite3.SQLITE_BUSY: N_(
            "another program is writing to the journal and hasn't finished. {unwritten}\n"
            "Wait for it or close it, and try again."
        ),
        sqlite3.SQLITE_CORRUPT: N_("the file is damaged. {unwritten}\n{mend}"),
        sqlite3.SQLITE_NOTADB: N_(
            "this isn't a journal, or its beginning is damaged. {unwritten}\n{mend}"
        ),
        sqlite3.SQLITE_CANTOPEN: N_(
            "we can't open or make the journal there.\nMake the folder readable and writable for "
            "you, or name another with --home."
        ),
        sqlite3.SQLITE_IOERR: N_(
            "the disk didn't read or write as it should. {unwritten}\n"
            "Make sure there's room, there's no limit on file sizes, and the disk is healthy. Then"
            " run `check` on the journal."
        ),
    }
)
STEP_UNWRITTEN = N_("Nothing of this step was written.")
"""What a transaction that failed may claim."""
COPY_UNWRITTEN = N_("The copy was not made.")
"""What a backup that failed may claim: the change that it was made for may go on."""

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
        "{path}: a newer goanyway wrote this journal, and this one might harm it. {unwritten}\n"
        "Update goanyway and start it again, or name another folder with --home or {variable}."
    ).format(path=path, variable=VARIABLE, unwritten=_(STEP_UNWRITTEN))


def is_damage(error: BaseException | None) -> bool:
    """Whether the bytes of the file are not those of a database, or not those that were written."""
    return _kind(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _kind(error: BaseException | None) -> int | None:
    """SQLite's code for what is wrong, the more exact ones put together; None for no error of it.

    What should be text and is none Python finds, and gives it no code.
    """
    if not isinstance(error, sqlite3.Error):
        return None
    if str(error).startswith("Could not decode to UTF-8"):
        return sqlite3.SQLITE_CORRUPT
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def said(error: BaseException | None, path: Path | str, unwritten: str = STEP_UNWRITTEN) -> str:
    """The message on an error of SQLite; empty where the file is not at fault.

    Args:
        unwritten: what was not written for it, a sentence that was marked to be translated.
    """
    kind = _kind(error)
    if kind is None:
        return ""
    if kind == sqlite3.SQLITE_ERROR and _OTHER_TABLES.match(str(error)):
        return _(
            "{path}: another version of goanyway has changed the tables since this one opened"
            " them. {unwritten}\nStart goanyway again. If that doesn't help, run `check`."
        ).format(path=path, unwritten=_(unwritten))
    message = _SAID.get(_SAME_AS.get(kind, kind), "").format(
        mend=mend_from_backup(), unwritten=_(unwritten)
    )
    return f"{path}: {message}" if message else ""
