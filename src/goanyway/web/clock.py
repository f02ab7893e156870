"""The one clock of the page; a server that was started for another day counts from there."""

from __future__ import annotations

from datetime import datetime, timedelta

_ahead = timedelta()


def now() -> datetime:
    """The moment, in the zone of this machine."""
    return datetime.now().astimezone() + _ahead


def count_from(moment: datetime) -> None:
    """Let it be that moment now."""
    global _ahead  # noqa: PLW0603 - there is one clock
    _ahead = moment - datetime.now().astimezone()
