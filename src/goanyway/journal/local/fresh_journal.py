"""A journal is begun: its file made aside, with all its tables, and then given its name.

So there is never half a journal, whenever the power goes and however many begin at once. And none
is begun where there was one: backups without their journal are a loss that one should hear of.
"""

from __future__ import annotations

from pathlib import Path

from goanyway.errors import JournalUnusable
from goanyway.journal.core.durability import write_through
from goanyway.journal.core.tables import make_tables
from goanyway.journal.local.backups import backups
from goanyway.journal.local.file_connection import turned_to_file
from goanyway.journal.local.one_at_a_time import alone
from goanyway.journal.local.opening import is_begun
from goanyway.journal.local.unfinished_file import BESIDE, unfinished
from goanyway.language import _
from goanyway.settings.home import VARIABLE


def begin(path: Path) -> None:
    """Make a fresh journal there, unless somebody else just did.

    Raises:
        JournalUnusable: there was one, and only its backups are left; or it cannot be written.
    """
    with alone(path.parent):
        if is_begun(path):
            return
        refuse_beside_backups(path)
        with unfinished(path) as half:
            with turned_to_file(half) as connection:
                make_tables(connection)
            put_in_place(half, path)


def refuse_beside_backups(path: Path) -> None:
    """Begin nothing where a journal was.

    Raises:
        JournalUnusable: there are backups of it.
    """
    there = backups(path.parent)
    if there:
        raise JournalUnusable(
            _(
                "{path}: the journal is gone or empty, but its backups are there "
                "({count}).\n`restore "
                "{name}` puts back the newest. To start over instead, move the folder {folder} "
                "somewhere else, or name another home with --home or {variable}."
            ).format(
                path=path,
                count=len(there),
                name=there[0].path.name,
                folder=there[0].path.parent,
                variable=VARIABLE,
            )
        )


def put_in_place(made: Path, path: Path) -> None:
    """Give the file the journal's name, once it is on the disk; what is there of that name goes."""
    for suffix in BESIDE:  # it would be taken for the new one's
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    write_through(made)
    made.replace(path)
    write_through(path.parent)
