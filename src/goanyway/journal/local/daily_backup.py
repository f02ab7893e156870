"""Today's backup is made before today's first change; where that fails, the change goes on.

Which day it is the clock of the machine says, whatever day a command was told to count from.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from goanyway.errors import JournalUnusable
from goanyway.journal.core.changes import beginning
from goanyway.journal.local import clock
from goanyway.journal.local.backup_rotation import outlived
from goanyway.journal.local.backups import (
    FOLDER,
    Backup,
    Reason,
    backups,
    delete_backups,
    has_history,
    make_backup,
)
from goanyway.journal.local.opening import journal_folder
from goanyway.journal.local.unfinished_file import UNFINISHED
from goanyway.language import _

_FORGOTTEN = timedelta(hours=1)
"""A copy that is not finished after that time never will be: its process was killed."""

_log = logging.getLogger(__name__)

_trouble: list[str] = []
"""Why the last daily backup of this process failed; empty where it did not."""


def watch() -> None:
    """From now on back up before the first change of each day."""
    beginning.connect(_back_up, dispatch_uid="daily backup")


def daily_backup(folder: Path) -> Backup | None:
    """Make the backup of today if there is none yet, and delete those whose time is over.

    Returns:
        The backup; None where there is one, or nothing happened in the journal yet.

    Raises:
        JournalUnusable: as for `make_backup`.
    """
    there, now = backups(folder), clock.now()
    if any(each.made_at.date() == now.date() for each in there) or not has_history(folder):
        return None
    made = make_backup(folder, Reason.DAILY)
    delete_backups(outlived(there, now))
    _clear_away_unfinished(folder, now)
    return made


def backup_trouble() -> str:
    """Why today's backup could not be made, where it could not; a page says it."""
    return _trouble[0] if _trouble else ""


def _clear_away_unfinished(folder: Path, now: datetime) -> None:
    for forgotten in (*folder.glob(f"{UNFINISHED}*"), *(folder / FOLDER).glob(f"{UNFINISHED}*")):
        with suppress(OSError):
            if now.timestamp() - forgotten.stat().st_mtime > _FORGOTTEN.total_seconds():
                forgotten.unlink()


def _back_up(**_of_the_signal: object) -> None:
    folder = journal_folder()
    try:
        if folder is not None:
            daily_backup(folder)
        _trouble.clear()
    except JournalUnusable as error:
        _trouble[:] = [str(error)]
        _log.warning(_("We couldn't make today's backup.\n%s"), error)
