"""The list of firms that earlier versions kept beside the journal: taken in, once.

They kept it as `firms.toml`. What is in it becomes records, and the file gets another name beside
the old one, so that nothing is lost.
"""

from __future__ import annotations

import logging
from datetime import datetime
from itertools import count
from pathlib import Path

from goanyway.errors import GoanywayError
from goanyway.interchange.firm_list import load_firms
from goanyway.journal.keeping.firms import keep_list
from goanyway.journal.local.opening import EARLIER_FIRM_LIST
from goanyway.journal.models import User
from goanyway.language import _

TAKEN_IN = f"{EARLIER_FIRM_LIST}.taken-in"

_log = logging.getLogger(__name__)


def take_in_earlier_list(folder: Path, user: User, now: datetime) -> None:
    """Keep the firms of the file in that folder, and give the file its other name.

    Where the file cannot be read it stays, with a warning, to be mended and taken in next time.
    """
    path = folder / EARLIER_FIRM_LIST
    try:
        keep_list(user, load_firms(path), now=now)
        path.rename(_free_name(folder))
    except (GoanywayError, OSError) as error:
        _log.warning(_("We couldn't import the list of firms.\n%s"), error)


def _free_name(folder: Path) -> Path:
    names = (folder / (TAKEN_IN if n == 1 else f"{TAKEN_IN}-{n}") for n in count(1))
    return next(each for each in names if not each.exists())
