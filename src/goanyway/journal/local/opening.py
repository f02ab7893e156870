"""Opening the journal: Django started, the file there and private, its tables up to date.

    user = open_journal()

Commands that keep nothing never call this, and so never wait for Django.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from goanyway.errors import JournalUnusable
from goanyway.journal.core.durability import write_through
from goanyway.journal.local.backups import Reason, make_backup
from goanyway.journal.local.file_trouble import mend_from_backup, of_newer
from goanyway.journal.local.links import refuse_lost_link
from goanyway.journal.local.one_at_a_time import alone
from goanyway.language import _
from goanyway.settings.home import JOURNAL, VARIABLE, home

if TYPE_CHECKING:
    from goanyway.journal.models import User

SETTINGS = "goanyway.settings.local"
LOCAL_OWNER = "you"
"""Whose journal it is on a computer of one's own; made silently."""
EXAMPLE_OWNER = "example"
"""Whose the example journal is, which lies in the same file."""
_HEAD = 19
_KEEPS_A_LOG = b"\x02"
"""The byte of SQLite's header that is so once writes go to a log (WAL): in all journals of ours."""
EARLIER_FIRM_LIST = "firms.toml"
"""What earlier versions kept beside the journal, and is taken in when it is opened."""


def open_journal(folder: Path | None = None, *, now: datetime | None = None) -> User:
    """The owner of the journal in `folder`, else in GOANYWAY_HOME, else in the usual place.

    The folder, the file and its tables are made where they are missing, and tables of an earlier
    version of goanyway brought up to date, after a backup was made.

    Args:
        now: what is kept when it is opened is dated so, in place of the clock.

    Raises:
        JournalUnusable: the file cannot be made, read or written, or a newer goanyway has written
            it.
    """
    if folder is not None:
        os.environ[VARIABLE] = str(folder.expanduser().absolute())
    start_django()
    path = home() / JOURNAL
    if _is_a_file():
        make_private(path)
        if not is_begun(path):
            from goanyway.journal.local.fresh_journal import begin

            begin(path)
        _refuse_what_is_not_ours(path)
        _connect(path)
    now = now or datetime.now(UTC)
    _bring_up_to_date(path)
    user = owner()
    if _is_a_file() and (path.parent / EARLIER_FIRM_LIST).exists():
        from goanyway.journal.local.earlier_firm_list import take_in_earlier_list

        take_in_earlier_list(path.parent, user, now)
    return user


def journal_folder() -> Path | None:
    """The folder of the journal that is open; none where it is not a file of one's own."""
    from django.db import connection

    path = Path(connection.settings_dict["NAME"])
    return path.parent if _is_a_file() and path.is_absolute() else None


def can_only_be_read() -> bool:
    """Whether nothing can be kept just now: the disk is full, or the file may not be written to."""
    from django.db import connection

    if not _is_a_file():
        return False
    connection.ensure_connection()
    path = Path(connection.settings_dict["NAME"])
    only_read: bool = getattr(connection, "only_read", False)
    return only_read or (path.is_absolute() and not os.access(path, os.W_OK))


def _is_a_file() -> bool:
    """Whether journals are files; on PostgreSQL they are in one database, which settings name."""
    from django.db import connection

    return connection.vendor == "sqlite"


def is_begun(path: Path) -> bool:
    """Whether there is a journal in that file; one without any bytes is none."""
    return path.exists() and path.stat().st_size > 0


def owner() -> User:
    """The one user of a journal on a computer of one's own."""
    from goanyway.journal.models import User

    return User.objects.get_or_create(username=LOCAL_OWNER)[0]


def start_django() -> None:
    """Make the models importable; nothing is opened."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    django.setup()


def make_private(path: Path) -> None:
    """Make the folder where it is missing, for its owner's eyes only, and keep others out.

    Raises:
        JournalUnusable: others may write there, or nobody; or something else has its place.
    """
    refuse_lost_link(path)
    if path.exists() and not path.is_file():
        raise JournalUnusable(
            _(
                "{path}: the journal would be here, but this isn't a file. Nothing was written.\n"
                "Move it elsewhere, or name another folder with --home or {variable}."
            ).format(path=path, variable=VARIABLE)
        )
    try:
        _make_folder(path.parent)
        if os.name == "posix" and path.parent.stat().st_mode & stat.S_IWOTH:
            raise JournalUnusable(
                _(
                    "{folder}: anyone who uses this computer can write there, and could swap "
                    "your journal for another.\nClose it to them with `chmod go-w {folder}`, or "
                    "name another folder with --home or {variable}."
                ).format(folder=path.parent, variable=VARIABLE)
            )
        if os.access(path, os.W_OK) and stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise JournalUnusable(
            _(
                "{path}: we can't keep the journal there: {reason}.\nMake the folder writable, "
                "or name another with --home or {variable}."
            ).format(path=path, reason=error.strerror, variable=VARIABLE)
        ) from error


def _make_folder(folder: Path) -> None:
    """Make it where it is missing, so that it outlives a power cut."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for each in missing:
        write_through(each.parent)


def _connect(path: Path) -> None:
    """Turn to this file, also where another was open before."""
    from django.db import connection

    if connection.settings_dict["NAME"] != str(path):
        connection.close()
        connection.settings_dict["NAME"] = str(path)


def _refuse_what_is_not_ours(path: Path) -> None:
    """Look at a file that keeps no log yet before a connection begins one, which writes to it.

    Raises:
        JournalUnusable: it is another program's, or a newer goanyway has written it.
    """
    with suppress(OSError, sqlite3.Error), path.open("rb") as file:
        if file.read(_HEAD)[-1:] == _KEEPS_A_LOG:
            return
        from goanyway.journal.local.foreign_file import reading

        with reading(path) as database:
            there = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'django_migrations'")
            done = (
                database.execute("SELECT app, name FROM django_migrations").fetchall()
                if there.fetchone()
                else []
            )
        _refuse_unless_ours(path, set(done))


def _bring_up_to_date(path: Path) -> None:
    """Compare the names of migrations; Django's own machinery is started only if it has work."""
    if not _is_a_file():
        if _lacks_migrations(path):
            migrate()
    elif _lacks_migrations(path):
        with alone(path.parent):
            if _lacks_migrations(path):
                make_backup(path.parent, Reason.MIGRATION)
                migrate()


def migrate() -> None:
    """Bring the tables that Django is turned to up to date."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def _lacks_migrations(path: Path) -> bool:
    """Whether an earlier goanyway has made the tables.

    Raises:
        JournalUnusable: a newer one has, or they are no journal's.
    """
    from django.db import connection

    from goanyway.journal.core.tables import migrations

    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        done: set[tuple[str, str]] = set()
        if "django_migrations" in tables:
            cursor.execute("SELECT app, name FROM django_migrations")
            done = {(app, name) for app, name in cursor.fetchall()}
    _refuse_unless_ours(path, done)
    return bool(set(migrations()) - done)


def _refuse_unless_ours(path: Path, done: set[tuple[str, str]]) -> None:
    """Refuse what these migrations show to be a newer goanyway's, or no journal."""
    from goanyway.journal.core.tables import JOURNAL as APP
    from goanyway.journal.core.tables import migrations

    if any(app == APP for app, _name in done - set(migrations())):
        raise JournalUnusable(of_newer(path))
    if not done and _is_a_file():
        raise JournalUnusable(
            _(
                "{path}: this isn't a journal: it has none of the tables. Nothing was "
                "written.\n{mend}"
            ).format(path=path, mend=mend_from_backup())
        )
