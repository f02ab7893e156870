"""The options that every command of the journal has, and the journal opened as they say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.afterwards import afterwards
from goanyway.cli.journal.ids import complete_id
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.models import User

Home = Annotated[
    Path | None,
    typer.Option(
        "--home",
        metavar="FOLDER",
        help=_("The journal's folder. Default: GOANYWAY_HOME, or the usual place."),
    ),
]
Id = Annotated[
    str,
    typer.Argument(
        metavar="ID", help=_("A short id, as shown by `list`."), autocompletion=complete_id
    ),
]


@dataclass(frozen=True, slots=True)
class Opened:
    """The journal that a command works on, and the moment that it counts from."""

    user: User
    now: datetime


def opened(home: Path | None, today: date | None = None) -> Opened:
    """Open the journal; `today` takes the place of the clock, and means noon of that day.

    Raises:
        JournalUnusable: it cannot be opened.
    """
    from goanyway.journal.local.opening import open_journal

    now = moment(today)
    user = open_journal(home, now=now)
    afterwards(lambda: _read_some_anew(user, now))
    return Opened(user, now)


def _read_some_anew(user: User, now: datetime) -> None:
    """After the answer: some of the messages that an earlier goanyway read, until none is left."""
    from goanyway.journal.core.reader import is_any_read_by_another

    if not is_any_read_by_another(user):
        return  # and nothing that reads is loaded
    from goanyway.journal.intake.rereading import read_anew

    read_anew(user, now=now)


def moment(today: date | None) -> datetime:
    """Now, or noon of the day that was given; in the zone where the user is."""
    if today is None:
        return datetime.now().astimezone()
    return datetime.combine(today, time(12)).astimezone()
