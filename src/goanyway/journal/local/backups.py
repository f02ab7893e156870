"""Backups: copies of the journal's file, each looked through before it counts as one.

All that is in the file is in the copy: the example journal too, where there is one.

They lie in the folder `backups` beside the journal. One is made before the first change of a day,
before tables are changed by a newer goanyway, before a backup is restored, and whenever you say so.
Those that are made by themselves go in time, see `backup_rotation`; what you made yourself stays
until you delete it. All are dated by the clock of the machine.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from goanyway.errors import JournalUnusable
from goanyway.journal.core.durability import write_through
from goanyway.journal.local import clock
from goanyway.journal.local.file_trouble import COPY_UNWRITTEN, said
from goanyway.journal.local.foreign_file import reading
from goanyway.journal.local.links import refuse_lost_link
from goanyway.journal.local.unfinished_file import unfinished
from goanyway.language import _
from goanyway.settings.home import JOURNAL
from goanyway.settings.local import SECONDS_TO_WAIT

FOLDER = "backups"
_SUFFIX = ".sqlite3"
STAMP = "%Y%m%dT%H%M%SZ"


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    MIGRATION = "before-migration"
    RESTORE = "before-restore"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One backup; `path` is its file, a journal like any other."""

    made_at: datetime
    reason: Reason
    path: Path


def backups(folder: Path) -> list[Backup]:
    """The backups of the journal in that folder, the newest first."""
    found = (_of_file(path) for path in (folder / FOLDER).glob(f"journal-*{_SUFFIX}"))
    return sorted((each for each in found if each), reverse=True)


def make_backup(folder: Path, reason: Reason = Reason.BY_HAND) -> Backup:
    """Copy the journal in that folder, while others may go on writing, and look the copy through.

    One that was made in the same second stays; the new one is dated a second later.

    Raises:
        JournalUnusable: the journal cannot be read, or the copy cannot be written.
    """
    made_at = clock.now().replace(microsecond=0)
    while (path := _path(folder, made_at, reason)).exists():
        made_at += timedelta(seconds=1)
    refuse_lost_link(path.parent)
    with in_words(path):
        path.parent.mkdir(mode=0o700, exist_ok=True)
        write_through(folder)
        _copy(folder / JOURNAL, path)
    return Backup(made_at, reason, path)


def has_history(folder: Path) -> bool:
    """Whether anything happened in the journal of that folder yet."""
    path = folder / JOURNAL
    with in_words(path), closing(_own(path)) as database:
        return database.execute("SELECT 1 FROM journal_changeset LIMIT 1").fetchone() is not None


def delete_backups(going: Iterable[Backup]) -> None:
    """Delete these files for good."""
    for each in going:
        each.path.unlink(missing_ok=True)


def holding(folder: Path, owner: int, gone: Collection[tuple[str, str]]) -> list[Backup]:
    """The backups that hold one of these records, or of which that cannot be ruled out.

    Args:
        owner: the number of the user whose they are.
        gone: each by kind and id, as `bin.would_go` says before the bin is emptied.
    """
    return [each for each in backups(folder) if _may_hold(each.path, owner, gone)]


def _path(folder: Path, made_at: datetime, reason: Reason) -> Path:
    return folder / FOLDER / f"journal-{made_at.strftime(STAMP)}-{reason}{_SUFFIX}"


def _of_file(path: Path) -> Backup | None:
    _journal, stamp, *reason = path.stem.split("-", 2)
    try:
        made_at = datetime.fromisoformat(stamp)
        return Backup(made_at, Reason("".join(reason)), path)
    except ValueError:
        return None


def _copy(source: Path, path: Path) -> None:
    """A copy that is whole and on the disk before it has its name."""
    with unfinished(path) as half:
        with closing(_own(source)) as whole, closing(sqlite3.connect(half)) as copy:
            copy.execute("PRAGMA synchronous=OFF")  # it is written through below
            copy_pages(whole, copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, which needs no other beside it
            found = looked_through(copy)
        if found:
            damaged = sqlite3.DatabaseError(found)
            damaged.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise damaged
        write_through(half)
        half.replace(path)
        write_through(path.parent)


def copy_pages(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Let the target be what the source is, in one step; others are waited for, but not for ever.

    Raises:
        sqlite3.OperationalError: another program holds one of the two and does not end.
    """
    until = time.monotonic() + SECONDS_TO_WAIT

    def look(status: int, _left: int, _whole: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > until:
            busy = sqlite3.OperationalError("another program does not come to an end")
            busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise busy

    source.backup(target, progress=look)


def looked_through(database: sqlite3.Connection) -> str:
    """What SQLite finds wrong with it first; empty where it is whole."""
    ((first,),) = database.execute("PRAGMA integrity_check(1)").fetchall()
    return "" if first == "ok" else str(first)


def _own(path: Path) -> sqlite3.Connection:
    """The journal's own file, which must be there; reading it may bring SQLite's log to an end."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)


def _may_hold(path: Path, owner: int, gone: Collection[tuple[str, str]]) -> bool:
    try:
        with reading(path) as database:
            known = database.execute(
                "SELECT DISTINCT kind, handle FROM journal_rowchange WHERE owner_id = ?", (owner,)
            )
            return not set(known).isdisjoint(gone)
    except sqlite3.Error:
        return True


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """What goes wrong with the files becomes one message."""
    try:
        yield
    except sqlite3.Error as error:
        message = said(error, path, COPY_UNWRITTEN) or _("{path}: {reason}.\nSee `check`.").format(
            path=path, reason=error
        )
        raise JournalUnusable(message) from error
    except OSError as error:
        raise JournalUnusable(
            _(
                "{path}: we can't write it: {reason}.\nMake room, and make the folder writable."
            ).format(path=path, reason=error.strerror or error)
        ) from error
