"""A backup takes the place of the journal: copied into tables of ours, and looked through, before.

What is handed over may have been made by anybody, so it is never put there itself, see `row_copy`.
An earlier goanyway's is brought up to date on the way, and who has the journal open sees the
restored one from the next transaction on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from goanyway.errors import GoanywayError, InputError, JournalUnusable
from goanyway.journal.local import clock
from goanyway.journal.local.backups import (
    STAMP,
    Backup,
    Reason,
    copy_pages,
    in_words,
    make_backup,
)
from goanyway.journal.local.file_trouble import is_damage, said
from goanyway.journal.local.opening import is_begun, make_private, migrate, start_django
from goanyway.journal.local.unfinished_file import unfinished
from goanyway.language import _
from goanyway.settings.home import JOURNAL

_OF_WRITING = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_SHMSIZE,
        sqlite3.SQLITE_IOERR_SHMMAP,
        sqlite3.SQLITE_IOERR_TRUNCATE,
    }
)
"""What SQLite says of the copy alone: the backup is only read."""


def restore_backup(folder: Path, backup: Path) -> Backup | None:
    """Put the journal of a backup in the place of the one in that folder.

    What is there is backed up first; a file that is too damaged for that is kept beside it.

    Returns:
        The backup of what was there; None where there was nothing, or it was damaged.

    Raises:
        InputError: that file is no whole backup of a journal.
        JournalUnusable: the journal cannot be written, or a newer goanyway made the backup.
    """
    start_django()
    from goanyway.journal.local.fresh_journal import put_in_place
    from goanyway.journal.local.one_at_a_time import alone

    path = folder / JOURNAL
    make_private(path)
    with unfinished(path) as half:
        with _said_of(backup, path):
            _copy(backup, half)
        with alone(folder):
            before = _backed_up(path)
            with in_words(path):
                if is_begun(path):
                    with (
                        closing(sqlite3.connect(half)) as source,
                        closing(sqlite3.connect(path, timeout=0)) as target,
                    ):
                        copy_pages(source, target)
                else:
                    put_in_place(half, path)
    return before


def verify(backup: Path) -> None:
    """See that the file is a whole journal, and one that this program can read.

    Raises:
        InputError: it is not.
        JournalUnusable: a newer goanyway made it.
    """
    start_django()
    from goanyway.journal.local.row_copy import verify_journal

    with _said_of(backup, backup):
        verify_journal(backup)


def _copy(backup: Path, half: Path) -> None:
    """A journal of today's tables with the rows of the backup, each of which can be read."""
    from goanyway.journal.archive.soundness import unreadable
    from goanyway.journal.local.file_connection import turned_to_file
    from goanyway.journal.local.row_copy import NoJournal, copy_journal
    from goanyway.journal.models import User

    copy_journal(backup, half)
    with turned_to_file(half):
        try:
            migrate()
            for user in User.objects.all():
                for each in unreadable(user):
                    raise NoJournal(f"{each.where}: {each.problem}")
        except (GoanywayError, NoJournal):
            raise
        except Exception as error:  # values that nobody counts on are the file's fault
            raise NoJournal(f"{type(error).__name__}: {error}") from error


@contextmanager
def _said_of(backup: Path, copy: Path) -> Iterator[None]:
    """What is wrong with the file that was given, or with the disk of the copy, as one message."""
    from goanyway.journal.local.row_copy import NewerJournal, NoJournal

    if not backup.is_file():
        raise InputError(
            _("{path}: there's no such file.\n`backup --list` shows the backups.").format(
                path=backup
            )
        )
    try:
        yield
    except NewerJournal as error:
        raise JournalUnusable(
            _(
                "{path}: a newer goanyway made this backup. Nothing was changed.\nUpdate "
                "goanyway, then restore it again."
            ).format(path=backup)
        ) from error
    except (NoJournal, sqlite3.Error) as error:
        if getattr(error, "sqlite_errorcode", None) in _OF_WRITING:
            raise JournalUnusable(said(error, copy)) from error
        raise InputError(
            _(
                "{path}: this isn't a complete backup of a journal ({reason}). Nothing was "
                "changed.\nUse another one: `backup --list` shows them."
            ).format(path=backup, reason=error)
        ) from error


def _backed_up(path: Path) -> Backup | None:
    if not is_begun(path):
        return None
    try:
        return make_backup(path.parent, Reason.RESTORE)
    except JournalUnusable as error:
        if not is_damage(error.__cause__):
            raise  # the disk is full, or the like; the file itself may be sound
        _put_aside(path)
        return None


def _put_aside(path: Path) -> None:
    """Move a damaged file, with what SQLite keeps beside it, to where nothing overwrites it."""
    stamp = clock.now().strftime(STAMP)
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            part = path.with_name(path.name + suffix)
            part.rename(path.with_name(f"damaged-{stamp}-{path.name}{suffix}"))
