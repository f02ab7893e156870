"""Today's backup is made before today's first change; where that fails, the change goes on."""

from __future__ import annotations

import logging
from datetime import datetime

from goanyway.errors import JournalUnusable
from goanyway.journal.core.changes import beginning
from goanyway.journal.local.backups import daily_backup
from goanyway.journal.local.opening import journal_folder
from goanyway.language import _

_log = logging.getLogger(__name__)


def watch() -> None:
    """From now on back up before the first change of each day."""
    beginning.connect(_back_up, dispatch_uid="daily backup")


def _back_up(*, now: datetime, **_of_the_signal: object) -> None:
    folder = journal_folder()
    try:
        if folder is not None:
            daily_backup(folder, now)
    except JournalUnusable as error:
        _log.warning(_("Today's backup could not be made.\n%s"), error)
